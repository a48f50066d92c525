import { execFile } from 'node:child_process';
import { SecretValue } from '../core/secret-value.ts';

const LIMIT_MS = 20_000;

/** A token that the Azure CLI gave, and when it ends, in milliseconds since 1970. */
export interface AzToken {
  readonly token: SecretValue;
  readonly expires: number;
}

/**
 * A token of the Azure CLI's login for a scope, of a tenant where one is given; `undefined` where it is not installed or not logged in.
 * Never throws.
 */
export function azToken(scope: string, tenant: string | undefined, signal: AbortSignal): Promise<AzToken | undefined> {
  const asked = ['account', 'get-access-token', '--output', 'json', '--scope', scope];
  const args = tenant === undefined ? asked : [...asked, '--tenant', tenant];
  // On Windows it is a batch file, which only a shell can run: nothing that a manifest says may get there.
  if (process.platform === 'win32' || args.some((arg) => !/^[\w./:@-]+$/.test(arg))) return Promise.resolve(undefined);
  return new Promise((resolve) => {
    execFile('az', args, { signal, timeout: LIMIT_MS, windowsHide: true, env: environment() }, (error, stdout) => {
      resolve(error === null ? tokenIn(stdout) : undefined);
    });
  });
}

function tokenIn(text: string): AzToken | undefined {
  try {
    const { accessToken, expires_on: expires } = JSON.parse(text) as { accessToken?: unknown; expires_on?: unknown };
    if (typeof accessToken !== 'string' || typeof expires !== 'number') return undefined;
    return { token: new SecretValue(accessToken), expires: expires * 1000 };
  } catch {
    return undefined;
  }
}

/** What az needs to find itself, its settings and its way out. */
function environment(): NodeJS.ProcessEnv {
  const names = [
    'PATH',
    'HOME',
    'AZURE_CONFIG_DIR',
    'HTTPS_PROXY',
    'HTTP_PROXY',
    'NO_PROXY',
    'https_proxy',
    'http_proxy',
    'no_proxy',
    'REQUESTS_CA_BUNDLE',
  ];
  return Object.fromEntries(
    names.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
  );
}
