import { PURPOSES, permissionsOf } from '../../../engine/permissions.ts';
import { permissionsText } from '../../../reports/terminal.ts';
import type { Run } from '../command-spec.ts';
import { withSession } from '../session.ts';

export const run: Run = (invocation) => {
  const { flags, out } = invocation;
  return withSession(invocation, { writes: false, observe: false, remote: false }, async (_session, lane) => {
    const wanted = PURPOSES.filter((purpose) => flags.for === undefined || flags.for === purpose);
    const result = await permissionsOf(lane.manifest, wanted);
    if (flags.json) out.json(result);
    else out.data(permissionsText(result, out.layout));
    return 0;
  });
};
