import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CreateAccessKeyCommand, CreateUserCommand, IAMClient, ListAccessKeysCommand } from '@aws-sdk/client-iam';
import { GetSecretValueCommand, PutSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { afterAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { REGION, startMoto } from '../support/aws/moto.ts';
import { assertNoValue } from '../support/canary.ts';
import { type CliResult, runBundle } from '../support/runner.ts';

const MANIFEST = `version: "1.0"
secrets:
  - name: agent
    kind: aws_iam_access_key
    config: { provider: aws, user_name: agent }
    targets:
      - { provider: aws, kind: secrets_manager, config: { name: ci/agent, format: json } }
  - name: made_up
    kind: aws_random_password
    config: { provider: aws, length: 24, exclude_punctuation: true }
    targets:
      - { provider: aws, kind: ssm_parameter, config: { name: /ci/made-up } }
      - { provider: aws, kind: secrets_manager, config: { name: ci/agent, format: json, key: made-up } }
`;

const moto = await startMoto();
afterAll(() => moto[Symbol.asyncDispose]());

const own = { region: REGION, endpoint: moto.url, credentials: { accessKeyId: 'other', secretAccessKey: 'person' } };
const iam = new IAMClient(own);
const secrets = new SecretsManagerClient(own);

const keys = async () =>
  ((await iam.send(new ListAccessKeysCommand({ UserName: 'agent' }))).AccessKeyMetadata ?? []).map(
    (key) => key.AccessKeyId,
  );
const held = async () => {
  const { SecretString } = await secrets.send(
    new GetSecretValueCommand({ SecretId: 'ci/agent', VersionStage: 'AWSCURRENT' }),
  );
  return JSON.parse(SecretString ?? '') as Record<string, string>;
};

beforeEach(async () => {
  await moto.reset();
  await iam.send(new CreateUserCommand({ UserName: 'agent' }));
});

/** A lane of its own, whose every run says no value. */
function lane() {
  const folder = mkdtempSync(join(tmpdir(), 'secretzero-aws-issue-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'Secretfile.yml'), MANIFEST);
  const env = { ...moto.environment, SECRETZERO_FINGERPRINT_KEY: 'c'.repeat(64) };
  return async (...argv: string[]): Promise<CliResult> => {
    const result = await runBundle(argv, folder, env);
    const values = await held().catch(() => ({}) as Record<string, string>);
    const { access_key_id: _, ...hidden } = values;
    const lockfile = readFileSync(join(folder, '.gitsecrets.lock'), 'utf8');
    assertNoValue(new Set(Object.values(hidden)), { stdout: result.stdout, stderr: result.stderr, lockfile });
    return result;
  };
}

describe('what AWS issues', () => {
  it('is delivered once, and one more run issues and writes nothing', async () => {
    const run = lane();
    const first = await run('sync', '--yes');
    expect(first.code, first.stdout + first.stderr).toBe(0);
    const before = await held();
    expect(Object.keys(before).sort()).toEqual(['access_key_id', 'made-up', 'secret_access_key']);
    expect(await keys()).toEqual([before['access_key_id']]);
    const second = await run('sync', '--yes');
    expect(second.code, second.stdout + second.stderr).toBe(0);
    expect(await held()).toEqual(before);
    expect(await keys()).toHaveLength(1);
  });

  it('is rotated beside the old key, which is deleted when the new one is in place', async () => {
    const run = lane();
    await run('sync', '--yes');
    const before = await held();
    const rotated = await run('rotate', 'agent', '--force', '--yes');
    expect(rotated.code, rotated.stdout + rotated.stderr).toBe(0);
    const after = await held();
    expect(after['access_key_id']).not.toBe(before['access_key_id']);
    expect(after['made-up']).toBe(before['made-up']);
    expect(await keys()).toEqual([after['access_key_id']]);
  });

  it('is not issued where there is no room, and nothing is lost', async () => {
    for (let n = 0; n < 2; n += 1) await iam.send(new CreateAccessKeyCommand({ UserName: 'agent' }));
    const run = lane();
    const { code, stdout, stderr } = await run('sync', '--yes');
    expect(code).toBe(6);
    expect(stdout + stderr).toContain('no room for a new one');
    expect(await keys()).toHaveLength(2);
    expect(Object.keys(await held())).toEqual(['made-up']);
  });

  it('stays what it is where others write to the same object', async () => {
    const run = lane();
    await run('sync', '--yes');
    const theirs = JSON.stringify({ ...(await held()), theirs: 'of somebody else' });
    await secrets.send(new PutSecretValueCommand({ SecretId: 'ci/agent', SecretString: theirs }));
    const drift = await run('drift');
    expect(drift.code, drift.stdout + drift.stderr).toBe(0);
    await run('rotate', 'made_up', '--force', '--yes');
    expect(Object.keys(await held()).sort()).toEqual(['access_key_id', 'made-up', 'secret_access_key', 'theirs']);
  });
});
