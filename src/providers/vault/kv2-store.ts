import type { Address } from '../../core/address.ts';
import { ProviderError } from '../../core/errors.ts';
import type { Observation, Stamp } from '../../core/observation.ts';
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
import { byContainer, keyOf } from './addresses.ts';
import { KV2_CAPABILITIES } from './capabilities.ts';
import type { VaultClient } from './client.ts';
import { foldersWorthListing, listFolder } from './folders.ts';
import { readable, seenAt } from './kv2-observation.ts';
import { Kv2Path, valueIn } from './kv2-path.ts';
import { ABREAST, outOfBounds, tooMuch } from './limits.ts';
import { entryOf, NOTHING } from './metadata.ts';
import type { Mounts } from './mounts.ts';
import { MOST_ENTRIES, placeOf, settingsOf } from './place.ts';
import { lackingRights } from './preflight.ts';

/** How often a write is tried anew because somebody else wrote beside it. */
const ATTEMPTS = 3;

/** Keys at paths of a KV engine of version 2: looked at by their metadata alone, written over the version that was seen. */
export class Kv2Store implements TargetStore {
  readonly capabilities = KV2_CAPABILITIES;
  readonly #client: VaultClient;
  readonly #mounts: Mounts;
  readonly #context: Pick<ProviderContext, 'now'>;
  readonly #paths = new Map<string, Kv2Path>();

  constructor(client: VaultClient, mounts: Mounts, context: Pick<ProviderContext, 'now'>) {
    this.#client = client;
    this.#mounts = mounts;
    this.#context = context;
  }

