import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const text = readFileSync(join(ROOT, 'docs', 'state.md'), 'utf8');
const table = text.slice(text.indexOf('| case | what happens |'), text.indexOf('There is no `post` step'));
/** The tests that a row names: a file of the acceptance tests, and words of a name in it. */
const named = table
  .split('\n')
  .slice(2)
  .filter((row) => row.startsWith('|'))
  .map((row) => {
    const [, situation = '', , , tests = ''] = row.split('|').map((cell) => cell.trim());
    return { situation, tests: [...tests.matchAll(/`([\w-]+)`: (.*?)(?=, `|$)/g)] };
  });

test('every case of the state head names a test that is there', () => {
  expect(named.length).toBeGreaterThanOrEqual(25);
  const missing = named.flatMap(({ situation, tests }) => {
    if (tests.length === 0) return [`${situation}: no test`];
    return tests.flatMap(([, file, words = '']) => {
      const source = readFileSync(join(ROOT, '__tests__', 'acceptance', `${file}.test.ts`), 'utf8');
      return source.replaceAll('\\u2019', '\u2019').includes(words.replaceAll('\\|', '|'))
        ? []
        : [`${situation}: ${words}`];
    });
  });
  expect(missing).toEqual([]);
});
