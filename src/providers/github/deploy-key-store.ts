import type { Address } from '../../core/address.ts';
import { ProviderError } from '../../core/errors.ts';
import type { Observation, TargetCapabilities } from '../../core/observation.ts';
import { SecretValue } from '../../core/secret-value.ts';
import type { CallOptions, ObserveOptions, TargetStore, WriteRequest, WriteResult } from '../contract.ts';
import { DEPLOY_KEY_CAPABILITIES } from './capabilities.ts';
import type { GitHubClient } from './client.ts';
import type { Purpose } from './failure.ts';
import { byContainer, caught, listGroups } from './groups.ts';
import { outOfBounds } from './limits.ts';
import { titleProblem } from './names.ts';
import { answerOf, dateOf, listAll, textOf } from './pages.ts';
import { placeOf, type RepositoryPlace, settingsOf } from './place.ts';

interface DeployKey {
  readonly id: number;
  readonly title: string;
  readonly key: SecretValue;
  readonly readOnly: boolean;
  readonly createdAt: Date | undefined;
}

/**
 * Deploy keys of repositories: the public half of a key pair under a title. GitHub changes no key: a new one is added, and the one
 * that was seen before is removed by its id, so that nothing which somebody else has added is ever lost.
 */
export class DeployKeyStore implements TargetStore {
  readonly capabilities: TargetCapabilities = DEPLOY_KEY_CAPABILITIES;
  readonly #client: GitHubClient;
  readonly #warn: (message: string) => void;
  readonly #twins = new Set<string>();

  constructor(client: GitHubClient, context: { readonly warn: (message: string) => void }) {
    this.#client = client;
    this.#warn = context.warn;
  }

