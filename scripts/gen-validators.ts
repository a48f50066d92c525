import { mkdirSync, writeFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { publishedSchema, schemasToCompile } from '../src/manifest/schema.ts';
import { validatorName } from '../src/manifest/schema-names.ts';
import { catalog } from '../src/providers/catalog.ts';

/** Providers that almost every manifest uses: their validators are in the part that every run loads. */
const USUAL: ReadonlySet<string> = new Set(['local', 'github']);

/**
 * The validators as CommonJS: as ES modules they would still `require` ajv's runtime. `stores`: those of the other providers, in a part of
 * their own, which a run loads that needs one of them.
 */
export function validatorCode(part: 'usual' | 'stores'): string {
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    ownProperties: true,
    strict: true,
    allowUnionTypes: true,
    code: { source: true, esm: false, lines: true },
  });
  const stores = namesOfStores();
  const names: Record<string, string> = {};
  for (const [name, schema] of schemasToCompile(catalog)) {
    if (stores.has(name) !== (part === 'stores')) continue;
    ajv.addSchema({ ...schema }, name);
    names[name] = name;
  }
  const code = (standalone as unknown as { default: (ajv: Ajv2020, names: Record<string, string>) => string }).default(
    ajv,
    names,
  );
  return `// Made by scripts/gen-validators.ts from the schemas of all kinds; not to be edited.\n${code}\n`;
}

function namesOfStores(): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { kind, targets, issues = [] } of catalog.providers.values()) {
    if (USUAL.has(kind)) continue;
    for (const target of targets) names.add(validatorName.target(kind, target.kind));
    for (const issuer of issues) names.add(validatorName.generator(issuer.kind));
  }
  return names;
}

/** The schema for editors, as text. */
export function publishedText(): string {
  return `${JSON.stringify(publishedSchema(catalog), undefined, 2)}\n`;
}

if (import.meta.main) {
  const root = new URL('..', import.meta.url);
  mkdirSync(new URL('schema/', root), { recursive: true });
  mkdirSync(new URL('src/generated/', root), { recursive: true });
  writeFileSync(new URL('src/generated/validate.cjs', root), validatorCode('usual'));
  writeFileSync(new URL('src/generated/validate-stores.cjs', root), validatorCode('stores'));
  writeFileSync(new URL('schema/Secretfile.schema.json', root), publishedText());
}
