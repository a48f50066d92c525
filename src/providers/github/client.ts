import type { ProviderError } from '../../core/errors.ts';
import type { SecretValue } from '../../core/secret-value.ts';
import type { ProviderContext } from '../contract.ts';
import { distrusted, neverSent } from '../seam/network.ts';
import { type BadAnswer, isThrottle, type Purpose, refusal, unreachable, usedUp, waitOf } from './failure.ts';
import { noToken } from './login.ts';
import { Pacer } from './pacer.ts';

/** How long one call may wait between its tries, in all. */
export const RETRY_BUDGET_MS = 150_000;
/** How long a write may wait for its place; a longer wait is for the run, which has a lease to keep. */
export const WRITE_PATIENCE_MS = 65_000;
/** GitHub asks for a minute where it names no time. */
const THROTTLE_WAIT_MS = 60_000;
const FAILURE_WAITS_MS = [1000, 2000, 4000, 8000];
const MAX_REDIRECTS = 3;

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly data: unknown;
  /** GitHub's clock when it answered. */
  readonly date: Date | undefined;
}

export type Reply =
  | { readonly kind: 'answer'; readonly answer: Answer }
  /** It was certainly not carried out. */
  | { readonly kind: 'refused'; readonly error: ProviderError }
  /** It may or may not have been carried out. */
  | { readonly kind: 'lost'; readonly error: ProviderError };

interface Try {
  readonly kind: 'answer' | 'bad' | 'network';
  readonly answer?: Answer;
  readonly bad?: BadAnswer;
  readonly thrown?: unknown;
}

/**
 * Requests to one GitHub API with one token: paced, counted, tried again where that is safe, and reduced to what may be shown. The
 * token goes to this API's host and to no other.
 */
export class GitHubClient {
  readonly apiUrl: string;
  readonly #token: SecretValue | undefined;
  readonly #context: Pick<ProviderContext, 'fetch' | 'now' | 'sleep'>;
  readonly #pacer: Pacer;
  #requests = 0;
  #lastDate: Date | undefined;
  /** After patience ran out: until then, nothing is waited for again. */
  #impatientUntil = 0;

  constructor(
    login: { readonly apiUrl: string; readonly token: SecretValue | undefined },
    context: Pick<ProviderContext, 'fetch' | 'now' | 'sleep'>,
  ) {
    this.apiUrl = login.apiUrl;
    this.#token = login.token;
    this.#context = context;
    this.#pacer = new Pacer(context);
  }

  get requests(): number {
    return this.#requests;
  }

  /** This machine's clock, in milliseconds. */
  now(): number {
    return this.#context.now().getTime();
  }

  /** GitHub's clock at its last answer. */
  get lastDate(): Date | undefined {
    return this.#lastDate;
  }