  async *observe(
    addresses: readonly Address[],
    { signal, examine }: ObserveOptions,
  ): AsyncGenerator<readonly [Address, Observation], void, undefined> {
    for await (const [group, keys] of listGroups(addresses, (first) => this.#list(first, signal), signal)) {
      for (const address of group) {
        if (keys instanceof ProviderError) {
          yield [address, { kind: 'unreadable', error: keys }];
          continue;
        }
        const key = this.#titled(address, keys);
        yield [address, key === undefined ? { kind: 'absent' } : seen(address, key, examine)];
      }
    }
  }

  async read(addresses: readonly Address[], { signal }: CallOptions): Promise<ReadonlyMap<Address, SecretValue>> {
    const values = new Map<Address, SecretValue>();
    for await (const [group, keys] of listGroups(addresses, (first) => this.#list(first, signal), signal)) {
      if (keys instanceof ProviderError) throw keys;
      for (const address of group) {
        const key = this.#titled(address, keys);
        if (key !== undefined) values.set(address, key.key);
      }
    }
    return values;
  }

  async *write(
    batch: readonly WriteRequest[],
    { signal }: CallOptions,
  ): AsyncGenerator<readonly [Address, WriteResult], void, undefined> {
    for (const requests of byContainer(batch, ({ address }) => address).values()) {
      let keys: readonly DeployKey[] | undefined;
      for (const request of requests) {
        const result = await caught(async () => {
          check(request);
          keys ??= await this.#list(request.address, signal);
          return this.#put(request, keys, signal);
        }, signal);
        yield [request.address, result instanceof ProviderError ? { outcome: 'refused', error: result } : result];
      }
    }
  }

  async delete(address: Address, expected: string | undefined, { signal }: CallOptions): Promise<void> {
    signal.throwIfAborted();
    const key = this.#titled(address, await this.#list(address, signal));
    if (key === undefined) return;
    if (expected !== undefined && expected !== String(key.id)) throw conflict(address);
    await this.#remove(address, key, signal);
  }

  async preflight(
    addresses: readonly Address[],
    { signal }: CallOptions,
  ): Promise<ReadonlyMap<Address, ProviderError>> {
    const troubles = new Map<Address, ProviderError>();
    for await (const [group, keys] of listGroups(addresses, (first) => this.#list(first, signal), signal)) {
      for (const address of group) {
        const error = keys instanceof ProviderError ? keys : titleTrouble(address);
        if (error !== undefined) troubles.set(address, error);
      }
    }
    return troubles;
  }

  async [Symbol.asyncDispose](): Promise<void> {}

  async #put(
    { address, value, expected }: WriteRequest,
    keys: readonly DeployKey[],
    signal: AbortSignal,
  ): Promise<WriteResult> {
    const readOnly = settingsOf(address).readOnly ?? true;
    const old = this.#titled(address, keys);
    if (expected !== undefined) {
      const as = expected.kind === 'absent' ? undefined : expected.version;
      if (as !== (old === undefined ? undefined : String(old.id))) throw conflict(address);
    }
    const same = old?.key.equals(value) === true;
    if (same && old.readOnly === readOnly) return written(old);
    // GitHub takes no key twice, so one that only changes what it may do has to go first.
    if (same) await this.#remove(address, old, signal);
    // What was taken away for it is put back whatever happens: from here on nothing is stopped.
    const reply = await this.#add(address, value, readOnly, same ? new AbortController().signal : signal);
    if (reply.kind === 'refused') {
      if (same) throw await this.#backAgain(address, old, reply.error);
      if (reply.error.status !== 422) throw reply.error;
      throw new ProviderError('REJECTED', reply.error.message, {
        status: 422,
        hint: 'GitHub takes a public key in one place only: it may be in use as another deploy key or by a person',
      });
    }
    const added = reply.kind === 'answer' ? keyOf(reply.answer.data) : await this.#landed(address, value, signal);
    if (added === undefined) {
      const error =
        reply.kind === 'lost'
          ? reply.error
          : new ProviderError('UNAVAILABLE', 'GitHub did not tell the new deploy key');
      return { outcome: 'unknown', error };
    }
    const left = old !== undefined && !same ? await this.#retire(address, old, added) : undefined;
    return left === undefined ? written(added) : { ...written(added), left };
  }

  #add(address: Address, key: SecretValue, readOnly: boolean, signal: AbortSignal) {
    const body = { title: address.key ?? '', key: key.reveal(), read_only: readOnly };
    return this.#client.send('POST', pathOf(address), purposeOf(address), { signal, expected: [201], body });
  }

  /**
   * Adds a key again as it was, which was removed to be added in another way and was refused so: whoever uses it must not be locked out.
   * Answers the refusal, with what has become of the key.
   */
  async #backAgain(address: Address, old: DeployKey, refusal: ProviderError): Promise<ProviderError> {
    const reply = await this.#add(address, old.key, old.readOnly, new AbortController().signal);
    const push = old.readOnly ? 'may not push' : 'may push';
    const name = `the deploy key ${address.key}`;
    const back = reply.kind === 'answer';
    return new ProviderError(
      back ? refusal.code : reply.error.code,
      back
        ? `${name} stays one that ${push}: GitHub does not take it otherwise`
        : `${name} was removed to be changed, and GitHub has not taken it back`,
      {
        ...(refusal.status === undefined ? {} : { status: refusal.status }),
        hint: back
          ? `look at what the organization allows of deploy keys${refusal.hint === undefined ? '' : `; ${refusal.hint}`}`
          : 'run again: it is added anew',
      },
    );
  }

  /** Whether a key whose answer was lost is there now: then the old one can still be removed. */
  async #landed(address: Address, value: SecretValue, signal: AbortSignal): Promise<DeployKey | undefined> {
    const keys = await caught(() => this.#list(address, signal), signal);
    if (keys instanceof ProviderError) return undefined;
    return keys.find((each) => each.title === address.key && each.key.equals(value));
  }

  /** The new key is there already, so this is carried through. The reason where the old one is still there and lets in. */
  async #retire(address: Address, old: DeployKey, added: DeployKey): Promise<ProviderError | undefined> {
    const error = await caught(() => this.#remove(address, old, new AbortController().signal));
    if (error === undefined) return undefined;
    return new ProviderError(
      error.code,
      `the deploy key ${address.key} of ${purposeOf(address).what} is ${added.id} now, and the old one, ${old.id}, could not be removed`,
      {
        ...(error.status === undefined ? {} : { status: error.status }),
        hint: `remove ${old.id} by hand: it still lets in${error.hint === undefined ? '' : ` (${error.hint})`}`,
      },
    );
  }

