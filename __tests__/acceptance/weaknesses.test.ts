import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { startGitHub } from '../support/github/server.ts';
import { scenario } from './scenario.ts';
import { here, LOCK, manifest, secret } from './world.ts';

const string = (name: string, targets?: readonly string[]) =>
  secret(name, { kind: 'random_string', config: 'length: 40', ...(targets ? { targets } : {}) });
const APP = here('SHARED', 'repository: acme/app');
const WEB = here('SHARED', 'repository: acme/web');

const stepOf = (outputs: Readonly<Record<string, string>>, name: string) =>
  JSON.parse(outputs['result'] as string).steps.find((step: { secret: string }) => step.secret === name);

/** What SecretZero gets wrong (study §6), as far as the action and GitHub show it. */
describe('weaknesses of the predecessor', () => {
  scenario(
    'W2, W4b: of two repositories one refuses: the run says so with 6, and the next one brings it what it lacks',
    { manifest: manifest(string('shared', [APP, WEB]), string('other')) },
    async (world) => {
      const web = world.server.addRepository('acme/web');
      world.server.fail({ match: /^PUT .*\/acme\/web\//, status: 422, message: 'not now', times: 1 });
      const { code, outputs, summary } = await world.run('push');
      expect([code, outputs['exit-code'], outputs['failures']]).toEqual([6, '6', '1']);
      expect(stepOf(outputs, 'other').result).toBe('done');
      expect(stepOf(outputs, 'shared').result).toBe('failed');
      expect(summary).toContain('acme/web');
      expect(world.proposal.secrets['shared']?.targets['github/github_secret/acme/web#SHARED']?.state).toBe('behind');
      const other = world.value('OTHER');
      expect((await world.run('push')).outputs['exit-code']).toBe('0');
      expect(web.secrets.get('SHARED')?.value).toBe(world.value('SHARED'));
      expect(world.value('SHARED')).toHaveLength(40);
      expect(world.value('OTHER')).toBe(other);
    },
  );

  scenario(
    'W4a: a repository that is added later is not "synced": it is blocked with the way out, and served by a rotation',
    { manifest: manifest(string('shared', [APP])) },
    async (world) => {
      const web = world.server.addRepository('acme/web');
      await world.run('push');
      const first = world.value('SHARED');
      await world.push({ 'Secretfile.yml': manifest(string('shared', [APP, WEB])) });
      const added = await world.run('push');
      expect(added.outputs['exit-code']).toBe('2');
      expect(JSON.stringify(stepOf(added.outputs, 'shared'))).toContain('rotate');
      // Nobody can read the value back, so nothing is rotated behind anybody's back.
      expect([world.value('SHARED'), web.secrets.get('SHARED')]).toEqual([first, undefined]);
      expect((await world.run('workflow_dispatch', { inputs: { rotate: 'shared' } })).code).toBe(0);
      expect(web.secrets.get('SHARED')?.value).toBe(world.value('SHARED'));
      expect(world.value('SHARED')).not.toBe(first);
      expect(Object.keys(world.state.secrets['shared']?.targets ?? {}).sort()).toEqual([
        'github/github_secret/acme/app#SHARED',
        'github/github_secret/acme/web#SHARED',
      ]);
    },
  );

  scenario('W1: a variable that changes rotates nothing', { manifest: manifest(string('api_key')) }, async (world) => {
    const text = (env: string) =>
      `${manifest(string('api_key'))}variables: { env: ${env}, region: "{{ var.env }}-1" }\n`;
    await world.push({ 'Secretfile.yml': text('dev') });
    await world.run('push');
    const before = world.everything();
    const value = world.value('API_KEY');
    await world.runner.checkout({ 'more.yml': 'env: staging\n' });
    world.server.pushCommit('main', { 'more.yml': 'env: staging\n' });
    const { code, outputs } = await world.run('push', { inputs: { 'var-files': 'more.yml' } });
    expect([code, outputs['changed'], outputs['rotated']]).toEqual([0, 'false', '0']);
    expect(world.value('API_KEY')).toBe(value);
    expect(JSON.parse(before)[0].secrets).toEqual(JSON.parse(world.everything())[0].secrets);
  });

  scenario(
    'W8: api_url of the provider is obeyed, its token goes there alone, and the job token never goes to it',
    {},
    async (world) => {
      const enterprise = await startGitHub({ repository: 'acme/app' });
      try {
        const own = world.given('ghp_token-of-the-enterprise-server');
        enterprise.addToken(own, { secrets: 'write' });
        const text = `${manifest(secret('api_key', { kind: 'random_string', config: 'length: 40', targets: ['{ provider: ghes, kind: github_secret, config: { repository: acme/app, secret_name: API_KEY } }'] }))}providers:\n  ghes:\n    kind: github\n    auth: { kind: token, config: { token: "\${GHES_TOKEN}", api_url: "${enterprise.url}" } }\n`;
        await world.push({ 'Secretfile.yml': text });
        // In the action the workflow has to allow the host as well; until then nothing is sent there.
        const refused = await world.run('push', { env: { GHES_TOKEN: own } });
        expect(refused.code).toBe(4);
        expect(stepOf(refused.outputs, 'api_key').blocked).toMatchObject({
          code: 'FORBIDDEN',
          hint: expect.stringContaining('allow-hosts'),
        });
        expect(enterprise.requests).toEqual([]);
        const { code } = await world.run('push', {
          env: { GHES_TOKEN: own },
          inputs: { 'allow-hosts': new URL(enterprise.url).host },
        });
        expect(code).toBe(0);
        expect(enterprise.secretValue('API_KEY')).toMatch(/^[A-Za-z0-9]{40}$/);
        world.given(enterprise.secretValue('API_KEY') as string);
        expect(world.repository.secrets.list()).toEqual([]);
        expect(enterprise.violations).toEqual([]);
        expect(new Set(enterprise.requests.map(({ login }) => login))).toEqual(new Set(['alice']));
        expect(
          enterprise.requests.map(({ path }) => path).filter((path) => !path.includes('/actions/secrets')),
        ).toEqual([]);
      } finally {
        await enterprise.close();
      }
    },
  );

  scenario('W8: no token of the job is sent to a host that only the manifest names', {}, async (world) => {
    const headers: (string | undefined)[] = [];
    const thief = createServer((request, response) => {
      headers.push(request.headers.authorization);
      response.writeHead(404).end('{}');
    });
    await new Promise<void>((done) => thief.listen(0, '127.0.0.1', done));
    try {
      const url = `http://127.0.0.1:${(thief.address() as AddressInfo).port}`;
      const text = `${manifest(secret('api_key', { kind: 'random_string', config: 'length: 40', targets: ['{ provider: other, kind: github_secret, config: { repository: acme/app, secret_name: API_KEY } }'] }))}providers:\n  other:\n    kind: github\n    auth: { kind: token, config: { api_url: "${url}" } }\n`;
      await world.push({ 'Secretfile.yml': text });
      expect((await world.run('push')).code).toBe(4);
      expect(headers).toEqual([]);
      // Also where the workflow allows the host: the tokens of this GitHub are for this GitHub.
      const allowed = await world.run('push', {
        inputs: { 'allow-hosts': new URL(url).host },
        env: { GITHUB_TOKEN: world.tokens.token, GH_TOKEN: world.tokens['secrets-token'] },
      });
      expect(allowed.code).toBe(4);
      expect(headers.filter((header) => header !== undefined)).toEqual([]);
      expect(world.puts).toBe(0);
    } finally {
      thief.close();
    }
  });

  scenario(
    'W14: files of values are for their owner alone, and a value that is refused is not shown',
    {
      manifest: manifest(
        secret('local_key', {
          kind: 'random_string',
          config: 'length: 40',
          targets: [
            '{ provider: local, kind: file, config: { path: .env, key: LOCAL_KEY } }',
            '{ provider: local, kind: template, config: { template_path: app.conf.j2, output_path: app.conf } }',
            here('LOCAL_KEY'),
          ],
        }),
        secret('typed', { kind: 'static', config: 'validation: "^[0-9]+$"' }),
      ),
      files: { 'app.conf.j2': 'key={{ local_key }}\n', '.gitignore': '.env\napp.conf\n' },
    },
    async (world) => {
      const wrong = world.given('not-a-number-but-a-secret');
      const { outputs } = await world.run('push', {
        inputs: { 'local-targets': 'true' },
        env: { SECRETZERO_TYPED: wrong },
      });
      expect(outputs['exit-code']).not.toBe('0');
      expect(world.value('TYPED')).toBeUndefined();
      const { workspace } = world.runner;
      const value = world.value('LOCAL_KEY') as string;
      expect(readFileSync(join(workspace, '.env'), 'utf8')).toContain(value);
      expect(readFileSync(join(workspace, 'app.conf'), 'utf8')).toContain(value);
      const holders = readdirSync(workspace, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .filter((path) => readFileSync(path, 'utf8').includes(value));
      expect(holders.map((path) => path.slice(workspace.length + 1)).sort()).toEqual(['.env', 'app.conf']);
      for (const path of holders) expect((statSync(path).mode & 0o777).toString(8), path).toBe('600');
      expect(world.repository.text(world.lane.stateBranch, LOCK)).not.toContain('.env');
    },
  );

  scenario(
    'W22: a second provider that is dead is found before a value is made, and what does not need it is served',
    {},
    async (world) => {
      const enterprise = await startGitHub({ repository: 'acme/app' });
      try {
        const targets = [
          APP,
          '{ provider: dead, kind: github_secret, config: { repository: acme/app, secret_name: BOTH } }',
        ];
        await world.push({
          'Secretfile.yml': `${manifest(string('both', targets), string('alone'))}providers:\n  dead:\n    kind: github\n    auth: { kind: token, config: { token: "\${DEAD_TOKEN}", api_url: "${enterprise.url}" } }\n`,
        });
        const { code, outputs, summary } = await world.run('push', {
          env: { DEAD_TOKEN: world.given('ghp_token-that-was-revoked-long-ago') },
          inputs: { 'allow-hosts': new URL(enterprise.url).host },
        });
        expect([code, outputs['exit-code']]).toEqual([4, '4']);
        expect(stepOf(outputs, 'both').blocked.code).toBe('UNAUTHENTICATED');
        expect(summary).toContain('UNAUTHENTICATED');
        expect(world.value('SHARED')).toBeUndefined();
        expect(world.value('ALONE')).toHaveLength(40);
        // Not even an intent: nothing was generated for it.
        expect(world.state.secrets['both']).toBeUndefined();
        expect(enterprise.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
      } finally {
        await enterprise.close();
      }
    },
  );
});
