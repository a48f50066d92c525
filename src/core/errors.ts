import type { Span } from './span.ts';

/** What can be wrong with a manifest, a var file or a value in them. */
export type ManifestCode =
  | 'MANIFEST_NOT_FOUND'
  | 'MANIFEST_TOO_LARGE'
  | 'MANIFEST_SYNTAX'
  | 'MANIFEST_DUPLICATE_KEY'
  | 'MANIFEST_UNKNOWN_KEY'
  | 'MANIFEST_INVALID'
  | 'MANIFEST_UNKNOWN_KIND'
  | 'MANIFEST_UNKNOWN_PROVIDER'
  | 'MANIFEST_UNKNOWN_REFERENCE'
  | 'MANIFEST_UNDEFINED_VARIABLE'
  | 'MANIFEST_CYCLE'
  | 'MANIFEST_DUPLICATE_NAME'
  | 'MANIFEST_DUPLICATE_ADDRESS'
  | 'MANIFEST_NAME'
  | 'MANIFEST_LIMIT'
  | 'MANIFEST_NO_TARGET'
  | 'MANIFEST_UNAVAILABLE'
  | 'MANIFEST_STYLE'
  | 'MANIFEST_PATH';

export type LockfileCode =
  | 'LOCKFILE_CORRUPT'
  | 'LOCKFILE_NEWER'
  | 'LOCKFILE_CONFLICT'
  | 'LOCKFILE_HELD'
  | 'LOCKFILE_FOREIGN';

/** What can go wrong at a platform. A 403 is never `absent`; a time-out is never a refusal. */
export type ProviderCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'CONFLICT'
  | 'THROTTLED'
  | 'UNAVAILABLE'
  | 'REJECTED'
  | 'UNSUPPORTED';

export type ValueCode =
  | 'VALUE_MISSING'
  | 'VALUE_WAITING'
  | 'VALUE_INVALID'
  | 'VALUE_TOO_LARGE'
  | 'VALUE_TOO_SHORT'
  | 'VALUE_EMPTY'
  | 'VALUE_SCRIPT';

export type RunCode = 'ARGUMENTS' | 'PLAN_STALE' | 'PLAN_EXPIRED' | 'INTERRUPTED' | 'LEAK' | 'INTERNAL';

export type ErrorCode = ManifestCode | LockfileCode | ProviderCode | ValueCode | RunCode;

export interface ErrorDetail {
  /** The next step for the reader. */
  readonly hint?: string;
  readonly span?: Span;
}

/** The base of every error that is ours. `message` never holds a value; SDK errors are reduced, never kept as `cause`. */
export class SecretZeroError extends Error {
  readonly code: ErrorCode;
  readonly hint?: string;
  readonly span?: Span;

  constructor(code: ErrorCode, message: string, detail: ErrorDetail = {}) {
    super(message);
    this.name = 'SecretZeroError';
    this.code = code;
    if (detail.hint !== undefined) this.hint = detail.hint;
    if (detail.span !== undefined) this.span = detail.span;
  }
}

/** An error of a platform, reduced at the seam to what may be shown. */
export class ProviderError extends SecretZeroError {
  override readonly code: ProviderCode;
  readonly status?: number;
  readonly requestId?: string;
  /** Milliseconds after which the platform allows another try. */
  readonly retryAfter?: number;

  constructor(
    code: ProviderCode,
    message: string,
    detail: ErrorDetail & { status?: number; requestId?: string; retryAfter?: number } = {},
  ) {
    super(code, message, detail);
    this.name = 'ProviderError';
    this.code = code;
    if (detail.status !== undefined) this.status = detail.status;
    if (detail.requestId !== undefined) this.requestId = detail.requestId;
    if (detail.retryAfter !== undefined) this.retryAfter = detail.retryAfter;
  }
}

/** One thing that is wrong with the input; all of them are reported at once. */
export interface Fault {
  readonly severity: 'error' | 'warning';
  readonly code: ErrorCode;
  readonly message: string;
  readonly hint?: string;
  readonly span?: Span;
  /** Where in the tree: `secrets[0].rotation_period`. */
  readonly path?: string;
}

/** Input that cannot be used, with every fault found in it. */
export class FaultsError extends SecretZeroError {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    const first = faults.find((fault) => fault.severity === 'error') ?? faults[0];
    super(first?.code ?? 'MANIFEST_INVALID', first?.message ?? 'the input is not valid', {
      ...(first?.hint === undefined ? {} : { hint: first.hint }),
      ...(first?.span === undefined ? {} : { span: first.span }),
    });
    this.name = 'FaultsError';
    this.faults = faults;
  }
}
