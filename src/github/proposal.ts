import { SecretZeroError } from '../core/errors.ts';
import type { Lockfile } from '../core/lock.ts';
import { markdownCode } from '../reports/escape.ts';
import type { GitHubApi } from './api.ts';
import { disableAutoMerge, enableAutoMerge } from './auto-merge.ts';
import { blobId } from './blob-id.ts';
import { fitBody } from './body.ts';
import { type LockfileCodec, sameText, settledPart } from './codec.ts';
import { stickyComment } from './comment.ts';
import { authorName, type SeenCommit } from './commits.ts';
import type { Dress } from './dress.ts';
import { GitHubError } from './failure.ts';
import type { Lane } from './lane.ts';
import { blobText, type LaneView, lockfileAt, type MergeMethod, type PullView, viewLane } from './lane-view.ts';
import { buildProposal } from './proposal-build.ts';
import { type Made, ProposalPull, withNotes } from './proposal-pull.ts';
import { type BranchWork, workOn } from './proposal-work.ts';
import { NO_OID, updateRefs } from './refs.ts';

/** Labels, reviewers and assignees are added when a pull request is made; never taken away. */
export interface ProposalOptions extends Dress {
  readonly api: GitHubApi;
  /** `owner/name`. */
  readonly repository: string;
  readonly lane: Lane;
  readonly base: string;
  /** Path of the lockfile from the root of the repository. */
  readonly lockfile: string;
  readonly codec: LockfileCodec;
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** Where people look at GitHub, for links; default `https://github.com`. */
  readonly webUrl?: string;
  /** Logins whose commits on the proposal branch may be replaced besides those of our own token. */
  readonly trusted?: readonly string[];
  readonly draft?: boolean;
  /** How GitHub is to merge it by itself, while {@link ProposalContent.ready}; not at all where absent. */
  readonly autoMerge?: MergeMethod;
}

export interface ProposalContent {
  /** The lane's state; what is not settled is left out of the proposal. */
  readonly lockfile: Lockfile;
  /** Whether nothing in it is for a person to look at: only then may it be merged without one. */
  readonly ready?: boolean;
  /** Title and body (markdown, finished and escaped) for what is new against the base's lockfile. */
  words(base: Lockfile | undefined): ProposalWords;
  /** False: the branch that a merged pull request left is let be, so that the run which the merge starts writes nothing. */
  readonly tidy?: boolean;
}

export interface ProposalWords {
  readonly title: string;
  readonly body: string;
}

export interface ProposalResult {
  /** `refused`: what had to be done was not, and `reason` says why and what to do; the run is none the worse for it. */
  readonly operation: 'created' | 'updated' | 'closed' | 'none' | 'refused';
  readonly branch: string;
  readonly number?: number;
  readonly url?: string;
  readonly headSha?: string;
  readonly reason?: string;
  /** Labels, reviewers and the like that could not be added. */
  readonly notes?: readonly string[];
}

/** Two runs of a lane that end at the same moment have one draft between them. */
const SYNC_TRIES = 4;
const SYNC_PAUSE_MS = 1000;
const CLOSED_MARK = '<!-- secretzero:nothing-left -->';

/** The lane's projection onto its base: one branch, one commit, one pull request (S7, S11, S12). */
export class Proposal {
  readonly #options: ProposalOptions;
  readonly #branch: string;
  readonly #marker: string;
  readonly #pull: ProposalPull;

  constructor(options: ProposalOptions) {
    this.#options = options;
    this.#branch = options.lane.proposalBranch(options.base);
    this.#marker = `<!-- secretzero:proposal ${options.lane.name} -->`;
    this.#pull = new ProposalPull(options, this.#branch, this.#marker, async (signal) =>
      (await this.#view(signal)).pulls.find((pull) => pull.state === 'OPEN'),
    );
  }

