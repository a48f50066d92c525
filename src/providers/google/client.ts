import type { ProviderError } from '../../core/errors.ts';
import type { ProviderContext } from '../contract.ts';
import { distrusted, neverSent } from '../seam/network.ts';
import { type Attempt, patiently, retryAfter } from '../seam/patience.ts';
import { endpointsOf } from './endpoints.ts';
import { type Purpose, readFailure, refusal, unreachable } from './failure.ts';
import { Tokens } from './login.ts';
import { Pace, type Quota } from './pace.ts';
import { placeOf } from './place.ts';

/** Quotas are by the minute: one that is used up is waited for longer than a hiccup. */
const THROTTLE_WAITS_MS = [1000, 2000, 4000, 8000, 16_000, 28_000];

export interface Call {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Google's own name of what it is about, with what is done: `projects/acme/secrets/x:addVersion`. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly purpose: Purpose;
  readonly quota: Quota;
  /** Asking twice would make two of it: a lost answer is not followed by another try. */
  readonly once?: true;
  /** What it is about was made a moment ago, and not all of Google may know of it yet. */
  readonly fresh?: true;
  readonly service?: 'secretmanager' | 'cloudresourcemanager';
}

/** What came of a call with all its tries. */
export type Reply =
  | { readonly kind: 'answer'; readonly data: unknown }
  /** It was certainly not carried out. */
  | { readonly kind: 'refused'; readonly error: ProviderError }
  /** It may or may not have been carried out. */
  | { readonly kind: 'lost'; readonly error: ProviderError };

/** Google's REST API, with one login for a run. Never throws but for an aborted signal. */
export class GoogleClient {
  readonly tokens: Tokens;
  readonly #context: ProviderContext;
  readonly #endpoint: ReturnType<typeof endpointsOf>;
  readonly #pace: Pace;
  #requests = 0;

  constructor(context: ProviderContext) {
    this.#context = {
      ...context,
      fetch: (input, init) => {
        this.#requests += 1;
        return context.fetch(input, init);
      },
    };
    this.tokens = new Tokens(this.#context);
    this.#endpoint = endpointsOf(context);
    this.#pace = new Pace(context);
  }

  /** Requests sent so far, those for the login among them. */
  get requests(): number {
    return this.#requests;
  }

  async send(call: Call, signal: AbortSignal): Promise<Reply> {
    let throttles = 0;
    const attempt = async (): Promise<Attempt<unknown>> => {
      const result = await this.#try(call, signal);
      if (result.kind === 'done' || result.again === false || result.again.after !== undefined) return result;
      if (result.error.code !== 'THROTTLED') return result;
      const after = THROTTLE_WAITS_MS[throttles];
      throttles += 1;
      return { ...result, again: after === undefined ? false : { after } };
    };
    const outcome = await patiently(attempt, this.#context, signal);
    return outcome.kind === 'done' ? { kind: 'answer', data: outcome.value } : outcome;
  }

  async #try(call: Call, signal: AbortSignal): Promise<Attempt<unknown>> {
    const { method, path, body, purpose, quota, once, fresh } = call;
    let headers: Record<string, string>;
    try {
      const token = await this.tokens.token(signal);
      headers = { authorization: `Bearer ${token.reveal()}`, ...(await this.tokens.who()).headers };
    } catch (error) {
      return { kind: 'failed', error: error as ProviderError, again: false, uncertain: false };
    }
    await this.#pace.pass(path.split('/')[1] ?? '', quota, signal);
    // The wait may have ended because of it.
    signal.throwIfAborted();
    let answer: Response;
    try {
      answer = await this.#context.fetch(this.#url(call), {
        method,
        // What writes is not cut off once it is under way: its answer would be lost.
        ...(method === 'GET' ? { signal } : {}),
        redirect: 'manual',
        headers: {
          ...headers,
          accept: 'application/json',
          'user-agent': 'secretzero',
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
    } catch (thrown) {
      const unsent = neverSent(thrown);
      const again = !signal.aborted && !distrusted(thrown) && (once !== true || unsent) ? {} : false;
      return {
        kind: 'failed',
        error: unreachable(thrown, purpose.what),
        again,
        uncertain: method !== 'GET' && !unsent,
      };
    }
    const { status } = answer;
    let data: unknown;
    try {
      const text = await answer.text();
      data = text === '' ? {} : JSON.parse(text);
    } catch (thrown) {
      // Half an answer is none; of a failure the status is enough.
      if (status === 200) {
        const error = unreachable(thrown, purpose.what);
        return { kind: 'failed', error, again: once === true ? false : {}, uncertain: method !== 'GET' };
      }
    }
    if (status === 200) return { kind: 'done', value: data };
    const after = retryAfter(answer.headers.get('retry-after'), this.#context.now());
    const error = refusal(readFailure(status, data, after), purpose);
    const uncertain = status >= 500 && method !== 'GET';
    const passing = status === 429 || (status >= 500 && once !== true) || (fresh === true && status === 404);
    return { kind: 'failed', error, again: passing ? { ...(after === undefined ? {} : { after }) } : false, uncertain };
  }

  #url({ path, query = {}, service = 'secretmanager' }: Call): string {
    const container = /^projects\/[^/]+\/locations\/[^/]+/.exec(path)?.[0];
    const base = this.#endpoint(service, container === undefined ? undefined : placeOf(container));
    const asked = new URLSearchParams(query).toString();
    return `${base}/v1/${path}${asked === '' ? '' : `?${asked}`}`;
  }
}
