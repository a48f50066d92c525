import { exitCodeOfError } from '../../core/error-exit.ts';
import { FaultsError, SecretZeroError } from '../../core/errors.ts';
import type { Platform } from '../../platform/platform.ts';
import { validateResult } from '../../reports/results.ts';
import type { Sources } from '../../reports/terminal.ts';
import type { Flags } from './flags.ts';
import type { Output } from './output.ts';

/** Tells of an error that ended a run before there was a result; returns the exit code. */
export function reportFailure(
  error: unknown,
  out: Output,
  how: { readonly json: boolean; readonly debug: boolean },
  sources: Sources,
): number {
  if (error instanceof FaultsError) {
    if (how.json) out.json(validateResult(error.faults));
    else out.faults(error.faults, sources);
    return exitCodeOfError(error.code);
  }
  const shown = error instanceof SecretZeroError ? error : unexpected(error);
  const { code, message, hint, span } = shown;
  const hinted = hint === undefined ? {} : { hint };
  if (how.json) {
    const place = span ? { file: span.file, line: span.line, column: span.column } : {};
    out.json({ error: { code, message, ...hinted, ...place } });
  } else out.error({ code, message, ...hinted, ...(span ? { span } : {}) });
  if (how.debug && error instanceof Error && error.stack !== undefined) out.note(error.stack);
  return exitCodeOfError(code);
}

/** The text of the files that faults may point into. */
export async function sourcesOf(
  { file, varFile }: Pick<Flags, 'file' | 'varFile'>,
  platform: Platform,
): Promise<Sources> {
  const sources = new Map<string, string>();
  for (const name of [file, ...varFile]) {
    const text = await platform.readText(name).catch(() => undefined);
    if (text !== undefined) sources.set(name, text);
  }
  return sources;
}

/** What is not ours is shown by its kind alone: its message may hold anything. */
function unexpected(error: unknown): SecretZeroError {
  const { code, path } = (error ?? {}) as NodeJS.ErrnoException;
  if (typeof code === 'string' && /^E[A-Z0-9]+$/.test(code)) {
    return new SecretZeroError('INTERNAL', `the system said ${code}${path === undefined ? '' : ` for ${path}`}`, {
      hint: 'check the permissions of the file and its folder, and the space that is left',
    });
  }
  return new SecretZeroError('INTERNAL', 'an unexpected error ended the run', {
    hint: 'run it again with --debug, and report what it shows',
  });
}
