import { createHmac } from 'node:crypto';
import type { Address } from '../core/address.ts';
import { assess } from '../core/assess.ts';
import { ProviderError } from '../core/errors.ts';
import type { Lockfile, SecretRecord } from '../core/lock.ts';
import type { DesiredTarget } from '../core/model.ts';
import { fieldKey } from '../core/names.ts';
import type { ContentEvidence, Observation, Stamp } from '../core/observation.ts';
import type { SecretValue } from '../core/secret-value.ts';
import { checkFingerprint, type FingerprintKey, makeFingerprint } from '../lockfile/fingerprint.ts';
import { matchesLegacy } from '../lockfile/legacy.ts';
import type { TargetStore } from '../providers/contract.ts';
import type { EngineDependencies } from './dependencies.ts';

export interface ObservedTarget {
  readonly secret: string;
  readonly target: DesiredTarget;
}

/** Targets by the store that serves them, in a stable order. */
export function byStore<T extends { readonly target: DesiredTarget }>(all: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const each of all) {
    const group = groups.get(each.target.address.store);
    if (group) group.push(each);
    else groups.set(each.target.address.store, [each]);
  }
  return groups;
}

/** Whether a value could be one that the field's definition makes; `undefined` where that cannot be told. */
type FitsDefinition = (
  secret: string,
  field: string,
  definition: string | undefined,
  value: SecretValue,
) => boolean | undefined;

/** Compares contents with fingerprints and with one another within a run, without a value leaving. */
export class Examiner {
  readonly #runKey: Buffer;
  readonly #lockfile: Lockfile;
  readonly #key: FingerprintKey | undefined;
  readonly #fits: FitsDefinition;
  readonly #verified = new Map<string, string>();

  constructor(lockfile: Lockfile, runKey: Buffer, key: FingerprintKey | undefined, fits: FitsDefinition) {
    this.#lockfile = lockfile;
    this.#runKey = runKey;
    this.#key = key;
    this.#fits = fits;
  }

  digest(value: SecretValue): string {
    return createHmac('sha256', this.#runKey).update(value.reveal(), 'utf8').digest('base64url');
  }

  examine(secret: string, target: DesiredTarget, value: SecretValue): ContentEvidence {
    const record = this.#lockfile.secrets[secret];
    const settled = record && this.#settled(secret, target, record, value);
    const pending =
      record?.pending &&
      this.#check(record.pending.fingerprints[target.field], secret, target.field, record.pending.generation, value);
    const known = record?.targets[target.id];
    const left =
      known?.state === 'behind' && !target.capabilities.wholeContainer
        ? this.#check(known.fingerprint, secret, target.field, known.generation, value)
        : undefined;
    return {
      digest: this.digest(value),
      ...(left === undefined ? {} : { left }),
      ...(settled === undefined ? {} : { settled }),
      ...(pending === undefined ? {} : { pending }),
      ...this.#definitionEvidence(secret, target, value),
    };
  }

  /** Asked only where a value of the pending generation could be there and nothing better can tell. */
  #definitionEvidence(secret: string, target: DesiredTarget, value: SecretValue): { fits?: boolean } {
    const pending = this.#lockfile.secrets[secret]?.pending;
    if (pending?.action !== 'make' || pending.fingerprints[target.field] !== undefined) return {};
    if (target.capabilities.wholeContainer) return {};
    const fits = this.#fits(secret, target.field, pending.definition, value);
    return fits === undefined ? {} : { fits };
  }

  #settled(secret: string, target: DesiredTarget, record: SecretRecord, value: SecretValue): boolean | undefined {
    const known = record.targets[target.id];
    if (target.capabilities.wholeContainer) {
      return this.#check(known?.fingerprint, secret, target.id, known?.generation ?? 0, value);
    }
    if (known?.legacy) return this.#verifyLegacy(secret, target.field, known.legacy.hash, value);
    return this.#check(record.fingerprints[target.field], secret, target.field, record.generation, value);
  }

  /** Whether a value that was read back is the settled one; `undefined` where there is no fingerprint to tell. */
  isSettled(secret: string, field: string, record: SecretRecord, value: SecretValue): boolean | undefined {
    return this.#check(record.fingerprints[field], secret, field, record.generation, value);
  }

  /** A fingerprint of the new form for a value that its version 1 digest confirmed. */
  verified(secret: string, field: string): string | undefined {
    return this.#verified.get(fieldKey(secret, field));
  }

  #verifyLegacy(secret: string, field: string, hash: string, value: SecretValue): boolean {
    const equal = matchesLegacy(value, hash);
    if (equal) {
      const subject = { manifest: this.#lockfile.manifest, secret, field, generation: 1 };
      const fingerprint = makeFingerprint(subject, value, 0, this.#key);
      if (fingerprint !== undefined) this.#verified.set(fieldKey(secret, field), fingerprint);
    }
    return equal;
  }

  #check(
    fingerprint: string | undefined,
    secret: string,
    field: string,
    generation: number,
    value: SecretValue,
  ): boolean | undefined {
    if (fingerprint === undefined) return undefined;
    return checkFingerprint(
      fingerprint,
      { manifest: this.#lockfile.manifest, secret, field, generation },
      value,
      this.#key,
    );
  }
}

