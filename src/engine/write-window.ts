import type { EngineDependencies } from './dependencies.ts';
import type { Journal } from './journal.ts';

/** After how many writes, and after how long, the outcome so far is saved (ruling 17). */
export const CHECKPOINT_WRITES = 200;
const CHECKPOINT_MS = 4 * 60_000;

/**
 * The time in which this run may begin a write: until it is stopped or its lease ends, by our own monotonic clock (S5). It is opened
 * anew by every save that renews the lease, and closed for good where the journal is no longer ours.
 */
export class WriteWindow {
  readonly #journal: Pick<Journal, 'now' | 'writableUntil'>;
  readonly #dependencies: Pick<EngineDependencies, 'monotonic' | 'signal'>;
  #writes = 0;
  #renewedAt = 0;
  #endsAt = Number.POSITIVE_INFINITY;

  constructor(
    journal: Pick<Journal, 'now' | 'writableUntil'>,
    dependencies: Pick<EngineDependencies, 'monotonic' | 'signal'>,
  ) {
    this.#journal = journal;
    this.#dependencies = dependencies;
  }

  /** Why no further write may be begun, if so. */
  mayBegin(): string | undefined {
    if (this.#dependencies.signal.aborted) return 'the run was stopped before it';
    if (this.#dependencies.monotonic() >= this.#endsAt) return 'the lease ended before it';
    return undefined;
  }

  /** One more write was answered. */
  wrote(): void {
    this.#writes += 1;
  }

  /** Whether the outcome so far is to be saved, and the lease renewed, before the next write. */
  isCheckpointDue(): boolean {
    // Without a journal that is ours there is nothing to be saved to.
    if (this.#endsAt === Number.NEGATIVE_INFINITY) return false;
    return this.#writes >= CHECKPOINT_WRITES || this.#dependencies.monotonic() - this.#renewedAt >= CHECKPOINT_MS;
  }

  /** The journal was saved with our lease. */
  renew(): void {
    const now = this.#dependencies.monotonic();
    const until = this.#journal.writableUntil;
    this.#writes = 0;
    this.#renewedAt = now;
    this.#endsAt =
      until === undefined ? Number.POSITIVE_INFINITY : now + (until.getTime() - this.#journal.now().getTime());
  }

  /** Somebody else has the journal now: nothing more is begun. */
  close(): void {
    this.#endsAt = Number.NEGATIVE_INFINITY;
  }
}
