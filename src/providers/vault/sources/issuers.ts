import type { IssuerKind } from '../../../core/catalog.ts';
import { appRoleOf, named } from './rights.ts';

/** As many as anybody wants: Vault sets no limit. */
const MANY = 1000;
/** A secret-id is a random UUID. */
const UUID_BITS = 122;

function configOf(required: readonly string[], properties: Readonly<Record<string, unknown>>) {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    additionalProperties: false,
    required,
    properties: {
      ...properties,
      namespace: { type: 'string', minLength: 1, description: "The namespace; by default the login's." },
    },
  } as const;
}

const nameOf = (description: string) => ({ type: 'string', pattern: '^[A-Za-z0-9_.-]+$', description });
const mount = (usual: string, what: string) => ({
  type: 'string',
  pattern: '^[A-Za-z0-9_.-]+(/[A-Za-z0-9_.-]+)*$',
  default: usual,
  description: `Where ${what} is mounted.`,
});

const password: IssuerKind = {
  kind: 'vault_password',
  summary: 'A password that Vault makes up by one of its password policies.',
  configSchema: configOf(['policy'], { policy: nameOf('The password policy.') }),
  // What a policy makes is known to nobody but the server.
  outputs: [{ name: 'value', secret: true, entropyBits: 0 }],
  lasting: false,
  live: 1,
  marks: false,
};

const databaseRole: IssuerKind = {
  kind: 'vault_database_role',
  summary: 'A user of a database that Vault makes and drops again: a dynamic role of the database engine.',
  configSchema: configOf(['role'], {
    role: nameOf('The role of the database engine.'),
    mount_point: mount('database', 'the database engine'),
    token_role: nameOf(
      'A role of the token login: the lease is asked for with a token of its own, made by that role, and does not end with the login.',
    ),
  }),
  outputs: [
    { name: 'username', secret: false, entropyBits: 0 },
    { name: 'password', secret: true, entropyBits: 0 },
  ],
  lasting: true,
  live: MANY,
  // A user's name is made by the server, and holds no mark of ours.
  marks: false,
};

const staticRole: IssuerKind = {
  kind: 'vault_static_role',
  summary:
    'The password of a user that stays, changed by Vault: the old one ends at that moment, before any target has the new one.',
  configSchema: configOf(['role'], {
    role: nameOf('The static role of the database engine.'),
    mount_point: mount('database', 'the database engine'),
  }),
  outputs: [
    { name: 'username', secret: false, entropyBits: 0 },
    { name: 'password', secret: true, entropyBits: 0 },
  ],
  // One user, one password: nothing stays that could be revoked, and nothing of the old one is left.
  lasting: false,
  replaces: true,
  live: 1,
  marks: false,
};

const secretId: IssuerKind = {
  kind: 'vault_approle_secret_id',
  summary: 'A secret-id of an AppRole, with the role-id: what a service logs in to Vault with.',
  configSchema: configOf(['role'], {
    role: nameOf('The AppRole.'),
    mount_point: mount('approle', 'the AppRole login'),
    ttl: {
      type: 'string',
      pattern: '^\\d{1,9}[smh]?$',
      description: "How long it is good, such as 720h; by default and at most the role's.",
    },
    num_uses: { type: 'integer', minimum: 0, description: "How often it may be used; by default the role's." },
    cidr_list: {
      type: 'array',
      items: { type: 'string', minLength: 1 },
      description: 'Addresses that it may be used from.',
    },
  }),
  outputs: [
    { name: 'role_id', secret: false, entropyBits: 0 },
    { name: 'secret_id', secret: true, entropyBits: UUID_BITS },
  ],
  lasting: true,
  live: MANY,
  marks: true,
  instructions: (config) => {
    const role = appRoleOf(config);
    return {
      summary: `A secret-id of the AppRole ${named(config, 'role')} is needed.`,
      steps: [
        `make one: \`vault write -f ${role}/secret-id\``,
        `give its secret_id, and as role_id what \`vault read ${role}/role-id\` shows`,
        'destroy the old one by its accessor when everything uses the new one',
      ],
    };
  },
};

/** What Vault issues. */
export const ISSUERS: readonly IssuerKind[] = [password, databaseRole, staticRole, secretId];
