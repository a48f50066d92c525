import type { ProviderContext } from '../contract.ts';

/** A request as the SDK has it when it is signed. */
interface SignedRequest {
  readonly protocol: string;
  readonly hostname: string;
  readonly port?: number;
  readonly path: string;
  readonly query?: Readonly<Record<string, string | readonly string[] | null>>;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

interface Answer {
  readonly response: {
    readonly statusCode: number;
    readonly reason: string;
    readonly headers: Record<string, string>;
    readonly body: Uint8Array;
  };
}

/**
 * What the SDK sends its requests with: the run's own `fetch`, so that they obey proxies and time limits, and are counted. A redirect is
 * not followed: a signature is good for one host.
 */
export class Transport {
  readonly metadata = { handlerProtocol: 'h1' };
  readonly #fetch: ProviderContext['fetch'];
  #requests = 0;

  constructor(context: Pick<ProviderContext, 'fetch'>) {
    this.#fetch = context.fetch;
  }

  /** Requests sent so far. */
  get requests(): number {
    return this.#requests;
  }

  async handle(request: SignedRequest): Promise<Answer> {
    const { protocol, hostname, port, path, query, method, headers, body } = request;
    const { host: _host, 'content-length': _length, ...sent } = headers;
    this.#requests += 1;
    const answer = await this.#fetch(
      `${protocol}//${hostname}${port === undefined ? '' : `:${port}`}${path}${queryOf(query)}`,
      {
        method,
        headers: sent,
        redirect: 'manual',
        ...(method === 'GET' || method === 'HEAD' ? {} : { body: body as string | Uint8Array<ArrayBuffer> }),
      },
    );
    return {
      response: {
        statusCode: answer.status,
        reason: answer.statusText,
        headers: Object.fromEntries(answer.headers),
        body: new Uint8Array(await answer.arrayBuffer()),
      },
    };
  }

  destroy(): void {}

  updateHttpClientConfig(): void {}

  httpHandlerConfigs(): Record<string, never> {
    return {};
  }
}

function queryOf(query: SignedRequest['query'] = {}): string {
  const parts = Object.entries(query).flatMap(([name, value]) => {
    if (value === null) return [encoded(name)];
    return (typeof value === 'string' ? [value] : value).map((each) => `${encoded(name)}=${encoded(each)}`);
  });
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

function encoded(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (each) => `%${each.charCodeAt(0).toString(16).toUpperCase()}`);
}
