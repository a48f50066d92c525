import { createHmac, randomBytes } from 'node:crypto';

/** A digest under a key that lives as long as this object and is written nowhere: equal texts can be told, nothing is learned. */
export class RunKey {
  readonly #key = randomBytes(32);

  digest(...parts: readonly string[]): string {
    const mac = createHmac('sha256', this.#key);
    // Each part with its length before it, so that no two lists of parts run together.
    for (const part of parts) mac.update(`${Buffer.byteLength(part)}:`).update(part);
    return mac.digest('hex');
  }
}
