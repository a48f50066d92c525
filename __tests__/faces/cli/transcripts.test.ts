import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recordEmitted } from '../../support/emitted.ts';
import { BUNDLE } from '../../support/runner.ts';

const FOLDER = join(import.meta.dirname, 'transcripts');

/**
 * Each transcript is a page of the manual that runs: `$ secretzero …` is carried out by the bundle in a folder of its own, and what
 * follows, up to an empty line, is what it prints (`2> ` before a line of talk on stderr), then its exit code if that is not 0. Files stand at the end, after
 * `-- name --`; `$ write NAME` writes one of them. `UPDATE_TRANSCRIPTS=1` writes down what is printed now.
 */
describe('the transcripts of the command line', () => {
  for (const name of readdirSync(FOLDER).filter((file) => file.endsWith('.txt'))) {
    it(`${name} is what happens`, () => {
      const text = readFileSync(join(FOLDER, name), 'utf8');
      const happened = replay(text);
      if (process.env['UPDATE_TRANSCRIPTS']) writeFileSync(join(FOLDER, name), happened);
      else expect(happened).toBe(text);
    });
  }
});

function replay(text: string): string {
  const [script = '', ...sections] = text.split(/^(?=-- \S+ --$)/m);
  const files = new Map(
    sections.map((section) => {
      const end = section.indexOf('\n');
      return [section.slice(3, end - 3), section.slice(end + 1)] as const;
    }),
  );
  const folder = mkdtempSync(join(tmpdir(), 'secretzero-transcript-'));
  try {
    const lines: string[] = [];
    // What follows a command is what it printed, up to an empty line.
    let printed = false;
    for (const line of script.split('\n')) {
      if (line.startsWith('$ ')) lines.push(line, ...perform(line.slice(2), folder, files));
      else if (line === '' || (line.startsWith('#') && !printed)) lines.push(line);
      printed = line !== '' && (printed || line.startsWith('$ '));
    }
    return `${lines.join('\n')}${sections.join('')}`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function perform(command: string, folder: string, files: ReadonlyMap<string, string>): string[] {
  const [program, ...words] = command.split(' ');
  if (program === 'write') {
    const [name = '', as = name] = words;
    mkdirSync(dirname(join(folder, as)), { recursive: true });
    writeFileSync(join(folder, as), files.get(name) ?? '');
    return [];
  }
  const { stdout, stderr, status } = spawnSync(process.execPath, [BUNDLE, ...words], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '', HOME: folder, NO_COLOR: '1', COLUMNS: '100' },
  });
  recordEmitted(stdout);
  recordEmitted(stderr);
  return [
    ...linesOf(stdout),
    ...linesOf(stderr).map((line) => `2> ${line}`),
    ...(status === 0 ? [] : [`= exit ${status}`]),
  ];
}

/** What differs from run to run is left out: days, and the folder that it all happens in. */
function linesOf(text: string): string[] {
  return text
    .replace(/\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z)?/g, 'DATE')
    .replaceAll(/\S*secretzero-transcript-[A-Za-z0-9]+/g, 'HERE')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.trimEnd());
}
