import { ProviderError } from '../../core/errors.ts';
import type { Answer, GitHubClient, Reply } from './client.ts';
import type { Purpose } from './failure.ts';

/** Times a list is begun anew because it changed between its pages. */
const LISTINGS = 3;

export interface ListRequest {
  readonly path: string;
  /** The most that one page has. */
  readonly page: number;
  /** Where the items stand in the answer, beside `total_count`; absent where the answer is the list itself. */
  readonly member?: string;
  /** What makes an item different from every other. */
  readonly keyOf: (item: unknown) => string;
  readonly purpose: Purpose;
}

/**
 * All items of a list, every page of it; `missing` for a 404. An absence is only ever said of a list that was seen whole: one that
 * changes between its pages is read again. Throws ProviderError.
 */
export async function listAll(
  client: GitHubClient,
  request: ListRequest,
  signal: AbortSignal,
): Promise<readonly unknown[] | 'missing'> {
  for (let listing = 0; listing < LISTINGS; listing += 1) {
    const items = await pagesOf(client, request, signal);
    if (items !== 'changed') return items;
  }
  throw new ProviderError('UNAVAILABLE', `the list of ${request.purpose.what} changed each time while it was read`, {
    hint: 'run again when nobody else is changing them',
  });
}

/** `changed` where the pages do not fit together, so that something may be missing. */
async function pagesOf(
  client: GitHubClient,
  { path, page: size, member, keyOf, purpose }: ListRequest,
  signal: AbortSignal,
): Promise<readonly unknown[] | 'changed' | 'missing'> {
  const items = new Map<string, unknown>();
  let first: number | undefined;
  for (let page = 1; ; page += 1) {
    const query = page === 1 ? `?per_page=${size}` : `?per_page=${size}&page=${page}`;
    const answer = answerOf(await client.send('GET', `${path}${query}`, purpose, { signal, expected: [200, 404] }));
    if (answer.status === 404) return 'missing';
    const { some, total } = partOf(answer.data, member);
    if (some === undefined || (member !== undefined && total === undefined)) {
      throw new ProviderError('UNAVAILABLE', `GitHub gave no list of ${purpose.what}`);
    }
    const before = items.size;
    for (const item of some) items.set(keyOf(item), item);
    if (total === undefined) {
      // Without a count, an item that comes twice is what tells that they moved.
      if (items.size !== before + some.length) return 'changed';
      if (some.length < size) return [...items.values()];
      continue;
    }
    first ??= total;
    // One less or one more moves what comes later to another page.
    if (total !== first) return 'changed';
    if (items.size === total) return [...items.values()];
    if (some.length < size || items.size > total || page * size >= total + size) return 'changed';
  }
}

function partOf(
  data: unknown,
  member: string | undefined,
): { readonly some: readonly unknown[] | undefined; readonly total: number | undefined } {
  if (member === undefined) return { some: Array.isArray(data) ? data : undefined, total: undefined };
  const { [member]: some, total_count: total } = (data ?? {}) as { readonly [key: string]: unknown };
  return { some: Array.isArray(some) ? some : undefined, total: typeof total === 'number' ? total : undefined };
}

/** The answer, or its error thrown. */
export function answerOf(reply: Reply): Answer {
  if (reply.kind === 'answer') return reply.answer;
  throw reply.error;
}

/** A member of an answer, if it is text. */
export function textOf(item: unknown, member: string): string {
  const text = (item as Readonly<Record<string, unknown>> | null | undefined)?.[member];
  return typeof text === 'string' ? text : '';
}

export function dateOf(text: string): Date | undefined {
  const date = new Date(text === '' ? Number.NaN : text);
  return Number.isNaN(date.getTime()) ? undefined : date;
}
