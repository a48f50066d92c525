import type { SecretRecord, TargetRecord } from './lock.ts';
import type { DesiredTarget } from './model.ts';
import type { Observation, Present, Stamp } from './observation.ts';

/**
 * What a target is, measured against the record.
 * `ok` holds the current generation · `new` nothing there and nothing recorded · `found` something there that is not recorded ·
 * `missing` recorded and not there · `changed` not as we left it · `behind` without the current generation, and we know it ·
 * `ahead` proof of a later generation than the record's · `foreign` another owner's stamp · `unknown` there, without evidence ·
 * `unreadable` could not be looked at · `deleting` on its way out · `unobserved` not looked at in this run
 */
export type TargetStatus =
  | 'ok'
  | 'new'
  | 'found'
  | 'missing'
  | 'changed'
  | 'behind'
  | 'ahead'
  | 'foreign'
  | 'unknown'
  | 'unreadable'
  | 'deleting'
  | 'unobserved';

/** A stamp proves only the version that it names. */
export function provenStamp(observation: Present): Stamp | undefined {
  const { stamp, version } = observation;
  if (!stamp) return undefined;
  return stamp.version === undefined || stamp.version === version ? stamp : undefined;
}

/** Whether a stamp is of this manifest, this secret and this field. */
export function isOwnStamp(stamp: Stamp, owner: string, secret: string, field: string): boolean {
  return stamp.owner === owner && stamp.secret === secret && stamp.field === field;
}

/** The status of one target. Proof outranks recorded versions, which outrank nothing: without evidence it is `unknown`. */
export function assess(
  secret: string,
  target: Pick<DesiredTarget, 'id' | 'field' | 'capabilities'>,
  record: SecretRecord | undefined,
  observation: Observation | undefined,
  owner: string,
): TargetStatus {
  if (!observation) return 'unobserved';
  if (observation.kind === 'unreadable') return 'unreadable';
  if (observation.kind === 'deleting') return 'deleting';
  const known = record?.targets[target.id];
  const recorded = known && known.state !== 'removed' ? known : undefined;
  if (observation.kind === 'absent') {
    if (!recorded) return 'new';
    return recorded.state === 'behind' ? 'behind' : 'missing';
  }
  const stamp = provenStamp(observation);
  if (stamp) {
    if (!isOwnStamp(stamp, owner, secret, target.field)) return 'foreign';
    const generation = record?.generation ?? 0;
    if (stamp.generation > generation) return 'ahead';
    const current = stamp.generation === generation && (record?.nonce === undefined || record.nonce === stamp.nonce);
    return current ? 'ok' : 'behind';
  }
  if (!recorded || (recorded.absent && observation.content?.settled !== true)) return 'found';
  return assessEvidence(recorded, observation, record?.generation ?? 0, target.capabilities.stamp);
}

function assessEvidence(recorded: TargetRecord, seen: Present, generation: number, stamps: boolean): TargetStatus {
  const current = recorded.generation === generation;
  if (seen.content?.settled === true) return 'ok';
  const same = sameEvidence(recorded, seen);
  // What we write there is stamped: without a stamp, and with nothing else to go by, it is not what we wrote.
  const unstamped =
    same === undefined && stamps && seen.shared !== true && recorded.state !== 'unknown' && recorded.state !== 'taken';
  if (unstamped && seen.content === undefined) return 'changed';
  if (recorded.state === 'behind' || !current)
    return same === false || seen.content?.left === false ? 'changed' : 'behind';
  if (seen.content?.settled === false) return 'changed';
  if (recorded.legacy) return assessLegacy(recorded, seen);
  if (same === undefined || (recorded.state === 'unknown' && same)) return 'unknown';
  return same ? 'ok' : 'changed';
}

/** Ruling 39: an old entry proves a write-only target only if its id was unique and the time fits within two seconds. */
function assessLegacy(recorded: TargetRecord, seen: Present): TargetStatus {
  const { at, unique } = recorded.legacy ?? {};
  if (!unique || at === undefined || seen.changedAt === undefined) return 'unknown';
  return Math.abs(seen.changedAt.getTime() - Date.parse(at)) <= 2000 ? 'ok' : 'unknown';
}

/** Whether version id or times are the recorded ones; `undefined` where there is nothing to compare. */
function sameEvidence(recorded: TargetRecord, seen: Present): boolean | undefined {
  // What was removed and made again may count its versions from the start.
  const created =
    recorded.createdAt === undefined || seen.createdAt === undefined || sameInstant(recorded.createdAt, seen.createdAt);
  if (recorded.version !== undefined && seen.version !== undefined) {
    if (recorded.version !== seen.version && seen.shared === true) return undefined;
    return created && recorded.version === seen.version;
  }
  if (recorded.changedAt !== undefined && seen.changedAt !== undefined)
    return created && sameInstant(recorded.changedAt, seen.changedAt);
  return undefined;
}

function sameInstant(text: string, date: Date): boolean {
  return Date.parse(text) === date.getTime();
}
