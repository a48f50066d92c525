import { timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface CallbackPage {
  /** HTML of the page that a person opens, for the address that answers come back to. */
  readonly page: (callback: string) => string;
  /** Where its form may lead. */
  readonly formTarget: string;
  /** HTML that is shown when the answer has come. */
  readonly done: string;
  /** What must come back beside the answer: whoever does not know it did not come from the page. */
  readonly state: string;
}

/** A page of this machine for one answer. */
export interface OpenPage extends AsyncDisposable {
  /** The address to open. */
  readonly url: string;
  /** The `code` that came back. Rejects with the reason of the signal. */
  code(signal: AbortSignal): Promise<string>;
}

const CODE = /^[A-Za-z0-9_-]{1,200}$/;

/** Serves a page on 127.0.0.1 until its answer has come; everything that is not meant for it is refused. */
export async function openCallbackPage(options: CallbackPage): Promise<OpenPage> {
  let received: (code: string) => void = () => undefined;
  const answer = new Promise<string>((resolve) => {
    received = resolve;
  });
  const server = createServer((request, response) => {
    const code = serve(request, response, server, options);
    if (code !== undefined) received(code);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `${originOf(server)}/`,
    code: (signal) =>
      new Promise((resolve, reject) => {
        const stop = () => reject(signal.reason as Error);
        if (signal.aborted) return stop();
        signal.addEventListener('abort', stop, { once: true });
        void answer.then(resolve).finally(() => signal.removeEventListener('abort', stop));
      }),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

function serve(
  request: IncomingMessage,
  response: ServerResponse,
  server: Server,
  { page, formTarget, done, state }: CallbackPage,
): string | undefined {
  const origin = originOf(server);
  const url = new URL(request.url ?? '/', origin);
  const send = (status: number, html: string) => {
    response.writeHead(status, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'content-security-policy': `default-src 'none'; style-src 'unsafe-inline'; form-action ${formTarget} 'self'; frame-ancestors 'none'; base-uri 'none'`,
    });
    response.end(html);
  };
  // A page elsewhere may give a name of its own to this address; it gets nothing.
  if (request.headers.host !== new URL(origin).host || request.method !== 'GET') {
    send(403, 'refused');
    return undefined;
  }
  if (url.pathname === '/') {
    send(200, page(`${origin}/callback`));
    return undefined;
  }
  const code = url.searchParams.get('code') ?? '';
  if (url.pathname !== '/callback' || !same(url.searchParams.get('state') ?? '', state) || !CODE.test(code)) {
    send(url.pathname === '/callback' ? 400 : 404, 'This is not the answer that was asked for.');
    return undefined;
  }
  send(200, done);
  return code;
}

function same(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}

function originOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
