import { agree } from '../agree.ts';
import type { Run } from '../command-spec.ts';
import { canPrompt } from '../invocation.ts';
import { renderPlan, renderRun } from '../render-run.ts';
import { withSession } from '../session.ts';

export const run: Run = (invocation) => {
  const { flags } = invocation;
  return withSession(invocation, { writes: !flags.dryRun }, async (session) => {
    const result = await session.run({
      write: !flags.dryRun,
      ...(flags.secret.length > 0 ? { only: flags.secret } : {}),
      rotateDue: flags.rotateDue,
      prune: flags.prune,
      canPrompt: canPrompt(invocation),
      beforeApply: async (plan) => {
        const removed = plan.steps
          .filter((step) => step.action === 'prune' && !step.blocked)
          .flatMap((step) => step.targets);
        if (removed.length > 0 && canPrompt(invocation))
          await agree(`Remove the values at ${removed.join(', ')}?`, invocation);
      },
    });
    return flags.dryRun ? renderPlan(result, invocation) : renderRun(result, 'sync', invocation);
  });
};
