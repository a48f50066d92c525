import type { Address } from '../core/address.ts';
import { SecretZeroError } from '../core/errors.ts';
import type { SecretRecord } from '../core/lock.ts';
import type { DesiredField, DesiredSecret, DesiredTarget, Making } from '../core/model.ts';
import { isDerived } from '../core/model.ts';
import { fieldKey, valueVariable } from '../core/names.ts';
import type { Problem, Step } from '../core/plan-types.ts';
import { SecretValue } from '../core/secret-value.ts';

import { isUnkeyed, UNKEYED_ENTROPY_BITS } from '../lockfile/fingerprint.ts';
import type { IssueMark } from '../providers/contract.ts';
import { AcquisitionError, assertFits, assertMatches, type Pinned, problemOf, validationOf } from './acquisition.ts';
import type { EngineDependencies } from './dependencies.ts';
import { firstField, type Issuer, issuedTogether } from './issue.ts';
import { asProviderError, byStore, type Examiner } from './observe.ts';

/**
 * The values that a plan needs: read back from targets (batched by store), made, given or asked for, each once a run. Secrets
 * come in dependency order, so that parts are there before what is made from them.
 */
export class Acquirer {
  readonly #dependencies: EngineDependencies;
  readonly #examiner: Examiner;
  readonly #issuer: Issuer;
  readonly #recordOf: (secret: string) => SecretRecord | undefined;
  readonly #secrets: ReadonlyMap<string, DesiredSecret>;
  readonly #targets = new Map<string, { secret: string; target: DesiredTarget }>();
  readonly #read = new Map<string, SecretValue>();
  readonly #readErrors = new Map<string, Problem>();
  readonly #pinned = new Map<string, Pinned>();

  constructor(
    secrets: readonly DesiredSecret[],
    examiner: Examiner,
    issuer: Issuer,
    recordOf: (secret: string) => SecretRecord | undefined,
    dependencies: EngineDependencies,
  ) {
    this.#recordOf = recordOf;
    this.#issuer = issuer;
    this.#dependencies = dependencies;
    this.#examiner = examiner;
    this.#secrets = new Map(secrets.map((secret) => [secret.name, secret]));
    for (const secret of secrets) {
      for (const target of secret.targets) this.#targets.set(target.id, { secret: secret.name, target });
    }
  }

  /** Reads, in one batch a store, every target that some step takes a value from, parts of derived secrets included. */
  async readAll(steps: readonly Step[], readableParts: ReadonlyMap<string, readonly string[]>): Promise<void> {
    const wanted = new Set<string>();
    await this.#dependencies.makers.readAhead?.(steps.flatMap((step) => this.#readElsewhere(step)));
    for (const step of steps) {
      for (const acquisition of Object.values(step.acquire)) {
        if (acquisition.how === 'read') for (const id of acquisition.from) wanted.add(id);
      }
      if (!Object.values(step.acquire).some((each) => each.how === 'make')) continue;
      for (const part of this.#secrets.get(step.secret)?.parts ?? []) {
        for (const id of readableParts.get(part) ?? []) wanted.add(id);
      }
    }
    const targets = [...wanted].flatMap((id) => this.#targets.get(id) ?? []);
    for (const [storeId, group] of byStore(targets)) {
      const byAddress = new Map<Address, string>(group.map(({ target }) => [target.address, target.id]));
      try {
        const store = await this.#dependencies.store(storeId);
        const values = await store.read([...byAddress.keys()], { signal: this.#dependencies.signal });
        for (const [address, value] of values) {
          const id = byAddress.get(address);
          if (id === undefined) continue;
          this.#dependencies.onValue(value);
          this.#read.set(id, value);
        }
      } catch (error) {
        const { code, message } = asProviderError(error);
        for (const id of byAddress.values()) this.#readErrors.set(id, { code, message });
      }
    }
  }

  /** Places in other systems that a step's values are made from. */
  #readElsewhere({ secret, acquire }: Step): Address[] {
    const { makers } = this.#dependencies;
    return (this.#secrets.get(secret)?.fields ?? []).flatMap(({ name, making }) =>
      acquire[name]?.how === 'make' && making.how === 'source' && making.reads && !makers.provided(secret, name)
        ? [making.reads.address]
        : [],
    );
  }

  /** A value that has an unkeyed fingerprint was made with the entropy for one; of another that was read nothing is known. */
  #recordedEntropy(secret: string, field: string): number {
    return isUnkeyed(this.#recordOf(secret)?.fingerprints[field]) ? UNKEYED_ENTROPY_BITS : 0;
  }

  /** What is made from others is at least as hard to guess as the hardest of them. */
  #inheritedEntropy(making: Making): number {
    const bitsOf = (secret: string, field: string) =>
      this.pinned(secret, field)?.entropyBits ?? this.#recordedEntropy(secret, field);
    if (making.how === 'compose') {
      return Math.max(0, ...making.segments.map((part) => (part.type === 'ref' ? bitsOf(part.secret, part.field) : 0)));
    }
    if (making.how !== 'source' || making.kind !== 'secret_ref') return 0;
    const { secret, field } = making.config as { secret: string; field?: string };
    return bitsOf(secret, field ?? 'value');
  }

  /** A value that was read back counts unless its fingerprint says that it is another one. */
  #isCurrent(secret: string, field: string, value: SecretValue): boolean {
    const record = this.#recordOf(secret);
    return record === undefined || this.#examiner.isSettled(secret, field, record, value) !== false;
  }

