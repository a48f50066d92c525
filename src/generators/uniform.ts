import type { RandomSource } from './generator.ts';

const BATCH = 256;

/**
 * Draws numbers without bias: a draw from the incomplete last stretch of the byte range is thrown away and made again, so that
 * every number is equally likely, whatever the range.
 */
export class Uniform {
  readonly #random: RandomSource;
  #batch: Uint8Array = new Uint8Array(0);
  #used = 0;

  constructor(random: RandomSource) {
    this.#random = random;
  }

  /** A whole number from 0 to `below − 1`; `below` is at most 2³². */
  below(below: number): number {
    if (!Number.isInteger(below) || below < 1 || below > 0x1_0000_0000)
      throw new RangeError('no such range of numbers');
    if (below === 1) return 0;
    const width = below <= 0x100 ? 1 : below <= 0x1_0000 ? 2 : 4;
    const range = 256 ** width;
    const limit = range - (range % below);
    for (;;) {
      let drawn = 0;
      for (let i = 0; i < width; i += 1) drawn = drawn * 256 + this.#byte();
      if (drawn < limit) return drawn % below;
    }
  }

  /** `length` characters of an alphabet of single UTF-16 units, each independent and equally likely. */
  text(alphabet: string, length: number): string {
    let text = '';
    for (let i = 0; i < length; i += 1) text += alphabet.charAt(this.below(alphabet.length));
    return text;
  }

  /** The items in an order of which every one is equally likely. */
  shuffle<T>(items: readonly T[]): T[] {
    const shuffled = [...items];
    for (let i = shuffled.length - 1; i > 0; i -= 1) {
      const j = this.below(i + 1);
      [shuffled[i], shuffled[j]] = [shuffled[j] as T, shuffled[i] as T];
    }
    return shuffled;
  }

  #byte(): number {
    if (this.#used === this.#batch.length) {
      this.#batch = this.#random.bytes(BATCH);
      this.#used = 0;
      if (this.#batch.length === 0) throw new RangeError('the random source gave no bytes');
    }
    const byte = this.#batch[this.#used] as number;
    // The batch is the value in another form; it is not kept longer than it is needed.
    this.#batch[this.#used] = 0;
    this.#used += 1;
    return byte;
  }
}
