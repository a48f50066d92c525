import { exitCodeOf, remainingDrift } from '../../core/exit-code.ts';
import { quotaOf } from '../../engine/quota.ts';
import { heldBackError } from '../../engine/reconcile.ts';
import { countRequests } from '../../engine/requests.ts';
import type { SessionResult } from '../../engine/session.ts';
import { planResult, rotateResult, syncResult } from '../../reports/results.ts';
import { planText, rotateText, syncText } from '../../reports/terminal.ts';
import type { Invocation } from './invocation.ts';

/** Shows what a run of `sync`, `rotate`, `adopt` or `apply` came to; returns the exit code. */
export function renderRun(result: SessionResult, as: 'sync' | 'rotate', invocation: Invocation): number {
  const { flags, out, signal } = invocation;
  const { plan, outcomes, heldBack, notes } = result;
  if (flags.json) {
    const shape = as === 'sync' ? syncResult : rotateResult;
    out.json(shape(plan, outcomes, countOf(result), heldBack));
  } else {
    tellNotes(notes, invocation);
    const drift = remainingDrift(plan, outcomes);
    const run = { plan, drift, ...(outcomes ? { outcomes } : {}), ...(heldBack ? { heldBack } : {}) };
    out.data((as === 'sync' ? syncText : rotateText)(run, out.layout));
    const hint = heldBack ? heldBackError(heldBack).hint : undefined;
    if (hint !== undefined) out.note(`hint: ${hint}`);
  }
  const interrupted = signal.aborted;
  return exitCodeOf(
    { plan, interrupted, ...(outcomes ? { outcomes } : {}), ...(heldBack ? { heldBack } : {}) },
    'sync',
  );
}

/** Shows what would be done; returns the exit code. */
export function renderPlan(result: SessionResult, invocation: Invocation): number {
  const { flags, out } = invocation;
  const { plan, notes } = result;
  if (flags.json) out.json(planResult(plan, countOf(result)));
  else {
    tellNotes(notes, invocation);
    out.data(planText(plan, out.layout, quotaOf(result.manifest, plan)));
  }
  return exitCodeOf({ plan }, flags.detailedExitcode ? 'plan-detailed' : 'plan');
}

/** Requests to platforms; reading the state is not counted, since it is not a part of what was asked for. */
function countOf(result: SessionResult) {
  return countRequests(result, result.requests, { state: false, proposal: 'none' });
}

export function tellNotes(notes: readonly string[], { out }: Invocation): void {
  for (const note of notes) out.note(`secretzero: note: ${note}`);
}
