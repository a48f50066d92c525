import { exitCodeOf } from '../../../core/exit-code.ts';
import { requireSecrets } from '../../../engine/secret-names.ts';
import { driftResult } from '../../../reports/results.ts';
import { driftText } from '../../../reports/terminal.ts';
import type { Run } from '../command-spec.ts';
import { tellNotes } from '../render-run.ts';
import { withSession } from '../session.ts';

export const run: Run = (invocation) => {
  const { args, flags, out } = invocation;
  return withSession(invocation, { writes: false }, async (session, lane) => {
    const named = requireSecrets(lane.manifest, args);
    const { plan, notes } = await session.run({ write: false, ...(named.length > 0 ? { only: named } : {}) });
    if (flags.json) out.json(driftResult(plan.drift));
    else {
      tellNotes(notes, invocation);
      out.data(driftText(plan.drift, plan.checked, out.layout));
    }
    return exitCodeOf({ plan }, 'drift');
  });
};
