import type { Address } from '../../core/address.ts';
import { ProviderError } from '../../core/errors.ts';
import type { Observation, TargetCapabilities } from '../../core/observation.ts';
import type { SecretValue } from '../../core/secret-value.ts';
import type {
  CallOptions,
  ObserveOptions,
  ProviderContext,
  TargetStore,
  WriteRequest,
  WriteResult,
} from '../contract.ts';
import type { GitHubClient } from './client.ts';
import { byContainer, caught, listGroups } from './groups.ts';
import { outOfBounds } from './limits.ts';
import { nameProblem } from './names.ts';
import { placeOf, settingsOf } from './place.ts';
import type { Entry, GitHubScope, Listing } from './scope.ts';
import { SealedScope } from './sealed-scope.ts';
import { type Goods, shelfOf } from './shelf.ts';
import { VariableScope } from './variable-scope.ts';

/** How long GitHub is given to show in its list what it has just answered for. */
const LIST_LAG_MS = 2000;
/** GitHub's dates and its clock are both cut to seconds. */
const SECOND = 1000;

interface Written {
  readonly address: Address;
  readonly value: SecretValue;
  readonly before: Date | undefined;
  readonly after: Date | undefined;
}

/**
 * Secrets of one of GitHub's products, or variables, of repositories, environments and organisations. What tells of a change are the
 * dates of one list a scope; values of secrets go in and never come out, those of variables are in the list.
 */
export class GitHubScopeStore implements TargetStore {
  readonly capabilities: TargetCapabilities;
  readonly #goods: Goods;
  readonly #client: GitHubClient;
  readonly #context: Pick<ProviderContext, 'sleep'>;
  readonly #scopes = new Map<string, GitHubScope>();

  constructor(
    goods: Goods,
    capabilities: TargetCapabilities,
    client: GitHubClient,
    context: Pick<ProviderContext, 'sleep'>,
  ) {
    this.#goods = goods;
    this.capabilities = capabilities;
    this.#client = client;
    this.#context = context;
  }

