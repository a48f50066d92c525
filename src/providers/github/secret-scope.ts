import { ProviderError } from '../../core/errors.ts';
import type { SecretValue } from '../../core/secret-value.ts';
import type { Answer, GitHubClient, Reply } from './client.ts';
import { type Purpose, purposeOf } from './failure.ts';
import type { SecretScope } from './names.ts';
import { type PublicKey, seal } from './seal.ts';

const PAGE = 100;
/** Times a list is begun anew because it changed between its pages. */
const LISTINGS = 3;

/** What GitHub tells of a secret. */
export interface SecretMetadata {
  readonly createdAt: Date | undefined;
  readonly changedAt: Date | undefined;
}

export type Listing =
  | { readonly kind: 'listed'; readonly secrets: ReadonlyMap<string, SecretMetadata> }
  /** The environment does not exist, and that was seen in the list of all of them. */
  | { readonly kind: 'no-environment' };

/** What became of one write: the answer's bracket tells later whether a date is of this write. */
export type Put =
  | { readonly kind: 'written'; readonly before: Date | undefined; readonly after: Date | undefined }
  | { readonly kind: 'refused' | 'lost'; readonly error: ProviderError };

/** The secrets of one repository or environment. Its public key is fetched once, its last list is remembered. */
export class GitHubSecretScope {
  readonly purpose: Purpose;
  readonly #client: GitHubClient;
  readonly #scope: SecretScope;
  #key: PublicKey | undefined;
  #listing: Listing | undefined;

  constructor(client: GitHubClient, scope: SecretScope) {
    this.#client = client;
    this.#scope = scope;
    this.purpose = purposeOf(scope);
  }

  get environment(): string | undefined {
    return this.#scope.environment;
  }

  /** The last list of this run, if there was one. */
  get lastListing(): Listing | undefined {
    return this.#listing;
  }

  /** All secrets, by name. Throws ProviderError where they cannot be listed: an absence is only ever said of a list that was seen. */
  async list(signal: AbortSignal): Promise<Listing> {
    for (let listing = 0; listing < LISTINGS; listing += 1) {
      const secrets = await this.#pages(`${this.#path}`, 'secrets', signal);
      if (secrets === 'changed') continue;
      this.#listing =
        secrets === 'missing'
          ? await this.#withoutEnvironment(signal)
          : { kind: 'listed', secrets: new Map(secrets.map((item) => [nameOf(item).toUpperCase(), metadata(item)])) };
      return this.#listing;
    }
    throw new ProviderError('UNAVAILABLE', `the list of ${this.purpose.what} changed each time while it was read`, {
      hint: 'run again when nobody else is changing them',
    });
  }

  /** The public key. Throws ProviderError. */
  async publicKey(signal: AbortSignal): Promise<PublicKey> {
    if (this.#key !== undefined) return this.#key;
    const { data } = answerOf(await this.#get(`${this.#path}/public-key`, [200], signal));
    const { key_id: id, key } = (data ?? {}) as { key_id?: unknown; key?: unknown };
    if (typeof id !== 'string' || typeof key !== 'string') {
      throw new ProviderError('UNAVAILABLE', `GitHub gave no public key for ${this.purpose.what}`);
    }
    this.#key = { id, key };
    return this.#key;
  }

  /** Seals and stores a value. A key that has gone stale is fetched once more. Throws what an abort gives as its reason. */
  async put(name: string, value: SecretValue, signal: AbortSignal): Promise<Put> {
    for (let again = false; ; again = true) {
      let key: PublicKey;
      let body: unknown;
      try {
        key = await this.publicKey(signal);
        body = { encrypted_value: await seal(value, key), key_id: key.id };
      } catch (error) {
        if (error instanceof ProviderError) return { kind: 'refused', error };
        if (!(error instanceof RangeError)) throw error;
        const what = `the public key for ${this.purpose.what} cannot be used: ${error.message}`;
        return { kind: 'refused', error: new ProviderError('REJECTED', what) };
      }
      const before = this.#client.lastDate;
      const reply = await this.#client.send('PUT', `${this.#path}/${name}`, this.purpose, {
        signal,
        expected: [201, 204],
        body,
      });
      if (reply.kind === 'answer') return { kind: 'written', before, after: reply.answer.date };
      if (again || reply.kind !== 'refused' || reply.error.status !== 422) return reply;
      this.#key = undefined;
      const fresh = await this.publicKey(signal).catch((error: unknown) => {
        if (error instanceof ProviderError) return undefined;
        throw error;
      });
      // The key was not the reason, then.
      if (fresh === undefined || fresh.id === key.id) return reply;
    }
  }

