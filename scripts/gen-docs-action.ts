import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { code, fillParts, table } from './generated-parts.ts';

const PAGE = new URL('../docs/action.md', import.meta.url);
const README = new URL('../README.md', import.meta.url);

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
}

/** `action.yml` as a runner reads it. */
export function actionFile(): ActionFile {
  return parse(readFileSync(new URL('../action.yml', import.meta.url), 'utf8')) as ActionFile;
}

/** The page on the action, with the tables of inputs and outputs as `action.yml` has them now. */
export function actionPage(page = readFileSync(PAGE, 'utf8')): string {
  return withTables(page);
}

/** The README, with the same tables. */
export function readmePage(page = readFileSync(README, 'utf8')): string {
  return withTables(page);
}

function withTables(page: string): string {
  const { inputs, outputs } = actionFile();
  return fillParts(page, {
    inputs: table(
      ['input', 'meaning', 'default'],
      Object.entries(inputs).map(([name, input]) => [code(name), input.description, byDefault(input.default)]),
    ),
    outputs: table(
      ['output', 'meaning'],
      Object.entries(outputs).map(([name, output]) => [code(name), output.description]),
    ),
  });
}

function byDefault(value = ''): string {
  return value === '' ? '' : code(value);
}

if (import.meta.main) {
  writeFileSync(PAGE, actionPage());
  writeFileSync(README, readmePage());
}
