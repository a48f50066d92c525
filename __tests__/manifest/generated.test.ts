import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { PARTS, type Part, publishedText, validatorCode } from '../../scripts/gen-validators.ts';
import { schemasToCompile } from '../../src/manifest/schema.ts';
import { catalog } from '../../src/providers/catalog.ts';
import { load } from './support.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

describe('what is generated', () => {
  it('is what the schemas of all kinds say now', () => {
    for (const [part, file] of Object.entries(PARTS))
      expect(read(`src/generated/${file}.cjs`) === validatorCode(part as Part), 'run `npm run gen`').toBe(true);
    expect(read('schema/Secretfile.schema.json') === publishedText(), 'run `npm run gen`').toBe(true);
  });

  it('has a validator for every kind that is available', () => {
    const names = [...schemasToCompile(catalog).keys()];
    expect(names).toEqual(
      expect.arrayContaining([
        'structure',
        'generator_static',
        'source_env',
        'target_local_file',
        'target_github_github_secret',
      ]),
    );
    const code = Object.keys(PARTS)
      .map((part) => validatorCode(part as Part))
      .join('');
    for (const name of names) expect(code).toContain(`exports.${name} = `);
  });
});

describe('the published schema', () => {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    strictRequired: false,
    strictTypes: false,
  });
  const validate = ajv.compile(JSON.parse(publishedText()));

  it('is one document of the 2020-12 draft that describes every available kind', () => {
    const schema = JSON.parse(publishedText());
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    for (const [kind, { available }] of catalog.generators)
      expect(Object.hasOwn(schema.$defs, `generator.${kind}`)).toBe(available);
  });

  it.each([
    ['a misspelt key', 'secrets: [{name: a, kind: uuid, tagets: []}]'],
    ['a misspelt key in the config of a kind', 'secrets: [{name: a, kind: random_password, config: {lenght: 3}}]'],
    ['a wrong type', 'secrets: [{name: a, kind: random_password, config: {length: many}}]'],
    [
      'a wrong type in a target',
      'secrets: [{name: a, kind: uuid, targets: [{provider: local, kind: file, config: {format: xml}}]}]',
    ],
    ['a key that is missing', 'secrets: [{name: a}]'],
  ])('refuses %s', (_, text) => {
    expect(validate(parse(text))).toBe(false);
  });

  it('takes a template where the manifest does', () => {
    const text =
      "secrets: [{name: a, kind: random_password, one_time: '{{ var.x }}', config: {length: '${N}'}, targets: [{provider: local, kind: file, config: {format: '{{ var.f }}'}}]}]";
    expect(validate(parse(text)), JSON.stringify(validate.errors)).toBe(true);
  });

  it('takes every manifest of the corpus that the program takes', () => {
    const folder = new URL('../corpus/', import.meta.url);
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.yml'))) {
      const text = readFileSync(new URL(file, folder), 'utf8');
      if (load(text, { readVarFile: () => 'aws_account_id: "1"\n' }).manifest === undefined) continue;
      expect(validate(parse(text)), `${file}: ${JSON.stringify(validate.errors?.slice(0, 3))}`).toBe(true);
    }
  });
});
