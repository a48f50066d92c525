import type { Located, LocateInput, LocateProblem, ProviderKind, TargetKind } from '../../core/catalog.ts';
import type { TargetCapabilities } from '../../core/observation.ts';
import { localInventory } from './inventory.ts';
import { workspacePath } from './paths.ts';

/** The file formats that a `file` target knows. */
export const FILE_FORMATS = ['dotenv', 'json', 'yaml', 'toml', 'tfvars'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

/** What a `file` address says of its container. */
export interface FileSettings {
  readonly format: FileFormat;
  /** Config keys of SecretZero that are accepted and have no effect here; told once, before the first write. */
  readonly unheeded?: readonly string[];
}

/** What a `template` address says of its container. */
export interface TemplateSettings {
  /** Canonical path of the template, relative to the workspace. */
  readonly template: string;
}

const MEBIBYTE = 1_048_576;

/** Any Unicode text without NUL, which no environment can carry. */
const TEXT = /^[^\0\p{Cs}]*$/u;

export const FILE_CAPABILITIES: TargetCapabilities = {
  read: 'value',
  stamp: false,
  conditionalWrite: true,
  liveVersions: 1,
  minValueBytes: 0,
  maxValueBytes: MEBIBYTE,
  alphabet: TEXT,
};

export const TEMPLATE_CAPABILITIES: TargetCapabilities = {
  read: 'metadata',
  stamp: false,
  conditionalWrite: true,
  liveVersions: 1,
  minValueBytes: 0,
  maxValueBytes: MEBIBYTE,
  alphabet: TEXT,
  wholeContainer: true,
};

const fileKind: TargetKind = {
  kind: 'file',
  scope: 'workspace',
  capabilities: FILE_CAPABILITIES,
  summary: 'A key in a plaintext file of this machine: dotenv, JSON, YAML, TOML or tfvars.',
  configSchema: {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    additionalProperties: false,
    properties: {
      path: {
        type: 'string',
        minLength: 1,
        default: '.env',
        description: 'The file, relative to the workspace.',
      },
      format: {
        enum: [...FILE_FORMATS],
        description: 'The format; by default told from the suffix (.json, .yaml, .yml, .toml, .tfvars), else dotenv.',
      },
      key: {
        type: 'string',
        minLength: 1,
        description: "The key in the file; by default the secret's name (for several fields: the field's name).",
      },
      mappings: {
        type: 'array',
        description: 'Keys of single fields: each field named by source_key is written under target_key.',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['source_key', 'target_key'],
          properties: {
            source_key: { type: 'string', minLength: 1, description: "A field's name." },
            target_key: { type: 'string', minLength: 1, description: 'The key in the file.' },
          },
        },
      },
      merge: {
        type: 'boolean',
        default: true,
        description: 'Always true: keys of others are kept. false is refused.',
      },
      structure: { enum: ['flat'], default: 'flat', description: 'Keys stand at the top of the file.' },
      value_field: {
        type: 'string',
        minLength: 1,
        description: "SecretZero's; accepted without effect, since values are written whole.",
      },
    },
  },
  plaintextFile: (path) => path,
  locate: locateFile,
};

const templateKind: TargetKind = {
  kind: 'template',
  scope: 'workspace',
  capabilities: TEMPLATE_CAPABILITIES,
  summary: 'A file of this machine, rendered from a template and all secrets that name it.',
  configSchema: {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    additionalProperties: false,
    required: ['template_path', 'output_path'],
    properties: {
      template_path: { type: 'string', minLength: 1, description: 'The template, relative to the workspace.' },
      output_path: { type: 'string', minLength: 1, description: 'The rendered file, relative to the workspace.' },
      overwrite: {
        type: 'boolean',
        default: true,
        description: "SecretZero's; accepted without effect, since on_conflict decides what may be overwritten.",
      },
    },
  },
  plaintextFile: (path) => path,
  locate: locateTemplate,
};

/** Files of this machine, as the manifest's checks see them. */
export const localProvider: ProviderKind = {
  kind: 'local',
  available: true,
  targets: [fileKind, templateKind],
  inventory: localInventory,
  planned: [],
};

