import type { GitHubApi } from './api.ts';
import { fitBody } from './body.ts';

const PAGE = 100;

/** One comment that is known by its marker: made the first time, changed when its text changes, else left alone. */
export async function stickyComment(
  api: GitHubApi,
  repository: string,
  issue: number,
  marker: string,
  text: string,
  signal: AbortSignal,
): Promise<'created' | 'updated' | 'kept'> {
  const body = fitBody(text, marker);
  for (let page = 1; ; page += 1) {
    const path = `/repos/${repository}/issues/${issue}/comments?per_page=${PAGE}&page=${page}`;
    const { data } = await api.request('GET', path, undefined, { signal });
    const comments = data as readonly { readonly id: number; readonly body?: string }[];
    const known = comments.find((comment) => comment.body?.includes(marker) === true);
    if (known !== undefined) {
      if (known.body === body) return 'kept';
      await api.request('PATCH', `/repos/${repository}/issues/comments/${known.id}`, { body }, { signal });
      return 'updated';
    }
    if (comments.length < PAGE) break;
  }
  await api.request('POST', `/repos/${repository}/issues/${issue}/comments`, { body }, { signal });
  return 'created';
}
