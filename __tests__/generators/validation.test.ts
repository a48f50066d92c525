import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { SecretZeroError } from '../../src/core/errors.ts';
import { SecretValue } from '../../src/core/secret-value.ts';
import { assertValid, parseValidation } from '../../src/generators/validation.ts';

const accepts = (validation: string, value: string): boolean => {
  try {
    assertValid(new SecretValue(value), validation, 'token');
    return true;
  } catch (error) {
    expect(error).toMatchObject({ code: 'VALUE_INVALID' });
    return false;
  }
};

describe('validation', () => {
  it.each([
    ['anchors at the beginning, as re.match does', 'b', 'ab', false],
    ['does not ask for the end', 'a', 'ab', true],
    ['anchors every branch', 'x|b', 'ab', false],
    ['obeys $', '^[a-z]+$', 'abc1', false],
    ['reads escapes that only Python allows', '^https:\\/\\/.*\\/$', 'https://x/', true],
    ['reads a hyphen escaped in a class', '^[a-zA-Z0-9\\.\\-].*$', '-x', true],
    ['reads \\A and \\Z', '\\Aab\\Z', 'ab', true],
    ['takes no escaped backslash for \\Z', 'a\\\\Z', 'a\\Z', true],
    ['reads named groups of Python', '(?P<q>["\']).*(?P=q)$', '"x"', true],
    ['reads flags at the beginning', '(?i)^abc$', 'ABC', true],
    ['counts an emoji as one character', '^.$', '😀', true],
  ])('%s', (_, validation, value, expected) => {
    expect(accepts(validation, value)).toBe(expected);
  });

  it('says that a pattern is no regular expression, before there is a value', () => {
    expect(parseValidation('([a-z')).toHaveProperty('problem');
    expect(parseValidation('a'.repeat(1001))).toHaveProperty('problem');
  });

  it('never shows the value that did not match (W14)', () => {
    const value = 'super-s3cret-value';
    const error = (() => {
      try {
        assertValid(new SecretValue(value), '^sk_[a-z]{4}$', 'api_key');
      } catch (caught) {
        return caught as SecretZeroError;
      }
      return undefined;
    })();
    expect(error).toBeInstanceOf(SecretZeroError);
    expect(`${inspect(error, { depth: 9 })}${error?.message}${error?.hint}`).not.toContain(value);
    expect(error?.message).toContain('api_key');
  });

  it('stops a pattern that would be matched for ever', () => {
    const began = performance.now();
    expect(accepts('^(a+)+$', `${'a'.repeat(40)}!`)).toBe(false);
    expect(accepts('^(?:a|a)*$', `${'a'.repeat(60)}!`)).toBe(false);
    expect(accepts('a*a*a*a*a*a*$', `${'a'.repeat(2000)}!`)).toBe(false);
    expect(performance.now() - began).toBeLessThan(5000);
  });

  it('does not match a value of more than 64 KiB at all', () => {
    expect(accepts('^a+$', 'a'.repeat(65_536))).toBe(true);
    expect(accepts('^a+$', 'a'.repeat(65_537))).toBe(false);
  });
});
