import { writeSecretsPage } from '../../../engine/docs.ts';
import { visible } from '../../../reports/escape.ts';
import type { Run } from '../command-spec.ts';
import { laneOptions, lazyHome } from '../session.ts';

const STALE = 2;

export const run: Run = async (invocation) => {
  const { flags, io, out } = invocation;
  const result = await writeSecretsPage(
    {
      lane: await laneOptions(invocation, lazyHome(invocation)),
      ...(flags.output === undefined ? {} : { output: flags.output }),
      check: flags.check,
    },
    io.platform,
  );
  const { file, stale, written } = result;
  if (flags.json) out.json(result);
  else {
    const end = written ? 'was written' : stale ? 'is not up to date: run `secretzero docs`' : 'is up to date';
    out.data(visible(`${file} ${end}.`));
  }
  return stale && flags.check ? STALE : 0;
};
