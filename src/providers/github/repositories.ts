import { ProviderError } from '../../core/errors.ts';
import type { Selected } from '../../core/selector.ts';
import type { CallOptions, SelectorRequest } from '../contract.ts';
import type { Answer, GitHubClient } from './client.ts';
import type { Purpose } from './failure.ts';
import { type Criteria, choiceOf, isNamed } from './repository-choice.ts';

const PAGE = 100;
/** Times a list is begun anew because it changed between its pages. */
const LISTINGS = 3;

/** A repository as a list shows it. */
interface Repository {
  readonly owner: string;
  readonly name: string;
  readonly archived: boolean;
  readonly visibility: string;
  /** Absent: the list did not say, which is not the same as none. */
  readonly topics?: readonly string[];
  readonly properties?: Properties;
}

type Properties = Readonly<Record<string, unknown>>;

interface Repositories {
  readonly kind: 'organisation' | 'installation' | 'user';
  readonly all: readonly Repository[];
}

/**
 * What selectors stand for, by one list for each owner. The token of an app lists what the app is installed on; another token, the
 * repositories of the organisation, or those of a person that its own user may work on.
 */
export async function expandRepositories<S extends SelectorRequest>(
  client: GitHubClient,
  options: { readonly installation: boolean },
  selectors: readonly S[],
  { signal }: CallOptions,
): Promise<ReadonlyMap<S, Selected | ProviderError>> {
  const answers = new Map<S, Selected | ProviderError>();
  const lists = new Lists(client, options.installation, signal);
  for (const selector of selectors) {
    signal.throwIfAborted();
    const criteria = choiceOf(selector.config);
    try {
      const { all } = await lists.of(criteria);
      const chosen = all.filter((one) => fits(one, criteria));
      const { repos: _repos, ...rest } = selector.config;
      answers.set(selector, {
        configs: chosen.map(({ owner, name }) => ({ ...rest, owner, repo: name })),
        among: all.length,
      });
    } catch (error) {
      if (!(error instanceof ProviderError)) throw error;
      answers.set(selector, error);
    }
  }
  return answers;
}

function fits(repository: Repository, criteria: Criteria): boolean {
  const { topics, properties, visibility, archived } = criteria;
  if (repository.archived && !archived) return false;
  if (visibility.length > 0 && !visibility.some((one) => one === repository.visibility)) return false;
  if (!isNamed(criteria, repository.name)) return false;
  if (!topics.every((topic) => repository.topics?.includes(topic))) return false;
  return Object.entries(properties).every(([name, wanted]) =>
    [repository.properties?.[name]].flat().some((value) => typeof value === 'string' && wanted.includes(value)),
  );
}

/** The lists of one run, each read once; one that failed is not asked for again. */
class Lists {
  readonly #client: GitHubClient;
  readonly #installation: boolean;
  readonly #signal: AbortSignal;
  readonly #known = new Map<string, Promise<Repositories>>();
  readonly #full = new Map<string, Promise<Repositories>>();

  constructor(client: GitHubClient, installation: boolean, signal: AbortSignal) {
    this.#client = client;
    this.#installation = installation;
    this.#signal = signal;
  }

  async of({ owner, topics, properties }: Criteria): Promise<Repositories> {
    const found = await once(this.#known, owner, () => this.#owned(owner));
    if (topics.length > 0 && found.all.some((one) => one.topics === undefined)) throw untold(owner, 'topics');
    const told = Object.keys(properties).length === 0 || found.all.every((one) => one.properties !== undefined);
    return told ? found : once(this.#full, owner, () => this.#withProperties(owner, found));
  }

  /** The repositories of one owner. That none is visible proves nothing: an error, never an empty list. */
  async #owned(owner: string): Promise<Repositories> {
    const purpose = purposeOf(owner);
    const found = await this.#listed(owner, purpose);
    const all = found.all.filter((one) => one.owner.toLowerCase() === owner.toLowerCase());
    if (all.length > 0) return { ...found, all };
    throw new ProviderError('FORBIDDEN', `${purpose.what}: none is visible to this token`, {
      hint: this.#installation
        ? 'look at the name of the owner; if it is right, install the app there, on these repositories'
        : `look at the name of the owner; if it is right, the token needs ${purpose.right} there`,
    });
  }

  async #listed(owner: string, purpose: Purpose): Promise<Repositories> {
    if (this.#installation) {
      const items = await this.#pages('/installation/repositories?', purpose);
      return { kind: 'installation', all: (items ?? []).map(repositoryOf) };
    }
    // Oldest first: what is made while the pages are read comes last.
    const order = 'sort=created&direction=asc&';
    const ofOrganisation = await this.#pages(`/orgs/${encodeURIComponent(owner)}/repos?type=all&${order}`, purpose);
    if (ofOrganisation !== undefined) return { kind: 'organisation', all: ofOrganisation.map(repositoryOf) };
    const items = await this.#pages(`/user/repos?affiliation=owner,collaborator&${order}`, purpose);
    return { kind: 'user', all: (items ?? []).map(repositoryOf) };
  }

