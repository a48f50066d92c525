import { ProviderError } from '../../core/errors.ts';
import { distrusted, networkCode } from '../seam/network.ts';

/** What was wanted, for messages and hints. */
export interface Purpose {
  /** Such as `the secret db_password of acme-prod`. */
  readonly what: string;
  /** The permission of IAM that it takes. */
  readonly permission: string;
}

/** An answer that is not the hoped-for one, as far as it may be known: Google's sentences can quote what was sent. */
export interface BadAnswer {
  readonly status: number;
  /** Google's own name of the status: `FAILED_PRECONDITION`. */
  readonly state?: string;
  /** Why, in one word: `SERVICE_DISABLED`. */
  readonly reason?: string;
  readonly retryAfter?: number;
}

/** A refusal of Google, reduced to what may be shown. `CONFLICT` with status 400 is an etag or a state that did not fit, with 409 a name that is taken. */
export function refusal({ status, state, reason, retryAfter }: BadAnswer, purpose: Purpose): ProviderError {
  const { what, permission } = purpose;
  const detail = (hint: string) => ({ status, hint });
  if (status === 401) {
    return new ProviderError(
      'UNAUTHENTICATED',
      'Google does not accept the access token',
      detail('it has expired or was revoked: log in again, or look at the time of this machine'),
    );
  }
  if (status === 403)
    return new ProviderError('FORBIDDEN', forbidden(what, reason), detail(rightsHint(permission, reason)));
  if (status === 404)
    return new ProviderError(
      'FORBIDDEN',
      `${what}: not found`,
      detail('look at the name, the project and the location'),
    );
  if (status === 409 || (status === 400 && state === 'FAILED_PRECONDITION'))
    return new ProviderError('CONFLICT', `${what}: it is not as it was when it was looked at`, detail('run again'));
  if (status === 429) {
    return new ProviderError('THROTTLED', `Google allows no more requests for now (${what})`, {
      ...detail('its quotas are by the minute and for the whole project: run again later, or have them raised'),
      retryAfter: retryAfter ?? A_MINUTE,
    });
  }
  if (status >= 500)
    return new ProviderError('UNAVAILABLE', `Google failed with status ${status} (${what})`, detail('run again later'));
  return new ProviderError('REJECTED', `Google refused with status ${status}${worded(state, reason)} (${what})`, {
    status,
  });
}

/** No answer came, or none that could be read. */
export function unreachable(error: unknown, what: string): ProviderError {
  const code = networkCode(error);
  return new ProviderError(
    'UNAVAILABLE',
    `no answer from Google about ${what}${code === undefined ? '' : ` (${code})`}`,
    {
      hint: distrusted(error)
        ? 'the certificate is not trusted here: name the file with the authority in NODE_EXTRA_CA_CERTS, if it is a private one'
        : 'look at the network, at HTTPS_PROXY and NO_PROXY, and at the status page of Google Cloud, then run again',
    },
  );
}

/** What an answer's body says of a failure: words of Google's own alphabet, never its sentence. */
export function readFailure(status: number, body: unknown, retryAfter: number | undefined): BadAnswer {
  const error = (body as { error?: unknown } | null | undefined)?.error;
  const { status: state, details } = (typeof error === 'object' && error !== null ? error : {}) as {
    status?: unknown;
    details?: unknown;
  };
  const reason = (Array.isArray(details) ? details : [])
    .map((each) => (each as { reason?: unknown } | null)?.reason)
    .find(isWord);
  return {
    status,
    ...(isWord(state) ? { state } : {}),
    ...(reason === undefined ? {} : { reason }),
    ...(retryAfter === undefined ? {} : { retryAfter }),
  };
}

const A_MINUTE = 60_000;

function forbidden(what: string, reason: string | undefined): string {
  if (reason === 'SERVICE_DISABLED') return 'the project does not use this API of Google yet';
  return `Google does not allow access to ${what}`;
}

function rightsHint(permission: string, reason: string | undefined): string {
  if (reason === 'SERVICE_DISABLED')
    return 'switch it on: gcloud services enable secretmanager.googleapis.com --project=PROJECT';
  return `the login needs ${permission} there; \`secretzero permissions\` prints a role with all that it needs`;
}

function worded(...words: readonly (string | undefined)[]): string {
  const known = words.filter((word) => word !== undefined);
  return known.length === 0 ? '' : `, ${known.join(', ')}`;
}

function isWord(word: unknown): word is string {
  return typeof word === 'string' && /^[A-Z][A-Z_]{2,60}$/.test(word);
}
