import { exitCodeOfError } from '../../core/error-exit.ts';
import { FaultsError, SecretZeroError } from '../../core/errors.ts';
import { type ExitMode, exitCodeOf, isRealDrift, remainingDrift, worstExit } from '../../core/exit-code.ts';
import type { Lockfile } from '../../core/lock.ts';
import type { Plan } from '../../core/plan-types.ts';
import { failsStep } from '../../core/step-failure.ts';
import type { RunMode } from '../../engine/events.ts';
import { checkLane, type Lane } from '../../engine/lane.ts';
import type { Lanes } from '../../engine/lanes.ts';
import { quotaOf } from '../../engine/quota.ts';
import { countRequests } from '../../engine/requests.ts';
import {
  approvedPlan,
  compareWithSaved,
  type SavedPlan,
  type SavedRequest,
  savePlan,
} from '../../engine/saved-plan.ts';
import { Session, type SessionResult } from '../../engine/session.ts';
import type { GitHubApi } from '../../github/api.ts';
import { workflowRun } from '../../github/leased-state.ts';
import type { ProposalResult } from '../../github/proposal.ts';
import type { Platform } from '../../platform/platform.ts';
import { faultAnnotations, runAnnotations, undeclaredAnnotations } from '../../reports/annotations.ts';
import type { CommentedReview } from '../../reports/plan-comment.ts';
import { pullRequestText } from '../../reports/pull-request.ts';
import { planResult, syncResult } from '../../reports/results.ts';
import { jobSummary } from '../../reports/summary.ts';
import type { EventContext } from './event.ts';
import type { Inputs } from './inputs.ts';
import type { LaneOutputs } from './outputs.ts';
import { type Place, placeOf } from './place.ts';
import { commentPull, reviewPull } from './review.ts';
import type { Voice } from './voice.ts';

/** What every lane of a step is run with. */
export interface StepContext {
  readonly inputs: Inputs;
  readonly event: EventContext;
  readonly mode: RunMode;
  readonly platform: Platform;
  readonly voice: Voice;
  /** With the job's token, where it has one and the run looks at the repository. */
  readonly api: GitHubApi | undefined;
  readonly signal: AbortSignal;
  /** Milliseconds that are left of the step's time. */
  readonly timeLeft: () => number;
  /** How many bytes of the job's summary are for one lane. */
  readonly summaryBytes: number;
}

/** How one lane ended. */
export interface LaneEnd {
  readonly code: number;
  readonly failed: boolean;
  readonly outputs?: LaneOutputs;
  /** What went wrong after all that there is to report was done. */
  readonly error?: SecretZeroError;
}

const PROPOSED = {
  none: 'unchanged',
  created: 'created',
  updated: 'updated',
  closed: 'closed',
  refused: 'unchanged',
} as const;

/** Checks one manifest. Throws FaultsError for one that is wrong; its faults and warnings are annotated either way. */
export async function openLane({ inputs, event, voice, platform }: StepContext, file: string): Promise<Lane> {
  const { lane, faults } = await checkLane(
    {
      file,
      ...(inputs.environment === undefined ? {} : { environment: inputs.environment }),
      varFiles: inputs.varFiles,
      strict: false,
      ...(event.repository === undefined ? {} : { repository: event.repository }),
      env: inputs.env,
    },
    platform,
  );
  voice.annotate(faultAnnotations(faults));
  if (!lane) throw new FaultsError(faults);
  return lane;
}

/** Carries out what the event means for a lane, and tells the result. Throws what ended it before it had one. */
export async function runLane(step: StepContext, lane: Lane, lanes: Lanes): Promise<LaneEnd> {
  const { inputs, event, mode, voice, api, signal } = step;
  if (mode.command === 'validate') {
    voice.say(`${lane.manifest.file} is valid`);
    return { code: 0, failed: false };
  }
  const platform = lanes.platformOf(lane);
  const only = inputs.secrets.length > 0 ? lanes.namesIn(lane, inputs.secrets) : undefined;
  const force = lanes.namesIn(lane, inputs.rotate);
  const approved =
    mode.write && inputs.approvedPlan !== undefined
      ? approvedPlan(inputs.approvedPlan, 'the input approved-plan', lane, platform.now())
      : undefined;
  const before = api?.requests ?? 0;
  const { repository } = event;
  const place =
    api && repository && mode.observe
      ? await placeOf(api, lane, inputs, { ...event, repository }, platform, signal)
      : undefined;
  await using session = await Session.open(lane, platform, {
    ...(place ? { shared: place.shared } : {}),
    localTargets: inputs.localTargets,
    observe: mode.observe,
    allowScripts: inputs.allowScripts,
    allowHosts: inputs.allowHosts,
    login: (host) => (host === event.apiHost ? (inputs.secretsToken ?? inputs.token) : undefined),
    ...(event.repositoryId === undefined ? {} : { repositoryId: event.repositoryId }),
    author: {
      ...(event.actor === undefined ? {} : { actor: event.actor }),
      ...(event.runUrl === undefined ? {} : { run: event.runUrl }),
    },
    run: workflowRun(event.runId, event.runAttempt),
    signal,
    limit: step.timeLeft(),
    warn: (message) => voice.warn(message),
    progress: (progress) => {
      if (progress.type === 'waiting-for-lease') voice.say(`the lane is held by run ${progress.run}: waiting`);
      if (progress.type === 'waiting-for-quota')
        voice.say(`the platform allows no more writes for ${progress.minutes} min: waiting`);
      if (progress.type === 'written') voice.say(`${progress.done}/${progress.total} ${progress.target}`);
    },
    redactor: voice.redactor,
    onValue: (value) => voice.mask(value),
  });
  const run = await session.run({
    write: mode.write,
    rotateDue: mode.rotateDue,
    rotateOnly: mode.rotateOnly,
    unattended: mode.unattended,
    prune: inputs.prune,
    force,
    ...(only ? { only } : {}),
    ...(approved ? { beforeApply: async (plan: Plan) => compareWithSaved(approved, plan) } : {}),
  });
  const review = event.pullRequest && !mode.observe ? await reviewPull(step, lane) : undefined;
  const result = review ? reviewed(run, review, voice) : run;
  if (review) {
    const undeclared = lanes.isFirst(lane) ? await lanes.undeclared(repository, signal) : [];
    voice.annotate(undeclaredAnnotations(undeclared));
    await commentPull(step, result, { review, undeclared });
  }
  const proposed = place && mode.write && inputs.pullRequest ? await propose(step, place, result) : {};
  const request: SavedRequest = { ...(only ? { only } : {}), rotateDue: mode.rotateDue, prune: inputs.prune };
  const saved =
    mode.observe && !mode.write && !result.heldBack ? savePlan(result.plan, lane, request, platform.now()) : undefined;
  return report(step, result, { ...proposed, saved }, (api?.requests ?? 0) - before + result.requests);
}

