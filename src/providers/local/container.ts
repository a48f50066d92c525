import { TextDecoder } from 'node:util';
import type { Address } from '../../core/address.ts';
import { ProviderError } from '../../core/errors.ts';
import { type FileLock, lockFile } from '../../platform/file-lock.ts';
import {
  containedPath,
  lstatIfPresent,
  makePrivate,
  nearestFolder,
  readFileIfPresent,
  removeLeftovers,
  writable,
  writeAtomic,
} from '../../platform/files.ts';
import { gitView } from '../../platform/git.ts';
import type { ProviderContext } from '../contract.ts';
import { conflict, reduce } from './failure.ts';
import { forbiddenPart } from './paths.ts';

/** How long a run waits for another one that is writing the same file. */
const PATIENCE_MS = 10_000;
/** A larger file is not one of settings; it is left alone. */
const LARGEST_FILE = 64 * 1_048_576;
const PRIVATE = 0o600;
/** How often a write is tried anew because the file changed under it. */
const ATTEMPTS = 3;

class Moved extends ProviderError {}

/** A file as it is now. */
export interface FileText {
  /** `undefined`: there is none. */
  readonly text: string | undefined;
  readonly mode: number;
}

/** Files of one workspace: found, read, locked and replaced. All failures are ProviderErrors that name the path as written. */
export class Containers {
  readonly #context: Pick<ProviderContext, 'workspace' | 'now' | 'sleep' | 'warn'>;
  readonly #warned = new Set<string>();

  constructor(context: Pick<ProviderContext, 'workspace' | 'now' | 'sleep' | 'warn'>) {
    this.#context = context;
  }

  /** Where a container really is; refused outside the workspace and where ruling 23 forbids it. */
  async locate(container: string): Promise<string> {
    return this.#guarded(container, async () => {
      const part = forbiddenPart(container);
      if (part !== undefined) {
        throw new ProviderError('REJECTED', `${container} leads into ${part}`, { hint: 'choose another path' });
      }
      return containedPath(this.#context.workspace, container);
    });
  }

  async read(container: string): Promise<FileText> {
    const path = await this.locate(container);
    return this.#guarded(container, async () => {
      const found = await readFileIfPresent(path);
      if (found === undefined) return { text: undefined, mode: PRIVATE };
      if (found.bytes.length > LARGEST_FILE) {
        throw new ProviderError('REJECTED', `${container} is larger than 64 MiB`, { hint: 'name a file of its own' });
      }
      return { text: decode(container, found.bytes), mode: found.mode };
    });
  }

  /**
   * One read, one change and at most one write of a file, with no other run of ours in between. `change` answers the new text, or
   * `undefined` to leave the file. Resolves to whether the new text is known to be on disk.
   */
  async replace(
    container: string,
    signal: AbortSignal,
    change: (file: FileText) => string | undefined,
  ): Promise<boolean> {
    const path = await this.locate(container);
    return this.#guarded(container, async () => {
      const { now, sleep } = this.#context;
      await using lock = await lockFile(path, { now, sleep, signal, patience: PATIENCE_MS });
      await removeLeftovers(path);
      for (let attempt = 1; ; attempt += 1) {
        const before = await this.read(container);
        const after = change(before);
        if (after === undefined) return true;
        if (after === before.text) {
          if (before.mode !== PRIVATE) await makePrivate(path);
          return true;
        }
        signal.throwIfAborted();
        try {
          return await writeAtomic(path, after, { beforeRename: () => this.#unchanged(container, lock, before) });
        } catch (error) {
          // An editor that knows no lock was faster; its change is merged like any other.
          if (!(error instanceof Moved) || attempt === ATTEMPTS) throw error;
        }
      }
    });
  }

  /** Runs a change of the file itself (its removal) under its lock. */
  async locked<T>(
    container: string,
    signal: AbortSignal,
    task: (path: string, file: FileText) => Promise<T>,
  ): Promise<T> {
    const path = await this.locate(container);
    return this.#guarded(container, async () => {
      const { now, sleep } = this.#context;
      await using _lock = await lockFile(path, { now, sleep, signal, patience: PATIENCE_MS });
      // Awaited here, so that the lock is held until the end.
      return await task(path, await this.read(container));
    });
  }

  /** Why a container could not be written, told without writing. */
  async preflight(container: string): Promise<ProviderError | undefined> {
    try {
      const path = await this.locate(container);
      await this.#guarded(container, async () => {
        const status = await lstatIfPresent(path);
        if (status?.isDirectory() === true) throw Object.assign(new Error(), { code: 'EISDIR' });
        await writable(await nearestFolder(path));
      });
      return undefined;
    } catch (error) {
      return reduce(container, error);
    }
  }

  /** Warns, once a file, where git would take it into a commit. */
  async warnIfCommitted(container: string, signal: AbortSignal): Promise<void> {
    if (this.#warned.has(container)) return;
    this.#warned.add(container);
    const view = await gitView(this.#context.workspace, container, signal);
    if (view === 'tracked') {
      this.#context.warn(
        `${container} is tracked by git, and holds secrets: git rm --cached it and add it to .gitignore`,
      );
    } else if (view === 'untracked') {
      this.#context.warn(`${container} is not ignored by git, and holds secrets: add it to .gitignore`);
    }
  }

  /** The last look before the new file takes the old one's place: programs that know no lock write to it too. */
  async #unchanged(container: string, lock: FileLock, before: FileText): Promise<void> {
    if (!(await lock.held())) throw conflict(container, 'another run has taken the lock');
    if ((await this.read(container)).text !== before.text) throw new Moved('CONFLICT', `${container} keeps changing`);
  }

  async #guarded<T>(container: string, task: () => Promise<T>): Promise<T> {
    try {
      return await task();
    } catch (error) {
      throw reduce(container, error);
    }
  }
}

/** Addresses by their container, in the order in which each is first met. */
export function byContainer<T>(
  items: readonly T[],
  addressOf: (item: T) => Address,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const { container } = addressOf(item);
    const group = groups.get(container);
    if (group === undefined) groups.set(container, [item]);
    else group.push(item);
  }
  return groups;
}

function decode(container: string, bytes: Uint8Array): string {
  try {
    // A byte order mark stays in the text, so that it is written again.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new ProviderError('REJECTED', `${container} is not UTF-8 text`, { hint: 'convert the file to UTF-8' });
  }
}
