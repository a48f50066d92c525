import { checkLane } from '../../../engine/lane.ts';
import { validateResult } from '../../../reports/results.ts';
import { validateText } from '../../../reports/terminal.ts';
import type { Run } from '../command-spec.ts';
import { sourcesOf } from '../failure.ts';
import { laneOptions, lazyHome } from '../session.ts';

const WRONG_INPUT = 3;

export const run: Run = async (invocation) => {
  const { flags, io, out } = invocation;
  const { faults } = await checkLane(await laneOptions(invocation, lazyHome(invocation)), io.platform);
  const result = validateResult(faults);
  if (flags.json) out.json(result);
  else out.data(validateText(flags.file, faults, { ...out.layout, sources: await sourcesOf(flags, io.platform) }));
  return result.valid ? 0 : WRONG_INPUT;
};
