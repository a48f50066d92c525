import type { Run } from '../command-spec.ts';
import { completionScript, type Shell } from '../completion.ts';

export const run: Run = async ({ args, out }) => {
  out.exact(completionScript(args[0] as Shell), 'the completion script');
  return 0;
};
