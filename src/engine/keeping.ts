import { dictionaryOf } from '../core/dictionary.ts';
import { SecretZeroError } from '../core/errors.ts';
import type { Pending, SecretRecord } from '../core/lock.ts';
import { withPending } from '../core/record.ts';
import type { EngineDependencies } from './dependencies.ts';
import type { Journal } from './journal.ts';
import { leaseEnd } from './lease.ts';
import type { Settlement } from './settle.ts';
import { readyOf, type Work } from './work.ts';
import type { WriteWindow } from './write-window.ts';

/** Another run saved its intents first: this one has written no value and may look again. */
export class LostRaceError extends Error {}

/**
 * Keeps the journal of one run: every intent in one save before the first write, the outcome so far at each checkpoint, the whole
 * outcome at the end. Where somebody else has saved meanwhile it says what that means: before the intents, that the race is lost;
 * after them, that no further write is begun.
 */
export class Keeper {
  readonly #journal: Journal;
  readonly #window: WriteWindow;
  readonly #dependencies: Pick<EngineDependencies, 'progress' | 'signal'>;
  #intended = false;

  constructor(journal: Journal, window: WriteWindow, dependencies: Pick<EngineDependencies, 'progress' | 'signal'>) {
    this.#journal = journal;
    this.#window = window;
    this.#dependencies = dependencies;
  }

  /**
   * @param records all records with the intents of this run; nothing where it neither writes nor removes anything
   * @throws {@link LostRaceError} where another run was first
   */
  async saveIntents(records: Readonly<Record<string, SecretRecord>> | undefined): Promise<void> {
    if (!records) return;
    try {
      await this.#journal.save(records, 'intent', this.#dependencies.signal);
    } catch (error) {
      throw isConflict(error) ? new LostRaceError() : error;
    }
    this.#intended = true;
    this.#window.renew();
  }

  /** Saves what came of the writes so far, where that is due, and renews the lease for what is still to be written. */
  async checkpoint(all: ReadonlyMap<string, Work>, settlement: Settlement): Promise<void> {
    if (!this.#window.isCheckpointDue()) return;
    const records = dictionaryOf<SecretRecord>();
    const until = leaseEnd(this.#journal.now());
    for (const work of readyOf(all)) {
      if (work.deliveries.length === 0) continue;
      if (work.deliveries.every((each) => work.results.has(each.target.id))) {
        records[work.secret.name] = settlement.settle(work);
        continue;
      }
      // The lease is renewed, so what is written from now on is still of this run.
      work.pending = { ...(work.pending as Pending), until };
      records[work.secret.name] = withPending(work.record, work.pending);
    }
    try {
      await this.#journal.save(records, 'checkpoint', this.#dependencies.signal);
      this.#window.renew();
    } catch (error) {
      if (!isConflict(error)) throw error;
      // E18: no further write is begun; the intents are still in it.
      this.#window.close();
    }
  }

  /**
   * Saves what came of it all, joined with what somebody else saved meanwhile.
   * @throws {@link LostRaceError} where somebody did so before any intent of this run was saved
   */
  async saveSettled(records: Readonly<Record<string, SecretRecord>>): Promise<void> {
    this.#dependencies.progress({ type: 'phase', phase: 'saving' });
    // Saving must go on when the run is stopped: it is what makes stopping safe.
    const signal = new AbortController().signal;
    try {
      await this.#journal.save(records, 'settled', signal);
    } catch (error) {
      if (!isConflict(error)) throw error;
      // Nothing was written on the strength of what was read: look again.
      if (!this.#intended) throw new LostRaceError();
      await this.#journal.saveJoined(records, signal);
    }
  }
}

function isConflict(error: unknown): boolean {
  return error instanceof SecretZeroError && error.code === 'LOCKFILE_CONFLICT';
}
