import type { LocateInput, LocateProblem, Spread } from '../../core/catalog.ts';
import { matchesWildcard } from '../../core/wildcard.ts';

type Config = Readonly<Record<string, unknown>>;

export type Visibility = 'public' | 'private' | 'internal';

/** Which repositories a selector takes: every criterion has to hold. */
export interface Criteria {
  readonly owner: string;
  /** With wildcards, in small letters; any of them. */
  readonly names: readonly string[];
  /** All of them. */
  readonly topics: readonly string[];
  /** Of each custom property, any of the values. */
  readonly properties: Readonly<Record<string, readonly string[]>>;
  readonly visibility: readonly Visibility[];
  readonly archived: boolean;
}

const text = (description: string, pattern: string) => ({ type: 'string', pattern, description }) as const;

const oneOrMore = (item: Config, description: string) => ({
  ...item,
  type: ['string', 'array'],
  minItems: 1,
  items: item,
  description,
});

const NAME = text('A name, with * for any characters and ? for one.', '^[A-Za-z0-9._*?-]{1,100}$');
const TOPIC = text('A topic.', '^[a-z0-9][a-z0-9-]{0,49}$');
const VISIBILITY = text('public, private or internal.', '^(?:public|private|internal)$');
const VALUE = text('A value of the property.', '^[^\\u0000-\\u001f\\u007f]{1,75}$');

/** The key `repos` of every kind of target that is in a repository. */
export const REPOS_SCHEMA = {
  type: ['array', 'object'],
  description:
    'Many repositories at once: a list of names or owner/name; or a map that selects them (`owner`, `names`, `topic`, `property`, `visibility`, `archived`).',
  minItems: 1,
  items: { type: 'string', minLength: 1, description: 'A repository: its name, or owner/name.' },
  additionalProperties: false,
  properties: {
    owner: {
      type: 'string',
      minLength: 1,
      description: 'Whose repositories; by default those of the owner of this one.',
    },
    names: oneOrMore(NAME, 'Names, with * for any characters and ? for one; of several, any.'),
    topic: oneOrMore(TOPIC, 'A topic that they have; of several, all.'),
    property: {
      type: 'object',
      minProperties: 1,
      propertyNames: { pattern: '^[A-Za-z0-9_$#-]{1,75}$' },
      description: 'Custom properties of the organisation that they have, with a value or a list of values.',
      additionalProperties: oneOrMore(VALUE, 'Value of the property; of several, any.'),
    },
    visibility: oneOrMore(VISIBILITY, 'Only `public`, `private` or `internal` ones; of several, any.'),
    archived: {
      type: 'boolean',
      default: false,
      description: 'Whether archived ones are selected too; nothing can be written to them.',
    },
  },
} as const;

/** A name that no repository is called by chance; it shows where in a container the name is. */
const SAMPLE = 'secretzero.sample.of.a.selection';

type SpreadInput = Pick<LocateInput, 'config' | 'provider' | 'repository'>;

/** What `repos` of a target's config says; `undefined` where it says nothing. */
export function spreadRepositories(input: SpreadInput): Spread | readonly LocateProblem[] | undefined {
  const { repos, ...rest } = input.config;
  if (repos === undefined || repos === null) return undefined;
  const other = ['repo', 'repository', 'organization', 'org'].find((key) => rest[key] !== undefined);
  if (other !== undefined) {
    const message = `repos says which repositories, and ${other} says it too`;
    return [{ key: other, message, hint: 'keep one of the two' }];
  }
  return Array.isArray(repos) ? eachOf(repos, rest) : selection(repos as Config, rest, input);
}

function eachOf(repos: readonly unknown[], rest: Config): Spread {
  const configs = repos.map((repo, index) => {
    const { owner: _owner, ...alone } = rest;
    const full = typeof repo === 'string' && repo.includes('/');
    return { config: full ? { ...alone, repository: repo } : { ...rest, repo }, below: ['repos', index] };
  });
  return { how: 'each', configs };
}

function selection(repos: Config, rest: Config, input: SpreadInput): Spread | readonly LocateProblem[] {
  const problem = (message: string, hint: string, ...below: string[]): readonly LocateProblem[] => [
    { key: 'repos', below, message, hint },
  ];
  const [inside, beside] = [word(repos['owner']), word(rest['owner'])];
  if (inside !== undefined && beside !== undefined && inside.toLowerCase() !== beside.toLowerCase())
    return problem(`two owners are named, ${inside} and ${beside}`, 'keep one of the two', 'owner');
  const owner = inside ?? beside ?? usualOwner(input);
  if (owner === undefined) return problem('it is not known whose repositories are meant', 'give owner');
  if (['names', 'topic', 'property'].every((key) => repos[key] === undefined)) {
    const hint = 'give names, topic or property; names: "*" says all of them';
    return problem(`which repositories of ${owner} are meant is not said`, hint);
  }
  const criteria = criteriaOf(repos, owner);
  const said = inWords(criteria);
  return {
    how: 'select',
    config: { ...rest, repos: { ...repos, owner } },
    words: `repositories of ${owner} ${said.join(', ')}`,
    list: owner.toLowerCase(),
    criteria: `{${said.join(', ')}}`,
    sample: { config: { ...rest, owner, repo: SAMPLE }, name: SAMPLE },
    covers: (name) => !name.includes('/') && isNamed(criteria, name),
  };
}

/** The criteria in the config of a selector, as {@link spreadRepositories} gave it. */
export function choiceOf(config: Config): Criteria {
  const repos = config['repos'] as Config;
  return criteriaOf(repos, word(repos['owner']) ?? '');
}

function criteriaOf(repos: Config, owner: string): Criteria {
  return {
    owner,
    names: sorted(repos['names']).map((name) => name.toLowerCase()),
    topics: sorted(repos['topic']),
    properties: Object.fromEntries(
      Object.entries((repos['property'] ?? {}) as Config)
        .map(([name, values]) => [name, sorted(values)] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
    visibility: sorted(repos['visibility']) as Visibility[],
    archived: repos['archived'] === true,
  };
}

/** Whether a repository's name is one of those that are meant. */
export function isNamed({ names }: Criteria, name: string): boolean {
  const own = name.toLowerCase();
  return names.length === 0 || names.some((pattern) => matchesWildcard(pattern, own));
}

function inWords({ names, topics, properties, visibility, archived }: Criteria): string[] {
  return [
    ...(names.length === 0 ? [] : [`named ${names.join(' or ')}`]),
    ...topics.map((topic) => `with topic ${topic}`),
    ...Object.entries(properties).map(
      ([name, values]) => `with ${name} = ${values.map((value) => JSON.stringify(value)).join(' or ')}`,
    ),
    ...(visibility.length === 0 ? [] : [`${visibility.join(' or ')} only`]),
    ...(archived ? ['archived ones too'] : []),
  ];
}

/** Whose repository is meant where a target names none. */
function usualOwner({ provider, repository }: SpreadInput): string | undefined {
  const ofRepository = (name: unknown) => word(name)?.split('/')[0];
  return word(provider.config['owner']) ?? ofRepository(provider.config['repository']) ?? ofRepository(repository);
}

/** One text or several, each once, in an order that does not depend on how they were written. */
function sorted(value: unknown): string[] {
  const texts = [value].flat().filter((one): one is string => typeof one === 'string');
  return [...new Set(texts)].sort();
}

function word(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
