import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cliReference } from '../../../scripts/gen-docs.ts';
import { VERSION } from '../../../src/core/version.ts';
import { COMMANDS, EXIT_CODES } from '../../../src/faces/cli/commands.ts';
import { desk } from './desk.ts';

const root = new URL('../../../', import.meta.url);

describe('secretzero without a command', () => {
  it('explains itself, with every command and where to begin', async () => {
    const { code, stdout, stderr } = await (await desk()).run();
    expect(code).toBe(0);
    expect(stderr).toBe('');
    for (const { name } of COMMANDS) expect(stdout).toMatch(new RegExp(`^  ${name}\\b`, 'm'));
    expect(stdout).toContain('secretzero create && secretzero init');
  });

  it('prints the version of the package', async () => {
    const at = await desk();
    expect(await at.run('--version')).toMatchObject({ code: 0, stdout: `${VERSION}\n`, stderr: '' });
    expect((await at.run('-V')).stdout).toBe(`${VERSION}\n`);
    expect(JSON.parse(readFileSync(new URL('package.json', root), 'utf8')).version).toBe(VERSION);
  });

  it('loads nothing but the version for it', () => {
    const text = readFileSync(new URL('src/faces/cli/main.ts', root), 'utf8');
    const loaded = [...text.matchAll(/^import (?!type).* from '(.*)';$/gm)].map((match) => match[1]);
    expect(loaded).toEqual(['../../core/version.ts']);
  });
});

describe('help', () => {
  it.each(COMMANDS.map((command) => command.name))('teaches %s by examples and exit codes', async (name) => {
    const { code, stdout } = await (await desk()).run(name, '--help');
    const spec = COMMANDS.find((command) => command.name === name)!;
    expect(code).toBe(0);
    expect(stdout).toContain('Examples:');
    for (const [example] of spec.examples) expect(stdout).toContain(example);
    for (const exit of [0, 1, 3, 130, ...Object.keys(spec.exits)])
      expect(stdout).toMatch(new RegExp(`^ +${exit} {2}\\S`, 'm'));
  });

  it('says the same as `help COMMAND`', async () => {
    const at = await desk();
    expect((await at.run('help', 'rotate')).stdout).toBe((await at.run('rotate', '--help')).stdout);
  });

  it('has a topic on exit codes that names all of them', async () => {
    const { code, stdout } = await (await desk()).run('help', 'exit-codes');
    expect(code).toBe(0);
    for (const exit of Object.keys(EXIT_CODES)) expect(stdout).toMatch(new RegExp(`^ +${exit} {2}`, 'm'));
  });

  it('has a topic on the environment', async () => {
    expect((await (await desk()).run('help', 'environment')).stdout).toContain('SECRETZERO_FINGERPRINT_KEY');
  });

  it('is what docs/cli.md is made from', () => {
    expect(readFileSync(new URL('docs/cli.md', root), 'utf8')).toBe(cliReference());
  });
});

describe('a misspelt word', () => {
  it.each([
    [['snyc'], '"sync"'],
    [['helpp'], '"help"'],
    [['sync', '--dryrun'], '"--dry-run"'],
    [['--enviroment', 'x', 'plan'], '"--environment"'],
    [['create', '--template', 'gihub'], '"github"'],
    [['completion', 'bahs'], '"bash"'],
    [['schema', 'manifst'], '"manifest"'],
    [['help', 'exit-code'], '"exit-codes"'],
  ])('%j is answered with the nearest one', async (argv, near) => {
    const { code, stdout, stderr } = await (await desk()).run(...argv);
    expect(code).toBe(3);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^secretzero: error: /);
    expect(stderr).toContain(`did you mean ${near}?`);
  });

  it('is answered with the command that has the option', async () => {
    expect((await (await desk()).run('drift', '--force')).stderr).toContain('rotate has it');
  });

  it('is one JSON document with --json', async () => {
    const { code, json } = await (await desk()).run('snyc', '--json');
    expect(code).toBe(3);
    expect(json.error).toMatchObject({ code: 'ARGUMENTS', hint: 'did you mean "sync"?' });
  });

  it.each([
    [['apply'], 'a plan is missing'],
    [['forget'], 'a name is missing'],
    [['status', 'extra'], 'there is one argument too many'],
    [['completion', 'powershell'], 'the shell is not known'],
    [['sync', '--secret'], 'the name is missing'],
  ])('%j: %s', async (argv) => {
    const { code, stdout, stderr } = await (await desk()).run(...argv);
    expect([code, stdout]).toEqual([3, '']);
    expect(stderr).toMatch(/^secretzero: error: .*\n {2}hint: /);
  });
});

describe('completion', () => {
  it('is a script that bash takes, and completes commands, options and choices', async () => {
    const script = (await (await desk()).run('completion', 'bash')).stdout;
    const complete = (...words: string[]) =>
      execFileSync(
        'bash',
        [
          '--norc',
          '-c',
          `${script}\nCOMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _secretzero; printf '%s\\n' "\${COMPREPLY[@]}"`,
          'bash',
          ...words,
        ],
        { encoding: 'utf8' },
      )
        .trim()
        .split('\n');
    expect(complete('secretzero', 'ro')).toEqual(['rotate']);
    expect(complete('secretzero', 'rotate', '--fo')).toEqual(['--force']);
    expect(complete('secretzero', '--json', 'sync', '--pr')).toEqual(['--prune']);
    expect(complete('secretzero', 'create', '--template', 'g')).toEqual(['github']);
    expect(complete('secretzero', 'completion', '')).toEqual(['bash', 'zsh', 'fish']);
    expect(complete('secretzero', 'help', 'exit')).toEqual(['exit-codes']);
  });

  it.each(['zsh', 'fish'])('names every command and option for %s', async (shell) => {
    const script = (await (await desk()).run('completion', shell)).stdout;
    for (const { name, options } of COMMANDS) {
      expect(script).toContain(name);
      for (const { flags } of options) {
        const long = /--([\w-]+)/.exec(flags)![1]!;
        expect(script).toContain(shell === 'fish' ? `-l ${long}` : `--${long}`);
      }
    }
  });
});

describe('schema', () => {
  it.each(['manifest', 'lockfile', 'results', 'plan'])('prints the published schema of the %s', async (name) => {
    const file = name === 'manifest' ? 'Secretfile' : name;
    const { code, json } = await (await desk()).run('schema', name);
    expect(code).toBe(0);
    expect(json).toEqual(JSON.parse(readFileSync(new URL(`schema/${file}.schema.json`, root), 'utf8')));
  });

  it('prints the one of the manifest where none is named', async () => {
    const at = await desk();
    expect((await at.run('schema')).stdout).toBe((await at.run('schema', 'manifest')).stdout);
  });
});
