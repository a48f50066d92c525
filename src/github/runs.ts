import type { GitHubApi } from './api.ts';
import { GitHubError } from './failure.ts';

/**
 * Whether a workflow run that holds a lease is over (S4): `undefined` where GitHub does not say, which is no reason to take its
 * lease before it ends. Needs `actions: read`.
 */
export async function isRunOver(
  api: GitHubApi,
  repository: string,
  run: { readonly id: number; readonly attempt: number },
  signal: AbortSignal,
): Promise<boolean | undefined> {
  const path = `/repos/${repository}/actions/runs/${run.id}/attempts/${run.attempt}`;
  try {
    const { data } = await api.request('GET', path, undefined, { signal });
    return (data as { readonly status?: string | null }).status === 'completed';
  } catch (error) {
    if (error instanceof GitHubError && (error.code === 'FORBIDDEN' || error.kind === 'missing')) return undefined;
    throw error;
  }
}
