import type { Lockfile } from '../core/lock.ts';
import { formatLockfile } from '../lockfile/format.ts';
import { joinLockfiles } from '../lockfile/join.ts';
import type { LegacyLockfile } from '../lockfile/legacy.ts';
import { parseLockfile } from '../lockfile/parse.ts';
import { trustedAccounts } from '../manifest/trusted.ts';
import type { GitHubApi } from './api.ts';
import { blobId } from './blob-id.ts';
import type { LockfileCodec } from './codec.ts';
import { type Lane, laneOf } from './lane.ts';
import { LeasedState } from './leased-state.ts';
import { StateBranch } from './state-branch.ts';

/** A file with its path from the root of the repository. */
export interface TextAt {
  readonly path: string;
  readonly text: string;
}

/** Where a lane is kept: in which repository, on which base, and what it is made of. */
export interface LaneHome {
  readonly api: GitHubApi;
  /** `owner/name`. */
  readonly repository: string;
  readonly base: string;
  readonly manifest: TextAt;
  readonly environment?: string;
  readonly varFiles: readonly TextAt[];
  /** Path of the lockfile from the root of the repository. */
  readonly lockfile: string;
}

type Upgrade = (legacy: LegacyLockfile) => Lockfile;

export interface LaneStateOptions {
  readonly upgrade: Upgrade;
  /** False: pull requests are not looked at. */
  readonly pullRequests: boolean;
  /** Accounts whose saves are believed besides our own and those of the reviewed manifest. */
  readonly trusted?: readonly string[];
}

/** What a lane's state branch and its proposal have in common. */
export function laneBranches({ api, repository, base, manifest, environment, lockfile }: LaneHome): {
  readonly api: GitHubApi;
  readonly repository: string;
  readonly base: string;
  readonly lane: Lane;
  readonly lockfile: string;
} {
  return { api, repository, base, lane: laneOf(manifest.path, environment), lockfile };
}

/** The text of a lockfile, and back. */
export function lockfileCodec(lockfile: string, upgrade: Upgrade): LockfileCodec {
  return {
    parse(text) {
      const parsed = parseLockfile(text, lockfile);
      return parsed.version === 2 ? parsed.lockfile : upgrade(parsed.legacy);
    },
    format: formatLockfile,
    join: joinLockfiles,
  };
}

/** The lane's state on its branch, with the lease of the run that writes: the same for the action and for a laptop. */
export function laneState(home: LaneHome, { upgrade, pullRequests, trusted }: LaneStateOptions): LeasedState {
  const { api, repository, manifest, varFiles, lockfile } = home;
  const branch = new StateBranch({
    ...laneBranches(home),
    reviewed: [manifest, ...varFiles].map(({ path, text }) => ({ path, blob: blobId(text) })),
    codec: lockfileCodec(lockfile, upgrade),
    pullRequests,
    ...(trusted === undefined ? {} : { trusted }),
    believes: { manifest: manifest.path, logins: (text) => trustedAccounts(manifest.path, text) },
  });
  return new LeasedState(branch, api, repository);
}