  /** Brings branch and pull request to what the lockfile says; changes nothing where they say it already. Throws GitHubError. */
  async sync(content: ProposalContent, signal: AbortSignal): Promise<ProposalResult> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#sync(content, signal);
      } catch (error) {
        if (attempt >= SYNC_TRIES || !mayBeRace(error)) throw this.#explained(error);
        await this.#options.sleep(SYNC_PAUSE_MS * attempt, signal);
      }
    }
  }

  async #sync(content: ProposalContent, signal: AbortSignal): Promise<ProposalResult> {
    const { api, repository, codec } = this.#options;
    const view = await this.#view(signal);
    const baseText = view.base.lockfile && (await blobText(api, repository, view.base.lockfile, signal));
    const baseLockfile = baseText === undefined ? undefined : codec.parse(baseText);
    const settled = settledPart(content.lockfile, baseLockfile);
    const text = codec.format(settled);
    const open = view.pulls.find((pull) => pull.state === 'OPEN');
    const work = await this.#workOn(view, content.lockfile, signal);
    const isEmpty = baseText === undefined && Object.keys(settled.secrets).length === 0;
    if (work.strangers.length > 0) return this.#stepAside(open, work.strangers, signal);
    if (isEmpty || sameText(baseText, text)) return this.#withdraw(view, open, content.tidy !== false, signal);

    const latest = view.pulls[0];
    const closed =
      open === undefined && latest?.state === 'CLOSED' && !latest.body.includes(CLOSED_MARK) ? latest : undefined;
    if (closed !== undefined && (await this.#proposed(view, closed, signal)) === blobId(text)) {
      return {
        ...this.#about(closed),
        operation: 'none',
        reason: `pull request #${closed.number} proposed exactly this and was closed`,
      };
    }
    // Before the branch moves: what a person has to see is not to be merged meanwhile.
    const notes =
      this.#options.autoMerge !== undefined && content.ready !== true && open !== undefined
        ? await disableAutoMerge(api, open, signal)
        : [];
    const standsWell =
      work.onto === view.base.oid ||
      (view.proposal?.parents.length === 1 && view.proposal.parentLockfile === view.base.lockfile?.oid);
    const isCurrent = standsWell && view.proposal?.lockfile?.oid === blobId(text);
    // GitHub opens no pull request again whose branch has moved since: so this comes before the branch is moved.
    const reopened =
      closed !== undefined && view.proposal?.oid === closed.headOid && (await this.#reopen(closed, signal));
    const head =
      isCurrent && view.proposal !== undefined
        ? view.proposal.oid
        : await buildProposal({ ...this.#options, view, text }, signal);
    const pull = reopened ? closed : open;
    const words = content.words(baseLockfile);
    const result =
      pull === undefined
        ? await this.#pull.create(words, head, signal)
        : await this.#pull.update(pull, words, head, !isCurrent || reopened, signal);
    const { made: _made, ...told } = result;
    return withNotes(told, [...notes, ...(await this.#autoMerge(content, view, pull, result, signal))]);
  }

  async #autoMerge(
    content: ProposalContent,
    view: LaneView,
    pull: PullView | undefined,
    { number, headSha, operation, made }: Made,
    signal: AbortSignal,
  ): Promise<readonly string[]> {
    const { api, autoMerge } = this.#options;
    if (autoMerge === undefined || content.ready !== true || operation === 'refused') return [];
    if (number === undefined || headSha === undefined) return [];
    const known = pull ?? made;
    return known === undefined
      ? []
      : enableAutoMerge(api, { ...known, number, headOid: headSha }, autoMerge, view.merging, signal);
  }

  async #view(signal: AbortSignal): Promise<LaneView> {
    const { api, repository, base, lockfile } = this.#options;
    return viewLane(
      api,
      { repository, base, lockfile, proposal: this.#branch, head: this.#branch, words: true },
      signal,
    );
  }

  #about(pull: PullView): { branch: string; number: number; url: string; headSha: string } {
    return { branch: this.#branch, number: pull.number, url: pull.url, headSha: pull.headOid };
  }

  async #workOn(view: LaneView, state: Lockfile, signal: AbortSignal): Promise<BranchWork> {
    const { proposal, base } = view;
    if (proposal === undefined) return { strangers: [] };
    return workOn({ ...this.#options, base: base.oid, proposal, state, trusted: this.#options.trusted ?? [] }, signal);
  }

  /** Blob id of the lockfile that a pull request brought. */
  async #proposed(view: LaneView, pull: PullView, signal: AbortSignal): Promise<string | undefined> {
    if (view.proposal?.oid === pull.headOid) return view.proposal.lockfile?.oid;
    const { api, repository, lockfile } = this.#options;
    return (await lockfileAt(api, repository, pull.headOid, lockfile, signal))?.oid;
  }

  async #stepAside(
    open: PullView | undefined,
    strangers: readonly SeenCommit[],
    signal: AbortSignal,
  ): Promise<ProposalResult> {
    const { api, repository } = this.#options;
    const names = [...new Set(strangers.map(authorName))].join(', ');
    const reason = `${this.#branch} carries commits by ${names}: it is left as it is. Merge it or delete it, then the next run proposes the current lockfile`;
    if (open === undefined) return { operation: 'refused', branch: this.#branch, reason };
    const accounts = [
      ...new Set(
        strangers.map((commit) => (commit.author === undefined ? 'somebody' : markdownCode(commit.author.login))),
      ),
    ].join(', ');
    const text = `This branch carries commits by ${accounts}, so SecretZero leaves it as it is, and it no longer has the newest lockfile.\n\nMerge it or delete the branch: the next run proposes the rest.`;
    await stickyComment(api, repository, open.number, this.#marker, text, signal);
    return { ...this.#about(open), operation: 'refused', reason };
  }

  /** S7: the base says all that there is to say. */
  async #withdraw(
    view: LaneView,
    open: PullView | undefined,
    tidy: boolean,
    signal: AbortSignal,
  ): Promise<ProposalResult> {
    const { api, repository } = this.#options;
    const notes: string[] = [];
    const latest = view.pulls[0];
    const isMerged = open === undefined && latest?.state === 'MERGED' && latest.headOid === view.proposal?.oid;
    if (isMerged && !tidy) return { operation: 'none', branch: this.#branch };
    if (open !== undefined) {
      const body = fitBody(open.body, CLOSED_MARK);
      await api.request('PATCH', `/repos/${repository}/pulls/${open.number}`, { state: 'closed', body }, { signal });
      notes.push(...(await this.#sayClosed(open.number, signal)));
    }
    if (view.proposal !== undefined) {
      try {
        await updateRefs(
          api,
          view.repositoryId,
          [{ branch: this.#branch, before: view.proposal.oid, after: NO_OID }],
          signal,
        );
      } catch (error) {
        // Somebody else was quicker, or is at work on it: the next run looks again.
        if (!(error instanceof GitHubError) || error.code === 'FORBIDDEN') throw error;
      }
    }
    return open === undefined
      ? { operation: 'none', branch: this.#branch }
      : withNotes({ ...this.#about(open), operation: 'closed' }, notes);
  }

  /** Why it was closed, for who follows it; no reason to fail. */
  async #sayClosed(number: number, signal: AbortSignal): Promise<string[]> {
    const { api, repository } = this.#options;
    const body =
      'The base has all that this proposed, so SecretZero closes it and deletes its branch. What comes next is a new pull request.';
    try {
      await api.request('POST', `/repos/${repository}/issues/${number}/comments`, { body }, { signal });
      return [];
    } catch (error) {
      if (!(error instanceof GitHubError)) throw error;
      return [`pull request #${number} was closed without a word why: ${error.message}`];
    }
  }

  async #reopen(pull: PullView, signal: AbortSignal): Promise<boolean> {
    const { api, repository } = this.#options;
    try {
      await api.request('PATCH', `/repos/${repository}/pulls/${pull.number}`, { state: 'open' }, { signal });
      return true;
    } catch (error) {
      if (error instanceof GitHubError && error.code === 'REJECTED') return false;
      throw error;
    }
  }

  /** A refusal with the line to add; what no line mends, with what is to be seen to. */
  #explained(error: unknown): unknown {
    if (!(error instanceof GitHubError) || error.hint !== undefined) return error;
    if (error.code === 'FORBIDDEN')
      return error.withHint(
        'the proposal needs `contents: write` and `pull-requests: write` in the `permissions:` of the job',
      );
    if (error.code !== 'REJECTED') return error;
    return error.withHint(
      `see whether a ruleset keeps this token from ${this.#branch}: its account must be allowed to make, push and delete it`,
    );
  }
}

/** Somebody else moved, made or deleted a branch under us; what a rule forbids looks the same, and stays so. */
function mayBeRace(error: unknown): boolean {
  const codes: readonly string[] = error instanceof GitHubError ? ['CONFLICT', 'REJECTED'] : ['LOCKFILE_CONFLICT'];
  return error instanceof SecretZeroError && codes.includes(error.code);
}
