import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { exampleRepositories, filesOf } from '../support/examples.ts';
import { program, ROOT, runProgram } from '../support/programs.ts';

const ACTIONLINT = program('bin/actionlint');
const ZIZMOR = program('venv/bin/zizmor');
// What is found must not depend on which other programs a machine happens to have.
const ALONE = ['-no-color', '-shellcheck=', '-pyflakes='];
const CLEAR = ['--offline', '--no-progress', '--color=never'];
const STRICT = [...CLEAR, '--persona=pedantic'];

/** A repository of its own: workflows that call each other by path are looked up from its root. */
function repositoryOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'secretzero-lint-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  execFileSync('git', ['init', '--quiet', folder]);
  return folder;
}

/** Whole workflows that the pages show. */
const shown = ['README.md', ...readdirSync(join(ROOT, 'docs')).map((name) => `docs/${name}`)]
  .filter((file) => file.endsWith('.md'))
  .flatMap((file) =>
    [...readFileSync(join(ROOT, file), 'utf8').matchAll(/^```ya?ml\n([\s\S]*?)^```/gm)]
      .map((match) => match[1] as string)
      .filter((text) => /^on:/m.test(text) && /^jobs:/m.test(text))
      .map((text, index) => ({ at: `${file}, workflow ${index + 1}`, text })),
  );

const CARELESS = `
on: pull_request_target
jobs:
  one:
    runs-on: ubuntu-newest
    steps:
      - uses: actions/checkout@v4
      - run: echo \${{ github.event.pull_request.title }}
`;

describe('actionlint', () => {
  it('is shown workflows by the pages', () => {
    expect(shown).not.toEqual([]);
  });

  const examples = exampleRepositories().filter(({ workflows }) => Object.keys(workflows).length > 0);

  it('finds nothing in the workflows of this repository', async () => {
    expect(readdirSync(join(ROOT, '.github/workflows')).length).toBeGreaterThan(0);
    expect(await runProgram(ACTIONLINT, ALONE)).toEqual({ code: 0, output: '' });
  });

  it.each(examples)('finds nothing in the workflows of $name', async (example) => {
    expect(await runProgram(ACTIONLINT, ALONE, repositoryOf(filesOf(example)))).toEqual({ code: 0, output: '' });
  });

  it.each(shown)('finds nothing in $at', async ({ text }) => {
    const folder = repositoryOf({ '.github/workflows/shown.yml': text });
    expect(await runProgram(ACTIONLINT, ALONE, folder)).toEqual({ code: 0, output: '' });
  });

  it('would find what is wrong', async () => {
    const { code, output } = await runProgram(ACTIONLINT, ALONE, repositoryOf({ '.github/workflows/x.yml': CARELESS }));
    expect(code).toBe(1);
    expect(output).toContain('ubuntu-newest');
  });
});

describe('zizmor, at its strictest', () => {
  it('finds nothing in the workflows of this repository, in the action and in the examples', async () => {
    const { code, output } = await runProgram(ZIZMOR, [...STRICT, '.github', 'action.yml', 'examples']);
    expect(code, output).toBe(0);
    expect(output).toContain('No findings to report');
    for (const { name, workflows } of exampleRepositories())
      for (const path of Object.keys(workflows)) expect(output).toContain(`completed examples/${name}/${path}`);
    for (const file of readdirSync(join(ROOT, '.github/workflows')))
      expect(output).toContain(`completed .github/workflows/${file}`);
  });

  it.each(shown)('finds nothing in $at', async ({ text }) => {
    expect(text).toContain('permissions: {}');
    const { code, output } = await runProgram(ZIZMOR, [
      ...CLEAR,
      repositoryOf({ '.github/workflows/shown.yml': text }),
    ]);
    expect(code, output).toBe(0);
  });

  it('would find what is dangerous', async () => {
    const { code, output } = await runProgram(ZIZMOR, [
      ...STRICT,
      repositoryOf({ '.github/workflows/x.yml': CARELESS }),
    ]);
    expect(code).not.toBe(0);
    for (const audit of [
      'dangerous-triggers',
      'unpinned-uses',
      'artipacked',
      'excessive-permissions',
      'template-injection',
    ])
      expect(output).toContain(audit);
  });
});
