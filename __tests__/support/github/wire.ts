import type { ServerResponse } from 'node:http';
import type { Answer } from './route.ts';

/** What is no JSON comes out as `null`, which no operation describes. */
export function parseBody(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

export function paginate(all: readonly unknown[], url: URL, most = 100): { items: readonly unknown[]; link?: string } {
  const size = Math.min(Math.max(Number(url.searchParams.get('per_page') ?? 30), 1), most);
  const page = Math.max(Number(url.searchParams.get('page') ?? 1), 1);
  const last = Math.max(Math.ceil(all.length / size), 1);
  const to = (number: number, rel: string) => {
    const target = new URL(url);
    target.searchParams.set('page', String(number));
    return `<${target.href}>; rel="${rel}"`;
  };
  const links = [
    ...(page > 1 ? [to(page - 1, 'prev'), to(1, 'first')] : []),
    ...(page < last ? [to(page + 1, 'next'), to(last, 'last')] : []),
  ];
  const items = all.slice((page - 1) * size, page * size);
  return links.length === 0 ? { items } : { items, link: links.join(', ') };
}

/** Sends an answer with the headers that GitHub's have; the date is the server's clock's. */
export function send(
  response: ServerResponse,
  answer: Answer,
  headers: Readonly<Record<string, string>>,
  state: { readonly now: Date; readonly requests: number },
): void {
  const payload = answer.raw ?? (answer.body === undefined ? undefined : Buffer.from(JSON.stringify(answer.body)));
  const type =
    answer.raw === undefined ? 'application/json; charset=utf-8' : 'application/vnd.github.raw; charset=utf-8';
  response.sendDate = false;
  response.writeHead(answer.status, {
    date: state.now.toUTCString(),
    'x-github-request-id': `F4KE:${state.requests.toString(16).padStart(4, '0')}`,
    'x-ratelimit-limit': '5000',
    'x-ratelimit-remaining': String(5000 - Math.min(state.requests, 5000)),
    'x-ratelimit-reset': String(Math.floor(state.now.getTime() / 1000) + 3600),
    ...(payload === undefined ? {} : { 'content-length': String(payload.length), 'content-type': type }),
    ...headers,
  });
  response.end(payload);
}
