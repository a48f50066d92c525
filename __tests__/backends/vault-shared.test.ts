import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parseLockfile } from '../../src/lockfile/parse.ts';
import { assertNoValue } from '../support/canary.ts';
import { type Gate, type Loss, type Passing, startGate } from '../support/gate.ts';
import { must, type OpenBao, startOpenBao } from '../support/openbao.ts';
import { type CliResult, runBundle } from '../support/runner.ts';

const LOCK = '.gitsecrets.lock';

let bao: OpenBao;
let gate: Gate;
let folder: string;
let path: string;
beforeAll(async () => {
  bao = await startOpenBao();
});
afterAll(() => bao[Symbol.asyncDispose]());
beforeEach(async () => {
  gate = await startGate(bao.url);
  folder = mkdtempSync(join(tmpdir(), 'secretzero-shared-'));
  path = `t${randomUUID()}`;
  const secret = (name: string) => `  - name: ${name}
    kind: random_string
    config: { length: 40 }
    targets:
      - { provider: vault, kind: vault_kv, config: { path: ${path}, key: ${name} } }
`;
  writeFileSync(join(folder, 'Secretfile.yml'), `version: "1.0"\nsecrets:\n${secret('one')}${secret('two')}`);
  must(await bao.call('POST', `secret/data/${path}`, { data: { theirs: 'kept' } }));
});
afterEach(async () => {
  await gate[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true, force: true });
});

const isChange = ({ method, path: at }: Passing) => method !== 'GET' && !at.includes('/sys/');
const kept = async () => must(await bao.call('GET', `secret/data/${path}`)).body.data.data as Record<string, string>;

async function run(
  argv: readonly string[],
  started?: (stop: (signal: NodeJS.Signals) => void) => void,
): Promise<CliResult> {
  const env = { VAULT_ADDR: gate.url, VAULT_TOKEN: bao.root, SECRETZERO_FINGERPRINT_KEY: 'd'.repeat(64) };
  const result = await runBundle(argv, folder, env, started);
  const { theirs: _, ...ours } = await kept();
  assertNoValue(Object.values(ours), { stdout: result.stdout, stderr: result.stderr, lockfile: lock() });
  return result;
}

function lock(): string {
  try {
    return readFileSync(join(folder, LOCK), 'utf8');
  } catch {
    return '';
  }
}

function recordOf(name: string) {
  const parsed = parseLockfile(lock(), LOCK);
  return parsed.version === 2 ? parsed.lockfile.secrets[name] : undefined;
}

/** Whether a run was killed at its nth change. */
async function killedAt(nth: number, loss: Loss, argv: readonly string[]): Promise<boolean> {
  let seen = 0;
  let stop: (signal: NodeJS.Signals) => void = () => {};
  gate.judge = (request) => {
    if (!isChange(request)) return undefined;
    seen += 1;
    if (seen !== nth) return undefined;
    stop('SIGKILL');
    return loss;
  };
  const result = await run(argv, (kill) => {
    stop = kill;
  });
  gate.judge = () => undefined;
  expect(result.code).toBe(seen < nth ? 0 : null);
  return seen >= nth;
}

/** One more run asks for no change, and keeps every byte of the state. */
async function expectSettled(): Promise<void> {
  const before = lock();
  for (const name of ['one', 'two']) expect(recordOf(name)?.pending).toBeUndefined();
  const mark = gate.requests.length;
  const { code, stdout, stderr } = await run(['sync']);
  expect(code, stdout + stderr).toBe(0);
  expect(gate.requests.slice(mark).filter(isChange)).toEqual([]);
  expect(lock()).toBe(before);
  const drift = await run(['drift', '--json']);
  expect([drift.code, JSON.parse(drift.stdout)]).toMatchObject([0, { has_drift: false }]);
}

describe('two secrets at one path of Vault, beside what somebody else keeps there', () => {
  for (const loss of ['before', 'after'] as const) {
    it(`are whole after a kill ${loss} any change of a first sync, and what is not ours is as it was`, async () => {
      for (let nth = 1; ; nth += 1) {
        rmSync(join(folder, LOCK), { force: true });
        must(await bao.call('DELETE', `secret/metadata/${path}`));
        must(await bao.call('POST', `secret/data/${path}`, { data: { theirs: 'kept' } }));
        const isKilled = await killedAt(nth, loss, ['sync']);
        const healed = await run(['sync']);
        expect(healed.code, `${loss} change ${nth}: ${healed.stdout}${healed.stderr}`).toBe(0);
        expect(await kept()).toEqual({
          theirs: 'kept',
          one: expect.stringMatching(/^.{40}$/),
          two: expect.stringMatching(/^.{40}$/),
        });
        await expectSettled();
        if (isKilled) continue;
        expect(nth).toBeGreaterThan(2);
        break;
      }
    });

    it(`are rotated one at a time: a kill ${loss} any change leaves the other as it is`, async () => {
      expect((await run(['sync'])).code).toBe(0);
      for (let nth = 1; ; nth += 1) {
        const { two } = await kept();
        const generation = recordOf('one')?.generation ?? 0;
        const isKilled = await killedAt(nth, loss, ['rotate', 'one', '--force', '--yes']);
        const healed = await run(['sync']);
        expect(healed.code, `${loss} change ${nth}: ${healed.stdout}${healed.stderr}`).toBe(0);
        const now = await kept();
        expect([now['two'], now['theirs'], recordOf('two')?.generation]).toEqual([two, 'kept', 1]);
        expect(recordOf('one')?.generation).toBeGreaterThanOrEqual(generation);
        await expectSettled();
        if (isKilled) continue;
        expect(nth).toBeGreaterThan(2);
        break;
      }
    });
  }

  it('stay in sync when the other keys of the path change, and are known to be gone when they are', async () => {
    expect((await run(['sync'])).code).toBe(0);
    must(await bao.call('PATCH', `secret/data/${path}`, { data: { theirs: 'changed by somebody' } }));
    await expectSettled();
    must(await bao.call('PATCH', `secret/data/${path}`, { data: { one: 'changed-by-hand-1234' } }));
    const changed = await run(['drift', '--json']);
    expect(JSON.parse(changed.stdout)).toMatchObject({ has_drift: true, secrets_with_drift: ['one'] });
    must(await bao.call('PATCH', `secret/data/${path}`, { data: { one: null } }));
    const { details } = JSON.parse((await run(['drift', '--json'])).stdout);
    expect(details).toMatchObject([{ secret: 'one', status: 'missing' }]);
  });
});
