import { parseEnv } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FILE_FORMATS } from '../../../src/providers/local/catalog.ts';
import { FormatError } from '../../../src/providers/local/formats/format.ts';
import { loadFormat } from '../../../src/providers/local/formats/registry.ts';
import { tableOf } from './reference.ts';

/** Values as people and generators make them: mostly the characters that break quoting. */
const value = fc
  .string({
    unit: fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...`'"\`$\\#{}%! =\n\t()&;|<>~*?[]:,-`) },
      {
        weight: 1,
        arbitrary: fc.constantFrom('\r', '${', '%{', '$$', '\\n', '\\"', '\u2028', '\u0085', '\u007f', '😀', 'é'),
      },
      { weight: 3, arbitrary: fc.constantFrom(...'abfnrtuvxyzKEY0129_') },
    ),
    maxLength: 24,
  })
  .filter((text) => !text.includes('\0'));
const key = fc.constantFrom('ALPHA', 'BETA', 'GAMMA', 'DELTA', 'A_1');
const lineEnd = fc.constantFrom('\n', '\r\n');

describe.each(FILE_FORMATS)('a %s file', async (name) => {
  const format = await loadFormat(name);
  const carried = value.filter((text) => format.refusal(text) === undefined);

  it('gives back what was set, to us and to another reader', () => {
    fc.assert(
      fc.property(fc.dictionary(key, carried), (values) => {
        const text = format.set('', new Map(Object.entries(values)));
        const entries = format.parse(text);
        for (const [name_, text_] of Object.entries(values)) {
          expect(entries.get(name_)).toEqual({ kind: 'text', text: text_ });
          expect(name === 'tfvars' ? text_ : tableOf(name, text)[name_]).toBe(text_);
        }
        expect(entries.size).toBe(Object.keys(values).length);
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps other keys as they are when keys of ours come, change and go', () => {
    fc.assert(
      fc.property(fc.dictionary(key, carried), fc.dictionary(key, carried), lineEnd, (theirs, ours, newline) => {
        const lines = format.set('', new Map(Object.entries(theirs))).replaceAll('\n', newline);
        let before: ReturnType<typeof format.parse>;
        try {
          before = format.parse(lines);
        } catch {
          return;
        }
        const kept = format.remove(lines, new Set(Object.keys(ours)));
        const after = format.set(lines, new Map(Object.entries(ours)));
        const entries = format.parse(after);
        for (const [name_, entry] of before) if (!(name_ in ours)) expect(entries.get(name_)).toEqual(entry);
        for (const [name_, text] of Object.entries(ours)) expect(entries.get(name_)).toEqual({ kind: 'text', text });
        // One line a key: the lines of the others stand there byte for byte, in their order.
        const theirLines = (all: string): string[] =>
          all.split('\n').filter((line) => !((/^\w+/.exec(line)?.[0] ?? '') in ours));
        if (name !== 'dotenv' && name !== 'json') expect(theirLines(after)).toEqual(theirLines(lines));
        // Cutting ours again leaves what cutting ours from the start leaves.
        const again = format.remove(after, new Set(Object.keys(ours)));
        expect([...format.parse(again)]).toEqual([...format.parse(kept)]);
      }),
      { numRuns: 1000 },
    );
  });

  it('changes nothing when it is set to what it holds', () => {
    fc.assert(
      fc.property(fc.dictionary(key, carried), lineEnd, (values, newline) => {
        const all = new Map(Object.entries(values));
        // JSON, YAML and TOML have no raw line breaks in our values; dotenv has, and there CRLF would be part of one.
        const text = name === 'dotenv' ? format.set('', all) : format.set('', all).replaceAll('\n', newline);
        expect(format.set(text, all)).toBe(text);
      }),
    );
  });

  it('never shows text of the file in an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (noise) => {
        const canary = `c4n4ry${noise}c4n4ry`;
        for (const text of [
          canary,
          `A = "${canary}`,
          `A: [${canary}`,
          `{"A": "${canary}`,
          `A='${canary}`,
          `A = {${canary}`,
        ]) {
          try {
            format.parse(text);
          } catch (error) {
            expect(error).toBeInstanceOf(FormatError);
            expect(`${error}`).not.toContain('c4n4ry');
          }
        }
      }),
    );
  });

  it('keeps a byte order mark', () => {
    const text = format.set('\ufeff', new Map([['ALPHA', 'x']]));
    expect(text.startsWith('\ufeff')).toBe(true);
    expect(format.parse(text).get('ALPHA')).toEqual({ kind: 'text', text: 'x' });
  });

  it('handles ten thousand keys and a value of a mebibyte without slowing down out of proportion', () => {
    const many = new Map(Array.from({ length: 10_000 }, (_, n) => [`KEY_${n}`, `value ${n}`] as const));
    const text = format.set('', many);
    expect(format.parse(text).size).toBe(10_000);
    expect(format.set(text, many)).toBe(text);
    const large = 'x\\y"z'.replace(name === 'dotenv' ? /["\\]/g : /$^/, '').repeat(200_000);
    expect(format.parse(format.set('', new Map([['A', large]]))).get('A')).toEqual({ kind: 'text', text: large });
  });
});

describe('a dotenv file', async () => {
  const format = await loadFormat('dotenv');

  it('is read by Node as we read it, whatever we could write', () => {
    fc.assert(
      fc.property(value, (text) => {
        if (format.refusal(text) !== undefined) return;
        const file = format.set("# top\nOTHER='1' # it's\n", new Map([['K', text]]));
        expect(parseEnv(`${file}LAST=2\n`)).toEqual({ OTHER: '1', K: text, LAST: '2' });
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['both kinds of quote', `a'b"c`],
    ['a carriage return', 'a\rb'],
    ['a quote and a dollar', "a'$b"],
    ['a reference with a quote', "a'${b}"],
    ['a reference', 'a${b}c"'],
    ['two backslashes and a backtick', 'a\\\\`'],
    ['a backslash at the end', 'ab\\'],
  ])('refuses %s, with a reason that does not quote the value', (_, text) => {
    const reason = format.refusal(text);
    expect(reason).toBeTypeOf('string');
    expect(reason).not.toContain(text);
  });

  it.each(["pa'ss", 'pa"ss', 'pa$ss', 'pa`ss', 'pa\\ss', 'a #b', ' a ', 'a\nb\n', '!a', '', '😀'])(
    'carries %j',
    (text) => {
      expect(format.refusal(text)).toBeUndefined();
    },
  );

  it('replaces the value and keeps comments, order, export, blank lines and other keys', () => {
    const before = '# db\nexport DB = old # why\n\nA=1\n  B="x y" # z\n#DB=no\nLIST=a,b\n';
    const after = format.set(
      before,
      new Map([
        ['DB', 'new'],
        ['NEW', 'n'],
      ]),
    );
    expect(after).toBe("# db\nexport DB='new' # why\n\nA=1\n  B=\"x y\" # z\n#DB=no\nLIST=a,b\nNEW='n'\n");
  });

  it('replaces the last of two, which is the one that readers obey', () => {
    expect(format.set('K=1\nA=0\nK=2\n', new Map([['K', 'x']]))).toBe("K=1\nA=0\nK='x'\n");
    expect(format.parse('K=1\nK=2\n').get('K')).toEqual({ kind: 'text', text: '2' });
  });

  it('cuts every one of two, so that none comes back', () => {
    expect(format.remove('K=1\nA=0\nK=2\n', new Set(['K']))).toBe('A=0\n');
  });

  it('replaces a value of several lines whole', () => {
    const before = 'A=1\nPEM="-----BEGIN\nX=not a key\n-----END"\nB=2\n';
    expect([...format.parse(before).keys()]).toEqual(['A', 'PEM', 'B']);
    expect(format.set(before, new Map([['PEM', 'x']]))).toBe("A=1\nPEM='x'\nB=2\n");
  });

  it('takes a bare KEY= for a place to fill, and an empty text for a value', () => {
    expect(format.parse('K=\n').has('K')).toBe(false);
    expect(format.parse('K= # later\n').has('K')).toBe(false);
    expect(format.set('K= # later\n', new Map([['K', 'v']]))).toBe("K='v' # later\n");
    expect(format.parse("K=''\n").get('K')).toEqual({ kind: 'text', text: '' });
  });

  it('keeps a missing final line break missing', () => {
    expect(format.set('A=1', new Map([['K', 'v']]))).toBe("A=1\nK='v'");
  });

  it('keeps CRLF, and ends our lines so that a shell does not read the carriage return', () => {
    const after = format.set(
      'A=1\r\nK=2\r\n',
      new Map([
        ['K', 'v'],
        ['N', 'w'],
      ]),
    );
    expect(after).toBe("A=1\r\nK='v' #\r\nN='w' #\r\n");
    expect(parseEnv(after)).toEqual({ A: '1', K: 'v', N: 'w' });
  });

  it('keeps what Node reads of other keys, whatever else stands in the file, or refuses', () => {
    const piece = fc.constantFrom(
      'A=',
      'B =',
      'export C=',
      'K=',
      '"',
      "'",
      '\\',
      '\\"',
      ' # c',
      'x',
      'y z',
      '$',
      '=',
      '\n',
      '\n',
      '\nB=',
    );
    let accepted = 0;
    fc.assert(
      fc.property(fc.string({ unit: piece, maxLength: 12 }), (start) => {
        const before = `${start}\n`;
        let after: string;
        try {
          after = format.set(before, new Map([['OURS', 'v v']]));
        } catch (error) {
          expect(error).toBeInstanceOf(FormatError);
          return;
        }
        accepted += 1;
        const { OURS, ...others } = parseEnv(after);
        expect(OURS).toBe('v v');
        // Named keys only: Node's reading of lines that are no bindings depends on blanks at the end of the text.
        const named = (table: NodeJS.Dict<string>): unknown => ['A', 'B', 'C', 'K'].map((name) => table[name]);
        expect(named(others)).toEqual(named(parseEnv(before)));
      }),
      { numRuns: 3000 },
    );
    expect(accepted).toBeGreaterThan(500);
  });

  it('puts a comment between ours and a KEY= with blanks behind it, whose value Node would look for in the next line', () => {
    const after = format.set('A= \n', new Map([['K', 'v']]));
    expect(after).toBe("A= \n#\nK='v'\n");
    expect(parseEnv(after)).toEqual({ A: '', K: 'v' });
  });

  it('reads quoted values as most readers do', () => {
    const text = (line: string): unknown => format.parse(line).get('K');
    expect(text('K="a\\nb"')).toEqual({ kind: 'text', text: 'a\nb' });
    expect(text('K="a\\"b" # c')).toEqual({ kind: 'text', text: 'a"b' });
    expect(text("K='it\\'s'")).toEqual({ kind: 'text', text: "it's" });
    expect(text('K=a#b # c')).toEqual({ kind: 'text', text: 'a#b' });
    expect(text('K=`a b`')).toEqual({ kind: 'text', text: 'a b' });
  });

  it.each([
    ['an open quote', 'A=1\nK="open\nB=2\n', 2],
    ['a shell command with an open quote', 'A=1\n\necho "open\n', 3],
    ['a quote behind a backslash, which python-dotenv does not take for the end', "A='x\\'\n", 1],
    ['lines between quotes that only Node knows', 'A=`x\ny`\n', 1],
    ['a key that has a quote in it', "\\'A='x y\n", 1],
    ['text behind a quote that opens another', `K='a'b'\nB=1\n`, 1],
  ])('is not understood with %s, and says the line', (_, text, line) => {
    expect(() => format.parse(text)).toThrowError(FormatError);
    try {
      format.parse(text);
    } catch (error) {
      expect((error as FormatError).line).toBe(line);
    }
  });
});

describe('a JSON file', async () => {
  const format = await loadFormat('json');
  const set = (text: string, values: Record<string, string>): string =>
    format.set(text, new Map(Object.entries(values)));

  it.each([
    ['two blanks', '{\n  "a": 1,\n  "k": "old"\n}\n', '{\n  "a": 1,\n  "k": "v",\n  "n": "w"\n}\n'],
    ['tabs', '{\n\t"a": [1,\n 2],\n\t"k": "old"\n}', '{\n\t"a": [1,\n 2],\n\t"k": "v",\n\t"n": "w"\n}'],
    ['one line', '{"a":1,"k":"old"}', '{"a":1,"k":"v","n":"w"}'],
    ['one line with blanks', '{ "k": "old" }', '{ "k": "v", "n": "w" }'],
    ['CRLF', '{\r\n    "k" : "old"\r\n}\r\n', '{\r\n    "k" : "v",\r\n    "n" : "w"\r\n}\r\n'],
    [
      'numbers as they were written',
      '{"big": 12345678901234567890.10, "k": null}',
      '{"big": 12345678901234567890.10, "k": "v", "n": "w"}',
    ],
  ])('keeps its style with %s', (_, before, after) => {
    expect(set(before, { k: 'v', n: 'w' })).toBe(after);
  });

  it('is begun with two blanks of indent', () => {
    expect(set('', { k: 'v', n: 'w' })).toBe('{\n  "k": "v",\n  "n": "w"\n}\n');
    expect(set('{}\n', { k: 'v' })).toBe('{\n  "k": "v"\n}\n');
  });

  it.each([
    ['{"a":1,"k":2,"b":3}', '{"a":1,"b":3}'],
    ['{"k":2,"b":3}', '{"b":3}'],
    ['{\n  "a": 1,\n  "k": 2\n}', '{\n  "a": 1\n}'],
    ['{\n  "k": 1\n}', '{}'],
    ['{"k":1,"k":2,"a":3,"k":4}', '{"a":3}'],
  ])('loses a key and its comma: %s', (before, after) => {
    expect(format.remove(before, new Set(['k']))).toBe(after);
  });

  it('obeys the last of two equal keys', () => {
    expect(format.parse('{"k":"1","k":"2"}').get('k')).toEqual({ kind: 'text', text: '2' });
    expect(set('{"k":"1","k":"2"}', { k: 'v' })).toBe('{"k":"1","k":"v"}');
  });

  it('keeps keys apart that only look like members of every object', () => {
    expect(format.parse(set('{}', { ['__proto__']: 'v', constructor: 'w' })).size).toBeGreaterThan(0);
    expect(format.parse('{"__proto__": "v"}').get('__proto__')).toEqual({ kind: 'text', text: 'v' });
  });

  it.each([
    ['a comment', '{\n // no\n "a": 1}', 2],
    ['a trailing comma', '{"a": 1,\n}', 2],
    ['a list at its top', '[1]', 1],
    ['something behind it', '{}\n{}', 2],
    ['a cut text', '{"a": "b', 1],
    ['endless nesting', `{"a": ${'['.repeat(300)}`, 1],
  ])('is not understood with %s, and says the line', (_, text, line) => {
    expect(() => format.parse(text)).toThrowError(expect.objectContaining({ name: 'FormatError', line }));
  });

  it('does not take an object for a text', () => {
    expect(format.parse('{"k": {"a": 1}}').get('k')).toEqual({ kind: 'other', what: 'an object', raw: '{"a": 1}' });
  });
});

describe('a YAML file', async () => {
  const format = await loadFormat('yaml');
  const set = (text: string, values: Record<string, string>): string =>
    format.set(text, new Map(Object.entries(values)));

  it('keeps comments, quotes, folds and order of everything else', () => {
    const before =
      "# top\n---\na:   'single'   # why\nk: >-\n  folded\n  old\nl:\n- 1\n-   2\nm: {x: 1,y: 2}\nt: |+\n  keep\n\n# end\n";
    const after =
      '# top\n---\na:   \'single\'   # why\nk: "v"\nl:\n- 1\n-   2\nm: {x: 1,y: 2}\nt: |+\n  keep\n\n# end\nnew: "w"\n';
    expect(set(before, { k: 'v', new: 'w' })).toBe(after);
  });

  it.each([
    ['k:\na: 1\n', 'k: "v"\na: 1\n'],
    ['k:   # later\na: 1\n', 'k: "v"   # later\na: 1\n'],
    ['k: ~\n', 'k: "v"\n'],
    ['k: null # x\n', 'k: "v" # x\n'],
    ['"k": old', '"k": "v"'],
    ['k: |\n  one\n  two\na: 1\n', 'k: "v"\na: 1\n'],
    ['k: | # why\n  one\n', 'k: "v" # why\n'],
    ['a: &x 1\nk: *x\n', 'a: &x 1\nk: "v"\n'],
    ['k: "a\n  b"\r\n', 'k: "v"\r\n'],
    ['{k: old, a: 1}\n', '{k: "v", a: 1}\n'],
    ['  k: 1\n  a: 2\n', '  k: "v"\n  a: 2\n'],
    ['a: 1\nk: 2\n...\n', 'a: 1\nk: "v"\n...\n'],
  ])('replaces a value in %j', (before, after) => {
    expect(set(before, { k: 'v' })).toBe(after);
  });

  it('adds before a document end mark, and at the indent of the mapping', () => {
    expect(set('a: 1\n...\n', { k: 'v' })).toBe('a: 1\nk: "v"\n...\n');
    expect(set('  a: 1\n', { k: 'v' })).toBe('  a: 1\n  k: "v"\n');
    expect(set('# only words\n', { k: 'v' })).toBe('# only words\nk: "v"\n');
  });

  it('quotes a key that some readers take for a boolean', () => {
    expect(set('', { no: 'v' })).toBe('"no": "v"\n');
  });

  it('reads scalars of every style, and aliases', () => {
    const entries = format.parse(
      "a: plain\nb: 'si''ngle'\nc: |\n  x\n  y\nd: 012\ne: &t text\nf: *t\ng: [1]\nh: true\n",
    );
    const texts = [...entries].map(([name, entry]) => [name, entry.kind === 'text' ? entry.text : entry.what]);
    expect(Object.fromEntries(texts)).toEqual({
      a: 'plain',
      b: "si'ngle",
      c: 'x\ny\n',
      d: '012',
      e: 'text',
      f: 'text',
      g: 'a list',
      h: 'true',
    });
  });

  it('does not replace a value that others refer to', () => {
    expect(() => set('k: &x old\na: *x\n', { k: 'v' })).toThrowError(FormatError);
  });

  it('cuts a key with all its lines', () => {
    expect(format.remove('a: 1\nk: |\n  x\n  y\n\nb: 2\n', new Set(['k']))).toBe('a: 1\n\nb: 2\n');
  });

  it.each([
    ['several documents', 'a: 1\n---\nb: 2\n', 2],
    ['a list at its top', '# x\n- 1\n', 2],
    ['an explicit key', 'a: 1\n? b\n: 2\n', 2],
    ['broken indent', 'a: 1\n b: 2\n', 1],
    ['an unknown alias', 'a: 1\nb: *nowhere\n', 2],
  ])('is not understood with %s, and says the line', (_, text, line) => {
    expect(() => format.parse(text)).toThrowError(expect.objectContaining({ name: 'FormatError', line }));
  });

  it('survives twenty thousand keys in one map', () => {
    const text = Array.from({ length: 20_000 }, (_, n) => `k${n}: ${n}\n`).join('');
    expect(format.parse(text).size).toBe(20_000);
  });
});

describe('a TOML file', async () => {
  const format = await loadFormat('toml');
  const set = (text: string, values: Record<string, string>): string =>
    format.set(text, new Map(Object.entries(values)));

  it('adds keys to the root table, before the first header and its comment', () => {
    const before = '# top\na = 1 # why\n\n# the server\n[server]\nk = "theirs"\n';
    expect(set(before, { k: 'v' })).toBe('# top\na = 1 # why\nk = "v"\n\n# the server\n[server]\nk = "theirs"\n');
    expect(set('# the server\n[server]\n', { k: 'v' })).toBe('k = "v"\n\n# the server\n[server]\n');
  });

  it.each([
    ['k = "old" # why\n', 'k = "v" # why\n'],
    ["k = 'it # s'\n", 'k = "v"\n'],
    ['k = """\na\nk = "x"\n"""\nb = 1\n', 'k = "v"\nb = 1\n'],
    ["k = '''a''''\nb = 1\n", 'k = "v"\nb = 1\n'],
    ['a.k = 1\nk = 2\n', 'a.k = 1\nk = "v"\n'],
    ['l = [ # no\n  "]", \'#\',\n]\nk=1979-05-27T07:32:00Z\n', 'l = [ # no\n  "]", \'#\',\n]\nk="v"\n'],
    ['"k" = 1\r\nb = { k = 2 }\r\n', '"k" = "v"\r\nb = { k = 2 }\r\n'],
  ])('replaces a value in %j', (before, after) => {
    expect(set(before, { k: 'v' })).toBe(after);
  });

  it('reads texts, numbers and dates as texts, and tables as something else', () => {
    const entries = format.parse('a = "x"\nb = 0x1F\nc = 1979-05-27\nd = [1]\n"e.f" = true\n[t]\nx = 1\n');
    expect([...entries].map(([name, entry]) => [name, entry.kind === 'text' ? entry.text : entry.what])).toEqual([
      ['a', 'x'],
      ['b', '0x1F'],
      ['c', '1979-05-27'],
      ['d', 'a list'],
      ['e.f', 'true'],
      ['t', 'a table'],
    ]);
  });

  it('writes a key with a dot as one key', () => {
    expect(set('', { 'a.b': 'v' })).toBe('"a.b" = "v"\n');
  });

  it.each([
    ['a key twice', 'a = 1\na = 2\n', 2],
    ['an open string', 'x = 1\na = "b\n', 2],
  ])('is not understood with %s, and says the line', (_, text, line) => {
    expect(() => format.parse(text)).toThrowError(expect.objectContaining({ name: 'FormatError', line }));
  });
});

describe('a tfvars file', async () => {
  const format = await loadFormat('tfvars');
  const set = (text: string, values: Record<string, string>): string =>
    format.set(text, new Map(Object.entries(values)));

  it.each([
    ['k = "old" # why\n', 'k = "v" # why\n'],
    ['k   = "o\\"ld" // why\nlonger = 1\n', 'k   = "v" // why\nlonger = 1\n'],
    ['k = <<EOT\nk = 1\nEOT\nb = 1\n', 'k = "v"\nb = 1\n'],
    ['l = [\n  "a", # ]\n  "b",\n]\nk = null\n', 'l = [\n  "a", # ]\n  "b",\n]\nk = "v"\n'],
    ['/* k = 1\n */\nk = 2\n', '/* k = 1\n */\nk = "v"\n'],
    ['m = {\n  k = "theirs"\n}\nk=3\r\n', 'm = {\n  k = "theirs"\n}\nk="v"\r\n'],
    ['"k" = "a ${"}"} b"\n', '"k" = "v"\n'],
  ])('replaces a value in %j', (before, after) => {
    expect(set(before, { k: 'v' })).toBe(after);
  });

  it('escapes what Terraform would take for an expression', () => {
    expect(set('', { k: 'a${b}%{c}$d' })).toBe('k = "a$${b}%%{c}$d"\n');
    expect(format.parse('k = "a${b}"\n').get('k')).toMatchObject({ kind: 'other', what: 'an expression' });
  });

  it('reads heredocs', () => {
    expect(format.parse('k = <<EOT\n a\n  b\nEOT\n').get('k')).toEqual({ kind: 'text', text: ' a\n  b\n' });
    expect(format.parse('k = <<-EOT\n    a\n      b\n    EOT\n').get('k')).toEqual({ kind: 'text', text: 'a\n  b\n' });
  });

  it('refuses letters written apart from their accents, which Terraform would join', () => {
    expect(format.refusal('e\u0301')).toBeTypeOf('string');
    expect(format.refusal('é')).toBeUndefined();
  });

  it.each([
    ['a block', 'a = 1\nb {\n}\n', 2],
    ['an open string', 'a = "b\n', 1],
    ['an open bracket', '\na = [1,\n', 2],
    ['a variable twice', 'a = 1\na = 2\n', 2],
    ['two values on a line', 'a = "1" b = "2"\n', 1],
  ])('is not understood with %s, and says the line', (_, text, line) => {
    expect(() => format.parse(text)).toThrowError(expect.objectContaining({ name: 'FormatError', line }));
  });
});
