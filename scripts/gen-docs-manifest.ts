import { readFileSync, writeFileSync } from 'node:fs';
import { type JsonSchema, STRUCTURE } from '../src/manifest/schema-base.ts';
import { catalog } from '../src/providers/catalog.ts';
import { REPOS_SCHEMA } from '../src/providers/github/repository-choice.ts';
import { code, fillParts, table } from './generated-parts.ts';

const PAGE = new URL('../docs/secretfile.md', import.meta.url);

type Properties = Readonly<Record<string, JsonSchema>>;

/** The reference of the manifest, with its tables as the schema and the catalog have them now. */
export function secretfilePage(page = readFileSync(PAGE, 'utf8')): string {
  const top = STRUCTURE['properties'] as Properties;
  const definitions = STRUCTURE['$defs'] as Properties;
  const generators = [...catalog.generators.values()];
  const sources = [...catalog.sources.values()];
  const providers = [...catalog.providers.values()];
  return fillParts(page, {
    'top-level': keys(top),
    'environment-keys': keys(propertiesOf(propertiesOf(top['environments'])['profiles'], 'additionalProperties')),
    'target-profile-keys': keys(propertiesOf(top['target_profiles'], 'additionalProperties')),
    'provider-keys': keys(propertiesOf(definitions['provider'])),
    'secret-keys': keys(propertiesOf(definitions['secret'])),
    'field-keys': keys(propertiesOf(definitions['field'])),
    'source-keys': keys(propertiesOf(definitions['source'])),
    'target-keys': keys(propertiesOf(definitions['target'])),
    generators: generators
      .filter(({ available }) => available)
      .flatMap(({ kind, summary, configSchema }) => section(code(kind), summary, configSchema)),
    sources: sources
      .filter(({ available }) => available)
      .flatMap(({ kind, configSchema }) => section(code(kind), undefined, configSchema)),
    targets: providers.flatMap((provider) =>
      provider.targets.flatMap(({ kind, summary, configSchema }) =>
        section(`${code(kind)} of ${code(provider.kind)}`, summary, configSchema),
      ),
    ),
    'repos-keys': keys(propertiesOf(REPOS_SCHEMA)),
    planned: table(
      ['not available in this version', 'kinds'],
      [
        ['generators', list(generators.filter(({ available }) => !available).map(({ kind }) => kind))],
        ['sources', list(sources.filter(({ available }) => !available).map(({ kind }) => kind))],
        ...providers
          .filter(({ available, planned }) => !available || planned.length > 0)
          .map(({ kind, planned }) => [`targets of ${code(kind)}`, planned.length === 0 ? '–' : list(planned)]),
      ],
    ),
  });
}

/** The properties of a schema, or of what is under one of its keywords. */
function propertiesOf(schema: JsonSchema | undefined, keyword?: string): Properties {
  const owner = keyword === undefined ? schema : (schema?.[keyword] as JsonSchema | undefined);
  return (owner?.['properties'] ?? {}) as Properties;
}

function section(title: string, summary: string | undefined, schema: JsonSchema): string[] {
  const properties = (schema['properties'] ?? {}) as Properties;
  const required = (schema['required'] ?? []) as readonly string[];
  return [
    `### ${title}`,
    '',
    ...(summary === undefined ? [] : [summary, '']),
    ...(Object.keys(properties).length === 0 ? ['It has no settings.', ''] : [...keys(properties, required), '']),
  ];
}

function keys(properties: Properties, required: readonly string[] = []): string[] {
  return table(
    ['key', 'meaning', 'values', 'default'],
    Object.entries(properties).map(([name, schema]) => [
      `${code(name)}${required.includes(name) ? ' (required)' : ''}`,
      String(schema['description'] ?? ''),
      values(schema),
      schema['default'] === undefined ? '' : code(JSON.stringify(schema['default'])),
    ]),
  );
}

function values(schema: JsonSchema): string {
  const allowed = schema['enum'] as readonly unknown[] | undefined;
  if (allowed) return list(allowed.map(String));
  if (schema['$ref'] !== undefined) return 'see below';
  const types = [schema['type']].flat().filter((type) => type !== undefined && type !== 'null');
  const low = schema['minimum'];
  const high = schema['maximum'];
  const range = low === undefined && high === undefined ? '' : ` from ${low ?? 'any'} to ${high ?? 'any'}`;
  return `${types.map(word).join(' or ')}${range}`;
}

function word(type: unknown): string {
  const words: Readonly<Record<string, string>> = {
    string: 'text',
    object: 'map',
    array: 'list',
    boolean: 'true, false',
  };
  return words[String(type)] ?? String(type);
}

function list(names: readonly string[]): string {
  return names.map(code).join(', ');
}

if (import.meta.main) writeFileSync(PAGE, secretfilePage());
