import { relative, resolve } from 'node:path';
import type { Lockfile } from '../../core/lock.ts';
import type { SecretValue } from '../../core/secret-value.ts';
import type { Lane } from '../../engine/lane.ts';
import type { StateStore } from '../../engine/state-store.ts';
import { type GitHubApi, githubApi } from '../../github/api.ts';
import { defaultBranch } from '../../github/default-branch.ts';
import { type LaneHome, laneBranches, laneState, lockfileCodec } from '../../github/lane-state.ts';
import { Proposal } from '../../github/proposal.ts';
import type { LegacyLockfile } from '../../lockfile/legacy.ts';
import type { Platform } from '../../platform/platform.ts';
import type { EventContext } from './event.ts';
import type { Inputs } from './inputs.ts';

/** GitHub's API as the job's token sees it. */
export async function openApi(token: SecretValue, platform: Platform): Promise<GitHubApi> {
  const { getOctokit } = await import('@actions/github');
  const silent = { debug() {}, info() {}, warn() {}, error() {} };
  const graphqlUrl = platform.setting('GITHUB_GRAPHQL_URL');
  return githubApi({
    octokit: getOctokit(token.reveal(), { log: silent }),
    ...(graphqlUrl === undefined ? {} : { graphqlUrl }),
    now: () => platform.now(),
    monotonic: () => platform.monotonic(),
    sleep: (milliseconds, signal) => platform.sleep(milliseconds, signal),
  });
}

/** Where a lane's state and its proposal are in the repository. */
export interface Place {
  readonly shared: (upgrade: (legacy: LegacyLockfile) => Lockfile) => StateStore;
  readonly proposal: Proposal;
}

export async function placeOf(
  api: GitHubApi,
  lane: Lane,
  inputs: Inputs,
  event: EventContext & { readonly repository: string },
  platform: Platform,
  signal: AbortSignal,
): Promise<Place> {
  const { repository } = event;
  const at = (path: string) => pathInRepository(platform, path);
  const home: LaneHome = {
    api,
    repository,
    base: inputs.syncBranch ?? event.defaultBranch ?? (await defaultBranch(api, repository, signal)),
    manifest: { path: at(lane.manifest.file), text: lane.text },
    ...(lane.manifest.environment === undefined ? {} : { environment: lane.manifest.environment }),
    varFiles: lane.varFiles.map(({ path, text }) => ({ path: at(path), text })),
    lockfile: at(lane.lockfile),
  };
  const webUrl = platform.setting('GITHUB_SERVER_URL');
  return {
    shared: (upgrade) => laneState(home, { upgrade, pullRequests: inputs.pullRequest }),
    proposal: new Proposal({
      ...laneBranches(home),
      codec: lockfileCodec(home.lockfile, () => ({ manifest: '', secrets: {} })),
      sleep: (milliseconds, stop) => platform.sleep(milliseconds, stop),
      ...(webUrl === undefined ? {} : { webUrl }),
      labels: inputs.labels,
      reviewers: inputs.reviewers,
      assignees: inputs.assignees,
      draft: inputs.draft,
      ...(inputs.autoMerge === 'off' ? {} : { autoMerge: inputs.autoMerge }),
    }),
  };
}

/** A path as GitHub knows it: from the root of the repository, with slashes. */
export function pathInRepository(platform: Platform, path: string): string {
  const root = platform.workspace;
  return relative(root, resolve(root, path)).split('\\').join('/');
}
