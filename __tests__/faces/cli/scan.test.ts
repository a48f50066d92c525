import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { ScanName } from '../../../src/reports/result-types.ts';
import { compile } from '../../reports/schemas.ts';
import { startGitHub } from '../../support/github/server.ts';
import { type Desk, desk } from './desk.ts';

const CANARY = 'c4nary-2b9d51e0';
const WORKFLOW =
  'on: push\njobs:\n  a:\n    steps:\n      - run: deploy ${{ secrets.DEPLOY_TOKEN }} ${{ vars.REGION }}\n';
const valid = compile('results', 'scan');

const statuses = (result: { names: readonly ScanName[] }) =>
  Object.fromEntries(result.names.map(({ category, name, status }) => [`${category} ${name}`, status]));

async function clone(files: Readonly<Record<string, string>>) {
  const server = await startGitHub();
  onTestFinished(async () => {
    await server.close();
    expect(server.violations).toEqual([]);
  });
  server.addToken('all', {
    login: 'alice',
    secrets: 'read',
    environments: 'read',
    actions: 'read',
    actions_variables: 'read',
    dependabot_secrets: 'read',
    codespaces_secrets: 'read',
  });
  const at = await desk(files);
  Object.assign(at.env, { HOME: at.folder, GITHUB_API_URL: server.url, GH_TOKEN: 'all' });
  at.git('init', '-q', '-b', 'main');
  at.git('remote', 'add', 'origin', `${server.url}/acme/app.git`);
  return { server, at };
}

async function json(at: Desk, ...argv: string[]) {
  const { code, json: result } = await at.run('scan', '--json', ...argv);
  expect(valid(result), JSON.stringify(valid.errors)).toBe(true);
  return { code, result };
}

describe('scan', () => {
  it('finds names in workflows, actions, .env files, compose and Kubernetes, and never a value', async () => {
    const { at } = await clone({
      '.github/workflows/ci.yml': WORKFLOW,
      'tools/action.yml': 'runs:\n  steps:\n    - run: ${{ secrets.FROM_ACTION }}\n',
      '.env': `DB_PASSWORD=${CANARY}\nPORT=80\n`,
      'svc/compose.yml': `services:\n  a:\n    environment: { API_KEY: "\${API_KEY}", REDIS_PASSWORD: ${CANARY} }\n    env_file: keys\n`,
      'svc/keys': `MAIL_TOKEN=${CANARY}\n`,
      'k8s.yaml': `apiVersion: v1\nkind: Secret\nmetadata: { name: db }\nstringData: { password: ${CANARY} }\n`,
      'node_modules/x/action.yml': 'runs:\n  steps:\n    - run: ${{ secrets.NO }}\n',
    });
    const { code, result } = await json(at);
    expect(code).toBe(2);
    expect(statuses(result)).toEqual({
      'secret DEPLOY_TOKEN': 'missing',
      'secret FROM_ACTION': 'missing',
      'variable REGION': 'missing',
      'env API_KEY': 'missing',
      'env DB_PASSWORD': 'undeclared',
      'env MAIL_TOKEN': 'undeclared',
      'env PORT': 'setting',
      'env REDIS_PASSWORD': 'missing',
      'cluster db/password': 'unsupported',
    });
    expect(result.names[0].used).toEqual([{ file: '.github/workflows/ci.yml', line: 5, column: 25 }]);
    const text = await at.run('scan', '--verbose');
    expect(text.stdout + text.stderr + JSON.stringify(result)).not.toContain(CANARY);
    expect(text.stdout).toContain('.github/workflows/ci.yml:5:25');
  });

  it('lists every scope of GitHub that the token can see', async () => {
    const { server, at } = await clone({ '.github/workflows/ci.yml': WORKFLOW });
    const { repository } = server;
    const acme = server.addOrganization('acme');
    repository.secrets.store('DEPLOY_TOKEN', CANARY);
    repository.addEnvironment('production').secrets.store('DEPLOY_TOKEN', CANARY);
    repository.dependabot.store('NPM_TOKEN', CANARY);
    repository.codespaces.store('DEV_TOKEN', CANARY);
    repository.variables.create('REGION', 'eu');
    for (let n = 0; n < 70; n += 1) repository.variables.create(`V${n}`, 'x');
    acme.actions.scope.store('SHARED_TOKEN', CANARY);
    const { result } = await json(at);
    const found = Object.fromEntries(
      result.names.map(({ name, present }: ScanName) => [name, present.map(({ scope }) => scope)]),
    );
    expect(found).toMatchObject({
      DEPLOY_TOKEN: ['repository', 'environment production'],
      NPM_TOKEN: ['Dependabot'],
      DEV_TOKEN: ['Codespaces'],
      SHARED_TOKEN: ['organization'],
      REGION: ['repository'],
      V69: ['repository'],
    });
    expect(result.scopes.every(({ visible }: { visible: boolean }) => visible)).toBe(true);
    expect(statuses(result)).toMatchObject({ 'secret SHARED_TOKEN': 'inherited', 'secret NPM_TOKEN': 'undeclared' });
  });

  it('calls a scope that the token may not list not visible, and nothing missing there', async () => {
    const { server, at } = await clone({ '.github/workflows/ci.yml': WORKFLOW });
    server.addToken('weak', { login: 'bob', secrets: 'read', hides: true });
    const { result } = await json({
      run: (...argv: string[]) => at.runWith({ env: { GH_TOKEN: 'weak' } }, ...argv),
    } as Desk);
    expect(statuses(result)).toEqual({ 'secret DEPLOY_TOKEN': 'undeclared', 'variable REGION': 'undeclared' });
    const seen = result.scopes.map(({ category, scope, visible }: never) => `${category} ${scope} ${visible}`);
    expect(seen).toContain('secret repository true');
    expect(seen).toContain('variable repository false');
    expect(seen).toContain('secret environments false');
  });

  it('asks nobody with --offline, nor without a login', async () => {
    const { server, at } = await clone({ '.github/workflows/ci.yml': WORKFLOW });
    expect((await json(at, '--offline')).result.scopes.some(({ visible }: { visible: boolean }) => visible)).toBe(
      false,
    );
    await at.runWith({ env: { GH_TOKEN: '', PATH: '/nowhere' } }, 'scan');
    expect(server.requests).toEqual([]);
  });

  it('follows no link, and reads nothing outside the repository', async () => {
    const outside = await desk({ '.env': 'OUTSIDE_TOKEN=1\n', 'x/.env': 'OUTSIDE_KEY=1\n' });
    const { at } = await clone({
      'compose.yml': `services:\n  a: { env_file: [../${outside.folder.split('/').at(-1)}/.env, link.env] }\n`,
    });
    await symlink(join(outside.folder, '.env'), join(at.folder, '.env'));
    await symlink(join(outside.folder, '.env'), join(at.folder, 'link.env'));
    await symlink(join(outside.folder, 'x'), join(at.folder, 'x'));
    expect(statuses((await json(at, '--offline')).result)).toEqual({});
  });

  it('says what it did not search: a file that is too large or no text', async () => {
    const { at } = await clone({ '.env': `A_TOKEN=1\n${'#'.repeat(1_100_000)}`, 'b/.env': 'B_TOKEN=\0' });
    const { result } = await json(at, '--offline');
    expect(result.names).toEqual([]);
    expect(result.notes.map(({ file }: { file: string }) => file)).toEqual(['.env', 'b/.env']);
  });

  it('passes by what git ignores, but for .env files', async () => {
    const compose = 'services:\n  a:\n    environment: [A_TOKEN]\n';
    const { at } = await clone({ '.gitignore': 'out\n.env\n', 'out/compose.yml': compose, '.env': 'B_TOKEN=1\n' });
    expect(statuses((await json(at, '--offline')).result)).toEqual({ 'env B_TOKEN': 'undeclared' });
  });
});

