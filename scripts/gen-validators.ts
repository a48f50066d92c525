import { mkdirSync, writeFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { publishedSchema, schemasToCompile } from '../src/manifest/schema.ts';
import { catalog } from '../src/providers/catalog.ts';

/** The validators as CommonJS: as ES modules they would still `require` ajv's runtime. */
export function validatorCode(): string {
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    ownProperties: true,
    strict: true,
    allowUnionTypes: true,
    code: { source: true, esm: false, lines: true },
  });
  const names: Record<string, string> = {};
  for (const [name, schema] of schemasToCompile(catalog)) {
    ajv.addSchema({ ...schema }, name);
    names[name] = name;
  }
  const code = (standalone as unknown as { default: (ajv: Ajv2020, names: Record<string, string>) => string }).default(
    ajv,
    names,
  );
  return `// Made by scripts/gen-validators.ts from the schemas of all kinds; not to be edited.\n${code}\n`;
}

/** The schema for editors, as text. */
export function publishedText(): string {
  return `${JSON.stringify(publishedSchema(catalog), undefined, 2)}\n`;
}

if (import.meta.main) {
  const root = new URL('..', import.meta.url);
  mkdirSync(new URL('schema/', root), { recursive: true });
  mkdirSync(new URL('src/generated/', root), { recursive: true });
  writeFileSync(new URL('src/generated/validate.cjs', root), validatorCode());
  writeFileSync(new URL('schema/Secretfile.schema.json', root), publishedText());
}
