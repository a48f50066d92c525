import { describe, expect, it } from 'vitest';
import { compile } from '../../reports/schemas.ts';
import { desk, entryOf, manifestOf } from './desk.ts';

const HUMAN = `version: "1.0"
secrets:
  - name: payment_key
    kind: static
    agent_instructions:
      summary: The key of the test account
      steps: [Open the dashboard]
    targets:
      - { provider: local, kind: file, config: { path: .env, key: PAYMENT_KEY } }
  - name: other
    kind: uuid
    targets:
      - { provider: local, kind: file, config: { path: .env, key: OTHER } }
`;

describe('sync', () => {
  it('makes what is missing; the second run writes no byte and touches no file', async () => {
    const at = await desk({ 'Secretfile.yml': manifestOf(['a', 'b']) });
    const first = await at.run('sync', '--json');
    expect(first.code).toBe(0);
    expect(compile('results', 'sync')(first.json)).toBe(true);
    expect(first.json).toMatchObject({ failures: 0, summary: { create: 2 } });
    const before = await at.everything();
    const second = await at.run('sync', '--json');
    expect(second.code).toBe(0);
    expect(second.json).toMatchObject({ changes: false, summary: { create: 0, keep: 2 } });
    expect(await at.everything()).toEqual(before);
  });

  it('does only what -s names, which may be repeated', async () => {
    const at = await desk({ 'Secretfile.yml': manifestOf(['a', 'b', 'c']) });
    await at.run('sync', '-s', 'a', '--secret', 'c');
    const text = await at.read('.env');
    expect([entryOf(text, 'A'), entryOf(text, 'B'), entryOf(text, 'C')]).toEqual([
      expect.any(String),
      undefined,
      expect.any(String),
    ]);
  });

  it('writes nothing with --dry-run', async () => {
    const at = await desk({ 'Secretfile.yml': manifestOf(['a']) });
    const before = await at.everything();
    const { code, json } = await at.run('sync', '--dry-run', '--json');
    expect(code).toBe(0);
    expect(json.summary.create).toBe(1);
    expect(await at.everything()).toEqual(before);
  });

  it('lets a secret wait for a person, does the others, names the variable and exits with 2', async () => {
    const at = await desk({ 'Secretfile.yml': HUMAN });
    const { code, stdout } = await at.run('sync');
    expect(code).toBe(2);
    expect(stdout).toContain('SECRETZERO_PAYMENT_KEY');
    expect(stdout).toContain('on a terminal');
    expect(entryOf(await at.read('.env'), 'OTHER')).toBeDefined();
  });

  it('takes the value from its variable', async () => {
    const at = await desk({ 'Secretfile.yml': HUMAN });
    const { code, stdout, stderr } = await at.runWith({ env: { SECRETZERO_PAYMENT_KEY: 'typed-canary-1' } }, 'sync');
    expect(code).toBe(0);
    expect(entryOf(await at.read('.env'), 'PAYMENT_KEY')).toBe('typed-canary-1');
    expect(stdout + stderr).not.toContain('typed-canary-1');
  });

  it('asks on a terminal, with the instructions, and shows nothing of the answer', async () => {
    const at = await desk({ 'Secretfile.yml': HUMAN });
    const asked: unknown[] = [];
    const ask = (question: string, details: readonly string[]) => {
      asked.push([question, details]);
      return 'typed-canary-2';
    };
    const { code, stdout, stderr } = await at.runWith({ tty: true, ask }, 'sync');
    expect(code).toBe(0);
    expect(asked).toEqual([
      [expect.stringContaining('payment_key'), ['The key of the test account', 'Open the dashboard']],
    ]);
    expect(entryOf(await at.read('.env'), 'PAYMENT_KEY')).toBe('typed-canary-2');
    expect(stdout + stderr).not.toContain('typed-canary-2');
  });

  it.each([
    ['the streams are no terminal', { tty: false }, []],
    ['--no-input is given', { tty: true }, ['--no-input']],
  ])('asks nobody where %s', async (_, { tty }, flags) => {
    const at = await desk({ 'Secretfile.yml': HUMAN });
    let asked = 0;
    const count = () => {
      asked += 1;
      return undefined;
    };
    const { code } = await at.runWith({ tty, ask: count }, 'sync', ...flags);
    expect([code, asked]).toEqual([2, 0]);
  });

  it('goes on where nothing is typed: the value waits, what is made from it too, the others are delivered', async () => {
    const derived = HUMAN.replace(
      'secrets:\n',
      'secrets:\n  - name: url\n    kind: static\n    config: { default: "https://x/{{ payment_key.value }}" }\n    targets:\n      - { provider: local, kind: file, config: { path: .env } }\n',
    );
    const at = await desk({ 'Secretfile.yml': derived });
    const { code, stdout } = await at.runWith({ tty: true, ask: () => undefined }, 'sync', '--json');
    const result = JSON.parse(stdout);
    expect(code).toBe(2);
    expect(result).toMatchObject({ failures: 0, summary: { waiting: 1, blocked: 1 } });
    expect(result.steps.map((step: { secret: string; result: string }) => [step.secret, step.result]).sort()).toEqual([
      ['other', 'done'],
      ['payment_key', 'skipped'],
      ['url', 'skipped'],
    ]);
    expect(JSON.stringify(result)).toContain('SECRETZERO_PAYMENT_KEY');
    expect(entryOf(await at.read('.env'), 'OTHER')).toBeDefined();
    expect(entryOf(await at.read('.env'), 'URL')).toBeUndefined();
  });

  it('asks nothing in a dry run', async () => {
    const at = await desk({ 'Secretfile.yml': HUMAN });
    let asked = 0;
    const count = () => {
      asked += 1;
      return undefined;
    };
    await at.runWith({ tty: true, ask: count }, 'sync', '--dry-run');
    expect(asked).toBe(0);
  });

  it('keeps the value of a removed secret, and removes it with --prune once that is confirmed', async () => {
    const at = await desk({ 'Secretfile.yml': manifestOf(['a', 'b']) });
    await at.run('init');
    await at.run('sync');
    await at.write('Secretfile.yml', manifestOf(['a']));
    expect((await at.run('sync')).code).toBe(0);
    expect(entryOf(await at.read('.env'), 'B')).toBeDefined();
    const refused = await at.runWith({ tty: true, confirm: () => false }, 'sync', '--prune');
    expect(refused.code).toBe(130);
    expect(entryOf(await at.read('.env'), 'B')).toBeDefined();
    const questions: string[] = [];
    const agreed = await at.runWith(
      { tty: true, confirm: (question) => questions.push(question) > 0 },
      'sync',
      '--prune',
    );
    expect(agreed.code).toBe(0);
    expect(questions).toEqual([expect.stringContaining('local/file/.env#B')]);
    expect(entryOf(await at.read('.env'), 'B')).toBeUndefined();
  });

  it('records the actor that is named, else local', async () => {
    const at = await desk({ 'Secretfile.yml': manifestOf(['a', 'b']) });
    await at.run('sync', '-s', 'a');
    await at.run('sync', '--actor', 'alice');
    const { secrets } = JSON.parse(await at.read('.gitsecrets.local.lock'));
    expect([secrets.a.history[0].actor, secrets.b.history[0].actor]).toEqual(['local', 'alice']);
  });

  it('gives each environment a lockfile of its own', async () => {
    const at = await desk({
      'Secretfile.yml': `${manifestOf(['a'])}environments:\n  profiles: { dev: {}, prod: {} }\n`,
    });
    await at.run('sync', '-e', 'dev');
    expect(await at.exists('.gitsecrets.dev.local.lock')).toBe(true);
    expect((await at.run('show', '-e', 'prod', '--json')).json.secrets[0].generation).toBe(0);
  });
});

