import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { compile } from '../../reports/schemas.ts';
import { type FakeGitHub, startGitHub } from '../../support/github/server.ts';
import { type Circumstances, type Desk, desk } from './desk.ts';

const MANIFEST =
  'version: "1.0"\nsecrets:\n  - name: t\n    kind: random_string\n    config: { length: 24 }\n    targets:\n      - { provider: github, kind: github_secret, config: {} }\n';
const CANARIES = /canary-(?:private-key-line|client-secret|webhook-secret)|BEGIN RSA/;
const valid = compile('results', 'setup');

async function clone(manifest = MANIFEST) {
  const server = await startGitHub();
  onTestFinished(async () => {
    await server.close();
    expect(server.violations).toEqual([]);
  });
  server.addToken('alice-token', { login: 'alice', secrets: 'write', actions_variables: 'write' });
  const at = await desk({ 'Secretfile.yml': manifest });
  Object.assign(at.env, { HOME: at.folder, GITHUB_API_URL: server.url, GH_TOKEN: 'alice-token' });
  at.git('init', '-q', '-b', 'main');
  at.git('remote', 'add', 'origin', `${server.url}/acme/app.git`);
  return { server, at };
}

interface Visit {
  readonly page: string;
  readonly action: string;
  readonly shown: number;
}

/** What a person does in a browser: opens the page, presses the button, is sent to GitHub and back. */
async function browse(start: string, callback = (url: URL): URL => url): Promise<Visit> {
  const page = await (await fetch(start)).text();
  const text = (of: string) =>
    new RegExp(`${of}="([^"]*)"`).exec(page)?.[1]?.replace(/&#(\d+);/g, (_, n) => String.fromCharCode(Number(n))) ?? '';
  const action = text('action');
  const made = await fetch(action, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({ manifest: text('value') }),
  });
  const back = callback(new URL(made.headers.get('location') ?? 'http://nowhere'));
  return { page, action, shown: (await fetch(back)).status };
}

/** Runs `setup github` at a terminal with a browser beside it. */
async function setup(
  at: Desk,
  argv: readonly string[] = [],
  more: Circumstances & { readonly browser?: (url: string) => Promise<Visit> } = {},
) {
  const visits: Promise<Visit>[] = [];
  const call = await at.runWith(
    {
      tty: true,
      confirm: () => true,
      ...more,
      onStderr(text) {
        const url = /http:\/\/127\.0\.0\.1:\d+\/(?= )/.exec(text)?.[0];
        if (url !== undefined) visits.push((more.browser ?? browse)(url));
      },
    },
    'setup',
    'github',
    ...argv,
  );
  const { code, stdout, stderr } = call;
  return { code, stdout, stderr, visits: await Promise.all(visits) };
}

const writes = (server: FakeGitHub) =>
  server.requests.filter(({ method, path }) => method !== 'GET' && !path.startsWith('/graphql'));

