import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { azToken } from '../../src/platform/az.ts';

const SCOPE = 'https://vault.azure.net/.default';
const signal = () => new AbortController().signal;

describe('the Azure CLI', () => {
  const { PATH } = process.env;
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'az-'));
    process.env['PATH'] = [folder, PATH].join(delimiter);
  });
  afterEach(() => {
    process.env['PATH'] = PATH;
    rmSync(folder, { recursive: true });
  });
  const az = (script: string) => {
    writeFileSync(join(folder, 'az'), `#!/bin/sh\n${script}\n`);
    chmodSync(join(folder, 'az'), 0o755);
  };

  it('gives its token for a scope and a tenant, and when that ends', async () => {
    az('echo \'{"accessToken": "a-token", "expires_on": 1800000000}\'');
    const found = await azToken(SCOPE, 'acme.example', signal());
    expect([found?.token.reveal(), found?.expires]).toEqual(['a-token', 1_800_000_000_000]);
  });

  it.each([
    ['fails', 'echo no >&2; exit 1'],
    ['prints something else', 'echo "WARNING: update available"'],
    ['gives no token', 'echo "{}"'],
  ])('has no login where it %s', async (_, script) => {
    az(script);
    expect(await azToken(SCOPE, undefined, signal())).toBeUndefined();
  });

  it('is not started with what is no scope and no tenant', async () => {
    az('echo \'{"accessToken": "a-token", "expires_on": 1800000000}\'');
    expect(await azToken(SCOPE, '$(evil)', signal())).toBeUndefined();
  });

  it('has no login where it is not installed', async () => {
    process.env['PATH'] = folder;
    expect(await azToken(SCOPE, undefined, signal())).toBeUndefined();
  });
});
