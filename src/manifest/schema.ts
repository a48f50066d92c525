import type { Catalog } from '../core/catalog.ts';
import { type JsonSchema, STRUCTURE } from './schema-base.ts';
import { validatorName } from './schema-names.ts';

/** Every schema that is compiled at build time, by the name of its validator. */
export function schemasToCompile(catalog: Catalog): ReadonlyMap<string, JsonSchema> {
  const schemas = new Map<string, JsonSchema>([[validatorName.structure, STRUCTURE]]);
  for (const { kind, available, configSchema } of catalog.generators.values()) {
    if (available) schemas.set(validatorName.generator(kind), configSchema);
  }
  for (const { kind, available, configSchema } of catalog.sources.values()) {
    if (available) schemas.set(validatorName.source(kind), configSchema);
  }
  for (const provider of catalog.providers.values()) {
    for (const target of provider.targets)
      schemas.set(validatorName.target(provider.kind, target.kind), target.configSchema);
  }
  return schemas;
}

/**
 * The schema for editors: the structure and the config of every kind in one document (2020-12). Where it asks for a number or for
 * one of some words, a text with a template will do as well, as it does in the manifest.
 */
export function publishedSchema(catalog: Catalog): JsonSchema {
  const defs: Record<string, unknown> = {
    template: {
      type: 'string',
      pattern: '\\$\\{|\\{\\{',
      description: 'A text with ${NAME} or {{ var.name }}, which is reckoned before it is checked.',
    },
  };
  const configs = (
    group: string,
    kinds: Iterable<{ readonly kind: string; readonly available: boolean; readonly configSchema: JsonSchema }>,
  ): unknown[] => {
    const rules: unknown[] = [];
    for (const { kind, available, configSchema } of kinds) {
      if (!available) continue;
      const { $schema: _, ...schema } = configSchema;
      defs[`${group}.${kind}`] = { title: `${group} ${kind}`, ...schema };
      rules.push({
        if: { properties: { kind: { const: kind } }, required: ['kind'] },
        // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
        then: { properties: { config: { anyOf: [{ $ref: `#/$defs/${group}.${kind}` }, { type: 'null' }] } } },
      });
    }
    return rules;
  };
  const generators = [...catalog.generators.values()];
  const targets = [...catalog.providers.values()].flatMap((provider) =>
    provider.targets.map((target) => ({ ...target, available: true })),
  );
  const generatorRules = configs('generator', generators);
  const rules = {
    secret: generatorRules,
    generator: generatorRules,
    source: configs('source', catalog.sources.values()),
    target: configs('target', targets),
  };
  const kinds = {
    secret: [...generators.map(({ kind }) => kind)],
    generator: generators.map(({ kind }) => kind),
    source: [...catalog.sources.keys()],
    target: [...catalog.providers.values()].flatMap((provider) => [
      ...provider.targets.map(({ kind }) => kind),
      ...provider.planned,
    ]),
  };
  const { $defs, $schema, ...structure } = STRUCTURE;
  for (const [name, definition] of Object.entries($defs as Readonly<Record<string, JsonSchema>>)) {
    const group = name as keyof typeof rules;
    defs[name] =
      rules[group] === undefined ? definition : withKinds(definition, [...new Set(kinds[group])].sort(), rules[group]);
  }
  const document = {
    ...structure,
    $defs: Object.fromEntries(Object.entries(defs).sort(([a], [b]) => (a < b ? -1 : 1))),
  };
  return { $schema, ...(allowTemplates(document, true) as JsonSchema) };
}

/** Offers the known kinds to editors without refusing others, so that a template's name or a newer kind is no error there. */
function withKinds(definition: JsonSchema, kinds: readonly string[], rules: readonly unknown[]): JsonSchema {
  const properties = definition['properties'] as Readonly<Record<string, JsonSchema>>;
  const kind = properties['kind'] ?? {};
  return {
    ...definition,
    properties: {
      ...properties,
      kind: { description: kind['description'], anyOf: [{ enum: kinds }, { type: 'string', minLength: 1 }] },
    },
    allOf: rules,
  };
}

const SCALARS = new Set(['integer', 'number', 'boolean']);
const RESTRICTIONS = ['enum', 'pattern', 'format', 'const', 'maxLength'];

function allowTemplates(schema: unknown, isSchema: boolean): unknown {
  if (Array.isArray(schema)) return schema.map((item) => allowTemplates(item, isSchema));
  if (typeof schema !== 'object' || schema === null) return schema;
  const node = schema as JsonSchema;
  if (isSchema && isNarrowScalar(node)) {
    const { description, title, default: byDefault, examples, ...rule } = node;
    const notes = Object.fromEntries(
      Object.entries({ title, description, default: byDefault, examples }).filter(([, value]) => value !== undefined),
    );
    return { ...notes, anyOf: [rule, { $ref: '#/$defs/template' }] };
  }
  const result: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(node)) {
    if (!isSchema) result[key] = key === 'template' ? value : allowTemplates(value, true);
    else if (key === 'properties' || key === '$defs' || key === 'patternProperties')
      result[key] = allowTemplates(value, false);
    else if (key === 'if') result[key] = value;
    else if (['items', 'additionalProperties', 'then', 'else', 'allOf'].includes(key))
      result[key] = allowTemplates(value, true);
    else result[key] = value;
  }
  return result;
}

function isNarrowScalar(schema: JsonSchema): boolean {
  const types = [schema['type']].flat().filter((type): type is string => typeof type === 'string');
  if (types.includes('object') || types.includes('array')) return false;
  if (types.some((type) => SCALARS.has(type)) && !types.includes('string')) return true;
  return RESTRICTIONS.some((keyword) => keyword in schema);
}
