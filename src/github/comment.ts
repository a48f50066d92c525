import type { GitHubApi } from './api.ts';
import { fitBody } from './body.ts';
import { type Identity, tokenIdentity } from './identity.ts';

const PAGE = 100;

interface CommentData {
  readonly id: number;
  readonly body?: string;
  readonly user?: { readonly id: number; readonly type: string } | null;
}

/**
 * One comment that is known by its marker and its author: made the first time, changed when its text changes, else left alone.
 * Somebody else's comment with our marker in it is theirs: they could change what it says after us.
 * @param make false: changed where it is there, and not made where it is not
 */
export async function stickyComment(
  api: GitHubApi,
  repository: string,
  issue: number,
  marker: string,
  text: string,
  signal: AbortSignal,
  make = true,
): Promise<'created' | 'updated' | 'kept' | 'none'> {
  const body = fitBody(text, marker);
  const known = await findOwn(api, repository, issue, marker, signal);
  if (known === undefined && !make) return 'none';
  if (known === undefined) {
    await api.request('POST', `/repos/${repository}/issues/${issue}/comments`, { body }, { signal });
    return 'created';
  }
  if (known.body === body) return 'kept';
  await api.request('PATCH', `/repos/${repository}/issues/comments/${known.id}`, { body }, { signal });
  return 'updated';
}

async function findOwn(
  api: GitHubApi,
  repository: string,
  issue: number,
  marker: string,
  signal: AbortSignal,
): Promise<CommentData | undefined> {
  for (let page = 1; ; page += 1) {
    const path = `/repos/${repository}/issues/${issue}/comments?per_page=${PAGE}&page=${page}`;
    const comments = (await api.request('GET', path, undefined, { signal })).data as readonly CommentData[];
    for (const comment of comments) {
      if (comment.body?.includes(marker) === true && isOwn(comment, await tokenIdentity(api, signal))) return comment;
    }
    if (comments.length < PAGE) return undefined;
  }
}

/** By the number of the account. Where GitHub does not say who we are we are no person, and no person can write as a bot. */
function isOwn({ user }: CommentData, self: Identity | undefined): boolean {
  return self === undefined ? user?.type === 'Bot' : user?.id === self.id;
}
