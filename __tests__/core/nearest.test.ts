import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { didYouMean, editDistance, nearest } from '../../src/core/nearest.ts';

describe('the distance of two words', () => {
  it.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['kitten', 'sitting', 3],
    ['rotatoin', 'rotation', 1],
    ['ab', 'ba', 1],
    ['length', 'lenght', 1],
    ['ca', 'abc', 3],
  ])('%j and %j is %d', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
    expect(editDistance(b, a)).toBe(distance);
  });

  it('is nothing only for equal words, and no longer than the longer one', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const distance = editDistance(a, b);
        expect(distance === 0).toBe(a === b);
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
        expect(distance).toBe(editDistance(b, a));
      }),
    );
  });

  it('is known to be beyond a limit as soon as it is', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.nat(5), (a, b, limit) => {
        expect(editDistance(a, b, limit) <= limit).toBe(editDistance(a, b) <= limit);
      }),
    );
  });
});

describe('the nearest match', () => {
  it.each([
    ['random_pasword', 'random_password'],
    ['rotatoin_period', 'rotation_period'],
    ['Secrets', 'secrets'],
    ['verzion', 'version'],
    ['syn', 'sync'],
  ])('of %s is %s', (word, expected) => {
    expect(nearest(word, ['random_password', 'rotation_period', 'secrets', 'version', 'sync', 'static'])).toBe(
      expected,
    );
  });

  it.each(['banana', '', 'x'.repeat(5000)])('of %j is none', (word) => {
    expect(nearest(word, ['random_password', 'secrets'])).toBeUndefined();
    expect(didYouMean(word, ['random_password'])).toBeUndefined();
  });

  it('is never the word itself', () => {
    expect(nearest('plan', ['plan', 'plane'])).toBe('plane');
  });
});
