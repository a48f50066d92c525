import { PERIOD_WORDS } from '../core/period.ts';
import { LOGIN } from './trusted.ts';

export type JsonSchema = Readonly<Record<string, unknown>>;

const text = (description: string): JsonSchema => ({ type: 'string', minLength: 1, description });
const anyText = (description: string): JsonSchema => ({ type: 'string', description });
const flag = (description: string, byDefault = false): JsonSchema => ({
  type: 'boolean',
  default: byDefault,
  description,
});
const texts = (description: string): JsonSchema => ({
  type: ['array', 'null'],
  items: { type: 'string', minLength: 1 },
  description,
});
const anyMap = (description: string): JsonSchema => ({ type: ['object', 'null'], description });
const mapOf = (items: JsonSchema, description: string): JsonSchema => ({
  type: ['object', 'null'],
  additionalProperties: items,
  description,
});
const closed = (
  description: string,
  properties: Readonly<Record<string, JsonSchema>>,
  required: readonly string[] = [],
): JsonSchema => ({
  type: 'object',
  description,
  additionalProperties: false,
  ...(required.length === 0 ? {} : { required }),
  properties,
});

const AUTH_PROFILE: JsonSchema = {
  type: ['object', 'null'],
  description: 'Another way to log in, for targets that name it under profile.',
  properties: {
    kind: text('How to log in, such as ambient, token or assume_role.'),
    config: anyMap('What this way of logging in needs.'),
  },
};

const TARGET = closed(
  'One place where the value must be.',
  {
    provider: text('A provider: an alias from providers, or the name of a kind such as local or github.'),
    kind: text('The kind of target, such as file or github_secret.'),
    config: anyMap('Where exactly: depends on the kind.'),
    profile: text('One of the provider’s auth.profiles to log in with.'),
    identity_policies: texts('Policies of the kind provider_identity that must hold before this target is written.'),
    description: anyText('For people.'),
  },
  ['provider', 'kind'],
);

const TARGETS: JsonSchema = {
  type: ['array', 'null'],
  items: { $ref: '#/$defs/target' },
  description: 'The places where the value must be.',
};

const GENERATOR = closed(
  'How the value of a field is made.',
  { kind: text('A kind such as random_password or static.'), config: anyMap('Settings of the kind.') },
  ['kind'],
);

const SOURCE = closed(
  'Where the value is read from, before anything is made.',
  {
    kind: text('env, file or secret_ref.'),
    required: flag('Whether it is an error that the source has nothing; else the secret’s kind makes the value.', true),
    config: anyMap('Settings of the kind.'),
    description: anyText('For people.'),
    automation_hint: anyText('For people.'),
  },
  ['kind'],
);

const INSTRUCTIONS: JsonSchema = {
  type: ['object', 'null'],
  description: 'How a person comes by the value; shown before a prompt. Not interpolated.',
  properties: {
    summary: anyText('In one line.'),
    steps: {
      type: ['array', 'null'],
      description: 'What to do, in order.',
      items: {
        type: ['string', 'object'],
        properties: { action: anyText('What to do.'), description: anyText('What comes of it.') },
      },
    },
    documentation_url: anyText('Where to read more.'),
  },
};

const SECRET = closed(
  'A secret: how its value is made, how long it lives, where it must be.',
  {
    name: text('The name; unique in the manifest.'),
    kind: text('A generator, or templates.<name> for a secret of several fields.'),
    description: anyText('For people.'),
    config: anyMap('Settings of the kind.'),
    source: { $ref: '#/$defs/source' },
    targets: TARGETS,
    one_time: flag('Made once and never rotated by a due date or a changed definition.'),
    rotation_period: { type: 'string', description: `How long a value may live: ${PERIOD_WORDS}.` },
    rotation_policy: anyMap('More about rotation; kept for reports.'),
    on_conflict: {
      enum: ['fail', 'overwrite'],
      default: 'fail',
      description: 'What to do with a value that was there first.',
    },
    on_drift: {
      enum: ['report', 'repair'],
      default: 'report',
      description: 'What to do when a target is not as we left it.',
    },
    on_new_target: {
      enum: ['block', 'rotate'],
      default: 'block',
      description: 'What to do when a target is added and no target can be read.',
    },
    owner: {
      enum: ['managed', 'external'],
      default: 'managed',
      description: 'external: observed and reported, never written.',
    },
    secret: flag('false: the value is public (a user name, an address) and may be short.', true),
    local: flag('The state is kept on this machine only; targets are files of this machine.'),
    local_allow_cloud: flag('Lets a local secret have targets elsewhere.'),
    labels: anyMap('Words for selecting and reporting.'),
    annotations: anyMap('Anything else, for people and tools.'),
    agent_instructions: INSTRUCTIONS,
    process_tags: texts('Labels for graphs.'),
    vars: anyMap('SecretZero’s; has no effect.'),
  },
  ['name', 'kind'],
);

const FIELD = closed(
  'One field of a template.',
  {
    description: anyText('For people; shown before a prompt.'),
    generator: { $ref: '#/$defs/generator' },
    targets: TARGETS,
    secret: flag('false: the value is public (a user name, an address) and may be short.', true),
  },
  ['generator'],
);

