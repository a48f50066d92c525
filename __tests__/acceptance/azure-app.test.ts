import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { FakeGraph } from '../support/azure/graph.ts';
import { startAzure, TENANT } from '../support/azure/server.ts';
import { ALL_ACTIONS } from '../support/azure/vault.ts';
import { BUNDLE } from '../support/runner.ts';

const CLIENT = '0d2a7b1c-1111-4222-8333-444455556666';
const MANIFEST = `
secrets:
  - name: web_app
    kind: azure_app_reg
    rotation_period: 90d
    targets:
      - provider: azure
        kind: azure_keyvault
        config: {vault_url: "https://acme.vault.azure.net"}
`;

it('a client secret of Entra is issued, delivered, replaced, and the old one removed; a person may make it where the login may not', async () => {
  const azure = await startAzure();
  const folder = mkdtempSync(join(tmpdir(), 'azure-app-'));
  onTestFinished(async () => {
    rmSync(folder, { recursive: true });
    await azure[Symbol.asyncDispose]();
    expect(azure.violations).toEqual([]);
  });
  const graph = new FakeGraph(azure.entra, azure.violations);
  azure.others.set('graph.microsoft.com', graph.answer);
  const application = azure.entra.add({
    clientId: CLIENT,
    secret: 'a client secret',
    actions: new Set(ALL_ACTIONS),
    roles: new Set(['Application.ReadWrite.OwnedBy']),
  });
  writeFileSync(join(folder, 'ca.pem'), azure.authority);
  writeFileSync(join(folder, 'Secretfile.yml'), MANIFEST);
  const secretzero = (argv: readonly string[], more: Record<string, string> = {}) => {
    const env = {
      PATH: process.env['PATH'] ?? '',
      HOME: folder,
      NO_COLOR: '1',
      ...azure.environment,
      NODE_EXTRA_CA_CERTS: join(folder, 'ca.pem'),
      AZURE_TENANT_ID: TENANT,
      AZURE_CLIENT_ID: CLIENT,
      AZURE_CLIENT_SECRET: 'a client secret',
      ...more,
    };
    return new Promise<{ code: number; text: string }>((done) =>
      execFile(process.execPath, [BUNDLE, ...argv], { cwd: folder, env }, (error, stdout, stderr) =>
        done({ code: error === null ? 0 : (error.code as number), text: stdout + stderr }),
      ),
    );
  };
  const vault = azure.vault();

  const first = await secretzero(['sync']);
  expect(first.code, first.text).toBe(0);
  const [made] = graph.registrations;
  expect([vault.peek('client-id'), vault.peek('tenant-id')]).toEqual([made?.appId, TENANT]);
  const secret = vault.peek('client-secret') ?? '';
  expect(secret).toMatch(/^s3cr~/);

  const calls = graph.calls.length;
  expect((await secretzero(['sync'])).code).toBe(0);
  expect([graph.calls.length, vault.peek('client-secret')]).toEqual([calls, secret]);

  azure.seconds += 60;
  const rotated = await secretzero(['rotate', 'web_app', '--force']);
  expect(rotated.code, rotated.text).toBe(0);
  expect(vault.peek('client-secret')).not.toBe(secret);
  expect(graph.registrations.map(({ passwords }) => passwords.length)).toEqual([1]);

  application.roles = new Set(['User.Read.All']);
  azure.seconds += 60;
  const byHand = { CLIENT_ID: CLIENT, TENANT_ID: TENANT, CLIENT_SECRET: 'made by a person 1234' };
  const given = Object.fromEntries(
    Object.entries(byHand).map(([name, value]) => [`SECRETZERO_WEB_APP_${name}`, value]),
  );
  const manual = await secretzero(['rotate', 'web_app', '--force'], given);
  expect([vault.peek('client-secret'), manual.text.includes('made by a person')], manual.text).toEqual([
    'made by a person 1234',
    false,
  ]);

  const lockfile = readFileSync(join(folder, '.gitsecrets.lock'), 'utf8');
  expect(first.text + rotated.text + lockfile).not.toMatch(/s3cr~/);
});
