import { parseEnv } from 'node:util';
import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';
import type { FileFormat } from '../../../src/providers/local/catalog.ts';

/** The value of a key as a reader that is not ours finds it; tfvars has none in Node, so its one-line strings are read as JSON. */
export function readBack(format: FileFormat, text: string, key: string): string | undefined {
  return tableOf(format, text)[key] as string | undefined;
}

/** All keys as a reader that is not ours finds them. */
export function tableOf(format: FileFormat, text: string): Record<string, unknown> {
  switch (format) {
    case 'dotenv':
      return parseEnv(text) as Record<string, unknown>;
    case 'json':
      return text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
    case 'yaml':
      return (parseYaml(text) ?? {}) as Record<string, unknown>;
    case 'toml':
      return parseToml(text);
    case 'tfvars':
      return readTfvars(text);
  }
}

/** The text after another program has set a key: simple values only. */
export function writeBy(format: FileFormat, text: string, key: string, value: string): string {
  const others = Object.entries(tableOf(format, text)).filter(([name]) => name !== key);
  const all: [string, unknown][] = [...others, [key, value]];
  switch (format) {
    case 'dotenv':
      return all.map(([name, item]) => `${name}=${item}\n`).join('');
    case 'json':
      return JSON.stringify(Object.fromEntries(all));
    case 'yaml':
      return all.map(([name, item]) => `${name}: ${JSON.stringify(item)}\n`).join('');
    case 'toml':
    case 'tfvars':
      return all.map(([name, item]) => `${name} = ${JSON.stringify(item)}\n`).join('');
  }
}

function readTfvars(text: string): Record<string, unknown> {
  const table: Record<string, unknown> = {};
  for (const [, name, string] of text.matchAll(/^([\w-]+)\s*=\s*("(?:[^"\\]|\\.)*")/gm)) {
    if (name === undefined || string === undefined) continue;
    table[name] = (JSON.parse(string) as string).replace(/([$%])\1\{/g, '$1{');
  }
  return table;
}