describe('rotate', () => {
  const later = (days: number) => ({ platform: { now: () => new Date(Date.now() + days * 86_400_000) } });

  it('leaves alone what is not due, and says how to rotate it all the same', async () => {
    const at = await desk({ 'Secretfile.yml': manifestOf(['a']) });
    await at.run('sync');
    const before = await at.everything();
    const { code, stderr } = await at.run('rotate', 'a');
    expect(code).toBe(0);
    expect(stderr).toContain('rotate a --force');
    expect(await at.everything()).toEqual(before);
  });

  it('rotates what is due, which sync only reports and sync --rotate-due does as well', async () => {
    const at = await desk({ 'Secretfile.yml': manifestOf(['a']) });
    await at.run('sync');
    const first = entryOf(await at.read('.env'), 'A');
    await at.runWith(later(91), 'sync');
    expect(entryOf(await at.read('.env'), 'A')).toBe(first);
    expect((await at.runWith(later(91), 'status', '--json')).json.due).toEqual(['a']);
    const { code, json } = await at.runWith(later(91), 'rotate', '--json');
    expect(code).toBe(0);
    expect(compile('results', 'rotate')(json)).toBe(true);
    expect(json).toMatchObject({ secrets_checked: 1, secrets_due: 1, summary: { rotate: 1 } });
    const second = entryOf(await at.read('.env'), 'A');
    expect(second).not.toBe(first);
    await at.runWith(later(182), 'sync', '--rotate-due');
    expect(entryOf(await at.read('.env'), 'A')).not.toBe(second);
  });

  it('rotates the named ones now with --force, and what is made from them follows', async () => {
    const at = await desk({
      'Secretfile.yml': manifestOf(
        ['part', 'other'],
        '  - name: url\n    kind: static\n    config: { default: "db://{{ part.value }}@host" }\n    targets:\n      - { provider: local, kind: file, config: { path: .env, key: URL } }\n',
      ),
    });
    await at.run('sync');
    const before = await at.read('.env');
    expect((await at.run('rotate', 'part', '--force')).code).toBe(0);
    const after = await at.read('.env');
    expect(entryOf(after, 'PART')).not.toBe(entryOf(before, 'PART'));
    expect(entryOf(after, 'OTHER')).toBe(entryOf(before, 'OTHER'));
    expect(entryOf(after, 'URL')).toBe(`db://${entryOf(after, 'PART')}@host`);
  });

  it('rotates all of them with --force alone, but one_time only by name', async () => {
    const at = await desk({
      'Secretfile.yml': manifestOf(
        ['a', 'b'],
        '  - name: once\n    kind: uuid\n    one_time: true\n    targets:\n      - { provider: local, kind: file, config: { path: .env, key: ONCE } }\n',
      ),
    });
    await at.run('sync');
    const before = await at.read('.env');
    await at.run('rotate', '--force');
    const after = await at.read('.env');
    expect(['A', 'B', 'ONCE'].map((key) => entryOf(after, key) === entryOf(before, key))).toEqual([false, false, true]);
    await at.run('rotate', 'once', '--force');
    expect(entryOf(await at.read('.env'), 'ONCE')).not.toBe(entryOf(after, 'ONCE'));
  });

  it('writes nothing with --dry-run', async () => {
    const at = await desk({ 'Secretfile.yml': manifestOf(['a']) });
    await at.run('sync');
    const before = await at.everything();
    const { json } = await at.run('rotate', 'a', '--force', '--dry-run', '--json');
    expect(json.summary.rotate).toBe(1);
    expect(await at.everything()).toEqual(before);
  });

  it('makes nothing that was never there', async () => {
    const at = await desk({ 'Secretfile.yml': manifestOf(['a']) });
    await at.run('rotate');
    expect(await at.exists('.env')).toBe(false);
  });
});

