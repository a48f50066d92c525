import type { Address } from '../../core/address.ts';
import { ProviderError } from '../../core/errors.ts';
import type { Observation } from '../../core/observation.ts';
import type { SecretValue } from '../../core/secret-value.ts';
import type { CallOptions, ObserveOptions, StagedStore, WriteRequest, WriteResult } from '../contract.ts';
import { atOnce } from '../seam/at-once.ts';
import type { AwsConnection } from './connection.ts';
import { isAws } from './failure.ts';
import { caught, groups } from './groups.ts';
import { JsonObject } from './json-object.ts';
import { mixed } from './limits.ts';
import { KEY_MARK, nameOf, placeOf, settingsOf } from './place.ts';
import { CURRENT, observationOf, type SecretEntry, tagList } from './secret-entry.ts';
import { SECRET_CAPABILITIES } from './secret-kind.ts';
import { movedMeanwhile, SecretWriter } from './secret-writer.ts';
import { type Held, Secrets } from './secrets.ts';

/** Requests that are under way at once: AWS takes fifty changes a second. */
const AT_ONCE = 10;
const PENDING = 'AWSPENDING';
const PREVIOUS = 'AWSPREVIOUS';
const RECOVERY_DAYS = 30;

/** What is known of a secret: as it was listed or looked at; `undefined` where there is none. */
type Seen = { readonly entry: SecretEntry | undefined } | ProviderError;

/** Secrets of AWS Secrets Manager, and keys of JSON objects in them. */
export class SecretsStore implements StagedStore {
  readonly capabilities = SECRET_CAPABILITIES;
  readonly #secrets: Secrets;
  readonly #writer: SecretWriter;
  /** Containers that were seen to hold a value. */
  readonly #there = new Set<string>();

  constructor(connection: AwsConnection) {
    this.#secrets = new Secrets(connection);
    this.#writer = new SecretWriter(this.#secrets, this.capabilities);
  }

