import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { SecretValue } from '../../../src/core/secret-value.ts';
import { readFileSource, type SourceFormat, sourceFormat } from '../../../src/engine/sources/file.ts';

const TEXTS: Readonly<Record<Exclude<SourceFormat, 'text'>, string>> = {
  dotenv: '# comment\nTOKEN="a b#c"\nEMPTY=\n',
  json: '{"TOKEN": "a b#c", "EMPTY": "", "db": {"port": 5432, "on": true, "none": null, "a.b": "dotted"}, "list": [1]}',
  yaml: 'TOKEN: "a b#c"\nEMPTY:\ndb:\n  port: 05432\n  on: true\n  none: ~\n  a.b: dotted\nlist: [1]\n',
  toml: 'TOKEN = "a b#c"\nEMPTY = ""\nlist = [1]\n[db]\nport = 5432\non = true\n"a.b" = "dotted"\n',
  tfvars: 'TOKEN = "a b#c"\nEMPTY = ""\n',
};
const FORMATS = Object.keys(TEXTS) as (keyof typeof TEXTS)[];

describe('a file source', () => {
  it.each(FORMATS)('gives the value of a key of a %s file', async (format) => {
    expect(await readFileSource(TEXTS[format], format, 'TOKEN')).toEqual(new SecretValue('a b#c'));
  });

  it.each(FORMATS)('gives nothing for a key of a %s file that is not there or is empty', async (format) => {
    expect(await readFileSource(TEXTS[format], format, 'EMPTY')).toBeUndefined();
    expect(await readFileSource(TEXTS[format], format, 'ABSENT')).toBeUndefined();
    expect(await readFileSource(TEXTS[format], format, 'constructor')).toBeUndefined();
  });

  it.each(['json', 'yaml', 'toml'] as const)(
    'follows dots into a %s file, and finds a name with a dot',
    async (format) => {
      expect(await readFileSource(TEXTS[format], format, 'db.on')).toEqual(new SecretValue('true'));
      expect(await readFileSource(TEXTS[format], format, 'db.a.b')).toEqual(new SecretValue('dotted'));
      expect(await readFileSource(TEXTS[format], format, 'db.none')).toBeUndefined();
      expect(await readFileSource(TEXTS[format], format, 'TOKEN.x')).toBeUndefined();
    },
  );

  it('gives a number of YAML as it is written', async () => {
    expect(await readFileSource(TEXTS.yaml, 'yaml', 'db.port')).toEqual(new SecretValue('05432'));
    expect(await readFileSource('pin: 1_000\nbig: 12345678901234567890\n', 'yaml', 'big')).toEqual(
      new SecretValue('12345678901234567890'),
    );
  });

  it('refuses a number of JSON that would be changed by reading it', async () => {
    expect(await readFileSource(TEXTS.json, 'json', 'db.port')).toEqual(new SecretValue('5432'));
    await expect(readFileSource('{"n": 12345678901234567890}', 'json', 'n')).rejects.toMatchObject({
      code: 'VALUE_INVALID',
    });
    await expect(readFileSource('{"n": 1.10}', 'json', 'n')).rejects.toMatchObject({ code: 'VALUE_INVALID' });
  });

  it.each(['json', 'yaml', 'toml'] as const)('refuses a list or a table of a %s file', async (format) => {
    for (const key of ['list', 'db']) {
      await expect(readFileSource(TEXTS[format], format, key)).rejects.toMatchObject({ code: 'VALUE_INVALID' });
    }
  });

  it.each(FORMATS)('refuses a %s file without a key', async (format) => {
    await expect(readFileSource(TEXTS[format], format, undefined)).rejects.toMatchObject({ code: 'VALUE_INVALID' });
  });

  it.each([
    ['json', '{"a": "canary-value" "b"}'],
    ['yaml', 'a: "canary-value\nb: [canary-value\n'],
    ['toml', 'a = canary-value\n'],
    ['tfvars', 'a = "canary-value\n'],
  ] as const)('quotes nothing of a broken %s file', async (format, text) => {
    const error = await readFileSource(text, format, 'a').catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code: 'VALUE_INVALID' });
    expect(inspect(error, { depth: 9 })).not.toContain('canary-value');
  });

  it('takes a text of one line without its line end, and one of several as it is', async () => {
    expect(await readFileSource('token\n', 'text', undefined)).toEqual(new SecretValue('token'));
    expect(await readFileSource('\ufefftoken\r\n', 'text', undefined)).toEqual(new SecretValue('token'));
    expect(await readFileSource('a\nb\n', 'text', undefined)).toEqual(new SecretValue('a\nb\n'));
    expect(await readFileSource('\n', 'text', undefined)).toBeUndefined();
    await expect(readFileSource('x', 'text', 'key')).rejects.toMatchObject({ code: 'VALUE_INVALID' });
  });

  it('is not blown up by aliases of aliases', async () => {
    const bomb = `a: &a [x, x, x, x, x, x, x, x, x, x]\n${[...'bcdefghij'].map((name, i) => `${name}: &${name} [${Array.from({ length: 10 }, () => `*${'abcdefghi'[i]}`).join(', ')}]`).join('\n')}\n`;
    await expect(readFileSource(bomb, 'yaml', 'k')).rejects.toMatchObject({ code: 'VALUE_INVALID' });
  });
});

describe('the format of a file source', () => {
  it.each([
    ['.env', 'dotenv'],
    ['config/.env.local', 'dotenv'],
    ['prod.env', 'dotenv'],
    ['a.JSON', 'json'],
    ['a.yml', 'yaml'],
    ['a.toml', 'toml'],
    ['a.tfvars', 'tfvars'],
    ['token.txt', 'text'],
    ['token', 'text'],
  ])('of %s is %s by its name', (path, format) => {
    expect(sourceFormat(undefined, path)).toBe(format);
    expect(sourceFormat('json', path)).toBe('json');
  });
});
