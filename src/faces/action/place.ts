import { relative, resolve } from 'node:path';
import type { Lockfile } from '../../core/lock.ts';
import type { SecretValue } from '../../core/secret-value.ts';
import type { Lane } from '../../engine/lane.ts';
import type { StateStore } from '../../engine/state-store.ts';
import { type GitHubApi, githubApi } from '../../github/api.ts';
import { blobId } from '../../github/blob-id.ts';
import { laneOf } from '../../github/lane.ts';
import { LeasedState } from '../../github/leased-state.ts';
import { Proposal } from '../../github/proposal.ts';
import { StateBranch } from '../../github/state-branch.ts';
import { formatLockfile } from '../../lockfile/format.ts';
import { joinLockfiles } from '../../lockfile/join.ts';
import type { LegacyLockfile } from '../../lockfile/legacy.ts';
import { parseLockfile } from '../../lockfile/parse.ts';
import { trustedAccounts } from '../../manifest/trusted.ts';
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
  const base = inputs.syncBranch ?? event.defaultBranch ?? (await defaultBranch(api, repository, signal));
  const manifest = pathInRepository(platform, lane.manifest.file);
  const reviewed = [{ path: lane.manifest.file, text: lane.text }, ...lane.varFiles].map(({ path, text }) => ({
    path: pathInRepository(platform, path),
    blob: blobId(text),
  }));
  const common = {
    api,
    repository,
    lane: laneOf(manifest, lane.manifest.environment),
    base,
    lockfile: pathInRepository(platform, lane.lockfile),
  };
  const codecWith = (upgrade: (legacy: LegacyLockfile) => Lockfile) => ({
    parse: (text: string) => {
      const parsed = parseLockfile(text, common.lockfile);
      return parsed.version === 2 ? parsed.lockfile : upgrade(parsed.legacy);
    },
    format: formatLockfile,
    join: joinLockfiles,
  });
  const webUrl = platform.setting('GITHUB_SERVER_URL');
  return {
    shared: (upgrade) =>
      new LeasedState(
        new StateBranch({
          ...common,
          reviewed,
          codec: codecWith(upgrade),
          pullRequests: inputs.pullRequest,
          believes: { manifest, logins: (text) => trustedAccounts(manifest, text) },
        }),
        api,
        repository,
      ),
    proposal: new Proposal({
      ...common,
      codec: codecWith(() => ({ manifest: '', secrets: {} })),
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

async function defaultBranch(api: GitHubApi, repository: string, signal: AbortSignal): Promise<string> {
  const { data } = await api.request('GET', `/repos/${repository}`, undefined, { signal });
  return (data as { default_branch: string }).default_branch;
}
