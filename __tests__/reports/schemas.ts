import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

/** A published schema, or one definition of it, compiled as an editor would. */
export function compile(name: 'results' | 'lockfile', definition?: string): ValidateFunction {
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false });
  ajv.addSchema(schemaOf(name) as object, name);
  const found = ajv.getSchema(definition === undefined ? name : `${name}#/$defs/${definition}`);
  if (!found) throw new Error(`no definition ${definition}`);
  return found;
}

export function schemaOf(name: 'results' | 'lockfile'): Record<string, unknown> {
  return JSON.parse(readFileSync(new URL(`../../schema/${name}.schema.json`, import.meta.url), 'utf8'));
}
