import type { Lockfile, SecretRecord } from './lock.ts';
import { isMade } from './next-rotation.ts';

/** What became of a secret between two lockfiles. `noted`: what is known of its targets changed, and nothing else. */
export interface RecordChange {
  readonly kind: 'made' | 'rotated' | 'delivered' | 'removed' | 'noted';
  readonly name: string;
  readonly record: SecretRecord;
  readonly before?: SecretRecord;
}

/**
 * What one lockfile says that the one before it did not, by secret. Intents are no part of it. Sorted like the lockfile's text: in
 * memory, the run that made a record has it elsewhere than the next one, and that next one must find nothing to tell anew.
 */
export function changesBetween(base: Lockfile | undefined, lockfile: Lockfile): readonly RecordChange[] {
  return byName(lockfile.secrets).flatMap(([name, record]): RecordChange[] => {
    const before = base?.secrets[name];
    if (record.generation === 0 || (before && before.rev === record.rev && before.generation === record.generation)) {
      return [];
    }
    const common = { name, record, ...(before ? { before } : {}) };
    if (!isMade(record)) return isMade(before) ? [{ ...common, kind: 'removed' }] : [];
    if (!isMade(before)) return [{ ...common, kind: 'made' }];
    if (record.generation > before.generation) return [{ ...common, kind: 'rotated' }];
    return [{ ...common, kind: newlyHeld(record, before).length > 0 ? 'delivered' : 'noted' }];
  });
}

/** Targets that hold the current generation and did not by the record before. */
export function newlyHeld(record: SecretRecord, before: SecretRecord | undefined): string[] {
  return byName(record.targets).flatMap(([id, { state, generation }]) => {
    const known = before?.targets[id];
    const was = known?.state === 'held' && known.generation === generation;
    return state === 'held' && generation === record.generation && !was ? [id] : [];
  });
}

/** Members in the order of their names. */
export function byName<T>(members: Readonly<Record<string, T>>): [string, T][] {
  return Object.entries(members).sort(([a], [b]) => (a < b ? -1 : 1));
}
