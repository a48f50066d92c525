import { dirname, relative, resolve, sep } from 'node:path';
import { SecretZeroError } from '../../core/errors.ts';
import type { Lockfile } from '../../core/lock.ts';
import type { SecretValue } from '../../core/secret-value.ts';
import type { RemoteState } from '../../engine/joined-state.ts';
import type { Lane } from '../../engine/lane.ts';
import type { LeasedState } from '../../github/leased-state.ts';
import type { LegacyLockfile } from '../../lockfile/legacy.ts';
import type { Repository } from '../../platform/git.ts';
import type { Platform } from '../../platform/platform.ts';

const DEFAULT_API = 'https://api.github.com';
/** Who runs the action unless it was given a token of its own; its commits are signed by GitHub. */
const ACTION_LOGIN = 'github-actions[bot]';

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

export interface RemoteStateInput {
  readonly lane: Lane;
  /** Path of the manifest as given. */
  readonly file: string;
  readonly repository: Repository;
  readonly home: GitHubHome;
  readonly token: SecretValue;
  readonly platform: Platform;
  readonly upgrade: (legacy: LegacyLockfile) => Lockfile;
  /** Whether the run writes: only then does it matter who believes it. */
  readonly writes: boolean;
  readonly warn: (message: string) => void;
}

/** The lane's state branch. GitHub's client is loaded when it is asked. */
export function remoteState(input: RemoteStateInput): RemoteState {
  const { lane, repository, home, platform } = input;
  const fromRoot = (path: string) => relative(repository.root, path).split(sep).join('/');
  const manifest = fromRoot(resolve(platform.workspace, input.file));
  const lockfile = fromRoot(lane.lockfile);
  let opened: Promise<Branches> | undefined;
  let used: LeasedState | undefined;
  return {
    async load(signal) {
      if (manifest.startsWith('../') || lockfile.startsWith('../')) return undefined;
      opened ??= openBranches(input, { manifest, lockfile, fromRoot }, signal);
      opened.catch(() => {
        opened = undefined;
      });
      const branches = await opened;
      used = branches.whole;
      const state = await used.load(signal).catch((error: unknown) => {
        // Without a state branch the newest pull request has the last state; a person's token may be too narrow to see it.
        if (!(error instanceof SecretZeroError) || error.code !== 'FORBIDDEN') throw error;
        used = branches.narrow;
        return used.load(signal).then((narrow) => {
          input.warn(
            `this token may not read the pull requests of ${home.repository}: state that is only in one of them is not seen`,
          );
          return narrow;
        });
      });
      // What the action would take for something that nobody declared is not told it as the lane's.
      const isOurs = input.writes && state.reviewed && (await used.believesUs(signal));
      return { lockfile: state.lockfile, token: state.token, isOurs };
    },
    async save(next, token, what, signal) {
      if (used === undefined) throw new TypeError('the state is saved that was never loaded');
      return used.save(next, token, what, signal);
    },
    now: () => used?.now() ?? platform.now(),
  };
}

/** The same branch with and without a look at the lane's pull requests. */
interface Branches {
  readonly whole: LeasedState;
  readonly narrow: LeasedState;
}

async function openBranches(
  { lane, home, token, platform, upgrade }: RemoteStateInput,
  paths: { readonly manifest: string; readonly lockfile: string; fromRoot(path: string): string },
  signal: AbortSignal,
): Promise<Branches> {
  const { Octokit } = await import('@octokit/rest');
  const { githubApi } = await import('../../github/api.ts');
  const { defaultBranch } = await import('../../github/default-branch.ts');
  const { laneState } = await import('../../github/lane-state.ts');
  const quiet = { debug() {}, info() {}, warn() {}, error() {} };
  const api = githubApi({
    octokit: new Octokit({
      baseUrl: home.apiUrl,
      auth: token.reveal(),
      log: quiet,
      request: { fetch: platform.fetch },
    }),
    now: () => platform.now(),
    monotonic: () => platform.monotonic(),
    sleep: (milliseconds, stop) => platform.sleep(milliseconds, stop),
  });
  const at = {
    api,
    repository: home.repository,
    base: await defaultBranch(api, home.repository, signal),
    manifest: { path: paths.manifest, text: lane.text },
    ...(lane.manifest.environment === undefined ? {} : { environment: lane.manifest.environment }),
    varFiles: lane.varFiles.map(({ path, text }) => ({ path: paths.fromRoot(path), text })),
    lockfile: paths.lockfile,
  };
  const branch = (pullRequests: boolean) => laneState(at, { upgrade, pullRequests, trusted: [ACTION_LOGIN] });
  return { whole: branch(true), narrow: branch(false) };
}

/** The folder whose repository counts: the manifest's. */
export function folderOf(file: string, platform: Platform): string {
  return dirname(resolve(platform.workspace, file));
}
