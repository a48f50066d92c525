import { SecretZeroError } from '../core/errors.ts';
import type { GitHubApi } from './api.ts';
import { blobId } from './blob-id.ts';
import { GitHubError } from './failure.ts';
import type { Lane } from './lane.ts';
import { type LaneView, viewLane } from './lane-view.ts';
import { commitFile, NO_OID, updateRefs } from './refs.ts';

/** The one commit of a proposal. Workflows run for it: it is what will be merged. */
export const PROPOSAL_SUBJECT = 'Update the lockfile of the secrets';

export interface BuildInput {
  readonly api: GitHubApi;
  readonly repository: string;
  readonly lane: Lane;
  readonly base: string;
  readonly lockfile: string;
  readonly view: LaneView;
  readonly text: string;
}

/**
 * Moves PROPOSAL to the base's tip + one commit (S11). The commit is made on a draft branch first: to reset the head of an open
 * pull request to its base would close it. Returns the new head. Throws `LOCKFILE_CONFLICT` when the branch was moved meanwhile.
 */
export async function buildProposal(input: BuildInput, signal: AbortSignal): Promise<string> {
  const { api, view, lane, base } = input;
  const branch = lane.proposalBranch(base);
  await resetDraft(input, signal);
  const head = await commitDraft(input, signal);
  const before = view.proposal?.oid ?? NO_OID;
  try {
    const changes = [
      { branch, before, after: head, force: true },
      { branch: lane.draftBranch, before: head, after: NO_OID },
    ];
    await updateRefs(api, view.repositoryId, changes, signal);
    return head;
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    const now = await look(input, branch, signal);
    if (now === head) return head;
    await dropDraft(input, head, signal);
    if (now !== view.proposal?.oid) {
      throw new SecretZeroError('LOCKFILE_CONFLICT', `the branch ${branch} was moved by somebody else meanwhile`);
    }
    throw error;
  }
}

async function resetDraft(input: BuildInput, signal: AbortSignal): Promise<void> {
  const { api, view, lane } = input;
  const fresh = { branch: lane.draftBranch, after: view.base.oid };
  try {
    await updateRefs(api, view.repositoryId, [{ ...fresh, before: NO_OID }], signal);
  } catch (error) {
    if (!(error instanceof GitHubError) || error.code === 'FORBIDDEN' || error.code === 'UNAUTHENTICATED') throw error;
    // Left by a run that was cut short.
    await updateRefs(api, view.repositoryId, [{ ...fresh, force: true }], signal);
  }
}

async function commitDraft(input: BuildInput, signal: AbortSignal): Promise<string> {
  const { api, repository, view, lane, lockfile, text } = input;
  const request = {
    repository,
    branch: lane.draftBranch,
    expectedHead: view.base.oid,
    subject: PROPOSAL_SUBJECT,
    path: lockfile,
    content: text,
  };
  try {
    return (await commitFile(api, request, signal)).oid;
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    const { state: draft } = await viewLane(
      api,
      { repository, base: input.base, lockfile, state: lane.draftBranch },
      signal,
    );
    const ours = draft?.parents.includes(view.base.oid) === true && draft.lockfile?.oid === blobId(text);
    if (draft !== undefined && ours) return draft.oid;
    if (draft !== undefined) await dropDraft(input, draft.oid, signal);
    throw error;
  }
}

/** Clearing up is no reason to fail. */
async function dropDraft(input: BuildInput, oid: string, signal: AbortSignal): Promise<void> {
  try {
    await updateRefs(
      input.api,
      input.view.repositoryId,
      [{ branch: input.lane.draftBranch, before: oid, after: NO_OID }],
      signal,
    );
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
  }
}

async function look(input: BuildInput, branch: string, signal: AbortSignal): Promise<string | undefined> {
  const { api, repository, base, lockfile } = input;
  return (await viewLane(api, { repository, base, lockfile, proposal: branch }, signal)).proposal?.oid;
}
