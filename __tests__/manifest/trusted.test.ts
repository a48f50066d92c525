import { expect, test } from 'vitest';
import { trustedAccounts } from '../../src/manifest/trusted.ts';
import { load } from './support.ts';

const of = (text: string) => trustedAccounts('Secretfile.yml', text);

test('the accounts are the logins of metadata.trusted, an App\u2019s with its brackets', () => {
  expect(of('metadata: { trusted: [alice, "acme-secrets[bot]"] }\nsecrets: []\n')).toEqual([
    'alice',
    'acme-secrets[bot]',
  ]);
});

test.each([
  ['', 'nothing'],
  ['metadata: {}\n', 'no list'],
  ['metadata: { trusted: alice }\n', 'text instead of a list'],
  [
    'metadata: { trusted: ["${WHO}", "{{ var.who }}", "*", "", 7, "a b"] }\n',
    'what is no login, or would have to be filled in',
  ],
  ['metadata: { trusted: [alice\n', 'text that is no YAML'],
])('nobody is trusted by %j: %s', (text) => {
  expect(of(text)).toEqual([]);
});

test('what is no login is a fault of the manifest, where it stands', () => {
  const manifest = (login: string) =>
    `version: "1.0"\nmetadata: { trusted: [${JSON.stringify(login)}] }\nsecrets: []\n`;
  expect(load(manifest('alice')).faults).toEqual([]);
  expect(load(manifest('acme-secrets[bot]')).faults).toEqual([]);
  for (const login of ['@alice', 'alice bob', 'https://github.com/alice', 'alice[admin]'])
    expect(load(manifest(login)).faults).toMatchObject([{ severity: 'error', span: { line: 2 } }]);
});
