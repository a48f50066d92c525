import type { FakeGitHub } from './server.ts';

export interface PlainAnswer {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
  readonly data: any;
}

/** A client without manners (no retries, no reductions), for tests of the server itself and for the hands of other people. */
export function plainClient(server: FakeGitHub, token: string) {
  const send = async (
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<PlainAnswer> => {
    const response = await fetch(`${server.url}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        accept: 'application/vnd.github+json',
        'user-agent': 'test',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const json = (response.headers.get('content-type') ?? '').includes('json');
    return { status: response.status, headers: response.headers, data: json && text !== '' ? JSON.parse(text) : text };
  };
  return {
    send,
    graphql: (query: string, variables: Record<string, unknown> = {}) => send('POST', '/graphql', { query, variables }),
  };
}
