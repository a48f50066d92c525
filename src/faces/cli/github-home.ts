import { dirname, resolve } from 'node:path';
import type { Platform } from '../../platform/platform.ts';

const DEFAULT_API = 'https://api.github.com';

/** A repository at a GitHub, as `origin` names it. */
export interface GitHubHome {
  /** `owner/name`. */
  readonly repository: string;
  readonly apiUrl: string;
  /** The host that people log in to. */
  readonly host: string;
}

/** Where a repository is at GitHub: at github.com, or at the host that GITHUB_API_URL names; else `undefined`. */
export function githubHome(origin: string | undefined, environmentUrl: string | undefined): GitHubHome | undefined {
  const place = origin === undefined ? undefined : parseOrigin(origin);
  if (!place) return undefined;
  const api =
    environmentUrl !== undefined && URL.canParse(environmentUrl) ? new URL(environmentUrl) : new URL(DEFAULT_API);
  const host = api.host === new URL(DEFAULT_API).host ? 'github.com' : api.host;
  if (place.host.toLowerCase() !== host && place.host.toLowerCase() !== api.hostname) return undefined;
  return { repository: place.repository, apiUrl: api.href.replace(/\/+$/, ''), host };
}

/** `https://host/owner/name.git`, `git@host:owner/name.git`, `ssh://git@host/owner/name`. */
function parseOrigin(origin: string): { host: string; repository: string } | undefined {
  const scp = /^(?:[^@/]+@)?([^:/]+):(?!\/\/)\/?(.+)$/.exec(origin);
  const url = !scp && URL.canParse(origin) ? new URL(origin) : undefined;
  const host = scp?.[1] ?? (url?.protocol === 'ssh:' ? url.hostname : url?.host);
  const path = (scp?.[2] ?? url?.pathname ?? '')
    .replace(/^\/+/, '')
    .replace(/\/+$/, '')
    .replace(/\.git$/, '');
  if (!host || !/^[^/\s]+\/[^/\s]+$/.test(path)) return undefined;
  return { host, repository: path };
}

/** The folder whose repository counts: the manifest's. */
export function folderOf(file: string, platform: Platform): string {
  return dirname(resolve(platform.workspace, file));
}
