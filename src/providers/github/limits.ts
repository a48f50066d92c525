import { ProviderError } from '../../core/errors.ts';
import type { TargetCapabilities } from '../../core/observation.ts';
import type { SecretValue } from '../../core/secret-value.ts';

const TEXT_FORM = {
  problem: 'the value is no text, or has a NUL character',
  hint: 'encode it, in base64 for example',
};

/** Why a value is outside what GitHub takes there, told before anything is sent. */
export function outOfBounds(
  name: string,
  value: SecretValue,
  { minValueBytes, maxValueBytes, alphabet }: TargetCapabilities,
  form: { readonly problem: string; readonly hint: string } = TEXT_FORM,
): ProviderError | undefined {
  const { byteLength } = value;
  if (byteLength < minValueBytes) return new ProviderError('REJECTED', `${name}: GitHub stores nothing empty`);
  if (byteLength > maxValueBytes) {
    return new ProviderError(
      'REJECTED',
      `${name}: the value has ${byteLength} bytes, and GitHub takes ${maxValueBytes}`,
      {
        hint: 'keep the large part encrypted in the repository, and its key as the secret',
      },
    );
  }
  if (alphabet !== undefined && !value.matches(alphabet)) {
    return new ProviderError('REJECTED', `${name}: ${form.problem}`, { hint: form.hint });
  }
  return undefined;
}
