import { isChange, type Plan, type Problem, type StepOutcome } from '../core/plan-types.ts';
import { problemOf } from './acquisition.ts';
import { isRevocation, type Revoked } from './revoke.ts';
import type { Work } from './work.ts';

/** What came of each step of a plan, in its order. */
export function outcomesOf(
  plan: Plan,
  work: ReadonlyMap<string, Work>,
  pruned: ReadonlyMap<string, ReadonlyMap<string, Problem | undefined>>,
  revoked: ReadonlyMap<string, Revoked> = new Map(),
): StepOutcome[] {
  return plan.steps.map((step): StepOutcome => {
    if (!isChange(step))
      return { step, result: step.action === 'keep' && !step.blocked && !step.waiting ? 'done' : 'skipped' };
    if (step.action === 'retire') {
      if (!isRevocation(step)) return { step, result: 'done' };
      const { problem, any } = revoked.get(step.secret) ?? { any: false };
      return problem ? { step, result: 'failed', error: problem } : { step, result: any ? 'done' : 'skipped' };
    }
    if (step.action === 'prune') {
      const failures = [...(pruned.get(step.secret) ?? [])].flatMap(([id, problem]) =>
        problem ? [[id, problem] as const] : [],
      );
      return failures.length === 0
        ? { step, result: 'done' }
        : {
            step,
            result: 'failed',
            refused: Object.fromEntries(failures),
            error: (failures[0] as readonly [string, Problem])[1],
          };
    }
    const own = work.get(step.secret);
    if (!own) return { step, result: 'skipped' };
    if (own.problem && own.waiting) {
      const held = own.waiting.length > 0 ? { waiting: own.waiting } : { blocked: own.problem };
      return { step: { ...step, ...held }, result: 'skipped' };
    }
    if (own.problem) return { step, result: 'failed', error: own.problem };
    if (step.action === 'adopt') return { step, result: 'done' };
    const refused: Record<string, Problem> = {};
    for (const id of step.targets) {
      const result = own.results.get(id);
      if (result?.outcome === 'written') {
        if (result.left !== undefined) refused[id] = problemOf(result.left);
        continue;
      }
      refused[id] =
        result?.outcome === 'refused' || result?.outcome === 'unresolved'
          ? problemOf(result.error)
          : { code: 'INTERRUPTED', message: result?.outcome === 'skipped' ? result.why : 'not written' };
    }
    const failures = Object.values(refused);
    return failures.length === 0
      ? { step, result: 'done' }
      : { step, result: 'failed', refused, error: failures[0] as Problem };
  });
}
