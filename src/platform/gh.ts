import { execFile } from 'node:child_process';
import { SecretValue } from '../core/secret-value.ts';

const LIMIT_MS = 2_000;

/** Tokens by host and by what gh is found with: the state and the secrets of a run ask for the same one. */
const known = new Map<string, Promise<SecretValue | undefined>>();

/**
 * The token that GitHub's own command line has for a host; `undefined` where it is not installed or not logged in. It is asked once for
 * each host, unless it had none. Never throws.
 */
export function ghToken(host: string, signal: AbortSignal): Promise<SecretValue | undefined> {
  const env = environment();
  const key = JSON.stringify([host, env]);
  const asked = known.get(key) ?? askGh(host, env, signal);
  known.set(key, asked);
  return asked.then((token) => {
    if (token === undefined) known.delete(key);
    return token;
  });
}

function askGh(host: string, env: NodeJS.ProcessEnv, signal: AbortSignal): Promise<SecretValue | undefined> {
  return new Promise((resolve) => {
    execFile(
      'gh',
      ['auth', 'token', '--hostname', host],
      { signal, timeout: LIMIT_MS, windowsHide: true, env },
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
