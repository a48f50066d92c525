import type { GitHubApi } from './api.ts';
import { GitHubError } from './failure.ts';
import { tokenIdentity } from './identity.ts';
import type { MergeMethod, MergeSettings, PullView } from './lane-view.ts';

/** A pull request as far as auto-merge goes. */
export type MergeablePull = Pick<PullView, 'id' | 'number' | 'headOid' | 'draft' | 'autoMerge'>;

/**
 * Has GitHub merge a pull request as soon as the base's own rules are met. Only the head that was seen: a later one asks again.
 * @returns what a person has to do for it, where it could not be done; never a reason to fail
 */
export async function enableAutoMerge(
  api: GitHubApi,
  pull: MergeablePull,
  method: MergeMethod,
  settings: MergeSettings | undefined,
  signal: AbortSignal,
): Promise<readonly string[]> {
  if (pull.autoMerge !== undefined || pull.draft) return [];
  const not = `pull request #${pull.number} is not merged by itself`;
  if (settings?.auto === false)
    return [`${not}: turn on Settings → General → Pull Requests → "Allow auto-merge", or set \`auto-merge: off\``];
  if (settings?.methods.has(method) === false) {
    const allowed = [...settings.methods].map((each) => `\`auto-merge: ${each}\``).join(' or ');
    return [
      `${not}: this repository does not allow ${ALLOW[method]} (Settings → General → Pull Requests → "Allow ${ALLOW[method]}")${allowed === '' ? '' : `; it allows ${allowed}`}`,
    ];
  }
  const query =
    'mutation AutoMerge($input: EnablePullRequestAutoMergeInput!) { enablePullRequestAutoMerge(input: $input) { clientMutationId } }';
  const input = { pullRequestId: pull.id, mergeMethod: method.toUpperCase(), expectedHeadOid: pull.headOid };
  try {
    await api.graphql(query, { input }, { signal, idempotent: true });
    return [];
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    if (error.code === 'FORBIDDEN')
      return [`${not}: add \`contents: write\` and \`pull-requests: write\` to the \`permissions:\` of the job`];
    if (error.kind === 'mergeable')
      return [
        `${not}: the base asks for nothing that it could wait for. Require a review or a check there (Settings → Rules), or merge it by hand`,
      ];
    return [`${not}: ${error.message}`];
  }
}

/**
 * Takes back what {@link enableAutoMerge} did. What a person turned on is theirs, and stays.
 * @returns what a person has to do, where it could not be taken back
 */
export async function disableAutoMerge(
  api: GitHubApi,
  pull: MergeablePull,
  signal: AbortSignal,
): Promise<readonly string[]> {
  if (pull.autoMerge === undefined) return [];
  const self = await tokenIdentity(api, signal);
  // Where GitHub does not say who we are, off is the safe side.
  if (self !== undefined && pull.autoMerge.by !== self.id) return [];
  const query =
    'mutation NoAutoMerge($input: DisablePullRequestAutoMergeInput!) { disablePullRequestAutoMerge(input: $input) { clientMutationId } }';
  try {
    await api.graphql(query, { input: { pullRequestId: pull.id } }, { signal, idempotent: true });
    return [];
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    return [
      `pull request #${pull.number} has something for a person to look at, and GitHub still merges it by itself: turn its auto-merge off (${error.message})`,
    ];
  }
}

const ALLOW: Readonly<Record<MergeMethod, string>> = {
  merge: 'merge commits',
  squash: 'squash merging',
  rebase: 'rebase merging',
};
