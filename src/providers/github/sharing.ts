import { ProviderError } from '../../core/errors.ts';
import type { GitHubClient } from './client.ts';
import { answerOf, listAll, textOf } from './pages.ts';
import type { Access, OrganizationPlace, Visibility } from './place.ts';
import type { Listing } from './scope.ts';
import type { Shelf } from './shelf.ts';

/** The part of a write that says who may use what an organisation keeps. */
export interface Grant {
  readonly visibility: Visibility;
  readonly selected_repository_ids?: readonly number[];
}

const NOBODY_YET: Visibility = 'private';

/** Who may use what one organisation keeps. Ids of repositories are asked for once a run. */
export class Sharing {
  readonly #client: GitHubClient;
  readonly #organization: string;
  readonly #ids = new Map<string, number>();

  constructor(client: GitHubClient, place: OrganizationPlace) {
    this.#client = client;
    this.#organization = place.organization;
  }

  /**
   * What is to be sent with the value. GitHub takes away the access of every repository that a write does not name, so those that
   * have it now are fetched and named, with the declared ones beside them. Throws ProviderError.
   */
  async grant(
    shelf: Shelf,
    name: string,
    access: Access | undefined,
    listing: Listing,
    signal: AbortSignal,
  ): Promise<Grant> {
    const seen = listing.kind === 'listed' ? listing.entries.get(name)?.visibility : undefined;
    const declared = access?.repositories ?? access?.ids;
    const visibility = access?.visibility ?? (declared === undefined ? (seen ?? NOBODY_YET) : 'selected');
    if (visibility !== 'selected') return { visibility };
    const ids = new Set(seen === 'selected' ? await this.#selected(shelf, name, signal) : []);
    for (const id of access?.ids ?? []) ids.add(id);
    for (const repository of access?.repositories ?? []) ids.add(await this.id(repository, signal));
    return { visibility, selected_repository_ids: [...ids].sort((a, b) => a - b) };
  }

  /**
   * Adds the declared repositories to those that may use it now, without the value. Throws ProviderError: GitHub changes a visibility
   * only together with the value.
   */
  async select(shelf: Shelf, name: string, access: Access, listing: Listing, signal: AbortSignal): Promise<void> {
    const seen = listing.kind === 'listed' ? listing.entries.get(name) : undefined;
    const { visibility, selected_repository_ids: ids } = await this.grant(shelf, name, access, listing, signal);
    const { what } = shelf.purpose;
    if (seen === undefined) throw new ProviderError('CONFLICT', `${name}: it is not among ${what} any more`);
    if (seen.visibility !== visibility) {
      throw new ProviderError(
        'UNSUPPORTED',
        `${name} of ${what} is for ${seen.visibility} repositories, and GitHub makes it ${visibility} only together with the value`,
        { hint: 'it is done by the next rotation; `rotate` with its name does it now' },
      );
    }
    if (ids === undefined) return;
    const body = { selected_repository_ids: ids };
    const path = `${shelf.path}/${name}/repositories`;
    answerOf(await this.#client.send('PUT', path, shelf.purpose, { signal, expected: [204], body }));
  }

  /** The id of a repository of the organisation. Throws ProviderError. */
  async id(repository: string, signal: AbortSignal): Promise<number> {
    const known = this.#ids.get(repository);
    if (known !== undefined) return known;
    const what = `the repository ${this.#organization}/${repository}`;
    const path = `/repos/${this.#organization}/${repository}`;
    const purpose = { what, right: 'metadata: read' };
    const { data } = answerOf(await this.#client.send('GET', path, purpose, { signal, expected: [200] }));
    const { id } = (data ?? {}) as { id?: unknown };
    if (typeof id !== 'number') throw new ProviderError('UNAVAILABLE', `GitHub gave no id of ${what}`);
    this.#ids.set(repository, id);
    return id;
  }

  async #selected(shelf: Shelf, name: string, signal: AbortSignal): Promise<readonly number[]> {
    const { what, right } = shelf.purpose;
    const items = await listAll(
      this.#client,
      {
        path: `${shelf.path}/${name}/repositories`,
        page: 100,
        member: 'repositories',
        keyOf: (item) => textOf(item, 'full_name'),
        purpose: { what: `the repositories that may use ${name} of ${what}`, right },
      },
      signal,
    );
    // Gone between the list and now: nobody has access to what is not there.
    if (items === 'missing') return [];
    return items.map((item) => {
      const { id } = (item ?? {}) as { id?: unknown };
      if (typeof id === 'number') return id;
      throw new ProviderError('UNAVAILABLE', `GitHub gave no ids of the repositories that may use ${name} of ${what}`);
    });
  }
}
