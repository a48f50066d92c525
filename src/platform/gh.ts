import { execFile } from 'node:child_process';
import { SecretValue } from '../core/secret-value.ts';

const LIMIT_MS = 2_000;

/** The token that GitHub's own command line has for a host; `undefined` where it is not installed or not logged in. Never throws. */
export function ghToken(host: string, signal: AbortSignal): Promise<SecretValue | undefined> {
  return new Promise((resolve) => {
    execFile(
      'gh',
      ['auth', 'token', '--hostname', host],
      { signal, timeout: LIMIT_MS, windowsHide: true, env: environment() },
      (error, stdout) => {
        const token = stdout.trim();
        resolve(error === null && token !== '' ? new SecretValue(token) : undefined);
      },
    );
  });
}

/** What gh needs to find itself, its settings and the keyring. */
function environment(): NodeJS.ProcessEnv {
  const names = [
    'PATH',
    'HOME',
    'XDG_CONFIG_HOME',
    'XDG_RUNTIME_DIR',
    'DBUS_SESSION_BUS_ADDRESS',
    'GH_CONFIG_DIR',
    'USERPROFILE',
    'APPDATA',
    'LOCALAPPDATA',
    'SystemRoot',
  ];
  return Object.fromEntries(
    names.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
  );
}
