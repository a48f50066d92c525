import { describe, expect, it } from 'vitest';
import type { ProviderUses } from '../../../src/core/catalog.ts';
import type { DesiredTarget } from '../../../src/core/model.ts';
import { permissionsOf } from '../../../src/providers/vault/permissions.ts';

const target = (kind: string, container: string): DesiredTarget =>
  ({ kind, address: { store: `vault/${kind}`, container, key: 'value' } }) as DesiredTarget;

const usesOf = (targets: readonly DesiredTarget[], more: Partial<ProviderUses> = {}): ProviderUses => ({
  provider: { alias: 'vault', kind: 'vault', auth: {}, config: {} },
  targets,
  issues: [],
  reads: [],
  ...more,
});

const policies = (uses: ProviderUses, purpose: 'plan' | 'sync') =>
  permissionsOf(uses, purpose)
    .filter(({ language }) => language === 'hcl')
    .map(({ text }) => text.trim().split('\n'));

describe('the permissions at Vault', () => {
  const uses = usesOf([target('vault_kv', 'secret/app'), target('vault_kv', 'secret/app')]);

  it('of a plan are of metadata alone', () => {
    expect(policies(uses, 'plan')).toEqual([['path "secret/metadata/app" { capabilities = ["read"] }']]);
  });

  it('of a sync are one rule a path, however many keys are there', () => {
    expect(policies(uses, 'sync')).toEqual([
      [
        'path "secret/metadata/app" { capabilities = ["read", "patch"] }',
        'path "secret/data/app" { capabilities = ["create", "read", "update", "patch"] }',
        'path "secret/subkeys/app" { capabilities = ["read"] }',
      ],
    ]);
  });

  it('of version 1 are of the path itself, whose values are read to look at it', () => {
    const first = usesOf([target('vault_kv_v1', 'kv1/app')]);
    expect([policies(first, 'plan'), policies(first, 'sync')]).toEqual([
      [['path "kv1/app" { capabilities = ["read"] }']],
      [['path "kv1/app" { capabilities = ["read", "create", "update"] }']],
    ]);
  });

  it('are a policy for each namespace', () => {
    const both = usesOf([target('vault_kv', 'a//secret/x'), target('vault_kv', 'secret/x')]);
    expect(permissionsOf(both, 'plan').map(({ title }) => title)).toEqual([
      'Policy secretzero-plan (namespace a)',
      'Policy secretzero-plan',
    ]);
  });

  it('count what is issued, what is read for others, and the key of fingerprints', () => {
    const all = usesOf([], {
      issues: [
        { kind: 'vault_database_role', secret: 'db', config: { role: 'app' } },
        { kind: 'vault_static_role', secret: 'st', config: { role: 'keeper', mount_point: 'pg' } },
        { kind: 'vault_password', secret: 'pw', config: { policy: 'strong' } },
        { kind: 'vault_approle_secret_id', secret: 'id', config: { role: 'ci' } },
      ],
      reads: [{ kind: 'vault_kv', address: { store: 'vault/vault_kv', container: 'secret/theirs', key: 'k' } }],
      fingerprintKey: { provider: 'vault', key: 'fp', version: 1 },
    });
    expect(policies(all, 'plan')).toEqual([
      [
        'path "secret/metadata/theirs" { capabilities = ["read"] }',
        'path "transit/hmac/fp/sha2-256" { capabilities = ["update"] }',
      ],
    ]);
    const [sync = []] = policies(all, 'sync');
    for (const rule of [
      'path "secret/data/theirs" { capabilities = ["read"] }',
      'path "database/creds/app" { capabilities = ["read"] }',
      'path "sys/leases/revoke" { capabilities = ["update"] }',
      'path "pg/rotate-role/keeper" { capabilities = ["update"] }',
      'path "pg/static-creds/keeper" { capabilities = ["read"] }',
      'path "sys/policies/password/strong/generate" { capabilities = ["read"] }',
      'path "auth/approle/role/ci/secret-id" { capabilities = ["update", "list"] }',
    ])
      expect(sync).toContain(rule);
  });

  it('have a role for the jobs of one repository where they log in by their token, bound to a branch', () => {
    const provider = {
      alias: 'vault',
      kind: 'vault',
      auth: { kind: 'jwt', config: { url: 'https://vault.example.com/', role: 'app' } },
      config: {},
    };
    const roleFor = (purpose: 'plan' | 'sync') => {
      const document = permissionsOf(usesOf([], { provider }), purpose).find(({ language }) => language === 'json');
      return { title: document?.title, role: JSON.parse(document?.text ?? '{}') };
    };
    expect(roleFor('sync')).toMatchObject({
      title: "Role of GitHub's jobs: vault write auth/jwt/role/app -",
      role: {
        bound_audiences: ['https://vault.example.com'],
        bound_claims: { repository: 'OWNER/REPOSITORY', ref: 'refs/heads/main' },
        token_policies: ['secretzero-sync'],
      },
    });
    expect(roleFor('plan').role.token_policies).toEqual(['secretzero-plan']);
  });
});
