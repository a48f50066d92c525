import { resolve } from 'node:path';
import { SecretZeroError } from '../../../core/errors.ts';
import { lstatIfPresent, writeAtomic } from '../../../platform/files.ts';
import type { Run } from '../command-spec.ts';
import { TEMPLATES } from '../templates.ts';

export const run: Run = async ({ flags, io, out }) => {
  const file = flags.output ?? flags.file;
  const text = TEMPLATES[flags.template] as string;
  if (flags.dryRun) {
    if (flags.json) out.json({ file, created: false, template: flags.template, text });
    else out.exact(text, 'the template');
    return 0;
  }
  const path = resolve(io.platform.workspace, file);
  if (await lstatIfPresent(path)) {
    throw new SecretZeroError('ARGUMENTS', `${file} exists already and is left as it is`, {
      hint: 'name another file with --output, or look at the template with --dry-run',
    });
  }
  await writeAtomic(path, text, { mode: 0o644 });
  if (flags.json) out.json({ file, created: true, template: flags.template });
  else {
    out.data(`${file} was written from the template ${flags.template}.`);
    out.note(`next: read it, then \`secretzero init\` and \`secretzero plan\``);
  }
  return 0;
};
