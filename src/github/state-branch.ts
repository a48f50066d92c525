import { SecretZeroError } from '../core/errors.ts';
import type { Lockfile } from '../core/lock.ts';
import { baseFindings } from './base-findings.ts';
import { blobId } from './blob-id.ts';
import { type LockfileCodec, sameText } from './codec.ts';
import { authorName, history, isTrusted } from './commits.ts';
import { GitHubError } from './failure.ts';
import { learnIdentity } from './identity.ts';
import type { Lane } from './lane.ts';
import { LaneTrust, type LaneTrustOptions } from './lane-trust.ts';
import { type BlobView, blobText, type LaneView, lockfileAt, type Tip, viewLane } from './lane-view.ts';
import { PROPOSAL_SUBJECT } from './proposal-build.ts';
import { commitFile, NO_OID, updateRefs } from './refs.ts';
import { type SaveKind, savedKind, stateSubject, verifyState } from './state-trust.ts';

/** A file of the workspace that decides what is written: the manifest, and whatever else shapes it. */
export interface ReviewedFile {
  /** From the root of the repository. */
  readonly path: string;
  /** See {@link blobId}. */
  readonly blob: string;
}

export interface StateBranchOptions extends LaneTrustOptions {
  readonly lane: Lane;
  /** The lane's `sync-branch`. */
  readonly base: string;
  /** Path of the lockfile from the root of the repository. */
  readonly lockfile: string;
  /** Must be the base's, byte for byte, or nothing is written (L1). */
  readonly reviewed: readonly ReviewedFile[];
  readonly codec: LockfileCodec;
  /** False: the lane has no pull requests, and the token needs no right to read them (`pull-request: false`). */
  readonly pullRequests?: boolean;
}

/** The same as the engine's `LoadedState`. */
export interface LoadedBranch {
  readonly lockfile: Lockfile;
  readonly token: string;
  readonly notes: readonly string[];
  readonly reviewed: boolean;
  readonly migrated: boolean;
  /** The reviewed lockfile; empty where the base has none. */
  readonly base: Lockfile;
}

const EMPTY: Lockfile = { manifest: '', secrets: {} };
const COMMIT_TRIES = 3;

interface Kept {
  readonly lockfile: Lockfile;
  readonly text: string;
}

/**
 * The lane's state head (S1–S3, S8, S10, S13): a branch that only grows, one signed commit a save, each on the head that was
 * read. Its structure is the engine's `StateStore`.
 */
export class StateBranch {
  readonly #options: StateBranchOptions;
  /** As it was read last. */
  #base: Tip | undefined;
  readonly #trust: LaneTrust;

  constructor(options: StateBranchOptions) {
    this.#options = options;
    this.#trust = new LaneTrust(options);
  }

  now(): Date {
    return this.#options.api.serverTime();
  }

  /**
   * Reads BASE and STATE by oid in one request and joins them. The token is STATE's oid, zeros where there is none. Throws
   * `LOCKFILE_FOREIGN` when somebody else moved STATE, `LOCKFILE_CORRUPT` and `LOCKFILE_NEWER` for what cannot be read.
   */
  async load(signal: AbortSignal): Promise<LoadedBranch> {
    const { codec } = this.#options;
    const view = await this.#view(signal);
    this.#base = view.base;
    const base = await this.#read(view.base.lockfile, signal);
    const notes: string[] = [];
    const state = view.state === undefined ? undefined : await this.#fromState(view.state, view.base, signal);
    // A branch that was made and never committed to says nothing of its own yet.
    const begun = savedKind(view.state?.history.commits[0]) !== undefined;
    const kept = begun ? state : await this.#fromPull(view, base, notes, signal);
    const lockfile =
      kept === undefined
        ? (base?.lockfile ?? EMPTY)
        : base === undefined
          ? kept.lockfile
          : codec.join(kept.lockfile, base.lockfile);
    if (kept !== undefined) {
      notes.push(
        ...(await baseFindings({
          branch: this.#options.base,
          lockfile,
          base: base?.lockfile,
          view,
          codec,
          proposed: (oid) => this.#lockfileOf(oid, signal),
        })),
      );
    }
    const source = kept ?? base;
    return {
      lockfile,
      token: view.state?.oid ?? NO_OID,
      notes,
      reviewed: this.#isReviewed(view.base),
      base: base?.lockfile ?? EMPTY,
      migrated: source !== undefined && !sameText(source.text, codec.format(source.lockfile)),
    };
  }

