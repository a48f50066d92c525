import { SecretValue } from '../core/secret-value.ts';

/**
 * Asks a person for a value on the terminal; nothing of it is shown. The talk goes to stderr, so that stdout stays data.
 * `undefined` where the question was left.
 */
export async function askHidden(
  question: string,
  details: readonly string[],
  streams: { readonly input: NodeJS.ReadStream; readonly output: NodeJS.WriteStream },
): Promise<SecretValue | undefined> {
  const { isCancel, password } = await import('@clack/prompts');
  for (const line of details) streams.output.write(`  ${line}\n`);
  const typed = await password({ message: question, input: streams.input, output: streams.output });
  if (isCancel(typed) || typed === undefined || typed === '') return undefined;
  return new SecretValue(typed);
}
