import { createHash } from 'node:crypto';
import { SecretZeroError } from '../core/errors.ts';
import type { Lockfile } from '../core/lock.ts';
import { formatLockfile } from '../lockfile/format.ts';
import type { LegacyLockfile } from '../lockfile/legacy.ts';
import { parseLockfile } from '../lockfile/parse.ts';
import { LockHeldError, lockFile } from '../platform/file-lock.ts';
import { readFileIfPresent, writeAtomic } from '../platform/files.ts';
import type { Platform } from '../platform/platform.ts';
import { processOf } from './machine.ts';
import type { LoadedState, StateStore } from './state-store.ts';

/** How long another process's save is waited for. */
const LOCK_PATIENCE_MS = 10_000;

export interface FileStateOptions {
  readonly path: string;
  /** As it is shown in messages. */
  readonly shown: string;
  /** The committed lockfile may be read by everybody, the machine-local one only by its owner. */
  readonly mode: number;
  readonly upgrade: (legacy: LegacyLockfile) => Lockfile;
  /** What to do with the lease of a process of this machine that is gone: it holds nobody up, unless somebody asks for it. */
  readonly deadLeases?: 'drop' | 'keep';
}

/** A lane's lockfile on this machine: written by write, fsync and rename, compared by its content. */
export class FileState implements StateStore {
  readonly #options: FileStateOptions;
  readonly #platform: Platform;

  constructor(options: FileStateOptions, platform: Platform) {
    this.#options = options;
    this.#platform = platform;
  }

  async load(): Promise<LoadedState> {
    const bytes = await this.#read();
    const token = tokenOf(bytes);
    if (bytes === undefined) return { lockfile: { manifest: '', secrets: {} }, token, notes: [] };
    const text = bytes.toString('utf8');
    const parsed = parseLockfile(text, this.#options.shown);
    if (parsed.version === 2) return { lockfile: this.#withoutDeadLease(parsed.lockfile), token, notes: [] };
    return {
      lockfile: this.#options.upgrade(parsed.legacy),
      token,
      notes: [`${this.#options.shown} is of version 1 and is written as version 2 now`],
      migrated: true,
    };
  }

  async save(next: Lockfile, token: string, _what: string, signal: AbortSignal): Promise<string> {
    const { path, mode, shown } = this.#options;
    try {
      await using lock = await lockFile(path, {
        now: () => this.#platform.now(),
        sleep: (milliseconds, stop) => this.#platform.sleep(milliseconds, stop),
        signal,
        patience: LOCK_PATIENCE_MS,
      });
      void lock;
      if (tokenOf(await this.#read()) !== token)
        throw new SecretZeroError('LOCKFILE_CONFLICT', `${shown} was changed by another run`);
      const bytes = Buffer.from(formatLockfile(next), 'utf8');
      await writeAtomic(path, bytes, { mode });
      return tokenOf(bytes);
    } catch (error) {
      if (!(error instanceof LockHeldError)) throw error;
      throw new SecretZeroError('LOCKFILE_HELD', `${shown} is being written by ${error.holder}`, {
        hint: 'wait for it to end; `secretzero unlock` removes the lock of a process that is gone',
      });
    }
  }

  now(): Date {
    return this.#platform.now();
  }

  /** A lease of a process of this machine that is gone holds nobody up. */
  #withoutDeadLease(lockfile: Lockfile): Lockfile {
    if (this.#options.deadLeases === 'keep') return lockfile;
    const holder = lockfile.lease && processOf(lockfile.lease.run, this.#platform);
    if (holder === undefined || this.#platform.isRunning(holder)) return lockfile;
    const { lease: _dead, ...rest } = lockfile;
    return rest;
  }

  async #read(): Promise<Buffer | undefined> {
    return (await readFileIfPresent(this.#options.path))?.bytes;
  }
}

/** Of the bytes as they are: a large lockfile is megabytes, and each copy of it would wait for a collection. */
function tokenOf(bytes: Buffer | undefined): string {
  if (bytes === undefined) return 'none';
  // Line ends are git's business and no change of content.
  const content = bytes.includes('\r\n') ? bytes.toString('utf8').replaceAll('\r\n', '\n') : bytes;
  return createHash('sha256').update(content).digest('hex');
}
