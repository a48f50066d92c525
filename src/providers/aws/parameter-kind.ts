import type { Located, LocateInput, LocateProblem, TargetKind } from '../../core/catalog.ts';
import type { TargetCapabilities } from '../../core/observation.ts';
import { objectKey } from './object-key.ts';
import { type AwsSettings, containerOf, declaredRegion, TAG_FORM, tagsOf, text } from './place.ts';

export const PARAMETER_CAPABILITIES: TargetCapabilities = {
  read: 'value',
  stamp: true,
  // AWS refuses to make a parameter that is there; over a version it knows no condition.
  conditionalWrite: false,
  liveVersions: 1,
  minValueBytes: 1,
  maxValueBytes: 8192,
  alphabet: /^[^\p{Cs}]*$/u,
};

/** Marks are in the description: so many characters are left for one's own. */
export const MOST_OF_DESCRIPTION = 400;
/** Keys that a JSON parameter holds of ours, since its description marks all of them. */
const MOST_KEYS_OF_A_PARAMETER = 8;

/** A parameter of the Systems Manager's Parameter Store. */
export const parameterKind: TargetKind = {
  kind: 'ssm_parameter',
  scope: 'remote',
  capabilities: PARAMETER_CAPABILITIES,
  writeQuota: [{ most: 3, per: 1000 }],
  summary: 'A parameter of the AWS Systems Manager Parameter Store, or a key of the JSON object in one.',
  configSchema: {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    additionalProperties: false,
    properties: {
      name: {
        type: 'string',
        minLength: 1,
        description:
          "The parameter's name; by default ours (for several fields: /secret/field). With a slash it begins with one.",
      },
      region: { type: 'string', minLength: 1, description: "The region, where it is not the provider's." },
      type: {
        enum: ['SecureString', 'String', 'StringList'],
        default: 'SecureString',
        description: 'How AWS keeps it: only SecureString is encrypted.',
      },
      tier: {
        enum: ['Standard', 'Advanced', 'Intelligent-Tiering'],
        description: 'Up to 4,096 bytes (by default as the account has it), up to 8,192, or as the value needs.',
      },
      kms_key_id: {
        type: 'string',
        minLength: 1,
        maxLength: 256,
        description: "Id, ARN or alias of the KMS key of a SecureString; by default the account's aws/ssm.",
      },
      data_type: {
        type: 'string',
        enum: ['text', 'aws:ec2:image', 'aws:ssm:integration'],
        description: 'What AWS checks the value for; by default it is any text.',
      },
      format: {
        enum: ['raw', 'json'],
        default: 'raw',
        description:
          'raw: the value is the whole parameter. json: it is a key of an object, whose other keys are kept.',
      },
      key: {
        type: 'string',
        minLength: 1,
        description: "The key in the object; by default the secret's name (for several fields: the field's).",
      },
      description: {
        type: 'string',
        maxLength: MOST_OF_DESCRIPTION,
        description: 'What AWS shows beside the name; our mark follows it.',
      },
      tags: {
        type: 'object',
        additionalProperties: { type: ['string', 'number', 'boolean'] },
        description: 'Tags that it has. Tags of others are kept.',
      },
      overwrite: {
        type: 'boolean',
        default: true,
        description: 'false: it is made and never written again, so that a rotation is refused there.',
      },
    },
  },
  locate: locateParameter,
};

function locateParameter(input: LocateInput): Located | readonly LocateProblem[] {
  const { config, secret, field, multiField } = input;
  const problems: LocateProblem[] = [];
  const region = declaredRegion(input);
  const key = objectKey(input);
  const tags = tagsOf(config, 0, TAG_FORM);
  if (typeof region === 'object') problems.push(region);
  if (typeof key === 'object') problems.push(key);
  if (Array.isArray(tags)) problems.push(...tags);
  const name = text(config['name']) ?? (multiField && key === undefined ? `/${secret}/${field}` : secret);
  const wrong = nameProblem(name);
  if (wrong !== undefined) problems.push(wrong);
  const type = text(config['type']);
  const kmsKeyId = text(config['kms_key_id']);
  if (kmsKeyId !== undefined && type !== undefined && type !== 'SecureString')
    problems.push({
      key: 'kms_key_id',
      message: `a ${type} is not encrypted`,
      hint: 'leave type out: it is SecureString then',
    });
  if (problems.length > 0 || typeof region === 'object' || typeof key === 'object') return problems;
  const description = text(config['description']);
  const tier = text(config['tier']);
  const dataType = text(config['data_type']);
  const described = {
    ...(description === undefined ? {} : { description }),
    ...(kmsKeyId === undefined ? {} : { kmsKeyId }),
    ...(Array.isArray(tags) || tags === undefined ? {} : { tags }),
    ...(type === undefined ? {} : { type }),
    ...(tier === undefined ? {} : { tier }),
    ...(dataType === undefined ? {} : { dataType }),
  } as AwsSettings;
  return {
    container: containerOf({ name, ...(region === undefined ? {} : { region }) }),
    ...(key === undefined ? {} : { key, most: MOST_KEYS_OF_A_PARAMETER }),
    settings: { ...described, ...(config['overwrite'] === false ? { once: true } : {}) },
    ...(Object.keys(described).length === 0 ? {} : { described: { ...described } }),
  };
}

function nameProblem(name: string): LocateProblem | undefined {
  const problem = (message: string, hint: string): LocateProblem => ({ key: 'name', message, hint });
  const shown = JSON.stringify(name.slice(0, 60));
  if (!/^\/?[\w.-]+(?:\/[\w.-]+)*$/.test(name) || name.length > 1011)
    return problem(`${shown} is no name of a parameter`, 'it has letters, digits and _ . - in parts between slashes');
  if (name.includes('/') && !name.startsWith('/'))
    return problem(`${shown} has parts, so it begins with a slash`, `write /${name.slice(0, 60)}`);
  if (name.split('/').filter(Boolean).length > 15) return problem(`${shown} has more than 15 parts`, 'AWS allows 15');
  if (/^\/?(?:aws|ssm)/i.test(name))
    return problem('names that begin with aws or ssm are for AWS itself', 'use another name');
  return undefined;
}
