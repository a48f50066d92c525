import { assess, type TargetStatus } from './assess.ts';
import type { SecretRecord } from './lock.ts';
import type { DesiredSecret, DesiredTarget } from './model.ts';
import type { Observation } from './observation.ts';

/**
 * Whether the current generation can be read from a target: one that holds it by evidence, or one without evidence whose value
 * can be checked against a fingerprint once it is read.
 */
export function isReadableCopy(target: DesiredTarget, status: TargetStatus, record: SecretRecord | undefined): boolean {
  if (target.capabilities.read !== 'value') return false;
  if (status === 'ok') return true;
  const held = record?.targets[target.id];
  return status === 'unknown' && held?.state === 'held' && record?.fingerprints[target.field] !== undefined;
}

/** Ids of the targets from which the current generation can be read. */
export function readableCopies(
  secret: DesiredSecret,
  record: SecretRecord | undefined,
  seen: (id: string) => Observation | undefined,
  owner: string,
): string[] {
  return secret.targets
    .filter((target) => isReadableCopy(target, assess(secret.name, target, record, seen(target.id), owner), record))
    .map((target) => target.id);
}
