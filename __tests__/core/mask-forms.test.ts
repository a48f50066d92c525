import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskForms } from '../../src/core/mask-forms.ts';
import { SecretValue } from '../../src/core/secret-value.ts';

const forms = (text: string): readonly string[] => maskForms(new SecretValue(text));

describe('the strings that the runner masks', () => {
  it('are the value itself, and its base64, URL and JSON forms', () => {
    const masks = forms('p@ss "word"/1');
    expect(masks).toContain('p@ss "word"/1');
    expect(masks).toContain(Buffer.from('p@ss "word"/1').toString('base64'));
    expect(masks).toContain('p%40ss%20%22word%22%2F1');
    expect(masks).toContain('p@ss \\"word\\"/1');
  });

  it('are each line of eight characters of a value that has several, since the runner masks line by line', () => {
    const masks = forms('first line\nsecond line\nshort\n');
    expect(masks).toEqual(expect.arrayContaining(['first line', 'second line']));
    expect(masks).not.toContain('short');
  });

  it('are the leaves of a JSON value and never its brackets', () => {
    const masks = forms('{\n  "a": {\n    "private_key": "abcdefghij"\n  },\n  "b": [\n  ]\n}\n');
    expect(masks).toContain('abcdefghij');
    for (const mask of masks) expect(mask).toMatch(/[A-Za-z0-9]/);
  });

  it('have no line end, four characters at least, and something besides punctuation', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        for (const mask of forms(text)) {
          expect(mask).not.toMatch(/[\r\n]/);
          expect(mask.length).toBeGreaterThanOrEqual(4);
          expect(mask).not.toMatch(/^[\s[\]{}(),:;"'\\]*$/);
        }
      }),
    );
  });

  it('cover every single-line value of four characters and more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', minLength: 4, maxLength: 40 }), (text) => {
        fc.pre(/[A-Za-z0-9]/.test(text));
        expect(forms(text)).toContain(text);
      }),
    );
  });

  it('are none for a value of three characters', () => {
    expect(forms('abc')).toEqual([]);
  });
});
