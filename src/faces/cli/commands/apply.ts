import { SecretZeroError } from '../../../core/errors.ts';
import { checkSavedPlan, compareWithSaved, parseSavedPlan } from '../../../engine/saved-plan.ts';
import { agree } from '../agree.ts';
import type { Run } from '../command-spec.ts';
import { canPrompt } from '../invocation.ts';
import { renderRun } from '../render-run.ts';
import { withSession } from '../session.ts';

export const run: Run = async (invocation) => {
  const { args, io } = invocation;
  const [file = ''] = args;
  const text = await io.platform.readText(file);
  if (text === undefined) {
    throw new SecretZeroError('ARGUMENTS', `${file} does not exist`, {
      hint: 'make it with `secretzero plan --out FILE`',
    });
  }
  const saved = parseSavedPlan(text, file);
  return withSession(invocation, { writes: true }, async (session, lane) => {
    checkSavedPlan(saved, lane, io.platform.now());
    const { only, rotateDue, prune } = saved.request;
    const result = await session.run({
      write: true,
      ...(only ? { only } : {}),
      rotateDue,
      prune,
      canPrompt: canPrompt(invocation),
      beforeApply: async (plan) => {
        compareWithSaved(saved, plan);
        const removed = plan.steps
          .filter((step) => step.action === 'prune' && !step.blocked)
          .flatMap((step) => step.targets);
        if (removed.length > 0 && canPrompt(invocation))
          await agree(`Remove the values at ${removed.join(', ')}?`, invocation);
      },
    });
    return renderRun(result, 'sync', invocation);
  });
};
