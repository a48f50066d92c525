import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { startGitHub } from '../../support/github/server.ts';
import { desk } from './desk.ts';

const MANIFEST =
  'version: "1.0"\nsecrets:\n  - name: token\n    kind: random_string\n    config: { length: 24 }\n    targets:\n      - { provider: github, kind: github_secret, config: { repository: acme/app, secret_name: TOKEN } }\n';

const PATH = process.env['PATH'] ?? '';

afterEach(() => {
  vi.unstubAllEnvs();
});

/** A person with no token in the environment, and no command line of GitHub's either unless one is made. */
async function laptop() {
  const server = await startGitHub();
  onTestFinished(async () => {
    await server.close();
    expect(server.violations).toEqual([]);
  });
  for (const token of ['device-token', 'gh-token']) server.addToken(token, { login: 'alice', secrets: 'write' });
  vi.stubEnv('PATH', '/nowhere');
  const at = await desk({ 'Secretfile.yml': MANIFEST });
  Object.assign(at.env, {
    HOME: at.folder,
    GITHUB_API_URL: server.url,
    SECRETZERO_GITHUB_CLIENT_ID: server.web.clientId,
  });
  const waits: number[] = [];
  const sleep = async (milliseconds: number) => {
    waits.push(milliseconds);
  };
  const run = (tty: boolean, ...argv: string[]) => at.runWith({ tty, platform: { sleep } }, ...argv);
  return { server, at, waits, run };
}

/** A `gh` that gives a token for one host only. */
async function ghFor(host: string, token: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'secretzero-gh-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const script = `#!/bin/sh\nif [ "$*" = "auth token --hostname ${host}" ]; then echo ${token}; else exit 1; fi\n`;
  await writeFile(join(folder, 'gh'), script);
  await chmod(join(folder, 'gh'), 0o755);
  vi.stubEnv('PATH', folder);
}

describe('a login on a laptop', () => {
  it('is that of gh for the very host, where the environment has none', async () => {
    const { server, run } = await laptop();
    await ghFor(new URL(server.url).host, 'gh-token');
    const { code, stdout, stderr } = await run(false, 'test');
    expect(code).toBe(0);
    expect(stdout).toContain('logged in as alice');
    expect(stdout + stderr).not.toContain('gh-token');
  });

  it('asks gh once, for the state of the lane and for the secrets', async () => {
    const { server, at, run } = await laptop();
    await ghFor(new URL(server.url).host, 'gh-token');
    const asked = join(at.folder, 'asked');
    const gh = join(process.env['PATH'] ?? '', 'gh');
    await writeFile(gh, (await readFile(gh, 'utf8')).replace('#!/bin/sh\n', `#!/bin/sh\necho x >> ${asked}\n`));
    const path = `${process.env['PATH']}:${PATH}`;
    vi.stubEnv('PATH', path);
    Object.assign(at.env, { PATH: path });
    server.addToken('gh-token', { login: 'alice', contents: 'read', pull_requests: 'read', secrets: 'write' });
    at.git('init', '-q', '-b', 'main');
    at.git('remote', 'add', 'origin', `${server.url}/acme/app.git`);
    expect((await run(false, 'plan')).code).toBe(0);
    expect(await readFile(asked, 'utf8')).toBe('x\n');
  });

  it('is told by init, which asks GitHub nothing', async () => {
    const { server, run } = await laptop();
    const login = async () =>
      (await run(true, 'init', '--dry-run', '--json')).json.steps.find(({ what }: { what: string }) =>
        what.startsWith('login'),
      );
    expect(await login()).toMatchObject({ state: 'missing' });
    await ghFor(new URL(server.url).host, 'gh-token');
    expect(await login()).toMatchObject({ state: 'ready' });
    expect(server.requests).toEqual([]);
  });

  it('is not that of gh for another host', async () => {
    const { server, run } = await laptop();
    await ghFor('github.com', 'gh-token');
    expect((await run(false, 'test', '--json')).json.checks[0].error.code).toBe('UNAUTHENTICATED');
    expect(server.requests).toEqual([]);
  });

  it('is the one of the environment before any other', async () => {
    const { server, at, run } = await laptop();
    await ghFor(new URL(server.url).host, 'gh-token');
    server.addToken('own', { login: 'bob', secrets: 'write' });
    at.env['GH_TOKEN'] = 'own';
    expect((await run(true, 'test')).stdout).toContain('logged in as bob');
    expect(server.web.polls).toBe(0);
  });

  it('is made by a code that is shown on stderr, polled as slowly as GitHub says', async () => {
    const { server, waits, run } = await laptop();
    server.web.answers = ['authorization_pending', 'slow_down', 'authorization_pending'];
    const { code, stdout, stderr } = await run(true, 'test');
    expect(code).toBe(0);
    expect(stdout).toContain('logged in as alice');
    expect(stderr).toContain(`${server.url}/login/device and type WDJB-MJHT`);
    expect(stdout + stderr).not.toMatch(/device-token|device-0/);
    expect(waits.slice(0, 4)).toEqual([5000, 5000, 10_000, 10_000]);
  });

  it('is asked for once in a run', async () => {
    const { server, run } = await laptop();
    expect((await run(true, 'sync', '--offline')).code).toBe(0);
    expect(server.web.polls).toBe(1);
    expect(server.secretValue('TOKEN')).toHaveLength(24);
  });

  it.each([
    ['with --no-input', true, ['--no-input']],
    ['where there is no terminal', false, []],
  ])('is not begun %s', async (_, tty, flags) => {
    const { server, run } = await laptop();
    const { code, json } = await run(tty, 'test', '--json', ...flags);
    expect([code, json.checks[0].error.code]).toEqual([4, 'UNAUTHENTICATED']);
    expect(server.requests).toEqual([]);
  });

  it.each([['access_denied'], ['expired_token'], ['incorrect_device_code']])(
    'that ends in %s is no login',
    async (error) => {
      const { server, run } = await laptop();
      server.web.answers = [error];
      const { code, json } = await run(true, 'test', '--json');
      expect([code, json.checks[0].error.code]).toEqual([4, 'UNAUTHENTICATED']);
    },
  );

  it('that the app does not offer says so', async () => {
    const { server, run } = await laptop();
    server.web.enabled = false;
    expect((await run(true, 'test', '--json')).json.checks[0].error.hint).toContain('Device Flow');
  });

  it('needs an app to log in through', async () => {
    const { server, at, run } = await laptop();
    delete at.env['SECRETZERO_GITHUB_CLIENT_ID'];
    expect((await run(true, 'test', '--json')).json.checks[0].error.code).toBe('UNAUTHENTICATED');
    await at.write(
      'Secretfile.yml',
      `${MANIFEST}providers:\n  github: { kind: github, config: { client_id: ${server.web.clientId} } }\n`,
    );
    expect((await run(true, 'test')).stdout).toContain('logged in as alice');
  });
});
