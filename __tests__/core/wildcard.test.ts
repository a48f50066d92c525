import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesWildcard } from '../../src/core/wildcard.ts';

describe('a pattern with wildcards', () => {
  it.each([
    ['svc-*', 'svc-a', true],
    ['svc-*', 'svc-', true],
    ['svc-*', 'my-svc-a', false],
    ['*-api', 'billing-api', true],
    ['*-api', 'billing-api-2', false],
    ['a*b*c', 'a-b-b-c', true],
    ['a*b*c', 'a-c-b', false],
    ['s?c', 'svc', true],
    ['s?c', 'sc', false],
    ['*', '', true],
    ['', '', true],
    ['', 'a', false],
    ['a.c', 'abc', false],
    ['**', 'anything', true],
  ])('%j against %j is %j', (pattern, text, expected) => {
    expect(matchesWildcard(pattern, text)).toBe(expected);
  });

  it('says what the regular expression of the same meaning says', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?'), maxLength: 8 });
    const text = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 8 });
    fc.assert(
      fc.property(word, text, (pattern, subject) => {
        const expression = new RegExp(`^${pattern.replaceAll('*', '.*').replaceAll('?', '.')}$`);
        expect(matchesWildcard(pattern, subject)).toBe(expression.test(subject));
      }),
    );
  });

  it('takes no time to speak of for a pattern that is made to take long', () => {
    expect(matchesWildcard(`${'*a'.repeat(50)}b`, 'a'.repeat(100))).toBe(false);
  });
});
