import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../src/faces/cli/commands.ts';
import { compile } from '../../reports/schemas.ts';
import { desk, entryOf, manifestOf } from './desk.ts';

const ESCAPE = '\u001b[';

describe('colours', () => {
  it.each<[string, boolean, Record<string, string>, string[], boolean]>([
    ['are on on a terminal', true, {}, [], true],
    ['are off in a pipe', false, {}, [], false],
    ['are off with NO_COLOR, whatever it says', true, { NO_COLOR: '0' }, [], false],
    ['are off with --no-color', true, {}, ['--no-color'], false],
    ['are on in a pipe with FORCE_COLOR', false, { FORCE_COLOR: '1' }, [], true],
    ['are off with FORCE_COLOR=0', true, { FORCE_COLOR: '0' }, [], false],
    ['are off with NO_COLOR although FORCE_COLOR is set', true, { NO_COLOR: '1', FORCE_COLOR: '1' }, [], false],
    ['are off on a dumb terminal', true, { TERM: 'dumb' }, [], false],
  ])('%s', async (_, tty, env, flags, coloured) => {
    const at = await desk({ 'Secretfile.yml': manifestOf(['a']) });
    const { stdout } = await at.runWith({ tty, env }, 'plan', ...flags);
    expect(stdout.includes(`${ESCAPE}32m`)).toBe(coloured);
  });

  it('never change what is said, nor the JSON', async () => {
    const at = await desk({ 'Secretfile.yml': manifestOf(['a']) });
    const env = { FORCE_COLOR: '1' };
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control characters
    const bare = (text: string) => text.replace(/\u001b\[\d+m/g, '');
    expect(bare((await at.runWith({ env }, 'plan')).stdout)).toBe((await at.run('plan')).stdout);
    expect((await at.runWith({ env }, 'plan', '--json')).stdout).toBe((await at.run('plan', '--json')).stdout);
  });
});

describe('progress', () => {
  it('is one line on the terminal, and gone at the end', async () => {
    const at = await desk({ 'Secretfile.yml': manifestOf(['a']) });
    const { stdout, stderr } = await at.runWith({ tty: true, env: { NO_COLOR: '1' } }, 'sync');
    expect(stderr).toContain('writing');
    expect(stderr.split('\n')).toHaveLength(1);
    expect(stderr.endsWith('\r\u001b[2K')).toBe(true);
    expect(stdout).not.toContain('\r');
  });

  it('is not there in a pipe', async () => {
    const at = await desk({ 'Secretfile.yml': manifestOf(['a']) });
    expect((await at.run('sync')).stderr).toBe('');
  });
});

describe('--json', () => {
  it.each(
    COMMANDS.filter(({ name }) => !['completion', 'schema', 'merge-driver'].includes(name)).map(({ name }) => name),
  )('makes %s print one document and nothing else, also when it fails', async (name) => {
    const at = await desk({ 'Secretfile.yml': manifestOf(['a']) });
    await at.run('sync');
    await at.run('plan', '--out', 'plan.json');
    const argument = { apply: ['plan.json'], adopt: ['a'], forget: ['a'] }[name] ?? [];
    const known = compile('results');
    for (const { json } of [
      await at.run(name, ...argument, '--json'),
      await (await desk()).run(name, ...argument, '--json'),
      await at.run(name, ...argument, '--json', '--dry-run'),
    ]) {
      expect(known(json) ? [] : known.errors).toEqual([]);
    }
  });
});

describe('a value', () => {
  it('is in nothing that any command prints, with and without --debug and --verbose', async () => {
    const at = await desk({ 'Secretfile.yml': manifestOf(['a', 'b']) });
    let all = '';
    const say = async (...argv: string[]) => {
      const { stdout, stderr } = await at.run(...argv);
      all += stdout + stderr;
    };
    await say('sync', '--verbose', '--debug');
    const text = await at.read('.env');
    const values = ['A', 'B'].map((key) => entryOf(text, key)!);
    for (const argv of [
      ['plan'],
      ['drift'],
      ['show'],
      ['status'],
      ['test'],
      ['rotate', '--force', '--dry-run'],
      ['init'],
    ]) {
      await say(...argv, '--verbose', '--debug');
      await say(...argv, '--json');
    }
    await at.write('.env', 'A=\n', 0o000);
    await say('sync', '--debug');
    for (const value of values) expect(all).not.toContain(value);
  });

  it('stops a JSON document that would hold it, instead of being replaced in it', async () => {
    const at = await desk({
      'Secretfile.yml': manifestOf(['a'])
        .replace('name: a', 'name: same_as_the_name')
        .replace('random_string\n    config: { length: 24 }', 'static'),
    });
    const { code, stdout } = await at.runWith(
      { env: { SECRETZERO_SAME_AS_THE_NAME: 'same_as_the_name' } },
      'sync',
      '--json',
    );
    expect(code).toBe(1);
    expect(JSON.parse(stdout).error.code).toBe('LEAK');
    expect(stdout).not.toContain('same_as_the_name');
  });
});

describe('an error that nobody foresaw', () => {
  const broken = {
    platform: {
      now: () => {
        throw new Error('canary-in-a-message');
      },
    },
  };

  it('is told without its message or stack', async () => {
    const at = await desk({ 'Secretfile.yml': manifestOf(['a']) });
    const { code, stderr } = await at.runWith(broken, 'sync');
    expect(code).toBe(1);
    expect(stderr).toMatch(/^secretzero: error: an unexpected error ended the run \(INTERNAL\)\n {2}hint: /);
    expect(stderr).not.toContain('canary');
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it('shows its stack with --debug', async () => {
    const at = await desk({ 'Secretfile.yml': manifestOf(['a']) });
    expect((await at.runWith(broken, 'sync', '--debug')).stderr).toMatch(/^\s+at /m);
  });
});

describe('a reader that has seen enough', () => {
  it('neither stops the run nor changes its exit code', async () => {
    const at = await desk({
      'Secretfile.yml': manifestOf(Array.from({ length: 400 }, (_, index) => `secret_${index}`)),
    });
    const main = new URL('../../../src/main.ts', import.meta.url).pathname;
    const command = `set -o pipefail; '${process.execPath}' '${main}' sync --json | true`;
    const { status, stderr } = spawnSync('bash', ['--norc', '-c', command], {
      cwd: at.folder,
      env: { ...at.env },
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([0, '']);
    expect((await at.read('.env')).split('\n').filter(Boolean)).toHaveLength(400);
  });
});
