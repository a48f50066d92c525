import { SecretZeroError } from '../core/errors.ts';
import type { TargetRecord } from '../core/lock.ts';
import { didYouMean } from '../core/nearest.ts';
import { bury } from '../core/record.ts';
import type { Journal } from './journal.ts';
import { heldError } from './lease.ts';

export interface Forgotten {
  readonly secret: string;
  readonly generation: number;
  /** Ids of the targets that keep a value. */
  readonly left: readonly string[];
  /** A write of it was begun and not finished: some of these targets may hold a value that no other has. */
  readonly unfinished: boolean;
}

/** What forgetting a secret would leave behind. Throws `ARGUMENTS` with the nearest match for a name that the lockfile does not have. */
export function whatForgets(journal: Journal, name: string): Forgotten {
  const { secrets } = journal.merged;
  const known = Object.keys(secrets).filter((each) => secrets[each]?.tombstone === undefined);
  const record = known.includes(name) ? secrets[name] : undefined;
  if (!record) {
    throw new SecretZeroError('ARGUMENTS', `the lockfile has no secret ${JSON.stringify(name)}`, {
      hint:
        didYouMean(name, known) ??
        `it has ${known.length === 0 ? 'none' : known.slice(0, 8).join(', ')}${known.length > 8 ? ', …' : ''}`,
    });
  }
  const pending = Object.keys(record.pending?.targets ?? {});
  return {
    secret: name,
    generation: record.generation,
    left: [...new Set([...Object.keys(record.targets), ...pending])],
    unfinished: record.pending !== undefined,
  };
}

/**
 * Writes a tombstone in place of the record. No target is touched; the values that stay remain known as left behind, so that a later
 * prune can still prove that they are ours.
 */
export async function forget(journal: Journal, name: string, signal: AbortSignal): Promise<Forgotten> {
  const lease = journal.heldBy(journal.now());
  if (lease) throw heldError(lease);
  const forgotten = whatForgets(journal, name);
  const record = journal.merged.secrets[name];
  if (!record) return forgotten;
  const targets: Record<string, TargetRecord> = {};
  for (const [id, target] of Object.entries(record.targets)) targets[id] = { ...target, state: 'removed' };
  const fingerprints = Object.keys(targets).length > 0 ? record.fingerprints : {};
  const buried = { ...bury(record, journal.now().toISOString()), targets, fingerprints };
  await journal.save({ [name]: buried }, 'settled', signal);
  return forgotten;
}
