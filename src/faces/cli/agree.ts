import { SecretZeroError } from '../../core/errors.ts';
import { visible } from '../../reports/escape.ts';
import { canPrompt, type Invocation } from './invocation.ts';

/**
 * Asks before something that cannot be undone, unless --yes. Where nobody can be asked it is not done: throws `ARGUMENTS`; after a no,
 * `INTERRUPTED`.
 */
export async function agree(question: string, invocation: Invocation): Promise<void> {
  const { flags, io, out } = invocation;
  if (flags.yes) return;
  if (!canPrompt(invocation)) {
    throw new SecretZeroError('ARGUMENTS', `this needs a yes, and nobody can be asked: ${question}`, {
      hint: 'give --yes if that is what you want',
    });
  }
  out.done();
  if (await (io.confirm ?? (await asker(invocation)))(visible(question))) return;
  throw new SecretZeroError('INTERRUPTED', 'nothing was done');
}

async function asker({ io }: Invocation): Promise<(question: string) => Promise<boolean>> {
  const { askConfirmation } = await import('../../platform/prompt.ts');
  const streams = { input: io.stdin as NodeJS.ReadStream, output: io.stderr as unknown as NodeJS.WriteStream };
  return (question) => askConfirmation(question, streams);
}
