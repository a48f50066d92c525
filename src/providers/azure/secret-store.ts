import type { Address } from '../../core/address.ts';
import { ProviderError } from '../../core/errors.ts';
import type { Observation } from '../../core/observation.ts';
import type { SecretValue } from '../../core/secret-value.ts';
import type {
  CallOptions,
  ObserveOptions,
  ProviderContext,
  TargetStore,
  WriteRequest,
  WriteResult,
} from '../contract.ts';
import { atOnce } from '../seam/at-once.ts';
import { patiently } from '../seam/patience.ts';
import { stampEntries, stampFrom } from '../seam/stamp-map.ts';
import { besideOf, tooManyTags } from './beside.ts';
import { LostAnswer } from './failure.ts';
import { byContainer } from './groups.ts';
import { nameProblem, SECRET_CAPABILITIES } from './limits.ts';
import { observeSecrets } from './observe.ts';
import { keyOf, settingsOf } from './place.ts';
import type { Item, Vault } from './vault.ts';
import { currentOf, isSame, stampOf } from './versions.ts';

/** How many reads or writes are under way at the same time; a vault takes 300 new versions in ten seconds. */
const AT_ONCE = 8;
/** How long a recovered secret is waited for, and how often it is looked for. */
const RECOVERY_LOOKS = 30;
const RECOVERY_WAIT_MS = 2_000;

/** What the store knows of a vault from its last list. */
interface Seen {
  readonly vault: Vault;
  items: ReadonlyMap<string, Item> | undefined;
}

/** Secrets of Key Vaults. A write is one request, which carries the value and all that is beside it, our mark too. */
export class SecretStore implements TargetStore {
  readonly capabilities = SECRET_CAPABILITIES;
  readonly #open: (container: string) => Vault;
  readonly #context: Pick<ProviderContext, 'sleep'>;
  readonly #seen = new Map<string, Seen>();

  constructor(open: (container: string) => Vault, context: Pick<ProviderContext, 'sleep'>) {
    this.#open = open;
    this.#context = context;
  }

  async *observe(
    addresses: readonly Address[],
    options: ObserveOptions,
  ): AsyncGenerator<readonly [Address, Observation], void, undefined> {
    for (const group of byContainer(addresses).values()) {
      options.signal.throwIfAborted();
      try {
        const seen = this.#at(group[0] as Address);
        // Where nothing is on record to compare with, the list is not enough for any of them.
        const items = options.agrees === undefined ? new Map<string, Item>() : await this.#list(seen, options);
        yield* observeSecrets(seen.vault, items, group, options);
      } catch (thrown) {
        if (!(thrown instanceof ProviderError)) throw thrown;
        for (const address of group) yield [address, { kind: 'unreadable', error: thrown }];
      }
    }
  }

  async read(addresses: readonly Address[], options: CallOptions): Promise<ReadonlyMap<Address, SecretValue>> {
    const values = new Map<Address, SecretValue>();
    for await (const [address, value] of atOnce(
      addresses,
      AT_ONCE,
      async (each) => [each, await this.#at(each).vault.read(settingsOf(each).name, options)] as const,
    )) {
      if (value !== undefined) values.set(address, value);
    }
    return values;
  }

  async *write(
    batch: readonly WriteRequest[],
    options: CallOptions,
  ): AsyncGenerator<readonly [Address, WriteResult], void, undefined> {
    const sendable: WriteRequest[] = [];
    for (const request of batch) {
      const error = outOfBounds(request);
      if (error === undefined) sendable.push(request);
      else yield [request.address, { outcome: 'refused', error }];
    }
    let closed: ProviderError | undefined;
    const put = async (request: WriteRequest): Promise<WriteResult> => {
      if (closed !== undefined) return { outcome: 'refused', error: closed };
      const result = await this.#put(request, options);
      // What is refused to the login, or to everybody for now, is refused for the rest as well.
      if (result.outcome === 'refused' && /^(?:UNAUTHENTICATED|THROTTLED)$/.test(result.error.code))
        closed = result.error;
      return result;
    };
    yield* atOnce(sendable, AT_ONCE, async (request) => [request.address, await put(request)] as const);
  }

  async delete(address: Address, expected: string | undefined, options: CallOptions): Promise<void> {
    options.signal.throwIfAborted();
    const { vault } = this.#at(address);
    const { name } = settingsOf(address);
    if (expected !== undefined) {
      const versions = await vault.versions(name, options);
      if (versions.length > 0 && !versions.some(({ version }) => version === expected))
        throw new ProviderError('CONFLICT', `${name} of ${vault.host} is not the secret that was seen`);
      if (versions.length > 0 && currentOf(versions, undefined)?.version !== expected)
        throw new ProviderError('CONFLICT', `${name} of ${vault.host} has another version than the one that was seen`);
    }
    await vault.delete(name, options);
  }

  async describe(
    address: Address,
    options: CallOptions & { readonly due?: Date },
  ): Promise<{ readonly version?: string; readonly createdAt?: Date; readonly changedAt?: Date }> {
    options.signal.throwIfAborted();
    const { vault, items } = this.#at(address);
    const { name } = settingsOf(address);
    const versions = await vault.versions(name, options);
    const current = currentOf(versions, items?.get(keyOf(address)));
    if (current?.version === undefined)
      throw new ProviderError(
        'CONFLICT',
        `${name} of ${vault.host}: it cannot be told which version is the current one`,
      );
    const beside = besideOf(settingsOf(address), current, options.due, 'keep mark');
    return outcomeOf(await vault.update(name, current.version, beside, options));
  }

  async preflight(addresses: readonly Address[], options: CallOptions): Promise<ReadonlyMap<Address, ProviderError>> {
    const troubles = new Map<Address, ProviderError>();
    for (const group of byContainer(addresses).values()) {
      options.signal.throwIfAborted();
      let items: ReadonlyMap<string, Item>;
      try {
        const seen = this.#at(group[0] as Address);
        items = seen.items ?? (await this.#list(seen, options));
      } catch (thrown) {
        if (!(thrown instanceof ProviderError)) throw thrown;
        for (const address of group) troubles.set(address, thrown);
        continue;
      }
      for (const address of group) {
        const error = troubleOf(address, items.get(keyOf(address)));
        if (error !== undefined) troubles.set(address, error);
      }
    }
    return troubles;
  }

  async [Symbol.asyncDispose](): Promise<void> {}

  async #list(seen: Seen, options: CallOptions): Promise<ReadonlyMap<string, Item>> {
    const items = new Map((await seen.vault.list(options)).map((item) => [item.name.toLowerCase(), item]));
    seen.items = items;
    return items;
  }

  async #put(request: WriteRequest, options: CallOptions): Promise<WriteResult> {
    const { address, stamp } = request;
    try {
      const { vault, items } = this.#at(address);
      const { name } = settingsOf(address);
      const before = items?.get(keyOf(address));
      const trouble = troubleOf(address, before);
      if (trouble !== undefined) return { outcome: 'refused', error: trouble };
      if (request.recovers === true) await this.#recover(vault, name, options);
      const { version: _version, ...marked } = stamp;
      const settings = settingsOf(address);
      const beside = besideOf(settings, before, request.due, stampEntries(marked));
      const outcome = await patiently<Item>(
        async () => {
          try {
            return { kind: 'done', value: await vault.set(name, request.value, beside, options) };
          } catch (thrown) {
            if (!(thrown instanceof ProviderError)) throw thrown;
            if (!(thrown instanceof LostAnswer))
              return { kind: 'failed', error: thrown, again: false, uncertain: false };
            const landed = await this.#landed(vault, request, before, options);
            if (typeof landed === 'object') return { kind: 'done', value: landed };
            return { kind: 'failed', error: thrown, again: landed === 'no' ? {} : false, uncertain: true };
          }
        },
        this.#context,
        options.signal,
      );
      if (outcome.kind === 'done') return { outcome: 'written', ...outcomeOf(outcome.value) };
      return { outcome: outcome.kind === 'lost' ? 'unknown' : 'refused', error: outcome.error };
    } catch (thrown) {
      if (thrown instanceof ProviderError) return { outcome: 'refused', error: thrown };
      if (!options.signal.aborted) throw thrown;
      const error = new ProviderError('UNAVAILABLE', 'the run was stopped before the write');
      return { outcome: 'refused', error };
    }
  }