describe('apply', () => {
  it('carries out a saved plan', async () => {
    const at = await desk({ 'Secretfile.yml': manifestOf(['a']) });
    expect((await at.run('plan', '--out', 'plan.json')).code).toBe(0);
    const { code, json } = await at.run('apply', 'plan.json', '--json');
    expect(code).toBe(0);
    expect(json.summary.create).toBe(1);
    expect(entryOf(await at.read('.env'), 'A')).toBeDefined();
  });

  it('saves a plan of the published shape, with no value in it', async () => {
    const at = await desk({ 'Secretfile.yml': HUMAN });
    await at.runWith({ env: { SECRETZERO_PAYMENT_KEY: 'canary-in-plan' } }, 'plan', '--out', 'plan.json');
    const text = await at.read('plan.json');
    expect(text).not.toContain('canary');
    const { Ajv2020 } = await import('ajv/dist/2020.js');
    const check = new Ajv2020({ strict: true }).compile((await at.run('schema', 'plan')).json);
    expect(check(JSON.parse(text))).toBe(true);
  });

  it.each<[string, (at: Awaited<ReturnType<typeof desk>>) => Promise<unknown>, string[]]>([
    ['the world changed', (at) => at.run('sync'), []],
    ['the manifest changed', (at) => at.write('Secretfile.yml', `${manifestOf(['a'])}# more\n`), []],
    ['another secret came', (at) => at.write('Secretfile.yml', manifestOf(['a', 'b'])), []],
  ])('refuses as stale where %s, and writes nothing', async (_, change, flags) => {
    const at = await desk({ 'Secretfile.yml': manifestOf(['a']) });
    await at.run('plan', '--out', 'plan.json');
    await change(at);
    const before = await at.everything();
    const { code, json } = await at.run('apply', 'plan.json', '--json', ...flags);
    expect([code, json.error.code]).toEqual([3, 'PLAN_STALE']);
    expect(await at.everything()).toEqual(before);
  });

  it('shows the difference to people', async () => {
    const at = await desk({ 'Secretfile.yml': manifestOf(['a']) });
    await at.run('plan', '--out', 'plan.json');
    await at.run('sync');
    const { stderr } = await at.run('apply', 'plan.json');
    expect(stderr).toContain('- create a (new)');
    expect(stderr).toContain('+ keep a');
  });

  it('refuses the plan of another environment and of other variables', async () => {
    const text =
      'version: "1.0"\nvariables: { size: 10 }\nsecrets:\n  - name: a\n    kind: random_string\n    config: { length: "{{ var.size }}" }\n    targets:\n      - { provider: local, kind: file, config: { path: .env } }\nenvironments:\n  profiles: { dev: {}, prod: {} }\n';
    const at = await desk({ 'Secretfile.yml': text, 'small.yml': 'size: 20\n' });
    await at.run('plan', '-e', 'dev', '--out', 'plan.json');
    expect((await at.run('apply', '-e', 'prod', 'plan.json', '--json')).json.error.code).toBe('PLAN_STALE');
    expect((await at.run('apply', '-e', 'dev', '-v', 'small.yml', 'plan.json', '--json')).json.error.code).toBe(
      'PLAN_STALE',
    );
    expect((await at.run('apply', '-e', 'dev', 'plan.json')).code).toBe(0);
  });

  it('refuses a plan after 24 hours, also one whose end was moved by hand', async () => {
    const at = await desk({ 'Secretfile.yml': manifestOf(['a']) });
    await at.run('plan', '--out', 'plan.json');
    const tomorrow = { platform: { now: () => new Date(Date.now() + 25 * 3_600_000) } };
    const { code, json } = await at.runWith(tomorrow, 'apply', 'plan.json', '--json');
    expect([code, json.error.code]).toEqual([3, 'PLAN_EXPIRED']);
    const saved = JSON.parse(await at.read('plan.json'));
    await at.write('plan.json', JSON.stringify({ ...saved, expires: '2099-01-01T00:00:00.000Z' }));
    expect((await at.runWith(tomorrow, 'apply', 'plan.json', '--json')).json.error.code).toBe('PLAN_EXPIRED');
    expect(await at.exists('.env')).toBe(false);
  });

  it.each([
    ['no JSON', 'nonsense'],
    ['another document', '{"format": "other"}'],
    ['a newer version', '{"format": "secretzero-plan", "version": 2}'],
    ['parts missing', '{"format": "secretzero-plan", "version": 1}'],
  ])('refuses a file that is none: %s', async (_, text) => {
    const at = await desk({ 'Secretfile.yml': manifestOf(['a']), 'plan.json': text });
    const { code, json } = await at.run('apply', 'plan.json', '--json');
    expect([code, json.error.code]).toEqual([3, 'ARGUMENTS']);
  });

  it('carries out nothing that was added to the file by hand', async () => {
    const at = await desk({ 'Secretfile.yml': manifestOf(['a', 'b']) });
    await at.run('plan', '-s', 'a', '--out', 'plan.json');
    const saved = JSON.parse(await at.read('plan.json'));
    await at.write(
      'plan.json',
      JSON.stringify({ ...saved, steps: [...saved.steps, { ...saved.steps[0], secret: 'b' }] }),
    );
    expect((await at.run('apply', 'plan.json')).code).toBe(3);
    expect(await at.exists('.env')).toBe(false);
  });
});

