import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assertNoValue } from '../support/canary.ts';
import { EXAMPLES } from '../support/examples.ts';
import { type OidcIssuer, startIssuer } from '../support/oidc-issuer.ts';
import { must, type OpenBao, startOpenBao } from '../support/openbao.ts';
import { runBundle } from '../support/runner.ts';

const SOURCE = join(EXAMPLES, 'vault-oidc');

let bao: OpenBao;
let issuer: OidcIssuer;
let other: OidcIssuer;
let folder: string;
beforeAll(async () => {
  [bao, issuer, other] = await Promise.all([startOpenBao(), startIssuer('acme/shop'), startIssuer('mallory/shop')]);
  folder = mkdtempSync(join(tmpdir(), 'secretzero-vault-'));
  cpSync(SOURCE, folder, { recursive: true });
  edit('Secretfile.yml', 'https://vault.example.com', bao.url);
  // What setup.sh does, by the API.
  must(await bao.call('POST', 'sys/auth/jwt', { type: 'jwt' }));
  must(await bao.call('POST', 'auth/jwt/config', { oidc_discovery_url: issuer.url, bound_issuer: issuer.url }));
  must(await bao.call('POST', 'sys/mounts/transit', { type: 'transit' }));
  must(await bao.call('POST', 'transit/keys/secretzero-fingerprints'));
  for (const name of ['secretzero-plan', 'secretzero-sync']) {
    must(await bao.call('PUT', `sys/policies/acl/${name}`, { policy: text(`vault/${name}.hcl`) }));
    const role = text(`vault/role-${name}.json`)
      .replace('OWNER/REPOSITORY', 'acme/shop')
      .replace('https://vault.example.com', bao.url);
    must(await bao.call('POST', `auth/jwt/role/${name}`, JSON.parse(role)));
  }
});
afterAll(async () => {
  await Promise.all([bao, issuer, other].map((each) => each[Symbol.asyncDispose]()));
  rmSync(folder, { recursive: true, force: true });
});

const text = (path: string) => readFileSync(join(folder, path), 'utf8');

function edit(path: string, from: string, to: string): void {
  writeFileSync(join(folder, path), text(path).replaceAll(from, to));
}

function run(role: 'plan' | 'sync', job: OidcIssuer, ...argv: string[]) {
  return runBundle([...argv, '-f', 'Secretfile.yml'], folder, { ...job.environment, VAULT_ROLE: `secretzero-${role}` });
}

const kept = async (path: string) => must(await bao.call('GET', `secret/data/${path}`)).body.data.data;

describe('examples/vault-oidc', () => {
  it('says in setup.sh what is done here', () => {
    const script = text('vault/setup.sh');
    for (const path of ['auth/jwt/config', 'transit/keys/secretzero-fingerprints', 'auth/jwt/role/$name'])
      expect(script).toContain(path);
  });

  it('is delivered by a job of the repository, is in sync for a role that reads no value, and shows no value', async () => {
    const first = await run('sync', issuer, 'sync');
    expect(first.code, first.stderr).toBe(0);
    const database = await kept('shop/database');
    const { value: session } = await kept('shop/session');
    expect(session).toHaveLength(64);
    expect(database.url).toBe(`postgresql://app:${database.password}@db.internal:5432/shop`);
    const version = async () => must(await bao.call('GET', 'secret/metadata/shop/database')).body.data.current_version;
    const before = await version();
    const again = await run('sync', issuer, 'sync');
    expect([again.code, await version()]).toEqual([0, before]);
    const drift = await run('plan', issuer, 'drift');
    expect(drift.code, drift.stderr + drift.stdout).toBe(0);
    const lockfile = text('.gitsecrets.lock');
    expect(lockfile).toContain('hmac');
    assertNoValue([session, database.password, database.url], {
      first: first.stdout + first.stderr,
      again: again.stdout + again.stderr,
      drift: drift.stdout + drift.stderr,
      lockfile,
    });
  });

  it('shows what somebody changed by hand to the role that reads no value, and lets it write nothing', async () => {
    must(await bao.call('POST', 'secret/data/shop/session', { data: { value: 'by hand' } }));
    const drift = await run('plan', issuer, 'drift', '--json');
    expect(JSON.parse(drift.stdout)).toMatchObject({ has_drift: true, secrets_with_drift: ['session_key'] });
    const write = await run('plan', issuer, 'rotate', 'session_key', '--force');
    expect(write.code).toBe(4);
    expect((await kept('shop/session')).value).toBe('by hand');
  });

  it('rotates by name, over what was changed, and leaves the other keys of a path', async () => {
    const before = await kept('shop/database');
    const rotated = await run('sync', issuer, 'rotate', 'session_key', '--force');
    expect(rotated.code, rotated.stderr).toBe(0);
    expect((await kept('shop/session')).value).toHaveLength(64);
    const both = await run('sync', issuer, 'rotate', 'db_password', '--force');
    expect(both.code, both.stderr).toBe(0);
    const after = await kept('shop/database');
    expect(after.password).not.toBe(before.password);
    expect(after.url).toBe(`postgresql://app:${after.password}@db.internal:5432/shop`);
    expect((await run('plan', issuer, 'drift')).code).toBe(0);
  });

  it('lets no job of another repository in', async () => {
    const { code, stdout, stderr } = await run('sync', other, 'test');
    expect(code).toBe(4);
    expect(stdout + stderr).not.toContain('eyJ');
  });
});
