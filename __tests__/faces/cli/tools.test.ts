import { describe, expect, it } from 'vitest';
import { machineName } from '../../../src/engine/machine.ts';
import { compile } from '../../reports/schemas.ts';
import { desk, manifestOf } from './desk.ts';

const LOCAL = '.gitsecrets.local.lock';

describe('unlock', () => {
  const held = async (run: string) => {
    const at = await desk({ 'Secretfile.yml': manifestOf(['a']) });
    await at.run('sync');
    const lockfile = JSON.parse(await at.read(LOCAL));
    const lease = { run, until: new Date(Date.now() + 300_000).toISOString(), actor: 'alice' };
    await at.write(LOCAL, `${JSON.stringify({ lease, ...lockfile }, null, 2)}\n`);
    return at;
  };
  const here = (id: number) => `local-${machineName('desk')}-${id}`;
  const machine = (alive: boolean) => ({ process: { id: 1, host: 'desk' }, isRunning: () => alive });

  it('says so where nobody holds the lane', async () => {
    const at = await desk({ 'Secretfile.yml': manifestOf(['a']) });
    expect(await at.run('unlock')).toMatchObject({ code: 0, stdout: 'No run holds the lane.\n' });
    expect((await at.run('unlock', '--json')).json).toEqual({ unlocked: false });
  });

  it('takes the lease of a dead run once somebody agrees', async () => {
    const at = await held(here(4242));
    const questions: string[] = [];
    const { code } = await at.runWith(
      { tty: true, confirm: (question) => questions.push(question) > 0, platform: machine(false) },
      'unlock',
    );
    expect(code).toBe(0);
    expect(questions).toEqual([expect.stringContaining('4242 of alice')]);
    expect(JSON.parse(await at.read(LOCAL)).lease).toBeUndefined();
  });

  it('leaves it after a no, and where nobody can be asked', async () => {
    const at = await held('local-00000000-7');
    expect((await at.runWith({ tty: true, confirm: () => false }, 'unlock')).code).toBe(130);
    const { code, stderr } = await at.run('unlock');
    expect(code).toBe(3);
    expect(stderr).toContain('--yes');
    expect(JSON.parse(await at.read(LOCAL)).lease).toBeDefined();
  });

  it('takes it unasked with --yes', async () => {
    const at = await held('local-00000000-7');
    expect((await at.run('unlock', '--yes', '--json')).json).toMatchObject({
      unlocked: true,
      lease: { run: 'local-00000000-7' },
    });
    expect(JSON.parse(await at.read(LOCAL)).lease).toBeUndefined();
  });

  it('never takes it from a process of this machine that is alive', async () => {
    const at = await held(here(4242));
    const { code, json } = await at.runWith({ platform: machine(true) }, 'unlock', '--yes', '--json');
    expect([code, json.error.code]).toEqual([6, 'LOCKFILE_HELD']);
    expect(JSON.parse(await at.read(LOCAL)).lease).toBeDefined();
  });

  it('is not needed after a process of this machine died: the next run goes on', async () => {
    const at = await held(here(4242));
    expect((await at.runWith({ platform: machine(false) }, 'rotate', 'a', '--force')).code).toBe(0);
  });

  it('is told of by status, with who holds the lane', async () => {
    const at = await held('local-00000000-7');
    expect((await at.run('status', '--json')).json.lease).toMatchObject({ run: 'local-00000000-7', actor: 'alice' });
    expect((await at.run('status')).stdout).toContain('local-00000000-7');
  });
});

describe('a lane that another run holds', () => {
  const foreign = async () => {
    const at = await desk({ 'Secretfile.yml': manifestOf(['a', 'b']) });
    await at.run('sync', '-s', 'a');
    const text = await at.read(LOCAL);
    const lease = { run: 'local-00000000-7', until: new Date(Date.now() + 300_000).toISOString() };
    await at.write(LOCAL, `${JSON.stringify({ lease, ...JSON.parse(text) }, null, 2)}\n`);
    return { at, free: () => at.write(LOCAL, text) };
  };

  it('is waited for, which a terminal shows, and the run goes on when it is free', async () => {
    const { at, free } = await foreign();
    let waits = 0;
    const sleep = async () => {
      waits += 1;
      if (waits === 3) await free();
    };
    const { code, stderr } = await at.runWith({ tty: true, platform: { sleep } }, 'sync');
    expect([code, waits]).toEqual([0, 3]);
    expect(stderr).toContain('waiting for run local-00000000-7');
  });

  it('is left alone after ten minutes: nothing is written, who holds it is named, and the exit code is 6', async () => {
    const { at } = await foreign();
    const before = await at.everything();
    let clock = 0;
    const monotonic = () => {
      clock += 60_000;
      return clock;
    };
    const { code, json } = await at.runWith({ platform: { sleep: async () => {}, monotonic } }, 'sync', '--json');
    expect([code, json.held_back.reason, json.held_back.lease.run]).toEqual([6, 'held', 'local-00000000-7']);
    expect(await at.everything()).toEqual(before);
  });

  it('keeps forget from writing', async () => {
    const { at } = await foreign();
    const before = await at.everything();
    expect((await at.run('forget', 'a', '--json')).json.error.code).toBe('LOCKFILE_HELD');
    expect((await at.run('forget', 'a')).code).toBe(6);
    expect(await at.everything()).toEqual(before);
  });

  it('can be looked at', async () => {
    const { at } = await foreign();
    for (const command of ['plan', 'drift', 'show', 'status', 'test']) expect((await at.run(command)).code).toBe(0);
    expect((await at.run('sync', '--dry-run')).code).toBe(0);
  });

  it('is given up by Ctrl-C', async () => {
    const { at } = await foreign();
    let interrupt = () => {};
    const onStart = (handler: () => void) => {
      interrupt = handler;
    };
    const sleep = async () => interrupt();
    expect((await at.runWith({ onStart, platform: { sleep } }, 'sync')).code).toBe(130);
  });
});

