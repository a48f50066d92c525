import { mkdirSync, writeFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { publishedSchema, schemasToCompile } from '../src/manifest/schema.ts';
import { validatorName } from '../src/manifest/schema-names.ts';
import { catalog } from '../src/providers/catalog.ts';

/** What every run loads, then the provider that most manifests use, then all others; see `src/manifest/validators.ts`. */
export const PARTS = { usual: 'validate', common: 'validate-common', stores: 'validate-stores' } as const;
export type Part = keyof typeof PARTS;

/** Parts of providers; those that are not here are stores. */
const PART_OF: Readonly<Record<string, Part>> = { local: 'usual', github: 'common' };

/** The validators as CommonJS: as ES modules they would still `require` ajv's runtime. */
export function validatorCode(part: Part): string {
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    ownProperties: true,
    strict: true,
    allowUnionTypes: true,
    code: { source: true, esm: false, lines: true },
  });
  const parts = partsOfNames();
  const names: Record<string, string> = {};
  for (const [name, schema] of schemasToCompile(catalog)) {
    if ((parts.get(name) ?? 'usual') !== part) continue;
    ajv.addSchema({ ...schema }, name);
    names[name] = name;
  }
  const code = (standalone as unknown as { default: (ajv: Ajv2020, names: Record<string, string>) => string }).default(
    ajv,
    names,
  );
  return `// Made by scripts/gen-validators.ts from the schemas of all kinds; not to be edited.\n${code}\n`;
}

function partsOfNames(): ReadonlyMap<string, Part> {
  const parts = new Map<string, Part>();
  for (const { kind, targets, issues = [] } of catalog.providers.values()) {
    const part = PART_OF[kind] ?? 'stores';
    for (const target of targets) parts.set(validatorName.target(kind, target.kind), part);
    for (const issuer of issues) parts.set(validatorName.generator(issuer.kind), part);
  }
  return parts;
}

/** The schema for editors, as text. */
export function publishedText(): string {
  return `${JSON.stringify(publishedSchema(catalog), undefined, 2)}\n`;
}

if (import.meta.main) {
  const root = new URL('..', import.meta.url);
  mkdirSync(new URL('schema/', root), { recursive: true });
  mkdirSync(new URL('src/generated/', root), { recursive: true });
  for (const [part, file] of Object.entries(PARTS))
    writeFileSync(new URL(`src/generated/${file}.cjs`, root), validatorCode(part as Part));
  writeFileSync(new URL('schema/Secretfile.schema.json', root), publishedText());
}
