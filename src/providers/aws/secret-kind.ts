import type { Located, LocateInput, LocateProblem, TargetKind } from '../../core/catalog.ts';
import type { TargetCapabilities } from '../../core/observation.ts';
import { MOST_KEYS, objectKey } from './object-key.ts';
import { containerOf, declaredRegion, MARKS, REGION, tagsOf, text } from './place.ts';

export const SECRET_CAPABILITIES: TargetCapabilities = {
  read: 'value',
  stamp: true,
  conditionalWrite: true,
  liveVersions: 2,
  minValueBytes: 1,
  maxValueBytes: 65_536,
  alphabet: /^[^\p{Cs}]*$/u,
  describes: true,
};

/** A secret of AWS Secrets Manager. */
export const secretKind: TargetKind = {
  kind: 'secrets_manager',
  scope: 'remote',
  capabilities: SECRET_CAPABILITIES,
  writeQuota: [{ most: 50, per: 1000 }],
  summary: 'A secret of AWS Secrets Manager, or a key of the JSON object in one.',
  configSchema: {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    additionalProperties: false,
    properties: {
      name: {
        type: 'string',
        minLength: 1,
        description:
          "The secret's name at AWS; by default ours (for several fields: with the field's name after a slash).",
      },
      region: {
        type: 'string',
        minLength: 1,
        description: "The region, where it is not the provider's.",
      },
      format: {
        enum: ['raw', 'json'],
        default: 'raw',
        description: 'raw: the value is the whole secret. json: it is a key of an object, whose other keys are kept.',
      },
      key: {
        type: 'string',
        minLength: 1,
        description: "The key in the object; by default the secret's name (for several fields: the field's).",
      },
      description: { type: 'string', maxLength: 2048, description: 'What AWS shows beside the name.' },
      kms_key_id: {
        type: 'string',
        minLength: 1,
        maxLength: 2048,
        description: "Id, ARN or alias of the KMS key; by default the account's aws/secretsmanager.",
      },
      tags: {
        type: 'object',
        additionalProperties: { type: ['string', 'number', 'boolean'] },
        description: 'Tags that it has. Tags of others are kept.',
      },
      replica_regions: {
        type: 'array',
        items: { type: 'string', minLength: 1 },
        uniqueItems: true,
        maxItems: 40,
        description: 'Other regions that AWS keeps a copy in. Copies in more regions are left where they are.',
      },
      recovery_window_days: {
        type: 'integer',
        minimum: 0,
        maximum: 30,
        default: 30,
        description: 'For how many days it can be had back when it is deleted: 7 to 30; 0 deletes for good.',
      },
      recovery_period: {
        type: ['integer', 'string'],
        description: "The same, in SecretZero's words: 7, or 7d.",
      },
    },
  },
  locate: locateSecret,
};

function locateSecret(input: LocateInput): Located | readonly LocateProblem[] {
  const { config, secret, field, multiField } = input;
  const problems: LocateProblem[] = [];
  const region = declaredRegion(input);
  const key = objectKey(input);
  const tags = tagsOf(config, typeof key === 'string' ? MOST_KEYS + 1 : MARKS);
  const days = recoveryDays(config);
  if (typeof region === 'object') problems.push(region);
  if (typeof key === 'object') problems.push(key);
  if (Array.isArray(tags)) problems.push(...tags);
  problems.push(...replicaProblems(config));
  if (typeof days === 'object') problems.push(days);
  const name = text(config['name']) ?? (multiField && key === undefined ? `${secret}/${field}` : secret);
  const wrong = nameProblem(name);
  if (wrong !== undefined) problems.push(wrong);
  if (problems.length > 0 || typeof region === 'object' || typeof key === 'object') return problems;
  const replicas = (config['replica_regions'] as readonly string[] | undefined) ?? [];
  const description = text(config['description']);
  const kmsKeyId = text(config['kms_key_id']);
  const described = {
    ...(description === undefined ? {} : { description }),
    ...(kmsKeyId === undefined ? {} : { kmsKeyId }),
    ...(tags === undefined ? {} : { tags }),
    ...(replicas.length === 0 ? {} : { replicas }),
  };
  return {
    container: containerOf({ name, ...(region === undefined ? {} : { region }) }),
    ...(key === undefined ? {} : { key, most: MOST_KEYS }),
    settings: { ...described, ...(typeof days === 'number' ? { recoveryDays: days } : {}) },
    ...(Object.keys(described).length === 0 ? {} : { described }),
  };
}

function nameProblem(name: string): LocateProblem | undefined {
  if (/^arn:/.test(name)) {
    return {
      key: 'name',
      message: 'an ARN is no name',
      hint: 'name is what comes after :secret:, without -XXXXXX at its end',
    };
  }
  if (/^[\w/+=.@-]{1,512}$/.test(name)) return undefined;
  return {
    key: 'name',
    message: `${JSON.stringify(name.slice(0, 60))} is no name for AWS Secrets Manager`,
    hint: 'it has 1 to 512 letters, digits and / _ + = . @ -',
  };
}

function replicaProblems(config: LocateInput['config']): LocateProblem[] {
  return ((config['replica_regions'] as readonly string[] | undefined) ?? []).flatMap((region, at) =>
    REGION.test(region)
      ? []
      : [{ key: 'replica_regions', below: [at], message: 'this is no AWS region', hint: 'it looks like eu-west-1' }],
  );
}

function recoveryDays(config: LocateInput['config']): number | undefined | LocateProblem {
  const key = config['recovery_window_days'] === undefined ? 'recovery_period' : 'recovery_window_days';
  const written = config[key];
  if (written === undefined) return undefined;
  const days = Number(/^(\d{1,3}) ?(?:d|days?)?$/.exec(String(written))?.[1] ?? Number.NaN);
  if (days === 0 || (days >= 7 && days <= 30)) return days;
  return { key, message: 'AWS keeps a deleted secret for 7 to 30 days', hint: '0 deletes it for good' };
}
