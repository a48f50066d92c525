import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passphrase, WORD_COUNT } from '../../src/generators/passphrase.ts';
import { WORDS } from '../../src/generators/words.ts';
import { seeded } from './random-sources.ts';

const NOW = new Date(0);

describe('passphrase', () => {
  it('has six words of the list with hyphens between them by default', async () => {
    const words = (await passphrase.generate({}, seeded(1), NOW)).split('-');
    expect(words).toHaveLength(6);
    for (const word of words) expect(WORDS).toContain(word);
  });

  it('obeys words, separator and capitalize', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 64 }), fc.boolean(), fc.integer(), async (words, capitalize, seed) => {
        const parts = (await passphrase.generate({ words, separator: ' ', capitalize }, seeded(seed), NOW)).split(' ');
        expect(parts).toHaveLength(words);
        for (const part of parts) expect(part).toMatch(capitalize ? /^[A-Z][a-z]+$/ : /^[a-z]+$/);
      }),
    );
  });

  it.each([0, 65, 1.5])('refuses %d words', async (words) => {
    expect(passphrase.check?.({ words })?.map(({ severity, key }) => [severity, key])).toEqual([['error', 'words']]);
    await expect(passphrase.generate({ words }, seeded(1), NOW)).rejects.toThrow(RangeError);
  });

  it('warns of fewer than five words', () => {
    expect(passphrase.check?.({ words: 4 })?.map(({ severity }) => severity)).toEqual(['warning']);
    expect(passphrase.check?.({ words: 5 })).toEqual([]);
  });

  it('counts 12.9 bits a word, and ten words as enough for a fingerprint', () => {
    expect(passphrase.entropyBits({ words: 1 })).toBeCloseTo(Math.log2(7772));
    expect(passphrase.entropyBits({ words: 10 })).toBeGreaterThan(128);
  });
});

describe('the word list', () => {
  it('is the list that was committed, byte for byte', () => {
    expect(WORDS).toHaveLength(WORD_COUNT);
    expect(createHash('sha256').update(WORDS.join('\n')).digest('hex')).toBe(
      '76e3348ad957cad7d9c5c68873e89410ed998c19f4956367ab52d9aec4eee884',
    );
  });

  it('has no word that begins another one, so that words without a separator can be told apart', () => {
    const sorted = [...WORDS].sort();
    for (let i = 1; i < sorted.length; i += 1) expect(sorted[i]?.startsWith(sorted[i - 1] as string)).toBe(false);
  });
});
