import { createHash, createHmac, randomBytes } from 'node:crypto';
import type { SecretValue } from '../core/secret-value.ts';

/** From this entropy on, a salted digest cannot be found by guessing, so that it needs no key. */
export const UNKEYED_ENTROPY_BITS = 128;

const SALT_BYTES = 16;

/** What a fingerprint is bound to, so that equal values never look equal. */
export interface FingerprintSubject {
  readonly manifest: string;
  readonly secret: string;
  readonly field: string;
  readonly generation: number;
}

/** The key under which fingerprints are made: 32 random bytes, from `SECRETZERO_FINGERPRINT_KEY` or `.gitsecrets.key`. */
export class FingerprintKey {
  readonly #key: Buffer;
  /** Names the key without telling it: fingerprints of another key are no evidence. */
  readonly id: string;

  constructor(key: Buffer) {
    this.#key = key;
    this.id = createHash('sha256').update('secretzero fingerprint key id\0').update(key).digest('hex').slice(0, 8);
  }

  /** From base64, base64url or hex of exactly 32 bytes; `undefined` for anything else. */
  static parse(text: string): FingerprintKey | undefined {
    const trimmed = text.trim();
    if (/^[0-9a-f]{64}$/i.test(trimmed)) return new FingerprintKey(Buffer.from(trimmed, 'hex'));
    const bytes = Buffer.from(trimmed.replace(/-/g, '+').replace(/_/g, '/'), 'base64');
    return bytes.length === 32 && /^[A-Za-z0-9+/_-]{43}=?$/.test(trimmed) ? new FingerprintKey(bytes) : undefined;
  }

  /** What a source says, as a digest that is bound to the field and comparable between runs under this key only. */
  sourceDigest(manifest: string, secret: string, field: string, value: SecretValue): string {
    const mac = absorb(createHmac('sha256', this.#key), Buffer.from('source'), [
      manifest,
      secret,
      field,
      value.reveal(),
    ]);
    return `hmac-sha256/${this.id}/${mac.digest('hex').slice(0, 32)}`;
  }

  mac(salt: Buffer, parts: readonly string[]): string {
    return absorb(createHmac('sha256', this.#key), salt, parts).digest('hex');
  }
}

function absorb<T extends { update(data: Buffer | string): T }>(hash: T, salt: Buffer, parts: readonly string[]): T {
  const length = Buffer.alloc(8);
  hash.update(salt);
  for (const part of parts) {
    const bytes = Buffer.from(part, 'utf8');
    length.writeBigUInt64BE(BigInt(bytes.length));
    hash.update(length).update(bytes);
  }
  return hash;
}

const parts = (subject: FingerprintSubject, value: SecretValue): string[] => [
  subject.manifest,
  subject.secret,
  subject.field,
  String(subject.generation),
  value.reveal(),
];

/**
 * A fingerprint by which the value can be recognised and not found: keyed where there is a key, a salted digest where the value
 * has enough entropy without one, else none. The text form is such that secret scanners do not take it for a secret.
 */
export function makeFingerprint(
  subject: FingerprintSubject,
  value: SecretValue,
  entropyBits: number,
  key: FingerprintKey | undefined,
  salt: Buffer = randomBytes(SALT_BYTES),
): string | undefined {
  if (key) return `hmac-sha256/${key.id}/${salt.toString('hex')}/${key.mac(salt, parts(subject, value))}`;
  if (entropyBits < UNKEYED_ENTROPY_BITS) return undefined;
  return `sha-256/${salt.toString('hex')}/${absorb(createHash('sha256'), salt, parts(subject, value)).digest('hex')}`;
}

/** Whether a fingerprint needed no key: its value was made with enough entropy. */
export function isUnkeyed(fingerprint: string | undefined): boolean {
  return fingerprint?.startsWith('sha-256/') === true;
}

/** Whether a value has this fingerprint; `undefined` where it cannot be told (another key's, or none at hand): no evidence. */
export function checkFingerprint(
  fingerprint: string,
  subject: FingerprintSubject,
  value: SecretValue,
  key: FingerprintKey | undefined,
): boolean | undefined {
  const keyed = /^hmac-sha256\/([0-9a-f]{8})\/([0-9a-f]{32})\/([0-9a-f]{64})$/.exec(fingerprint);
  if (keyed) {
    if (!key || key.id !== keyed[1]) return undefined;
    return key.mac(Buffer.from(keyed[2] as string, 'hex'), parts(subject, value)) === keyed[3];
  }
  const plain = /^sha-256\/([0-9a-f]{32})\/([0-9a-f]{64})$/.exec(fingerprint);
  if (!plain) return undefined;
  const salt = Buffer.from(plain[1] as string, 'hex');
  return absorb(createHash('sha256'), salt, parts(subject, value)).digest('hex') === plain[2];
}
