import type { SecretRecord } from './lock.ts';
import type { DesiredTarget } from './model.ts';
import type { SecretContext } from './plan-types.ts';
import { heldTarget } from './record.ts';

/** The record as proven by the newest stamp: our state was lost or is older than the targets. */
export function catchUp(
  context: SecretContext,
  record: SecretRecord | undefined,
  ahead: readonly DesiredTarget[],
): SecretRecord {
  const { secret, input } = context;
  const stamps = ahead.flatMap((target) => {
    const seen = input.observations.get(target.id);
    return seen?.kind === 'present' && seen.stamp ? [{ target, stamp: seen.stamp, seen }] : [];
  });
  const newest = stamps.reduce((best, each) => (each.stamp.generation > best.stamp.generation ? each : best));
  const at = input.now.toISOString();
  const targets = { ...record?.targets };
  for (const target of secret.targets) {
    const old = targets[target.id];
    if (old && old.state !== 'removed') targets[target.id] = { ...old, state: 'behind' };
  }
  for (const { target, stamp, seen } of stamps) {
    if (stamp.generation !== newest.stamp.generation || stamp.nonce !== newest.stamp.nonce) continue;
    targets[target.id] = heldTarget(target, stamp.generation, seen);
  }
  const {
    tombstone: _t,
    pending: _p,
    nonce: _n,
    inputs: _i,
    sources: _s,
    definition: _d,
    ...rest
  } = record ?? {
    rev: 0,
    chain: '',
    rotations: 0,
    history: [],
  };
  return {
    ...rest,
    generation: newest.stamp.generation,
    nonce: newest.stamp.nonce,
    created: record?.created ?? at,
    ...(record !== undefined && record.generation > 0
      ? { rotated: newest.seen.changedAt?.toISOString() ?? at, rotations: record.rotations + 1 }
      : {}),
    fingerprints: {},
    definition: secret.valueDigest,
    targets,
    history: [...rest.history, { generation: newest.stamp.generation, date: at, reason: 'recovered' as const }].slice(
      -10,
    ),
  };
}
