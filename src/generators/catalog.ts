import type { Catalog, GeneratorKind } from '../core/catalog.ts';
import { configSchema } from './generator.ts';
import { passphrase } from './passphrase.ts';
import { randomPassword } from './random-password.ts';
import { randomString } from './random-string.ts';
import { scriptKind } from './script.ts';
import { staticKind } from './static.ts';
import { uuid } from './uuid.ts';

type SourceKind = Catalog['sources'] extends ReadonlyMap<string, infer Kind> ? Kind : never;

/** Any config: the kind is known by name only, and its config is checked in the version that offers it. */
const ANY_CONFIG = { $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'object' };

/** Kinds that SecretZero has, or that its documents use, and this version has not. */
const PLANNED_GENERATORS = [
  'api',
  'azdo_pat',
  'certificate',
  'entra-agent-blueprint',
  'github_pat',
  'gitlab_group_service_account',
  'gitlab_group_token',
  'gitlab_project_token',
  'provider_backed',
  'ssh_keypair',
  'x509_cert',
];

/** Every kind of generator that a manifest may name, those that are planned included. */
export const generatorKinds: readonly GeneratorKind[] = [
  randomPassword,
  randomString,
  uuid,
  passphrase,
  staticKind,
  scriptKind,
  ...PLANNED_GENERATORS.map(
    (kind): GeneratorKind => ({
      kind,
      available: false,
      summary: 'Not available in this version.',
      configSchema: ANY_CONFIG,
      defaults: {},
      entropyBits: () => 0,
    }),
  ),
];

/** Every kind of source that a manifest may name, those that are planned included. */
export const sourceKinds: readonly SourceKind[] = [
  {
    kind: 'env',
    available: true,
    configSchema: configSchema(
      {
        name: { type: 'string', minLength: 1, description: 'The environment variable.' },
        trim: {
          type: 'boolean',
          default: true,
          description: 'Whether blanks and line ends around the value are cut off.',
        },
      },
      ['name'],
    ),
  },
  {
    kind: 'file',
    available: true,
    configSchema: configSchema(
      {
        path: { type: 'string', minLength: 1, description: 'The file, inside the workspace.' },
        format: {
          enum: ['dotenv', 'json', 'yaml', 'toml', 'tfvars', 'text'],
          description: 'How the file is read; by default told from its suffix, else the whole file is the value.',
        },
        key: { type: 'string', minLength: 1, description: 'Which value: names from the top, with dots between them.' },
        encoding: { enum: ['utf-8', 'utf8'], default: 'utf-8', description: 'Always UTF-8.' },
      },
      ['path'],
    ),
  },
  {
    kind: 'secret_ref',
    available: true,
    configSchema: configSchema(
      {
        secret: { type: 'string', minLength: 1, description: 'The name of another secret of this manifest.' },
        field: { type: 'string', minLength: 1, description: 'Its field, where it has more than one.' },
      },
      ['secret'],
    ),
  },
  {
    kind: 'provider_read',
    available: true,
    configSchema: configSchema(
      {
        provider: { type: 'string', minLength: 1, description: 'The provider that has the value, by its alias.' },
        kind: { type: 'string', minLength: 1, description: 'A kind of target of that provider, which keeps values.' },
        read: { type: 'object', description: 'Where it is: what the config of such a target says.' },
        field: { type: 'string', minLength: 1, description: 'Which value, where there are several in one place.' },
        profile: { type: 'string', minLength: 1, description: 'One of the provider’s auth.profiles to log in with.' },
        method: { type: 'string', description: 'SecretZero’s; has no effect.' },
      },
      ['provider', 'kind'],
    ),
  },
];
