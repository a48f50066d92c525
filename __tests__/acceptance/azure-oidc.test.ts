import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { permissionsOf } from '../../src/engine/permissions.ts';
import { accepted } from '../manifest/support.ts';
import { startAzure, TENANT } from '../support/azure/server.ts';
import { EXAMPLES } from '../support/examples.ts';
import { startGitHub } from '../support/github/server.ts';
import { startIssuer } from '../support/oidc-issuer.ts';
import { Runner } from '../support/runner.ts';

const FOLDER = join(EXAMPLES, 'azure-oidc');
const MANIFEST = readFileSync(join(FOLDER, 'Secretfile.yml'), 'utf8');
const CLIENT = /client_id: (\S+)/.exec(MANIFEST)?.[1] ?? '';
const file = (name: string) => readFileSync(join(FOLDER, 'trust', name), 'utf8');
const role = JSON.parse(file('role.json')) as { DataActions: string[] };
const trust = JSON.parse(file('federated.json')) as { subject: string; audiences: string[] };

/** The example on a runner, whose job GitHub vouches for as one of `repository`; the tenant trusts what the example's files say. */
async function job(repository: string) {
  const [github, azure, issuer] = await Promise.all([
    startGitHub({ files: { 'Secretfile.yml': MANIFEST } }),
    startAzure(),
    startIssuer(repository),
  ]);
  const runner = new Runner(github);
  const folder = mkdtempSync(join(tmpdir(), 'azure-authority-'));
  onTestFinished(async () => {
    runner.dispose();
    rmSync(folder, { recursive: true });
    await Promise.all([github.close(), azure[Symbol.asyncDispose](), issuer[Symbol.asyncDispose]()]);
    expect(azure.violations).toEqual([]);
  });
  writeFileSync(join(folder, 'ca.pem'), azure.authority);
  await runner.checkout({ 'Secretfile.yml': MANIFEST });
  azure.entra.add({
    clientId: CLIENT,
    trusts: { issuer, audience: trust.audiences[0] ?? '', subject: trust.subject },
    actions: new Set(role.DataActions),
  });
  github.addToken('job-token', { kind: 'actions', contents: 'write', pull_requests: 'write', actions: 'read' });
  const env = { ...azure.environment, ...issuer.environment, NODE_EXTRA_CA_CERTS: join(folder, 'ca.pem') };
  const inputs = { token: 'job-token', 'fingerprint-key': Buffer.alloc(32, 7).toString('base64') };
  return { azure, vault: azure.vault('acme-prod'), run: () => runner.step({ event: 'push', inputs, env }) };
}

describe('the example azure-oidc', () => {
  it('delivers by the job’s own OIDC token with the least role, and reads and writes nothing the second time', async () => {
    const { azure, vault, run } = await job('acme/app');
    expect(azure.entra.tenant).toBe(TENANT);
    const first = await run();
    expect(first.code, first.emitted).toBe(0);
    const password = vault.peek('db-password') ?? '';
    expect(password).toHaveLength(32);
    expect(vault.peek('database-url')).toBe(`postgresql://app:${password}@db.internal:5432/shop`);
    const { tags, attributes } = vault.newest('db-password') ?? {};
    expect(tags).toMatchObject({ app: 'shop', 'secretzero-secret': 'db_password' });
    const days = ((attributes?.exp ?? 0) - Date.now() / 1000) / 86_400;
    expect(Math.round(days)).toBe(90);
    expect(vault.newest('database-url')?.attributes.exp).toBeUndefined();
    expect(first.emitted).not.toMatch(/eyJ[\w-]{10}/);

    const before = vault.calls.length;
    const second = await run();
    expect(second.code, second.emitted).toBe(0);
    expect(vault.calls.slice(before)).toEqual(['getSecrets']);
    expect(vault.calls).not.toContain('getSecret');
  });

  it('is refused for a job of another repository, and nothing is made', async () => {
    const { azure, vault, run } = await job('evil/app');
    const { code, emitted } = await run();
    expect(code).toBe(4);
    expect(emitted).toContain('AADSTS700213');
    expect([vault.peek('db-password'), azure.entra.tokens]).toEqual([undefined, 0]);
  });

  it('has the role and the trust that permissions prints', async () => {
    const { permissions } = await permissionsOf(accepted(MANIFEST), ['sync']);
    const documents = permissions.find(({ provider }) => provider === 'azure')?.documents ?? [];
    const printed = documents.filter(({ language }) => language === 'json').map(({ text }) => JSON.parse(text));
    expect(printed).toEqual([role, { ...trust, subject: trust.subject.replace('acme/app', 'OWNER/REPOSITORY') }]);
  });
});