  /** Removes a secret. One that is not there, by a list that could be seen, is no error. Throws ProviderError. */
  async delete(name: string, signal: AbortSignal): Promise<void> {
    const reply = await this.#client.send('DELETE', `${this.#path}/${name}`, this.purpose, {
      signal,
      expected: [204, 404],
    });
    if (answerOf(reply).status === 204) return;
    const listing = await this.list(signal);
    if (listing.kind === 'no-environment' || !listing.secrets.has(name)) return;
    throw new ProviderError('FORBIDDEN', `GitHub does not let this token delete ${this.purpose.what}`, {
      status: 404,
      hint: `the token needs ${this.purpose.right}`,
    });
  }

  /** Creates the environment, which was seen not to exist. Throws ProviderError. */
  async createEnvironment(signal: AbortSignal): Promise<void> {
    const purpose: Purpose = {
      what: `environment ${this.environment} of ${this.#repository}`,
      right: 'administration: write',
    };
    const path = `/repos/${this.#repository}/environments/${encodeURIComponent(this.environment ?? '')}`;
    answerOf(await this.#client.send('PUT', path, purpose, { signal, expected: [200], body: {} }));
    this.#listing = { kind: 'listed', secrets: new Map() };
  }

  get #repository(): string {
    return `${this.#scope.owner}/${this.#scope.repo}`;
  }

  get #path(): string {
    const { environment } = this.#scope;
    return environment === undefined
      ? `/repos/${this.#repository}/actions/secrets`
      : `/repos/${this.#repository}/environments/${encodeURIComponent(environment)}/secrets`;
  }

  #get(path: string, expected: readonly number[], signal: AbortSignal): Promise<Reply> {
    return this.#client.send('GET', path, this.purpose, { signal, expected });
  }

  /** A 404 of an environment: only the list of all environments tells whether it is absent or hidden. */
  async #withoutEnvironment(signal: AbortSignal): Promise<Listing> {
    const { environment } = this.#scope;
    const notSeen = (more: string) =>
      new ProviderError('FORBIDDEN', `${this.purpose.what}: not found, or not visible to this token`, {
        status: 404,
        hint: `look at the name; if it is right, the token needs ${this.purpose.right} there${more}`,
      });
    const hidden = notSeen('');
    if (environment === undefined) throw hidden;
    const path = `/repos/${this.#repository}/environments`;
    const environments = await this.#pages(path, 'environments', signal).catch((error: unknown) => {
      // Without the right to see the environments, nothing is known of this one.
      if (!(error instanceof ProviderError) || error.code !== 'FORBIDDEN') throw error;
      throw notSeen(', and actions: read to see which environments there are');
    });
    if (environments === 'changed' || environments === 'missing') throw hidden;
    const wanted = environment.toLowerCase();
    if (environments.some((item) => nameOf(item).toLowerCase() === wanted)) throw hidden;
    return { kind: 'no-environment' };
  }

  /** All pages of a list; `changed` where they do not fit together, so that something may be missing; `missing` for a 404. */
  async #pages(path: string, member: string, signal: AbortSignal): Promise<readonly unknown[] | 'changed' | 'missing'> {
    const items = new Map<string, unknown>();
    let first: number | undefined;
    for (let page = 1; ; page += 1) {
      const query = page === 1 ? `?per_page=${PAGE}` : `?per_page=${PAGE}&page=${page}`;
      const answer = answerOf(await this.#get(`${path}${query}`, [200, 404], signal));
      if (answer.status === 404) return 'missing';
      const data = (answer.data ?? {}) as { readonly [key: string]: unknown };
      const some = data[member];
      const total = data['total_count'];
      if (!Array.isArray(some) || typeof total !== 'number') {
        throw new ProviderError('UNAVAILABLE', `GitHub gave no list of ${this.purpose.what}`);
      }
      first ??= total;
      // One less or one more moves what comes later to another page.
      if (total !== first) return 'changed';
      for (const item of some) items.set(nameOf(item), item);
      if (items.size === total) return [...items.values()];
      if (some.length < PAGE || items.size > total || page * PAGE >= total + PAGE) return 'changed';
    }
  }
}

/** The answer, or its error thrown. */
function answerOf(reply: Reply): Answer {
  if (reply.kind === 'answer') return reply.answer;
  throw reply.error;
}

function nameOf(item: unknown): string {
  const name = (item as { name?: unknown } | null)?.name;
  return typeof name === 'string' ? name : '';
}

function metadata(item: unknown): SecretMetadata {
  const { created_at: created, updated_at: updated } = item as { created_at?: unknown; updated_at?: unknown };
  return { createdAt: dateOf(created), changedAt: dateOf(updated) };
}

function dateOf(text: unknown): Date | undefined {
  const date = new Date(typeof text === 'string' ? text : Number.NaN);
  return Number.isNaN(date.getTime()) ? undefined : date;
}
