import type { GitHubApi } from './api.ts';
import { authorOf, type CommitData } from './commits.ts';
import type { Identity } from './identity.ts';

/** Before: it must not exist. After: it is deleted. */
export const NO_OID = '0'.repeat(40);

export interface RefChange {
  readonly branch: string;
  /** Where it must point now; left out: wherever. */
  readonly before?: string;
  readonly after: string;
  readonly force?: boolean;
}

/** Moves branches, all or none of them. Throws GitHubError. */
export async function updateRefs(
  api: GitHubApi,
  repositoryId: string,
  changes: readonly RefChange[],
  signal: AbortSignal,
): Promise<void> {
  const refUpdates = changes.map((change) => ({
    name: `refs/heads/${change.branch}`,
    afterOid: change.after,
    ...(change.before === undefined ? {} : { beforeOid: change.before }),
    ...(change.force === undefined ? {} : { force: change.force }),
  }));
  const query = 'mutation UpdateRefs($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }';
  // What names no place that it must be at now is as good twice as once.
  const idempotent = changes.every(({ before }) => before === undefined);
  await api.graphql(query, { input: { repositoryId, refUpdates } }, { signal, idempotent });
}

export interface CommitRequest {
  readonly repository: string;
  readonly branch: string;
  /** Compared by GitHub: the commit is refused if the branch has moved. */
  readonly expectedHead: string;
  readonly subject: string;
  readonly path: string;
  readonly content: string;
}

/** One file in one commit, signed by GitHub whatever kind of token we have. Throws GitHubError. */
export async function commitFile(
  api: GitHubApi,
  request: CommitRequest,
  signal: AbortSignal,
): Promise<{ readonly oid: string; readonly author?: Identity }> {
  const query = `mutation CreateCommit($input: CreateCommitOnBranchInput!) {
    createCommitOnBranch(input: $input) { commit { oid author { email user { databaseId login } } } }
  }`;
  const input = {
    branch: { repositoryNameWithOwner: request.repository, branchName: request.branch },
    expectedHeadOid: request.expectedHead,
    message: { headline: request.subject },
    fileChanges: {
      additions: [{ path: request.path, contents: Buffer.from(request.content, 'utf8').toString('base64') }],
    },
  };
  const data = await api.graphql(query, { input }, { signal });
  const payload = data['createCommitOnBranch'] as { commit: CommitPayload } | null;
  const commit = payload?.commit;
  if (commit == null) throw new TypeError('GitHub made a commit and did not say which');
  const author = authorOf(commit.author);
  return { oid: commit.oid, ...(author === undefined ? {} : { author }) };
}

type CommitPayload = Pick<CommitData, 'oid' | 'author'>;
