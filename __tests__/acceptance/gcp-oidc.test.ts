import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { permissionsOf } from '../../src/engine/permissions.ts';
import { rightsInProject } from '../../src/providers/google/permissions.ts';
import { accepted } from '../manifest/support.ts';
import { EXAMPLES } from '../support/examples.ts';
import { startGitHub } from '../support/github/server.ts';
import { startGoogle } from '../support/google/server.ts';
import { startIssuer } from '../support/oidc-issuer.ts';
import { Runner } from '../support/runner.ts';

const FOLDER = join(EXAMPLES, 'gcp-oidc');
const MANIFEST = readFileSync(join(FOLDER, 'Secretfile.yml'), 'utf8');
const POOL = /workload_identity_provider: (\S+)/.exec(MANIFEST)?.[1];
const ACCOUNT = /service_account: (\S+)/.exec(MANIFEST)?.[1] ?? '';

/** The example on a runner, whose job GitHub vouches for as one of `repository`; Google trusts the jobs of acme/app on main. */
async function job(repository: string) {
  const [github, google, issuer] = await Promise.all([
    startGitHub({ files: { 'Secretfile.yml': MANIFEST } }),
    startGoogle(),
    startIssuer(repository),
  ]);
  const runner = new Runner(github);
  onTestFinished(async () => {
    runner.dispose();
    await Promise.all([github.close(), google[Symbol.asyncDispose](), issuer[Symbol.asyncDispose]()]);
    expect(google.violations).toEqual([]);
  });
  await runner.checkout({ 'Secretfile.yml': MANIFEST });
  google.trusts.set(`//iam.googleapis.com/${POOL}`, { issuer, subject: /^repo:acme\/app:ref:refs\/heads\/main$/ });
  google.account(ACCOUNT, { project: rightsInProject([], 'sync').concat(WRITING) }, `principal of ${repository}`);
  github.addToken('job-token', { kind: 'actions', contents: 'write', pull_requests: 'write', actions: 'read' });
  const env = { ...google.environment, ...issuer.environment };
  const inputs = { token: 'job-token', 'fingerprint-key': Buffer.alloc(32, 7).toString('base64') };
  return { google, run: () => runner.step({ event: 'push', inputs, env }) };
}

const WRITING = ['secrets.update', 'versions.access', 'versions.add'].map((right) => `secretmanager.${right}`);
const name = (secret: string) => `projects/acme-prod/secrets/${secret}`;

describe('the example gcp-oidc', () => {
  it('delivers by the job’s own OIDC token with the least role, and reads and writes nothing the second time', async () => {
    const { google, run } = await job('acme/app');
    const first = await run();
    expect(first.code, first.emitted).toBe(0);
    const password = google.peek(name('db_password')) ?? '';
    expect(password).toHaveLength(32);
    expect(google.peek(name('database_url'))).toBe(`postgresql://app:${password}@db.internal:5432/shop`);
    expect(google.secrets.get(name('db_password'))?.labels).toEqual({ app: 'shop' });
    expect(first.emitted).not.toMatch(/eyJ[\w-]{10}|ya29\./);

    const before = google.log.length;
    const second = await run();
    expect(second.code, second.emitted).toBe(0);
    const asked = google.log.slice(before);
    expect(asked.filter((each) => / \/v1\/projects\/acme-prod/.test(each)).sort()).toEqual([
      'GET /v1/projects/acme-prod/secrets',
      `GET /v1/${name('database_url')}/versions/latest`,
      `GET /v1/${name('db_password')}/versions/latest`,
    ]);
  });

  it('is refused for a job of another repository, and nothing is made', async () => {
    const { google, run } = await job('evil/app');
    const { code, emitted } = await run();
    expect(code).toBe(4);
    expect(emitted).toContain('UNAUTHENTICATED');
    expect(google.secrets.size).toBe(0);
  });

  it('has the role that permissions prints', async () => {
    const { permissions } = await permissionsOf(accepted(MANIFEST), ['sync']);
    const role = permissions.find(({ provider }) => provider === 'google')?.documents[0]?.text;
    expect(readFileSync(join(FOLDER, 'trust/role.yaml'), 'utf8')).toBe(role);
  });
});
