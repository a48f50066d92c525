import { ProviderError } from '../../core/errors.ts';
import type { SecretValue } from '../../core/secret-value.ts';
import { SECRET_CAPABILITIES } from './catalog.ts';

/** How many secrets GitHub keeps for a repository, and for an environment. */
export const SECRETS_A_SCOPE = 100;

/** Why a value is outside what GitHub takes, told before anything is sent. */
export function outOfBounds(name: string, value: SecretValue): ProviderError | undefined {
  const { minValueBytes, maxValueBytes, alphabet } = SECRET_CAPABILITIES;
  const { byteLength } = value;
  if (byteLength < minValueBytes) return new ProviderError('REJECTED', `${name}: GitHub stores no empty secret`);
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
    return new ProviderError('REJECTED', `${name}: the value is no text, or has a NUL character`, {
      hint: 'encode it, in base64 for example',
    });
  }
  return undefined;
}