  async *observe(
    addresses: readonly Address[],
    options: ObserveOptions,
  ): AsyncGenerator<readonly [Address, Observation], void, undefined> {
    const groups = byContainer(addresses, (address) => address);
    const found = await this.#listed(groups, options);
    const tasks = [...groups].map(([container, group]) => ({ path: this.#path(container), group }));
    for await (const seen of atOnce(tasks, ABREAST, ({ path, group }) => this.#look(path, group, found, options)))
      yield* seen;
  }

  async read(addresses: readonly Address[], options: CallOptions): Promise<ReadonlyMap<Address, SecretValue>> {
    const values = new Map<Address, SecretValue>();
    const groups = [...byContainer(addresses, (address) => address)];
    for await (const [group, data] of atOnce(
      groups,
      ABREAST,
      async ([container, each]) => [each, await this.#path(container).read(options.signal)] as const,
    )) {
      for (const address of group) {
        const value = valueIn(data, keyOf(address), address.container);
        if (value !== undefined) values.set(address, value);
      }
    }
    return values;
  }

  async *write(
    batch: readonly WriteRequest[],
    options: CallOptions,
  ): AsyncGenerator<readonly [Address, WriteResult], void, undefined> {
    options.signal.throwIfAborted();
    const groups = [...byContainer(batch, (request) => request.address)];
    for await (const results of atOnce(groups, ABREAST, ([container, requests]) =>
      this.#writeOne(this.#path(container), requests, options.signal),
    )) {
      yield* results;
    }
  }

  async delete(address: Address, expected: string | undefined, { signal }: CallOptions): Promise<void> {
    signal.throwIfAborted();
    await this.#path(address.container).remove(keyOf(address), expected, signal);
  }

  async describe(address: Address, { signal }: CallOptions): Promise<object> {
    await this.#path(address.container).describe(settingsOf(address.settings).metadata ?? {}, signal);
    return {};
  }

  async preflight(addresses: readonly Address[], options: CallOptions): Promise<ReadonlyMap<Address, ProviderError>> {
    const problems = new Map<Address, ProviderError>();
    const paths = [...byContainer(addresses, (address) => address)].map(([container, group]) => ({
      path: this.#path(container),
      group,
    }));
    const lacking = await lackingRights(
      this.#client,
      paths.map(({ path }) => path),
      options.signal,
    );
    for (const { path, group } of paths) {
      const error = lacking.get(path) ?? tooManyEntries(path, group);
      if (error !== undefined) for (const address of group) problems.set(address, error);
    }
    return problems;
  }

  async [Symbol.asyncDispose](): Promise<void> {}

  #path(container: string): Kv2Path {
    const known = this.#paths.get(container);
    if (known !== undefined) return known;
    const { now } = this.#context;
    const path = new Kv2Path(placeOf(container), container, this.#client, this.#mounts, now);
    this.#paths.set(container, path);
    return path;
  }

  /**
   * Paths of which nothing is recorded are most likely not there: a list of their folder tells that of all of them. What is recorded is
   * most likely there, so that a list would be one request more.
   */
  async #listed(
    groups: ReadonlyMap<string, readonly Address[]>,
    options: ObserveOptions,
  ): Promise<ReadonlyMap<Kv2Path, boolean | ProviderError>> {
    const found = new Map<Kv2Path, boolean | ProviderError>();
    const unknown = [...groups]
      .filter(([, group]) => group.every((address) => (options.marks?.(address).length ?? 0) === 0))
      .map(([container]) => this.#path(container));
    const folders = foldersWorthListing(unknown);
    for await (const { paths, names } of atOnce(folders, ABREAST, async (folder) => ({
      ...folder,
      names: await listFolder(this.#client, folder.paths, options.signal),
    }))) {
      for (const path of paths) {
        if (names instanceof ProviderError) found.set(path, names);
        else if (names !== undefined) found.set(path, names.has(path.place.path.split('/').at(-1) ?? ''));
      }
    }
    return found;
  }

  async #look(
    path: Kv2Path,
    group: readonly Address[],
    found: ReadonlyMap<Kv2Path, boolean | ProviderError>,
    options: ObserveOptions,
  ): Promise<(readonly [Address, Observation])[]> {
    const seen: (readonly [Address, Observation])[] = [];
    try {
      const listed = found.get(path);
      if (listed instanceof ProviderError) throw listed;
      path.known = listed === false ? NOTHING : await path.look(options.signal);
      let data: ReturnType<typeof readable> | undefined;
      const read = () => {
        data ??= readable(path, options.signal);
        return data;
      };
      for (const address of group) seen.push([address, await seenAt(path, address, options, read)]);
      return seen;
    } catch (error) {
      if (!(error instanceof ProviderError)) throw error;
      return group.map((address) => [address, { kind: 'unreadable', error }]);
    }
  }

  async #writeOne(
    path: Kv2Path,
    requests: readonly WriteRequest[],
    signal: AbortSignal,
  ): Promise<(readonly [Address, WriteResult])[]> {
    const results = new Map<WriteRequest, WriteResult>();
    let open: WriteRequest[] = [];
    for (const request of requests) {
      const error = outOfBounds(request, this.capabilities);
      if (error === undefined) open.push(request);
      else results.set(request, { outcome: 'refused', error });
    }
    const answer = () => requests.map((each) => [each.address, results.get(each) as WriteResult] as const);
    const refuse = (all: readonly WriteRequest[], error: ProviderError) => {
      for (const each of all) results.set(each, { outcome: 'refused', error });
    };
    const large = tooMuch(path.what, open);
    if (large !== undefined) {
      refuse(open, large);
      return answer();
    }
    for (let attempt = 1; open.length > 0; attempt += 1) {
      try {
        const able: WriteRequest[] = [];
        for (const request of open) {
          const obstacle = await this.#obstacle(path, request, signal);
          if (obstacle === undefined) able.push(request);
          else refuse([request], obstacle);
        }
        if (able.length === 0) break;
        const put = await path.put(...contentOf(able), signal);
        if (put.kind === 'refused' && put.error.code === 'CONFLICT' && attempt < ATTEMPTS) {
          // Somebody wrote there in between: what was to be over a certain version is not written, the rest is looked at anew.
          const stale = able.filter(({ expected }) => expected?.kind === 'version');
          refuse(stale, put.error);
          open = able.filter((each) => !stale.includes(each));
          continue;
        }
        for (const each of able) results.set(each, resultOf(put));
        break;
      } catch (error) {
        const stopped = signal.aborted ? new ProviderError('UNAVAILABLE', `${path.what}: stopped`) : error;
        if (!(stopped instanceof ProviderError)) throw error;
        refuse(
          open.filter((each) => !results.has(each)),
          stopped,
        );
        break;
      }
    }
    return answer();
  }

  /** Why a key must not be written now, by what is known of its path. */
  async #obstacle(
    path: Kv2Path,
    { address, expected }: WriteRequest,
    signal: AbortSignal,
  ): Promise<ProviderError | undefined> {
    if (expected === undefined) return undefined;
    const key = keyOf(address);
    const known = path.known ?? (await path.look(signal));
    if (expected.kind === 'version') {
      const at = path.movedOn(expected.version, key);
      if (!known.gone && known.version === at) return undefined;
      const now = await path.look(signal);
      return !now.gone && now.version === at ? undefined : path.conflict();
    }
    if (known.gone) return undefined;
    const names = await path.names(signal);
    if (names !== 'refused') return names.has(key) ? path.conflict() : undefined;
    const { mount, path: below } = path.place;
    return new ProviderError('FORBIDDEN', `it cannot be told whether ${path.what} has the key ${key} already`, {
      hint: `its policy needs: path ${JSON.stringify(`${mount}/subkeys/${below}`)} { capabilities = ["read"] }`,
    });
  }
}

function contentOf(
  requests: readonly WriteRequest[],
): [ReadonlyMap<string, SecretValue>, ReadonlyMap<string, Stamp>, Record<string, string>] {
  const values = new Map(requests.map(({ address, value }) => [keyOf(address), value]));
  const marks = new Map(requests.map(({ address, stamp }) => [keyOf(address), stamp]));
  const declared = Object.assign({}, ...requests.map(({ address }) => settingsOf(address.settings).metadata ?? {}));
  return [values, marks, declared as Record<string, string>];
}

function resultOf(put: Awaited<ReturnType<Kv2Path['put']>>): WriteResult {
  if (put.kind !== 'written') return { outcome: put.kind === 'lost' ? 'unknown' : 'refused', error: put.error };
  const { version, createdAt, changedAt } = put.metadata;
  return {
    outcome: 'written',
    version: String(version),
    ...(createdAt === undefined ? {} : { createdAt }),
    ...(changedAt === undefined ? {} : { changedAt }),
  };
}

/** Marks of ours need room beside what others wrote. */
function tooManyEntries(path: Kv2Path, group: readonly Address[]): ProviderError | undefined {
  if (path.known === undefined) return undefined;
  const names = new Set(Object.keys(path.known.entries));
  for (const address of group) {
    names.add(entryOf(keyOf(address)));
    for (const name of Object.keys(settingsOf(address.settings).metadata ?? {})) names.add(name);
  }
  if (names.size <= MOST_ENTRIES) return undefined;
  return new ProviderError(
    'REJECTED',
    `${path.what} would have ${names.size} entries of custom metadata, and Vault takes ${MOST_ENTRIES}`,
    { hint: 'every value of ours has one for its mark: use another path, or take entries away' },
  );
}
