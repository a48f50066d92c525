import { nextRotation } from '../../../core/next-rotation.ts';
import { statusResult } from '../../../reports/results.ts';
import { statusText } from '../../../reports/terminal.ts';
import type { Run } from '../command-spec.ts';
import { withSession } from '../session.ts';

/** How many of the next rotations are shown. */
const NEXT = 3;

export const run: Run = (invocation) => {
  const { flags, out } = invocation;
  return withSession(invocation, { writes: false, observe: false }, async (session, lane) => {
    const journal = await session.journal();
    const { lease, merged } = journal;
    const now = journal.now();
    const result = statusResult(lane.manifest, lease ? { ...merged, lease } : merged, now);
    if (flags.json) {
      out.json(result);
      return 0;
    }
    out.data(statusText(result, now, out.layout));
    const next = lane.manifest.secrets
      .flatMap((secret) => {
        const at = nextRotation(secret, merged.secrets[secret.name]);
        return at && at > now ? [{ name: secret.name, at }] : [];
      })
      .sort((a, b) => a.at.getTime() - b.at.getTime());
    for (const { name, at } of next.slice(0, NEXT)) out.data(`next: ${name} on ${at.toISOString().slice(0, 10)}`);
    return 0;
  });
};
