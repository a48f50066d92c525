import { describe, expect, it, onTestFinished } from 'vitest';
import { laneOf } from '../../../src/github/lane.ts';
import { formatLockfile } from '../../../src/lockfile/format.ts';
import { codec, laneWorld, lockfile, never, record } from '../../github/lane-fixture.ts';
import { type FakeGitHub, startGitHub } from '../../support/github/server.ts';
import { type Desk, desk, entryOf } from './desk.ts';

const TARGET = '      - { provider: github, kind: github_secret, config: { secret_name: TOKEN } }\n';
const MANIFEST = `version: "1.0"\nsecrets:\n  - name: token\n    kind: random_string\n    config: { length: 24 }\n    rotation_period: 90d\n    targets:\n${TARGET}`;

/** A clone of the server's repository, with somebody logged in. */
async function clone(server: FakeGitHub, files: Readonly<Record<string, string>>): Promise<Desk> {
  server.addToken('alice-token', { login: 'alice', contents: 'read', secrets: 'write', environments: 'write' });
  const at = await desk(files);
  Object.assign(at.env, { HOME: at.folder, GITHUB_API_URL: server.url, GH_TOKEN: 'alice-token' });
  at.git('init', '-q', '-b', 'main');
  at.git('remote', 'add', 'origin', `${server.url}/acme/app.git`);
  return at;
}

async function github(files: Readonly<Record<string, string>> = { 'Secretfile.yml': MANIFEST }) {
  const server = await startGitHub();
  onTestFinished(async () => {
    await server.close();
    expect(server.violations).toEqual([]);
  });
  return { server, at: await clone(server, files) };
}

describe('on a clone of a GitHub repository', () => {
  it('sync delivers to the repository that origin names, and the second run writes nothing', async () => {
    const { server, at } = await github();
    expect((await at.run('sync')).code).toBe(0);
    expect(server.repository.secrets.get('TOKEN')?.value).toHaveLength(24);
    const before = await at.everything();
    const puts = () => server.requests.filter((request) => request.method === 'PUT').length;
    expect(puts()).toBe(1);
    expect((await at.run('sync')).code).toBe(0);
    expect(puts()).toBe(1);
    expect(await at.everything()).toEqual(before);
  });

  it('keeps the value out of everything that is printed and committed', async () => {
    const { server, at } = await github();
    const { stdout, stderr } = await at.run('sync', '--verbose', '--debug');
    expect(stderr).toContain('pull requests');
    const value = server.repository.secrets.get('TOKEN')!.value;
    expect(stdout + stderr + (await at.read('.gitsecrets.lock'))).not.toContain(value);
    expect(stdout + stderr).not.toContain('alice-token');
  });

  it('adopt --as-is takes over a secret that was there first, which sync reports as a conflict', async () => {
    const { server, at } = await github();
    server.repository.secrets.store('TOKEN', 'set-by-a-person');
    const conflict = await at.run('sync', '--json');
    expect([conflict.code, conflict.json.steps[0].blocked.code]).toEqual([6, 'CONFLICT']);
    expect((await at.run('adopt', 'token', '--as-is')).code).toBe(0);
    expect(server.repository.secrets.get('TOKEN')?.value).toBe('set-by-a-person');
    expect((await at.run('sync')).code).toBe(0);
    expect((await at.run('show', 'token', '--json')).json.secrets[0]).toMatchObject({
      generation: 1,
      targets: [{ status: 'taken' }],
    });
  });

  it('plan, show and test say what a selector of repositories stands for', async () => {
    const selecting = MANIFEST.replace('secret_name: TOKEN', 'secret_name: TOKEN, repos: { names: "svc-*" }');
    const { server, at } = await github({ 'Secretfile.yml': selecting });
    for (const name of ['svc-a', 'svc-b']) server.addRepository(`acme/${name}`);
    const words = 'repositories of acme named svc-*: 2 of 3';
    expect((await at.run('plan')).stdout).toContain(`selects: ${words}: acme/svc-a, acme/svc-b`);
    const tested = await at.run('test');
    expect([tested.code, tested.stdout]).toEqual([0, expect.stringContaining(words)]);
    const ids = async () =>
      (await at.run('show', 'token', '--json')).json.secrets[0].targets.map(({ id }: { id: string }) => id);
    expect(await ids()).toEqual(['github/github_secret/acme/{named svc-*}#TOKEN']);
    expect((await at.run('sync')).code).toBe(0);
    expect(await ids()).toEqual(['github/github_secret/acme/svc-a#TOKEN', 'github/github_secret/acme/svc-b#TOKEN']);
    server.fail({ match: { path: '/orgs/acme/repos' }, status: 403, times: 9 });
    const refused = await at.run('test', '--json');
    expect([refused.code, refused.json.ok]).toEqual([4, false]);
    expect((await at.run('sync')).code).toBe(4);
  });

  it('test names who is logged in and that the target can be written', async () => {
    const { at } = await github();
    const { code, stdout } = await at.run('test');
    expect(code).toBe(0);
    expect(stdout).toContain('logged in as alice');
    expect(stdout).toContain('can be written');
  });

  it('test exits with 4 and names the right that is missing', async () => {
    const { server, at } = await github();
    server.addToken('weak', { login: 'bob', contents: 'read' });
    const { code, json } = await at.runWith({ env: { GH_TOKEN: 'weak' } }, 'test', '--json');
    expect(code).toBe(4);
    expect(json.ok).toBe(false);
    expect(json.checks.filter((check: { ok: boolean }) => !check.ok)[0].error).toMatchObject({
      code: 'FORBIDDEN',
      hint: expect.stringMatching(/secrets/i),
    });
  });

  it('test exits with 4 without a login, and where the login is wrong', async () => {
    const { at } = await github();
    expect((await at.runWith({ env: { GH_TOKEN: '' } }, 'test', '--json')).json.checks[0].error.code).toBe(
      'UNAUTHENTICATED',
    );
    expect((await at.runWith({ env: { GH_TOKEN: 'wrong' } }, 'test')).code).toBe(4);
  });

  it('sends a token only where the environment or the manifest of the person says', async () => {
    const { server } = await github();
    const at = await desk({
      'Secretfile.yml': `${MANIFEST.replace('secret_name: TOKEN', 'repository: acme/app, secret_name: TOKEN')}providers:\n  github:\n    kind: github\n    auth: { kind: token, config: { token: "\${MY_TOKEN}", api_url: "${server.url}" } }\n`,
    });
    expect((await at.runWith({ env: { MY_TOKEN: 'alice-token' } }, 'sync')).code).toBe(0);
    expect(server.repository.secrets.get('TOKEN')).toBeDefined();
  });
});

