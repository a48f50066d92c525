import { type ErrorDetail, ProviderError } from '../../core/errors.ts';
import { distrusted, networkCode } from '../seam/network.ts';

/** An answer that is not the hoped-for one, as far as it may be shown. */
export interface BadAnswer {
  readonly status: number;
  readonly headers: Headers;
  /** GitHub's own sentence, where it gave one. */
  readonly message: string;
}

/** What was wanted, for messages and hints. */
export interface Purpose {
  /** Such as `the secrets of acme/app`. */
  readonly what: string;
  /** The right that a token needs for all that we do there, such as `secrets: write`. */
  readonly right: string;
}

/** A refusal of GitHub, reduced to what may be shown. A 404 is never absence here: GitHub hides with it what may not be seen. */
export function refusal(answer: BadAnswer, purpose: Purpose): ProviderError {
  const { status, headers } = answer;
  const requestId = headers.get('x-github-request-id');
  const detail = (hint?: string): ErrorDetail & { status: number; requestId?: string; retryAfter?: number } => ({
    status,
    ...(hint === undefined ? {} : { hint }),
    ...(requestId === null ? {} : { requestId }),
  });
  if (status === 401) {
    return new ProviderError(
      'UNAUTHENTICATED',
      'GitHub does not accept the token',
      detail('it has expired, was revoked, or is of another host'),
    );
  }
  if (isThrottle(answer)) {
    const retryAfter = waitOf(answer, new Date(headers.get('date') ?? Number.NaN));
    return new ProviderError('THROTTLED', `GitHub allows no more requests for now (${purpose.what})`, {
      ...detail('run again later; other tools that use the same token count too'),
      ...(retryAfter === undefined ? {} : { retryAfter }),
    });
  }
  if (status === 403) {
    return new ProviderError(
      'FORBIDDEN',
      `GitHub does not allow access to ${purpose.what}`,
      detail(rightsHint(answer, purpose)),
    );
  }
  if (status === 404) {
    return new ProviderError(
      'FORBIDDEN',
      `${purpose.what}: not found, or not visible to this token`,
      detail(`look at the name; if it is right, the token needs ${purpose.right} there`),
    );
  }
  if (status === 409)
    return new ProviderError('CONFLICT', `${purpose.what} were being changed at the same time`, detail('run again'));
  if (status >= 500)
    return new ProviderError(
      'UNAVAILABLE',
      `GitHub failed with status ${status} (${purpose.what})`,
      detail('run again later'),
    );
  const said = answer.message === '' ? '' : `: ${answer.message}`;
  return new ProviderError('REJECTED', `GitHub refused with status ${status} (${purpose.what})${said}`, detail());
}

/** GitHub would refuse it for this long, so it was not sent. */
export function usedUp(purpose: Purpose, wait: number): ProviderError {
  const minutes = Math.ceil(wait / 60_000);
  return new ProviderError('THROTTLED', `GitHub allows no more requests for now (${purpose.what})`, {
    retryAfter: wait,
    hint: `it does again in ${minutes} minutes`,
  });
}

/** No answer came. Only a code of the system is kept: errors of HTTP clients quote requests. */
export function unreachable(error: unknown, purpose: Purpose): ProviderError {
  const code = networkCode(error);
  const reason = code === undefined ? '' : ` (${code})`;
  return new ProviderError('UNAVAILABLE', `no answer from GitHub about ${purpose.what}${reason}`, {
    hint: distrusted(error)
      ? 'the certificate is not trusted here: name the file with the authority in NODE_EXTRA_CA_CERTS, if it is a private one'
      : 'look at the network, at HTTPS_PROXY and NO_PROXY, and at the status page of GitHub, then run again',
  });
}

/** A primary or secondary rate limit, which GitHub tells by 429 and by 403. */
export function isThrottle({ status, headers, message }: BadAnswer): boolean {
  if (status === 429) return true;
  if (status !== 403) return false;
  return (
    headers.get('retry-after') !== null ||
    headers.get('x-ratelimit-remaining') === '0' ||
    /rate limit|abuse detection/i.test(message)
  );
}

/** How many milliseconds GitHub asks to wait, if it says so. `now` is by its own clock. */
export function waitOf({ headers }: BadAnswer, now: Date): number | undefined {
  const seconds = Number(headers.get('retry-after') ?? Number.NaN);
  if (Number.isFinite(seconds) && seconds >= 0) return seconds * 1000;
  const reset = Number(headers.get('x-ratelimit-reset') ?? Number.NaN);
  if (headers.get('x-ratelimit-remaining') !== '0' || !Number.isFinite(reset)) return undefined;
  const wait = reset * 1000 - now.getTime();
  return Number.isFinite(wait) ? Math.max(wait, 0) + 1000 : undefined;
}

function rightsHint({ headers, message }: BadAnswer, purpose: Purpose): string {
  if (headers.get('x-github-sso') !== null) return "authorise the token for the organisation's single sign-on";
  const accepted = headers.get('x-accepted-github-permissions');
  const named =
    accepted !== null && /^[a-z_]+=(?:read|write|admin)(?:[;,] ?[a-z_]+=(?:read|write|admin))*$/.test(accepted);
  const asked = named ? ` (for this request it names ${accepted.replaceAll('=', ': ')})` : '';
  const needs = `the token needs ${purpose.right}${asked}`;
  // GitHub calls every app an integration, and the workflow's own GITHUB_TOKEN is an app's token that is never given this right.
  return /by integration/i.test(message)
    ? `${needs}; the workflow's own GITHUB_TOKEN cannot have it: give the action's input secrets-token the token of a GitHub App, or a fine-grained personal access token`
    : needs;
}