describe('merge-driver', () => {
  const LOCK = (secrets: Record<string, unknown>) =>
    `${JSON.stringify({ manifest: 'm', secrets, version: 2 }, null, 2)}\n`;
  const record = (generation: number, rev = generation) => ({ generation, rev, rotations: 0, targets: {} });

  it('joins both sides by secret, the later record of each, and writes the result over ours', async () => {
    const at = await desk({
      base: LOCK({ a: record(1), b: record(1) }),
      ours: LOCK({ a: record(2), b: record(1), c: record(1) }),
      theirs: LOCK({ a: record(1), b: record(3) }),
    });
    expect((await at.run('merge-driver', 'base', 'ours', 'theirs')).code).toBe(0);
    const { secrets } = JSON.parse(await at.read('ours'));
    expect([secrets.a.generation, secrets.b.generation, secrets.c.generation]).toEqual([2, 3, 1]);
  });

  it.each([
    ['is no JSON', '{"manifest": '],
    ['is of a newer version', '{"manifest": "m", "version": 3, "secrets": {}}'],
    ['holds conflict markers', '<<<<<<< ours\n'],
  ])('exits with 1 and leaves both as they are where a side %s', async (_, text) => {
    const at = await desk({ base: '', ours: LOCK({ a: record(1) }), theirs: text });
    const before = await at.everything();
    const { code, stderr } = await at.run('merge-driver', 'base', 'ours', 'theirs');
    expect(code).toBe(1);
    expect(stderr).toMatch(/^secretzero: error: .*their side/);
    expect(await at.everything()).toEqual(before);
  });

  it('serves git: two branches that rotated different secrets merge without a conflict', async () => {
    const at = await desk({ '.gitsecrets.lock': LOCK({ a: record(1), b: record(1) }) });
    at.env['HOME'] = at.folder;
    at.git('init', '-q', '-b', 'main');
    await at.write('.gitattributes', '.gitsecrets.lock text eol=lf merge=secretzero\n');
    const main = new URL('../../../src/main.ts', import.meta.url).pathname;
    at.git('config', 'merge.secretzero.driver', `'${process.execPath}' '${main}' merge-driver %O %A %B`);
    const commit = async (secrets: Record<string, unknown>) => {
      await at.write('.gitsecrets.lock', LOCK(secrets));
      at.git('add', '.');
      at.git('commit', '-qm', 'x');
    };
    await commit({ a: record(1), b: record(1) });
    at.git('checkout', '-qb', 'side');
    await commit({ a: record(1), b: record(2) });
    at.git('checkout', '-q', 'main');
    await commit({ a: record(2), b: record(1) });
    at.git('merge', '-q', 'side', '-m', 'join');
    const { secrets } = JSON.parse(await at.read('.gitsecrets.lock'));
    expect([secrets.a.generation, secrets.b.generation]).toEqual([2, 2]);
  });
});

describe('docs', () => {
  const valid = compile('results', 'docs');

  it('writes SECRETS.md once, and --check says whether it is up to date', async () => {
    const at = await desk({ 'Secretfile.yml': manifestOf(['db_password']) });
    expect((await at.run('docs', '--check')).code).toBe(2);
    expect(await at.exists('SECRETS.md')).toBe(false);
    const first = await at.run('docs', '--json');
    expect([first.code, first.json.written, valid(first.json)]).toEqual([0, true, true]);
    const before = await at.everything();
    expect((await at.run('docs')).code).toBe(0);
    expect((await at.run('docs', '--check')).code).toBe(0);
    expect(await at.everything()).toEqual(before);
    await at.write('Secretfile.yml', manifestOf(['db_password', 'mail_key']));
    expect((await at.run('docs', '--check')).code).toBe(2);
  });

  it('leaves a page alone whose markers do not pair', async () => {
    const at = await desk({ 'Secretfile.yml': manifestOf(['a']), 'SECRETS.md': '<!-- secretzero:begin -->\n' });
    const { code, json } = await at.run('docs', '--json');
    expect([code, json.error.code]).toEqual([3, 'ARGUMENTS']);
    expect(await at.read('SECRETS.md')).toBe('<!-- secretzero:begin -->\n');
  });

  it('needs a manifest', async () => {
    expect((await (await desk()).run('docs', '--json')).json.errors[0].code).toBe('MANIFEST_NOT_FOUND');
  });
});