describe('scan --write', () => {
  it('makes a manifest that declares everything, and the second time changes nothing', async () => {
    const { server, at } = await clone({
      '.github/workflows/ci.yml': WORKFLOW,
      '.env': `SESSION_SECRET=${CANARY}\nDEPLOY_TOKEN=${CANARY}\nAPI_KEY=${CANARY}\n`,
    });
    server.repository.addEnvironment('prod eu').secrets.store('DB_PASSWORD', CANARY);
    server.repository.dependabot.store('NPM_TOKEN', CANARY);
    const first = await json(at, '--write');
    expect(first.code).toBe(0);
    expect(first.result.written).toEqual([
      'db_password_prod_eu',
      'deploy_token',
      'npm_token',
      'region',
      'api_key_secret',
      'deploy_token_local',
      'session_secret',
    ]);
    expect(await at.read('Secretfile.yml')).not.toContain(CANARY);
    expect((await at.run('validate', '--json')).json.warnings).toEqual([]);
    const before = await at.everything();
    const second = await json(at, '--write');
    expect([second.code, second.result.written, second.result.attention]).toEqual([0, [], false]);
    expect(await at.everything()).toEqual(before);
  });

  it('keeps every byte of the manifest that is there', async () => {
    const old =
      '# ours\r\nversion: "1.0"\r\nsecrets:   # all\r\n    - {name: a, kind: uuid}   # one\r\nlabels: {x: y}\r\n';
    const { at } = await clone({ '.github/workflows/ci.yml': WORKFLOW, 'Secretfile.yml': old });
    expect((await json(at, '--write')).code).toBe(0);
    const now = await at.read('Secretfile.yml');
    expect(now.startsWith(old.slice(0, old.indexOf('labels')))).toBe(true);
    expect(now.endsWith('labels: {x: y}\r\n')).toBe(true);
    expect(now.replaceAll('\r\n', '')).not.toContain('\n');
  });

  it('leaves a manifest alone into which nothing fits', async () => {
    const { at } = await clone({
      '.github/workflows/ci.yml': WORKFLOW,
      'Secretfile.yml': 'secrets: [{ name: a, kind: uuid }]\n',
    });
    const before = await at.everything();
    const { code, json: result } = await at.run('scan', '--write', '--json');
    expect([code, result.error.code]).toEqual([3, 'ARGUMENTS']);
    expect(await at.everything()).toEqual(before);
  });

  it('writes nothing where the outcome would not be valid', async () => {
    const { at } = await clone({ '.github/workflows/ci.yml': WORKFLOW });
    at.git('remote', 'remove', 'origin');
    const { code, json: result } = await at.run('scan', '--write', '--json');
    expect([code, result.error.code]).toEqual([3, 'ARGUMENTS']);
    expect(await at.exists('Secretfile.yml')).toBe(false);
  });

  it('takes what every environment of the manifest declares for declared', async () => {
    const { at } = await clone({
      '.env.dev': 'DB_PASSWORD=1\n',
      '.env.prod': 'DB_PASSWORD=1\n',
      'Secretfile.yml':
        'variables: { f: .env.dev }\nenvironments:\n  default: dev\n  profiles:\n    dev: {}\n    prod: { var_files: [prod.yml] }\nsecrets:\n  - name: p\n    kind: uuid\n    targets:\n      - { provider: local, kind: file, config: { path: "{{ var.f }}", key: DB_PASSWORD } }\n',
      'prod.yml': 'f: .env.prod\n',
    });
    expect(statuses((await json(at, '--offline')).result)).toEqual({ 'env DB_PASSWORD': 'declared' });
  });
});
