import { ProviderError } from '../../core/errors.ts';
import type { TargetCapabilities } from '../../core/observation.ts';
import type { SecretValue } from '../../core/secret-value.ts';

/** Why a value is outside what a store declares, told before anything is opened. */
export function outOfBounds(place: string, value: SecretValue, limits: TargetCapabilities): ProviderError | undefined {
  const { byteLength } = value;
  if (byteLength > limits.maxValueBytes) {
    return new ProviderError(
      'REJECTED',
      `${place}: the value has ${byteLength} bytes, allowed are ${limits.maxValueBytes}`,
    );
  }
  if (byteLength < limits.minValueBytes) {
    return new ProviderError(
      'REJECTED',
      `${place}: the value has ${byteLength} bytes, needed are ${limits.minValueBytes}`,
    );
  }
  if (limits.alphabet !== undefined && !value.matches(limits.alphabet)) {
    return new ProviderError('REJECTED', `${place}: the value is no text, or has a NUL character`);
  }
  return undefined;
}
