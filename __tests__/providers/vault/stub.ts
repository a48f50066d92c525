import type { ContextOptions } from '../../support/provider-context.ts';
import { providerContext } from '../../support/provider-context.ts';

/** One request as a server sees it. */
export interface Seen {
  readonly method: string;
  /** Below `/v1/`, with its query. */
  readonly path: string;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: bodies of many forms
  readonly body: any;
}

type Answer = Response | Error | undefined;

export const URL_OF_VAULT = 'https://vault.example.com';

/** An answer as Vault gives it. */
export function answer(data: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(status === 204 ? null : JSON.stringify(data), {
    status,
    headers: { 'content-type': 'application/json', ...headers },
  });
}

/** A refusal as Vault gives it. */
export function refusing(status: number, ...errors: readonly string[]): Response {
  return answer({ errors }, status);
}

/** A context whose requests are answered by `handle`, and by a 404 without errors where it has no answer. */
export function stubbed(handle: (request: Seen) => Answer, more: Partial<ContextOptions> = {}) {
  const requests: Seen[] = [];
  const at = providerContext({
    kind: 'vault',
    environment: { VAULT_ADDR: URL_OF_VAULT, VAULT_TOKEN: 'hvs.token-of-tests' },
    ...more,
    async fetch(input, init) {
      const url = new URL(String(input));
      const text = typeof init?.body === 'string' ? init.body : undefined;
      const request = {
        method: init?.method ?? 'GET',
        path: `${url.pathname.slice('/v1/'.length)}${url.search}`,
        headers: new Headers(init?.headers),
        body: text === undefined ? undefined : JSON.parse(text),
      };
      requests.push(request);
      const given = handle(request);
      if (given instanceof Error) throw given;
      return given ?? refusing(404);
    },
  });
  return { ...at, requests };
}
