import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assertNoValue } from '../support/canary.ts';
import { must, type OpenBao, startOpenBao } from '../support/openbao.ts';
import { type Postgres, startPostgres } from '../support/postgres.ts';
import { runBundle } from '../support/runner.ts';

const MANIFEST = `version: "1.0"
secrets:
  - name: database
    kind: vault_database_role
    config: { role: app }
    targets:
      - provider: vault
        kind: vault_kv
        config: { path: shop/database }
  - name: service
    kind: vault_approle_secret_id
    config: { role: app, ttl: 1h }
    targets:
      - provider: vault
        kind: vault_kv
        config: { path: shop/service }
  - name: keeper
    kind: vault_static_role
    config: { role: keeper }
    targets:
      - provider: vault
        kind: vault_kv
        config: { path: shop/keeper }
  - name: made_up
    kind: vault_password
    config: { policy: strong }
    targets:
      - provider: vault
        kind: vault_kv
        config: { path: shop/made-up, mount_point: kv1, version: 1 }
`;

let bao: OpenBao;
let postgres: Postgres;
let folder: string;
const known = new Set<string>();
beforeAll(async () => {
  [bao, postgres] = await Promise.all([startOpenBao(), startPostgres()]);
  folder = mkdtempSync(join(tmpdir(), 'secretzero-issue-'));
  writeFileSync(join(folder, 'Secretfile.yml'), MANIFEST);
  const { port, admin } = postgres;
  must(await bao.call('POST', 'sys/mounts/database', { type: 'database' }));
  const connection_url = `postgresql://{{username}}:{{password}}@127.0.0.1:${port}/postgres`;
  const plugin = { plugin_name: 'postgresql-database-plugin', allowed_roles: '*', connection_url };
  must(await bao.call('POST', 'database/config/main', { ...plugin, username: admin.name, password: admin.password }));
  const creation_statements = [
    `CREATE ROLE "{{name}}" WITH LOGIN PASSWORD '{{password}}' VALID UNTIL '{{expiration}}'`,
  ];
  must(await bao.call('POST', 'database/roles/app', { db_name: 'main', creation_statements, default_ttl: '1h' }));
  await postgres.sql("CREATE ROLE keeper WITH LOGIN PASSWORD 'first-of-tests'");
  const keeper = { db_name: 'main', username: 'keeper', rotation_period: '24h' };
  must(await bao.call('POST', 'database/static-roles/keeper', keeper));
  must(await bao.call('POST', 'sys/auth/approle', { type: 'approle' }));
  must(await bao.call('POST', 'auth/approle/role/app', { token_policies: ['default'] }));
  const policy = 'length = 40\nrule "charset" { charset = "abcdefghijklmnopqrstuvwxyz0123456789" }';
  must(await bao.call('PUT', 'sys/policies/password/strong', { policy }));
});
afterAll(async () => {
  await bao[Symbol.asyncDispose]();
  await postgres[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true, force: true });
});

const kept = async (name: string): Promise<Record<string, string>> =>
  must(await bao.call('GET', `secret/data/shop/${name}`)).body.data.data;

async function run(...argv: string[]) {
  const env = { VAULT_ADDR: bao.url, VAULT_TOKEN: bao.root, SECRETZERO_FINGERPRINT_KEY: 'a'.repeat(64) };
  const result = await runBundle([...argv, '-f', 'Secretfile.yml'], folder, env);
  for (const name of ['database', 'service', 'keeper']) {
    const { username: _, role_id: __, ...secrets } = await kept(name);
    for (const value of Object.values(secrets)) known.add(value);
  }
  const { stdout, stderr } = result;
  assertNoValue(known, { stdout, stderr, lockfile: readFileSync(join(folder, '.gitsecrets.lock'), 'utf8') });
  return result;
}

const userOf = ({ username = '', password = '' }: Record<string, string>) => ({ name: username, password });
const canLogIn = async (service: Record<string, string>) =>
  (await bao.call('POST', 'auth/approle/login', service)).status === 200;

describe('what Vault issues, and what is kept there', () => {
  it('is made, delivered, and good; the second run does nothing', async () => {
    const first = await run('sync');
    expect(first.code, first.stdout + first.stderr).toBe(0);
    expect(await postgres.sql('SELECT 1', userOf(await kept('database')))).toBe('1');
    expect(await postgres.sql('SELECT 1', userOf(await kept('keeper')))).toBe('1');
    expect(await canLogIn(await kept('service'))).toBe(true);
    expect(must(await bao.call('GET', 'kv1/shop/made-up')).body.data.value).toMatch(/^[a-z0-9]{40}$/);
    const before = readFileSync(join(folder, '.gitsecrets.lock'), 'utf8');
    const users = await postgres.sql('SELECT count(*) FROM pg_roles');
    expect((await run('sync')).code).toBe(0);
    expect(readFileSync(join(folder, '.gitsecrets.lock'), 'utf8')).toBe(before);
    expect(await postgres.sql('SELECT count(*) FROM pg_roles')).toBe(users);
  });

  it('is replaced by a rotation, and what it replaces is revoked once nothing holds it', async () => {
    const before = { database: await kept('database'), service: await kept('service'), keeper: await kept('keeper') };
    for (const name of ['database', 'service', 'keeper']) {
      const { code, stdout, stderr } = await run('rotate', name, '--force');
      expect([name, code], stdout + stderr).toEqual([name, 0]);
    }
    expect(await postgres.sql('SELECT 1', userOf(await kept('database')))).toBe('1');
    expect(await postgres.sql('SELECT 1', userOf(await kept('keeper')))).toBe('1');
    expect(await canLogIn(await kept('service'))).toBe(true);
    await expect(postgres.sql('SELECT 1', userOf(before.database))).rejects.toThrow();
    await expect(postgres.sql('SELECT 1', userOf(before.keeper))).rejects.toThrow();
    expect(await canLogIn(before.service)).toBe(false);
  });
});
