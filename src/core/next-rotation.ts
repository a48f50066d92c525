import type { SecretRecord } from './lock.ts';
import type { DesiredSecret } from './model.ts';
import { addPeriod } from './period.ts';

/** When the rotation period of a secret is over; `undefined` where it has none, is `one_time`, or was never made. */
export function nextRotation(
  secret: Pick<DesiredSecret, 'rotationPeriod' | 'oneTime'>,
  record: SecretRecord | undefined,
): Date | undefined {
  const since = record?.rotated ?? record?.created;
  if (!secret.rotationPeriod || secret.oneTime || !isMade(record) || since === undefined) return undefined;
  return addPeriod(new Date(since), secret.rotationPeriod);
}

/** Whether a record has a settled generation of a secret that is still declared. */
export function isMade(record: SecretRecord | undefined): record is SecretRecord {
  return record !== undefined && record.generation > 0 && record.tombstone === undefined;
}
