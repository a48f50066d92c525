import type { Lockfile } from '../core/lock.ts';
import type { GitHubApi } from './api.ts';
import type { LockfileCodec } from './codec.ts';
import { isTrusted, type SeenCommit, type Trust } from './commits.ts';
import { GitHubError } from './failure.ts';
import { identityOfEmail, tokenIdentity } from './identity.ts';
import { blobText, type Tip } from './lane-view.ts';
import { PROPOSAL_SUBJECT } from './proposal-build.ts';

/** What stands on a proposal's branch besides what we put there. */
export interface BranchWork {
  /** Commits that somebody else made: they are not ours to throw away. */
  readonly strangers: readonly SeenCommit[];
  /** The commit of the base that the branch stands on, where it is no longer the plain commit that we made. */
  readonly onto?: string;
}

export interface BranchWorkInput {
  readonly api: GitHubApi;
  readonly repository: string;
  /** The base's tip. */
  readonly base: string;
  readonly proposal: Tip;
  /** Path of the lockfile from the root of the repository. */
  readonly lockfile: string;
  /** The lane's state. */
  readonly state: Lockfile;
  readonly codec: LockfileCodec;
  readonly trusted: readonly string[];
}

/**
 * Whose commits a proposal's branch carries. "Update branch" makes a merge, or makes our commit again without a signature: as long
 * as the branch brings nothing but a lockfile, and that nothing that the state does not know, there is no work of anybody's to lose.
 */
export async function workOn(input: BranchWorkInput, signal: AbortSignal): Promise<BranchWork> {
  const { api, repository, base, proposal } = input;
  const trust = { self: await tokenIdentity(api, signal), logins: input.trusted };
  const [newest] = proposal.history.commits;
  // Ours stands directly on the base: below it is nothing of anybody's.
  if (newest !== undefined && isOurs(newest, trust)) return { strangers: [] };
  const compared = await compare(api, repository, base, proposal.oid, signal);
  if (compared === undefined) return { strangers: proposal.history.commits };
  const theirs = compared.commits
    .map((commit) => ({ commit: seen(commit), isMerge: commit.parents.length > 1 }))
    .filter(({ commit }) => !isOurs(commit, trust));
  const onto = compared.merge_base_commit.sha;
  const isOnlyLockfile = compared.files?.every(({ filename }) => filename === input.lockfile) === true;
  const isUpdated =
    isOnlyLockfile &&
    compared.total_commits === compared.commits.length &&
    theirs.every(({ commit, isMerge }) => isMerge || isMadeAgain(commit, trust));
  if (isUpdated && (await addsNothing(input, signal))) return { strangers: [], onto };
  return { strangers: theirs.map(({ commit }) => commit), onto };
}

/** Where GitHub does not say who we are, our subject under its signature is the best that there is. */
function isOurs(commit: SeenCommit, trust: Trust): boolean {
  if (commit.subject !== PROPOSAL_SUBJECT) return false;
  return trust.self === undefined ? commit.signedByGitHub : isTrusted(commit, trust);
}

/** Our commit on another base: its author and words stay, the signature is gone. */
function isMadeAgain(commit: SeenCommit, { self }: Trust): boolean {
  return commit.subject === PROPOSAL_SUBJECT && self !== undefined && commit.author?.id === self.id;
}

/** Whether all that the branch's lockfile says is known. */
async function addsNothing(
  { api, repository, proposal, state, codec }: BranchWorkInput,
  signal: AbortSignal,
): Promise<boolean> {
  if (proposal.lockfile === undefined) return true;
  const text = await blobText(api, repository, proposal.lockfile, signal);
  try {
    return codec.format(codec.join(state, codec.parse(text))) === codec.format(state);
  } catch {
    // What cannot be read may be anybody's.
    return false;
  }
}

interface ComparedCommit {
  readonly sha: string;
  readonly commit: {
    readonly message: string;
    readonly author: { readonly email?: string } | null;
    readonly verification?: { readonly verified: boolean };
  };
  readonly author: { readonly id?: number; readonly login?: string } | null;
  readonly committer: { readonly login?: string } | null;
  readonly parents: readonly unknown[];
}

interface Compared {
  readonly total_commits: number;
  readonly commits: readonly ComparedCommit[];
  readonly merge_base_commit: { readonly sha: string };
  readonly files?: readonly { readonly filename: string }[];
}

/** `undefined` where the two have no common history. */
async function compare(
  api: GitHubApi,
  repository: string,
  base: string,
  head: string,
  signal: AbortSignal,
): Promise<Compared | undefined> {
  try {
    const { data } = await api.request('GET', `/repos/${repository}/compare/${base}...${head}`, undefined, { signal });
    return data as Compared;
  } catch (error) {
    if (error instanceof GitHubError && error.kind === 'missing') return undefined;
    throw error;
  }
}

/** The account that GitHub itself commits by. */
const GITHUB_LOGIN = 'web-flow';

function seen({ sha, commit, author, committer }: ComparedCommit): SeenCommit {
  const identity =
    author?.id === undefined || author.login === undefined
      ? identityOfEmail(commit.author?.email ?? '')
      : { id: author.id, login: author.login };
  return {
    oid: sha,
    subject: commit.message.split('\n')[0] ?? '',
    signedByGitHub: commit.verification?.verified === true && committer?.login === GITHUB_LOGIN,
    ...(identity === undefined ? {} : { author: identity }),
  };
}