  /** The version that a write with a lost answer has made, if it has: told by the mark, where that was not there before. */
  async #landed(
    vault: Vault,
    { address, stamp }: WriteRequest,
    before: Item | undefined,
    options: CallOptions,
  ): Promise<Item | 'no' | 'unclear'> {
    if (before !== undefined && isSame(stampFrom(before.tags), stamp)) return 'unclear';
    try {
      const versions = await vault.versions(settingsOf(address).name, options);
      const ours = versions.filter((version) => isSame(stampOf(version, versions), stamp));
      const current = currentOf(versions, undefined);
      if (ours.length === 0) return 'no';
      return ours.length === 1 && current !== undefined && ours[0]?.version === current.version ? current : 'unclear';
    } catch {
      return 'unclear';
    }
  }

  async #recover(vault: Vault, name: string, options: CallOptions): Promise<void> {
    await vault.recover(name, options);
    for (let look = 0; look < RECOVERY_LOOKS; look += 1) {
      if ((await vault.versions(name, options)).length > 0) return;
      await this.#context.sleep(RECOVERY_WAIT_MS, options.signal);
      options.signal.throwIfAborted();
    }
    throw new ProviderError('UNAVAILABLE', `${name} of ${vault.host} is still being recovered`, {
      hint: 'run again later',
    });
  }

  #at(address: Address): Seen {
    const known = this.#seen.get(address.container);
    if (known !== undefined) return known;
    const made: Seen = { vault: this.#open(address.container), items: undefined };
    this.#seen.set(address.container, made);
    return made;
  }
}

function outcomeOf({ version, updated }: Item): { readonly version?: string; readonly changedAt?: Date } {
  return {
    ...(version === undefined ? {} : { version }),
    ...(updated === undefined ? {} : { changedAt: updated }),
  };
}

function outOfBounds({ address, value }: WriteRequest): ProviderError | undefined {
  const { name } = settingsOf(address);
  const { minValueBytes, maxValueBytes } = SECRET_CAPABILITIES;
  if (value.byteLength < minValueBytes) return new ProviderError('REJECTED', `${name}: Key Vault stores nothing empty`);
  if (value.byteLength <= maxValueBytes) return undefined;
  return new ProviderError(
    'REJECTED',
    `${name}: the value has ${value.byteLength} bytes, and Key Vault takes ${maxValueBytes}`,
    {
      hint: 'keep the large part encrypted elsewhere, and its key as the secret',
    },
  );
}

/** Why a secret cannot be written, as far as its name and what is there tell. */
function troubleOf(address: Address, item: Item | undefined): ProviderError | undefined {
  const settings = settingsOf(address);
  const problem = nameProblem(settings.name);
  if (problem !== undefined) return new ProviderError('REJECTED', `${settings.name}: ${problem}`);
  if (item?.managed === true) {
    return new ProviderError(
      'REJECTED',
      `${settings.name}: it belongs to a certificate of the vault, which alone writes it`,
      {
        hint: 'give another name under secret_name',
      },
    );
  }
  return item === undefined ? undefined : tooManyTags(settings, item);
}
