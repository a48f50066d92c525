import type { IssuerKind, LocateProblem } from '../../core/catalog.ts';

type Config = Readonly<Record<string, unknown>>;

/** What a password is made of, by the key that leaves it out. */
export const CLASSES: Readonly<Record<string, RegExp>> = {
  exclude_lowercase: /[a-z]/,
  exclude_uppercase: /[A-Z]/,
  exclude_numbers: /[0-9]/,
  exclude_punctuation: /[^A-Za-z0-9 ]/,
};

export const DEFAULT_LENGTH = 32;

const flag = (description: string, usual = false) => ({ type: 'boolean', default: usual, description });

const randomPassword: IssuerKind = {
  kind: 'aws_random_password',
  summary: 'A password that AWS Secrets Manager makes up; nothing of it stays there.',
  configSchema: {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    additionalProperties: false,
    properties: {
      length: { type: 'integer', minimum: 8, maximum: 4096, default: DEFAULT_LENGTH, description: 'Characters.' },
      exclude_characters: { type: 'string', maxLength: 4096, description: 'Characters that it does not have.' },
      exclude_lowercase: flag('Whether it has no small letters.'),
      exclude_uppercase: flag('Whether it has no capitals.'),
      exclude_numbers: flag('Whether it has no digits.'),
      exclude_punctuation: flag('Whether it has no punctuation.'),
      include_space: flag('Whether it may have blanks.'),
      require_each_included_type: flag('Whether it has at least one of each.', true),
      region: {
        type: 'string',
        pattern: '^[a-z]{2}(-[a-z0-9]+)+-[0-9]{1,2}$',
        description: "The region, where it is not the provider's.",
      },
    },
  },
  // What AWS makes is known to nobody but AWS: fingerprints of it need a key.
  outputs: [{ name: 'value', secret: true, entropyBits: 0 }],
  lasting: false,
  live: 1,
  marks: false,
  check: passwordProblems,
};

const accessKey: IssuerKind = {
  kind: 'aws_iam_access_key',
  summary:
    'An access key of an IAM user: a new one beside the old one, which is deleted when all targets have the new one.',
  configSchema: {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    additionalProperties: false,
    required: ['user_name'],
    properties: {
      user_name: {
        type: 'string',
        pattern: '^[A-Za-z0-9_+=,.@-]{1,64}$',
        description: 'The IAM user, without its path.',
      },
    },
  },
  outputs: [
    { name: 'access_key_id', secret: false, entropyBits: 0 },
    // Forty characters of base64.
    { name: 'secret_access_key', secret: true, entropyBits: 240 },
  ],
  lasting: true,
  live: 2,
  // A key has no place for a mark of ours.
  marks: false,
  instructions: ({ user_name: user }) => ({
    summary: `An access key of the IAM user ${user} is needed.`,
    steps: [
      `make one: \`aws iam create-access-key --user-name ${user}\``,
      'give its AccessKeyId as access_key_id and its SecretAccessKey as secret_access_key',
      'delete the old key when everything uses the new one',
    ],
    url: `https://console.aws.amazon.com/iam/home#/users/details/${encodeURIComponent(String(user))}?section=security_credentials`,
  }),
};

/** What AWS issues. */
export const ISSUERS: readonly IssuerKind[] = [randomPassword, accessKey];

function passwordProblems(config: Config): LocateProblem[] {
  const left = Object.keys(CLASSES).filter((key) => config[key] !== true);
  if (left.length === 0 && config['include_space'] !== true)
    return [{ message: 'nothing is left that a password could be made of', hint: 'leave one of the exclude_… out' }];
  return [];
}
