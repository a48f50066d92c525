import { exitCodeOfError } from '../../../core/error-exit.ts';
import { type TestedProvider, testProviders } from '../../../engine/test-providers.ts';
import { visible } from '../../../reports/escape.ts';
import type { TestedLogin } from '../../../reports/result-types.ts';
import { testResult } from '../../../reports/results.ts';
import { testText } from '../../../reports/terminal.ts';
import type { Run } from '../command-spec.ts';
import { withSession } from '../session.ts';

const NO_ACCESS = 4;
const PARTIAL = 6;

export const run: Run = (invocation) => {
  const { flags, io, out, signal } = invocation;
  return withSession(invocation, { writes: false, remote: false }, async (session, lane) => {
    const monotonic = () => io.platform.monotonic();
    const { permissions } = flags;
    const { checks, providers } = await testProviders(lane.manifest, session.stores, {
      monotonic,
      permissions,
      signal,
    });
    const result = testResult(checks, providers.map(testedLogin));
    if (flags.json) out.json(result);
    else {
      out.data(testText(result, out.layout));
      for (const { alias, identity, milliseconds, notes, capabilities } of providers) {
        if (identity !== undefined) out.note(`secretzero: note: ${alias}: answered in ${milliseconds} ms`);
        for (const note of notes) out.note(`secretzero: note: ${alias}: ${note}`);
        for (const [kind, words] of Object.entries(capabilities)) out.data(visible(`${alias}/${kind}: ${words}`));
      }
    }
    const codes = checks.flatMap(({ problem, closed }) =>
      problem ? [closed ? NO_ACCESS : exitCodeOfError(problem.code)] : [],
    );
    if (codes.length === 0) return 0;
    return codes.every((code) => code === NO_ACCESS) ? NO_ACCESS : PARTIAL;
  });
};

function testedLogin({ alias, kind, identity, milliseconds, unknown, surplus }: TestedProvider): TestedLogin {
  return {
    provider: alias,
    kind,
    ...(identity === undefined ? {} : { identity }),
    milliseconds,
    ...(unknown === undefined ? {} : { unknown }),
    ...(surplus === undefined ? {} : { surplus }),
  };
}
