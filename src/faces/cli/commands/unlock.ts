import { SecretZeroError } from '../../../core/errors.ts';
import { isLeaseOfLiving } from '../../../engine/machine.ts';
import { visible } from '../../../reports/escape.ts';
import { agree } from '../agree.ts';
import type { Run } from '../command-spec.ts';
import { withSession } from '../session.ts';

export const run: Run = (invocation) => {
  const { flags, io, out, signal } = invocation;
  return withSession(invocation, { writes: false, observe: false, remote: false }, async (session) => {
    const journal = await session.journal({ deadLeases: 'keep' });
    const { lease } = journal;
    if (!lease) {
      if (flags.json) out.json({ unlocked: false });
      else out.data('No run holds the lane.');
      return 0;
    }
    const holder = `run ${lease.run}${lease.actor === undefined ? '' : ` of ${lease.actor}`}`;
    if (isLeaseOfLiving(lease.run, io.platform)) {
      throw new SecretZeroError('LOCKFILE_HELD', `${holder} is alive and holds the lane until ${lease.until}`, {
        hint: 'end that process first; it saves what it has',
      });
    }
    await agree(`${holder} holds the lane until ${lease.until}. Is it dead, and shall its lease be taken?`, invocation);
    await journal.unlock(signal);
    if (flags.json) out.json({ unlocked: true, lease });
    else out.data(`The lease of ${visible(holder)} was taken. The next sync finishes what it began.`);
    return 0;
  });
};