/** What the review found is a finding of the run like others; it also may be that there was nothing to compare. */
function reviewed(run: SessionResult, review: CommentedReview, voice: Voice): SessionResult {
  if ('notCompared' in review) {
    voice.say(`the lockfile was not compared with the base: ${review.notCompared}`);
    return run;
  }
  return { ...run, plan: { ...run.plan, findings: [...run.plan.findings, ...review.findings] } };
}

interface Proposed {
  readonly proposal?: ProposalResult;
  readonly error?: SecretZeroError;
}

/** What was written is saved by now, and is told whatever becomes of the pull request. */
async function propose({ mode, voice, signal }: StepContext, place: Place, result: SessionResult): Promise<Proposed> {
  // A cancelled job has seconds left: the state is saved, and the next run proposes it.
  if (result.heldBack || signal.aborted) return {};
  const words = (base: Lockfile | undefined) => {
    const { title, body } = pullRequestText({
      manifest: result.manifest,
      plan: result.plan,
      ...(result.outcomes ? { outcomes: result.outcomes } : {}),
      lockfile: result.lockfile,
      now: result.now,
      ...(base ? { base } : {}),
    });
    return { title: voice.redactor.redact(title), body: voice.redactor.redact(body) };
  };
  const content = {
    lockfile: result.lockfile,
    ready: exitCodeOf(result, 'sync') === 0,
    tidy: mode.unattended,
    words,
  };
  try {
    const proposal = await place.proposal.sync(content, signal);
    if (proposal.operation === 'refused') voice.warn(proposal.reason ?? 'the pull request was refused');
    for (const note of proposal.notes ?? []) voice.warn(note);
    return { proposal };
  } catch (error) {
    if (signal.aborted) return {};
    if (error instanceof SecretZeroError) return { error };
    throw error;
  }
}

async function report(
  { inputs, event, mode, voice, signal, summaryBytes }: StepContext,
  result: SessionResult,
  { proposal, error, saved }: Proposed & { readonly saved: SavedPlan | undefined },
  requests: number,
): Promise<LaneEnd> {
  const { manifest } = result;
  for (const note of result.notes) voice.say(note);
  const ended = {
    plan: result.plan,
    ...(result.outcomes ? { outcomes: result.outcomes } : {}),
    ...(result.heldBack ? { heldBack: result.heldBack } : {}),
    interrupted: signal.aborted,
  };
  const count = countRequests(result, requests, {
    state: mode.observe && inputs.token !== undefined,
    proposal: proposal ? PROPOSED[proposal.operation] : 'none',
  });
  const exitMode: ExitMode = mode.command === 'drift' ? 'drift' : mode.write ? 'sync' : 'plan';
  const own = exitCodeOf(ended, exitMode);
  const code = error ? worstExit([own, exitCodeOfError(error.code)]) : own;
  const summary = jobSummary(
    {
      manifest,
      ...ended,
      lockfile: result.lockfile,
      now: result.now,
      requests: count,
      quota: quotaOf(manifest, result.plan),
      observed: mode.observe,
      ...(proposal?.url === undefined ? {} : { pullRequestUrl: proposal.url }),
      ...(event.runUrl === undefined ? {} : { runUrl: event.runUrl }),
    },
    { names: inputs.summary === 'full', bytes: summaryBytes },
  );
  await voice.summarise(summary);
  voice.annotate(runAnnotations({ manifest, ...ended }));
  const drifted = remainingDrift(result.plan, result.outcomes).some(isRealDrift);
  return {
    code,
    failed: error !== undefined || failsStep(own, ended, exitMode, inputs.failOn),
    ...(error ? { error } : {}),
    outputs: {
      manifest: manifest.file,
      ...(manifest.environment === undefined ? {} : { environment: manifest.environment }),
      code,
      drifted,
      plan: planResult(result.plan, count),
      ...(saved ? { saved } : {}),
      result: syncResult(result.plan, result.outcomes, count, result.heldBack),
      ...(proposal ? { proposal } : {}),
    },
  };
}
