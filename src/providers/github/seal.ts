import type { SecretValue } from '../../core/secret-value.ts';

/** The public key of a scope, as GitHub gives it. */
export interface PublicKey {
  readonly id: string;
  /** Base64 of 32 bytes. */
  readonly key: string;
}

/** Seals a value so that only GitHub can open it (libsodium's anonymous box, base64). Throws RangeError for a key that is none. */
export async function seal(value: SecretValue, publicKey: PublicKey): Promise<string> {
  const { default: sodium } = await import('libsodium-wrappers');
  await sodium.ready;
  const { ORIGINAL } = sodium.base64_variants;
  let key: Uint8Array;
  try {
    key = sodium.from_base64(publicKey.key, ORIGINAL);
  } catch {
    throw new RangeError('the public key is not base64');
  }
  if (key.length !== sodium.crypto_box_PUBLICKEYBYTES) throw new RangeError('the public key has another length');
  const message = Buffer.from(value.reveal(), 'utf8');
  try {
    return sodium.to_base64(sodium.crypto_box_seal(message, key), ORIGINAL);
  } finally {
    message.fill(0);
  }
}
