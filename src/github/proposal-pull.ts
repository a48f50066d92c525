import type { MergeablePull } from './auto-merge.ts';
import { fitBody } from './body.ts';
import { sameText } from './codec.ts';
import { dressPull } from './dress.ts';
import { GitHubError } from './failure.ts';
import type { PullView } from './lane-view.ts';
import type { ProposalOptions, ProposalResult, ProposalWords } from './proposal.ts';

const CREATE_TRIES = 3;
const CREATE_PAUSE_MS = 2000;

/** A result with what is needed to go on with the pull request. */
export type Made = ProposalResult & { readonly made?: Pick<MergeablePull, 'id' | 'draft' | 'autoMerge'> };

/** Makes the pull request of a lane, and brings its words up to date; what GitHub does not let us do comes back in words. */
export class ProposalPull {
  readonly #options: ProposalOptions;
  readonly #branch: string;
  readonly #marker: string;
  readonly #findOpen: (signal: AbortSignal) => Promise<PullView | undefined>;

  /** @param findOpen looks for an open one again, where GitHub does not say whether it made it */
  constructor(
    options: ProposalOptions,
    branch: string,
    marker: string,
    findOpen: (signal: AbortSignal) => Promise<PullView | undefined>,
  ) {
    this.#options = options;
    this.#branch = branch;
    this.#marker = marker;
    this.#findOpen = findOpen;
  }

  async update(
    pull: PullView,
    content: ProposalWords,
    headSha: string,
    moved: boolean,
    signal: AbortSignal,
  ): Promise<Made> {
    const { api, repository } = this.#options;
    const body = fitBody(content.body, this.#marker);
    const differs = pull.title !== content.title || !sameText(pull.body.trim(), body.trim());
    const about = { branch: this.#branch, number: pull.number, url: pull.url, headSha };
    if (differs) {
      try {
        await api.request(
          'PATCH',
          `/repos/${repository}/pulls/${pull.number}`,
          { title: content.title, body },
          { signal },
        );
      } catch (error) {
        if (isForbidden(error)) return { ...about, operation: 'refused', reason: this.#permission() };
        throw error;
      }
    }
    return { ...about, operation: differs || moved ? 'updated' : 'none' };
  }

  async create(content: ProposalWords, headSha: string, signal: AbortSignal): Promise<Made> {
    const { api, repository, base, sleep } = this.#options;
    const body = fitBody(content.body, this.#marker);
    const notes: string[] = [];
    let { draft = false } = this.#options;
    for (let attempt = 1; ; attempt += 1) {
      try {
        const input = { title: content.title, head: this.#branch, base, body, draft };
        const { data } = await api.request('POST', `/repos/${repository}/pulls`, input, { signal });
        const made = data as { number: number; html_url: string; node_id: string };
        notes.push(...(await dressPull(api, repository, made.number, this.#options, signal)));
        const result: Made = {
          operation: 'created',
          branch: this.#branch,
          number: made.number,
          url: made.html_url,
          headSha,
          made: { id: made.node_id, draft },
        };
        return withNotes(result, notes);
      } catch (error) {
        if (!(error instanceof GitHubError)) throw error;
        if (draft && error.kind === 'drafts-off') {
          draft = false;
          notes.push(
            'this repository has no draft pull requests (they take another plan of GitHub): it is a usual one',
          );
          continue;
        }
        const refused = { operation: 'refused', branch: this.#branch, headSha } as const;
        if (isForbidden(error))
          return { ...refused, reason: error.kind === 'pull-requests-off' ? this.#setting() : this.#permission() };
        if (!error.lost && error.code !== 'REJECTED') throw error;
        // Made all the same, by us or by somebody else, is as good; and GitHub may not know the new branch yet.
        const open = await this.#findOpen(signal);
        if (open !== undefined) {
          const updated = { ...(await this.update(open, content, headSha, true, signal)), made: open };
          if (!error.lost || updated.operation !== 'updated') return updated;
          notes.push(...(await dressPull(api, repository, open.number, this.#options, signal)));
          return withNotes({ ...updated, operation: 'created' }, notes);
        }
        if (attempt >= CREATE_TRIES) {
          return { ...refused, reason: `${error.message}; open the pull request by hand: ${this.#compareLink()}` };
        }
        await sleep(CREATE_PAUSE_MS * attempt, signal);
      }
    }
  }

  #compareLink(): string {
    const { webUrl = 'https://github.com', repository, base } = this.#options;
    return `${webUrl}/${repository}/compare/${encodeURI(base)}...${encodeURI(this.#branch)}?expand=1`;
  }

  #setting(): string {
    return `this repository does not let GitHub Actions open pull requests: turn on Settings → Actions → General → Workflow permissions → "Allow GitHub Actions to create and approve pull requests", or open it by hand: ${this.#compareLink()}`;
  }

  #permission(): string {
    return `the token may not write pull requests: add \`pull-requests: write\` to the \`permissions:\` of the job (and see that Settings → Actions → General allows GitHub Actions to create pull requests), or open it by hand: ${this.#compareLink()}`;
  }
}

export function withNotes<T extends ProposalResult>(result: T, more: readonly string[]): T {
  const notes = [...(result.notes ?? []), ...more];
  return notes.length === 0 ? result : { ...result, notes };
}

/** GitHub answers 404 where it hides what a token may not do. */
function isForbidden(error: unknown): boolean {
  return error instanceof GitHubError && (error.code === 'FORBIDDEN' || error.kind === 'missing');
}
