import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findGenerator } from '../../src/generators/registry.ts';
import { seeded } from './random-sources.ts';

const NOW = new Date('2026-01-01T00:00:00Z');
const bool = fc.boolean();

const CONFIGS: Readonly<Record<string, fc.Arbitrary<Record<string, unknown>>>> = {
  random_password: fc.record({
    length: fc.integer({ min: 4, max: 80 }),
    upper: bool,
    lower: bool,
    number: bool,
    special: bool,
    special_characters: fc.constantFrom('!', '^-]', '\\\\[]', '!#%&()*+,-./:;<=>?@[]^_{|}~'),
    exclude_characters: fc.constantFrom('', 'lO01', '^]-'),
    min_number: fc.integer({ min: 0, max: 3 }),
  }),
  random_string: fc.record({
    length: fc.integer({ min: 1, max: 80 }),
    charset: fc.constantFrom('alphanumeric', 'alpha', 'numeric', 'hex', 'base64url', 'base64'),
  }),
  uuid: fc.record({ version: fc.constantFrom(4, 7) }),
  passphrase: fc.record({
    words: fc.integer({ min: 1, max: 12 }),
    separator: fc.constantFrom('-', ' ', '', '.', 'and', '$^', '\\\\', '🙂', '[a-z]'),
    capitalize: bool,
  }),
};

describe('the patterns of a kind', () => {
  it.each(Object.keys(CONFIGS))('are matched by every value that %s makes', async (kind) => {
    const generator = findGenerator(kind);
    if (!generator) throw new Error('no such generator');
    await fc.assert(
      fc.asyncProperty(CONFIGS[kind] as fc.Arbitrary<Record<string, unknown>>, fc.integer(), async (config, seed) => {
        fc.pre(!generator.check?.(config)?.some(({ severity }) => severity === 'error'));
        const value = await generator.generate(config, seeded(seed), NOW);
        for (const pattern of generator.patterns(config)) expect(value).toMatch(pattern);
      }),
    );
  });

  it.each([
    ['random_password', { length: 12 }, 'too-Short1'],
    ['random_password', { length: 12 }, 'no-capitals1'],
    ['random_password', { length: 12, exclude_characters: 'x' }, 'Excluded-x11'],
    ['random_string', { length: 8, charset: 'hex' }, '0123456g'],
    ['random_string', { length: 8, charset: 'hex' }, '012345678'],
    ['uuid', { version: 7 }, '00000000-0000-4000-8000-000000000000'],
    ['passphrase', { words: 3 }, 'only-two'],
    ['passphrase', { words: 2, separator: '' }, 'short'],
    ['passphrase', { words: 2, separator: '.' }, 'wordxword'],
  ])('of %s with %j are not matched by %s', (kind, config, value) => {
    const patterns = findGenerator(kind)?.patterns(config) ?? [];
    expect(patterns.every((pattern) => pattern.test(value))).toBe(false);
  });
});
