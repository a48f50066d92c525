import { SecretZeroError } from '../core/errors.ts';
import type { Lockfile } from '../core/lock.ts';
import { joinLockfiles } from '../lockfile/join.ts';
import type { LoadedState, StateStore } from './state-store.ts';

/** What the lane's state branch says; only read. */
export interface RemoteState {
  /** `undefined` where there is none yet. Throws where it cannot be read or believed. */
  load(signal: AbortSignal): Promise<Lockfile | undefined>;
}

export interface JoinedStateOptions {
  readonly file: StateStore;
  readonly remote: RemoteState;
  /** A run that writes must know the newest state; one that only looks does with less, and is told so. */
  readonly required: boolean;
  readonly warn: (message: string) => void;
}

/**
 * A lane's state on a laptop: the committed lockfile joined with what the state branch says, so that a run here sees what a run of the
 * action did before its pull request is merged. A live lease there is respected. Saved is the file alone: it gets to the branch by being
 * pushed and joined by the action's next run.
 */
export class JoinedState implements StateStore {
  readonly #options: JoinedStateOptions;

  constructor(options: JoinedStateOptions) {
    this.#options = options;
  }

  async load(signal: AbortSignal): Promise<LoadedState> {
    const own = await this.#options.file.load(signal);
    const remote = await this.#remote(signal);
    if (!remote || remote.manifest === '') return own;
    if (own.lockfile.manifest === '') return { ...own, lockfile: remote };
    return { ...own, lockfile: joinLockfiles(own.lockfile, remote) };
  }

  save(next: Lockfile, token: string, what: 'intent' | 'checkpoint' | 'settled', signal: AbortSignal): Promise<string> {
    return this.#options.file.save(next, token, what, signal);
  }

  now(): Date {
    return this.#options.file.now();
  }

  async #remote(signal: AbortSignal): Promise<Lockfile | undefined> {
    try {
      return await this.#options.remote.load(signal);
    } catch (error) {
      if (!(error instanceof SecretZeroError) || signal.aborted) throw error;
      // What is there and is not to be believed is no lack of a network.
      const known = error.code.startsWith('LOCKFILE_');
      if (this.#options.required || known) {
        throw new SecretZeroError(error.code, `the state of this lane at GitHub could not be read: ${error.message}`, {
          hint: `${error.hint === undefined ? '' : `${error.hint}; `}--offline goes on without it, at the risk of doing again what the action did`,
        });
      }
      this.#options.warn(
        `the state of this lane at GitHub could not be read (${error.message}): only the lockfile here is shown`,
      );
      return undefined;
    }
  }
}
