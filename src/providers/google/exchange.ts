import { ProviderError } from '../../core/errors.ts';
import { SecretValue } from '../../core/secret-value.ts';
import type { ProviderContext } from '../contract.ts';
import { type Attempt, patiently, retryAfter } from '../seam/patience.ts';
import { unreachable } from './failure.ts';

/** An access token, and until when it is good, in milliseconds. */
export interface Grant {
  readonly token: SecretValue;
  readonly until: number;
}

export interface Asked {
  readonly url: string;
  /** What is asked for, in messages: `an access token of the workload identity pool`. */
  readonly what: string;
  /** What to look at when it is refused. */
  readonly hint: string;
  readonly method?: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly form?: Readonly<Record<string, string>>;
}

export type Asks = Pick<ProviderContext, 'fetch' | 'sleep' | 'now'>;

/**
 * Asks one of the services that give tokens; asking twice does no harm. Throws ProviderError: UNAUTHENTICATED for a refusal, whose text
 * is not kept, since it can quote the credential.
 */
export async function ask(
  asked: Asked,
  context: Asks,
  signal: AbortSignal,
): Promise<Readonly<Record<string, unknown>>> {
  const outcome = await patiently(() => once(asked, context, signal), context, signal);
  if (outcome.kind === 'done') return outcome.value;
  throw outcome.error;
}

async function once(
  { url, what, hint, method = 'POST', headers = {}, json, form }: Asked,
  context: Asks,
  signal: AbortSignal,
): Promise<Attempt<Readonly<Record<string, unknown>>>> {
  const failed = (error: ProviderError, again: Extract<Attempt<never>, { kind: 'failed' }>['again']) =>
    ({ kind: 'failed', error, again, uncertain: false }) as const;
  let answer: Response;
  let text: string;
  try {
    answer = await context.fetch(url, {
      method,
      redirect: 'manual',
      signal,
      headers: {
        'user-agent': 'secretzero',
        ...(json === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(json === undefined ? {} : { body: JSON.stringify(json) }),
      ...(form === undefined ? {} : { body: new URLSearchParams(form) }),
    });
    text = await answer.text();
  } catch (error) {
    return failed(unreachable(error, what), signal.aborted ? false : {});
  }
  const { status } = answer;
  const data = status === 200 ? parsed(text) : undefined;
  if (data !== undefined) return { kind: 'done', value: data };
  if (status === 429 || status >= 500) {
    const after = retryAfter(answer.headers.get('retry-after'), context.now());
    return failed(
      new ProviderError(
        status === 429 ? 'THROTTLED' : 'UNAVAILABLE',
        `Google gave no answer about ${what} (status ${status})`,
        { status },
      ),
      after === undefined ? {} : { after },
    );
  }
  return failed(
    new ProviderError('UNAUTHENTICATED', `Google refused ${what} (status ${status})`, { status, hint }),
    false,
  );
}

function parsed(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const data: unknown = JSON.parse(text);
    return typeof data === 'object' && data !== null ? (data as Readonly<Record<string, unknown>>) : undefined;
  } catch {
    return undefined;
  }
}

/** The grant in an answer of OAuth. Throws ProviderError for an answer without a token. */
export function grantOf(answer: Readonly<Record<string, unknown>>, what: string, now: Date): Grant {
  const { access_token: token, expires_in: seconds } = answer;
  if (typeof token !== 'string' || token === '')
    throw new ProviderError('UNAUTHENTICATED', `Google gave no token for ${what}`);
  const life = typeof seconds === 'number' && seconds > 0 ? seconds : A_WHILE;
  return { token: new SecretValue(token), until: now.getTime() + life * 1000 };
}

/** How long a token is taken to last that does not say it, in seconds. */
const A_WHILE = 600;