  async #remove(address: Address, { id }: DeployKey, signal: AbortSignal): Promise<void> {
    const expected = [204, 404];
    answerOf(await this.#client.send('DELETE', `${pathOf(address)}/${id}`, purposeOf(address), { signal, expected }));
  }

  async #list(address: Address, signal: AbortSignal): Promise<readonly DeployKey[]> {
    const purpose = purposeOf(address);
    const request = { path: pathOf(address), page: 100, purpose, keyOf: (item: unknown) => String(idOf(item)) };
    const items = await listAll(this.#client, request, signal);
    if (items === 'missing') {
      throw new ProviderError('FORBIDDEN', `${purpose.what}: not found, or not visible to this token`, {
        status: 404,
        hint: `look at the name; if it is right, the token needs ${purpose.right} there`,
      });
    }
    return items.flatMap((item) => keyOf(item) ?? []);
  }

  /** The newest key of the title: an older one beside it was left by a run that was stopped, or added by a person. */
  #titled(address: Address, keys: readonly DeployKey[]): DeployKey | undefined {
    const own = keys.filter(({ title }) => title === address.key).sort((a, b) => b.id - a.id);
    const [newest, ...older] = own;
    const place = `${address.container}#${address.key}`;
    if (older.length > 0 && !this.#twins.has(place)) {
      this.#twins.add(place);
      this.#warn(
        `${purposeOf(address).what} have ${own.length} keys with the title ${address.key}, and all of them let in: remove ${older.map(({ id }) => id).join(', ')} if nobody needs them`,
      );
    }
    return newest;
  }
}

function check({ address, value }: WriteRequest): void {
  const name = address.key ?? '';
  const error = outOfBounds(name, value, DEPLOY_KEY_CAPABILITIES, FORM) ?? titleTrouble(address);
  if (error !== undefined) throw error;
}

const FORM = {
  problem: 'the value is not the public half of a key pair as OpenSSH writes it, without a comment',
  hint: 'such as "ssh-ed25519 AAAA…"; GitHub does not keep the comment behind it',
};

function titleTrouble({ key = '' }: Address): ProviderError | undefined {
  const problem = titleProblem(key);
  return problem === undefined ? undefined : new ProviderError('REJECTED', `${key}: ${problem}`);
}

function conflict({ key = '' }: Address): ProviderError {
  return new ProviderError('CONFLICT', `${key}: the deploy key is not the one that was seen before`, {
    hint: 'run again',
  });
}

function pathOf(address: Address): string {
  const { owner, repo } = placeOf(address) as RepositoryPlace;
  return `/repos/${owner}/${repo}/keys`;
}

function purposeOf(address: Address): Purpose {
  const { owner, repo } = placeOf(address) as RepositoryPlace;
  return { what: `the deploy keys of ${owner}/${repo}`, right: 'administration: write' };
}

function seen(address: Address, key: DeployKey, examine: ObserveOptions['examine']): Observation {
  return {
    kind: 'present',
    version: String(key.id),
    ...(key.createdAt === undefined ? {} : { createdAt: key.createdAt }),
    ...(examine === undefined ? {} : { content: examine(address, key.key) }),
  };
}

function written(key: DeployKey): Extract<WriteResult, { outcome: 'written' }> {
  const { id, createdAt } = key;
  return { outcome: 'written', version: String(id), ...(createdAt === undefined ? {} : { createdAt }) };
}

function idOf(item: unknown): number | undefined {
  const { id } = (item ?? {}) as { id?: unknown };
  return typeof id === 'number' ? id : undefined;
}

function keyOf(item: unknown): DeployKey | undefined {
  const id = idOf(item);
  const key = textOf(item, 'key');
  if (id === undefined || key === '') return undefined;
  const { read_only: readOnly } = item as { read_only?: unknown };
  return {
    id,
    title: textOf(item, 'title'),
    key: new SecretValue(key),
    readOnly: readOnly === true,
    createdAt: dateOf(textOf(item, 'created_at')),
  };
}
