import type { GitHubApi } from './api.ts';
import type { Identity } from './identity.ts';

/** A commit as far as we judge it. */
export interface SeenCommit {
  readonly sha: string;
  readonly parents: readonly string[];
  readonly subject: string;
  /** Signed by GitHub or by a key that GitHub knows. */
  readonly verified: boolean;
  readonly author?: Identity;
}

/** A page of history, newest first, beginning at a commit. */
export async function history(
  api: GitHubApi,
  repository: string,
  head: string,
  page: number,
  signal: AbortSignal,
): Promise<readonly SeenCommit[]> {
  const path = `/repos/${repository}/commits?sha=${head}&per_page=${HISTORY_PAGE}&page=${page}`;
  const { data } = await api.request('GET', path, undefined, { signal });
  return (data as RestCommit[]).map(seen);
}

export const HISTORY_PAGE = 30;

/** What `head` has and `base` has not, oldest first (at most 250), and how many commits that is in all. */
export async function ahead(
  api: GitHubApi,
  repository: string,
  base: string,
  head: string,
  signal: AbortSignal,
): Promise<{ readonly count: number; readonly commits: readonly SeenCommit[] }> {
  const { data } = await api.request('GET', `/repos/${repository}/compare/${base}...${head}`, undefined, { signal });
  const compared = data as { ahead_by: number; commits: RestCommit[] };
  return { count: compared.ahead_by, commits: compared.commits.map(seen) };
}

interface RestCommit {
  readonly sha: string;
  readonly parents: readonly { readonly sha: string }[];
  readonly author: { readonly id?: number; readonly login?: string } | null;
  readonly commit: { readonly message: string; readonly verification?: { readonly verified: boolean } };
}

function seen(commit: RestCommit): SeenCommit {
  const { id, login } = commit.author ?? {};
  return {
    sha: commit.sha,
    parents: commit.parents.map((parent) => parent.sha),
    subject: commit.commit.message.split('\n')[0] ?? '',
    verified: commit.commit.verification?.verified === true,
    ...(id === undefined || login === undefined ? {} : { author: { id, login } }),
  };
}

/** Whose commits are believed: ours by the number of our account, others by the logins that the user named. */
export interface Trust {
  readonly self: Identity | undefined;
  readonly logins: readonly string[];
}

/** A signature alone says who, an author alone says nothing: both are needed. */
export function isTrusted(commit: SeenCommit, trust: Trust): boolean {
  if (!commit.verified || commit.author === undefined) return false;
  const { id, login } = commit.author;
  return id === trust.self?.id || trust.logins.some((each) => each.toLowerCase() === login.toLowerCase());
}

export function authorName(commit: SeenCommit): string {
  if (commit.author === undefined) return 'somebody whom GitHub does not know';
  return commit.verified ? `@${commit.author.login}` : `@${commit.author.login} (not signed)`;
}
