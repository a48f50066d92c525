import { describe, expect, it } from 'vitest';
import { uuid } from '../../src/generators/uuid.ts';
import { listed, seeded } from './random-sources.ts';

const NOW = new Date(0x017f_22e2_79b0);

describe('uuid', () => {
  it('is a version 4 UUID by default', async () => {
    for (let seed = 0; seed < 100; seed += 1) {
      expect(await uuid.generate({}, seeded(seed), NOW)).toMatch(
        /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
      );
    }
  });

  it('agrees with the version 7 example of RFC 9562', async () => {
    const random = listed([0, 0, 0, 0, 0, 0, 0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f]);
    expect(await uuid.generate({ version: 7 }, random, NOW)).toBe('017f22e2-79b0-7cc3-98c4-dc0c0c07398f');
  });

  it('sorts by time in version 7', async () => {
    const early = await uuid.generate({ version: 7 }, seeded(1), new Date('2026-01-01T00:00:00.000Z'));
    const late = await uuid.generate({ version: 7 }, seeded(2), new Date('2026-01-01T00:00:00.001Z'));
    expect(early < late).toBe(true);
  });

  it('keeps the bytes of the random source as they were', async () => {
    const bytes = new Uint8Array(16).fill(255);
    await uuid.generate({}, { bytes: () => bytes }, NOW);
    expect(new Set(bytes)).toEqual(new Set([255]));
  });

  it('refuses another version', () => {
    expect(uuid.check?.({ version: 1 })?.map(({ key }) => key)).toEqual(['version']);
    expect(() => uuid.generate({ version: 1 }, seeded(1), NOW)).toThrow(RangeError);
  });

  it('counts the bits that are random', () => {
    expect([uuid.entropyBits({}), uuid.entropyBits({ version: 7 })]).toEqual([122, 74]);
  });
});
