import { type Address, addressKey } from '../../core/address.ts';
import { ProviderError } from '../../core/errors.ts';
import type { Observation } from '../../core/observation.ts';
import type { SecretValue } from '../../core/secret-value.ts';
import type { CallOptions, ObserveOptions, TargetStore, WriteRequest, WriteResult } from '../contract.ts';
import { atOnce } from '../seam/at-once.ts';
import type { AwsConnection } from './connection.ts';
import { caught, groups } from './groups.ts';
import { JsonObject } from './json-object.ts';
import { mixed } from './limits.ts';
import { PARAMETER_CAPABILITIES } from './parameter-kind.ts';
import { type Known, ParameterWriter, what } from './parameter-writer.ts';
import { type ParameterEntry, Parameters } from './parameters.ts';
import { placeOf } from './place.ts';

/** Requests that are under way at once: AWS takes three writes a second, and throttles what comes faster. */
const AT_ONCE = 4;

/**
 * Parameters of the Parameter Store, and keys of JSON objects in them. A value and its mark, which is in the description, are one write;
 * the number of its version is told before, and the mark is written again where that was wrong.
 */
export class ParametersStore implements TargetStore {
  readonly capabilities = PARAMETER_CAPABILITIES;
  readonly #parameters: Parameters;
  readonly #writer: ParameterWriter;
  /** What was last seen of a parameter. */
  readonly #known = new Map<string, Known>();
  /** Addresses that were last seen to be absent: what is there by then was put there by somebody else. */
  readonly #absent = new Set<string>();

  constructor(connection: AwsConnection) {
    this.#parameters = new Parameters(connection);
    this.#writer = new ParameterWriter(this.#parameters, this.capabilities);
  }

  async *observe(
    addresses: readonly Address[],
    options: ObserveOptions,
  ): AsyncGenerator<readonly [Address, Observation], void, undefined> {
    options.signal.throwIfAborted();
    for (const region of groups(addresses, (address) => placeOf(address).region ?? '')) {
      const first = await this.#look(region, options);
      const doubtful = region.filter((address) => {
        const seen = first.get(address) as Observation;
        return seen.kind !== 'unreadable' && options.agrees?.(address, seen) === false;
      });
      // Lists say what they know as well as they can: what looks otherwise than recorded is looked at twice.
      if (doubtful.length > 0) await this.#parameters.pause(options.signal);
      const again = doubtful.length > 0 ? await this.#look(doubtful, options) : first;
      for (const address of region) {
        const seen = again.get(address) ?? (first.get(address) as Observation);
        if (seen.kind === 'absent') this.#absent.add(addressKey(address));
        else this.#absent.delete(addressKey(address));
        yield [address, seen];
      }
    }
  }

  async read(addresses: readonly Address[], { signal }: CallOptions): Promise<ReadonlyMap<Address, SecretValue>> {
    const values = new Map<Address, SecretValue>();
    for (const region of groups(addresses, (address) => placeOf(address).region ?? '')) {
      const held = await this.#parameters.values(containersOf(region), signal);
      for (const address of region) {
        const whole = held.get(address.container)?.value;
        const { key, container } = address;
        const value = whole && (key === undefined ? whole : JsonObject.parse(whole, what(container)).get(key));
        if (value !== undefined) values.set(address, value);
      }
    }
    return values;
  }

  async *write(
    batch: readonly WriteRequest[],
    { signal }: CallOptions,
  ): AsyncGenerator<readonly [Address, WriteResult], void, undefined> {
    const done = atOnce(
      groups(batch, ({ address }) => address.container),
      AT_ONCE,
      async (requests) => {
        const { container } = (requests[0] as WriteRequest).address;
        const absent = (address: Address) => this.#absent.has(addressKey(address));
        const written = await this.#writer.write(requests, this.#known.get(container), absent, signal);
        if (written.now !== undefined) this.#known.set(container, written.now);
        return written.results;
      },
    );
    for await (const results of done) {
      for (const [{ address }, result] of results) {
        if (result.outcome === 'written') this.#absent.delete(addressKey(address));
        yield [address, result];
      }
    }
  }

