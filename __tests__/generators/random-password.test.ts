import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomPassword } from '../../src/generators/random-password.ts';
import { seeded } from './random-sources.ts';

const NOW = new Date('2026-01-01T00:00:00Z');
const make = async (config: Record<string, unknown>, seed = 1): Promise<string> =>
  randomPassword.generate(config, seeded(seed), NOW);
const errors = (config: Record<string, unknown>): (string | undefined)[] =>
  (randomPassword.check?.(config) ?? []).filter(({ severity }) => severity === 'error').map(({ key }) => key);
const warnings = (config: Record<string, unknown>): (string | undefined)[] =>
  (randomPassword.check?.(config) ?? []).filter(({ severity }) => severity === 'warning').map(({ key }) => key);

const CLASSES = { upper: /[A-Z]/g, lower: /[a-z]/g, number: /[0-9]/g, special: /[^A-Za-z0-9]/g } as const;
type ClassName = keyof typeof CLASSES;

const anyConfig = fc.record({
  length: fc.integer({ min: 1, max: 200 }),
  upper: fc.boolean(),
  lower: fc.boolean(),
  number: fc.boolean(),
  special: fc.boolean(),
  exclude_characters: fc.string({ unit: fc.constantFrom(...'!#$%&AaBbZz0189-_@"\\\''), maxLength: 12 }),
});

describe('random_password', () => {
  it('has 32 characters with every class by default', async () => {
    const password = await make({});
    expect(password).toHaveLength(32);
    for (const characters of Object.values(CLASSES)) expect(password).toMatch(characters);
  });

  it('has the length asked for, every enabled class, none that is off and nothing excluded, for any config without errors', async () => {
    await fc.assert(
      fc.asyncProperty(anyConfig, fc.integer(), async (config, seed) => {
        fc.pre(errors(config).length === 0);
        const password = await make(config, seed);
        expect(password).toHaveLength(config.length);
        for (const name of Object.keys(CLASSES) as ClassName[]) {
          expect(CLASSES[name].test(password), name).toBe(config[name]);
          CLASSES[name].lastIndex = 0;
        }
        for (const character of config.exclude_characters) expect(password).not.toContain(character);
      }),
      { numRuns: 400 },
    );
  });

  it('has at least as many of each class as the minimums say, even where they leave nothing free', async () => {
    const config = { length: 40, min_upper: 37, min_lower: 1, min_number: 1, min_special: 1 };
    for (let seed = 0; seed < 20; seed += 1) {
      const password = await make(config, seed);
      expect(password).toHaveLength(40);
      expect(password.match(CLASSES.upper)).toHaveLength(37);
      for (const name of ['lower', 'number', 'special'] as const) expect(password.match(CLASSES[name])).toHaveLength(1);
    }
  });

  it('honours a minimum of two in each class, as SecretZero documents it', async () => {
    const config = { length: 16, special: true, min_special: 2, min_upper: 2, min_lower: 2, min_number: 2 };
    for (let seed = 0; seed < 50; seed += 1) {
      const password = await make(config, seed);
      for (const characters of Object.values(CLASSES)) expect(password.match(characters)?.length).toBeGreaterThan(1);
    }
  });

  it('makes every allowed password equally often where all can be counted', async () => {
    // Two classes of two characters and a length of three: 8 × 8 − 2 × … = 48 passwords that have both classes.
    const config = {
      length: 3,
      special: false,
      number: false,
      exclude_characters: 'CDEFGHIJKLMNOPQRSTUVWXYZcdefghijklmnopqrstuvwxyz',
    };
    const counts = new Map<string, number>();
    const random = seeded(42);
    for (let i = 0; i < 48_000; i += 1) {
      const password = await randomPassword.generate(config, random, NOW);
      counts.set(password, (counts.get(password) ?? 0) + 1);
    }
    expect(counts.size).toBe(48);
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(160);
  });

  it('makes a password of one character and one of 4096', async () => {
    expect(await make({ length: 1, upper: false, number: false, special: false })).toMatch(/^[a-z]$/);
    expect(await make({ length: 4096 })).toHaveLength(4096);
  });

  it('uses no quote and no backslash unless they are asked for', async () => {
    expect(await make({ length: 4096 })).not.toMatch(/["'`\\]/);
    expect(await make({ length: 64, special_characters: '"\'' })).toMatch(/["']/);
  });

  it.each([
    ['a length of nothing', { length: 0 }, ['length']],
    ['a length above the limit', { length: 4097 }, ['length']],
    ['a length that is no whole number', { length: 3.5 }, ['length']],
    ['fewer characters than enabled classes', { length: 3 }, ['length']],
    ['fewer characters than the minimums add up to', { length: 12, min_upper: 10 }, ['length']],
    ['a class emptied by exclusions', { exclude_characters: '0123456789' }, ['exclude_characters']],
    ['no class at all', { upper: false, lower: false, number: false, special: false }, ['upper']],
    ['a minimum of a class that is off', { special: false, min_special: 2 }, ['min_special']],
    [
      'an alphabet of one character',
      { upper: false, lower: false, special: false, exclude_characters: '123456789' },
      ['exclude_characters'],
    ],
  ])('refuses %s, and makes nothing from it', async (_, config, keys) => {
    expect(errors(config)).toEqual(keys);
    await expect(make(config)).rejects.toThrow(RangeError);
  });

  it('warns of fewer than 12 characters and not of 12', () => {
    expect(warnings({ length: 11 })).toEqual(['length']);
    expect(warnings({ length: 12 })).toEqual([]);
  });

  it('guarantees 128 bits by default, and no more than the alphabet can give', () => {
    expect(randomPassword.entropyBits({})).toBeGreaterThan(128);
    expect(randomPassword.entropyBits({})).toBeLessThan(32 * Math.log2(89) + 0.001);
    expect(randomPassword.entropyBits({ length: 4, upper: true })).toBeCloseTo(
      Math.log2(26) + Math.log2(26) + Math.log2(10) + Math.log2(27),
    );
  });
});
