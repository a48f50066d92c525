import { describe, expect, it } from 'vitest';
import { assertNoValue, findValues, formsOf, withoutMasks } from './canary.ts';

const VALUES = [
  'Hunter2!correct horse/battery+staple%&"',
  'line one of it\nline "two" of it\\end',
  'plainAlphanumeric0123456789',
  'größe-🔑-ключ-value',
];

describe('the canary search', () => {
  it.each([
    ['as it is', (value: string) => value],
    ['in base64', (value: string) => Buffer.from(value).toString('base64')],
    ['in base64 behind one other byte', (value: string) => Buffer.from(`:${value}!`).toString('base64')],
    ['in base64 behind two other bytes', (value: string) => Buffer.from(`a:${value}...`).toString('base64')],
    ['in base64 for URLs', (value: string) => Buffer.from(value).toString('base64url')],
    ['in base64 for URLs inside more', (value: string) => Buffer.from(`user:${value}@host`).toString('base64url')],
    ['in a URL', (value: string) => `https://x/?q=${encodeURIComponent(value)}&r`],
    [
      'in a URL with small hex digits',
      (value: string) => encodeURIComponent(value).replace(/%../g, (e) => e.toLowerCase()),
    ],
    ['in a form', (value: string) => encodeURIComponent(value).replaceAll('%20', '+')],
    ['in JSON', (value: string) => JSON.stringify({ deep: [value] })],
    ['in JSON inside JSON', (value: string) => JSON.stringify({ text: JSON.stringify({ value }) })],
    ['in hex', (value: string) => Buffer.from(value).toString('hex')],
    ['in HEX', (value: string) => Buffer.from(value).toString('hex').toUpperCase()],
  ])('finds a value %s', (_, hide) => {
    for (const value of VALUES) {
      expect(findValues([value], { log: `before ${hide(value)} after` }), value).not.toEqual([]);
      expect(() => assertNoValue([value], { log: hide(value) })).toThrow('in log');
    }
  });

  it('finds a single line of a value of several', () => {
    expect(() => assertNoValue([VALUES[1] as string], { summary: '| line one of it |' })).toThrow('summary');
  });

  it('finds nothing in what holds no value, and never says the value itself', () => {
    assertNoValue(VALUES, { log: 'Hunter1 line_two aGVsbG8gd29ybGQ=' });
    expect(() => assertNoValue(VALUES, { log: VALUES[0] as string })).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining(VALUES[0] as string) }),
    );
  });

  it('refuses canaries that would be found by chance', () => {
    expect(() => assertNoValue(['abc'], { log: '' })).toThrow('by chance');
    for (const value of VALUES) for (const [form, text] of formsOf(value)) expect(text.length, form).toBeGreaterThan(7);
  });

  it('strips mask commands exactly: a value beside one, or in one that is none, is found', () => {
    const log = (text: string) => ({ log: withoutMasks(text).log });
    const value = VALUES[2] as string;
    assertNoValue([value], log(`a\n::add-mask::${value}\nb`));
    expect(withoutMasks('a\n::add-mask::one%0Atwo%25\nb')).toEqual({ log: 'a\nb', masked: ['one\ntwo%'] });
    for (const text of [
      `::add-mask::x\n${value}`,
      ` ::add-mask::${value}`,
      `::debug::${value}`,
      `x::add-mask::${value}`,
    ])
      expect(() => assertNoValue([value], log(text)), text).toThrow('in log');
  });
});
