import type { GitHubApi } from './api.ts';
import { GitHubError } from './failure.ts';
import { type BlobView, blobOf, blobText, type FileData, lockfileAt } from './lane-view.ts';

export interface ReviewQuery {
  readonly repository: string;
  /** Path of the lockfile from the root of the repository. */
  readonly lockfile: string;
  readonly stateBranch: string;
  readonly baseSha: string;
  readonly headSha?: string;
}

/** The texts that a proposed lockfile is compared with, each absent where there is none. */
export interface ReviewTexts {
  /** On the base, as the pull request saw it. */
  readonly tip?: string;
  /** Where the pull request's branch left the base. */
  readonly start?: string;
  /** On the lane's state branch. */
  readonly state?: string;
}

const FILE = 'lockfile: file(path: $lockfile) { oid object { ... on Blob { text } } }';

/** Reads what a pull request's lockfile is compared with; `contents: read` is enough. Throws GitHubError. */
export async function reviewTexts(api: GitHubApi, query: ReviewQuery, signal: AbortSignal): Promise<ReviewTexts> {
  const { repository, lockfile, stateBranch, baseSha } = query;
  const [owner = '', name = ''] = repository.split('/');
  const text = `query Review($owner: String!, $name: String!, $base: GitObjectID!, $state: String!, $lockfile: String!) {
    repository(owner: $owner, name: $name) {
      base: object(oid: $base) { ... on Commit { ${FILE} } }
      state: ref(qualifiedName: $state) { target { ... on Commit { ${FILE} } } }
    }
  }`;
  const variables = { owner, name, base: baseSha, state: `refs/heads/${stateBranch}`, lockfile };
  const data = await api.graphql(text, variables, { signal, missingIsNull: true });
  const seen = data['repository'] as {
    readonly base: HasLockfile | null;
    readonly state: { readonly target: HasLockfile | null } | null;
  };
  const began = await startOf(api, query, signal);
  const tip = blobOf(seen.base?.lockfile);
  const start = began === baseSha ? tip : await lockfileAt(api, repository, began, lockfile, signal);
  const whole = async (blob: BlobView | undefined) => blob && blobText(api, repository, blob, signal);
  const texts = [await whole(tip), await whole(start), await whole(blobOf(seen.state?.target?.lockfile))] as const;
  return {
    ...(texts[0] === undefined ? {} : { tip: texts[0] }),
    ...(texts[1] === undefined ? {} : { start: texts[1] }),
    ...(texts[2] === undefined ? {} : { state: texts[2] }),
  };
}

interface HasLockfile {
  readonly lockfile?: FileData | null;
}

/** The commit at which the branch left the base; the base itself where GitHub does not know. */
async function startOf(
  api: GitHubApi,
  { repository, baseSha, headSha }: ReviewQuery,
  signal: AbortSignal,
): Promise<string> {
  if (headSha === undefined) return baseSha;
  try {
    const path = `/repos/${repository}/compare/${baseSha}...${headSha}?per_page=1`;
    const { data } = await api.request('GET', path, undefined, { signal });
    return (data as { readonly merge_base_commit: { readonly sha: string } }).merge_base_commit.sha;
  } catch (error) {
    if (error instanceof GitHubError && error.kind === 'missing') return baseSha;
    throw error;
  }
}
