import { SecretZeroError } from '../core/errors.ts';
import type { GitHubApi } from './api.ts';
import { authorName, history, isPartOf, isTrusted, type SeenCommit, type Trust } from './commits.ts';
import type { Tip } from './lane-view.ts';

export type SaveKind = 'intent' | 'checkpoint' | 'settled';

const SUBJECT = /^secretzero: (intent|checkpoint|settled) \[skip ci\]$/;
/** More unsettled commits than this are not the doing of runs that were cut short. */
const LONGEST_WALK = 500;

/** No workflow runs for a state commit, and no text of the manifest's is in its subject. */
export function stateSubject(what: SaveKind): string {
  return `secretzero: ${what} [skip ci]`;
}

/** What a commit of the state branch saved; `undefined` for one that none of us made. */
export function savedKind(commit: SeenCommit | undefined): SaveKind | undefined {
  return SUBJECT.exec(commit?.subject ?? '')?.[1] as SaveKind | undefined;
}

export interface StateTrustInput {
  readonly api: GitHubApi;
  readonly repository: string;
  readonly branch: string;
  readonly state: Tip;
  readonly base: string;
  /** Our own account, and whom the user named. */
  readonly trust: () => Promise<Trust>;
  /** The same with those that the reviewed manifest trusts: asked for only where a commit is by nobody of the first. */
  readonly wider: () => Promise<Trust>;
}

/**
 * Every commit since the last settled one must be ours (ruling 22); below the first of them stands the base's own history. Throws
 * `LOCKFILE_FOREIGN` for anything else: who may push the branch could otherwise make us believe, or forget, what they like.
 */
export async function verifyState(input: StateTrustInput, signal: AbortSignal): Promise<void> {
  const { api, repository, branch, state, base } = input;
  if (state.oid === base) return;
  const trust = await input.trust();
  let page = state.history;
  for (let walked = 0; walked < LONGEST_WALK; ) {
    for (const commit of page.commits) {
      const kind = savedKind(commit);
      if (kind !== undefined && (isTrusted(commit, trust) || isTrusted(commit, await input.wider()))) {
        if (kind === 'settled') return;
        continue;
      }
      if (await isPartOf(api, repository, base, commit.oid, signal)) return;
      throw foreign(branch, commit, trust);
    }
    walked += page.commits.length;
    if (page.next === undefined) return;
    page = await history(api, repository, state.oid, page.next, signal);
  }
  throw new SecretZeroError(
    'LOCKFILE_FOREIGN',
    `no settled state among the last ${LONGEST_WALK} commits of ${branch}`,
    {
      hint: 'look at the branch; if it is deleted, the state is taken from the newest pull request and the base',
    },
  );
}

function foreign(branch: string, commit: SeenCommit, trust: Trust): SecretZeroError {
  const ours = trust.self === undefined ? 'GitHub does not say who we are' : `we are @${trust.self.login}`;
  return new SecretZeroError(
    'LOCKFILE_FOREIGN',
    `state moved by ${authorName(commit)} in commit ${commit.oid.slice(0, 12)} of ${branch}; ${ours}`,
    {
      hint: 'look at that commit; if its author is to be believed, name them in `metadata.trusted` of the manifest on the base, else delete the branch: the state is then taken from the newest pull request and the base',
    },
  );
}
