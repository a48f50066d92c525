import { withDependents } from '../../../engine/dependents.ts';
import { requireSecrets } from '../../../engine/secret-names.ts';
import type { Run } from '../command-spec.ts';
import { canPrompt } from '../invocation.ts';
import { renderPlan, renderRun } from '../render-run.ts';
import { withSession } from '../session.ts';

export const run: Run = (invocation) => {
  const { args, flags } = invocation;
  return withSession(invocation, { writes: !flags.dryRun }, async (session, lane) => {
    const named = requireSecrets(lane.manifest, [...args, ...flags.secret]);
    const result = await session.run({
      write: !flags.dryRun,
      ...(named.length > 0 ? { only: withDependents(lane.manifest, named) } : {}),
      rotateDue: true,
      rotateOnly: true,
      ...(flags.force ? (named.length > 0 ? { force: named } : { forceAll: true }) : {}),
      canPrompt: canPrompt(invocation),
    });
    const code = flags.dryRun ? renderPlan(result, invocation) : renderRun(result, 'rotate', invocation);
    const nothing = !result.plan.steps.some((step) => step.action === 'rotate');
    if (named.length > 0 && nothing && !flags.force && !flags.json) {
      invocation.out.note(
        `hint: nothing of it is due; \`secretzero rotate ${named.join(' ')} --force\` rotates it now`,
      );
    }
    return code;
  });
};
