import { SecretZeroError } from '../core/errors.ts';
import type { GitHubApi } from './api.ts';

/** The default branch of a repository (`owner/name`). Throws what {@link GitHubApi.request} throws, and UNAVAILABLE for an answer without one. */
export async function defaultBranch(api: GitHubApi, repository: string, signal: AbortSignal): Promise<string> {
  const { data } = await api.request('GET', `/repos/${repository}`, undefined, { signal });
  const branch = (data as { default_branch?: unknown } | null)?.default_branch;
  if (typeof branch === 'string') return branch;
  throw new SecretZeroError('UNAVAILABLE', `GitHub does not say what the default branch of ${repository} is`);
}