  /** The pinned value of a field, if this run has one. */
  pinned(secret: string, field: string): Pinned | undefined {
    return this.#pinned.get(fieldKey(secret, field));
  }

  /** The value of a part, made in this run or read from a target that holds it. */
  #part(secret: string, field: string, readableParts: ReadonlyMap<string, readonly string[]>): SecretValue {
    const made = this.pinned(secret, field);
    if (made) return made.value;
    for (const id of readableParts.get(secret) ?? []) {
      const value = this.#targets.get(id)?.target.field === field ? this.#read.get(id) : undefined;
      if (value && this.#isCurrent(secret, field, value)) return value;
    }
    throw new AcquisitionError({
      code: 'VALUE_MISSING',
      message: `the value of ${secret}.${field} is not at hand`,
      hint: `rotate ${secret} in the same run, or give it a target that can be read`,
    });
  }

  /**
   * Comes by the value of one field for a step; throws AcquisitionError.
   * @param nonce identity of the attempt, for what a platform issues
   */
  async acquire(
    step: Step,
    field: DesiredField,
    nonce: string,
    readableParts: ReadonlyMap<string, readonly string[]>,
  ): Promise<Pinned> {
    const key = fieldKey(step.secret, field.name);
    const known = this.#pinned.get(key);
    if (known && known.generation === step.generation) return known;
    const acquisition = step.acquire[field.name];
    const secret = this.#secrets.get(step.secret) as DesiredSecret;
    let pinned: Pinned;
    if (acquisition?.how === 'read') {
      pinned = {
        value: this.#readBack(step, field.name, acquisition.from),
        generation: step.generation,
        entropyBits: this.#recordedEntropy(step.secret, field.name),
      };
    } else {
      const { value, entropyBits } = await this.#make(
        secret,
        field,
        { generation: step.generation, nonce },
        readableParts,
      );
      assertFits(secret, field, value);
      pinned = { value, generation: step.generation, entropyBits };
    }
    this.#dependencies.onValue(pinned.value);
    this.#pinned.set(key, pinned);
    return pinned;
  }

  #readBack(step: Step, field: string, from: readonly string[]): SecretValue {
    const values = from.flatMap((id) => {
      const value = this.#read.get(id);
      return value ? [{ id, value }] : [];
    });
    const adopting = step.action === 'adopt' || step.reason === 'found';
    if (values.length === 0 || (adopting && values.length < from.length)) {
      const missing = from.find((id) => !this.#read.has(id)) as string;
      throw new AcquisitionError(
        this.#readErrors.get(missing) ?? { code: 'CONFLICT', message: `${missing} is gone since it was observed` },
      );
    }
    const current = step.generation === this.#recordOf(step.secret)?.generation;
    // A copy that turns out to be another value takes nothing from those that are proven.
    const proven = current && !adopting ? values.filter(({ value }) => this.#isCurrent(step.secret, field, value)) : [];
    const held = proven.length > 0 ? proven : values;
    const digests = new Set(held.map(({ value }) => this.#examiner.digest(value)));
    if (digests.size > 1) {
      throw new AcquisitionError({
        code: 'CONFLICT',
        message: `${held.map(({ id }) => id).join(', ')} hold different values of ${step.secret}.${field}`,
        hint: '`on_conflict: overwrite` makes a new value for all of them; or make them equal by hand first',
      });
    }
    const { id, value } = held[0] as { id: string; value: SecretValue };
    if (current && !this.#isCurrent(step.secret, field, value)) {
      throw new AcquisitionError({
        code: 'CONFLICT',
        message: `${id} does not hold the current generation of ${step.secret}.${field} any more`,
        hint: `\`adopt ${step.secret}\` keeps what is there, \`rotate ${step.secret} --force\` replaces it`,
      });
    }
    return value;
  }

  async #make(
    secret: DesiredSecret,
    field: DesiredField,
    attempt: Attempt,
    readableParts: ReadonlyMap<string, readonly string[]>,
  ): Promise<{ value: SecretValue; entropyBits: number }> {
    const { makers } = this.#dependencies;
    let refusal: string | undefined;
    const provided = isDerived(field.making) ? undefined : makers.provided(secret.name, field.name);
    if (provided) {
      assertMatches(secret, field, provided);
      return { value: provided, entropyBits: 0 };
    }
    try {
      const value = await this.#byMaking(secret, field, field.making, attempt, readableParts);
      if (value) return { value, entropyBits: Math.max(field.entropyBits, this.#inheritedEntropy(field.making)) };
    } catch (error) {
      if (error instanceof AcquisitionError) throw error;
      if (!(error instanceof SecretZeroError)) throw error;
      if (!isByHand(field.making, error)) throw new AcquisitionError(problemOf(error));
      refusal = error.message;
    }
    const asked = await makers.ask(secret.name, field.name, validationOf(field.making));
    if (!asked) {
      const variable = valueVariable(secret.name, field.name);
      throw new AcquisitionError(
        {
          code: 'VALUE_WAITING',
          message: `${fieldKey(secret.name, field.name)} waits for a value${refusal === undefined ? '' : `: ${refusal}`}`,
          hint: `set ${variable} for one run, or run \`secretzero sync -s ${secret.name}\` on a terminal`,
        },
        [{ field: field.name, variable }],
      );
    }
    assertMatches(secret, field, asked);
    return { value: asked, entropyBits: 0 };
  }

  async #byMaking(
    secret: DesiredSecret,
    field: DesiredField,
    making: Making,
    attempt: Attempt,
    readableParts: ReadonlyMap<string, readonly string[]>,
  ): Promise<SecretValue | undefined> {
    const { makers } = this.#dependencies;
    switch (making.how) {
      case 'generate':
        return makers.generate(making.kind, making.config);
      case 'compose': {
        let text = '';
        for (const segment of making.segments) {
          if (segment.type === 'text') text += segment.text;
          else if (segment.type === 'ref') text += this.#part(segment.secret, segment.field, readableParts).reveal();
          else {
            const value = makers.environment(segment.name)?.reveal() ?? segment.fallback;
            if (value === undefined) return undefined;
            text += value;
          }
        }
        const value = new SecretValue(text);
        assertMatches(secret, field, value);
        return value;
      }
      case 'source': {
        if (making.kind === 'secret_ref') {
          const { secret: name, field: of } = making.config as { secret: string; field?: string };
          return this.#part(name, of ?? 'value', readableParts);
        }
        const value = await makers.source(making);
        if (value) return value;
        return making.otherwise ? this.#byMaking(secret, field, making.otherwise, attempt, readableParts) : undefined;
      }
      case 'issue':
        return this.#issue(secret, making, attempt);
      default:
        return undefined;
    }
  }

  /** A credential is given whole or issued whole: half of each would fit nothing. */
  async #issue(
    secret: DesiredSecret,
    making: Extract<Making, { how: 'issue' }>,
    attempt: Attempt,
  ): Promise<SecretValue | undefined> {
    const given = secret.fields.filter(({ name }) => this.#dependencies.makers.provided(secret.name, name));
    const together = issuedTogether(secret, making);
    if (given.some(({ name }) => together.includes(fieldKey(secret.name, name)))) {
      const variable = valueVariable(secret.name, making.output);
      throw new AcquisitionError(
        {
          code: 'VALUE_WAITING',
          message: `${fieldKey(secret.name, making.output)} waits for a value: others of the same credential were given`,
          hint: `give all of ${together.join(', ')}, or none of them`,
        },
        [{ field: making.output, variable }],
      );
    }
    return this.#issuer.value(secret, { field: firstField(secret, making), making }, attempt);
  }
}

/** Identity of what is being made. */
type Attempt = Pick<IssueMark, 'generation' | 'nonce'>;

/** Where only login or rights are missing, a person can make the credential at the platform and give it. */
function isByHand(making: Making, { code }: SecretZeroError): boolean {
  return making.how === 'issue' && making.manual && (code === 'UNAUTHENTICATED' || code === 'FORBIDDEN');
}
