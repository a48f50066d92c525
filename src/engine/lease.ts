import { SecretZeroError } from '../core/errors.ts';
import type { Lease } from '../core/lock.ts';

/** How long a lease runs; it is renewed at each checkpoint. */
export const LEASE_MS = 10 * 60_000;
/** No write is begun later than this before the lease ends: the longest that one call may take. */
export const CALL_LIMIT_MS = 60_000;

/** The end of a lease, or of an intent's claim, that is written down or renewed now; ISO. */
export function leaseEnd(now: Date): string {
  return new Date(now.getTime() + LEASE_MS).toISOString();
}

/** Whether its run may still have a write under way (S4). */
export function isLive(lease: Lease, now: Date): boolean {
  return now.getTime() < Date.parse(lease.until) + CALL_LIMIT_MS;
}

/** The error of a lane that another run holds. */
export function heldError(lease: Lease): SecretZeroError {
  return new SecretZeroError('LOCKFILE_HELD', `the lane is held by run ${lease.run} until ${lease.until}`, {
    hint: 'wait for that run to end; `secretzero status` shows who holds it, `secretzero unlock` takes it from a run that is dead',
  });
}
