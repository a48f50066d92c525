import { abandonedBy, replacedOf, withRetiring } from './credentials.ts';
import {
  EMPTY_RECORD,
  type Expectation,
  HISTORY_LIMIT,
  type HistoryReason,
  type Pending,
  type SecretRecord,
  type TargetRecord,
} from './lock.ts';
import type { DesiredTarget } from './model.ts';
import type { Observation } from './observation.ts';

/** The number for a value made anew: above every number that was ever given out. */
export function nextGeneration(record: SecretRecord | undefined): number {
  if (!record) return 1;
  const given = [record.generation, record.last ?? 0, record.pending?.generation ?? 0];
  for (const rival of record.rivals ?? []) given.push(rival.generation);
  return Math.max(...given) + 1;
}

/** What an observation says that recovery will compare with: the `OLD` of the recovery table. */
export function expectationOf(observation: Observation | undefined): Expectation {
  if (observation?.kind !== 'present') return { kind: 'absent' };
  return { kind: 'present', ...evidenceOf(observation) };
}

/** The evidence that is worth recording of a target. */
export function evidenceOf(seen: { readonly version?: string; readonly createdAt?: Date; readonly changedAt?: Date }): {
  version?: string;
  createdAt?: string;
  changedAt?: string;
} {
  return {
    ...(seen.version === undefined ? {} : { version: seen.version }),
    ...(seen.createdAt === undefined ? {} : { createdAt: seen.createdAt.toISOString() }),
    ...(seen.changedAt === undefined ? {} : { changedAt: seen.changedAt.toISOString() }),
  };
}

/** A target that holds a generation, with the evidence of it. */
export function heldTarget(
  target: Pick<DesiredTarget, 'field' | 'digest'>,
  generation: number,
  seen: Parameters<typeof evidenceOf>[0] = {},
): TargetRecord {
  return { ...evidenceOf(seen), generation, field: target.field, state: 'held', digest: target.digest };
}

/** Where and by whom: goes into the history. */
export interface Author {
  readonly actor?: string;
  readonly run?: string;
}

/** The record with its intent written down. */
export function withPending(record: SecretRecord | undefined, pending: Pending): SecretRecord {
  const { rivals: _rivals, ...base } = record ?? EMPTY_RECORD;
  return { ...base, pending };
}

/**
 * The record without its intent, which came to nothing: the number of a generation that was never settled is remembered, and what was
 * issued for it is to be revoked.
 */
export function withoutPending(record: SecretRecord): SecretRecord {
  const abandoned = [record.pending, ...(record.rivals ?? [])].flatMap((each) => (each ? abandonedBy(each) : []));
  return withRetiring(withoutIntent(record), abandoned);
}

function withoutIntent(record: SecretRecord): SecretRecord {
  const { pending, rivals, ...rest } = record;
  const given = Math.max(record.last ?? 0, pending?.generation ?? 0, ...(rivals ?? []).map((each) => each.generation));
  const { last: _last, ...base } = rest;
  return given > record.generation ? { ...base, last: given } : base;
}

/**
 * The record with the pending generation settled: it is the current one now, held by the given targets.
 * @param at time of settling, ISO
 */
export function settleGeneration(
  record: SecretRecord,
  pending: Pending,
  targets: Readonly<Record<string, TargetRecord>>,
  at: string,
  author: Author,
): SecretRecord {
  const {
    tombstone: _t,
    exposed: _e,
    inputs: _i,
    sources: _s,
    nonce: _n,
    definition: _d,
    handles: _h,
    expires: _x,
    ended: _g,
    ...base
  } = withoutIntent(record);
  const { last, ...rest } = base;
  const others = [record.pending, ...(record.rivals ?? [])].filter((each) => each && each.nonce !== pending.nonce);
  const retiring = [...replacedOf(record, at), ...others.flatMap((each) => (each ? abandonedBy(each) : []))];
  const first = record.generation === 0 || record.tombstone !== undefined;
  const history = [
    ...record.history,
    {
      generation: pending.generation,
      date: at,
      reason: pending.reason,
      ...(author.actor === undefined ? {} : { actor: author.actor }),
      ...(author.run === undefined ? {} : { run: author.run }),
    },
  ];
  return {
    ...withRetiring(rest, retiring),
    ...(pending.handles === undefined ? {} : { handles: pending.handles }),
    ...(pending.expires === undefined ? {} : { expires: pending.expires }),
    ...(last !== undefined && last > pending.generation ? { last } : {}),
    generation: pending.generation,
    nonce: pending.nonce,
    fingerprints: pending.fingerprints,
    ...(pending.definition === undefined ? {} : { definition: pending.definition }),
    ...(pending.inputs === undefined ? {} : { inputs: pending.inputs }),
    ...(pending.sources === undefined ? {} : { sources: pending.sources }),
    created: first ? at : (record.created ?? at),
    ...(first ? {} : { rotated: at }),
    rotations: first ? 0 : record.rotations + 1,
    targets,
    history: history.slice(-HISTORY_LIMIT),
  };
}

/** The record of a secret whose value ended at the platform that issues it: whatever its targets hold is good no more. */
export function withoutGoodValue(record: SecretRecord): SecretRecord {
  return { ...record, ended: true };
}

/** A record that says: not declared any more, but its numbers stay used. */
export function bury(record: SecretRecord, at: string): SecretRecord {
  const { pending: _p, rivals: _r, ...rest } = withoutPending(record);
  return { ...rest, targets: {}, fingerprints: {}, tombstone: at };
}

export function historyReasonOf(reason: string): HistoryReason {
  const known: Readonly<Record<string, HistoryReason>> = {
    new: 'created',
    due: 'due',
    forced: 'forced',
    definition: 'definition',
    inputs: 'inputs',
    source: 'manual',
    lost: 'recovered',
    recovered: 'recovered',
    found: 'adopted',
  };
  return known[reason] ?? 'drift';
}
