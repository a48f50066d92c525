import { type Ended, type ExitMode, isRealDrift, remainingDrift } from './exit-code.ts';

/** What may fail a step besides errors; `never` stands alone. */
export const FAIL_ON = ['drift', 'waiting', 'policy', 'never'] as const;
export type FailOn = (typeof FAIL_ON)[number];

const DONE = 0;
const ATTENTION = 2;
const POLICY = 5;

/** Rules of the lockfile's review: an error of one says that no run wrote what is to be merged, which is no matter of policy. */
const LOCKFILE_RULE = /^lockfile-/;

/**
 * Whether a step of a job fails after a run that ended with an exit code. Errors always fail it (1, 3, 4, 6, 130), and so does a
 * lockfile that no run wrote (5); what breaks a policy (5), drift and what waits, where the workflow says so; what is blocked, unless
 * nothing is to fail it. Drift that a mere plan sees fails nothing: it is the business of the run that may write, and of the drift
 * check.
 */
export function failsStep(code: number, ended: Ended, mode: ExitMode, failOn: ReadonlySet<FailOn>): boolean {
  if (code === DONE) return false;
  const tampered = ended.plan.findings.some(({ rule, severity }) => severity === 'error' && LOCKFILE_RULE.test(rule));
  if (code === POLICY && (tampered || failOn.has('policy'))) return true;
  if (code !== ATTENTION && code !== POLICY) return true;
  if (failOn.size === 0 || failOn.has('never')) return false;
  const { plan, outcomes = [] } = ended;
  const steps = [...plan.steps, ...outcomes.map(({ step }) => step)];
  if (steps.some((step) => step.blocked !== undefined)) return true;
  if (failOn.has('waiting') && steps.some((step) => step.waiting !== undefined)) return true;
  const looks = mode === 'sync' || mode === 'drift';
  return looks && failOn.has('drift') && remainingDrift(plan, outcomes).some(isRealDrift);
}
