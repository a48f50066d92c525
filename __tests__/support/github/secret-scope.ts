import sodium from 'libsodium-wrappers';
import { Problem, type ServerClock } from './model.ts';

interface KeyPair {
  readonly publicKey: Uint8Array;
  readonly privateKey: Uint8Array;
}

interface StoredSecret {
  readonly name: string;
  readonly value: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** Secrets of one place: sealed boxes come in and are really opened; values never go out. */
export class SecretScope {
  readonly #clock: ServerClock;
  readonly #most: number;
  readonly #secrets = new Map<string, StoredSecret>();
  /** Made when it is first asked for: most of many repositories never are. */
  #made: KeyPair | undefined;
  #keyId = '568250167242549743';

  constructor(clock: ServerClock, most = 100) {
    this.#clock = clock;
    this.#most = most;
  }

  get #keys(): KeyPair {
    this.#made ??= sodium.crypto_box_keypair();
    return this.#made;
  }

  get publicKey(): { key_id: string; key: string } {
    return { key_id: this.#keyId, key: sodium.to_base64(this.#keys.publicKey, sodium.base64_variants.ORIGINAL) };
  }

  /** A new key pair, as GitHub has one now and then: the old `key_id` is stale from here on. */
  rotateKey(): void {
    this.#made = sodium.crypto_box_keypair();
    this.#keyId = `${BigInt(this.#keyId) + 1n}`;
  }

  list(): readonly StoredSecret[] {
    return [...this.#secrets.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  get(name: string): StoredSecret | undefined {
    return this.#secrets.get(name.toUpperCase());
  }

  delete(name: string): boolean {
    return this.#secrets.delete(name.toUpperCase());
  }

  put(name: string, sealed: string, keyId: string): 'created' | 'updated' {
    const upper = name.toUpperCase();
    if (!/^[A-Z_][A-Z0-9_]*$/.test(upper) || upper.startsWith('GITHUB_')) {
      throw new Problem(
        422,
        'Secret names can only contain alphanumeric characters ([a-z], [A-Z], [0-9]) or underscores (_).',
      );
    }
    if (keyId !== this.#keyId) {
      throw new Problem(422, 'The `key_id` is not the current public key of this scope: fetch the key again.');
    }
    let value: string;
    try {
      const box = sodium.from_base64(sealed, sodium.base64_variants.ORIGINAL);
      value = sodium.to_string(sodium.crypto_box_seal_open(box, this.#keys.publicKey, this.#keys.privateKey));
    } catch {
      throw new Problem(422, 'The encrypted value cannot be opened with the private key of this scope.');
    }
    if (Buffer.byteLength(value) > 48 * 1024) throw new Problem(422, 'Secret value is too large.');
    if (!this.#secrets.has(upper) && this.#secrets.size >= this.#most)
      throw new Problem(422, `Secret limit (${this.#most}) reached.`);
    return this.store(upper, value);
  }

  /** What a person does on the settings page. */
  store(name: string, value: string): 'created' | 'updated' {
    const upper = name.toUpperCase();
    const now = this.#clock.stamp();
    const before = this.#secrets.get(upper);
    this.#secrets.set(upper, { name: upper, value, createdAt: before?.createdAt ?? now, updatedAt: now });
    return before === undefined ? 'created' : 'updated';
  }
}
