import type { ProviderContext } from '../contract.ts';

const MAX_REDIRECTS = 2;

/** What is sent of a request besides what node-vault puts together, and what came of it: `status` where there was an answer. */
export interface Seen {
  headers: Record<string, string>;
  status?: number;
  body?: unknown;
  answer?: Headers;
  thrown?: unknown;
}

/** A request as node-vault hands it to its transport. */
export interface Sent {
  readonly method: string;
  readonly uri: string;
  readonly json?: unknown;
  readonly seen: Seen;
}

interface Received {
  readonly statusCode: number;
  readonly body: unknown;
  readonly request: { readonly path: string };
}

/** What node-vault takes for its transport. */
export async function send(
  { method, uri, json, seen }: Sent,
  url: string,
  context: Pick<ProviderContext, 'fetch'>,
): Promise<Received> {
  let at = uri;
  for (let redirects = 0; ; redirects += 1) {
    let response: Response;
    try {
      response = await context.fetch(at, {
        method,
        redirect: 'manual',
        headers: { 'content-type': 'application/json', ...seen.headers },
        ...(json === undefined ? {} : { body: JSON.stringify(json) }),
      });
      const next = sameHost(response, at, url);
      if (next !== undefined && redirects < MAX_REDIRECTS) {
        await response.arrayBuffer().catch(() => undefined);
        at = next;
        continue;
      }
      const text = await response.text();
      const body = text === '' ? undefined : parsed(text);
      // A text that broke off, or a page of something in between, is no answer.
      if (response.status === 200 && body === undefined) throw new TypeError('no answer of Vault');
      Object.assign(seen, { status: response.status, body, answer: response.headers });
    } catch (error) {
      seen.thrown = error;
      throw error;
    }
    return { statusCode: response.status, body: seen.body, request: { path: new URL(at).pathname } };
  }
}

/** Where a redirect leads, if the token may follow: a standby server sends the same request on. */
function sameHost(response: Response, from: string, url: string): string | undefined {
  const location = response.headers.get('location');
  if ((response.status !== 307 && response.status !== 308) || location === null) return undefined;
  if (!URL.canParse(location, from)) return undefined;
  const next = new URL(location, from);
  return next.origin === new URL(url).origin ? next.href : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
