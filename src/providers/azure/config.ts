import { MOST_CONTENT_TYPE, MOST_TAG_CHARACTERS, MOST_TAGS, STAMP_TAGS } from './limits.ts';

/** The schema of a secret's config. */
export const SECRET_CONFIG: Readonly<Record<string, unknown>> = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  additionalProperties: false,
  properties: {
    vault_url: {
      type: 'string',
      minLength: 1,
      description: "The vault, such as https://myvault.vault.azure.net; by default the provider's vault_url.",
    },
    secret_name: {
      type: 'string',
      minLength: 1,
      description:
        "The secret's name in the vault; by default our name (for several fields: the field's) with - for _ and dots.",
    },
    content_type: {
      type: 'string',
      maxLength: MOST_CONTENT_TYPE,
      description: 'What kind of value it is, such as text/plain.',
    },
    tags: {
      type: 'object',
      maxProperties: MOST_TAGS - STAMP_TAGS,
      propertyNames: { minLength: 1, maxLength: MOST_TAG_CHARACTERS },
      additionalProperties: { type: 'string', maxLength: MOST_TAG_CHARACTERS },
      description: `Tags beside the value, ${MOST_TAGS - STAMP_TAGS} at most: ${STAMP_TAGS} of the ${MOST_TAGS} that Key Vault allows are our mark. Tags of others are kept.`,
    },
    enabled: { type: 'boolean', description: 'false: the value cannot be read until somebody enables it.' },
    expires: {
      type: ['boolean', 'string'],
      description:
        'The date beside the value from which it should no longer be used: by default when its rotation falls due, if it has a rotation_period; false for none, or a date. Key Vault only shows it.',
    },
    expires_on: { type: 'string', description: 'Another way to give expires as a date.' },
    not_before: { type: 'string', description: 'The date from which the value may be used. Key Vault only shows it.' },
  },
};