function locateFile(input: LocateInput): Located | readonly LocateProblem[] {
  const { config } = input;
  const problems: LocateProblem[] = [];
  const place = workspacePath('path', text(config['path']) ?? '.env');
  if ('problem' in place) problems.push(place.problem);
  if (config['merge'] === false) {
    problems.push({
      key: 'merge',
      message: 'merge: false would lose every key of the file that is not ours',
      hint: 'leave merge out, or name a file of its own',
    });
  }
  const format = formatOf(text(config['format']), 'path' in place ? place.path : '');
  const key = keyOf(input, format);
  if (typeof key !== 'string') problems.push(key);
  if ('problem' in place || typeof key !== 'string' || problems.length > 0) return problems;
  const unheeded = config['value_field'] === undefined ? {} : { unheeded: ['value_field'] };
  return { container: place.path, key, settings: { format, ...unheeded } satisfies FileSettings };
}

function locateTemplate(input: LocateInput): Located | readonly LocateProblem[] {
  const template = workspacePath('template_path', text(input.config['template_path']) ?? '');
  const output = workspacePath('output_path', text(input.config['output_path']) ?? '');
  if ('problem' in template || 'problem' in output) {
    return [template, output].flatMap((place) => ('problem' in place ? [place.problem] : []));
  }
  if (template.path === output.path) {
    return [
      {
        key: 'output_path',
        message: 'output_path is the template itself',
        hint: 'give the rendered file a name of its own',
      },
    ];
  }
  const settings: TemplateSettings = { template: template.path };
  return {
    container: output.path,
    key: `${input.secret}.${input.field}`,
    settings: { ...settings },
    described: { template: template.path },
  };
}

/** The format as declared, else by the path's suffix. */
export function formatOf(declared: string | undefined, path: string): FileFormat {
  const known = FILE_FORMATS.find((format) => format === declared);
  if (known !== undefined) return known;
  const suffix = /\.([A-Za-z]+)$/.exec(path)?.[1]?.toLowerCase();
  switch (suffix) {
    case 'json':
    case 'yaml':
    case 'toml':
    case 'tfvars':
      return suffix;
    case 'yml':
      return 'yaml';
    default:
      return 'dotenv';
  }
}

function keyOf(input: LocateInput, format: FileFormat): string | LocateProblem {
  const { config, secret, field, multiField } = input;
  const mapped = mappedKey(config['mappings'], multiField ? [field] : [field, secret]);
  if (mapped !== undefined) return checkedKey('mappings', mapped, format);
  const explicit = text(config['key']);
  if (explicit !== undefined) return checkedKey('key', explicit, format);
  const name = multiField ? field : secret;
  if (format === 'dotenv') return name.toUpperCase().replace(/[^A-Z0-9_]/g, '_');
  return checkedKey('key', name, format);
}

const KEY_RULES: Readonly<Record<FileFormat, readonly [RegExp, string]>> = {
  dotenv: [/^[A-Za-z_][A-Za-z0-9_]*$/, 'letters, digits and _, not beginning with a digit'],
  tfvars: [/^[A-Za-z_][A-Za-z0-9_-]*$/, 'letters, digits, _ and -, not beginning with a digit'],
  json: [/^[^\p{Cc}\p{Cs}]+$/u, 'text without control characters'],
  yaml: [/^[^\p{Cc}\p{Cs}]+$/u, 'text without control characters'],
  toml: [/^[^\p{Cc}\p{Cs}]+$/u, 'text without control characters'],
};

function checkedKey(where: string, key: string, format: FileFormat): string | LocateProblem {
  const [pattern, words] = KEY_RULES[format];
  if (pattern.test(key)) return key;
  return {
    key: where,
    message: `"${key}" cannot be a key of a ${format} file, which allows ${words}`,
    hint: 'set key (or mappings) to a name that it can carry',
  };
}

function mappedKey(mappings: unknown, names: readonly string[]): string | undefined {
  if (!Array.isArray(mappings)) return undefined;
  for (const mapping of mappings as readonly { source_key?: unknown; target_key?: unknown }[]) {
    const source = text(mapping.source_key);
    if (source !== undefined && names.includes(source)) return text(mapping.target_key);
  }
  return undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
