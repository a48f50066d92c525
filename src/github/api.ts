import { GitHubError, lostAnswer, refusedGraphql, refusedResponse, type SeenResponse } from './failure.ts';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
  readonly data: unknown;
}

export interface RequestOptions {
  readonly signal: AbortSignal;
  /** The bytes of a file or blob as text, instead of JSON around base64. */
  readonly raw?: boolean;
  /** Whether doing it twice is as good as once. Default: everything but POST, and GraphQL queries. */
  readonly idempotent?: boolean;
  /** GraphQL: what is said to be missing below the root is `null` in the data, and no error. */
  readonly missingIsNull?: boolean;
}

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** GitHub as the product sees it: two calls, one kind of error ({@link GitHubError}), its own clock. */
export interface GitHubApi {
  /** @param path with its query, encoded. Throws GitHubError for everything that is no 2xx. */
  request(method: Method, path: string, body: unknown, options: RequestOptions): Promise<Answer>;
  /** `data` of the answer. Throws GitHubError where there are errors. */
  graphql(
    query: string,
    variables: Readonly<Record<string, unknown>>,
    options: RequestOptions,
  ): Promise<Record<string, unknown>>;
  /** GitHub's clock: the latest `Date` header, moved on by our own monotonic clock. */
  serverTime(): Date;
  /** Requests sent so far, tries included. */
  readonly requests: number;
}

/** What both Octokits have: `@actions/github`'s and `@octokit/rest`'s. */
export interface OctokitRequest {
  request(route: string, parameters?: Record<string, unknown>): Promise<SeenResponse>;
}

export interface ApiOptions {
  readonly octokit: OctokitRequest;
  /** Where GraphQL is, for GitHub Enterprise Server; default: `/graphql` below the base URL. */
  readonly graphqlUrl?: string;
  readonly now: () => Date;
  /** Milliseconds of a clock that is never set back. */
  readonly monotonic: () => number;
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** Milliseconds after which an answer counts as lost; default {@link CALL_LIMIT_MS}. */
  readonly callLimit?: number;
  /** Asked before every request: spreads writes over time and stops a run that is out of it. */
  readonly pace?: (kind: 'read' | 'write', signal: AbortSignal) => Promise<void>;
}

/** The longest that one call may take: the lease's safety margin counts on it. */
export const CALL_LIMIT_MS = 60_000;
const TRIES = 4;
/** A limit that asks for more than this ends the call: the run goes on next time. */
const LONGEST_WAIT_MS = 90_000;
const FIRST_PAUSE_MS = 1000;

/** The seam over an Octokit. Retries what is safe to retry, within a budget, and reduces every error. */
export function githubApi(options: ApiOptions): GitHubApi {
  return new OctokitApi(options);
}

class OctokitApi implements GitHubApi {
  readonly #options: ApiOptions;
  #requests = 0;
  #seen: { readonly date: number; readonly at: number } | undefined;

  constructor(options: ApiOptions) {
    this.#options = options;
  }

  get requests(): number {
    return this.#requests;
  }

  serverTime(): Date {
    if (this.#seen === undefined) return this.#options.now();
    return new Date(this.#seen.date + Math.max(0, this.#options.monotonic() - this.#seen.at));
  }

  async request(method: Method, path: string, body: unknown, options: RequestOptions): Promise<Answer> {
    const idempotent = options.idempotent ?? method !== 'POST';
    const write = method !== 'GET';
    return this.#insist(idempotent, write, options.signal, () => this.#once(method, path, body, options));
  }

  async graphql(
    query: string,
    variables: Readonly<Record<string, unknown>>,
    options: RequestOptions,
  ): Promise<Record<string, unknown>> {
    const write = /^\s*mutation\b/.test(query);
    const what = /\b(?:query|mutation)\s+(\w+)/.exec(query)?.[1] ?? 'a query';
    return this.#insist(options.idempotent ?? !write, write, options.signal, async () => {
      const answer = await this.#once('POST', this.#options.graphqlUrl ?? '/graphql', { query, variables }, options);
      const result = answer.data as GraphqlResult | null;
      const errors = result?.errors ?? [];
      const [error] =
        options.missingIsNull === true && isWhole(result) ? errors.filter((each) => each.type !== 'NOT_FOUND') : errors;
      if (error !== undefined) {
        const [type, words] = [error.type, error.message].map((each) => (typeof each === 'string' ? each : undefined));
        throw refusedGraphql(what, answer, type, words);
      }
      if (!result?.data) throw refusedGraphql(what, answer, undefined);
      return result.data;
    });
  }

  /** A limit means that nothing was done, so everything may be tried again; after a lost answer only what is idempotent. */
  async #insist<T>(idempotent: boolean, write: boolean, signal: AbortSignal, call: () => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      signal.throwIfAborted();
      await this.#options.pace?.(write ? 'write' : 'read', signal);
      try {
        return await call();
      } catch (error) {
        const pause = error instanceof GitHubError ? pauseAfter(error, idempotent, attempt) : undefined;
        if (pause === undefined || attempt >= TRIES) throw error;
        await this.#options.sleep(pause, signal);
      }
    }
  }

  async #once(method: Method, path: string, body: unknown, options: RequestOptions): Promise<Answer> {
    const what = `${method} ${path.split('?')[0]}`;
    this.#requests += 1;
    const limit = AbortSignal.timeout(this.#options.callLimit ?? CALL_LIMIT_MS);
    try {
      const response = await this.#options.octokit.request(`${method} ${literal(path)}`, {
        ...(body === undefined ? {} : { data: body }),
        headers: { accept: options.raw === true ? 'application/vnd.github.raw+json' : 'application/vnd.github+json' },
        request: { signal: AbortSignal.any([options.signal, limit]) },
      });
      this.#readClock(response);
      return { status: response.status, headers: response.headers, data: decoded(response.data) };
    } catch (error) {
      // Our own stop is no failure of GitHub's.
      options.signal.throwIfAborted();
      const response = (error as { readonly response?: SeenResponse } | null)?.response;
      if (response === undefined) throw lostAnswer(what);
      this.#readClock(response);
      throw refusedResponse(what, response, this.serverTime());
    }
  }

  #readClock(response: SeenResponse): void {
    const date = Date.parse(String(response.headers['date'] ?? ''));
    if (Number.isFinite(date)) this.#seen = { date, at: this.#options.monotonic() };
  }
}

interface GraphqlResult {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly type?: unknown; readonly message?: unknown }[];
}

function isWhole(result: GraphqlResult | null): boolean {
  return result?.data != null && Object.values(result.data).every((root) => root !== null);
}

function pauseAfter(error: GitHubError, idempotent: boolean, attempt: number): number | undefined {
  if (error.kind === 'limited') {
    const wait = error.retryAfter ?? 0;
    return wait <= LONGEST_WAIT_MS ? wait : undefined;
  }
  return error.lost && idempotent ? FIRST_PAUSE_MS * 2 ** (attempt - 1) : undefined;
}

/** Octokit reads `{name}` in a path as a place to fill in; ours are finished. */
function literal(path: string): string {
  return path.replaceAll('{', '%7B').replaceAll('}', '%7D');
}

function decoded(data: unknown): unknown {
  return data instanceof ArrayBuffer ? new TextDecoder().decode(data) : data;
}
