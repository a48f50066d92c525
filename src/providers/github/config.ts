import { visibilities } from './place.ts';
import { REPOS_SCHEMA } from './repository-choice.ts';

type Properties = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** A repository, in the words of a target's config. */
export const REPOSITORY: Properties = {
  owner: { type: 'string', minLength: 1, description: "The repository's owner; by default that of this repository." },
  repo: { type: 'string', minLength: 1, description: "The repository's name; by default this repository." },
  repository: { type: 'string', minLength: 1, description: 'owner/name: another way to say owner and repo.' },
  repos: REPOS_SCHEMA,
};

/** One of its environments. `whose`: what belongs to it then. */
export const environment = (whose: string): Properties => ({
  environment: {
    type: 'string',
    minLength: 1,
    description: `An environment of the repository, whose ${whose} it is then.`,
  },
  create_environment: {
    type: 'boolean',
    default: false,
    description: 'Whether the environment is created where it does not exist.',
  },
});

/** An organisation, and which of its repositories may use it. `then`: what the organisation stands for. */
export const organization = (then: string): Properties => ({
  organization: { type: 'string', minLength: 1, description: `The organization${then}` },
  org: { type: 'string', minLength: 1, description: 'Another way to say organization.' },
  visibility: {
    enum: [...visibilities],
    description:
      'Which repositories of the organization may use it; by default as it is, private at first, selected where some are listed.',
  },
  repositories: {
    type: 'array',
    items: { type: 'string', minLength: 1 },
    maxItems: 500,
    description: 'Repositories that may use it, by name. Others that have been selected at GitHub keep their access.',
  },
  selected_repository_ids: {
    type: 'array',
    items: { type: 'integer', minimum: 1 },
    maxItems: 500,
    description: 'The same by ids, as SecretZero has it.',
  },
});

export const nameUnder = (key: string, thing: string): Properties => ({
  [key]: {
    type: 'string',
    minLength: 1,
    description: `The ${thing}'s name at GitHub; by default our name (for several fields: the field's) in capitals.`,
  },
});

/** The schema of a target's config. */
export function configOf(...parts: readonly Properties[]): Readonly<Record<string, unknown>> {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    additionalProperties: false,
    properties: Object.assign({}, ...parts) as Properties,
  };
}
