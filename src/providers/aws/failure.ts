import { type ErrorDetail, type ProviderCode, ProviderError } from '../../core/errors.ts';
import { distrusted, networkCode, neverSent } from '../seam/network.ts';
import type { Attempt } from '../seam/patience.ts';
import { retryAfter } from '../seam/patience.ts';

/** What was wanted, for messages and hints, and for what a lost answer means. */
export interface Purpose {
  /** Such as `the secret prod/db`. */
  readonly what: string;
  /** The IAM action, such as `secretsmanager:DescribeSecret`. */
  readonly action: string;
  /** Whether sending it twice comes to the same as sending it once. */
  readonly repeatable: boolean;
  /** What to do where it is not allowed, if not to give the action. */
  readonly remedy?: string;
}

/** An error of AWS, reduced to what may be shown: its name for the error, and never its sentence, which can quote what was sent. */
export class AwsError extends ProviderError {
  /** AWS's name of the error, such as `ResourceExistsException`; empty where it gave none. */
  readonly aws: string;

  constructor(
    aws: string,
    code: ProviderCode,
    message: string,
    detail: ErrorDetail & { status?: number; requestId?: string; retryAfter?: number } = {},
  ) {
    super(code, message, detail);
    this.name = 'AwsError';
    this.aws = aws;
  }
}

/** Whether AWS refused with one of these errors. */
export function isAws(error: unknown, ...names: readonly string[]): boolean {
  return error instanceof AwsError && names.includes(error.aws);
}

const THROTTLED =
  /^(?:Throttl|TooManyRequests|TooManyUpdates|RequestLimitExceeded|RequestThrottled|SlowDown|PriorRequestNotComplete)/;
const NOT_BELIEVED =
  /^(?:UnrecognizedClient|InvalidClientTokenId|ExpiredToken|SignatureDoesNotMatch|InvalidSignature|IncompleteSignature|MissingAuthenticationToken|RequestExpired|RequestTimeTooSkewed|InvalidIdentityToken|IDPRejectedClaim|CredentialsProviderError|TokenProviderError|ProcessCredentials)/;
const NOT_ALLOWED = /^(?:AccessDenied|UnauthorizedOperation|NotAuthorized|AuthFailure|OptInRequired)/;
const KEY_TROUBLE = /^(?:EncryptionFailure|DecryptionFailure|InvalidKeyId|KMS)/;
const TAKEN = /^(?:ResourceExists|ParameterAlreadyExists|EntityAlreadyExists|AlreadyExists)/;
const NOT_THERE = /^(?:ResourceNotFound|ParameterNotFound|NoSuchEntity|InvalidResourceId)/;
const TOO_MANY = /^(?:LimitExceeded|ParameterLimitExceeded|ParameterMaxVersionLimit)/;

/** What came of a request that did not succeed. `now` is for the waits that AWS asks for. */
export function failedAttempt<T>(thrown: unknown, purpose: Purpose, now: Date): Attempt<T> {
  if (thrown instanceof ProviderError) return { kind: 'failed', error: thrown, again: false, uncertain: false };
  const { name, status, requestId, waits, kms } = partsOf(thrown);
  if ((status ?? 0) < 300 && !isRefusal(name)) return unanswered(thrown, purpose);
  const wait = retryAfter(waits, now);
  const detail = { ...(status === undefined ? {} : { status }), ...(requestId === undefined ? {} : { requestId }) };
  if (status === 429 || THROTTLED.test(name)) {
    const error = new AwsError(name, 'THROTTLED', `AWS allows no more requests for now (${purpose.what})`, {
      ...detail,
      hint: 'run again later; whatever else uses the same account counts too',
    });
    return { kind: 'failed', error, again: wait === undefined ? {} : { after: wait }, uncertain: false };
  }
  if ((status ?? 0) >= 500 || /^(?:InternalService|InternalServer|InternalFailure|ServiceUnavailable)/.test(name)) {
    const error = new AwsError(name, 'UNAVAILABLE', `AWS could not answer about ${purpose.what}`, {
      ...detail,
      hint: 'look at the health dashboard of AWS, then run again',
    });
    const after = wait === undefined ? {} : { after: wait };
    return { kind: 'failed', error, again: purpose.repeatable ? after : false, uncertain: true };
  }
  return { kind: 'failed', error: refusal(name, purpose, detail, kms), again: false, uncertain: false };
}

