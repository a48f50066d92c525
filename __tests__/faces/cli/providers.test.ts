import { describe, expect, it, onTestFinished } from 'vitest';
import { compile } from '../../reports/schemas.ts';
import type { TokenOptions } from '../../support/github/model.ts';
import { startGitHub } from '../../support/github/server.ts';
import { desk } from './desk.ts';

const target = (config: string, kind = 'github_secret') =>
  `secrets:\n  - name: t\n    kind: random_string\n    config: { length: 24 }\n    targets:\n      - { provider: github, kind: ${kind}, config: { ${config} } }\n`;
const MANIFEST = target('repository: acme/app');
const valid = compile('results', 'token_info');

/** What `providers token-info` says of a token. */
async function infoOf(token: string, options: TokenOptions, manifest: string | null = MANIFEST) {
  const server = await startGitHub();
  onTestFinished(async () => {
    await server.close();
    expect(server.violations).toEqual([]);
  });
  server.addOrganization('acme');
  server.addToken(token, options);
  const at = await desk(manifest === null ? {} : { 'Secretfile.yml': manifest });
  Object.assign(at.env, { HOME: at.folder, GITHUB_API_URL: server.url, GH_TOKEN: token });
  const { code, json, stdout, stderr } = await at.run('providers', 'token-info', '--json');
  const text = await at.run('providers', 'token-info');
  expect(valid(json), JSON.stringify(valid.errors)).toBe(true);
  expect(stdout + stderr + text.stdout + text.stderr).not.toContain(token);
  expect(server.requests.filter(({ method, operation }) => method !== 'GET' && operation === undefined)).toEqual([]);
  return { code, info: json.tokens[0], text: text.stdout };
}

describe('providers token-info', () => {
  it('tells a classic token by its scopes, which say what it can do', async () => {
    const { code, info, text } = await infoOf('ghp_abcdefghijklmnop', {
      secrets: 'write',
      scopes: ['repo', 'read:org'],
    });
    expect(info).toMatchObject({
      kind: 'classic',
      identity: 'alice',
      scopes: ['repo', 'read:org'],
      can: [{ right: 'secrets: write', verdict: 'yes' }],
      surplus: ['the scope read:org'],
    });
    expect([code, text.includes('never expires')]).toEqual([0, true]);
  });

  it('says which scope a classic token lacks', async () => {
    const { code, info } = await infoOf(
      'ghp_abcdefghijklmnop',
      { organization_secrets: 'write', scopes: ['repo'] },
      target('organization: acme', 'github_organization_secret'),
    );
    expect(code).toBe(4);
    expect(info.can).toEqual([
      expect.objectContaining({
        right: 'organization_secrets: write',
        verdict: 'no',
        reason: expect.stringContaining('admin:org'),
      }),
    ]);
  });

  it('tells a fine-grained token, when it ends, and claims no right to write that only a write would show', async () => {
    const { code, info } = await infoOf('github_pat_abcdefghijklmnop', {
      secrets: 'write',
      expires: '2026-12-24 10:00:00 UTC',
    });
    expect(info).toMatchObject({
      kind: 'fine-grained',
      expires: '2026-12-24 10:00:00 UTC',
      can: [{ verdict: 'unknown' }],
    });
    expect(code).toBe(0);
  });

  it('says what a fine-grained token may not even see', async () => {
    const { code, info } = await infoOf('github_pat_abcdefghijklmnop', { contents: 'read' });
    expect([code, info.can[0].verdict]).toEqual([4, 'no']);
    expect(info.links.map(({ url }: { url: string }) => new URL(url).host)).toContain('docs.github.com');
  });

  it("tells an app's installation token, which has no user, and how many repositories it sees", async () => {
    const { code, info } = await infoOf('ghs_abcdefghijklmnop', {
      kind: 'app',
      secrets: 'write',
      repositories: ['acme/app'],
    });
    expect(info).toMatchObject({ kind: 'app-installation', identity: 'secretzero-app[bot]', repositories: 1 });
    expect([code, info.can[0].verdict]).toEqual([0, 'unknown']);
  });

  it('tells the GITHUB_TOKEN of a workflow, which cannot write secrets', async () => {
    const { code, info } = await infoOf('ghs_abcdefghijklmnop', { kind: 'actions', contents: 'write' });
    expect(info).toMatchObject({ kind: 'workflow', can: [{ verdict: 'no' }] });
    expect(code).toBe(4);
  });

  it('names every right that the manifest needs, once', async () => {
    const manifest = `${MANIFEST}      - { provider: github, kind: github_secret, config: { repository: acme/app, secret_name: OTHER } }\n      - { provider: github, kind: github_secret, config: { repository: acme/app, environment: prod, create_environment: true } }\n`;
    const { info } = await infoOf('github_pat_abcdefghijklmnop', { secrets: 'write' }, manifest);
    expect(info.can.map(({ right }: { right: string }) => right)).toEqual([
      'secrets: write',
      'environments: write',
      'administration: write',
    ]);
  });

  it('needs no manifest', async () => {
    expect((await infoOf('gho_abcdefghijklmnop', {}, null)).info).toMatchObject({ kind: 'oauth', can: [] });
  });

  it('says so where the token is not accepted, or there is none', async () => {
    const server = await startGitHub();
    onTestFinished(() => server.close());
    const at = await desk({});
    Object.assign(at.env, { HOME: at.folder, GITHUB_API_URL: server.url, GH_TOKEN: 'ghp_wrong' });
    const wrong = await at.run('providers', 'token-info', '--json');
    expect([wrong.code, wrong.json.tokens[0].error.code]).toEqual([4, 'UNAUTHENTICATED']);
    const none = await at.runWith({ env: { GH_TOKEN: '' } }, 'providers', 'token-info', '--json');
    expect([none.code, none.json.tokens[0].error.code]).toEqual([4, 'UNAUTHENTICATED']);
  });
});

describe('providers', () => {
  it('list shows what is available and what is planned', async () => {
    const { json } = await (await desk()).run('providers', 'list', '--json');
    expect(compile('results', 'providers')(json)).toBe(true);
    expect(json.providers.find(({ kind }: { kind: string }) => kind === 'github')).toMatchObject({ available: true });
    expect(json.providers.find(({ kind }: { kind: string }) => kind === 'doppler')).toMatchObject({ available: false });
  });

  it('capabilities shows what each kind of target can do', async () => {
    const at = await desk();
    const { json } = await at.run('providers', 'capabilities', '--json');
    expect(compile('results', 'capabilities')(json)).toBe(true);
    expect((await at.run('providers', 'capabilities')).stdout).toContain('github/github_secret');
  });

  it('knows the nearest word', async () => {
    const { code, stderr } = await (await desk()).run('providers', 'token-inf');
    expect(code).toBe(3);
    expect(stderr).toContain('did you mean "token-info"?');
  });
});
