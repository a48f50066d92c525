import { requireSecrets } from '../../../engine/secret-names.ts';
import { showResult } from '../../../reports/results.ts';
import { showText } from '../../../reports/terminal.ts';
import type { Run } from '../command-spec.ts';
import { withSession } from '../session.ts';

export const run: Run = (invocation) => {
  const { args, flags, out } = invocation;
  return withSession(invocation, { writes: false, observe: false }, async (session, lane) => {
    const named = new Set(requireSecrets(lane.manifest, args));
    const journal = await session.journal();
    const secrets = session.recorded(journal).secrets.filter((secret) => named.size === 0 || named.has(secret.name));
    const result = showResult(secrets, journal.merged);
    if (flags.json) out.json(result);
    else out.data(showText(result, journal.now(), out.layout));
    return 0;
  });
};
