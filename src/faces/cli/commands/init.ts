import { openLane } from '../../../engine/lane.ts';
import { type Preparation, prepareMachine } from '../../../engine/prepare-machine.ts';
import { FINGERPRINT_KEY_FILE, FINGERPRINT_KEY_VARIABLE } from '../../../engine/session.ts';
import { visible } from '../../../reports/escape.ts';
import type { Run } from '../command-spec.ts';
import { laneOptions, lazyHome, tellWarnings } from '../session.ts';

const ATTENTION = 2;
const WORDS: Readonly<Record<Preparation['state'], string>> = {
  done: '+ made',
  ready: '· ready',
  needed: '+ to make',
  missing: '! missing',
};

export const run: Run = async (invocation) => {
  const { flags, io, out, signal } = invocation;
  const lane = await openLane(await laneOptions(invocation, lazyHome(invocation)), io.platform);
  await tellWarnings(lane.faults, invocation);
  const steps = await prepareMachine(lane, { platform: io.platform, dryRun: flags.dryRun, signal });
  const missing = steps.some((step) => step.state === 'missing');
  if (flags.json)
    out.json({
      ready: !missing,
      changes: steps.some((step) => step.state === 'done' || step.state === 'needed'),
      steps: steps.map(stepResult),
    });
  else {
    const { style } = out.layout;
    for (const { what, state, problem } of steps) {
      const paint = state === 'missing' ? style.warn : state === 'ready' ? style.dim : style.good;
      out.data(`${paint(WORDS[state].padEnd(9))}  ${visible(`${what}${problem ? `: ${problem.message}` : ''}`)}`);
      if (problem?.hint !== undefined) out.data(`           hint: ${visible(problem.hint)}`);
    }
    if (steps.some((step) => step.state === 'done' && step.what.includes(FINGERPRINT_KEY_FILE))) {
      out.note(
        `next: give the key to the action, unseen: gh secret set ${FINGERPRINT_KEY_VARIABLE} < ${FINGERPRINT_KEY_FILE}`,
      );
      out.note(
        'keep a copy where your other keys are: without it, values can no longer be recognised by their fingerprint',
      );
    }
  }
  return missing ? ATTENTION : 0;
};

function stepResult({ what, state, problem }: Preparation): Record<string, unknown> {
  return { what, state, ...(problem ? { error: problem } : {}) };
}