describe('setup github', () => {
  it('makes the App, keeps its key in the repository unseen, and prints the step for the workflow', async () => {
    const { server, at } = await clone();
    const { code, stdout, stderr, visits } = await setup(at);
    expect([code, visits[0]?.shown]).toEqual([0, 200]);
    expect(server.secretValue('SECRETS_APP_PRIVATE_KEY')).toBe(server.web.pem);
    expect(server.repository.variables.get('SECRETS_APP_CLIENT_ID')?.value).toBe('Iv23liNEWAPP');
    expect(server.web.made[0]).toMatchObject({
      name: 'secretzero-acme-app',
      public: false,
      default_permissions: { contents: 'write', metadata: 'read', pull_requests: 'write', secrets: 'write' },
    });
    expect(stdout).toContain('/apps/secretzero-acme-app/installations/new');
    expect(stdout).toMatch(/client-id: \$\{\{ vars\.SECRETS_APP_CLIENT_ID \}\}[\s\S]*permission-secrets: write/);
    expect(stdout + stderr).not.toMatch(CANARIES);
    expect(Object.keys(await at.everything()).filter((name) => name.endsWith('.pem'))).toEqual([]);
  });

  it("makes it the organisation's where one owns the repository", async () => {
    const { server, at } = await clone();
    server.addOrganization('acme');
    expect((await setup(at)).visits[0]?.action).toContain('/organizations/acme/settings/apps/new?state=');
    expect((await setup(at, ['--organization', 'other', '--yes'])).visits[0]?.action).toContain(
      '/organizations/other/',
    );
  });

  it('keeps the key in a new file that only its owner can read, where that is asked for', async () => {
    const { server, at } = await clone();
    const { code, stdout, stderr } = await setup(at, ['--key-file', 'app.pem']);
    expect(code).toBe(0);
    expect(await at.read('app.pem')).toBe(server.web.pem);
    expect((await stat(join(at.folder, 'app.pem'))).mode & 0o777).toBe(0o600);
    expect(stdout + stderr).not.toMatch(CANARIES);
    expect(server.secretValue('SECRETS_APP_PRIVATE_KEY')).toBeUndefined();
    const again = await setup(at, ['--key-file', 'app.pem']);
    expect([again.code, again.visits, server.web.made.length]).toEqual([3, [], 1]);
  });

  it('makes nothing after a no, nor where the key could not be kept', async () => {
    const { server, at } = await clone();
    const no = await setup(at, [], { confirm: () => false });
    expect([no.code, no.visits]).toEqual([130, []]);
    server.addToken('weak', { login: 'bob', secrets: 'write' });
    const weak = await setup(at, [], { env: { GH_TOKEN: 'weak' } });
    expect([weak.code, weak.visits]).toEqual([4, []]);
    expect(writes(server)).toEqual([]);
  });

  it('asks before it replaces the key of another App', async () => {
    const { server, at } = await clone();
    server.repository.secrets.store('SECRETS_APP_PRIVATE_KEY', 'old');
    const asked: string[] = [];
    await setup(at, [], {
      confirm: (question) => {
        asked.push(question);
        return false;
      },
    });
    expect(asked).toEqual([expect.stringContaining('replace SECRETS_APP_PRIVATE_KEY')]);
    expect(server.secretValue('SECRETS_APP_PRIVATE_KEY')).toBe('old');
  });

  it('takes no answer that did not come from its own page', async () => {
    const { server, at } = await clone();
    const refused: number[] = [];
    const { code } = await setup(at, [], {
      async browser(url) {
        const probe = async (path: string, init: RequestInit = {}) =>
          refused.push((await fetch(new URL(path, url), init)).status);
        await probe('/callback?code=stolen&state=wrong');
        await probe('/callback?code=stolen');
        await probe('/callback?code=a%2Fb&state=x');
        await probe('/other');
        await probe('/', { method: 'POST' });
        return browse(url);
      },
    });
    expect([code, refused]).toEqual([0, [400, 400, 400, 404, 403]]);
    expect(server.requests.filter(({ path }) => path.includes('stolen'))).toEqual([]);
  });

  it('saves the key to a file where the repository would not take it after all', async () => {
    const { server, at } = await clone();
    server.fail({ match: /PUT .*SECRETS_APP_PRIVATE_KEY$/, status: 403, times: 9 });
    const { code, stdout, stderr } = await setup(at);
    expect(code).toBe(4);
    expect(await at.read('secretzero-acme-app.4711.private-key.pem')).toBe(server.web.pem);
    expect(stderr).toMatch(/gh secret set\s+SECRETS_APP_PRIVATE_KEY/);
    expect(stdout + stderr).not.toMatch(CANARIES);
  });

  it('says so where GitHub gives no App for the code', async () => {
    const { server, at } = await clone();
    const { code, stderr } = await setup(at, [], {
      browser: (url) =>
        browse(url, (back) => {
          back.searchParams.set('code', 'unknown');
          return back;
        }),
    });
    expect(code).not.toBe(0);
    expect(stderr).toContain('settings/apps');
    expect(server.secretValue('SECRETS_APP_PRIVATE_KEY')).toBeUndefined();
  });

  it('stops at Ctrl-C', async () => {
    const { at } = await clone();
    let interrupt = () => {};
    const { code } = await setup(at, [], {
      onStart: (stop) => {
        interrupt = stop;
      },
      async browser() {
        interrupt();
        return { page: '', action: '', shown: 0 };
      },
    });
    expect(code).toBe(130);
  });

  it.each([[['--no-input']], [['--json']]])('with %j makes nothing, and shows how', async (flags) => {
    const { server, at } = await clone();
    const { code, stdout, visits } = await setup(at, flags);
    expect([code, visits, writes(server)]).toEqual([0, [], []]);
    expect(stdout).toContain('settings/apps/new?name=secretzero-acme-app');
    if (flags[0] === '--json') expect(valid(JSON.parse(stdout)), JSON.stringify(valid.errors)).toBe(true);
  });

  it('needs a clone of a repository at GitHub, and a manifest', async () => {
    const at = await desk({ 'Secretfile.yml': MANIFEST });
    expect((await at.run('setup', 'github')).code).toBe(3);
    const { at: empty } = await clone();
    await empty.remove('Secretfile.yml');
    expect((await empty.run('setup', 'github')).code).toBe(3);
  });
});
