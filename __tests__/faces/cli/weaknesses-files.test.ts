import { parseEnv } from 'node:util';
import { describe, expect, it } from 'vitest';
import { desk, entryOf } from './desk.ts';

const FILE = (name: string, kind: string, rest = '', path = '.env') =>
  `  - name: ${name}\n    kind: ${kind}\n${rest}    targets:\n      - { provider: local, kind: file, config: { path: ${path} } }\n`;
const RENDERED =
  '      - { provider: local, kind: template, config: { template_path: app.j2, output_path: app.conf } }\n';

/** What SecretZero gets wrong (study §6), as far as local files show it. */
describe('weaknesses of the predecessor with files', () => {
  it('W1: a changed variable and an added var file rotate nothing', async () => {
    const text = (env: string) =>
      `variables: { env: ${env} }\nsecrets:\n${FILE('db', 'random_password', '    config: { length: 16 }\n')}`;
    const at = await desk({ 'Secretfile.yml': text('dev'), 'more.szvar': 'other: 1\n' });
    await at.run('sync');
    const before = [await at.read('.env'), await at.read('.gitsecrets.local.lock')];
    await at.write('Secretfile.yml', text('dev2'));
    expect((await at.run('sync')).code).toBe(0);
    expect((await at.run('sync', '-v', 'more.szvar')).code).toBe(0);
    expect([await at.read('.env'), await at.read('.gitsecrets.local.lock')]).toEqual(before);
  });

  it('W3: a changed value, a deleted key and an unknown name are told; a changed definition is carried out', async () => {
    const text = (length: number) =>
      `secrets:\n${FILE('db', 'random_string', `    config: { length: ${length} }\n`)}${FILE('other', 'random_string')}`;
    const at = await desk({ 'Secretfile.yml': text(32) });
    await at.run('init');
    await at.run('sync');
    const good = await at.read('.env');
    await at.write('.env', good.replace(/DB=.*/, 'DB=changed-by-hand-01'));
    const changed = await at.run('drift', '--json');
    expect([changed.code, changed.json.details]).toMatchObject([2, [{ secret: 'db', status: 'changed' }]]);
    await at.write('.env', good.replace(/DB=.*\n/, ''));
    const missing = await at.run('drift', '--json');
    expect([missing.code, missing.json.details]).toMatchObject([2, [{ secret: 'db', status: 'missing' }]]);
    await at.write('.env', good);
    expect((await at.run('drift', 'dbb')).code).toBe(3);
    await at.write('Secretfile.yml', text(64));
    expect((await at.run('plan', '--json')).json.steps).toMatchObject([
      { action: 'update', secret: 'db', reason: 'definition' },
      { action: 'keep' },
    ]);
    await at.run('sync');
    expect(entryOf(await at.read('.env'), 'DB')).toHaveLength(64);
    expect((await at.run('plan', '--detailed-exitcode')).code).toBe(0);
  });

  it('W6: a secret that joins a rendered file blanks no other, and a deleted file is rendered again', async () => {
    const text = (...names: string[]) =>
      `secrets:\n${names.map((name) => FILE(name, 'random_string') + RENDERED).join('')}`;
    const at = await desk({ 'Secretfile.yml': text('db', 'api'), 'app.j2': 'db={{ db }}\napi={{ api }}\n' });
    await at.run('sync');
    const first = await at.read('app.conf');
    await at.write('Secretfile.yml', text('db', 'api', 'third'));
    await at.write('app.j2', 'db={{ db }}\napi={{ api }}\nthird={{ third }}\n');
    expect((await at.run('sync')).code).toBe(0);
    const second = await at.read('app.conf');
    expect(second.startsWith(first)).toBe(true);
    expect(second).toMatch(/^third=[A-Za-z0-9]{32}$/m);
    await at.remove('app.conf');
    expect((await at.run('sync')).code).toBe(0);
    expect(await at.read('app.conf')).toBe(second);
    await at.run('rotate', 'db', '--force');
    expect(await at.read('app.conf')).toContain(`db=${entryOf(await at.read('.env'), 'DB')}`);
  });

  it('W7: values arrive as they are, comments and foreign keys stay as they were, and nothing empty is a secret', async () => {
    const special =
      '    config: { length: 60, special_characters: "!#$%&*+-./:;<=>?@^_|~()[],", exclude_characters: "" }\n';
    const names = Array.from({ length: 25 }, (_, index) => `s${index}`);
    const existing = '# a comment\nEXISTING=keep   # trailing\nMULTI="line one\nline two"\n';
    const at = await desk({
      'Secretfile.yml': `secrets:\n${names.map((name) => FILE(name, 'random_password', special)).join('')}`,
      '.env': existing,
    });
    const { code } = await at.run('sync');
    const text = await at.read('.env');
    expect(text.startsWith(existing)).toBe(true);
    const read = parseEnv(text);
    expect(code).toBe(0);
    for (const name of names) expect(read[name.toUpperCase()]).toHaveLength(60);
    const empty = await desk({
      'Secretfile.yml': `secrets:\n${FILE('nothing', 'script', '    config: { command: "true" }\n')}`,
    });
    const result = await empty.run('sync', '--json');
    expect([result.code, result.json.steps[0].error.code]).toEqual([6, 'VALUE_EMPTY']);
    expect(await empty.exists('.env')).toBe(false);
  });

  it('W14: files that hold values are private, and a value that is refused is in no message', async () => {
    const at = await desk({
      'Secretfile.yml': `secrets:\n${FILE('db', 'random_string')}${RENDERED}${FILE('key', 'static', '    config: { validation: "^k_[a-z]+$" }\n')}`,
      'app.j2': '{{ db }}',
    });
    const value = 'super-s3cret-value-7Q';
    const result = await at.runWith({ env: { SECRETZERO_KEY: value } }, 'sync', '--json', '--debug');
    expect(result.code).toBe(6);
    expect(result.stdout + result.stderr).not.toContain(value);
    for (const [path, seen] of Object.entries(await at.everything())) {
      if (['.env', 'app.conf', '.gitsecrets.local.lock'].includes(path)) expect(seen.slice(0, 6)).toBe('100600');
    }
    const db = entryOf(await at.read('.env'), 'DB') as string;
    expect(await at.read('.gitsecrets.local.lock')).not.toContain(db);
  });

  it('W19: no code runs from a manifest: what is no template of ours is an error with its place', async () => {
    for (const expression of [
      "{{ ''.__class__.__mro__[1].__subclasses__()|length }}",
      '{% for x in y %}{% endfor %}',
      '{{ var.a | tojson }}',
    ]) {
      const at = await desk({
        'Secretfile.yml': `variables: { a: 1 }\nsecrets:\n${FILE('db', 'random_string', '', JSON.stringify(expression))}`,
      });
      const result = await at.run('validate', '--json');
      expect(result.code).toBe(3);
      expect(result.json.errors[0]).toMatchObject({ line: 6, file: 'Secretfile.yml' });
    }
  });

  it('W21: a run that does nothing says so in one line and touches no file; a fresh manifest is in order', async () => {
    const at = await desk({ 'Secretfile.yml': `secrets:\n${FILE('db', 'random_string')}` });
    const first = await at.run('sync');
    expect(first.stdout + first.stderr).not.toMatch(/changed since|warning/i);
    const before = await at.everything();
    const second = await at.run('sync');
    expect(second.code).toBe(0);
    expect(second.stdout.trim().split('\n').length).toBeLessThanOrEqual(3);
    expect(await at.everything()).toEqual(before);
    for (const template of ['basic', 'github']) {
      const fresh = await desk({});
      expect((await fresh.run('create', '--template', template)).code).toBe(0);
      expect((await fresh.runWith({ env: { GITHUB_REPOSITORY: 'acme/app' } }, 'validate', '--strict')).code).toBe(0);
    }
  });
});
