import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { GetParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { afterAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { permissionsOf } from '../../src/engine/permissions.ts';
import { accepted } from '../manifest/support.ts';
import { REGION, startMoto } from '../support/aws/moto.ts';
import { guarded } from '../support/aws/policy.ts';
import { serve, startSts } from '../support/aws/sts.ts';
import { EXAMPLES } from '../support/examples.ts';
import { startGitHub } from '../support/github/server.ts';
import { startIssuer } from '../support/oidc-issuer.ts';
import { Runner } from '../support/runner.ts';

const FOLDER = join(EXAMPLES, 'aws-oidc');
const MANIFEST = readFileSync(join(FOLDER, 'Secretfile.yml'), 'utf8');
const POLICY = readFileSync(join(FOLDER, 'trust/permissions.json'), 'utf8');
const TRUST = readFileSync(join(FOLDER, 'trust/trust-policy.json'), 'utf8');
const ROLE = 'arn:aws:iam::123456789012:role/secretzero';

const moto = await startMoto();
afterAll(() => moto[Symbol.asyncDispose]());
beforeEach(() => moto.reset());

const own = { region: REGION, endpoint: moto.url, credentials: { accessKeyId: 'other', secretAccessKey: 'person' } };
const secrets = new SecretsManagerClient(own);
const parameters = new SSMClient(own);
const password = async () =>
  (await secrets.send(new GetSecretValueCommand({ SecretId: 'shop/db-password', VersionStage: 'AWSCURRENT' })))
    .SecretString;
const url = async () =>
  (await parameters.send(new GetParameterCommand({ Name: '/shop/database-url', WithDecryption: true }))).Parameter
    ?.Value;

/** The example on a runner, whose job GitHub vouches for as one of `repository`. */
async function job(repository: string) {
  const [github, issuer] = await Promise.all([
    startGitHub({ files: { 'Secretfile.yml': MANIFEST } }),
    startIssuer(repository),
  ]);
  const { StringEquals } = (
    JSON.parse(TRUST) as { Statement: [{ Condition: { StringEquals: Record<string, string> } }] }
  ).Statement[0].Condition;
  const said = (claim: string) => StringEquals[`token.actions.githubusercontent.com:${claim}`] ?? '';
  const refused: string[] = [];
  const asked: string[] = [];
  const sts = startSts({
    issuer,
    audience: said('aud'),
    roles: { [ROLE]: { subject: new RegExp(`^${said('sub').replace(/[/.]/g, '\\$&')}$`) } },
    others: guarded(
      (_input, init) => {
        asked.push(new Headers(init?.headers).get('x-amz-target') ?? '');
        return fetch(moto.url, init);
      },
      POLICY,
      refused,
    ),
  });
  const front = await serve(sts.fetch);
  const runner = new Runner(github);
  onTestFinished(async () => {
    runner.dispose();
    await Promise.all([github.close(), front[Symbol.asyncDispose](), issuer[Symbol.asyncDispose]()]);
  });
  await runner.checkout({ 'Secretfile.yml': MANIFEST });
  github.addToken('job-token', { kind: 'actions', contents: 'write', pull_requests: 'write', actions: 'read' });
  const env = { AWS_ENDPOINT_URL: front.url, ...issuer.environment };
  const inputs = { token: 'job-token', 'fingerprint-key': Buffer.alloc(32, 7).toString('base64') };
  return { sts, asked, refused, run: () => runner.step({ event: 'push', inputs, env }) };
}

describe('the example aws-oidc', () => {
  it('delivers by the job’s own OIDC token with the least policy, and the second time looks once at each', async () => {
    const { sts, asked, refused, run } = await job('acme/app');
    const first = await run();
    expect(first.code, first.emitted).toBe(0);
    const made = await password();
    expect(made).toHaveLength(32);
    expect(await url()).toBe(`postgresql://app:${made}@db.internal:5432/shop`);
    expect(refused).toEqual([]);
    expect(new Set(sts.signers)).toEqual(
      new Set([expect.stringContaining('arn:aws:sts::123456789012:assumed-role/secretzero/secretzero-')]),
    );
    expect(first.emitted).not.toMatch(/eyJ[\w-]{10}|ASIA[0-9A-F]{16}/);

    const before = asked.length;
    const second = await run();
    expect(second.code, second.emitted).toBe(0);
    expect(asked.slice(before).sort()).toEqual(['AmazonSSM.DescribeParameters', 'secretsmanager.DescribeSecret']);
    expect(await password()).toBe(made);
  });

  it('is refused for a job of another repository, and nothing is made', async () => {
    const { asked, run } = await job('evil/app');
    const { code, emitted } = await run();
    expect(code).toBe(4);
    expect(emitted).toContain('trust policy');
    expect(asked).toEqual([]);
  });

  it('has the policies that permissions prints', async () => {
    const { permissions } = await permissionsOf(accepted(MANIFEST), ['sync']);
    const documents = permissions.find(({ provider }) => provider === 'aws')?.documents ?? [];
    expect(documents.map(({ text }) => text.replace('OWNER/REPOSITORY', 'acme/app'))).toEqual([POLICY, TRUST]);
  });
});
