import { ProviderError } from '../../core/errors.ts';
import type { TargetCapabilities } from '../../core/observation.ts';
import type { WriteRequest } from '../contract.ts';
import { LARGEST_CONTAINER } from './capabilities.ts';

/** How many requests to one server are under way at once. */
export const ABREAST = 16;

/** How many paths a login asks its rights for at once: OpenBao takes no JSON with a thousand texts. */
export const PATHS_A_REQUEST = 500;

/** Why a value is not sent at all. */
export function outOfBounds(
  { address, value }: WriteRequest,
  { maxValueBytes, alphabet }: TargetCapabilities,
): ProviderError | undefined {
  const place = `${address.container}#${address.key ?? ''}`;
  if (value.byteLength > maxValueBytes) {
    return new ProviderError(
      'REJECTED',
      `${place}: the value has ${value.byteLength} bytes, and Vault takes ${maxValueBytes}`,
      { hint: 'put large values elsewhere' },
    );
  }
  if (alphabet !== undefined && !value.matches(alphabet)) {
    return new ProviderError('REJECTED', `${place}: the value is no Unicode text`, {
      hint: 'encode it, as base64 for instance',
    });
  }
  return undefined;
}

/** Why values of one path are too large together, as JSON. */
export function tooMuch(what: string, requests: readonly WriteRequest[]): ProviderError | undefined {
  const size = requests.reduce(
    (sum, { address, value }) => sum + Buffer.byteLength(JSON.stringify([address.key, value.reveal()]), 'utf8'),
    0,
  );
  if (size <= LARGEST_CONTAINER) return undefined;
  return new ProviderError('REJECTED', `${what} would hold ${size} bytes, and Vault takes ${LARGEST_CONTAINER}`, {
    hint: 'give large values paths of their own',
  });
}
