import { execFile } from 'node:child_process';
import { dirname, join } from 'node:path';
import { lstatIfPresent } from './files.ts';

const LIMIT_MS = 5_000;

/** Whether git would take a file into a commit: `unknown` without git, outside a repository, or when git does not answer. */
export type GitView = 'ignored' | 'untracked' | 'tracked' | 'unknown';

/** Asks git, changing nothing, how it sees a file; `name` is relative to the folder. The file need not exist. Never throws. */
export async function gitView(folder: string, name: string, signal: AbortSignal): Promise<GitView> {
  const tracked = await run(folder, ['--literal-pathspecs', 'ls-files', '--error-unmatch', '--', name], signal);
  if (tracked === 0) return 'tracked';
  if (tracked !== 1) return 'unknown';
  switch (await run(folder, ['check-ignore', '-q', '--no-index', '--', `./${name}`], signal)) {
    case 0:
      return 'ignored';
    case 1:
      return 'untracked';
    default:
      return 'unknown';
  }
}

/** A repository as git sees it from a folder. */
export interface Repository {
  /** Absolute path of its root. */
  readonly root: string;
  /** URL of the remote `origin`, as it is written. */
  readonly origin?: string;
}

/** The repository that a folder is in; `undefined` without git or outside of one. Never throws. */
export async function repositoryOf(folder: string, signal: AbortSignal): Promise<Repository | undefined> {
  if (!(await isBelowGit(folder))) return undefined;
  const root = await read(folder, ['rev-parse', '--show-toplevel'], signal);
  if (root === undefined) return undefined;
  const origin = await gitSetting(folder, 'remote.origin.url', signal);
  return { root, ...(origin === undefined ? {} : { origin }) };
}

/** Whether a folder or one above it has a `.git`: asking the file system costs less than starting git for nothing. */
async function isBelowGit(folder: string): Promise<boolean> {
  for (let at = folder; ; at = dirname(at)) {
    if (await lstatIfPresent(join(at, '.git')).catch(() => undefined)) return true;
    if (dirname(at) === at) return false;
  }
}

/** All files that git tracks or would take, relative to the folder; `undefined` without git. Never throws. */
export function unignoredFiles(folder: string, signal: AbortSignal): Promise<ReadonlySet<string> | undefined> {
  const args = ['-C', folder, '-c', 'core.fsmonitor=false', '--no-optional-locks', 'ls-files', '-z'];
  const options = { signal, timeout: LIMIT_MS, windowsHide: true, maxBuffer: 64 * 1024 * 1024, env: environment() };
  return new Promise((resolve) => {
    execFile('git', [...args, '--cached', '--others', '--exclude-standard'], options, (error, stdout) => {
      resolve(error === null ? new Set(stdout.split('\0').filter((name) => name !== '')) : undefined);
    });
  });
}

/** The value of a setting, or `undefined`. */
export async function gitSetting(folder: string, name: string, signal: AbortSignal): Promise<string | undefined> {
  return read(folder, ['config', '--get', name], signal);
}

/** Sets a setting of the repository; false where git would not. */
export async function setGitSetting(
  folder: string,
  name: string,
  value: string,
  signal: AbortSignal,
): Promise<boolean> {
  return (await run(folder, ['config', '--local', name, value], signal)) === 0;
}

/** What git prints, without its last line end; `undefined` where it fails or prints nothing. */
function read(folder: string, args: readonly string[], signal: AbortSignal): Promise<string | undefined> {
  const full = ['-C', folder, '-c', 'core.fsmonitor=false', '--no-optional-locks', ...args];
  return new Promise((resolve) => {
    execFile('git', full, { signal, timeout: LIMIT_MS, windowsHide: true, env: environment() }, (error, stdout) => {
      const text = stdout.replace(/\r?\n$/, '');
      resolve(error === null && text !== '' ? text : undefined);
    });
  });
}

/** The exit code, or `undefined` if there was none. */
function run(folder: string, args: readonly string[], signal: AbortSignal): Promise<number | undefined> {
  // No file-system monitor is started: its command comes from the repository's own configuration.
  const full = ['-C', folder, '-c', 'core.fsmonitor=false', '--no-optional-locks', ...args];
  return new Promise((resolve) => {
    execFile('git', full, { signal, timeout: LIMIT_MS, windowsHide: true, env: environment() }, (error) => {
      if (error === null) resolve(0);
      else resolve(typeof error.code === 'number' ? error.code : undefined);
    });
  });
}

/** What git needs to find itself and the person's ignore rules; nothing that may hold a credential. */
function environment(): NodeJS.ProcessEnv {
  const names = ['PATH', 'HOME', 'XDG_CONFIG_HOME', 'USERPROFILE', 'SystemRoot'];
  return Object.fromEntries(
    names.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
  );
}
