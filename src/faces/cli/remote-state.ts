import { relative, resolve, sep } from 'node:path';
import { SecretZeroError } from '../../core/errors.ts';
import type { Lockfile } from '../../core/lock.ts';
import type { SecretValue } from '../../core/secret-value.ts';
import type { RemoteState } from '../../engine/joined-state.ts';
import type { Lane } from '../../engine/lane.ts';
import type { LeasedState } from '../../github/leased-state.ts';
import type { LegacyLockfile } from '../../lockfile/legacy.ts';
import type { Repository } from '../../platform/git.ts';
import type { Platform } from '../../platform/platform.ts';
import type { GitHubHome } from './github-home.ts';

/** Who runs the action unless it was given a token of its own; its commits are signed by GitHub. */
const ACTION_LOGIN = 'github-actions[bot]';

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
