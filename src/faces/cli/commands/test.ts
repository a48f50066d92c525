import { exitCodeOfError } from '../../../core/error-exit.ts';
import { testProviders } from '../../../engine/test-providers.ts';
import { visible } from '../../../reports/escape.ts';
import { testResult } from '../../../reports/results.ts';
import { testText } from '../../../reports/terminal.ts';
import type { Run } from '../command-spec.ts';
import { withSession } from '../session.ts';

const NO_ACCESS = 4;
const PARTIAL = 6;

export const run: Run = (invocation) => {
  const { flags, out, signal } = invocation;
  return withSession(invocation, { writes: false, remote: false }, async (session, lane) => {
    const { checks, providers } = await testProviders(lane.manifest, session.stores, signal);
    const result = testResult(checks);
    if (flags.json) out.json(result);
    else {
      out.data(testText(result, out.layout));
      for (const { alias, notes, capabilities } of providers) {
        for (const note of notes) out.note(`secretzero: note: ${alias}: ${note}`);
        for (const [kind, words] of Object.entries(capabilities)) out.data(visible(`${alias}/${kind}: ${words}`));
      }
    }
    const codes = checks.flatMap(({ problem }) => (problem ? [exitCodeOfError(problem.code)] : []));
    if (codes.length === 0) return 0;
    return codes.every((code) => code === NO_ACCESS) ? NO_ACCESS : PARTIAL;
  });
};