const PROVIDER: JsonSchema = {
  type: ['object', 'null'],
  description: 'A platform with one login.',
  additionalProperties: false,
  properties: {
    kind: text('The kind of provider; by default its alias.'),
    auth: {
      type: ['object', 'null'],
      description: 'How to log in. ${NAME} reads the environment here, when it is needed.',
      properties: {
        kind: text('How to log in, such as ambient, token or assume_role.'),
        config: anyMap('What this way of logging in needs; its keys may stand directly under auth as well.'),
        profiles: mapOf(AUTH_PROFILE, 'Other ways to log in, by name.'),
        fallback_generator: anyText('SecretZero’s; has no effect.'),
      },
    },
    config: anyMap('Settings of the provider.'),
    fallback_generator: anyText('SecretZero’s; has no effect.'),
    description: anyText('For people.'),
  },
};

/** The manifest without the configs of its kinds: what is checked before anything is resolved. */
export const STRUCTURE: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Secretfile',
  description: 'Every secret of a repository: how it is made, how long it lives, where it must be.',
  type: 'object',
  additionalProperties: false,
  patternProperties: { '^x-': { description: 'A place for anchors; not read.' } },
  properties: {
    version: { type: ['string', 'number'], description: 'Version of the manifest, such as "1.0".' },
    variables: anyMap('Values for {{ var.name }} and ${name}; they may use each other.'),
    metadata: {
      type: ['object', 'null'],
      description: 'About the project; further keys are kept.',
      properties: {
        project: anyText('The project’s name.'),
        owner: anyText('Who answers for it.'),
        environments: texts('The environments that there are.'),
        compliance: texts('Standards to report on, such as soc2 or iso27001.'),
        fingerprint_key: closed(
          'A key that a provider keeps, in place of SECRETZERO_FINGERPRINT_KEY: fingerprints are made with a key that is derived from it for each run, and it never leaves the provider.',
          {
            provider: text('The provider that keeps it, by its alias.'),
            key: text('Its name there.'),
            mount: text('Where it is mounted there, such as transit.'),
            version: { type: 'integer', minimum: 1, default: 1, description: 'Which version of the key.' },
          },
          ['provider', 'key'],
        ),
        trusted: {
          type: ['array', 'null'],
          items: { type: 'string', pattern: LOGIN.source },
          description:
            'Accounts whose saves of the state are believed besides those of the action’s own token: an App’s name[bot], or the login of a person who works from a laptop. Read as it stands on the base branch, without variables.',
        },
      },
    },
    environments: {
      type: ['object', 'null'],
      description: 'Lanes with their own variables, target overrides and lockfile.',
      additionalProperties: false,
      properties: {
        default: text('The environment that is used when none is asked for.'),
        profiles: mapOf(
          {
            type: ['object', 'null'],
            additionalProperties: false,
            properties: {
              description: anyText('For people.'),
              var_files: texts('Files of variables that are laid over all others, in order; relative to the manifest.'),
              lockfile: text('The lockfile of this environment; relative to the manifest.'),
              target_profile: text('A name from target_profiles.'),
              labels: anyMap('Words for reporting.'),
            },
          },
          'The environments, by name.',
        ),
      },
    },
    target_profiles: mapOf(
      {
        type: ['object', 'null'],
        additionalProperties: false,
        properties: {
          description: anyText('For people.'),
          identity_policies: texts('Policies of the kind provider_identity that must hold for every target.'),
          provider_overrides: mapOf(
            anyMap('Config that is laid over.'),
            'Laid over the config of targets, by provider alias.',
          ),
          target_overrides: mapOf(
            anyMap('Config that is laid over.'),
            'Laid over the config of targets, by kind of target; wins.',
          ),
        },
      },
      'What an environment changes in its targets.',
    ),
    providers: mapOf({ $ref: '#/$defs/provider' }, 'Platforms, by alias. local and others need no declaration.'),
    secrets: { type: ['array', 'null'], items: { $ref: '#/$defs/secret' }, description: 'The secrets.' },
    templates: mapOf(
      closed(
        'A secret of several fields, used by kind: templates.<name>.',
        {
          description: anyText('For people.'),
          fields: {
            type: 'object',
            additionalProperties: { $ref: '#/$defs/field' },
            minProperties: 1,
            description: 'The fields, by name.',
          },
          targets: TARGETS,
        },
        ['fields'],
      ),
      'Secrets of several fields.',
    ),
    policies: mapOf(
      {
        type: ['object', 'null'],
        properties: { kind: text('rotation, access, compliance, provider_identity, …'), enabled: flag('', true) },
      },
      'Rules, by name.',
    ),
    labels: anyMap('Words for selecting and reporting.'),
    annotations: anyMap('Anything else, for people and tools.'),
    config: anyMap('Settings of SecretZero’s other tools; not read.'),
    agent: anyMap('Settings of SecretZero’s guided entry; not read.'),
  },
  $defs: { target: TARGET, generator: GENERATOR, source: SOURCE, secret: SECRET, field: FIELD, provider: PROVIDER },
};