  /**
   * Sends a request to a path of the API; a status listed in `expected` is an answer, every other one a refusal. Limits and failures
   * of the server are waited out within the budget. A read whose answer is lost is sent again; a write is not, since by then someone
   * else may have written: it is `lost`. An aborted signal stops before the next try and throws its reason, but what was sent is
   * waited for.
   */
  async send(
    method: Method,
    path: string,
    purpose: Purpose,
    options: { readonly signal: AbortSignal; readonly expected: readonly number[]; readonly body?: unknown },
  ): Promise<Reply> {
    if (this.#token === undefined) return { kind: 'refused', error: noToken(this.apiUrl) };
    const { signal, expected } = options;
    const write = method !== 'GET';
    let waited = 0;
    let uncertain: ProviderError | undefined;
    for (let failures = 0; ; failures += 1) {
      try {
        signal.throwIfAborted();
        const wait = this.#pacer.wait(write);
        if (wait > (write ? WRITE_PATIENCE_MS : RETRY_BUDGET_MS)) {
          return { kind: uncertain === undefined ? 'refused' : 'lost', error: usedUp(purpose, wait) };
        }
        await this.#pacer.pass(write, signal);
        signal.throwIfAborted();
      } catch (reason) {
        // Stopped between two tries: what may have been carried out is not forgotten over that.
        if (uncertain !== undefined) return { kind: 'lost', error: uncertain };
        throw reason;
      }
      const result = await this.#once(method, path, options.body, expected, this.#token);
      if (result.kind === 'answer') {
        this.#impatientUntil = 0;
        return { kind: 'answer', answer: result.answer as Answer };
      }
      const verdict = this.#judge(result, purpose, write, failures);
      if (write && verdict.uncertain) uncertain = verdict.error;
      const { again, wait } = verdict;
      const patient = this.#context.now().getTime() >= this.#impatientUntil;
      if (again && patient && wait !== undefined && waited + wait <= RETRY_BUDGET_MS) {
        waited += wait;
        // An abort ends the wait, and is seen before the next try.
        await this.#context.sleep(wait, signal).catch(() => undefined);
        continue;
      }
      if (again) this.#impatientUntil = this.#context.now().getTime() + THROTTLE_WAIT_MS;
      return { kind: uncertain === undefined ? 'refused' : 'lost', error: verdict.error };
    }
  }

  #judge(
    { bad, thrown }: Try,
    purpose: Purpose,
    write: boolean,
    failures: number,
  ): {
    readonly error: ProviderError;
    readonly again: boolean;
    readonly uncertain: boolean;
    readonly wait: number | undefined;
  } {
    if (bad === undefined) {
      const unsent = neverSent(thrown);
      return {
        error: unreachable(thrown, purpose),
        again: (!write || unsent) && !distrusted(thrown),
        uncertain: !unsent,
        wait: FAILURE_WAITS_MS[failures],
      };
    }
    const error = refusal(bad, purpose);
    if (isThrottle(bad)) {
      const wait = waitOf(bad, this.#lastDate ?? this.#context.now()) ?? THROTTLE_WAIT_MS;
      return { error, again: true, uncertain: false, wait };
    }
    const failed = bad.status >= 500;
    return { error, again: failed, uncertain: failed, wait: FAILURE_WAITS_MS[failures] };
  }

  async #once(
    method: Method,
    path: string,
    body: unknown,
    expected: readonly number[],
    token: SecretValue,
  ): Promise<Try> {
    const origin = new URL(this.apiUrl).origin;
    let url = `${this.apiUrl}${path}`;
    for (let redirects = 0; ; redirects += 1) {
      let response: Response;
      this.#requests += 1;
      try {
        response = await this.#context.fetch(url, {
          method,
          // A redirect is followed by hand, so that the token never leaves its host.
          redirect: 'manual',
          headers: {
            accept: 'application/vnd.github+json',
            authorization: `Bearer ${token.reveal()}`,
            'user-agent': 'secretzero',
            'x-github-api-version': '2022-11-28',
            ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          },
          ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        });
      } catch (thrown) {
        return { kind: 'network', thrown };
      }
      this.#heed(response);
      const next = target(response, method, url, origin);
      if (next !== undefined && redirects < MAX_REDIRECTS) {
        await response.text().catch(() => undefined);
        url = next;
        continue;
      }
      return answered(response, expected);
    }
  }

  #heed(response: Response): void {
    const date = dateOf(response);
    if (date !== undefined) this.#lastDate = date;
    this.#pacer.heed(response.headers, date);
  }
}

async function answered(response: Response, expected: readonly number[]): Promise<Try> {
  const { status, headers } = response;
  let text = '';
  try {
    text = await response.text();
  } catch (thrown) {
    // The status of a write says all; a list that broke off is no list.
    if (!expected.includes(status) || status === 200) return { kind: 'network', thrown };
  }
  const data = parsed(text);
  if (expected.includes(status)) {
    if (data === undefined && status === 200) return { kind: 'network', thrown: undefined };
    return { kind: 'answer', answer: { status, headers, data, date: dateOf(response) } };
  }
  const message = (data as { message?: unknown } | null | undefined)?.message;
  return { kind: 'bad', bad: { status, headers, message: typeof message === 'string' ? oneLine(message) : '' } };
}

/** Where a redirect leads, if it may be followed: to the same host, and for a write only where the method is kept. */
function target(response: Response, method: Method, from: string, origin: string): string | undefined {
  const location = response.headers.get('location');
  if (location === null || !URL.canParse(location, from)) return undefined;
  const keeps = response.status === 307 || response.status === 308;
  if (!keeps && !(method === 'GET' && (response.status === 301 || response.status === 302))) return undefined;
  const url = new URL(location, from);
  return url.origin === origin ? url.href : undefined;
}

function dateOf(response: Response): Date | undefined {
  const date = new Date(response.headers.get('date') ?? Number.NaN);
  return Number.isNaN(date.getTime()) ? undefined : date;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function oneLine(message: string): string {
  return message.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').slice(0, 200);
}
