import type { TargetStatus } from './assess.ts';
import type { DesiredSecret, DesiredTarget } from './model.ts';
import type { Observation } from './observation.ts';
import type { Drift, DriftStatus } from './plan-types.ts';

const DRIFTED: Partial<Record<TargetStatus, DriftStatus>> = {
  missing: 'missing',
  changed: 'changed',
  behind: 'behind',
  foreign: 'foreign',
  unknown: 'unknown',
  unreadable: 'unknown',
  deleting: 'missing',
};

/** A target that is not as we left it, with what to do about it; nothing for one that is. */
export function driftOf(
  secret: DesiredSecret,
  target: DesiredTarget,
  status: TargetStatus,
  observation: Observation | undefined,
): Drift | undefined {
  const drifted = DRIFTED[status];
  if (!drifted) return undefined;
  const changedAt = observation?.kind === 'present' ? observation.changedAt : undefined;
  return {
    secret: secret.name,
    target: target.id,
    status: drifted,
    ...(changedAt === undefined ? {} : { since: changedAt.toISOString() }),
    advice: adviceFor(secret.name, status, observation),
  };
}

function adviceFor(name: string, status: TargetStatus, observation: Observation | undefined): string {
  switch (status) {
    case 'missing':
      return 'the next sync delivers it again from a readable copy';
    case 'changed':
      return `someone else wrote it: \`adopt ${name}\` keeps that value, \`rotate ${name} --force\` replaces it`;
    case 'behind':
      return 'the next sync delivers the current generation';
    case 'foreign':
      return 'another manifest stamped it: remove one of the two declarations';
    case 'unreadable':
      return observation?.kind === 'unreadable' ? observation.error.message : 'it could not be looked at';
    case 'deleting':
      return 'recover it at the platform, or wait until it is gone';
    default:
      return 'there is no evidence whether it is ours: set a fingerprint key (`secretzero init`) or rotate it once';
  }
}
