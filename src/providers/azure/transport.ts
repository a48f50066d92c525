import type { SecretClientOptions } from '@azure/keyvault-secrets';
import { ProviderError } from '../../core/errors.ts';
import type { Purpose } from './failure.ts';
import { type RequestContext, send } from './requests.ts';
import { RIGHTS } from './rights.ts';

type HttpClient = NonNullable<SecretClientOptions['httpClient']>;
type SdkRequest = Parameters<HttpClient['sendRequest']>[0];
type SdkResponse = Awaited<ReturnType<HttpClient['sendRequest']>>;

/** What the SDK looks at itself: an answer, a challenge to log in, and that there is no such secret. */
const isAnswer = (status: number) => (status >= 200 && status < 300) || status === 401 || status === 404;

/**
 * Sends what the SDK wants to send to one vault by our own way: counted, waited for, never to another host. Every failure is thrown as
 * a ProviderError, which the SDK lets through.
 */
export function transportTo(vault: URL, context: RequestContext): HttpClient {
  return {
    async sendRequest(request: SdkRequest): Promise<SdkResponse> {
      const url = new URL(request.url);
      const purpose = purposeOf(request.method, url);
      // A list says itself where it goes on.
      if (url.origin !== vault.origin)
        throw new ProviderError('REJECTED', `${purpose.what}: the vault sends us to another host, which is not asked`);
      const { headers, status, text } = await send(
        {
          method: request.method,
          url: url.href,
          headers: request.headers.toJSON(),
          ...(typeof request.body === 'string' ? { body: request.body } : {}),
          accepts: isAnswer,
          // Each time it is sent, a value becomes one more version.
          once: request.method === 'PUT' && request.headers.has('authorization'),
        },
        purpose,
        context,
        (request.abortSignal as AbortSignal | undefined) ?? new AbortController().signal,
      );
      return { request, status, headers: new SdkHeaders(headers), bodyAsText: text };
    },
  };
}

/** What a call is about, by what it asks for. */
function purposeOf(method: string, { host, pathname }: URL): Purpose {
  const [, collection, name = '', below = ''] = pathname.split('/');
  const isList = name === '' || below === 'versions' || collection === 'deletedsecrets';
  const what = name === '' ? `the secrets of ${host}` : `${name} of ${host}`;
  if (method === 'GET') return { what, right: isList ? RIGHTS.list : RIGHTS.read };
  if (method === 'POST') return { what, right: RIGHTS.recover };
  return { what, right: method === 'PUT' ? RIGHTS.set : method === 'PATCH' ? RIGHTS.update : RIGHTS.delete };
}

/** Headers as the SDK wants to see them. */
class SdkHeaders implements Iterable<[string, string]> {
  readonly #headers: Headers;

  constructor(headers: Headers) {
    this.#headers = headers;
  }

  get(name: string): string | undefined {
    return this.#headers.get(name) ?? undefined;
  }

  has(name: string): boolean {
    return this.#headers.has(name);
  }

  set(name: string, value: string | number | boolean): void {
    this.#headers.set(name, String(value));
  }

  delete(name: string): void {
    this.#headers.delete(name);
  }

  toJSON(): Record<string, string> {
    return Object.fromEntries(this.#headers);
  }

  [Symbol.iterator](): IterableIterator<[string, string]> {
    return this.#headers.entries();
  }
}