describe('the state of the lane at GitHub', () => {
  const lane = laneOf('Secretfile.yml');
  const LOCAL = `${MANIFEST.replace(TARGET, '      - { provider: local, kind: file, config: { path: .env, key: TOKEN } }\n')}${TARGET.replace('secret_name: TOKEN', 'repository: acme/app, secret_name: OTHER').replace(/^/, '  - name: other\n    kind: random_string\n    config: { length: 24 }\n    targets:\n')}`;

  /** What a run of the action left on the state branch, ahead of the lockfile that was merged. */
  const ahead = async (run?: string) => {
    const world = await laneWorld({ now: new Date() }, lockfile({ other: record(1) }));
    onTestFinished(() => world.server.close());
    const { token } = await world.state.load(never);
    await world.state.save(
      lockfile({ other: record(7, { rotated: '2026-11-02T10:00:00Z' }) }, run),
      token,
      run === undefined ? 'settled' : 'intent',
      never,
    );
    const at = await clone(world.server, {
      'Secretfile.yml': LOCAL,
      '.gitsecrets.lock': formatLockfile(lockfile({ other: record(1) })),
    });
    return { server: world.server, at };
  };

  it('is seen by a laptop before anything is merged', async () => {
    const { at } = await ahead();
    const { json } = await at.run('show', 'other', '--json');
    expect(json.secrets[0].generation).toBe(7);
    expect(lane.stateBranch).toContain('secretfile');
  });

  it('is not asked with --offline, nor without a login', async () => {
    const { server, at } = await ahead();
    const before = server.requests.length;
    expect((await at.run('show', 'other', '--json', '--offline')).json.secrets[0].generation).toBe(1);
    expect((await at.runWith({ env: { GH_TOKEN: '' } }, 'show', 'other', '--json')).json.secrets[0].generation).toBe(1);
    expect(server.requests.length).toBe(before);
  });

  it('is not asked where origin is elsewhere, or there is none', async () => {
    const { server, at } = await ahead();
    const before = server.requests.length;
    at.git('remote', 'set-url', 'origin', 'https://gitlab.example.com/acme/app.git');
    expect((await at.run('show', 'other', '--json')).json.secrets[0].generation).toBe(1);
    at.git('remote', 'remove', 'origin');
    expect((await at.run('show', 'other', '--json')).json.secrets[0].generation).toBe(1);
    expect(server.requests.length).toBe(before);
  });

  it('that cannot be read is a warning for who only looks, and an error for who writes', async () => {
    const { server, at } = await ahead();
    server.fail({ match: /GET \/repos\/acme\/app$/, status: 404, times: 9 });
    const looked = await at.run('show', 'other', '--json');
    expect([looked.code, looked.json.secrets[0].generation]).toEqual([0, 1]);
    expect(looked.stderr).toContain('warning');
    const before = await at.everything();
    const wrote = await at.run('sync', '-s', 'token');
    expect(wrote.code).not.toBe(0);
    expect(wrote.stderr).toContain('--offline');
    expect(await at.everything()).toEqual(before);
    expect((await at.run('sync', '-s', 'token', '--offline')).code).toBe(0);
    expect(entryOf(await at.read('.env'), 'TOKEN')).toHaveLength(24);
  });

  it('is joined with the lockfile here when something is saved', async () => {
    const { at } = await ahead();
    await at.run('forget', 'other');
    const saved = codec.parse(await at.read('.gitsecrets.lock'));
    expect(saved.secrets['other']).toMatchObject({ generation: 7, tombstone: expect.any(String) });
  });

  it('shows with status who holds it there', async () => {
    const { at } = await ahead('4711/1');
    const { json } = await at.runWith(
      { platform: { now: () => new Date('2026-11-01T10:01:00Z') } },
      'status',
      '--json',
    );
    expect(json.lease).toMatchObject({ run: '4711/1' });
  });

  it('is read without a word by a token that sees it all', async () => {
    const { server, at } = await ahead();
    server.addToken('all', { login: 'alice', contents: 'read', pull_requests: 'read', secrets: 'write' });
    const { code, stderr } = await at.runWith({ env: { GH_TOKEN: 'all' } }, 'show', 'other');
    expect([code, stderr]).toEqual([0, '']);
  });

  it('is refused where somebody else moved it', async () => {
    const { server, at } = await ahead();
    server.repository.pushCommit(
      lane.stateBranch,
      { '.gitsecrets.lock': formatLockfile(lockfile({ other: record(99) })) },
      { message: 'secretzero: settled [skip ci]' },
    );
    for (const command of ['status', 'sync']) {
      const { json } = await at.run(command, '--json');
      expect(json.error.code).toBe('LOCKFILE_FOREIGN');
    }
  });
});
