import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Redactor } from '../../src/core/redactor.ts';
import { SecretValue } from '../../src/core/secret-value.ts';

function knowing(...values: string[]): Redactor {
  const redactor = new Redactor();
  for (const value of values) redactor.add(new SecretValue(value));
  return redactor;
}

/** Base64 of something larger: gives it, and the characters of it that the value alone decides. */
function inBase64(before: Buffer, value: string, after: Buffer, encoding: 'base64' | 'base64url'): [string, string] {
  const bytes = Buffer.byteLength(value);
  const whole = Buffer.concat([before, Buffer.from(value), after]).toString(encoding);
  const first = Math.ceil((before.length * 8) / 6);
  return [whole, whole.slice(first, Math.floor(((before.length + bytes) * 8) / 6))];
}

const bytes = fc.uint8Array({ maxLength: 7 }).map((array) => Buffer.from(array));

/** What the value looks like, and what of it must be gone. */
const FORMS: Readonly<Record<string, (value: string, before: Buffer, after: Buffer) => [string, string]>> = {
  plain: (value) => [value, value],
  base64: (value, before, after) => inBase64(before, value, after, 'base64'),
  base64url: (value, before, after) => inBase64(before, value, after, 'base64url'),
  'hex in small letters': (value) => same(Buffer.from(value).toString('hex')),
  'hex in capitals': (value) => same(Buffer.from(value).toString('hex').toUpperCase()),
  'a URL component': (value) => same(encodeURIComponent(value)),
  'a URL component in small letters': (value) =>
    same(encodeURIComponent(value).replace(/%../g, (escaped) => escaped.toLowerCase())),
  'a form field': (value) => same(new URLSearchParams({ v: value }).toString().slice(2)),
  'a JSON string': (value) => same(JSON.stringify({ v: value }).slice(6, -2)),
  'JSON in JSON': (value) => same(JSON.stringify(JSON.stringify(value)).slice(3, -3)),
  'single quotes of a shell': (value) => same(value.replaceAll("'", "'\\''")),
  'double quotes of a shell': (value) => same(value.replace(/["$`\\]/g, '\\$&')),
  'single quotes of YAML': (value) => same(value.replaceAll("'", "''")),
  XML: (value) => same(value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')),
};

function same(form: string): [string, string] {
  return [form, form];
}

const canary = fc
  .string({ unit: 'grapheme-ascii', minLength: 8, maxLength: 60 })
  .filter((text) => text.trim().length >= 8);
const anyText = fc.string({ unit: 'grapheme', maxLength: 40 });

describe('the redactor', () => {
  it('knows a value whose only escaped character is a tilde, as a form writes it', () => {
    expect(knowing('0A~00-A-').redact('v=0A%7E00-A-')).toBe('v=[redacted]');
  });

  it.each(Object.keys(FORMS))('lets no canary through as %s, whatever is around it', (name) => {
    fc.assert(
      fc.property(canary, anyText, anyText, bytes, bytes, (value, before, after, prefix, suffix) => {
        const [shown, gone] = (FORMS[name] as (typeof FORMS)[string])(value, prefix, suffix);
        fc.pre(!before.includes(gone) && !after.includes(gone) && !'[redacted]'.includes(gone));
        const clean = knowing(value).redact(`${before}${shown}${after}`);
        expect(clean).not.toContain(gone);
        expect(clean).toContain('[redacted]');
      }),
      { numRuns: 200 },
    );
  });

  it.each(Object.keys(FORMS))('catches a canary as %s that is divided between pieces', (name) => {
    fc.assert(
      fc.property(
        fc.array(canary, { minLength: 1, maxLength: 4 }),
        anyText,
        anyText,
        fc.array(fc.nat(), { maxLength: 6 }),
        (values, before, after, cuts) => {
          const shown = values.map((value) => FORMS[name]?.(value, Buffer.alloc(1), Buffer.alloc(2))[0]).join('-');
          const text = `${before}${shown}${after}`;
          const redactor = knowing(...values);
          const stream = redactor.stream();
          const places = [0, ...cuts.map((cut) => cut % (text.length + 1)).sort((a, b) => a - b), text.length];
          let out = '';
          for (let i = 1; i < places.length; i += 1) out += stream.write(text.slice(places[i - 1], places[i]));
          expect(out + stream.flush()).toBe(redactor.redact(text));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('keeps everything that is no value', () => {
    const redactor = knowing('correct-horse-battery');
    expect(redactor.redact('before correct-horse-battery after')).toBe('before [redacted] after');
    expect(redactor.redact('correct horse battery')).toBe('correct horse battery');
  });

  it('knows the lines of a value with several, but not the frame of a PEM block', () => {
    const redactor = knowing(
      '-----BEGIN PRIVATE KEY-----\nMIGHAgEAMBMGByqGSM49AgEG\nCCqGSM49AwEHBG0w\n-----END PRIVATE KEY-----\n',
    );
    expect(redactor.redact('at CCqGSM49AwEHBG0w of -----BEGIN PRIVATE KEY-----')).toBe(
      'at [redacted] of -----BEGIN PRIVATE KEY-----',
    );
  });

  it('knows the leaves of a JSON value, however deep, and not its short words', () => {
    const redactor = knowing('{"type":"x","a":[{"key":"s3cret-leaf"},1234567890],"b":"short"}');
    expect(redactor.redact('s3cret-leaf 1234567890 short type')).toBe('[redacted] [redacted] short type');
  });

  it('redacts overlapping values as one', () => {
    const redactor = knowing('abcdefgh', 'efghijkl');
    expect(redactor.redact('x abcdefghijkl y')).toBe('x [redacted] y');
  });

  it('does not look for values of fewer than four characters', () => {
    expect(knowing('abc').redact('abcabc')).toBe('abcabc');
    expect(knowing('abcd').redact('x abcd y')).toBe('x [redacted] y');
  });

  it('knows a value without the blanks around it as well', () => {
    expect(knowing('s3cr3t-token\n').redact('got s3cr3t-token!')).toBe('got [redacted]!');
  });

  it('knows a value that was added after text had passed', () => {
    const redactor = knowing('first-value');
    redactor.redact('anything');
    redactor.add(new SecretValue('second-value'));
    expect(redactor.redact('first-value second-value')).toBe('[redacted] [redacted]');
  });

  it('knows base64 as it is wrapped at 76 and at 64 columns', () => {
    const value = Array.from({ length: 20 }, (_, i) => `part ${i} of a long value;`).join('');
    const base64 = Buffer.from(value).toString('base64');
    for (const width of [64, 76]) {
      const wrapped = base64.match(new RegExp(`.{1,${width}}`, 'g')) ?? [];
      const clean = knowing(value).redact(wrapped.join('\n')).split('\n');
      for (const line of wrapped.filter(({ length }) => length >= 16)) expect(clean).not.toContain(line);
    }
  });

  it('knows values with lone surrogates and takes no harm', () => {
    expect(knowing('bad\ud800value').redact('a bad\ud800value b')).toBe('a [redacted] b');
  });
});

describe('the redacting stream', () => {
  it('holds back no more than what could be a value', () => {
    const stream = knowing('zebra-crossing').stream();
    expect(stream.write('hello\n')).toBe('hello\n');
    expect(stream.write('a zebra-')).toBe('a ');
    expect(stream.write('stripe ')).toBe('zebra-stripe ');
    expect(stream.write('a zebra-')).toBe('a ');
    expect(stream.write('crossing.')).toBe('[redacted].');
  });

  it('gives what it holds when it is flushed', () => {
    const stream = knowing('zebra-crossing').stream();
    expect(stream.write('zebra-cros')).toBe('');
    expect(stream.flush()).toBe('zebra-cros');
    expect(stream.flush()).toBe('');
  });
});

describe('a machine format', () => {
  it('that holds a value of eight characters stops the run, in whatever form', () => {
    const redactor = knowing('12 characters');
    for (const form of ['12 characters', '12%20characters', Buffer.from('x12 characters').toString('base64')]) {
      expect(() => redactor.assertClean(JSON.stringify({ form }), 'the lockfile')).toThrowError(
        expect.objectContaining({ code: 'LEAK' }),
      );
    }
  });

  it('may hold text that equals a shorter value, or a leaf of a JSON value', () => {
    const redactor = knowing('prod', '{"project_id":"my-project-id","key":"abcdefgh"}');
    redactor.assertClean('{"environment":"prod","container":"my-project-id"}', 'the plan');
    expect(redactor.redact('prod my-project-id')).toBe('[redacted] [redacted]');
  });

  it('may not hold a long line of a key', () => {
    const redactor = knowing('-----BEGIN X-----\nMIGHAgEAMBMGByqGSM49AgEG\n-----END X-----');
    expect(() => redactor.assertClean('MIGHAgEAMBMGByqGSM49AgEG', 'the plan')).toThrow();
  });

  it('is named in the error, and the value is not', () => {
    const error = (() => {
      try {
        knowing('the-canary-value').assertClean('x the-canary-value', 'the lockfile');
      } catch (caught) {
        return caught as Error;
      }
      return new Error('nothing was thrown');
    })();
    expect(error.message).toContain('the lockfile');
    expect(JSON.stringify(error) + error.stack).not.toContain('the-canary-value');
  });
});

describe('the cost of redaction', () => {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!#$%&()*+';
  const random = (seed: number, length: number): string => {
    let state = seed * 2654435761 + 1;
    return Array.from({ length }, () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return letters.charAt((state >>> 8) % letters.length);
    }).join('');
  };

  // A loop over values and text would take minutes for either, and the test's own limit would end it.
  it('is that of the text, not that of 10,000 values times the text', () => {
    const values = Array.from({ length: 10_000 }, (_, i) => random(i + 1, 32));
    const text = `${random(99_999, 500)} `.repeat(2000) + values[77];
    expect(
      knowing(...values)
        .redact(text)
        .endsWith(' [redacted]'),
    ).toBe(true);
  });

  it('stays so where all values have the same middle, and the text is full of it', () => {
    const values = Array.from(
      { length: 10_000 },
      (_, i) => `${random(i + 1, 4)}@database.example.internal:5432/${random(i + 1, 6)}`,
    );
    const text = 'postgres://someone@database.example.internal:5432/nothing '.repeat(5000);
    expect(knowing(...values).redact(text)).toBe(text);
  });
});
