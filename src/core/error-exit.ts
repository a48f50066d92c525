import type { ErrorCode } from './errors.ts';

const WRONG_INPUT = 3;

const CODES: Partial<Record<ErrorCode, number>> = {
  ARGUMENTS: WRONG_INPUT,
  PLAN_STALE: WRONG_INPUT,
  PLAN_EXPIRED: WRONG_INPUT,
  UNSUPPORTED: WRONG_INPUT,
  LOCKFILE_CORRUPT: WRONG_INPUT,
  LOCKFILE_NEWER: WRONG_INPUT,
  VALUE_MISSING: 2,
  VALUE_WAITING: 2,
  UNAUTHENTICATED: 4,
  FORBIDDEN: 4,
  LOCKFILE_FOREIGN: 6,
  LOCKFILE_CONFLICT: 6,
  LOCKFILE_HELD: 6,
  CONFLICT: 6,
  THROTTLED: 6,
  UNAVAILABLE: 6,
  REJECTED: 6,
  INTERRUPTED: 130,
  LEAK: 1,
  INTERNAL: 1,
};

/** The exit code of a run that an error ended before there was a result (design §7). */
export function exitCodeOfError(code: ErrorCode): number {
  return CODES[code] ?? (code.startsWith('MANIFEST_') || code.startsWith('VALUE_') ? WRONG_INPUT : 1);
}
