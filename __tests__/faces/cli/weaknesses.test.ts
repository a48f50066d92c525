import { execFile } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { type Circumstances, type Desk, desk, entryOf, manifestOf } from './desk.ts';

const target = (path: string, key: string) =>
  `      - { provider: local, kind: file, config: { path: ${path}, key: ${key} } }\n`;
const secret = (name: string, kind: string, config: string, ...targets: string[]) =>
  `  - name: ${name}\n    kind: ${kind}\n${config === '' ? '' : `    config: ${config}\n`}    targets:\n${targets.join('')}`;
const manifest = (...secrets: string[]) => `version: "1.0"\nsecrets:\n${secrets.join('')}`;

async function value(at: Desk, key: string, file = '.env'): Promise<string | undefined> {
  return entryOf(await at.read(file), key);
}

/** What SecretZero gets wrong (study §6), as far as the command line shows it. */
describe('weaknesses of the predecessor', () => {
  it('W2: one target of two that fails is told, exits with 6, is drift until then, and is finished by the next run', async () => {
    const text = manifest(
      secret('a', 'random_string', '{ length: 24 }', target('one.env', 'A'), target('two/x.env', 'A')),
    );
    const at = await desk({ 'Secretfile.yml': text });
    await at.run('init');
    await at.run('sync');
    const old = await value(at, 'A', 'one.env');
    await at.remove('two');
    await at.write('two', 'a file where a folder has to be');
    const { code, json } = await at.run('rotate', 'a', '--force', '--json');
    expect([code, json.failures]).toEqual([6, 1]);
    expect(json.steps[0].refused).toMatchObject([{ target: 'local/file/two/x.env#A' }]);
    const fresh = await value(at, 'A', 'one.env');
    expect(fresh).not.toBe(old);
    const drift = await at.run('drift', '--json');
    expect([drift.code, drift.json.secrets_with_drift]).toEqual([2, ['a']]);
    await at.remove('two');
    expect((await at.run('sync')).code).toBe(0);
    expect(await value(at, 'A', 'one.env')).toBe(fresh);
    expect(await value(at, 'A', 'two/x.env')).toBe(fresh);
    expect((await at.run('drift')).code).toBe(0);
  });

  it('W2: nothing is rotated over a target that cannot be read, and nothing of it is lost', async () => {
    const text = manifest(
      secret('a', 'random_string', '{ length: 24 }', target('one/.env', 'A'), target('two/.env', 'A')),
    );
    const at = await desk({ 'Secretfile.yml': text });
    await at.run('init');
    await at.run('sync');
    const good = await at.read('two/.env');
    await at.write('two/.env', `${good}this line is no entry of a dotenv file "\n`);
    const before = await at.everything();
    expect((await at.run('drift')).code).toBe(6);
    expect((await at.run('rotate', 'a', '--force')).code).toBe(6);
    expect(await at.everything()).toEqual(before);
    await at.write('two/.env', good);
    expect((await at.run('rotate', 'a', '--force')).code).toBe(0);
    expect(await value(at, 'A', 'two/.env')).toBe(await value(at, 'A', 'one/.env'));
  });

  it('W5: a first sync adopts what was there, and a lost lockfile rotates nothing', async () => {
    const at = await desk({ 'Secretfile.yml': manifestOf(['a', 'b']), '.env': '# mine\nA=set-by-a-person-01\n' });
    expect((await at.run('sync')).code).toBe(0);
    expect(await value(at, 'A')).toBe('set-by-a-person-01');
    const before = await at.read('.env');
    await at.remove('.gitsecrets.local.lock');
    expect((await at.run('sync')).code).toBe(0);
    expect(await at.read('.env')).toBe(before);
  });

  it('W9: misspelt keys, kinds and providers, doubled names, undefined variables and bad periods are errors, and nothing is written', async () => {
    const text = `verzion: 1
secretz: []
secrets:
  - { name: a, kind: random_pasword, rotatoin_period: 90d }
  - { name: a, kind: uuid, targets: [{ provider: nosuch, kind: file }] }
  - { name: b, kind: uuid, rotation_period: 24 hours, targets: [{ provider: local, kind: no_such_kind }] }
  - { name: c, kind: uuid, targets: [{ provider: local, kind: file, config: { path: "{{ var.nope }}/x.env" } }] }
`;
    const at = await desk({ 'Secretfile.yml': text });
    for (const command of ['validate', 'sync']) {
      const { code, json } = await at.run(command, '--json');
      expect(code).toBe(3);
      const lines = json.errors.map((error: { line: number }) => error.line);
      expect(new Set(lines)).toEqual(new Set([1, 2, 4, 5, 6, 7]));
      for (const error of json.errors)
        expect(error).toMatchObject({
          file: 'Secretfile.yml',
          column: expect.any(Number),
          code: expect.stringMatching(/^MANIFEST_/),
        });
    }
    expect(Object.keys(await at.everything())).toEqual(['Secretfile.yml']);
  });

  it.each(['sync --dry-run', 'plan', 'drift', 'rotate --force --dry-run', 'show', 'status', 'validate', 'test'])(
    'W10: %s runs no script, asks nothing and writes nothing',
    async (line) => {
      const script = secret(
        'made',
        'script',
        `{ command: ${process.execPath}, args: [make.mjs] }`,
        target('.env', 'MADE'),
      );
      const typed = secret('typed', 'static', '', target('.env', 'TYPED'));
      const at = await desk({
        'Secretfile.yml': manifest(script, typed),
        'make.mjs': `import { appendFileSync } from 'node:fs';\nappendFileSync('ran.log', 'x');\nconsole.log('made-by-a-script');\n`,
      });
      const before = await at.everything();
      let asked = 0;
      const ask = () => {
        asked += 1;
        return 'typed';
      };
      await at.runWith({ tty: true, ask }, ...line.split(' '));
      expect(asked).toBe(0);
      expect(await at.everything()).toEqual(before);
      expect((await at.runWith({ tty: true, ask }, 'sync')).code).toBe(0);
      expect(await at.read('ran.log')).toBe('x');
    },
  );

  /** Presses Ctrl-C once, when the progress line says this. */
  const interruptAt = (words: RegExp): Circumstances => {
    let interrupt: (() => void) | undefined;
    return {
      tty: true,
      onStart: (handler) => {
        interrupt = handler;
      },
      onStderr: (text) => {
        if (!words.test(text)) return;
        interrupt?.();
        interrupt = undefined;
      },
    };
  };
  const three = manifest(
    ...['one', 'two', 'three'].map((name) =>
      secret(name, 'random_string', '{ length: 24 }', target(`${name}.env`, name.toUpperCase())),
    ),
  );

  it('W11: Ctrl-C between two writes saves what was written; the next run finishes, and nothing is made twice', async () => {
    const at = await desk({ 'Secretfile.yml': three });
    const { code, stderr } = await at.runWith(interruptAt(/1\/3 written one/), 'sync');
    expect(code).toBe(130);
    expect(stderr).toContain('stopping');
    const one = await at.read('one.env');
    expect(await at.exists('three.env')).toBe(false);
    expect((await at.run('show', 'one', '--json')).json.secrets[0].generation).toBe(1);
    const next = await at.run('sync', '--json');
    expect([next.code, next.json.summary.create]).toEqual([0, 2]);
    expect(await at.read('one.env')).toBe(one);
    const before = await at.everything();
    expect((await at.run('sync')).code).toBe(0);
    expect(await at.everything()).toEqual(before);
    expect((await at.run('drift')).code).toBe(0);
  });

  it('W11: Ctrl-C before the first write leaves nothing behind', async () => {
    const at = await desk({ 'Secretfile.yml': three });
    const { code } = await at.runWith(interruptAt(/making/), 'sync');
    expect(code).toBe(130);
    expect(Object.keys(await at.everything())).toEqual(['Secretfile.yml']);
    expect((await at.run('sync')).code).toBe(0);
  });

  it('W11: Ctrl-C at a prompt stops the run', async () => {
    const at = await desk({
      'Secretfile.yml': manifest(
        secret('typed', 'static', '', target('.env', 'TYPED')),
        secret('b', 'uuid', '', target('.env', 'B')),
      ),
    });
    let interrupt = () => {};
    const onStart = (handler: () => void) => {
      interrupt = handler;
    };
    const ask = () => {
      interrupt();
      return undefined;
    };
    expect((await at.runWith({ tty: true, onStart, ask }, 'sync')).code).toBe(130);
    expect(await at.exists('.env')).toBe(false);
  });

  it('W11: a second Ctrl-C leaves at once', async () => {
    const at = await desk({
      'Secretfile.yml': manifest(
        secret('a', 'script', `{ command: ${process.execPath}, args: [make.mjs], timeout: 20 }`, target('.env', 'A')),
      ),
      'make.mjs': `setTimeout(() => {}, 15000);\n`,
    });
    const left: number[] = [];
    let handler = () => {};
    const running = at.runWith(
      {
        onStart: (given) => {
          handler = given;
        },
        exit: (code) => left.push(code),
      },
      'sync',
    );
    await new Promise((resolve) => setTimeout(resolve, 300));
    handler();
    handler();
    expect((await running).code).toBe(130);
    expect(left).toEqual([130]);
  });

  it.each<[string, string[], number, Record<string, string>]>([
    [
      'a value that nobody gave',
      ['sync'],
      2,
      { 'Secretfile.yml': manifest(secret('typed', 'static', '', target('.env', 'TYPED'))) },
    ],
    ['an unknown name', ['sync', '-s', 'nope'], 3, { 'Secretfile.yml': manifestOf(['a']) }],
    ['an unknown name to rotate', ['rotate', 'nope', '--force'], 3, { 'Secretfile.yml': manifestOf(['a']) }],
    [
      'a script that fails',
      ['sync'],
      6,
      {
        'Secretfile.yml': manifest(
          secret('a', 'script', `{ command: ${process.execPath}, args: [no.mjs] }`, target('.env', 'A')),
        ),
      },
    ],
    [
      'a target that cannot be written',
      ['sync'],
      6,
      {
        'Secretfile.yml': manifest(secret('a', 'uuid', '', target('sub/.env', 'A'))),
        sub: 'a file where a folder has to be',
      },
    ],
    [
      'a login that is missing',
      ['test'],
      4,
      {
        'Secretfile.yml': manifest(
          '  - name: a\n    kind: uuid\n    targets:\n      - { provider: github, kind: github_secret, config: { repository: acme/app } }\n',
        ),
      },
    ],
    ['no manifest', ['sync'], 3, {}],
  ])('W12: %s is seen in the exit code, the same with --json', async (_, argv, expected, files) => {
    const at = await desk(files);
    expect((await at.run(...argv, '--json')).code).toBe(expected);
    expect((await at.run(...argv)).code).toBe(expected);
  });

  it('W13: two runs of 40 secrets at once leave 40 keys, 40 records and nothing apart', async () => {
    const names = Array.from({ length: 40 }, (_, index) => `secret_${index}`);
    const at = await desk({ 'Secretfile.yml': manifestOf(names) });
    const main = new URL('../../../src/main.ts', import.meta.url).pathname;
    const sync = () =>
      new Promise<number>((resolve) => {
        execFile(process.execPath, [main, 'sync', '--json'], { cwd: at.folder, env: { ...at.env } }, (error) =>
          resolve(error === null ? 0 : Number(error.code)),
        );
      });
    const codes = await Promise.all([sync(), sync()]);
    expect(codes).toEqual([0, 0]);
    const text = await at.read('.env');
    expect(names.filter((name) => entryOf(text, name.toUpperCase()) === undefined)).toEqual([]);
    expect(text.split('\n').filter((line) => line !== '')).toHaveLength(40);
    const { secrets } = JSON.parse(await at.read('.gitsecrets.local.lock'));
    expect(Object.keys(secrets)).toHaveLength(40);
    expect((await at.run('drift')).code).toBe(0);
    expect((await at.run('plan', '--detailed-exitcode')).code).toBe(0);
  });

  it('W15: a variable without our prefix is never taken for a value', async () => {
    const at = await desk({ 'Secretfile.yml': manifest(secret('home', 'static', '', target('.env', 'THE_HOME'))) });
    const { code, stdout } = await at.runWith({ env: { HOME: '/home/someone', home: '/home/someone' } }, 'sync');
    expect(code).toBe(2);
    expect(stdout).toContain('SECRETZERO_HOME');
    expect(await at.exists('.env')).toBe(false);
  });

  it('W16: any secret can be rotated by name: without a period, of several fields, local, typed', async () => {
    const at = await desk({
      'Secretfile.yml': `version: "1.0"
secrets:
${secret('plain', 'random_string', '{ length: 24 }', target('.env', 'PLAIN'))}${secret('here', 'uuid', '', target('.env', 'HERE')).replace('    kind: uuid', '    kind: uuid\n    local: true')}${secret('typed', 'static', '', target('.env', 'TYPED'))}  - name: pair
    kind: templates.pair
templates:
  pair:
    fields:
      user: { generator: { kind: uuid }, targets: [{ provider: local, kind: file, config: { path: .env, key: PAIR_USER } }] }
      pass: { generator: { kind: random_string, config: { length: 24 } }, targets: [{ provider: local, kind: file, config: { path: .env, key: PAIR_PASS } }] }
`,
    });
    const first = await at.runWith({ env: { SECRETZERO_TYPED: 'first-value-1' } }, 'sync');
    expect(first.code).toBe(0);
    const before = await at.read('.env');
    const { code, json } = await at.runWith(
      { env: { SECRETZERO_TYPED: 'second-value-2' } },
      'rotate',
      'plain',
      'here',
      'typed',
      'pair',
      '--force',
      '--json',
    );
    expect(code).toBe(0);
    expect(json.summary.rotate).toBe(4);
    const after = await at.read('.env');
    for (const key of ['PLAIN', 'HERE', 'TYPED', 'PAIR_USER', 'PAIR_PASS'])
      expect(entryOf(after, key), key).not.toBe(entryOf(before, key));
    const { secrets } = JSON.parse(await at.read('.gitsecrets.local.lock'));
    expect(Object.values(secrets as Record<string, { rotations: number }>).map((record) => record.rotations)).toEqual([
      1, 1, 1, 1,
    ]);
  });

  it('W16: rotate takes the same var files as sync', async () => {
    const text = `version: "1.0"\nvariables: { file: one.env }\nsecrets:\n${secret('a', 'random_string', '{ length: 24 }', target('"{{ var.file }}"', 'A'))}`;
    const at = await desk({ 'Secretfile.yml': text, 'two.szvar': 'file: two.env\n' });
    await at.run('sync', '-v', 'two.szvar');
    const before = await value(at, 'A', 'two.env');
    expect((await at.run('rotate', 'a', '--force', '-v', 'two.szvar')).code).toBe(0);
    expect(await value(at, 'A', 'two.env')).not.toBe(before);
    expect(await at.exists('one.env')).toBe(false);
  });

  it('W17: a target that moves takes its value along, and the old copy is told of until it is pruned', async () => {
    const at = await desk({
      'Secretfile.yml': manifest(secret('a', 'random_string', '{ length: 24 }', target('a.env', 'A'))),
    });
    await at.run('init');
    await at.run('sync');
    const first = await value(at, 'A', 'a.env');
    const both = manifest(secret('a', 'random_string', '{ length: 24 }', target('a.env', 'A'), target('c.env', 'A')));
    await at.write('Secretfile.yml', both);
    expect((await at.run('sync')).code).toBe(0);
    expect(await value(at, 'A', 'c.env')).toBe(first);
    await at.write('Secretfile.yml', manifest(secret('a', 'random_string', '{ length: 24 }', target('c.env', 'A'))));
    const { stdout } = await at.run('sync');
    expect(stdout).toContain('a.env');
    expect(await value(at, 'A', 'a.env')).toBe(first);
    expect((await at.run('sync', '--prune')).code).toBe(0);
    expect(
      await at.exists('a.env').then(async (there) => (there ? value(at, 'A', 'a.env') : undefined)),
    ).toBeUndefined();
    expect(await value(at, 'A', 'c.env')).toBe(first);
  });

  it('W18: after losing a shared file every secret comes back in one run', async () => {
    const at = await desk({ 'Secretfile.yml': manifestOf(['a', 'b', 'c', 'd']) });
    await at.run('sync');
    await at.remove('.env');
    expect((await at.run('drift', '--json')).json.secrets_with_drift).toEqual(['a', 'b', 'c', 'd']);
    expect((await at.run('sync')).code).toBe(0);
    const text = await at.read('.env');
    for (const key of ['A', 'B', 'C', 'D']) expect(entryOf(text, key)).toBeDefined();
    expect((await at.run('drift')).code).toBe(0);
  });

  it.each([
    ['is no JSON', '{"version": 2,', 'LOCKFILE_CORRUPT'],
    ['is of a newer version', '{"version": 3, "manifest": "m", "secrets": {}}', 'LOCKFILE_NEWER'],
    ['is a list', '[]', 'LOCKFILE_CORRUPT'],
    ['holds conflict markers', '<<<<<<< ours\n', 'LOCKFILE_CORRUPT'],
  ])('W22: a lockfile that %s is one clear error without a trace, and is left as it is', async (_, text, expected) => {
    const at = await desk({ 'Secretfile.yml': manifestOf(['a']), '.gitsecrets.lock': text });
    const before = await at.everything();
    for (const command of ['sync', 'plan', 'show', 'status', 'drift', 'rotate']) {
      const { code, json } = await at.run(command, '--json');
      expect([command, code, json.error.code]).toEqual([command, 3, expected]);
    }
    const { stderr } = await at.run('sync');
    expect(stderr).toContain('.gitsecrets.lock');
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(await at.everything()).toEqual(before);
  });

  it('W22: a provider that cannot be reached is found before anything is made or asked', async () => {
    const at = await desk({
      'Secretfile.yml': manifest(
        `  - name: a\n    kind: script\n    config: { command: ${process.execPath}, args: [make.mjs] }\n    targets:\n${target('.env', 'A')}      - { provider: github, kind: github_secret, config: { repository: acme/app } }\n`,
      ),
      'make.mjs': `import { writeFileSync } from 'node:fs';\nwriteFileSync('ran', '');\nconsole.log('x'.repeat(20));\n`,
    });
    const { code, json } = await at.run('sync', '--json');
    expect(code).toBe(4);
    expect(json.steps[0].blocked ?? json.steps[0].error).toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(await at.exists('ran')).toBe(false);
    expect(await at.exists('.env')).toBe(false);
  });
});
