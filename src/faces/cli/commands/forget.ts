import { forget, whatForgets } from '../../../engine/forget.ts';
import { agree } from '../agree.ts';
import type { Run } from '../command-spec.ts';
import { canPrompt } from '../invocation.ts';
import { withSession } from '../session.ts';

export const run: Run = (invocation) => {
  const { args, flags, out, signal } = invocation;
  const [name = ''] = args;
  return withSession(invocation, { writes: !flags.dryRun, observe: false }, async (session, lane) => {
    const journal = await session.journal();
    const would = whatForgets(journal, name);
    if (!flags.dryRun && canPrompt(invocation)) await agree(`Forget ${name}? Its value stays where it is.`, invocation);
    const { generation, left, unfinished } = flags.dryRun ? would : await forget(journal, name, signal);
    if (flags.json) {
      out.json({ secret: name, generation, forgotten: !flags.dryRun, left, unfinished });
      return 0;
    }
    out.data(`${name}, generation ${generation}, ${flags.dryRun ? 'would be forgotten' : 'is forgotten'}.`);
    if (left.length > 0)
      out.warn(`its value stays at ${left.join(', ')}: remove it there by hand, or declare the secret again`);
    if (unfinished) out.warn('a write of it was not finished: its targets may hold different values');
    if (lane.manifest.secrets.some((secret) => secret.name === name)) {
      out.warn(`${lane.manifest.file} still declares it: the next sync makes or adopts it again`);
    }
    return 0;
  });
};
