import { SecretZeroError } from '../../core/errors.ts';
import type { Lockfile } from '../../core/lock.ts';
import type { Lane } from '../../engine/lane.ts';
import type { SessionResult } from '../../engine/session.ts';
import { stickyComment } from '../../github/comment.ts';
import { GitHubError } from '../../github/failure.ts';
import { laneOf } from '../../github/lane.ts';
import { reviewTexts } from '../../github/review-view.ts';
import { parseLockfile } from '../../lockfile/parse.ts';
import { comparedWith, recordSpans, reviewLockfile } from '../../lockfile/review.ts';
import { type CommentedReview, planComment, type UndeclaredUse } from '../../reports/plan-comment.ts';
import type { StepContext } from './lane-run.ts';
import { pathInRepository } from './place.ts';

/** What reading the other lockfiles takes, in a workflow's words. */
const READ = '`contents: read`';

/** Compares the lockfile of a pull request with the base's and with what runs wrote; says why where it could not. */
export async function reviewPull(step: StepContext, lane: Lane): Promise<CommentedReview> {
  const { api, event, platform, signal } = step;
  const { pullRequest, repository } = event;
  if (!pullRequest || !repository) return { notCompared: 'the event names no pull request' };
  if (!api) return { notCompared: `the step has no token, and one with ${READ} would do` };
  const file = pathInRepository(platform, lane.lockfile);
  const { stateBranch } = laneOf(pathInRepository(platform, lane.manifest.file), lane.manifest.environment);
  try {
    const { baseSha, headSha } = pullRequest;
    const query = { repository, lockfile: file, stateBranch, baseSha, ...(headSha === undefined ? {} : { headSha }) };
    const texts = await reviewTexts(api, query, signal);
    const text = await platform.readText(lane.lockfile);
    const [tip, start, state, head] = [texts.tip, texts.start, texts.state, text].map((each) => readable(each, file));
    const base = comparedWith(tip, start, head);
    return reviewLockfile({
      manifest: lane.manifest,
      ...(base ? { base } : {}),
      ...(head ? { head } : {}),
      ...(state ? { state } : {}),
      ...(text === undefined ? {} : { at: recordSpans(text, file) }),
    });
  } catch (error) {
    if (error instanceof OldLockfile)
      return { notCompared: 'one of them is of version 1, which the next run rewrites' };
    if (error instanceof GitHubError && (error.code === 'FORBIDDEN' || error.kind === 'missing'))
      return { notCompared: `the token may not read the repository; add ${READ} to the \`permissions:\` of the job` };
    if (error instanceof SecretZeroError && error.code.startsWith('LOCKFILE_'))
      return { notCompared: `the one to compare it with cannot be read (${error.message})` };
    throw error;
  }
}

/** Says it in the one comment of the lane on the pull request. Never fails the run: what is missing for it is said in the log. */
export async function commentPull(
  { api, inputs, event, voice, signal, platform }: StepContext,
  result: SessionResult,
  found: { readonly review: CommentedReview; readonly undeclared: readonly UndeclaredUse[] },
): Promise<void> {
  const { pullRequest, repository } = event;
  if (!api || !pullRequest || !repository || !inputs.comment) return;
  if (pullRequest.fork) {
    voice.say('no comment: the token of a pull request from a fork can only read; the job summary has the plan');
    return;
  }
  const { manifest } = result;
  const { text, telling } = planComment(
    { manifest, plan: result.plan, lockfile: result.lockfile, now: result.now, ...found },
    { names: inputs.summary === 'full' },
  );
  const { name } = laneOf(pathInRepository(platform, manifest.file), manifest.environment);
  const marker = `<!-- secretzero:plan ${name} -->`;
  try {
    await stickyComment(api, repository, pullRequest.number, marker, voice.redactor.redact(text), signal, telling);
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    const forbidden = error.code === 'FORBIDDEN' || error.kind === 'missing';
    const what = forbidden
      ? 'add `pull-requests: write` to the `permissions:` of the job, or set `comment: false`'
      : error.message;
    voice.warn(`the plan could not be written on pull request #${pullRequest.number}: ${what}`);
  }
}

class OldLockfile extends Error {}

function readable(text: string | undefined, file: string): Lockfile | undefined {
  if (text === undefined) return undefined;
  const parsed = parseLockfile(text, file);
  if (parsed.version === 1) throw new OldLockfile();
  return parsed.lockfile;
}
