import { resolve } from 'node:path';
import { SecretZeroError } from '../../../core/errors.ts';
import { mergeLockfiles } from '../../../engine/merge-lockfiles.ts';
import { writeAtomic } from '../../../platform/files.ts';
import type { Run } from '../command-spec.ts';
import { reportFailure } from '../failure.ts';

/** What git takes for a conflict. */
const CONFLICT = 1;

export const run: Run = async (invocation) => {
  const { args, flags, io, out } = invocation;
  const [, ours = '', theirs = ''] = args;
  const read = async (file: string): Promise<string> => {
    const text = await io.platform.readText(file);
    if (text === undefined)
      throw new SecretZeroError('ARGUMENTS', `${file} does not exist`, {
        hint: 'git calls this command with %O %A %B',
      });
    return text;
  };
  try {
    const { text, notes } = mergeLockfiles(await read(ours), await read(theirs));
    await writeAtomic(resolve(io.platform.workspace, ours), text, { mode: 0o644 });
    for (const note of notes) out.warn(note);
    return 0;
  } catch (error) {
    if (!(error instanceof SecretZeroError)) throw error;
    reportFailure(error, out, flags, new Map());
    return CONFLICT;
  }
};