function refusal(
  name: string,
  { what, action, remedy }: Purpose,
  detail: { readonly status?: number; readonly requestId?: string },
  kms: boolean,
): AwsError {
  const error = (code: ProviderCode, message: string, hint: string) =>
    new AwsError(name, code, message, { ...detail, hint });
  if (NOT_BELIEVED.test(name)) {
    return error(
      'UNAUTHENTICATED',
      `AWS does not accept the login (${name})`,
      remedy ?? 'it may have expired, be of another account, or the clock of this machine is wrong',
    );
  }
  if (KEY_TROUBLE.test(name) || (kms && NOT_ALLOWED.test(name))) {
    return error(
      'FORBIDDEN',
      `${what}: its KMS key cannot be used`,
      'the login needs kms:GenerateDataKey and kms:Decrypt on that key, and the key has to be enabled',
    );
  }
  if (NOT_ALLOWED.test(name) || detail.status === 403 || detail.status === 401) {
    return error(
      'FORBIDDEN',
      `AWS does not allow access to ${what}`,
      remedy ?? `the login needs ${action}; \`secretzero permissions\` prints the policy`,
    );
  }
  if (TAKEN.test(name)) return error('CONFLICT', `${what} is there already`, 'somebody made it meanwhile: run again');
  if (NOT_THERE.test(name)) return error('REJECTED', `${what} is not there`, 'look at its name and its region');
  if (TOO_MANY.test(name))
    return error(
      'REJECTED',
      `${what}: a limit of the account is reached`,
      'ask AWS for more, or remove what is not used',
    );
  return error('REJECTED', `AWS refused ${what}${name === '' ? '' : ` (${name})`}`, 'look at the config of the target');
}

/** No answer that says anything: a network's failure, or text of something in between. */
function unanswered<T>(thrown: unknown, { what, repeatable }: Purpose): Attempt<T> {
  const code = networkCode(thrown);
  const untrusted = distrusted(thrown);
  const unsent = neverSent(thrown);
  const error = new AwsError(
    '',
    'UNAVAILABLE',
    `no answer from AWS about ${what}${code === undefined ? '' : ` (${code})`}`,
    {
      hint: untrusted
        ? 'the certificate is not trusted here: name the file with the authority in NODE_EXTRA_CA_CERTS, if it is a private one'
        : 'look at the network, at HTTPS_PROXY and NO_PROXY, and at the region, then run again',
    },
  );
  const again = (repeatable || unsent) && !untrusted;
  return { kind: 'failed', error, again: again ? {} : false, uncertain: !unsent };
}

/** Names that the SDK gives to refusals of its own, for which nothing was sent. */
function isRefusal(name: string): boolean {
  return /^(?:CredentialsProviderError|TokenProviderError)$/.test(name);
}

interface Parts {
  readonly name: string;
  readonly status: number | undefined;
  readonly requestId: string | undefined;
  readonly waits: string | undefined;
  /** Whether the sentence of AWS is about KMS. */
  readonly kms: boolean;
}

function partsOf(thrown: unknown): Parts {
  const error = (typeof thrown === 'object' && thrown !== null ? thrown : {}) as {
    readonly name?: unknown;
    readonly message?: unknown;
    readonly $metadata?: { readonly httpStatusCode?: unknown; readonly requestId?: unknown };
    readonly $response?: { readonly statusCode?: unknown; readonly headers?: Readonly<Record<string, unknown>> };
  };
  const status = error.$metadata?.httpStatusCode ?? error.$response?.statusCode;
  const headers = error.$response?.headers ?? {};
  const requestId = error.$metadata?.requestId ?? headers['x-amzn-requestid'];
  const waits = headers['retry-after'];
  const named = typeof error.name === 'string' && /^[A-Z][A-Za-z0-9]{2,80}$/.test(error.name) ? error.name : '';
  return {
    // A text that the SDK could not read makes an error of JavaScript's own.
    name: /^(?:Error|[A-Z][a-z]+Error|Unknown)$/.test(named) && !isRefusal(named) ? '' : named,
    status: typeof status === 'number' ? status : undefined,
    requestId: typeof requestId === 'string' && /^[\w-]{8,80}$/.test(requestId) ? requestId : undefined,
    waits: typeof waits === 'string' ? waits : undefined,
    kms: typeof error.message === 'string' && /\bKMS\b/i.test(error.message),
  };
}