describe('adopt', () => {
  it('keeps the value that somebody else wrote', async () => {
    const at = await desk({ 'Secretfile.yml': manifestOf(['a']) });
    await at.run('sync');
    await at.write('.env', 'A=written-by-hand-0001\n');
    expect((await at.run('sync')).code).toBe(2);
    expect((await at.run('adopt', 'a')).code).toBe(0);
    expect(await at.read('.env')).toBe('A=written-by-hand-0001\n');
    expect((await at.run('drift')).code).toBe(0);
    expect((await at.run('sync')).code).toBe(0);
  });

  it('writes nothing with --dry-run', async () => {
    const at = await desk({ 'Secretfile.yml': manifestOf(['a']) });
    await at.run('sync');
    await at.write('.env', 'A=written-by-hand-0001\n');
    const before = await at.everything();
    expect((await at.run('adopt', 'a', '--dry-run', '--json')).json.summary.adopt).toBe(1);
    expect(await at.everything()).toEqual(before);
  });
});

describe('forget', () => {
  it('writes a tombstone, leaves the value, says where it stays, and never uses the number again', async () => {
    const at = await desk({ 'Secretfile.yml': manifestOf(['a', 'b']) });
    await at.run('sync');
    await at.write('Secretfile.yml', manifestOf(['b']));
    const value = entryOf(await at.read('.env'), 'A');
    const { code, json } = await at.run('forget', 'a', '--json');
    expect(code).toBe(0);
    expect(json).toEqual({
      secret: 'a',
      generation: 1,
      forgotten: true,
      left: ['local/file/.env#A'],
      unfinished: false,
    });
    expect(entryOf(await at.read('.env'), 'A')).toBe(value);
    expect(JSON.parse(await at.read('.gitsecrets.local.lock')).secrets.a.tombstone).toBeDefined();
    expect((await at.run('forget', 'a')).code).toBe(3);
    await at.write('.env', '');
    await at.write('Secretfile.yml', manifestOf(['a', 'b']));
    await at.run('sync', '-s', 'a');
    expect((await at.run('show', 'a', '--json')).json.secrets[0].generation).toBe(2);
  });

  it('asks on a terminal, and does nothing after a no', async () => {
    const at = await desk({ 'Secretfile.yml': manifestOf(['a']) });
    await at.run('sync');
    const before = await at.everything();
    expect((await at.runWith({ tty: true, confirm: () => false }, 'forget', 'a')).code).toBe(130);
    expect((await at.run('forget', 'a', '--dry-run')).code).toBe(0);
    expect(await at.everything()).toEqual(before);
  });

  it('answers an unknown name with the nearest one of the lockfile', async () => {
    const at = await desk({ 'Secretfile.yml': manifestOf(['old_token']) });
    await at.run('sync');
    const { code, stderr } = await at.run('forget', 'old_tokn');
    expect(code).toBe(3);
    expect(stderr).toContain('"old_token"');
  });
});
