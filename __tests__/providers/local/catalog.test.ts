import { describe, expect, it } from 'vitest';
import type { Located, LocateInput, LocateProblem } from '../../../src/core/catalog.ts';
import { localProvider } from '../../../src/providers/local/catalog.ts';

const BASE: LocateInput = {
  secret: 'db-pass.word',
  field: 'value',
  multiField: false,
  config: {},
  provider: { auth: {}, config: {} },
};

function locate(kind: string, input: Partial<LocateInput>): Located | readonly LocateProblem[] {
  const target = localProvider.targets.find((one) => one.kind === kind);
  if (target === undefined) throw new Error(`no kind ${kind}`);
  return target.locate({ ...BASE, ...input });
}

function keysOfProblems(kind: string, config: LocateInput['config']): readonly (string | undefined)[] {
  const answer = locate(kind, { config });
  return Array.isArray(answer) ? (answer as readonly LocateProblem[]).map((problem) => problem.key) : [];
}

describe('a file target', () => {
  it('is .env in dotenv format, under the name in capitals, when nothing is said', () => {
    expect(locate('file', {})).toEqual({ container: '.env', key: 'DB_PASS_WORD', settings: { format: 'dotenv' } });
  });

  it.each([
    ['a.json', 'json'],
    ['a.YML', 'yaml'],
    ['a.yaml', 'yaml'],
    ['a.toml', 'toml'],
    ['prod.auto.tfvars', 'tfvars'],
    ['prod.tfvars.json', 'json'],
    ['.env.local', 'dotenv'],
    ['env', 'dotenv'],
  ])('tells the format of %s from its suffix', (path, format) => {
    expect(locate('file', { secret: 'name', config: { path } })).toMatchObject({ settings: { format } });
  });

  it('obeys a declared format over the suffix', () => {
    expect(locate('file', { config: { path: 'a.json', format: 'yaml' } })).toMatchObject({
      settings: { format: 'yaml' },
    });
  });

  it('keeps the name as it is where the format can carry it', () => {
    expect(locate('file', { config: { path: 'a.json' } })).toMatchObject({ key: 'db-pass.word' });
  });

  it('takes a key as it is written', () => {
    expect(locate('file', { config: { key: 'db_password' } })).toMatchObject({ key: 'db_password' });
  });

  it('names a field of several after the field, or after its mapping', () => {
    const mappings = [{ source_key: 'access_key_id', target_key: 'AWS_ACCESS_KEY_ID' }];
    const many = { multiField: true, config: { mappings } };
    expect(locate('file', { ...many, field: 'access_key_id' })).toMatchObject({ key: 'AWS_ACCESS_KEY_ID' });
    expect(locate('file', { ...many, field: 'region' })).toMatchObject({ key: 'REGION' });
  });

  it('is one container under every spelling of its path', () => {
    for (const path of ['conf/.env', './conf/.env', 'conf//.env', 'conf/x/../.env']) {
      expect(locate('file', { config: { path } })).toMatchObject({ container: 'conf/.env' });
    }
  });

  it.each([
    '/etc/passwd',
    '../up',
    'a/../../up',
    '~/.env',
    'C:/x',
    'a\\b',
    '',
    '.',
    'folder/',
    'a\nb',
    '.git/config',
    '.GitHub/x',
    'x/node_modules/y',
    'dist/x.env',
    '.gitsecrets.lock',
  ])('is not accepted at %j', (path) => {
    expect(keysOfProblems('file', { path })).toEqual(['path']);
  });

  it('refuses merge: false, and says all that is wrong at once', () => {
    expect(keysOfProblems('file', { merge: false })).toEqual(['merge']);
    expect(keysOfProblems('file', { merge: false, path: '/x', key: '1' })).toEqual(['path', 'merge', 'key']);
  });

  it.each([
    ['dotenv', 'a-b'],
    ['dotenv', '1a'],
    ['tfvars', 'a.b'],
    ['json', 'a\nb'],
  ])('refuses a key that %s cannot carry: %j', (format, key) => {
    expect(keysOfProblems('file', { format, key })).toEqual(['key']);
  });

  it('keeps value_field in mind, so that its being without effect can be told', () => {
    expect(locate('file', { config: { value_field: 'token' } })).toMatchObject({
      settings: { unheeded: ['value_field'] },
    });
  });
});

describe('a template target', () => {
  const config = { template_path: './t/app.j2', output_path: 'out/app.conf' };

  it('is the rendered file, with the field as its key and the template in its description', () => {
    expect(locate('template', { config })).toEqual({
      container: 'out/app.conf',
      key: 'db-pass.word.value',
      settings: { template: 't/app.j2' },
      described: { template: 't/app.j2' },
    });
  });

  it('does not render over its own template', () => {
    expect(keysOfProblems('template', { template_path: 'a', output_path: './a' })).toEqual(['output_path']);
  });

  it('says what is wrong with both paths', () => {
    expect(keysOfProblems('template', { template_path: '../a', output_path: '/b' })).toEqual([
      'template_path',
      'output_path',
    ]);
  });
});