/**
 * Looks at targets, with as few calls as the stores allow and no value read where no value is needed. Values of readable targets
 * are looked into only where an unfinished write or an old lockfile has to be judged and the store has no proof of its own.
 */
export async function observe(
  all: readonly ObservedTarget[],
  lockfile: Lockfile,
  owner: string,
  examiner: Examiner,
  dependencies: Pick<EngineDependencies, 'store' | 'signal'>,
): Promise<Map<string, Observation>> {
  const observations = new Map<string, Observation>();
  for (const [storeId, group] of byStore(all)) {
    let store: TargetStore;
    try {
      store = await dependencies.store(storeId);
    } catch (error) {
      const reduced = asProviderError(error);
      for (const { target } of group) observations.set(target.id, { kind: 'unreadable', error: reduced });
      continue;
    }
    const known = new Map<Address, ObservedTarget>(group.map((each) => [each.target.address, each]));
    const addresses = [...known.keys()];
    const seenNow = store.observe(addresses, {
      signal: dependencies.signal,
      examine: (address, value) => {
        const { secret, target } = known.get(address) as ObservedTarget;
        return examiner.examine(secret, target, value);
      },
      agrees: (address, seen) => {
        const each = known.get(address) as ObservedTarget;
        const record = lockfile.secrets[each.secret];
        // What an unfinished write may have changed is never judged by a list that may lag.
        if (record?.pending || record?.rivals) return false;
        const status = assess(each.secret, each.target, record, seen, owner);
        return status === 'ok' || (status === 'new' && record === undefined);
      },
      marks: (address) => {
        const each = known.get(address) as ObservedTarget;
        return stampsKnown(each.secret, each.target.field, lockfile.secrets[each.secret], owner);
      },
    });
    for await (const [address, observation] of seenNow) {
      const each = known.get(address);
      if (each) observations.set(each.target.id, observation);
    }
    for (const { target } of group) {
      if (!observations.has(target.id)) {
        observations.set(target.id, {
          kind: 'unreadable',
          error: new ProviderError('UNAVAILABLE', 'the store gave no answer for it'),
        });
      }
    }
    await lookInside(group, store, lockfile, owner, examiner, observations, dependencies.signal);
  }
  return observations;
}

/** The stamps of the attempts that a record knows: of the settled generation and of every intent. */
function stampsKnown(secret: string, field: string, record: SecretRecord | undefined, owner: string): Stamp[] {
  if (!record) return [];
  const attempts = [record, record.pending, ...(record.rivals ?? [])].filter((each) => each !== undefined);
  return attempts.flatMap(({ generation, nonce }) =>
    nonce === undefined || generation === 0 ? [] : [{ owner, secret, field, generation, nonce }],
  );
}

/** Recovery needs to know what is at a readable target that can give no proof: its value is compared, and goes nowhere. */
async function lookInside(
  group: readonly ObservedTarget[],
  store: TargetStore,
  lockfile: Lockfile,
  owner: string,
  examiner: Examiner,
  observations: Map<string, Observation>,
  signal: AbortSignal,
): Promise<void> {
  if (store.capabilities.read !== 'value') return;
  const doubtful = group.filter(({ secret, target }) => {
    const record = lockfile.secrets[secret];
    const seen = observations.get(target.id);
    if (!record || seen?.kind !== 'present' || seen.content !== undefined) return false;
    const pending = [record.pending, ...(record.rivals ?? [])].some((each) => each?.targets[target.id] !== undefined);
    if (!pending && record.targets[target.id]?.legacy === undefined) return false;
    return assess(secret, target, record, seen, owner) !== 'ok' || seen.stamp === undefined;
  });
  if (doubtful.length === 0) return;
  let values: ReadonlyMap<Address, SecretValue>;
  try {
    values = await store.read(
      doubtful.map((each) => each.target.address),
      { signal },
    );
  } catch (error) {
    const reduced = asProviderError(error);
    for (const { target } of doubtful) observations.set(target.id, { kind: 'unreadable', error: reduced });
    return;
  }
  for (const { secret, target } of doubtful) {
    const value = values.get(target.address);
    const seen = observations.get(target.id);
    if (value && seen?.kind === 'present') {
      observations.set(target.id, { ...seen, content: examiner.examine(secret, target, value) });
    }
  }
}

/** Any failure of a store as a ProviderError, without its cause: SDK errors quote requests. */
export function asProviderError(error: unknown): ProviderError {
  if (error instanceof ProviderError) return error;
  return new ProviderError(
    'UNAVAILABLE',
    error instanceof Error && error.name === 'AbortError' ? 'stopped' : 'the call failed',
  );
}
