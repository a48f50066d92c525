import type { Lockfile } from '../core/lock.ts';

export interface LoadedState {
  readonly lockfile: Lockfile;
  /** What `save` compares with: opaque to the engine. */
  readonly token: string;
  /** Findings of the place itself, such as "base lockfile is behind state". */
  readonly notes: readonly string[];
  /** False: the workspace's manifest is not the reviewed one (rule L1), so nothing may be written. */
  readonly reviewed?: boolean;
  /** What the base branch says: pruning where no stamp proves it ours needs the reviewed claim too (ruling 22). */
  readonly base?: Lockfile;
  /** What is kept there has an old form: to be saved again even if nothing else changes. */
  readonly migrated?: boolean;
}

/**
 * Where a lane's lockfile and journal live: a file on this machine, or the lane's state branch. Every save is a
 * compare-and-set; the loser is told and writes no value.
 */
export interface StateStore {
  load(signal: AbortSignal): Promise<LoadedState>;
  /** Returns the new token. Throws `LOCKFILE_CONFLICT` when somebody else has saved since `token`. */
  save(next: Lockfile, token: string, what: 'intent' | 'checkpoint' | 'settled', signal: AbortSignal): Promise<string>;
  /** The clock of the place that keeps the state; leases and recovery windows are told by it. */
  now(): Date;
}
