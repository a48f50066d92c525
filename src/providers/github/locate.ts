import type { Located, LocateInput, LocateProblem } from '../../core/catalog.ts';
import { foreignHost } from './names.ts';
import {
  type Access,
  containerName,
  isOrganization,
  type OrganizationPlace,
  type Place,
  type RepositoryPlace,
  type Settings,
  type Visibility,
} from './place.ts';
import { type Goods, shelfOf } from './shelf.ts';

const OWNER = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/;
const REPO = /^(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/;

/** Where the values of a kind may be, and what they are called there. */
export interface LocateRules {
  /** What is kept; absent for deploy keys, of which GitHub states no limit. */
  readonly goods?: Goods;
  /** Places that the kind knows besides repositories. `only`: it knows no repositories. `must`: it has to be named. */
  readonly environment: 'may' | 'must' | 'never';
  readonly organization: 'may' | 'only' | 'never';
  /** The config key that names it there, and what is wrong with a name, if anything. */
  readonly nameKey: string;
  readonly nameOf: (explicit: string | undefined, ours: string) => string;
  readonly problemOf: (name: string) => string | undefined;
  readonly example: string;
  readonly more?: (config: LocateInput['config']) => Partial<Settings>;
  readonly described?: (config: LocateInput['config']) => Readonly<Record<string, unknown>>;
}

/** Where a value goes by a target's config, or everything that is wrong with it. Pure. */
export function locateBy(rules: LocateRules): (input: LocateInput) => Located | readonly LocateProblem[] {
  return (input) => {
    const { config, provider } = input;
    const problems: LocateProblem[] = [];
    const host = foreignHost(apiUrl(provider));
    if (typeof host === 'object') {
      problems.push({ message: `the provider's ${host.problem}`, hint: 'such as https://github.example.com/api/v3' });
    }
    const place = placeIn(input, rules);
    if ('message' in place) problems.push(place);
    const environment = text(config['environment']);
    problems.push(...environmentProblems(config, environment, rules));
    const isShared = !('message' in place) && isOrganization(place);
    const access = accessOf(config, isShared ? place : undefined);
    if (access !== undefined && 'message' in access) problems.push(access);

    const explicit = text(config[rules.nameKey]);
    const name = rules.nameOf(explicit, input.multiField ? input.field : input.secret);
    const problem = rules.problemOf(name);
    if (problem !== undefined) {
      problems.push({
        ...(explicit === undefined ? {} : { key: rules.nameKey }),
        message: `"${name}" cannot be used: ${problem}`,
        hint: explicit === undefined ? `give another name under ${rules.nameKey}` : `such as ${rules.example}`,
      });
    }
    if (problems.length > 0 || 'message' in place || typeof host === 'object') return problems;
    const granted = access as Access | undefined;
    const described = { ...rules.described?.(config), ...(granted === undefined ? {} : { access: granted }) };
    const most = rules.goods === undefined ? undefined : shelfOf(rules.goods, place).most;
    return {
      ...(most === undefined ? {} : { most }),
      container: containerName(place, host),
      key: name,
      settings: {
        ...place,
        ...(config['create_environment'] === true ? { createEnvironment: true } : {}),
        ...(granted === undefined ? {} : { access: granted }),
        ...rules.more?.(config),
      },
      ...(Object.keys(described).length === 0 ? {} : { described }),
    };
  };
}

/** The name that GitHub keeps a secret or variable under, from the declared one or from ours. */
export function capitals(explicit: string | undefined, ours: string): string {
  return explicit?.toUpperCase() ?? ours.toUpperCase().replace(/[.-]/g, '_');
}

function placeIn(input: LocateInput, rules: LocateRules): Place | LocateProblem {
  const { config } = input;
  const organization = organizationOf(input, rules);
  if (organization !== undefined) return organization;
  const repository = repositoryOf(input);
  const environment = text(config['environment']);
  if ('message' in repository || environment === undefined) return repository;
  return { ...repository, environment };
}

/** `undefined` where a repository is meant. */
function organizationOf(input: LocateInput, rules: LocateRules): OrganizationPlace | LocateProblem | undefined {
  const { config, provider } = input;
  if (rules.organization === 'never') return undefined;
  const declared = text(config['organization']);
  const short = text(config['org']);
  const key = declared === undefined && short !== undefined ? 'org' : 'organization';
  if (declared !== undefined && short !== undefined && !same(declared, short))
    return { key: 'org', message: 'organization and org say two things', hint: 'keep one of the two' };
  let name = declared ?? short;
  if (name === undefined && rules.organization === 'only')
    name = text(provider.config['owner']) ?? input.repository?.split('/')[0] ?? '';
  if (name === undefined) return undefined;
  const beside = ['owner', 'repo', 'repository', 'environment'].find((each) => text(config[each]) !== undefined);
  if (beside !== undefined)
    return {
      key: beside,
      message: `${beside} is given beside an organization`,
      hint: 'name the organization, or the repository',
    };
  if (name === '') return { key, message: 'it is not known which organization is meant', hint: 'give organization' };
  if (OWNER.test(name)) return { organization: name };
  return { key, message: `"${name}" cannot be the name of an organization`, hint: 'letters, digits and -' };
}

function environmentProblems(
  config: LocateInput['config'],
  environment: string | undefined,
  rules: LocateRules,
): readonly LocateProblem[] {
  if (environment !== undefined && (environment.length > 255 || /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u.test(environment))) {
    return [{ key: 'environment', message: 'an environment of GitHub has a name of at most 255 printable characters' }];
  }
  if (environment !== undefined) return [];
  if (rules.environment === 'must')
    return [{ message: 'it is not known which environment is meant', hint: 'give environment' }];
  if (config['create_environment'] !== true) return [];
  return [
    {
      key: 'create_environment',
      message: 'create_environment is set, but no environment is named',
      hint: 'name it under environment, or leave create_environment out',
    },
  ];
}

/** Who may use what an organisation keeps, as far as it is declared. */
function accessOf(
  config: LocateInput['config'],
  place: OrganizationPlace | undefined,
): Access | LocateProblem | undefined {
  const visibility = text(config['visibility']) as Visibility | undefined;
  const names = config['repositories'] as readonly string[] | undefined;
  const ids = config['selected_repository_ids'] as readonly number[] | undefined;
  const key = ['visibility', 'repositories', 'selected_repository_ids'].find((each) => config[each] !== undefined);
  if (key === undefined) return undefined;
  if (place === undefined) {
    return { key, message: `${key} is about an organization, and none is named`, hint: 'name it under organization' };
  }
  const listed = names === undefined ? 'selected_repository_ids' : 'repositories';
  if ((names ?? ids) !== undefined && visibility !== undefined && visibility !== 'selected') {
    return {
      key: 'visibility',
      message: `${listed} are given, and visibility is ${visibility}`,
      hint: 'say visibility: selected, or leave the list out',
    };
  }
  const repositories: string[] = [];
  for (const name of names ?? []) {
    const [owner, repo] = name.includes('/') ? name.split('/', 2) : [place.organization, name];
    if (repo === undefined || !REPO.test(repo) || !same(owner as string, place.organization)) {
      return {
        key: 'repositories',
        message: `"${name}" is not a repository of ${place.organization}`,
        hint: 'its name alone, or with the organization in front',
      };
    }
    repositories.push(repo.toLowerCase());
  }
  return {
    ...(visibility === undefined ? {} : { visibility }),
    ...(names === undefined ? {} : { repositories: [...new Set(repositories)].sort() }),
    ...(ids === undefined ? {} : { ids: [...new Set(ids)].sort((a, b) => a - b) }),
  };
}

function repositoryOf(input: LocateInput): RepositoryPlace | LocateProblem {
  const { config, provider } = input;
  const declared = text(config['repository']);
  const owner = text(config['owner']);
  const repo = text(config['repo']);
  if (declared !== undefined && (owner !== undefined || repo !== undefined)) {
    return {
      key: 'repository',
      message: 'repository says owner and repo already, and one of these is given too',
      hint: 'keep either repository or owner and repo',
    };
  }
  // `repo: owner/name` is what people write who know no other way; it can mean only one thing.
  const joined = declared ?? (owner === undefined && repo?.includes('/') ? repo : undefined);
  const key = declared === undefined ? 'repo' : 'repository';
  if (joined !== undefined) return split(joined, key);
  const usual = split(text(provider.config['repository']) ?? input.repository ?? '', key);
  const usualOwner = 'message' in usual ? undefined : usual.owner;
  const found = {
    owner: owner ?? text(provider.config['owner']) ?? usualOwner,
    // Another owner's repository does not bear this one's name by chance: with an owner alone, the name is a guess.
    repo: repo ?? ('message' in usual || (owner !== undefined && !same(owner, usualOwner)) ? undefined : usual.repo),
  };
  if (found.owner === undefined || found.repo === undefined) {
    return {
      ...(owner === undefined ? {} : { key: 'owner' }),
      message: `it is not known which repository is meant: ${found.owner === undefined ? 'owner' : 'repo'} is missing`,
      hint: 'give owner and repo',
    };
  }
  return checked(found.owner, found.repo, owner === undefined ? 'repo' : 'owner');
}

function split(name: string, key: string): RepositoryPlace | LocateProblem {
  const parts = name.split('/');
  if (parts.length === 2) return checked(parts[0] as string, parts[1] as string, key);
  return { key, message: `"${name}" is not the name of a repository`, hint: 'write it as owner/name' };
}

function checked(owner: string, repo: string, key: string): RepositoryPlace | LocateProblem {
  if (OWNER.test(owner) && REPO.test(repo)) return { owner, repo };
  return {
    key: OWNER.test(owner) ? (key === 'owner' ? 'repo' : key) : key,
    message: `"${owner}/${repo}" cannot be the name of a repository`,
    hint: 'letters, digits and - for the owner; letters, digits, ., - and _ for the repository',
  };
}

function same(a: string, b: string | undefined): boolean {
  return a.toLowerCase() === b?.toLowerCase();
}

/** `api_url`, wherever SecretZero's users put it. */
function apiUrl(provider: LocateInput['provider']): unknown {
  const nested = provider.auth['config'];
  const inConfig =
    typeof nested === 'object' && nested !== null ? (nested as Record<string, unknown>)['api_url'] : undefined;
  return inConfig ?? provider.auth['api_url'] ?? provider.config['api_url'];
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
