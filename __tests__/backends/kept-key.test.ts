import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parseLockfile } from '../../src/lockfile/parse.ts';
import { must, type OpenBao, startOpenBao } from '../support/openbao.ts';
import { runBundle } from '../support/runner.ts';

const LOCK = '.gitsecrets.lock';
const MANIFEST = `
metadata:
  fingerprint_key: { provider: vault, key: secretzero }
secrets:
  - name: given
    kind: static
    config: { default: a password that a person chose }
    targets: [{ provider: vault, kind: vault_kv, config: { path: acme/given, version: 2 } }]
`;

let bao: OpenBao;
let folder: string;

beforeAll(async () => {
  bao = await startOpenBao();
  must(await bao.call('POST', 'sys/mounts/transit', { type: 'transit' }));
  must(await bao.call('POST', 'transit/keys/secretzero', { type: 'hmac', key_size: 32 }));
});
afterAll(() => bao[Symbol.asyncDispose]());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'secretzero-kept-'));
  writeFileSync(join(folder, 'Secretfile.yml'), MANIFEST);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const sync = (token: string = bao.root) => runBundle(['sync'], folder, { VAULT_ADDR: bao.url, VAULT_TOKEN: token });

function fingerprint(): string | undefined {
  const parsed = parseLockfile(readFileSync(join(folder, LOCK), 'utf8'), LOCK);
  return parsed.version === 2 ? parsed.lockfile.secrets['given']?.fingerprints['value'] : undefined;
}

describe('a key of fingerprints that a real Vault keeps', () => {
  it('lets a value that a person chose be recognised later, with no key on this machine', async () => {
    const first = await sync();
    expect(first.code, first.stdout + first.stderr).toBe(0);
    const made = fingerprint();
    expect(made).toMatch(/^hmac-sha256\//);
    // Another version of the transit key is another key: the declared version goes on.
    must(await bao.call('POST', 'transit/keys/secretzero/rotate'));
    const before = readFileSync(join(folder, LOCK), 'utf8');
    const second = await sync();
    expect([second.code, readFileSync(join(folder, LOCK), 'utf8')], second.stderr).toEqual([0, before]);
  });

  it('that may not be used ends the run, before anything is written, with the policy that is missing', async () => {
    const token = await bao.tokenWith(
      'path "secret/*" { capabilities = ["create", "read", "update", "patch", "list"] }',
    );
    must(await bao.call('DELETE', 'secret/metadata/acme/given'));
    const result = await sync(token);
    expect(result.code, result.stdout + result.stderr).toBe(4);
    expect(result.stderr).toContain('transit/hmac/secretzero');
    expect((await bao.call('GET', 'secret/data/acme/given')).status).toBe(404);
  });
});
