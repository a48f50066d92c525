import type { ProviderKind, TargetKind } from '../../core/catalog.ts';
import type { TargetCapabilities } from '../../core/observation.ts';
import { federatesBy } from '../seam/federated.ts';
import { googleFloor } from './floor.ts';
import { locateSecret } from './locate.ts';
import { PREVIOUS } from './place.ts';

/**
 * Google adds versions without a condition: a stale write is not refused there, only noticed afterwards by the number that it got, and
 * nothing is lost by it, since versions are kept.
 */
export const SECRET_CAPABILITIES: TargetCapabilities = {
  read: 'value',
  stamp: true,
  conditionalWrite: false,
  liveVersions: 2,
  minValueBytes: 1,
  maxValueBytes: 64 * 1024,
  // What UTF-8 cannot write would arrive as something else.
  alphabet: /^\P{Cs}*$/u,
  describes: true,
};

const MINUTE = 60_000;
/** Google's quota of a project. */
export const REQUESTS_A_MINUTE = { most: 600, per: MINUTE } as const;
/** A new version takes two requests that write; a new secret one more. */
const WRITES_A_MINUTE = { most: REQUESTS_A_MINUTE.most / 2, per: MINUTE } as const;

const word = (description: string) => ({ type: 'string', minLength: 1, description }) as const;
const map = (description: string) =>
  ({ type: 'object', additionalProperties: { type: 'string' }, description }) as const;

const secretKind: TargetKind = {
  kind: 'gcp_secret_manager',
  scope: 'remote',
  capabilities: SECRET_CAPABILITIES,
  summary: 'A secret of Google Secret Manager, of a project or of one location of it.',
  configSchema: {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    additionalProperties: false,
    properties: {
      name: word("The secret's id at Google; by default our name (for several fields: the field's)."),
      secret_id: word('Another way to say name.'),
      project: word("The project's id or number; by default the provider's."),
      project_id: word('Another way to say project.'),
      location: word('For a regional secret: the location that it never leaves. By default a global one.'),
      replicas: {
        type: 'array',
        minItems: 1,
        description: 'The locations that a new global secret is kept in; by default Google chooses.',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['location'],
          properties: {
            location: word('Such as europe-west3.'),
            kms_key_name: word('A key of Cloud KMS in that location.'),
          },
        },
      },
      kms_key_name: word('The key of Cloud KMS that a new secret is encrypted with; by default one of Google.'),
      labels: map('Labels of the secret; others that it has stay.'),
      annotations: map('Annotations of the secret; others that it has stay.'),
      previous: {
        enum: [...PREVIOUS],
        default: 'keep',
        description: 'What becomes of our version that a new one replaces.',
      },
    },
  },
  locate: locateSecret,
};

/** Ways to log in. */
export const LOGIN_KINDS = ['oidc', 'service_account', 'token', 'metadata', 'ambient'] as const;

/** Google Cloud, as the manifest's checks see it. */
export const googleProvider: ProviderKind = {
  kind: 'google',
  available: true,
  targets: [
    secretKind,
    {
      ...secretKind,
      kind: 'secret_manager',
      sameAs: 'gcp_secret_manager',
      summary: 'Another name for gcp_secret_manager.',
    },
  ],
  planned: [],
  login: {
    kinds: LOGIN_KINDS,
    keys: [
      'project',
      'project_id',
      'workload_identity_provider',
      'service_account',
      'audience',
      'credentials',
      'token',
      'endpoint',
    ],
  },
  federates: federatesBy(['oidc'], ['workload_identity_provider']),
  requestFloor: (containers) => googleFloor(containers),
  permissions: async (...asked) => (await import('./permissions.ts')).permissions(...asked),
  writeQuota: [WRITES_A_MINUTE],
};
