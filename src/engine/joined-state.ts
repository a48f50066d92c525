import { SecretZeroError } from '../core/errors.ts';
import type { Lockfile } from '../core/lock.ts';
import { joinLockfiles } from '../lockfile/join.ts';
import type { LoadedState, StateStore } from './state-store.ts';

/** What the lane's state branch says. */
export interface RemoteLoaded {
  readonly lockfile: Lockfile;
  /** What `save` compares with. */
  readonly token: string;
  /** Whether the lane's other runs believe what is saved there from here. */
  readonly isOurs: boolean;
}

export interface RemoteState {
  /** `undefined` where the lane has none. Throws where it cannot be read or believed. */
  load(signal: AbortSignal): Promise<RemoteLoaded | undefined>;
  save: StateStore['save'];
  now(): Date;
}

export interface JoinedStateOptions {
  readonly file: StateStore;
  readonly remote: RemoteState;
  /** A run that writes must know the newest state; one that only looks does with less, and is told so. */
  readonly required: boolean;
  /** Whether a lease is of a process of this machine that is gone: it holds nobody up. */
  readonly isDead: (run: string) => boolean;
  readonly warn: (message: string) => void;
}

/** Between the file's token and the branch's. */
const SEPARATOR = ' ';

/**
 * A lane's state on a laptop: the committed lockfile joined with what the state branch says, so that a run here sees what a run of the
 * action did before its pull request is merged. A live lease there is respected.
 *
 * Where the lane's other runs believe us, this is a run like any other: lease, intent and outcome are saved on the branch first, by
 * compare-and-set, and in the file after it. Elsewhere saved is the file alone: it gets to the branch by being pushed and joined by the
 * action's next run.
 */
export class JoinedState implements StateStore {
  readonly #options: JoinedStateOptions;
  #isShared = false;
  /** What the branch said when it was read, where it is only read. */
  #seen: string | undefined;

  constructor(options: JoinedStateOptions) {
    this.#options = options;
  }

  async load(signal: AbortSignal): Promise<LoadedState> {
    const own = await this.#options.file.load(signal);
    const remote = await this.#remote(signal);
    this.#isShared = remote?.isOurs === true;
    this.#seen = remote?.isOurs === false ? remote.token : undefined;
    if (!remote) return own;
    const token = remote.isOurs ? `${own.token}${SEPARATOR}${remote.token}` : own.token;
    if (remote.lockfile.manifest === '') return { ...own, token };
    const theirs = this.#withoutDeadLease(remote.lockfile);
    const isNew = own.lockfile.manifest === '';
    return { ...own, token, lockfile: isNew ? theirs : joinLockfiles(own.lockfile, theirs) };
  }

  async save(
    next: Lockfile,
    token: string,
    what: 'intent' | 'checkpoint' | 'settled',
    signal: AbortSignal,
  ): Promise<string> {
    const { file, remote } = this.#options;
    const [fileToken = '', remoteToken] = token.split(SEPARATOR);
    if (remoteToken === undefined) {
      if (what === 'intent') await this.#refuseIfMoved(signal);
      return file.save(next, fileToken, what, signal);
    }
    // First where everybody looks: a crash in between leaves a file that is merely behind.
    const saved = await remote.save(next, remoteToken, what, signal);
    return `${await file.save(next, fileToken, what, signal)}${SEPARATOR}${saved}`;
  }

  now(): Date {
    return this.#isShared ? this.#options.remote.now() : this.#options.file.now();
  }

  /** Who only reads the branch keeps nobody from it: the most that can be done is to look once more before anything is written. */
  async #refuseIfMoved(signal: AbortSignal): Promise<void> {
    if (this.#seen === undefined || (await this.#remote(signal))?.token === this.#seen) return;
    throw new SecretZeroError(
      'LOCKFILE_CONFLICT',
      'the state of this lane at GitHub was saved by another run meanwhile',
    );
  }

  #withoutDeadLease(lockfile: Lockfile): Lockfile {
    if (lockfile.lease === undefined || !this.#options.isDead(lockfile.lease.run)) return lockfile;
    const { lease: _dead, ...rest } = lockfile;
    return rest;
  }

  async #remote(signal: AbortSignal): Promise<RemoteLoaded | undefined> {
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
