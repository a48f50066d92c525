import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { homedir, hostname } from 'node:os';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { SecretValue } from '../core/secret-value.ts';
import { containedPath, readFileIfPresent } from './files.ts';
import type { Platform } from './platform.ts';
import { proxiedFetch } from './proxy.ts';

/** The longest that one request may take. */
const REQUEST_LIMIT_MS = 45_000;

/** The real machine. */
export function nodePlatform(workspace: string = process.cwd()): Platform {
  const send = proxiedFetch((name) => process.env[name], fetch);
  return {
    workspace,
    variable(name) {
      const text = process.env[name];
      return text === undefined || text === '' ? undefined : new SecretValue(text);
    },
    setting(name) {
      const text = process.env[name];
      return text === '' ? undefined : text;
    },
    variableNames: () => Object.keys(process.env).filter((name) => process.env[name] !== ''),
    takeVariable(name) {
      const text = process.env[name];
      delete process.env[name];
      return text === undefined || text === '' ? undefined : new SecretValue(text);
    },
    now: () => new Date(),
    monotonic: () => performance.now(),
    random: (bytes) => randomBytes(bytes),
    async sleep(milliseconds, signal) {
      await delay(milliseconds, undefined, { signal }).catch((error: unknown) => {
        if (!signal.aborted) throw error;
      });
    },
    fetch: (input, init) => {
      const limit = AbortSignal.timeout(REQUEST_LIMIT_MS);
      return send(input, { ...init, signal: init?.signal ? AbortSignal.any([init.signal, limit]) : limit });
    },
    async readText(path) {
      // A path that was given on the command line may lead anywhere; one from a manifest is checked by its reader.
      const absolute = isAbsolute(path) ? path : resolve(workspace, path);
      const file = await readFileIfPresent(absolute).catch((error: unknown) => {
        if ((error as { code?: string }).code === 'ELOOP')
          return readFile(absolute).then((bytes) => ({ bytes, mode: 0 }));
        throw error;
      });
      return file?.bytes.toString('utf8');
    },
    ...(process.env['GITHUB_ACTIONS'] === 'true' ? {} : { homeFile }),
    isRunning(processId) {
      try {
        process.kill(processId, 0);
        return true;
      } catch (error) {
        return (error as NodeJS.ErrnoException).code === 'EPERM';
      }
    },
    process: { id: process.pid, host: hostname() },
  };
}

async function homeFile(path: string): Promise<SecretValue | undefined> {
  const file = await readFileIfPresent(join(homedir(), path)).catch(() => undefined);
  const text = file?.bytes.toString('utf8').trim() ?? '';
  return text === '' ? undefined : new SecretValue(text);
}

/** Text of a file that a manifest names: inside the workspace by its real path, or refused. */
export async function readContained(workspace: string, path: string): Promise<string | undefined> {
  const file = await readFileIfPresent(await containedPath(workspace, path));
  return file?.bytes.toString('utf8');
}

/** A path as it is shown: relative to the workspace where it is inside it. */
export function shownPath(workspace: string, path: string): string {
  const inside = relative(workspace, resolve(workspace, path));
  return inside.startsWith('..') || isAbsolute(inside) ? path : inside.split('\\').join('/');
}
