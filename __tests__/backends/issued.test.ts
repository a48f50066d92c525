import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parseLockfile } from '../../src/lockfile/parse.ts';
import { assertNoValue } from '../support/canary.ts';
import { type Gate, type Loss, type Passing, startGate } from '../support/gate.ts';
import { expectNoViolations, type FakeGitHub, startGitHub } from '../support/github/server.ts';
import { must, type OpenBao, startOpenBao } from '../support/openbao.ts';
import { type CliResult, runBundle } from '../support/runner.ts';

const LOCK = '.gitsecrets.lock';
const MANIFEST = `
secrets:
  - name: deploy
    kind: vault_approle_secret_id
    config: { role: deploy }
    rotation_period: 30d
    targets:
      - { provider: github, kind: github_secret, config: { repository: acme/app } }
      - { provider: vault, kind: vault_kv, config: { path: acme/deploy, version: 2 } }
  - name: login_line
    kind: static
    config: { default: 'role={{ deploy.role_id }} secret={{ deploy.secret_id }}' }
    targets:
      - { provider: github, kind: github_secret, config: { repository: acme/app } }
`;
const TOKEN = 'github_pat_of_tests_0123456789';
const isChange = ({ method, path }: Passing) => !['GET', 'LIST'].includes(method) && !/sys\/|lookup/.test(path);

let bao: OpenBao;
let github: FakeGitHub;
let gates: Gate[];
let folder: string;

beforeAll(async () => {
  bao = await startOpenBao();
  must(await bao.call('POST', 'sys/auth/approle', { type: 'approle' }));
});
afterAll(() => bao[Symbol.asyncDispose]());
beforeEach(async () => {
  await bao.call('DELETE', 'auth/approle/role/deploy');
  await bao.call('DELETE', 'secret/metadata/acme/deploy');
  must(await bao.call('POST', 'auth/approle/role/deploy', { token_policies: ['default'] }));
  github = await startGitHub();
  github.addToken(TOKEN, { secrets: 'write' });
  gates = [await startGate(bao.url), await startGate(github.url)];
  folder = mkdtempSync(join(tmpdir(), 'secretzero-issued-'));
  writeFileSync(join(folder, 'Secretfile.yml'), MANIFEST);
});
afterEach(async () => {
  expectNoViolations(github);
  for (const gate of gates) await gate[Symbol.asyncDispose]();
  await github.close();
  rmSync(folder, { recursive: true, force: true });
});

async function run(
  argv: readonly string[],
  started?: (stop: (signal: NodeJS.Signals) => void) => void,
): Promise<CliResult> {
  const [vault, hub] = gates as [Gate, Gate];
  const env = { VAULT_ADDR: vault.url, VAULT_TOKEN: bao.root, GITHUB_API_URL: hub.url, GH_TOKEN: TOKEN };
  const result = await runBundle(argv, folder, { ...env, SECRETZERO_FINGERPRINT_KEY: 'c'.repeat(64) }, started);
  const held = github.secretValue('SECRET_ID');
  const said = { stdout: result.stdout, stderr: result.stderr, lockfile: lock() };
  if (held !== undefined) assertNoValue([held], said);
  return result;
}

function lock(): string {
  try {
    return readFileSync(join(folder, LOCK), 'utf8');
  } catch {
    return '';
  }
}

async function accessors(): Promise<string[]> {
  return (await bao.call('LIST', 'auth/approle/role/deploy/secret-id')).body?.data?.keys ?? [];
}

/** The one secret-id that is good is at every target, and one more run does nothing. */
async function expectSettled(): Promise<void> {
  const [role, secret] = ['ROLE_ID', 'SECRET_ID'].map((name) => github.secretValue(name));
  expect(github.secretValue('LOGIN_LINE')).toBe(`role=${role} secret=${secret}`);
  expect((await bao.call('GET', 'secret/data/acme/deploy')).body.data.data).toEqual({
    role_id: role,
    secret_id: secret,
  });
  expect(await accessors()).toHaveLength(1);
  expect((await bao.call('POST', 'auth/approle/login', { role_id: role, secret_id: secret })).status).toBe(200);
  const before = lock();
  const parsed = parseLockfile(before, LOCK);
  const record = parsed.version === 2 ? parsed.lockfile.secrets['deploy'] : undefined;
  expect(record?.pending).toBeUndefined();
  expect(record?.retiring).toBeUndefined();
  expect(Object.values(record?.handles ?? {}).map(({ handle }) => handle)).toEqual(await accessors());
  const marks = gates.map(({ requests }) => requests.length);
  expect((await run(['sync'])).code).toBe(0);
  expect(gates.flatMap(({ requests }, index) => requests.slice(marks[index]).filter(isChange))).toEqual([]);
  expect(lock()).toBe(before);
}

const ROTATE = ['rotate', 'deploy', '--force', '--yes'];

describe('a secret-id that a real Vault issues', () => {
  it('is good, is at every target with what is made from it, and is revoked when a rotation has replaced it', async () => {
    const first = await run(['sync']);
    expect(first.code, first.stdout + first.stderr).toBe(0);
    await expectSettled();
    const before = github.secretValue('SECRET_ID') as string;
    const rotated = await run(ROTATE);
    expect(rotated.code, rotated.stdout + rotated.stderr).toBe(0);
    await expectSettled();
    expect(github.secretValue('SECRET_ID')).not.toBe(before);
    const role_id = github.secretValue('ROLE_ID');
    expect((await bao.call('POST', 'auth/approle/login', { role_id, secret_id: before })).status).not.toBe(200);
  });

  for (const loss of ['before', 'after'] as const) {
    it(`is neither orphaned nor lost by a kill ${loss} any request that changes something`, async () => {
      let ends = 0;
      for (let nth = 1; await killedAt(nth, loss); nth += 1) {
        ends += 1;
        for (let runs = 0; runs < 2; runs += 1) {
          const healed = await run(['sync']);
          expect(healed.code, `${loss} change ${nth}: ${healed.stdout}${healed.stderr}`).toBe(0);
        }
        await expectSettled();
      }
      // Issued, delivered to two platforms, marked, made into a line, revoked.
      expect(ends).toBeGreaterThanOrEqual(6);
    });
  }
});

/** Whether a first sync, or from the second on a rotation, got to its nth change: it was killed there. */
async function killedAt(nth: number, loss: Loss): Promise<boolean> {
  let seen = 0;
  let stop: (signal: NodeJS.Signals) => void = () => {};
  for (const gate of gates) {
    gate.judge = (request) => {
      if (!isChange(request)) return undefined;
      seen += 1;
      if (seen !== nth) return undefined;
      stop('SIGKILL');
      return loss;
    };
  }
  const result = await run(nth === 1 ? ['sync'] : ROTATE, (kill) => {
    stop = kill;
  });
  for (const gate of gates) gate.judge = () => undefined;
  expect(result.code).toBe(seen < nth ? 0 : null);
  return seen >= nth;
}