  async *observe(
    addresses: readonly Address[],
    { signal, examine }: ObserveOptions,
  ): AsyncGenerator<readonly [Address, Observation], void, undefined> {
    for await (const [group, listing] of listGroups(addresses, (first) => this.#scope(first).list(signal), signal)) {
      for (const address of group) yield [address, seen(this.#scope(address), address, listing, examine)];
    }
  }

  async read(addresses: readonly Address[], { signal }: CallOptions): Promise<ReadonlyMap<Address, SecretValue>> {
    if (this.capabilities.read !== 'value')
      throw new ProviderError('UNSUPPORTED', 'GitHub gives the values of secrets to workflows only');
    const values = new Map<Address, SecretValue>();
    for await (const [group, listing] of listGroups(addresses, (first) => this.#scope(first).list(signal), signal)) {
      if (listing instanceof ProviderError) throw listing;
      for (const address of group) {
        const value = listing.kind === 'listed' ? listing.entries.get(keyOf(address))?.value : undefined;
        if (value !== undefined) values.set(address, value);
      }
    }
    return values;
  }

  async *write(
    batch: readonly WriteRequest[],
    { signal }: CallOptions,
  ): AsyncGenerator<readonly [Address, WriteResult], void, undefined> {
    let everywhere: ProviderError | undefined;
    for (const requests of byContainer(batch, (request) => request.address).values()) {
      const scope = this.#scope((requests[0] as WriteRequest).address);
      const written: Written[] = [];
      let closed = everywhere;
      const creates = requests.some(({ address }) => createsEnvironment(address));
      for (const request of requests) {
        const { address } = request;
        const result = await this.#put(scope, request, { closed, creates }, signal);
        if (result.outcome === 'done') {
          written.push(result.written);
          continue;
        }
        yield [address, result];
        if (result.outcome !== 'refused') continue;
        // What may only be sent later is not sealed and looked up again for each of those that follow.
        if (result.error.code === 'THROTTLED' && result.error.retryAfter !== undefined)
          closed = everywhere ??= result.error;
        // What is refused to the token is refused for every other secret of the scope, or everywhere.
        if (result.error.code === 'FORBIDDEN') closed ??= result.error;
        if (result.error.code === 'UNAUTHENTICATED') closed = everywhere ??= result.error;
      }
      if (written.length === 0) continue;
      const dates = await this.#dates(scope, written, signal);
      for (const one of written) yield [one.address, { outcome: 'written', ...dates.get(one.address) }];
    }
  }

  async delete(address: Address, _expected: string | undefined, { signal }: CallOptions): Promise<void> {
    signal.throwIfAborted();
    await this.#scope(address).delete(keyOf(address), signal);
  }

  async describe(address: Address, { signal }: CallOptions): Promise<{ createdAt?: Date; changedAt?: Date }> {
    signal.throwIfAborted();
    const scope = this.#scope(address);
    const before = this.#client.lastDate;
    await scope.share(keyOf(address), settingsOf(address).access, signal);
    const after = this.#client.lastDate;
    // Where GitHub counts it as a change of the secret, the date of it is ours.
    const listing = await caught(() => scope.list(signal), signal);
    if (listing instanceof ProviderError || listing.kind !== 'listed') return {};
    const found = listing.entries.get(keyOf(address));
    const dates = found?.value === undefined ? judge({ before, after }, found) : 'unknown';
    return typeof dates === 'string' ? {} : dates;
  }

  async preflight(
    addresses: readonly Address[],
    { signal }: CallOptions,
  ): Promise<ReadonlyMap<Address, ProviderError>> {
    const troubles = new Map<Address, ProviderError>();
    for (const group of byContainer(addresses, (address) => address).values()) {
      signal.throwIfAborted();
      const scope = this.#scope(group[0] as Address);
      const listing = await caught(async () => scope.lastListing ?? (await scope.list(signal)));
      const trouble =
        listing instanceof ProviderError
          ? listing
          : listing.kind === 'listed'
            ? await troubleOf(() => scope.prepare(signal))
            : environmentTrouble(scope, group);
      const names =
        listing instanceof ProviderError || listing.kind !== 'listed'
          ? new Set<string>()
          : new Set(listing.entries.keys());
      for (const address of group) {
        const { access } = settingsOf(address);
        const error =
          trouble ??
          this.#nameTrouble(address) ??
          (await troubleOf(() => scope.checkAccess(access, signal))) ??
          quotaTrouble(scope, names, keyOf(address));
        if (error !== undefined) troubles.set(address, error);
      }
    }
    return troubles;
  }

  async [Symbol.asyncDispose](): Promise<void> {}

  async #put(
    scope: GitHubScope,
    { address, value }: WriteRequest,
    { closed, creates }: { readonly closed: ProviderError | undefined; readonly creates: boolean },
    signal: AbortSignal,
  ): Promise<Exclude<WriteResult, { outcome: 'written' }> | { readonly outcome: 'done'; readonly written: Written }> {
    const name = keyOf(address);
    const error = outOfBounds(name, value, this.capabilities) ?? this.#nameTrouble(address) ?? closed;
    if (error !== undefined) return { outcome: 'refused', error };
    try {
      if (creates && scope.lastListing?.kind !== 'listed') {
        // Looked at anew: settings of an environment that somebody has made meanwhile would be reset.
        if ((await scope.list(signal)).kind === 'no-environment') await scope.createEnvironment(signal);
      }
      const put = await scope.put(name, value, settingsOf(address).access, signal);
      if (put.kind === 'written')
        return { outcome: 'done', written: { address, value, before: put.before, after: put.after } };
      return { outcome: put.kind === 'lost' ? 'unknown' : 'refused', error: put.error };
    } catch (thrown) {
      if (thrown instanceof ProviderError) return { outcome: 'refused', error: thrown };
      if (signal.aborted) {
        return {
          outcome: 'refused',
          error: new ProviderError('UNAVAILABLE', `${name}: the run was stopped before the write`),
        };
      }
      throw thrown;
    }
  }

  /**
   * The dates that GitHub gave what we wrote, from one list. A date later than its answer is of somebody else's write, and one
   * that is missing proves nothing: both are left out, so that the target shows as changed or unknown, never as in sync.
   */
  async #dates(
    scope: GitHubScope,
    written: readonly Written[],
    signal: AbortSignal,
  ): Promise<ReadonlyMap<Address, { readonly createdAt: Date; readonly changedAt: Date }>> {
    const dates = new Map<Address, { readonly createdAt: Date; readonly changedAt: Date }>();
    for (let look = 0; look < 2 && (look === 0 || !signal.aborted); look += 1) {
      let behind = false;
      try {
        if (look > 0) await this.#context.sleep(LIST_LAG_MS, signal);
        // A run that is stopped still looks once: without it, what it wrote would be unknown for ever.
        const listing = await scope.list(signal.aborted ? new AbortController().signal : signal);
        for (const one of written) {
          const found = listing.kind === 'listed' ? listing.entries.get(keyOf(one.address)) : undefined;
          const verdict = judge(one, found);
          if (verdict === 'earlier') behind = true;
          else if (verdict !== 'unknown') dates.set(one.address, verdict);
        }
      } catch {
        // Without the list the values are written all the same; only the proof is missing.
        return dates;
      }
      if (!behind) return dates;
    }
    return dates;
  }

  #nameTrouble(address: Address): ProviderError | undefined {
    const problem = nameProblem(keyOf(address), this.#goods.thing === 'variables' ? 'variable' : 'secret');
    return problem === undefined ? undefined : new ProviderError('REJECTED', `${keyOf(address)}: ${problem}`);
  }

  #scope(address: Address): GitHubScope {
    const known = this.#scopes.get(address.container);
    if (known !== undefined) return known;
    const place = placeOf(address);
    const shelf = shelfOf(this.#goods, place);
    const made =
      this.#goods.thing === 'variables'
        ? new VariableScope(this.#client, place, shelf)
        : new SealedScope(this.#client, place, shelf);
    this.#scopes.set(address.container, made);
    return made;
  }
}

function seen(
  scope: GitHubScope,
  address: Address,
  listing: Listing | ProviderError,
  examine: ObserveOptions['examine'],
): Observation {
  if (listing instanceof ProviderError) return { kind: 'unreadable', error: listing };
  if (listing.kind === 'no-environment') {
    const creates = createsEnvironment(address) ? scope.environment : undefined;
    return { kind: 'absent', ...(creates === undefined ? {} : { creates }) };
  }
  const found = listing.entries.get(keyOf(address));
  if (found === undefined) return { kind: 'absent' };
  const { createdAt, changedAt, value } = found;
  return {
    kind: 'present',
    ...(createdAt === undefined ? {} : { createdAt }),
    ...(changedAt === undefined ? {} : { changedAt }),
    ...(value === undefined || examine === undefined ? {} : { content: examine(address, value) }),
  };
}

/** Whether a date is of our write (ruling 28), by GitHub's own clock; `earlier`: the list does not show the write yet. */
function judge(
  { before, after, value }: Pick<Written, 'before' | 'after'> & { readonly value?: SecretValue },
  found: Entry | undefined,
): { readonly createdAt: Date; readonly changedAt: Date } | 'earlier' | 'unknown' {
  if (found === undefined) return 'earlier';
  const { createdAt, changedAt } = found;
  if (before === undefined || after === undefined || createdAt === undefined || changedAt === undefined)
    return 'unknown';
  if (changedAt.getTime() < before.getTime() - SECOND) return 'earlier';
  // Where the value can be seen, what is not ours was written by somebody else, or was not kept as it was sent.
  if (value !== undefined && found.value !== undefined && !found.value.equals(value)) return 'unknown';
  return changedAt.getTime() <= after.getTime() + SECOND ? { createdAt, changedAt } : 'unknown';
}

async function troubleOf(task: () => Promise<void>): Promise<ProviderError | undefined> {
  return (await caught(task)) ?? undefined;
}

function environmentTrouble(scope: GitHubScope, group: readonly Address[]): ProviderError | undefined {
  if (group.some(createsEnvironment)) return undefined;
  return new ProviderError('REJECTED', `${scope.purpose.what}: there is no such environment`, {
    hint: 'create it, correct its name, or say create_environment: true',
  });
}

/** Counts the name in; what is over the limit is refused before anything is made. */
function quotaTrouble(scope: GitHubScope, names: Set<string>, name: string): ProviderError | undefined {
  const { most, purpose } = scope.shelf;
  if (names.has(name)) return undefined;
  if (most === undefined || names.size < most) {
    names.add(name);
    return undefined;
  }
  return new ProviderError('REJECTED', `${name}: ${purpose.what} are ${most} already, as many as GitHub keeps`, {
    hint: 'delete what is no longer used, or keep some in an environment or in the organisation',
  });
}

function createsEnvironment(address: Address): boolean {
  return settingsOf(address).createEnvironment === true;
}

function keyOf(address: Address): string {
  return (address.key ?? '').toUpperCase();
}
