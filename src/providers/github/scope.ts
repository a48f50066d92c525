import { ProviderError } from '../../core/errors.ts';
import { SecretValue } from '../../core/secret-value.ts';
import type { GitHubClient } from './client.ts';
import type { Purpose } from './failure.ts';
import { answerOf, dateOf, listAll, textOf } from './pages.ts';
import {
  type Access,
  isOrganization,
  type Place,
  type RepositoryPlace,
  type Visibility,
  visibilities,
} from './place.ts';
import { type Grant, Sharing } from './sharing.ts';
import { nameOf, type Shelf } from './shelf.ts';

/** How long a list is believed by what must not undo what somebody else has done since. */
const FRESH_MS = 60_000;

/** What GitHub tells of a secret or variable in its list. */
export interface Entry {
  readonly createdAt: Date | undefined;
  readonly changedAt: Date | undefined;
  /** Of a variable. */
  readonly value?: SecretValue;
  /** Of what an organisation keeps. */
  readonly visibility?: Visibility;
}

export type Listing =
  | { readonly kind: 'listed'; readonly entries: ReadonlyMap<string, Entry> }
  /** The environment does not exist, and that was seen in the list of all of them. */
  | { readonly kind: 'no-environment' };

/** What became of one write: the answer's bracket tells later whether a date is of this write. */
export type Put =
  | { readonly kind: 'written'; readonly before: Date | undefined; readonly after: Date | undefined }
  | { readonly kind: 'refused' | 'lost'; readonly error: ProviderError };

/** The secrets, or the variables, of one place. The last list is remembered. */
export abstract class GitHubScope {
  readonly place: Place;
  readonly shelf: Shelf;
  protected readonly client: GitHubClient;
  readonly #sharing: Sharing | undefined;
  #listing: Listing | undefined;
  #listedAt = 0;

  constructor(client: GitHubClient, place: Place, shelf: Shelf) {
    this.client = client;
    this.place = place;
    this.shelf = shelf;
    this.#sharing = isOrganization(place) ? new Sharing(client, place) : undefined;
  }

  get purpose(): Purpose {
    return this.shelf.purpose;
  }

  /** The environment that the place is, by its name in messages; `undefined` where it is none. */
  get environment(): string | undefined {
    return isOrganization(this.place) || this.place.environment === undefined ? undefined : nameOf(this.place);
  }

  /** The last list of this run, if there was one. */
  get lastListing(): Listing | undefined {
    return this.#listing;
  }

  /** Stores a value. Throws what an abort gives as its reason. */
  abstract put(name: string, value: SecretValue, access: Access | undefined, signal: AbortSignal): Promise<Put>;

  /** What is needed before the first write and can be seen without one. Throws ProviderError. */
  abstract prepare(signal: AbortSignal): Promise<void>;

  /** All there is, by name. Throws ProviderError where it cannot be listed: an absence is only ever said of a list that was seen. */
  async list(signal: AbortSignal): Promise<Listing> {
    const { path, page, member, purpose } = this.shelf;
    const items = await listAll(this.client, { path, page, member, purpose, keyOf: byName }, signal);
    this.#listing =
      items === 'missing'
        ? await this.#withoutEnvironment(signal)
        : { kind: 'listed', entries: new Map(items.map((item) => [byName(item).toUpperCase(), entryOf(item)])) };
    this.#listedAt = this.client.now();
    return this.#listing;
  }

  /** Throws ProviderError for a repository that is declared to have access and cannot be seen. */
  async checkAccess(access: Access | undefined, signal: AbortSignal): Promise<void> {
    for (const repository of access?.repositories ?? []) await this.#sharing?.id(repository, signal);
  }

  /** Lets the declared repositories use it as well, without its value. Throws ProviderError. */
  async share(name: string, access: Access | undefined, signal: AbortSignal): Promise<void> {
    if (access === undefined || this.#sharing === undefined) return;
    await this.#sharing.select(this.shelf, name, access, await this.list(signal), signal);
  }

  /** The part of a write that says who may use it; nothing outside an organisation. Throws ProviderError. */
  protected async grant(name: string, access: Access | undefined, signal: AbortSignal): Promise<Grant | undefined> {
    if (this.#sharing === undefined) return undefined;
    const known = this.client.now() - this.#listedAt < FRESH_MS ? this.#listing : undefined;
    return this.#sharing.grant(this.shelf, name, access, known ?? (await this.list(signal)), signal);
  }

  /** Removes one. One that is not there, by a list that could be seen, is no error. Throws ProviderError. */
  async delete(name: string, signal: AbortSignal): Promise<void> {
    const reply = await this.client.send('DELETE', `${this.shelf.path}/${name}`, this.purpose, {
      signal,
      expected: [204, 404],
    });
    if (answerOf(reply).status === 204) return;
    const listing = await this.list(signal);
    if (listing.kind === 'no-environment' || !listing.entries.has(name)) return;
    throw new ProviderError('FORBIDDEN', `GitHub does not let this token delete ${this.purpose.what}`, {
      status: 404,
      hint: `the token needs ${this.purpose.right}`,
    });
  }

  /** Creates the environment, which was seen not to exist. Throws ProviderError. */
  async createEnvironment(signal: AbortSignal): Promise<void> {
    const { owner, repo, environment = '' } = this.place as RepositoryPlace;
    const purpose: Purpose = { what: nameOf(this.place), right: 'administration: write' };
    const path = `/repos/${owner}/${repo}/environments/${encodeURIComponent(environment)}`;
    answerOf(await this.client.send('PUT', path, purpose, { signal, expected: [200], body: {} }));
    this.#listing = { kind: 'listed', entries: new Map() };
  }

  /** A 404 of an environment: only the list of all environments tells whether it is absent or hidden. */
  async #withoutEnvironment(signal: AbortSignal): Promise<Listing> {
    const notSeen = (more: string) =>
      new ProviderError('FORBIDDEN', `${this.purpose.what}: not found, or not visible to this token`, {
        status: 404,
        hint: `look at the name; if it is right, the token needs ${this.purpose.right} there${more}`,
      });
    const hidden = notSeen('');
    if (isOrganization(this.place) || this.place.environment === undefined) throw hidden;
    const { owner, repo, environment } = this.place;
    const path = `/repos/${owner}/${repo}/environments`;
    const { purpose } = this;
    const request = { path, page: 100, member: 'environments', purpose, keyOf: byName };
    const environments = await listAll(this.client, request, signal).catch((error: unknown) => {
      // Without the right to see the environments, nothing is known of this one.
      if (!(error instanceof ProviderError) || error.code !== 'FORBIDDEN') throw error;
      throw notSeen(', and actions: read to see which environments there are');
    });
    if (environments === 'missing') throw hidden;
    const wanted = environment.toLowerCase();
    if (environments.some((item) => byName(item).toLowerCase() === wanted)) throw hidden;
    return { kind: 'no-environment' };
  }
}

const byName = (item: unknown): string => textOf(item, 'name');

function entryOf(item: unknown): Entry {
  const { value } = item as { value?: unknown };
  const visibility = visibilities.find((each) => each === textOf(item, 'visibility'));
  return {
    createdAt: dateOf(textOf(item, 'created_at')),
    changedAt: dateOf(textOf(item, 'updated_at')),
    ...(typeof value === 'string' ? { value: new SecretValue(value) } : {}),
    ...(visibility === undefined ? {} : { visibility }),
  };
}
