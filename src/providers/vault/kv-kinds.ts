import type { TargetKind } from '../../core/catalog.ts';
import { KV1_CAPABILITIES, KV2_CAPABILITIES } from './capabilities.ts';
import { locateKv } from './place.ts';

const CONFIG = {
  path: {
    type: 'string',
    minLength: 1,
    description:
      'Where the value is, below the mount: app/database. What the API calls it (secret/data/app) is understood.',
  },
  mount_point: { type: 'string', minLength: 1, default: 'secret', description: 'Where the KV engine is mounted.' },
  key: {
    type: 'string',
    minLength: 1,
    description: "The key in the data; by default value, for several fields the field's name. Keys of others are kept.",
  },
  namespace: {
    type: 'string',
    minLength: 1,
    description: "The namespace of the mount; by default the provider's config.namespace, else the login's.",
  },
} as const;

const VERSION = {
  type: 'integer',
  minimum: 1,
  maximum: 2,
  default: 2,
  description: 'The version of the KV engine. What is mounted is looked at: another one is an error.',
} as const;

const METADATA = {
  type: 'object',
  additionalProperties: { type: 'string' },
  description: 'Custom metadata of the path, beside that of others. Only with version 2.',
} as const;

function configOf(properties: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    additionalProperties: false,
    required: ['path'],
    properties,
  };
}

/** What a target of version 1 is, whatever it is called: it can do less. */
export const kv1Kind: TargetKind = {
  kind: 'vault_kv_v1',
  scope: 'remote',
  capabilities: KV1_CAPABILITIES,
  summary: 'A key at a path of a KV engine of version 1, of Vault or OpenBao: what `version: 1` makes of a vault_kv.',
  configSchema: configOf(CONFIG),
  locate: (input) => locateKv(input, 1),
};

export const kvKind: TargetKind = {
  kind: 'vault_kv',
  scope: 'remote',
  capabilities: KV2_CAPABILITIES,
  summary: 'A key at a path of a KV engine of Vault or OpenBao.',
  configSchema: configOf({ ...CONFIG, version: VERSION, metadata: METADATA }),
  variant: ({ version }) => (Number(version) === 1 ? kv1Kind : undefined),
  locate: (input) => locateKv(input, 2),
};

export const kvAlias: TargetKind = { ...kvKind, kind: 'kv', sameAs: 'vault_kv', summary: 'Another name for vault_kv.' };