  async *observe(
    addresses: readonly Address[],
    options: ObserveOptions,
  ): AsyncGenerator<readonly [Address, Observation], void, undefined> {
    options.signal.throwIfAborted();
    for (const region of groups(addresses, (address) => placeOf(address).region ?? '')) {
      const listed = await this.#list(containersOf(region), options.signal);
      const doubtful: Address[][] = [];
      for (const group of groups(region, ({ container }) => container)) {
        const container = (group[0] as Address).container;
        const seen = this.#judge(group, listed.get(container) ?? { entry: undefined }, options);
        const sure = !listed.lags || group.every((address) => agrees(address, seen.get(address), options));
        if (sure && ![...seen.values()].includes(undefined)) yield* seen as ReadonlyMap<Address, Observation>;
        else doubtful.push(group);
      }
      for await (const answers of atOnce(doubtful, AT_ONCE, (group) => this.#lookAgain(group, listed, options))) {
        yield* answers;
      }
    }
  }

  async read(addresses: readonly Address[], { signal }: CallOptions): Promise<ReadonlyMap<Address, SecretValue>> {
    const values = new Map<Address, SecretValue>();
    for (const region of groups(addresses, (address) => placeOf(address).region ?? '')) {
      const held = await this.#secrets.values(containersOf(region), signal);
      for (const address of region) {
        const one = held.get(address.container);
        const value = one && valueAt(address, one);
        if (value !== undefined) values.set(address, value);
      }
    }
    return values;
  }

  async *write(
    batch: readonly WriteRequest[],
    { signal }: CallOptions,
  ): AsyncGenerator<readonly [Address, WriteResult], void, undefined> {
    const containers = groups(batch, ({ address }) => address.container);
    const done = atOnce(containers, AT_ONCE, (requests) =>
      this.#writer.write(requests, this.#there.has((requests[0] as WriteRequest).address.container), signal),
    );
    for await (const results of done) {
      for (const [{ address }, result] of results) {
        if (result.outcome === 'written') this.#there.add(address.container);
        yield [address, result];
      }
    }
  }

  async delete(address: Address, expected: string | undefined, { signal }: CallOptions): Promise<void> {
    const { container, key } = address;
    if (key !== undefined) {
      if ((await this.#writer.removeKey(container, key, expected, signal)) === 'removed') {
        await this.#secrets.untag(container, [`${KEY_MARK}${key}`], signal).catch(() => undefined);
        return;
      }
    } else if (expected !== undefined) {
      const entry = await this.#secrets.look(container, signal);
      if (entry === undefined || entry.goneAt !== undefined) return;
      if (entry.stages.get(CURRENT) !== expected) throw movedMeanwhile(container);
    }
    const outcome = await this.#secrets.delete(container, settingsOf(address).recoveryDays ?? RECOVERY_DAYS, signal);
    if (outcome.kind === 'done' || isAws(outcome.error, 'ResourceNotFoundException', 'InvalidRequestException')) return;
    throw outcome.error;
  }

  async describe(address: Address, { signal }: CallOptions): Promise<Record<string, never>> {
    const { description, kmsKeyId, tags, replicas } = settingsOf(address);
    if (description !== undefined || kmsKeyId !== undefined) {
      const said = {
        ...(description === undefined ? {} : { description }),
        ...(kmsKeyId === undefined ? {} : { kmsKeyId }),
      };
      const updated = await this.#secrets.update(address.container, said, signal);
      if (updated.kind !== 'done') throw updated.error;
    }
    if (tags !== undefined) {
      const tagged = await this.#secrets.tag(address.container, tagList(tags), signal);
      if (tagged.kind !== 'done') throw tagged.error;
    }
    if (replicas !== undefined) {
      const there = (await this.#secrets.look(address.container, signal))?.replicas ?? [];
      const missing = replicas.filter((region) => !there.includes(region));
      const added = missing.length > 0 && (await this.#secrets.replicate(address.container, missing, signal));
      if (added && added.kind !== 'done') throw added.error;
    }
    return {};
  }

  async preflight(
    addresses: readonly Address[],
    { signal }: CallOptions,
  ): Promise<ReadonlyMap<Address, ProviderError>> {
    signal.throwIfAborted();
    const troubles = new Map<Address, ProviderError>();
    for (const group of groups(addresses, ({ container }) => container)) {
      const clash = mixed(`the secret ${nameOf((group[0] as Address).container)}`, group);
      if (clash !== undefined) for (const address of group) troubles.set(address, clash);
    }
    for (const address of addresses) {
      if (troubles.has(address)) continue;
      const trouble = await caught(() => this.#secrets.ready(address.container));
      if (trouble instanceof ProviderError) troubles.set(address, trouble);
    }
    return troubles;
  }

  async stage(request: WriteRequest, { signal }: CallOptions): Promise<{ readonly version: string }> {
    return { version: await this.#writer.stage(request, PENDING, signal) };
  }

  async promote(
    { container }: Address,
    staged: string,
    current: string | undefined,
    { signal }: CallOptions,
  ): Promise<void> {
    await this.#moveCurrent(container, current, staged, signal);
  }

  async rollBack({ container }: Address, current: string, { signal }: CallOptions): Promise<void> {
    const previous = (await this.#secrets.look(container, signal))?.stages.get(PREVIOUS);
    if (previous === undefined) {
      throw new ProviderError('REJECTED', `the secret ${nameOf(container)} has no previous version`, {
        hint: 'there is nothing to go back to',
      });
    }
    await this.#moveCurrent(container, current, previous, signal);
  }

  async retire({ container }: Address, staged: string, { signal }: CallOptions): Promise<void> {
    const outcome = await this.#secrets.move(container, { stage: PENDING, from: staged }, signal);
    const unknown = ['ResourceNotFoundException', 'InvalidParameterException', 'InvalidRequestException'];
    if (outcome.kind !== 'done' && !isAws(outcome.error, ...unknown)) throw outcome.error;
  }

  async [Symbol.asyncDispose](): Promise<void> {}

  /** One secret is looked at by itself, several by lists; where lists are not allowed, each by itself. */
  async #list(containers: readonly string[], signal: AbortSignal): Promise<Listing> {
    if (containers.length > 1) {
      const listed = await caught(() => this.#secrets.list(containers, signal));
      if (!(listed instanceof ProviderError)) {
        for (const [container, entry] of listed) this.#remember(container, entry);
        return { lags: true, get: (container) => ({ entry: listed.get(container) }) };
      }
      if (listed.code !== 'FORBIDDEN') return { lags: false, get: () => listed };
    }
    const seen = new Map<string, Seen>();
    const looked = atOnce(
      containers,
      AT_ONCE,
      async (container) => [container, await this.#look(container, signal)] as const,
    );
    for await (const [container, each] of looked) seen.set(container, each);
    return { lags: false, get: (container) => seen.get(container) };
  }

  async #look(container: string, signal: AbortSignal): Promise<Seen> {
    const looked = await caught(() => this.#secrets.look(container, signal));
    if (looked instanceof ProviderError) return looked;
    this.#remember(container, looked);
    return { entry: looked };
  }

  #remember(container: string, entry: SecretEntry | undefined): void {
    if (entry?.stages.has(CURRENT) === true && entry.goneAt === undefined) this.#there.add(container);
    else this.#there.delete(container);
  }

  #judge(group: readonly Address[], seen: Seen, { marks }: ObserveOptions): Map<Address, Observation | undefined> {
    return new Map(
      group.map((address) => [
        address,
        seen instanceof ProviderError
          ? ({ kind: 'unreadable', error: seen } as const)
          : observationOf(address, seen.entry, marks?.(address) ?? []),
      ]),
    );
  }

  /** By strongly consistent calls; keys of an object that others wrote last by the object itself, which stays in here. */
  async #lookAgain(
    group: readonly Address[],
    listed: Listing,
    options: ObserveOptions,
  ): Promise<readonly (readonly [Address, Observation])[]> {
    const { container } = group[0] as Address;
    const known = listed.lags ? await this.#look(container, options.signal) : listed.get(container);
    const seen = this.#judge(group, known ?? { entry: undefined }, options);
    const open = group.filter((address) => seen.get(address) === undefined);
    if (open.length === 0) return [...seen] as (readonly [Address, Observation])[];
    const within = await caught(() => this.#within(container, open, options));
    return group.map((address) => {
      const own = seen.get(address) ?? (within instanceof ProviderError ? unreadable(within) : within.get(address));
      return [address, own ?? { kind: 'absent' }];
    });
  }

  async #within(
    container: string,
    open: readonly Address[],
    { signal, examine }: ObserveOptions,
  ): Promise<ReadonlyMap<Address, Observation>> {
    const held = await this.#secrets.value(container, signal);
    const found = new Map<Address, Observation>();
    if (held === undefined) return found;
    const object = JsonObject.parse(held.value, `the secret ${nameOf(container)}`);
    for (const address of open) {
      const value = object.get(address.key as string);
      if (value === undefined) continue;
      const content = examine?.(address, value);
      found.set(address, { kind: 'present', version: held.version, ...(content === undefined ? {} : { content }) });
    }
    return found;
  }

  async #moveCurrent(container: string, from: string | undefined, to: string, signal: AbortSignal): Promise<void> {
    const moved = await this.#secrets.move(
      container,
      { stage: CURRENT, to, ...(from === undefined ? {} : { from }) },
      signal,
    );
    if (moved.kind === 'done') return;
    // Refused also where it was carried out and its answer lost.
    const current = (await this.#secrets.look(container, signal))?.stages.get(CURRENT);
    if (current === to) return;
    if (current !== from) throw movedMeanwhile(container);
    throw moved.error;
  }
}

interface Listing {
  /** Whether it may be minutes behind. */
  readonly lags: boolean;
  get(container: string): Seen | undefined;
}

function agrees(address: Address, seen: Observation | undefined, { agrees }: ObserveOptions): boolean {
  return seen !== undefined && (agrees === undefined || agrees(address, seen));
}

function valueAt({ key, container }: Address, { value }: Held): SecretValue | undefined {
  return key === undefined ? value : JsonObject.parse(value, `the secret ${nameOf(container)}`).get(key);
}

function unreadable(error: ProviderError): Observation {
  return { kind: 'unreadable', error };
}

function containersOf(addresses: readonly Address[]): string[] {
  return [...new Set(addresses.map(({ container }) => container))];
}
