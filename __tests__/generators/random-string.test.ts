import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomString } from '../../src/generators/random-string.ts';
import { seeded } from './random-sources.ts';

const NOW = new Date(0);
const PATTERNS: Readonly<Record<string, RegExp>> = {
  alphanumeric: /^[A-Za-z0-9]+$/,
  alpha: /^[A-Za-z]+$/,
  numeric: /^[0-9]+$/,
  hex: /^[0-9a-f]+$/,
  base64url: /^[A-Za-z0-9_-]+$/,
  base64: /^[A-Za-z0-9+/]+$/,
};

describe('random_string', () => {
  it('has the length and the alphabet asked for', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 4096 }),
        fc.constantFrom(...Object.keys(PATTERNS)),
        fc.integer(),
        async (length, charset, seed) => {
          const text = await randomString.generate({ length, charset }, seeded(seed), NOW);
          expect(text).toHaveLength(length);
          expect(text).toMatch(PATTERNS[charset] as RegExp);
        },
      ),
    );
  });

  it.each([
    ['alphanumeric', 62],
    ['alpha', 52],
    ['numeric', 10],
    ['hex', 16],
    ['base64url', 64],
    ['base64', 64],
  ])('uses every character of %s about equally often', async (charset, size) => {
    const counts = new Map<string, number>();
    const random = seeded(3);
    for (let i = 0; i < 10; i += 1) {
      for (const character of await randomString.generate({ length: 4096, charset }, random, NOW)) {
        counts.set(character, (counts.get(character) ?? 0) + 1);
      }
    }
    expect(counts.size).toBe(size);
    const expected = 40_960 / size;
    for (const count of counts.values()) expect(Math.abs(count - expected)).toBeLessThan(6 * Math.sqrt(expected));
  });

  it('refuses a charset that it does not know, where SecretZero quietly took another one', () => {
    const problems = randomString.check?.({ charset: 'alphanumerical' }) ?? [];
    expect(problems.map(({ severity, key }) => [severity, key])).toEqual([['error', 'charset']]);
    expect(() => randomString.generate({ charset: 'constructor' }, seeded(1), NOW)).toThrow(RangeError);
  });

  it.each([0, 4097, 2.5])('refuses a length of %d', (length) => {
    expect(randomString.check?.({ length })?.map(({ severity }) => severity)).toEqual(['error']);
  });

  it('warns where all values could be tried', () => {
    expect(randomString.check?.({ length: 6, charset: 'numeric' })?.map(({ severity }) => severity)).toEqual([
      'warning',
    ]);
    expect(randomString.check?.({ length: 16, charset: 'hex' })).toEqual([]);
  });

  it('counts bits by the alphabet', () => {
    expect(randomString.entropyBits({ length: 32, charset: 'hex' })).toBe(128);
    expect(randomString.entropyBits({})).toBeGreaterThan(190);
  });
});