  /**
   * Commits `next` on the head that `token` names; returns the new token. Throws `LOCKFILE_CONFLICT` when STATE has moved, or,
   * for an intent, when the reviewed manifest has (checked once more before the first write).
   */
  async save(next: Lockfile, token: string, what: SaveKind, signal: AbortSignal): Promise<string> {
    let head = token;
    if (what === 'intent' || token === NO_OID) {
      const view = await this.#view(signal);
      if (!this.#isReviewed(view.base)) throw moved(`the manifest on ${this.#options.base} was changed meanwhile`);
      if (view.state === undefined && token === NO_OID) head = await this.#create(view, signal);
      else if (view.state !== undefined && token === NO_OID && view.state.oid === view.base.oid) head = view.state.oid;
      else if (view.state?.oid !== token) throw moved('the state was saved by somebody else meanwhile');
    }
    return this.#commit(next, head, what, signal);
  }

  /** Whether the other runs of the lane believe what we save: the manifest on the base names our account. */
  async believesUs(signal: AbortSignal): Promise<boolean> {
    const { api, repository, base, lockfile } = this.#options;
    const query = { repository, base, lockfile, files: this.#files };
    this.#base ??= (await viewLane(api, query, signal)).base;
    return this.#trust.namesUs(this.#base, signal);
  }

  get #files(): readonly string[] {
    const { reviewed, believes } = this.#options;
    return [...new Set([...reviewed.map(({ path }) => path), ...(believes ? [believes.manifest] : [])])];
  }

  /** A token that may not see pull requests is enough as long as STATE is there. */
  async #view(signal: AbortSignal): Promise<LaneView> {
    const { api, repository, base, lockfile, lane, pullRequests = true } = this.#options;
    const query = { repository, base, lockfile, state: lane.stateBranch, files: this.#files };
    if (!pullRequests) return viewLane(api, query, signal);
    try {
      return await viewLane(api, { ...query, head: lane.proposalBranch(base) }, signal);
    } catch (error) {
      if (!(error instanceof GitHubError) || error.code !== 'FORBIDDEN') throw error;
      const view = await viewLane(api, query, signal);
      if (savedKind(view.state?.history.commits[0]) !== undefined) return view;
      throw error.withHint(
        'the state branch is missing, and the newest pull request, which has its last content, may not be read: add `pull-requests: read` to the `permissions:` of the job',
      );
    }
  }

  #isReviewed(base: Tip): boolean {
    return this.#options.reviewed.every((file) => base.files.get(file.path) === file.blob);
  }

  async #read(blob: BlobView | undefined, signal: AbortSignal): Promise<Kept | undefined> {
    if (blob === undefined) return undefined;
    const text = await blobText(this.#options.api, this.#options.repository, blob, signal);
    return { text, lockfile: this.#options.codec.parse(text) };
  }

  async #lockfileOf(commit: string, signal: AbortSignal): Promise<Kept | undefined> {
    const { api, repository, lockfile } = this.#options;
    return this.#read(await lockfileAt(api, repository, commit, lockfile, signal), signal);
  }

