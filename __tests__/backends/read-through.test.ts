import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Gate, startGate } from '../support/gate.ts';
import { expectNoViolations, type FakeGitHub, startGitHub } from '../support/github/server.ts';
import { must, type OpenBao, startOpenBao } from '../support/openbao.ts';
import { type CliResult, runBundle } from '../support/runner.ts';

const TWENTY = Array.from({ length: 20 }, (_, index) => `url_${index}`);
const here = '{ provider: github, kind: github_secret, config: { repository: acme/app } }';
const MANIFEST = `
secrets:
  - name: db_password
    kind: static
    source:
      kind: provider_read
      config: { provider: vault, kind: vault_kv, field: password, read: { path: teams/db, version: 2 } }
    targets: [${here}]
${TWENTY.map(
  (name) => `  - name: ${name}
    kind: static
    config: { default: 'postgres://${name}:{{ db_password }}@db' }
    targets: [${here}]
`,
).join('')}`;
const TOKEN = 'github_pat_of_tests_0123456789';

let bao: OpenBao;
let github: FakeGitHub;
let gate: Gate;
let folder: string;

beforeAll(async () => {
  bao = await startOpenBao();
});
afterAll(() => bao[Symbol.asyncDispose]());
beforeEach(async () => {
  must(await bao.call('POST', 'secret/data/teams/db', { data: { password: 'kept by another team', user: 'app' } }));
  github = await startGitHub();
  github.addToken(TOKEN, { secrets: 'write' });
  gate = await startGate(bao.url);
  folder = mkdtempSync(join(tmpdir(), 'secretzero-read-'));
  writeFileSync(join(folder, 'Secretfile.yml'), MANIFEST);
});
afterEach(async () => {
  expectNoViolations(github);
  await gate[Symbol.asyncDispose]();
  await github.close();
  rmSync(folder, { recursive: true, force: true });
});

async function sync(token: string = bao.root): Promise<CliResult & { readonly values: number }> {
  const before = gate.requests.length;
  const env = { VAULT_ADDR: gate.url, VAULT_TOKEN: token, GITHUB_API_URL: github.url, GH_TOKEN: TOKEN };
  const result = await runBundle(['sync'], folder, { ...env, SECRETZERO_FINGERPRINT_KEY: 'd'.repeat(64) });
  return { ...result, values: gate.requests.slice(before).filter(({ path }) => path.includes('/data/')).length };
}

describe('a value that a real Vault keeps for another team', () => {
  it('is fetched once for all that is made from it, and not at all by the second run', async () => {
    const first = await sync();
    expect(first.code, first.stdout + first.stderr).toBe(0);
    expect(github.secretValue('DB_PASSWORD')).toBe('kept by another team');
    for (const name of TWENTY)
      expect(github.secretValue(name.toUpperCase())).toBe(`postgres://${name}:kept by another team@db`);
    expect(first.values).toBe(1);
    const second = await sync();
    expect([second.code, second.values]).toEqual([0, 0]);
  });

  it('needs no right to be read while it stays as it was', async () => {
    expect((await sync()).code).toBe(0);
    const looking = await bao.tokenWith('path "secret/metadata/*" { capabilities = ["read", "list"] }');
    const second = await sync(looking);
    expect([second.code, second.values], second.stderr).toEqual([0, 0]);
  });

  it('is followed when the other team changes it', async () => {
    expect((await sync()).code).toBe(0);
    must(await bao.call('POST', 'secret/data/teams/db', { data: { password: 'another one', user: 'app' } }));
    const next = await sync();
    expect(next.code, next.stdout + next.stderr).toBe(0);
    expect(github.secretValue('DB_PASSWORD')).toBe('another one');
    for (const name of TWENTY) expect(github.secretValue(name.toUpperCase())).toBe(`postgres://${name}:another one@db`);
    expect(next.values).toBe(1);
  });

  it('that may not be read makes what needs it fail, with the policy that is missing', async () => {
    const looking = await bao.tokenWith('path "secret/metadata/*" { capabilities = ["read", "list"] }');
    const result = await sync(looking);
    expect(result.code).toBe(4);
    expect(result.stdout + result.stderr).toContain('secret/data/teams/db');
    expect(github.secretValue('DB_PASSWORD')).toBeUndefined();
  });
});
