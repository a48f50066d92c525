import { randomBytes } from 'node:crypto';
import { link, mkdir, open, readFile, rename, unlink } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { lstatIfPresent, systemCode } from './files.ts';

/** A lock is held for one read and one write of a small file; after this long its holder is gone or stuck. */
export const LOCK_STALE_MS = 30_000;
const FIRST_PAUSE_MS = 10;
const LONGEST_PAUSE_MS = 50;

export interface LockOptions {
  readonly now: () => Date;
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  readonly signal: AbortSignal;
  /** How long to wait for another holder. */
  readonly patience: number;
}

export interface FileLock extends AsyncDisposable {
  /** Whether the lock is still ours: another process breaks one that looks abandoned. */
  held(): Promise<boolean>;
}

/** Thrown by {@link lockFile} when another process kept the lock for longer than our patience. */
export class LockHeldError extends Error {
  readonly holder: string;

  constructor(holder: string) {
    super(`the file is locked by ${holder}`);
    this.name = 'LockHeldError';
    this.holder = holder;
  }
}

/**
 * Takes the exclusive lock of a file: a file beside it that only one process can make. One whose process is gone (same machine)
 * or that is older than {@link LOCK_STALE_MS} is broken. Throws {@link LockHeldError}, or what the operating system said.
 */
export async function lockFile(path: string, options: LockOptions): Promise<FileLock> {
  const place = `${path}.lock.lease`;
  const token = JSON.stringify({ pid: process.pid, host: hostname(), nonce: randomBytes(8).toString('hex') });
  await mkdir(dirname(path), { recursive: true });
  const until = options.now().getTime() + options.patience;
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
    options.signal.throwIfAborted();
    if (await make(place, token)) break;
    const seen = await look(place);
    if (seen === undefined) continue;
    if (isStale(seen)) {
      await breakLock(place, seen.text);
      continue;
    }
    if (options.now().getTime() >= until) throw new LockHeldError(holderOf(seen.text));
    await options.sleep(pause, options.signal);
  }
  const held = async (): Promise<boolean> => (await look(place))?.text === token;
  return {
    held,
    async [Symbol.asyncDispose]() {
      if (await held()) await unlink(place).catch(() => undefined);
    },
  };
}

interface Seen {
  readonly text: string;
  readonly modified: number;
}

async function make(place: string, token: string): Promise<boolean> {
  let handle: Awaited<ReturnType<typeof open>>;
  try {
    handle = await open(place, 'wx', 0o600);
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false;
    throw error;
  }
  try {
    await handle.writeFile(token);
  } finally {
    await handle.close();
  }
  return true;
}

async function look(place: string): Promise<Seen | undefined> {
  const status = await lstatIfPresent(place);
  if (status === undefined) return undefined;
  try {
    return { text: await readFile(place, 'utf8'), modified: status.mtimeMs };
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function isStale(seen: Seen): boolean {
  // The real clock, since it is compared with the file system's.
  if (Date.now() - seen.modified > LOCK_STALE_MS) return true;
  const holder = parse(seen.text);
  return holder !== undefined && holder.host === hostname() && !isAlive(holder.pid);
}

/** Two breakers must not both win: the lock is moved away first, and put back if it was not the abandoned one. */
async function breakLock(place: string, stale: string): Promise<void> {
  const aside = `${place}.${randomBytes(4).toString('hex')}`;
  try {
    await rename(place, aside);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return;
    throw error;
  }
  if ((await readFile(aside, 'utf8')) !== stale) await link(aside, place).catch(() => undefined);
  await unlink(aside);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemCode(error) !== 'ESRCH';
  }
}

function parse(text: string): { readonly pid: number; readonly host: string } | undefined {
  try {
    const { pid, host } = JSON.parse(text) as { pid?: unknown; host?: unknown };
    return typeof pid === 'number' && Number.isInteger(pid) && pid > 0 && typeof host === 'string'
      ? { pid, host }
      : undefined;
  } catch {
    // Half written: its maker is at work, or its age will tell.
    return undefined;
  }
}

function holderOf(text: string): string {
  const holder = parse(text);
  return holder === undefined ? 'another process' : `process ${holder.pid}`;
}
