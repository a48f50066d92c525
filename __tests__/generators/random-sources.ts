import type { RandomSource } from '../../src/generators/generator.ts';

/** Gives the listed bytes, batch after batch, then begins again. */
export function listed(bytes: readonly number[]): RandomSource {
  let at = 0;
  return {
    bytes(count) {
      return Uint8Array.from({ length: count }, () => {
        const byte = bytes[at % bytes.length] as number;
        at += 1;
        return byte;
      });
    },
  };
}

/** Bytes of a small generator of pseudo-random numbers (mulberry32): the same ones for the same seed. */
export function seeded(seed: number): RandomSource {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 24) & 0xff;
  };
  return { bytes: (count) => Uint8Array.from({ length: count }, next) };
}
