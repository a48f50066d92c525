import { execFile } from 'node:child_process';

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
