import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadFormat } from '../../src/providers/local/formats/registry.ts';

const PYTHON = join(import.meta.dirname, '../../.cache/venv/bin/python');
const SAMPLES = 400;
const KEY = 'OURS';

/** Every pair of characters that any of the readers treats in its own way, and what people write. */
const SPECIAL = [
  ...`'"\`$\\#{}!= \n\t()&;|<>~*?[]:,%@^+./-_aZ0n`,
  '${',
  '$(',
  '\\n',
  'é',
  '😀',
  '\u00a0',
  '\u2028',
  '\u0085',
  '\u0001',
  '\u007f',
];
const PAIRS = SPECIAL.flatMap((a) => SPECIAL.map((b) => a + b));

type Reader = (files: readonly string[]) => readonly (string | null)[];

/** Node's own reader of `--env-file`. */
const node: Reader = (files) => files.map((file) => runNode(file));
const bash: Reader = (files) => {
  // Each answer is y or n, the value and a NUL, which no value has.
  const read = '(set -eaf; OURS=; . "$f"; [ "$LAST" = end ]; printf "y%s\\0" "$OURS") || printf "n\\0"';
  const out = execFileSync(
    'bash',
    ['--noprofile', '--norc', '-c', `for f in "$@"; do ${read}; done`, 'bash', ...files],
    {
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], LC_ALL: 'C.UTF-8' },
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  const answers = out.split('\0').slice(0, files.length);
  return answers.map((answer) => (answer.startsWith('y') ? answer.slice(1) : null));
};
const python: Reader = (files) => {
  const script = [
    'import json, sys',
    'from dotenv import dotenv_values',
    'all = [dotenv_values(f) for f in sys.argv[1:]]',
    `print(json.dumps([v.get("${KEY}") if v.get("LAST") == "end" else None for v in all]))`,
  ].join('\n');
  return JSON.parse(execFileSync(PYTHON, ['-c', script, ...files], { encoding: 'utf8', env: {} }));
};

function runNode(file: string): string | null {
  const script = `process.stdout.write(process.env.LAST === 'end' ? JSON.stringify(process.env.${KEY} ?? null) : 'null')`;
  return JSON.parse(
    execFileSync(process.execPath, [`--env-file=${file}`, '-e', script], { encoding: 'utf8', env: {} }),
  );
}

describe('a value in a dotenv file', async () => {
  const format = await loadFormat('dotenv');
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'dotenv-readers-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Files with one value each, between keys of others, in both styles of line end. */
  const write = (values: readonly string[], newline: string): string[] =>
    values.map((value, index) => {
      const file = join(folder, `${index}.env`);
      const theirs = newline === '\n' ? "# it's theirs\nFIRST='x' # y\nLAST=end\n" : "FIRST='x' #\r\nLAST=end #\r\n";
      writeFileSync(file, format.set(theirs, new Map([[KEY, value]])));
      return file;
    });

  const carried = (values: readonly string[]): string[] =>
    values.filter((value) => format.refusal(value) === undefined);
  const sampled = carried(
    fc.sample(fc.string({ unit: fc.constantFrom(...SPECIAL), maxLength: 16 }), { numRuns: SAMPLES, seed: 20_261 }),
  );
  const pairs = carried(PAIRS.flatMap((pair) => [pair, `x${pair}y`]));

  it('is tried with enough values to mean something', () => {
    expect(pairs.length).toBeGreaterThan(3000);
    expect(sampled.length).toBeGreaterThan(50);
  });

  it.each([
    ['bash', bash],
    ['python-dotenv', python],
  ])('is read byte for byte by %s, for all pairs of special characters', (_, reader) => {
    for (const newline of ['\n', '\r\n']) {
      const read = inChunks(write(pairs, newline), reader);
      expect(read.map((value, index) => [value, pairs[index]]).filter(([got, want]) => got !== want)).toEqual([]);
    }
  });

  it.each([
    ['bash', bash],
    ['python-dotenv', python],
    ['node --env-file', (files: readonly string[]) => node(files.slice(0, 60))],
  ])('is read byte for byte by %s, for mixtures of special characters', (_, reader) => {
    const read = reader(write(sampled, '\n'));
    expect(read.map((value, index) => [value, sampled[index]]).filter(([got, want]) => got !== want)).toEqual([]);
  });
});

/** What python-dotenv makes of whole files. */
function pythonTables(files: readonly string[]): readonly Record<string, string | null>[] {
  const script =
    'import json, sys; from dotenv import dotenv_values; print(json.dumps([dict(dotenv_values(f)) for f in sys.argv[1:]]))';
  return JSON.parse(
    execFileSync(PYTHON, ['-c', script, ...files], { encoding: 'utf8', env: {}, stdio: ['ignore', 'pipe', 'ignore'] }),
  );
}

describe('a dotenv file of others', async () => {
  const format = await loadFormat('dotenv');

  it('is read by python-dotenv as before when a key of ours has come, whatever stands in it, or it is refused', () => {
    const folder = mkdtempSync(join(tmpdir(), 'dotenv-others-'));
    try {
      const piece = [
        'A=',
        'K=',
        'export K=',
        'B ="',
        '"',
        "'",
        '`',
        '\\',
        '\\"',
        "\\'",
        '#',
        ' #',
        ' ',
        '\n',
        '\nK=',
        '\nB=',
        'x',
        'y z',
        '=',
        '$',
      ];
      const texts = fc.sample(fc.string({ unit: fc.constantFrom(...piece), maxLength: 14 }), {
        numRuns: 6000,
        seed: 11,
      });
      const pairs = texts.flatMap((text, index) => {
        try {
          const after = format.set(text, new Map([['OURS', 'v v']]));
          const files = [join(folder, `${index}.before`), join(folder, `${index}.after`)] as const;
          writeFileSync(files[0], text);
          writeFileSync(files[1], after);
          return [files];
        } catch {
          return [];
        }
      });
      expect(pairs.length).toBeGreaterThan(1000);
      for (let at = 0; at < pairs.length; at += 400) {
        const some = pairs.slice(at, at + 400);
        const before = pythonTables(some.map(([file]) => file));
        const after = pythonTables(some.map(([, file]) => file));
        expect(after).toEqual(before.map((table) => ({ ...table, OURS: 'v v' })));
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

function inChunks(files: readonly string[], reader: Reader): (string | null)[] {
  const results: (string | null)[] = [];
  for (let at = 0; at < files.length; at += 500) results.push(...reader(files.slice(at, at + 500)));
  return results;
}
