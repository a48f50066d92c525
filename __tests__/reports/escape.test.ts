import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardLines, markdown, markdownCode, visible } from '../../src/reports/escape.ts';

const nasty = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'|`<>@#12[]()*_~$&\\:/!-+.=\n\r\t\u202e\u200b\u200d\u0007\ufeff'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 2 }),
  ),
  maxLength: 60,
});

/** What a reader of markdown sees of escaped text: backslashes and entities undone. */
function shown(escaped: string): string {
  return escaped
    .replaceAll('&#8203;', '')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

describe('visible', () => {
  it('shows what would be hidden', () => {
    expect(visible('a\u202eb\u0000c\nd\u001b[31m\u2066\ud800')).toBe(
      'a\\u{202e}b\\u{0}c\\u{a}d\\u{1b}[31m\\u{2066}\\u{d800}',
    );
  });

  it('leaves emoji, accents and blanks as they are', () => {
    expect(visible('é 👩‍🚀 ü')).toBe('é 👩‍🚀 ü');
  });

  it('leaves no control or direction mark and no line end', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        expect(visible(text)).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\u200b\ufeff]/u);
      }),
    );
  });
});

describe('markdown', () => {
  it.each([
    ['ends no cell', 'a|b', /(?<!\\)\|/],
    ['opens no code', 'a`b', /(?<!\\)`/],
    ['opens no tag', '<img src=x>', /[<>]/],
    ['mentions nobody', 'cc @octocat', /@\w/],
    ['refers to no issue', 'fixes #12 and acme/app#13', /(?<!&)#\d/],
    ['refers to no issue by its other name', 'gh-12', /gh-\d/i],
    ['links nothing by brackets', '[a](http://x)', /(?<!\\)[[\]]/],
    ['links no address', 'see https://evil.example', /https:\/\//],
    ['links no host', 'see www.evil.example', /www\./],
    ['writes no formula', '$x$ and $y$', /\$/],
    ['makes no heading', '# big', /^#/],
    ['makes no list', '- item', /^-/],
    ['makes no numbered list', '1. item', /^1\./],
    ['writes no entity of its own', '&lt;b&gt;', /&lt;|&gt;/],
    ['emphasises nothing', '**a** _b_ ~~c~~', /(?<!\\)[*_~]/],
    ['breaks no line', 'a\nb', /\n/],
  ])('%s', (_, text, never) => {
    expect(markdown(text)).not.toMatch(never);
  });

  it('shows the text as it is', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        expect(shown(markdown(text))).toBe(visible(text));
      }),
    );
  });

  it('leaves words alone', () => {
    expect(markdown('stored 3 secrets, first at 10:00')).toBe('stored 3 secrets, first at 10:00');
  });
});

describe('markdownCode', () => {
  it('uses backticks where they do', () => {
    expect(markdownCode('DB_PASSWORD')).toBe('`DB_PASSWORD`');
  });

  it('ends neither the code nor the cell', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const code = markdownCode(text);
        const inHtml = code.startsWith('<code>');
        const inside = inHtml ? code.slice(6, -7) : code.slice(1, -1);
        expect(inside).not.toMatch(inHtml ? /[<|\n\r`*_@]/ : /[`|\n\r]/);
        expect(inHtml ? shown(inside) : inside).toBe(visible(text));
      }),
    );
  });
});

describe('guardLines', () => {
  it.each([
    '::set-output name=a::b',
    '  ::error::x',
    'ok\n::add-mask::x',
    'ok\r::stop-commands::x',
    '\u200b::warning::x',
    ':\u200b:notice::x',
    '\ufeff::debug::x',
    '##[error]x',
    'text ##[group]x',
    '#\u200b#[command]x',
  ])('lets no command of the runner through: %j', (text) => {
    for (const line of guardLines(text).split(/\r\n|\r|\n/)) {
      const seen = line.replace(/[\p{Cc}\p{Cf}\p{Mn}]/gu, '').trimStart();
      expect(seen.startsWith('::')).toBe(false);
      expect(seen).not.toContain('##[');
    }
  });

  it('lets no command through, whatever the text', () => {
    const text = fc.string({ unit: fc.constantFrom(...':#[ \n\r\ta\u200b\u0301'), maxLength: 30 });
    fc.assert(
      fc.property(text, (any) => {
        for (const line of guardLines(any).split(/\r\n|\r|\n/)) {
          const seen = line.replace(/[\p{Cc}\p{Cf}\p{Mn}]/gu, '').trimStart();
          expect(seen.startsWith('::')).toBe(false);
          expect(seen).not.toContain('##[');
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('leaves other lines as they are, with their ends', () => {
    expect(guardLines('a::b\r\n# heading\nstd::string\r')).toBe('a::b\r\n# heading\nstd::string\r');
  });
});