  async #fromState(state: Tip, base: Tip, signal: AbortSignal): Promise<Kept | undefined> {
    const { api, repository, lane } = this.#options;
    const trust = () => this.#trust.named(signal);
    const wider = () => this.#trust.reviewed(base, signal);
    await verifyState({ api, repository, branch: lane.stateBranch, state, base: base.oid, trust, wider }, signal);
    return this.#read(state.lockfile, signal);
  }

  /** What the reviewed base says as well needs no trust. */
  #adds(kept: Kept, base: Kept | undefined): boolean {
    if (base === undefined) return true;
    const { codec } = this.#options;
    return codec.format(codec.join(kept.lockfile, base.lockfile)) !== codec.format(base.lockfile);
  }

  /**
   * STATE is gone: what the newest pull request proposed outlives its branch, be it open, merged or closed. What others put on
   * top of it is left out.
   */
  async #fromPull(
    view: LaneView,
    base: Kept | undefined,
    notes: string[],
    signal: AbortSignal,
  ): Promise<Kept | undefined> {
    const { api, repository } = this.#options;
    const pull = view.pulls[0];
    if (pull === undefined) return undefined;
    const proposed = await this.#lockfileOf(pull.headOid, signal);
    if (proposed === undefined || !this.#adds(proposed, base)) return undefined;
    const trust = await this.#trust.reviewed(view.base, signal);
    const { commits } = await history(api, repository, pull.headOid, undefined, signal);
    const ours = commits.findIndex((commit) => commit.subject === PROPOSAL_SUBJECT && isTrusted(commit, trust));
    const commit = commits[ours];
    if (commit === undefined) {
      notes.push(
        `the state branch is missing, and the commits of pull request #${pull.number} are not ours: it was not read`,
      );
      return undefined;
    }
    notes.push(`the state branch was missing: its state was taken from pull request #${pull.number}`);
    if (ours === 0) return proposed;
    const others = [...new Set(commits.slice(0, ours).map(authorName))].join(', ');
    notes.push(`commits by ${others} on pull request #${pull.number} were left out of the state`);
    return this.#lockfileOf(commit.oid, signal);
  }

  /** Makes STATE at the base's tip; a run that makes it at the same moment is told from ours by the commit that follows. */
  async #create(view: LaneView, signal: AbortSignal): Promise<string> {
    const { api, lane } = this.#options;
    try {
      await updateRefs(
        api,
        view.repositoryId,
        [{ branch: lane.stateBranch, before: NO_OID, after: view.base.oid }],
        signal,
      );
    } catch (error) {
      if (!(error instanceof GitHubError)) throw error;
      if (isFinal(error)) throw explained(error, lane.stateBranch);
      if ((await this.#view(signal)).state === undefined) throw explained(error, lane.stateBranch);
    }
    return view.base.oid;
  }

  async #commit(next: Lockfile, head: string, what: SaveKind, signal: AbortSignal): Promise<string> {
    const { api, repository, lane, lockfile, codec } = this.#options;
    const content = codec.format(next);
    const request = {
      repository,
      branch: lane.stateBranch,
      expectedHead: head,
      subject: stateSubject(what),
      path: lockfile,
      content,
    };
    for (let attempt = 1; ; attempt += 1) {
      try {
        const made = await commitFile(api, request, signal);
        if (made.author !== undefined) learnIdentity(api, made.author);
        return made.oid;
      } catch (error) {
        if (!(error instanceof GitHubError)) throw error;
        if (isFinal(error)) throw explained(error, lane.stateBranch);
        // Ruling 18: what became of it is told by the branch, not by the error.
        const view = await this.#view(signal);
        if (view.state === undefined) return this.#recreate(next, view, what, signal);
        if (view.state.oid !== head) {
          if (view.state.parents.includes(head) && view.state.lockfile?.oid === blobId(content)) return view.state.oid;
          throw moved('the state was saved by somebody else meanwhile');
        }
        const mayHelp = error.lost || error.kind === 'stale';
        if (!mayHelp || attempt >= COMMIT_TRIES) throw explained(error, lane.stateBranch);
      }
    }
  }

  /** S10: STATE was deleted under us. Outcomes are written down all the same; an intent is planned again. */
  async #recreate(next: Lockfile, view: LaneView, what: SaveKind, signal: AbortSignal): Promise<string> {
    if (what === 'intent') throw moved('the state branch was deleted meanwhile');
    const base = await this.#read(view.base.lockfile, signal);
    const joined = base === undefined ? next : this.#options.codec.join(next, base.lockfile);
    const head = await this.#create(view, signal);
    return this.#commit(joined, head, what, signal);
  }
}

/** Nothing was done and trying again will not change that. */
function isFinal(error: GitHubError): boolean {
  return error.code === 'UNAUTHENTICATED' || error.code === 'FORBIDDEN' || error.kind === 'limited';
}

function explained(error: GitHubError, branch: string): GitHubError {
  switch (error.code) {
    case 'FORBIDDEN':
      return error.withHint(
        'the state branch needs `contents: write` in the `permissions:` of the job (or of the token)',
      );
    case 'REJECTED':
      return error.withHint(
        `see whether a ruleset keeps this token from ${branch}: its account must be allowed to make and push it`,
      );
    default:
      return error;
  }
}

function moved(why: string): SecretZeroError {
  return new SecretZeroError('LOCKFILE_CONFLICT', `${why}: nothing was saved`, {
    hint: 'run again: it starts from the new state',
  });
}
