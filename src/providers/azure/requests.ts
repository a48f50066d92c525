import { ProviderError } from '../../core/errors.ts';
import type { ProviderContext } from '../contract.ts';
import { neverSent } from '../seam/network.ts';
import { type Attempt, patiently, retryAfter } from '../seam/patience.ts';
import { codesIn, isFinal, LostAnswer, type Purpose, refusal, unreachable } from './failure.ts';

export type RequestContext = Pick<ProviderContext, 'fetch' | 'now' | 'sleep'>;

export interface AzureRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Statuses that are answers; every other one is a failure. */
  readonly accepts: (status: number) => boolean;
  /** Sent again, it would do something else than sent once. */
  readonly once?: boolean;
}

export interface AzureAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/**
 * Sends a request to one of Microsoft's APIs, and again where that helps and does no harm; follows no redirect. Throws ProviderError,
 * and `LostAnswer` where a write that is not to be repeated may have been carried out.
 */
export async function send(
  request: AzureRequest,
  purpose: Purpose,
  context: RequestContext,
  signal: AbortSignal,
): Promise<AzureAnswer> {
  const outcome = await patiently(() => attempt(request, purpose, context, signal), context, signal);
  if (outcome.kind === 'done') return outcome.value;
  if (outcome.kind === 'refused' || request.once !== true) throw outcome.error;
  const { code, message, hint } = outcome.error;
  throw new LostAnswer(code, message, hint === undefined ? {} : { hint });
}

async function attempt(
  { method, url, headers, body, accepts, once = false }: AzureRequest,
  purpose: Purpose,
  context: RequestContext,
  signal: AbortSignal,
): Promise<Attempt<AzureAnswer>> {
  let response: Response;
  let text: string;
  let sent = false;
  try {
    response = await context.fetch(url, {
      method,
      headers: { ...headers, 'user-agent': 'secretzero' },
      redirect: 'manual',
      signal,
      ...(body === undefined ? {} : { body }),
    });
    sent = true;
    text = await response.text();
  } catch (thrown) {
    if (signal.aborted && !once) throw signal.reason;
    const gone = !sent && neverSent(thrown);
    const again = isFinal(thrown) || signal.aborted || (once && !gone) ? false : {};
    return { kind: 'failed', error: unreachable(thrown, purpose), again, uncertain: once && !gone };
  }
  const { status } = response;
  if (accepts(status)) return { kind: 'done', value: { status, headers: response.headers, text } };
  const wait = retryAfter(response.headers.get('retry-after'), context.now());
  const id = response.headers.get('x-ms-request-id') ?? response.headers.get('request-id');
  const error = refusal(
    {
      status,
      codes: codesIn(text),
      ...(id !== null && /^[\w-]{8,64}$/.test(id) ? { requestId: id } : {}),
      ...(wait === undefined ? {} : { retryAfter: wait }),
    },
    purpose,
  );
  const after = wait === undefined ? {} : { after: wait };
  if (status === 429) return { kind: 'failed', error, again: after, uncertain: false };
  if (status < 500) return { kind: 'failed', error, again: false, uncertain: false };
  return { kind: 'failed', error, again: once ? false : after, uncertain: once };
}

/** The object in an answer. Throws ProviderError where it is none. */
export function objectIn({ text }: AzureAnswer, { what }: Purpose): Readonly<Record<string, unknown>> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    parsed = undefined;
  }
  if (typeof parsed === 'object' && parsed !== null) return parsed as Record<string, unknown>;
  throw new ProviderError('UNAVAILABLE', `${what}: the answer could not be understood`);
}
