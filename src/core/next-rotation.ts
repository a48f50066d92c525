import type { SecretRecord } from './lock.ts';
import type { DesiredSecret } from './model.ts';
import { addPeriod } from './period.ts';

/**
 * When the rotation period of a secret is over, or what a platform issued for it ends, whichever comes first; `undefined` where neither is
 * known, it is `one_time`, or was never made.
 */
export function nextRotation(
  secret: Pick<DesiredSecret, 'rotationPeriod' | 'oneTime'>,
  record: SecretRecord | undefined,
): Date | undefined {
  const since = record?.rotated ?? record?.created;
  if (secret.oneTime || !isMade(record)) return undefined;
  const { expires } = record;
  const over =
    secret.rotationPeriod && since !== undefined ? addPeriod(new Date(since), secret.rotationPeriod) : undefined;
  const end = expires === undefined ? undefined : new Date(expires);
  return over === undefined || (end !== undefined && end < over) ? end : over;
}

/** Whether a record has a settled generation of a secret that is still declared. */
export function isMade(record: SecretRecord | undefined): record is SecretRecord {
  return record !== undefined && record.generation > 0 && record.tombstone === undefined;
}
