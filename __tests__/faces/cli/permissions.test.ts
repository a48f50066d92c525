import { describe, expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { rightsInProject } from '../../../src/providers/google/permissions.ts';
import { compile } from '../../reports/schemas.ts';
import { startGoogle } from '../../support/google/server.ts';
import { desk } from './desk.ts';

const POOL = 'projects/1/locations/global/workloadIdentityPools/github/providers/app';
const MANIFEST = `version: "1.0"
providers:
  google:
    auth: { kind: oidc, config: { project: acme-prod, workload_identity_provider: ${POOL} } }
secrets:
  - name: token
    kind: random_string
    config: { length: 24 }
    targets:
      - { provider: github, kind: github_secret, config: { repository: acme/app } }
      - { provider: github, kind: github_secret, config: { repository: acme/app, environment: prod, create_environment: true } }
      - { provider: google, kind: gcp_secret_manager }
      - { provider: local, kind: file, config: { path: .env } }
`;
const valid = compile('results', 'permissions');

async function printed(manifest: string, ...argv: string[]) {
  const at = await desk({ 'Secretfile.yml': manifest });
  const { code, json } = await at.run('permissions', '--json', ...argv);
  expect(valid(json), JSON.stringify(valid.errors)).toBe(true);
  expect(code).toBe(0);
  const of = (provider: string | undefined, purpose: string): { text: string; title: string }[] =>
    json.permissions.find(
      (each: { provider?: string; for: string }) => each.provider === provider && each.for === purpose,
    )?.documents ?? [];
  const text = (await at.run('permissions', ...argv)).stdout;
  return { of, text, all: json.permissions as { provider?: string; for: string }[] };
}

describe('permissions', () => {
  it('prints, for every provider that has rights to give, those of looking apart from those of a sync', async () => {
    const { all } = await printed(MANIFEST);
    expect(all.map(({ provider, for: purpose }) => [provider, purpose])).toEqual([
      ['github', 'plan'],
      ['google', 'plan'],
      [undefined, 'plan'],
      ['github', 'sync'],
      ['google', 'sync'],
      [undefined, 'sync'],
    ]);
  });

  it('prints exactly what a GitHub App needs, and what a person ticks for a token', async () => {
    const { of } = await printed(MANIFEST);
    expect(parse(of('github', 'plan')[0]?.text ?? '')).toEqual({
      actions: 'read',
      environments: 'read',
      metadata: 'read',
      secrets: 'read',
    });
    expect(parse(of('github', 'sync')[0]?.text ?? '')).toEqual({
      actions: 'read',
      administration: 'write',
      environments: 'write',
      metadata: 'read',
      secrets: 'write',
    });
    expect(of('github', 'sync')[1]?.text).toBe(
      [
        'Resource owner: acme',
        'Repository access: acme/app',
        'Repository permissions',
        '  Actions: Read-only',
        '  Administration: Read and write',
        '  Environments: Read and write',
        '  Secrets: Read and write',
        '',
      ].join('\n'),
    );
  });

  it('prints the permissions: of the job, with id-token only where a login asks for it', async () => {
    const { of } = await printed(MANIFEST);
    expect(parse(of(undefined, 'plan')[0]?.text ?? '')).toEqual({
      permissions: { contents: 'read', 'id-token': 'write' },
    });
    const keyed = await printed(MANIFEST.replace(/auth: .*/, 'auth: { config: { project: acme-prod } }'));
    expect(parse(keyed.of(undefined, 'sync')[0]?.text ?? '')).toEqual({
      permissions: { actions: 'read', contents: 'write', 'pull-requests': 'write' },
    });
  });

  it('prints one purpose where one is asked for, in lines that can be copied', async () => {
    const { all, text } = await printed(MANIFEST, '--for', 'plan');
    expect(new Set(all.map((each) => each.for))).toEqual(new Set(['plan']));
    expect(text).toContain('\n- secretmanager.secrets.list\n');
    expect(text).toContain('# google, for plan and drift: ');
    expect(text).not.toContain('versions.add');
  });

  it('needs no login and no network, and knows no other purpose', async () => {
    const at = await desk({ 'Secretfile.yml': MANIFEST });
    const offline = { platform: { fetch: () => Promise.reject(new Error('no network')) } };
    expect((await at.runWith(offline, 'permissions')).code).toBe(0);
    expect((await at.run('permissions', '--for', 'fun')).code).toBe(3);
  });
});

const TWO = `version: "1.0"
providers:
  one: { kind: google, auth: { kind: token, config: { project: acme-prod, token: "\${ONE}" } } }
  two: { kind: google, auth: { kind: token, config: { project: acme-prod, token: "\${TWO}" } } }
secrets:
  - name: db
    kind: random_string
    config: { length: 24 }
    targets:
      - { provider: one, kind: gcp_secret_manager, config: { name: a } }
      - { provider: two, kind: gcp_secret_manager, config: { name: b } }
`;

/** Two logins at one Google; while `together` is set, it answers when both have asked. */
async function two() {
  const server = await startGoogle();
  onTestFinished(async () => {
    await server[Symbol.asyncDispose]();
    expect(server.violations).toEqual([]);
  });
  const at = await desk({ 'Secretfile.yml': TWO });
  Object.assign(at.env, { ...server.environment, ONE: 'token-of-one', TWO: 'token-of-two' });
  server.allow('token-of-one');
  server.allow('token-of-two');
  return { server, at };
}

describe('test', () => {
  it('asks all providers at the same time, and tells of each who it is and how long it took', async () => {
    const { at } = await two();
    let waiting = 0;
    let both: () => void = () => undefined;
    const met = new Promise<void>((resolve) => {
      both = resolve;
    });
    const together: typeof fetch = async (input, init) => {
      waiting += 1;
      if (waiting === 2) both();
      await met;
      return fetch(input, init);
    };
    const { code, json } = await at.runWith({ platform: { fetch: together } }, 'test', '--json');
    expect(code).toBe(0);
    expect(compile('results', 'test')(json)).toBe(true);
    expect(json.logins).toEqual([
      { provider: 'one', kind: 'google', identity: expect.any(String), milliseconds: expect.any(Number) },
      { provider: 'two', kind: 'google', identity: expect.any(String), milliseconds: expect.any(Number) },
    ]);
  });

  it('fails with 4 for the one that cannot log in, and still tells of the other', async () => {
    const { server, at } = await two();
    server.revoke('token-of-two');
    const { code, json } = await at.run('test', '--json');
    expect([code, json.ok]).toEqual([4, false]);
    const checks = json.checks as { subject: string; ok: boolean }[];
    expect(checks.filter(({ ok }) => ok).some(({ subject }) => subject.endsWith('#a can be written'))).toBe(true);
    expect(checks.filter(({ ok }) => !ok).every(({ subject }) => /#b$|two/.test(subject))).toBe(true);
  });

  it('fails with 4 where a provider cannot be reached, too', async () => {
    const { at } = await two();
    const manifest = TWO.replaceAll('kind: token', 'kind: metadata').replaceAll(/, token: "[^"]*"/g, '');
    const alone = await desk({ 'Secretfile.yml': manifest });
    Object.assign(alone.env, at.env, { GCE_METADATA_HOST: '127.0.0.1:1' });
    const { code, json } = await alone.runWith({ platform: { sleep: async () => undefined } }, 'test', '--json');
    expect([code, json.checks[0].error.code]).toEqual([4, 'UNAVAILABLE']);
  });

  it('says with --permissions what a login lacks and what it has too much of', async () => {
    const { server, at } = await two();
    const enough = rightsInProject([], 'sync');
    const least = [
      ...enough,
      'secretmanager.secrets.update',
      'secretmanager.versions.access',
      'secretmanager.versions.add',
    ];
    server.allow('token-of-one', { project: [...least, 'secretmanager.secrets.setIamPolicy'] });
    server.allow('token-of-two', { project: least.filter((right) => !right.endsWith('.delete')) });
    expect((await at.run('test', '--json')).json.ok).toBe(true);
    const { code, json } = await at.run('test', '--permissions', '--json');
    expect(code).toBe(4);
    expect(json.logins[0].surplus).toEqual(['secretmanager.secrets.setIamPolicy in acme-prod']);
    const missing = (json.checks as { subject: string; ok: boolean; error?: { code: string } }[]).filter(
      ({ ok }) => !ok,
    );
    expect(missing).toMatchObject([
      { subject: expect.stringContaining('secretmanager.secrets.delete'), error: { code: 'FORBIDDEN' } },
    ]);
    expect((await at.run('test', '--permissions')).stdout).toContain('+ too wide one: ');
  });

  it('and providers token-info tell of every login, also where one is refused', async () => {
    const { server, at } = await two();
    server.revoke('token-of-two');
    Object.assign(at.env, { HOME: at.folder });
    const { code, json } = await at.run('providers', 'token-info', '--json');
    expect(code).toBe(4);
    const google = (json.tokens as { provider: string; kind?: string; error?: { code: string } }[]).slice(-2);
    expect(google).toMatchObject([
      { provider: 'one', kind: 'access-token' },
      { provider: 'two', error: { code: 'UNAUTHENTICATED' } },
    ]);
  });
});
