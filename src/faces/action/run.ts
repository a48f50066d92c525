import { exitCodeOfError } from '../../core/error-exit.ts';
import { FaultsError, SecretZeroError } from '../../core/errors.ts';
import { worstExit } from '../../core/exit-code.ts';
import type { SecretValue } from '../../core/secret-value.ts';
import { decide } from '../../engine/events.ts';
import type { Lane } from '../../engine/lane.ts';
import { Lanes } from '../../engine/lanes.ts';
import { findManifests } from '../../engine/manifests.ts';
import { FINGERPRINT_KEY_VARIABLE } from '../../engine/session.ts';
import type { Platform } from '../../platform/platform.ts';
import { SUMMARY_BYTES } from '../../reports/summary.ts';
import { readEvent } from './event.ts';
import { readInputs, refuseMisspelt } from './inputs.ts';
import { type LaneEnd, openLane, runLane, type StepContext } from './lane-run.ts';
import { emptyOutputs, type LaneOutputs, outputsOf } from './outputs.ts';
import { openApi } from './place.ts';
import { Voice } from './voice.ts';

/**
 * The action: reads inputs and event, has the engine do it, and tells the result in log, summary, annotations, outputs and pull
 * request. No decision about secrets is taken here.
 * @param onStop called once with what is to happen when the job is cancelled
 * @returns the exit code of the step
 */
export async function runAction(platform: Platform, onStop: (stop: () => void) => void): Promise<number> {
  const core = await import('@actions/core');
  const voice = new Voice(core);
  const controller = new AbortController();
  for (const [name, value] of Object.entries(emptyOutputs)) core.setOutput(name, value);
  try {
    return await run(platform, voice, (name) => core.getInput(name), controller, onStop);
  } catch (error) {
    const code = tell(error, voice, controller.signal);
    voice.output('exit-code', String(code));
    return code;
  } finally {
    voice.flush();
  }
}

async function run(
  platform: Platform,
  voice: Voice,
  input: (name: string) => string,
  controller: AbortController,
  onStop: (stop: () => void) => void,
): Promise<number> {
  const event = await readEvent(platform);
  refuseMisspelt(platform.variableNames());
  const inputs = readInputs(input, event.given);
  for (const value of [inputs.token, inputs.secretsToken, inputs.fingerprintKey]) if (value) voice.learn(value);
  const mode = decide({
    name: event.name,
    ref: event.ref,
    activity: event.activity,
    deleted: event.deleted,
    command: inputs.command,
    dryRun: inputs.dryRun,
    rotateOnPush: inputs.rotateOnPush,
  });
  if ('refused' in mode) throw new SecretZeroError('ARGUMENTS', mode.refused, { hint: mode.hint });
  if ('nothing' in mode) {
    voice.say(mode.nothing);
    return 0;
  }
  voice.say(mode.because);
  if (event.isPublic && inputs.summary === 'full') {
    voice.warn('everybody can read the names of secrets in this summary: `summary: counts` leaves them out');
  }
  onStop(() => controller.abort());
  const files = await findManifests(inputs.secretfiles, platform.workspace, controller.signal);
  if (files.length > 1 && inputs.approvedPlan !== undefined) throw onePlanOnly();
  if (files.length > 1) voice.say(`${files.length} manifests, a lane each: ${files.join(', ')}`);
  const started = platform.monotonic();
  const step: StepContext = {
    inputs,
    event,
    mode,
    platform: withKey(platform, inputs.fingerprintKey),
    voice,
    api:
      (mode.observe || event.pullRequest) && inputs.token && event.repository
        ? await openApi(inputs.token, platform)
        : undefined,
    signal: controller.signal,
    timeLeft: () => Math.max(0, inputs.timeBudgetMs - (platform.monotonic() - started)),
    summaryBytes: Math.floor(SUMMARY_BYTES / files.length),
  };
  const opened = await openAll(step, files);
  const lanes = new Lanes(
    opened.flatMap((each) => ('lane' in each ? [each.lane] : [])),
    step.platform,
  );
  const ends: LaneEnd[] = [];
  for (const each of opened)
    ends.push('lane' in each ? await endOf(step, () => toldEnd(step, each.lane, lanes)) : each);
  return finish(ends, voice);
}

/** Every manifest is checked before anything is done for one of them. */
async function openAll(step: StepContext, files: readonly string[]): Promise<readonly (LaneEnd | { lane: Lane })[]> {
  const opened: (LaneEnd | { lane: Lane })[] = [];
  for (const file of files) opened.push(await endOf(step, async () => ({ lane: await openLane(step, file) })));
  return opened;
}

/** What ends a lane before it has a result does not keep the others from theirs. */
async function endOf<T>(step: StepContext, work: () => Promise<T>): Promise<T | LaneEnd> {
  try {
    return await work();
  } catch (error) {
    return { code: tell(error, step.voice, step.signal), failed: true };
  }
}

/** A lane's end; what went wrong once its report was done is told like what ends a lane before it has one. */
async function toldEnd(step: StepContext, lane: Lane, lanes: Lanes): Promise<LaneEnd> {
  const end = await runLane(step, lane, lanes);
  if (end.error) tell(end.error, step.voice, step.signal);
  return end;
}

function finish(ends: readonly LaneEnd[], voice: Voice): number {
  const code = worstExit(ends.map((end) => end.code));
  const lanes = ends.flatMap(({ outputs }): LaneOutputs[] => (outputs ? [outputs] : []));
  const outputs = lanes.length > 0 ? outputsOf(lanes, code) : { 'exit-code': String(code) };
  for (const [name, value] of Object.entries(outputs)) voice.output(name, value);
  return worstExit(ends.filter(({ failed }) => failed).map((end) => end.code));
}

/** Says what error ended a run before it had a result; its exit code comes back. */
function tell(error: unknown, voice: Voice, signal: AbortSignal): number {
  // Whatever an interrupted call threw: it was stopped because we were.
  const stopped = () => new SecretZeroError('INTERRUPTED', 'the run was stopped', { hint: 'the next run goes on' });
  const known = error instanceof SecretZeroError ? error : signal.aborted ? stopped() : undefined;
  if (!(error instanceof FaultsError)) {
    const hint = known?.hint === undefined ? '' : `\n${known.hint}`;
    voice.annotate([
      {
        level: 'error',
        title: known?.code ?? 'INTERNAL',
        message: `${known?.message ?? 'an unexpected error ended the run'}${hint}`,
        ...(known?.span ?? {}),
      },
    ]);
  }
  return known ? exitCodeOfError(known.code) : 1;
}

/** The fingerprint key may come as an input; the engine looks for it where the command line has it, once a lane. */
function withKey(platform: Platform, input: SecretValue | undefined): Platform {
  const key = input ?? platform.takeVariable(FINGERPRINT_KEY_VARIABLE);
  if (!key) return platform;
  return {
    ...platform,
    takeVariable: (name) => (name === FINGERPRINT_KEY_VARIABLE ? key : platform.takeVariable(name)),
  };
}

function onePlanOnly(): SecretZeroError {
  return new SecretZeroError('ARGUMENTS', 'an approved plan is of one manifest, and several are named', {
    hint: 'a job for each manifest, with its own approved-plan',
  });
}
