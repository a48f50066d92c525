import type { ErrorCode } from './errors.ts';
import { type Drift, isChange, type Plan, type StepOutcome } from './plan-types.ts';

/** What a run ended with, as far as its exit code goes. */
export interface Ended {
  readonly plan: Plan;
  /** Absent where nothing was carried out. */
  readonly outcomes?: readonly StepOutcome[];
  /** Why nothing was written although it was asked for. `unreviewed` waits for a merge; the others, for another run. */
  readonly heldBack?: { readonly reason: 'held' | 'unreviewed' | 'moved' };
  readonly interrupted?: boolean;
}

/** `plan-detailed` is `plan --detailed-exitcode`; `sync` is every command that carries a plan out. */
export type ExitMode = 'plan' | 'plan-detailed' | 'sync' | 'drift';

const DONE = 0;
const ATTENTION = 2;
const NO_ACCESS = 4;
const POLICY = 5;
const PARTIAL = 6;
const INTERRUPTED = 130;

const ACCESS: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['UNAUTHENTICATED', 'FORBIDDEN']);
/** What a person has to decide or to give: no failure. */
const DECISION: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['UNSUPPORTED', 'VALUE_MISSING']);
/** What follows from another failure: targets that were not begun, and secrets whose part failed. */
const CONSEQUENCE: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['INTERRUPTED', 'VALUE_MISSING']);

/**
 * The exit code of a run that came to its end (design §7). The worst thing that happened decides: interrupted (130), something
 * failed (6), something was not allowed and nothing else failed (4), a policy is broken (5), something waits for a person (2), all is
 * well (0). Errors before a plan was made (3, 4) are the caller's.
 */
export function exitCodeOf(ended: Ended, mode: ExitMode): number {
  if (ended.interrupted) return INTERRUPTED;
  const { plan, outcomes, heldBack } = ended;
  if (heldBack && heldBack.reason !== 'unreviewed') return PARTIAL;
  const failures = mode === 'drift' ? unreadCodes(plan) : [...blockedCodes(plan), ...failedCodes(outcomes ?? [])];
  const causes = failures.some((code) => ACCESS.has(code))
    ? failures.filter((code) => !CONSEQUENCE.has(code))
    : failures;
  if (causes.some((code) => !ACCESS.has(code))) return PARTIAL;
  if (causes.length > 0) return NO_ACCESS;
  if (plan.findings.some(({ severity }) => severity === 'error')) return POLICY;
  return needsAttention(ended, mode) ? ATTENTION : DONE;
}

/** The exit code of several runs in one: that of the worst. Wrong input outranks what only waits, and a failure outranks both. */
export function worstExit(codes: readonly number[]): number {
  const rank = (code: number) => RANKS.indexOf(code);
  return codes.reduce((worst, code) => (rank(code) > rank(worst) ? code : worst), DONE);
}

/** From the best to the worst. */
const RANKS: readonly number[] = [DONE, ATTENTION, POLICY, 3, NO_ACCESS, PARTIAL, 1, INTERRUPTED];

/**
 * Drift that is left after a run: that of every target which the run did not write or adopt. Before a run (no outcomes), all of it.
 */
export function remainingDrift(plan: Plan, outcomes: readonly StepOutcome[] = []): readonly Drift[] {
  const settled = new Set<string>();
  for (const { step, result, refused } of outcomes) {
    if (step.action === 'keep' || step.blocked || step.waiting || result === 'skipped') continue;
    if (result === 'failed' && refused === undefined) continue;
    for (const id of step.targets) if (refused?.[id] === undefined) settled.add(driftKey(step.secret, id));
  }
  return plan.drift.filter((each) => !settled.has(driftKey(each.secret, each.target)));
}

/** Drift that would be left if all that is planned were done: what a plan would settle is a change, not drift. */
export function unplannedDrift(plan: Plan): readonly Drift[] {
  const ends = plan.steps.filter(isChange).map((step) => ({ step, result: 'done' as const }));
  return remainingDrift(plan, ends);
}

function driftKey(secret: string, target: string): string {
  return `${secret}\0${target}`;
}

function needsAttention({ plan, outcomes, heldBack }: Ended, mode: ExitMode): boolean {
  if (mode === 'drift') return plan.drift.some(isRealDrift);
  // A step may turn out to wait only when its value is asked for.
  const steps = [...plan.steps, ...(outcomes ?? []).map(({ step }) => step)];
  if (steps.some((step) => step.blocked !== undefined || step.waiting !== undefined)) return true;
  if (plan.changes && (mode === 'plan-detailed' || heldBack)) return true;
  return (outcomes ? remainingDrift(plan, outcomes) : unplannedDrift(plan)).some(isRealDrift);
}

/** Whether it counts as drift: without evidence (`unknown`) it is shown, and nothing is known to have drifted. */
export function isRealDrift({ status }: Drift): boolean {
  return status !== 'unknown';
}

function blockedCodes(plan: Plan): ErrorCode[] {
  return plan.steps.flatMap(({ blocked }) => (blocked && !DECISION.has(blocked.code) ? [blocked.code] : []));
}

function failedCodes(outcomes: readonly StepOutcome[]): ErrorCode[] {
  return outcomes
    .filter(({ result }) => result === 'failed')
    .flatMap(({ error, refused }) => {
      const codes = Object.values(refused ?? {}).map(({ code }) => code);
      return codes.length > 0 ? codes : [error?.code ?? 'INTERNAL'];
    });
}

/** A drift check fails only where it could not look; what a sync could not do is none of its business. */
function unreadCodes(plan: Plan): ErrorCode[] {
  const unknown = new Set(plan.drift.filter((each) => each.status === 'unknown').map((each) => each.target));
  return plan.steps.flatMap(({ blocked, targets }) =>
    blocked && blocked.code !== 'CONFLICT' && !DECISION.has(blocked.code) && targets.some((id) => unknown.has(id))
      ? [blocked.code]
      : [],
  );
}