  async #withProperties(owner: string, found: Repositories): Promise<Repositories> {
    const purpose: Purpose = {
      what: `the custom properties of the repositories of ${owner}`,
      right: 'custom properties: read (of the organisation)',
    };
    const items = await this.#pages(`/orgs/${encodeURIComponent(owner)}/properties/values?`, purpose);
    if (items === undefined) {
      throw new ProviderError('FORBIDDEN', `${purpose.what}: not found, or not visible to this token`, {
        status: 404,
        hint: `only an organisation has them; if ${owner} is one, the token needs ${purpose.right}`,
      });
    }
    const values = new Map(
      items.map((item) => [textOf(item, 'repository_full_name').toLowerCase(), propertiesOf(item)]),
    );
    const all = found.all.map((one): Repository => {
      const properties = one.properties ?? values.get(`${one.owner}/${one.name}`.toLowerCase());
      // One that the second list does not have was made since, or is hidden from it: nothing is known of it.
      if (properties === undefined) throw untold(owner, `custom properties of ${one.name}`);
      return { ...one, properties };
    });
    return { ...found, all };
  }

  /**
   * All pages of a list, or `undefined` for a 404. Of several, the first says how many there are, and they are read from the last to
   * the first: what is removed meanwhile moves others to a page that is still to come, so that none that stays is missed. Throws
   * ProviderError for anything that is not the whole list.
   */
  async #pages(path: string, purpose: Purpose): Promise<readonly unknown[] | undefined> {
    for (let listing = 0; listing < LISTINGS; listing += 1) {
      const first = await this.#page(path, 1, purpose, [200, 404]);
      if (first === undefined) return undefined;
      if (first.last === 1) return first.items;
      const items = new Map<string, unknown>();
      let whole = true;
      for (let page = first.last; page >= 1 && whole; page -= 1) {
        const read = await this.#page(path, page, purpose, [200]);
        if (read === undefined) throw noList(purpose);
        for (const item of read.items) items.set(identityOf(item), item);
        whole = read.total === first.total && (page === first.last || read.items.length === PAGE);
      }
      if (whole) return [...items.values()];
    }
    throw new ProviderError('UNAVAILABLE', `${purpose.what}: the list changed each time while it was read`, {
      hint: 'run again',
    });
  }

  async #page(
    path: string,
    page: number,
    purpose: Purpose,
    expected: readonly number[],
  ): Promise<{ readonly items: readonly unknown[]; readonly last: number; readonly total?: number } | undefined> {
    const number = page === 1 ? '' : `&page=${page}`;
    const reply = await this.#client.send('GET', `${path}per_page=${PAGE}${number}`, purpose, {
      signal: this.#signal,
      expected,
    });
    if (reply.kind !== 'answer') throw reply.error;
    if (reply.answer.status === 404) return undefined;
    const { items, total } = membersOf(reply.answer);
    if (items === undefined) throw noList(purpose);
    const last = total === undefined ? lastPage(reply.answer, page) : Math.max(1, Math.ceil(total / PAGE));
    // A page with more behind it is full, and one with nothing behind it holds all that is left.
    if (last === undefined || (last > page && items.length < PAGE)) throw noList(purpose);
    if (total !== undefined && last === 1 && items.length !== total) throw noList(purpose);
    return { items, last, ...(total === undefined ? {} : { total }) };
  }
}

function membersOf({ data }: Answer): { readonly items?: readonly unknown[]; readonly total?: number } {
  if (Array.isArray(data)) return { items: data };
  const { repositories, total_count: total } = (data ?? {}) as { repositories?: unknown; total_count?: unknown };
  return Array.isArray(repositories) && typeof total === 'number' ? { items: repositories, total } : {};
}

/** Which page is the last one, by the links of an answer; `undefined` where there is a next one, and the last is not named. */
function lastPage({ headers }: Answer, page: number): number | undefined {
  const links = headers.get('link') ?? '';
  const named = /<[^<>]*[?&]page=(\d+)[^<>]*>;\s*rel="last"/.exec(links);
  if (named) return Math.max(Number(named[1]), page);
  return /rel="next"/.test(links) ? undefined : page;
}

function purposeOf(owner: string): Purpose {
  return { what: `the list of the repositories of ${owner}`, right: 'metadata: read' };
}

function noList({ what }: Purpose): ProviderError {
  return new ProviderError('UNAVAILABLE', `GitHub gave no whole answer for ${what}`, { hint: 'run again later' });
}

function untold(owner: string, what: string): ProviderError {
  return new ProviderError(
    'UNAVAILABLE',
    `GitHub does not say the ${what} in the list of the repositories of ${owner}`,
    {
      hint: 'run again; if it stays so, select by names',
    },
  );
}

function repositoryOf(item: unknown): Repository {
  const {
    archived,
    visibility,
    topics,
    custom_properties: properties,
    owner,
  } = (item ?? {}) as Record<string, unknown>;
  const isPrivate = (item as { private?: unknown } | null)?.private !== false;
  return {
    owner: textOf(owner, 'login'),
    name: textOf(item, 'name'),
    archived: archived === true,
    visibility: typeof visibility === 'string' ? visibility : isPrivate ? 'private' : 'public',
    ...(Array.isArray(topics) ? { topics: topics.filter((one) => typeof one === 'string') } : {}),
    ...(isMap(properties) ? { properties } : {}),
  };
}

function propertiesOf(item: unknown): Properties {
  const { properties } = (item ?? {}) as { properties?: unknown };
  if (!Array.isArray(properties)) return {};
  return Object.fromEntries(
    properties.map((one) => [textOf(one, 'property_name'), (one as { value?: unknown } | null)?.value]),
  );
}

function identityOf(item: unknown): string {
  const { id, full_name: name, repository_id: ofRepository } = (item ?? {}) as Record<string, unknown>;
  return String(id ?? ofRepository ?? name);
}

function textOf(item: unknown, key: string): string {
  const value = (item as Readonly<Record<string, unknown>> | null | undefined)?.[key];
  return typeof value === 'string' ? value : '';
}

function isMap(value: unknown): value is Properties {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

async function once<T>(known: Map<string, Promise<T>>, key: string, task: () => Promise<T>): Promise<T> {
  const name = key.toLowerCase();
  const begun = known.get(name) ?? task();
  known.set(name, begun);
  return begun;
}
