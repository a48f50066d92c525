import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { load } from './support.ts';

const folder = new URL('../corpus/', import.meta.url);
const rows = readFileSync(new URL('index.tsv', folder), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'));

/** What SecretZero accepts and we refuse: every one for what it would have done without a word. */
const REFUSED: Readonly<Record<string, readonly string[]>> = {
  // `expires_on: "{{ 90 days from now }}"` of a secret of Key Vault: it was never read, so nothing expired.
  'docs-use-cases-multi-cloud.md-yaml11.yml': ['MANIFEST_INVALID'],
  // `${…}` that is declared nowhere and stands where the environment is not read: it was written out as it stands.
  'examples-vercel-env.yml': ['MANIFEST_UNDEFINED_VARIABLE'],
  'docs-use-cases-gitlab-cicd.md-yaml4.yml': ['MANIFEST_UNDEFINED_VARIABLE'],
  'docs-use-cases-kubernetes.md-yaml4.yml': ['MANIFEST_UNDEFINED_VARIABLE'],
  'docs-user-guide-providers-entra-agent-id.md-yaml2.yml': ['MANIFEST_UNDEFINED_VARIABLE'],
  // A source that names a secret which is not in the manifest.
  'docs-user-guide-configuration-index.md-yaml6.yml': ['MANIFEST_UNKNOWN_REFERENCE'],
  // Two secrets of one name, shown there as the mistake that it is; the second asks a person for SECRETZERO_API_KEY, which is reserved.
  'docs-user-guide-configuration-validation.md-yaml11.yml': ['MANIFEST_DUPLICATE_NAME', 'MANIFEST_NAME'],
};

/** What SecretZero refuses and we do not take either, for more than a missing description. */
const REFUSED_BY_BOTH: Readonly<Record<string, readonly string[]>> = {
  // `{{ timestamp }}` is no variable: it was written as nothing. Three fields went to one secret at AWS, and the last one stayed there.
  'docs-use-cases-compliance.md-yaml3.yml': ['MANIFEST_DUPLICATE_ADDRESS', 'MANIFEST_UNKNOWN_REFERENCE'],
  // The fields are a list, which never worked.
  'docs-user-guide-providers-local.md-yaml9.yml': ['MANIFEST_INVALID'],
};

function refusals(file: string, env: Record<string, string> = {}): readonly string[] {
  const text = readFileSync(new URL(file, folder), 'utf8');
  // The one manifest with environments has its var files elsewhere; what they must set is known from their use.
  const result = load(text, { env, readVarFile: () => 'aws_account_id: "123456789012"\naws_region: eu-west-1\n' });
  const codes = result.faults.filter(({ severity }) => severity === 'error').map(({ code }) => code);
  expect(result.manifest === undefined).toBe(codes.length > 0);
  return [...new Set(codes)].sort();
}

describe('the manifests of SecretZero', () => {
  it.each(rows.filter(([, , exit]) => exit === '0').map(([file = '']) => [file]))(
    '%s, which it accepts, is accepted or refused for a reason',
    (file) => {
      expect(refusals(file)).toEqual(REFUSED[file] ?? []);
    },
  );

  it.each(rows.filter(([, , exit]) => exit !== '0').map(([file = '']) => [file]))(
    '%s, which it refuses, is accepted where that was needless',
    (file) => {
      expect(refusals(file)).toEqual(REFUSED_BY_BOTH[file] ?? []);
    },
  );

  it('that read the environment outside of logins are accepted once the env input names what they read', () => {
    const env = {
      VERCEL_PROJECT_ID: 'p',
      gitlab_project: 'g/p',
      namespace: 'n',
      app_name: 'a',
      AZURE_TENANT_ID: 't',
      MANAGED_IDENTITY_CLIENT_ID: 'm',
    };
    for (const [file, codes] of Object.entries(REFUSED)) {
      if (codes.includes('MANIFEST_UNDEFINED_VARIABLE')) expect(refusals(file, env)).toEqual([]);
    }
  });

  it('are all here, and every refusal is of one of them', () => {
    const files = rows.map(([file]) => file);
    expect(files).toHaveLength(45);
    expect(files).toEqual(expect.arrayContaining([...Object.keys(REFUSED), ...Object.keys(REFUSED_BY_BOTH)]));
  });
});
