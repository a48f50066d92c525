import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Uniform } from '../../src/generators/uniform.ts';
import { listed, seeded } from './random-sources.ts';

const EVERY_BYTE = Array.from({ length: 256 }, (_, byte) => byte);

describe('Uniform', () => {
  it('gives every number equally often over the whole range of a byte, for every range', () => {
    for (let below = 2; below <= 256; below += 1) {
      const uniform = new Uniform(listed(EVERY_BYTE));
      const counts = new Array<number>(below).fill(0);
      const accepted = 256 - (256 % below);
      for (let i = 0; i < accepted; i += 1) {
        const drawn = uniform.below(below);
        counts[drawn] = (counts[drawn] ?? 0) + 1;
      }
      expect(new Set(counts), `below ${below}`).toEqual(new Set([accepted / below]));
    }
  });

  it('gives every number equally often over the whole range of two bytes', () => {
    const pairs = Array.from({ length: 65_536 }, (_, n) => [n >> 8, n & 255]).flat();
    const uniform = new Uniform(listed(pairs));
    const counts = new Map<number, number>();
    const accepted = 65_536 - (65_536 % 7772);
    for (let i = 0; i < accepted; i += 1) {
      const drawn = uniform.below(7772);
      counts.set(drawn, (counts.get(drawn) ?? 0) + 1);
    }
    expect(counts.size).toBe(7772);
    expect(new Set(counts.values())).toEqual(new Set([8]));
  });

  it('throws away a draw from the incomplete last stretch', () => {
    expect(new Uniform(listed([255, 254, 7])).below(254)).toBe(7);
  });

  it('stays below the bound for every range up to four bytes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 0x1_0000_0000 }), fc.integer(), (below, seed) => {
        const drawn = new Uniform(seeded(seed)).below(below);
        expect(drawn).toBeGreaterThanOrEqual(0);
        expect(drawn).toBeLessThan(below);
      }),
    );
  });

  it.each([0, -1, 1.5, 2 ** 32 + 1])('refuses the range %d', (below) => {
    expect(() => new Uniform(seeded(1)).below(below)).toThrow(RangeError);
  });

  it('shuffles into every order equally often', () => {
    const counts = new Map<string, number>();
    const uniform = new Uniform(seeded(7));
    for (let i = 0; i < 24_000; i += 1) {
      const order = uniform.shuffle(['a', 'b', 'c', 'd']).join('');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(24);
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(160);
  });

  it('stops where the random source runs dry', () => {
    expect(() => new Uniform({ bytes: () => new Uint8Array(0) }).below(2)).toThrow(RangeError);
  });
});
