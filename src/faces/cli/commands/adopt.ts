import { withDependents } from '../../../engine/dependents.ts';
import { requireSecrets } from '../../../engine/secret-names.ts';
import type { Run } from '../command-spec.ts';
import { renderPlan, renderRun } from '../render-run.ts';
import { withSession } from '../session.ts';

export const run: Run = (invocation) => {
  const { args, flags } = invocation;
  return withSession(invocation, { writes: !flags.dryRun }, async (session, lane) => {
    const named = requireSecrets(lane.manifest, args);
    const result = await session.run({
      write: !flags.dryRun,
      only: withDependents(lane.manifest, named),
      adopt: named,
      ...(flags.asIs ? { adoptAsIs: named } : {}),
    });
    return flags.dryRun ? renderPlan(result, invocation) : renderRun(result, 'sync', invocation);
  });
};
