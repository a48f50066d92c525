import { SecretValue } from '../core/secret-value.ts';

export interface PromptStreams {
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WriteStream;
}

/**
 * Asks a person for a value on the terminal; nothing of it is shown. The talk goes to stderr, so that stdout stays data.
 * `undefined` where the question was left.
 */
export async function askHidden(
  question: string,
  details: readonly string[],
  streams: PromptStreams & { readonly onCancel?: () => void },
): Promise<SecretValue | undefined> {
  const { isCancel, password } = await import('@clack/prompts');
  for (const line of details) streams.output.write(`  ${line}\n`);
  const typed = await password({ message: question, input: streams.input, output: streams.output });
  if (isCancel(typed)) streams.onCancel?.();
  if (isCancel(typed) || typed === undefined || typed === '') return undefined;
  return new SecretValue(typed);
}

/** Asks yes or no on the terminal; leaving the question is no. */
export async function askConfirmation(question: string, streams: PromptStreams): Promise<boolean> {
  const { confirm, isCancel } = await import('@clack/prompts');
  const answer = await confirm({
    message: question,
    initialValue: false,
    input: streams.input,
    output: streams.output,
  });
  return !isCancel(answer) && answer;
}
