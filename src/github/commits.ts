import type { GitHubApi } from './api.ts';
import { GitHubError } from './failure.ts';
import { type Identity, identityOfEmail } from './identity.ts';

/** A commit as far as we judge it. */
export interface SeenCommit {
  readonly oid: string;
  readonly subject: string;
  /**
   * GitHub made and signed it, so that its author is the account that asked for it. Another valid signature does not say so: it
   * vouches for the committer, and anybody may sign a commit that names us as its author.
   */
  readonly signedByGitHub: boolean;
  readonly author?: Identity;
}

/** What to ask of a commit in GraphQL, for {@link seenCommit}. */
export const COMMIT_FIELDS =
  'oid messageHeadline author { email user { databaseId login } } signature { isValid wasSignedByGitHub }';

export interface CommitData {
  readonly oid: string;
  readonly messageHeadline: string;
  readonly author: {
    readonly email: string | null;
    readonly user: { readonly databaseId: number | null; readonly login: string } | null;
  } | null;
  readonly signature?: { readonly isValid: boolean; readonly wasSignedByGitHub: boolean } | null;
}

export function seenCommit(commit: CommitData): SeenCommit {
  const author = authorOf(commit.author);
  return {
    oid: commit.oid,
    subject: commit.messageHeadline,
    signedByGitHub: commit.signature?.isValid === true && commit.signature.wasSignedByGitHub,
    ...(author === undefined ? {} : { author }),
  };
}

/** A bot is no `user`; it is known by its address. */
export function authorOf(author: CommitData['author']): Identity | undefined {
  const { user, email } = author ?? {};
  return user?.databaseId == null ? identityOfEmail(email ?? '') : { id: user.databaseId, login: user.login };
}

export interface HistoryPage {
  readonly commits: readonly SeenCommit[];
  /** Where the next page begins; absent at the end. */
  readonly next?: string;
}

export interface HistoryData {
  readonly nodes: readonly CommitData[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export function historyPage(data: HistoryData): HistoryPage {
  const { hasNextPage, endCursor } = data.pageInfo;
  return { commits: data.nodes.map(seenCommit), ...(hasNextPage && endCursor !== null ? { next: endCursor } : {}) };
}

/** History from a commit on, newest first. */
export async function history(
  api: GitHubApi,
  repository: string,
  head: string,
  after: string | undefined,
  signal: AbortSignal,
): Promise<HistoryPage> {
  const [owner = '', name = ''] = repository.split('/');
  const text = `query History($owner: String!, $name: String!, $oid: GitObjectID!, $after: String) {
    repository(owner: $owner, name: $name) { object(oid: $oid) {
      ... on Commit { history(first: 50, after: $after) { nodes { ${COMMIT_FIELDS} } pageInfo { hasNextPage endCursor } } }
    } }
  }`;
  const data = await api.graphql(
    text,
    { owner, name, oid: head, ...(after === undefined ? {} : { after }) },
    { signal },
  );
  const { object } = data['repository'] as { object: { history?: HistoryData } | null };
  return object?.history === undefined ? { commits: [] } : historyPage(object.history);
}

/** Whether a commit is part of a base's history, and so was reviewed. */
export async function isPartOf(
  api: GitHubApi,
  repository: string,
  base: string,
  commit: string,
  signal: AbortSignal,
): Promise<boolean> {
  try {
    const { data } = await api.request('GET', `/repos/${repository}/compare/${base}...${commit}`, undefined, {
      signal,
    });
    return (data as { ahead_by: number }).ahead_by === 0;
  } catch (error) {
    // No common history at all.
    if (error instanceof GitHubError && error.kind === 'missing') return false;
    throw error;
  }
}

/** Whose commits are believed: ours by the number of our account, others by the logins that the user named. */
export interface Trust {
  readonly self: Identity | undefined;
  readonly logins: readonly string[];
}

export function isTrusted(commit: SeenCommit, trust: Trust): boolean {
  if (!commit.signedByGitHub || commit.author === undefined) return false;
  const { id, login } = commit.author;
  return id === trust.self?.id || trust.logins.some((each) => each.toLowerCase() === login.toLowerCase());
}

/** For people: who made a commit, as far as it can be known. */
export function authorName(commit: SeenCommit): string {
  if (commit.author === undefined) return 'somebody whom GitHub does not know';
  return commit.signedByGitHub ? `@${commit.author.login}` : `@${commit.author.login} (not signed by GitHub)`;
}
