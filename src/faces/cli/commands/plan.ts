import { resolve } from 'node:path';
import type { SavedRequest } from '../../../engine/saved-plan.ts';
import { writeAtomic } from '../../../platform/files.ts';
import type { Run } from '../command-spec.ts';
import { renderPlan } from '../render-run.ts';
import { withSession } from '../session.ts';

export const run: Run = (invocation) => {
  const { flags, io, out } = invocation;
  return withSession(invocation, { writes: false }, async (session, lane) => {
    const request: SavedRequest = {
      ...(flags.secret.length > 0 ? { only: flags.secret } : {}),
      rotateDue: flags.rotateDue,
      prune: flags.prune,
    };
    const result = await session.run({ write: false, ...request });
    const code = renderPlan(result, invocation);
    if (flags.out !== undefined) {
      const { savePlan } = await import('../../../engine/saved-plan.ts');
      const text = `${JSON.stringify(savePlan(result.plan, lane, request, io.platform.now()), undefined, 2)}\n`;
      session.redactor.assertClean(text, 'the saved plan');
      await writeAtomic(resolve(io.platform.workspace, flags.out), text, { mode: 0o600 });
      out.note(`saved; \`secretzero apply ${flags.out}\` carries it out within 24 hours`);
    }
    return code;
  });
};
