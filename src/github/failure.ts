import type { ProviderCode } from '../core/errors.ts';
import { ProviderError } from '../core/errors.ts';

/** What a refusal was about, where callers act on it. Told by status, headers and error types, by wording only where GitHub offers no more. */
export type FailureKind =
  /** Too much at once: nothing was done. */
  | 'limited'
  /** The head that we expected is not the head. */
  | 'stale'
  | 'missing'
  /** "Allow GitHub Actions to create and approve pull requests" is off. */
  | 'pull-requests-off'
  /** This repository has no draft pull requests. */
  | 'drafts-off'
  /** A pull request that could be merged at once: there is nothing that auto-merge could wait for. */
  | 'mergeable'
  | 'other';

interface FailureDetail {
  readonly kind: FailureKind;
  /** The request may have been carried out: its answer was lost, or GitHub broke while it worked on it. */
  readonly lost: boolean;
  readonly status?: number;
  readonly requestId?: string;
  readonly retryAfter?: number;
  readonly hint?: string;
}

/** GitHub's error, reduced: no headers, no body, no token, no cause. */
export class GitHubError extends ProviderError {
  readonly kind: FailureKind;
  readonly lost: boolean;

  constructor(code: ProviderCode, message: string, detail: FailureDetail) {
    super(code, message, {
      ...(detail.status === undefined ? {} : { status: detail.status }),
      ...(detail.requestId === undefined ? {} : { requestId: detail.requestId }),
      ...(detail.retryAfter === undefined ? {} : { retryAfter: detail.retryAfter }),
      ...(detail.hint === undefined ? {} : { hint: detail.hint }),
    });
    this.name = 'GitHubError';
    this.kind = detail.kind;
    this.lost = detail.lost;
  }

  /** The same failure with the next step for this place. */
  withHint(hint: string): GitHubError {
    return new GitHubError(this.code, this.message, {
      kind: this.kind,
      lost: this.lost,
      hint,
      ...(this.status === undefined ? {} : { status: this.status }),
      ...(this.requestId === undefined ? {} : { requestId: this.requestId }),
      ...(this.retryAfter === undefined ? {} : { retryAfter: this.retryAfter }),
    });
  }
}

/** The part of an Octokit response that we look at. */
export interface SeenResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
  readonly data: unknown;
}

/** Reduces a refused REST call. */
export function refusedResponse(what: string, response: SeenResponse, now: Date): GitHubError {
  const { status } = response;
  const requestId = text(response.headers['x-github-request-id']);
  const wait = limitOf(response, now);
  const detail = { status, ...(requestId === undefined ? {} : { requestId }) };
  const message = `GitHub answered ${status} to ${what}`;
  if (wait !== undefined) {
    return new GitHubError('THROTTLED', message, { ...detail, kind: 'limited', lost: false, retryAfter: wait });
  }
  if (status >= 500) return new GitHubError('UNAVAILABLE', message, { ...detail, kind: 'other', lost: true });
  switch (status) {
    case 401:
      return new GitHubError('UNAUTHENTICATED', message, {
        ...detail,
        kind: 'other',
        lost: false,
        hint: 'the token is missing, wrong or expired',
      });
    case 403:
      return new GitHubError('FORBIDDEN', message, {
        ...detail,
        kind: /not permitted to create or approve pull requests/i.test(wording(response.data))
          ? 'pull-requests-off'
          : 'other',
        lost: false,
      });
    case 404:
      return new GitHubError('REJECTED', message, {
        ...detail,
        kind: 'missing',
        lost: false,
        hint: 'it does not exist, or the token may not see it: GitHub answers both alike',
      });
    case 409:
      return new GitHubError('CONFLICT', message, { ...detail, kind: 'other', lost: false });
    default:
      return new GitHubError('REJECTED', message, {
        ...detail,
        kind: /draft pull requests are not supported/i.test(wording(response.data)) ? 'drafts-off' : 'other',
        lost: false,
      });
  }
}

/**
 * Reduces the first error of a GraphQL answer.
 * @param words its message: looked at where GitHub offers nothing else, never shown
 */
export function refusedGraphql(
  what: string,
  response: SeenResponse,
  type: string | undefined,
  words = '',
): GitHubError {
  const requestId = text(response.headers['x-github-request-id']);
  const detail = { lost: false, ...(requestId === undefined ? {} : { requestId }) };
  const message = `GitHub refused ${what}${type === undefined ? '' : ` (${type})`}`;
  switch (type) {
    case 'FORBIDDEN':
    case 'INSUFFICIENT_SCOPES':
      return new GitHubError('FORBIDDEN', message, { ...detail, kind: 'other', status: 403 });
    case 'STALE_DATA':
      return new GitHubError('CONFLICT', message, { ...detail, kind: 'stale' });
    case 'NOT_FOUND':
      return new GitHubError('REJECTED', message, { ...detail, kind: 'missing', status: 404 });
    case 'RATE_LIMITED':
    case 'RATE_LIMIT':
      return new GitHubError('THROTTLED', message, { ...detail, kind: 'limited', retryAfter: DEFAULT_WAIT_MS });
    case 'SERVICE_UNAVAILABLE':
    case 'INTERNAL':
      return new GitHubError('UNAVAILABLE', message, { ...detail, kind: 'other', lost: true });
    default:
      return new GitHubError('REJECTED', message, {
        ...detail,
        kind: /is in (?:clean|unstable) status/i.test(words) ? 'mergeable' : 'other',
      });
  }
}

/** No answer came: it may have been carried out all the same. */
export function lostAnswer(what: string): GitHubError {
  return new GitHubError('UNAVAILABLE', `GitHub gave no answer to ${what}`, { kind: 'other', lost: true });
}

/** GitHub asks for "at least one minute" where a limit names no time. */
const DEFAULT_WAIT_MS = 60_000;

/** How long a limit asks us to wait, in milliseconds; `undefined` where the answer is about something else. */
function limitOf(response: SeenResponse, now: Date): number | undefined {
  const { status, headers, data } = response;
  if (status !== 403 && status !== 429) return undefined;
  const after = Number(headers['retry-after'] ?? Number.NaN);
  if (Number.isFinite(after)) return Math.max(after, 0) * 1000;
  if (text(headers['x-ratelimit-remaining']) === '0') {
    const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN) * 1000 - now.getTime();
    return Number.isFinite(reset) ? Math.max(reset, 1000) : DEFAULT_WAIT_MS;
  }
  return status === 429 || /secondary rate limit/i.test(wording(data)) ? DEFAULT_WAIT_MS : undefined;
}

function wording(data: unknown): string {
  const message = (data as { readonly message?: unknown } | null | undefined)?.message;
  return typeof message === 'string' ? message : '';
}

function text(header: string | number | undefined): string | undefined {
  return header === undefined ? undefined : String(header);
}
