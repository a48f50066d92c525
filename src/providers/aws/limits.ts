import type { Address } from '../../core/address.ts';
import { ProviderError } from '../../core/errors.ts';
import type { TargetCapabilities } from '../../core/observation.ts';
import type { SecretValue } from '../../core/secret-value.ts';

/** Why a value is outside what a store takes, told before anything is sent. */
export function outOfBounds(
  name: string,
  value: SecretValue,
  { minValueBytes, maxValueBytes, alphabet }: TargetCapabilities,
): ProviderError | undefined {
  const { byteLength } = value;
  if (byteLength < minValueBytes) return new ProviderError('REJECTED', `${name}: AWS stores nothing empty`);
  if (byteLength > maxValueBytes) {
    return new ProviderError('REJECTED', `${name}: the value has ${byteLength} bytes, and AWS takes ${maxValueBytes}`, {
      hint: 'keep the large part encrypted elsewhere, and its key as the secret',
    });
  }
  if (alphabet !== undefined && !value.matches(alphabet)) {
    return new ProviderError('REJECTED', `${name}: the value has characters that cannot be stored there`, {
      hint: 'encode it, in base64 for example',
    });
  }
  return undefined;
}

/** Two targets that want one name, one of them whole and the other a key of it: neither can be right. */
export function mixed(what: string, addresses: readonly Pick<Address, 'key'>[]): ProviderError | undefined {
  const keys = addresses.filter(({ key }) => key !== undefined).length;
  if (keys === 0 || keys === addresses.length) return undefined;
  return new ProviderError('REJECTED', `${what} is wanted whole by one target, and as an object with keys by another`, {
    hint: 'give one of them another name, or both format json',
  });
}

/** What a write that was not begun is answered with. */
export function stopped(name: string): ProviderError {
  return new ProviderError('UNAVAILABLE', `${name}: the run was stopped before the write`);
}