  async delete(address: Address, expected: string | undefined, { signal }: CallOptions): Promise<void> {
    signal.throwIfAborted();
    const { container, key } = address;
    const entry = (await this.#parameters.describe([container], signal)).get(container);
    if (entry === undefined) return;
    if (key !== undefined) await this.#writer.removeKey(container, key, entry, signal);
    else {
      if (expected !== undefined && versionOf(entry) !== expected) {
        throw new ProviderError('CONFLICT', `${what(container)} is not as it was seen`, {
          hint: 'somebody wrote it meanwhile: the next run looks again',
        });
      }
      await this.#parameters.delete(container, signal);
    }
    this.#known.delete(container);
  }

  async preflight(
    addresses: readonly Address[],
    { signal }: CallOptions,
  ): Promise<ReadonlyMap<Address, ProviderError>> {
    signal.throwIfAborted();
    const troubles = new Map<Address, ProviderError>();
    for (const group of groups(addresses, ({ container }) => container)) {
      const clash = mixed(what((group[0] as Address).container), group);
      if (clash !== undefined) for (const address of group) troubles.set(address, clash);
    }
    for (const address of addresses) {
      if (troubles.has(address)) continue;
      const ready = await caught(() => this.#parameters.ready(address.container));
      const trouble =
        ready instanceof ProviderError ? ready : this.#writer.refusal(address, this.#known.get(address.container));
      if (trouble !== undefined) troubles.set(address, trouble);
    }
    return troubles;
  }

  async [Symbol.asyncDispose](): Promise<void> {}

  async #look(addresses: readonly Address[], options: ObserveOptions): Promise<ReadonlyMap<Address, Observation>> {
    const containers = containersOf(addresses);
    const described = await caught(() => this.#parameters.describe(containers, options.signal));
    if (described instanceof ProviderError)
      return new Map(addresses.map((address) => [address, { kind: 'unreadable', error: described } as const]));
    const seen = new Map<Address, Observation>();
    for (const group of groups(addresses, ({ container }) => container)) {
      const { container } = group[0] as Address;
      const entry = described.get(container);
      this.#known.set(container, entry ?? 'absent');
      const open = group.filter((address) => {
        const observation = observationOf(address, entry);
        if (observation !== undefined) seen.set(address, observation);
        return observation === undefined;
      });
      if (open.length > 0)
        for (const [address, observation] of await this.#within(container, open, options))
          seen.set(address, observation);
    }
    return seen;
  }

  /** Keys of an object that somebody else wrote last, by the object itself, which stays in here. */
  async #within(
    container: string,
    open: readonly Address[],
    { signal, examine }: ObserveOptions,
  ): Promise<ReadonlyMap<Address, Observation>> {
    const read = await caught(async () => {
      const held = (await this.#parameters.values([container], signal)).get(container);
      return held && { object: JsonObject.parse(held.value, what(container)), version: held.version };
    });
    return new Map(
      open.map((address): readonly [Address, Observation] => {
        if (read instanceof ProviderError) return [address, { kind: 'unreadable', error: read }];
        const value = read?.object.get(address.key as string);
        if (read === undefined || value === undefined) return [address, { kind: 'absent' }];
        const content = examine?.(address, value);
        const known = this.#known.get(container);
        const version = known === undefined || known === 'absent' ? undefined : versionOf(known);
        return [
          address,
          {
            kind: 'present',
            ...(version === undefined ? {} : { version }),
            ...(content === undefined ? {} : { content }),
          },
        ];
      }),
    );
  }
}

/** `undefined`: only the object itself can tell. */
function observationOf({ key }: Address, entry: ParameterEntry | undefined): Observation | undefined {
  if (entry === undefined) return { kind: 'absent' };
  const { marked, changedAt } = entry;
  const stamp = key === undefined ? marked.stamp : isProven(entry) ? marked.keys?.stamps.get(key) : undefined;
  if (key !== undefined && stamp === undefined) return undefined;
  return {
    kind: 'present',
    version: versionOf(entry),
    ...(changedAt === undefined ? {} : { changedAt }),
    ...(stamp === undefined ? {} : { stamp }),
  };
}

/** Whether the mark is of the version that is there. */
function isProven({ marked, version }: ParameterEntry): boolean {
  return (marked.stamp?.version ?? marked.keys?.version) === String(version);
}

/**
 * A version that bears our mark is told by its number. The numbers of what others write begin again when they delete it and make it anew:
 * there the time belongs to it.
 */
function versionOf(entry: ParameterEntry): string {
  return isProven(entry) ? String(entry.version) : `${entry.version}@${entry.changedAt?.getTime() ?? 0}`;
}

function containersOf(addresses: readonly Address[]): string[] {
  return [...new Set(addresses.map(({ container }) => container))];
}
