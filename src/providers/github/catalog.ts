import type { Located, LocateInput, LocateProblem, ProviderKind, TargetKind } from '../../core/catalog.ts';
import type { TargetCapabilities } from '../../core/observation.ts';
import { secretsFloor, WRITES_PER_CALL } from './floor.ts';
import { containerName, foreignHost, nameProblem, type SecretScope, type SecretSettings } from './names.ts';

/** GitHub's limit of 48 KB is on what it stores, which is sealed: 32 bytes of a key and 16 of a code longer than the value. */
const SEALED_LIMIT = 48 * 1024;
const SEAL_BYTES = 48;

export const SECRET_CAPABILITIES: TargetCapabilities = {
  read: 'metadata',
  stamp: false,
  conditionalWrite: false,
  liveVersions: 1,
  writesPerCall: WRITES_PER_CALL,
  minValueBytes: 1,
  maxValueBytes: SEALED_LIMIT - SEAL_BYTES,
  // What UTF-8 cannot write would arrive as something else, and no environment can carry NUL.
  alphabet: /^[^\0\p{Cs}]*$/u,
};

const OWNER = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/;
const REPO = /^(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/;

const secretKind: TargetKind = {
  kind: 'github_secret',
  scope: 'remote',
  capabilities: SECRET_CAPABILITIES,
  summary: 'A GitHub Actions secret of a repository or of one of its environments.',
  configSchema: {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    additionalProperties: false,
    properties: {
      owner: {
        type: 'string',
        minLength: 1,
        description: "The repository's owner; by default that of this repository.",
      },
      repo: { type: 'string', minLength: 1, description: "The repository's name; by default this repository." },
      repository: { type: 'string', minLength: 1, description: 'owner/name: another way to say owner and repo.' },
      environment: {
        type: 'string',
        minLength: 1,
        description: 'An environment of the repository, whose secret it is then.',
      },
      create_environment: {
        type: 'boolean',
        default: false,
        description: 'Whether the environment is created where it does not exist.',
      },
      secret_name: {
        type: 'string',
        minLength: 1,
        description: "The secret's name at GitHub; by default our name (for several fields: the field's) in capitals.",
      },
    },
  },
  locate,
};

/** Where a token is looked for that nobody declares. */
export const AMBIENT_TOKENS = ['GH_TOKEN', 'GITHUB_TOKEN'] as const;

/** GitHub, as the manifest's checks see it. */
export const githubProvider: ProviderKind = {
  kind: 'github',
  available: true,
  targets: [secretKind],
  planned: [
    'github_organization_secret',
    'github_environment_secret',
    'github_variable',
    'github_dependabot_secret',
    'github_codespaces_secret',
    'github_deploy_key',
  ],
  ambientLogin: AMBIENT_TOKENS,
  requestFloor: secretsFloor,
};

function locate(input: LocateInput): Located | readonly LocateProblem[] {
  const { config, provider } = input;
  const problems: LocateProblem[] = [];
  const host = foreignHost(apiUrl(provider));
  if (typeof host === 'object') {
    problems.push({ message: `the provider's ${host.problem}`, hint: 'such as https://github.example.com/api/v3' });
  }

  const repository = repositoryOf(input);
  if ('message' in repository) problems.push(repository);

  const environment = text(config['environment']);
  if (environment !== undefined && (environment.length > 255 || /\p{Cc}/u.test(environment))) {
    problems.push({
      key: 'environment',
      message: 'an environment of GitHub has a name of at most 255 printable characters',
    });
  }
  if (config['create_environment'] === true && environment === undefined) {
    problems.push({
      key: 'create_environment',
      message: 'create_environment is set, but no environment is named',
      hint: 'name it under environment, or leave create_environment out',
    });
  }

  const explicit = text(config['secret_name']);
  const ours = input.multiField ? input.field : input.secret;
  const key = explicit?.toUpperCase() ?? ours.toUpperCase().replace(/[.-]/g, '_');
  const problem = nameProblem(key);
  if (problem !== undefined) {
    problems.push({
      ...(explicit === undefined ? {} : { key: 'secret_name' }),
      message: `"${key}" cannot be used: ${problem}`,
      hint: explicit === undefined ? 'give another name under secret_name' : 'such as DB_PASSWORD',
    });
  }

  if (problems.length > 0 || 'message' in repository || typeof host === 'object') return problems;
  const scope: SecretScope = { ...repository, ...(environment === undefined ? {} : { environment }) };
  const settings: SecretSettings = {
    ...scope,
    ...(config['create_environment'] === true ? { createEnvironment: true } : {}),
  };
  return { container: containerName(scope, host), key, settings: { ...settings } };
}

function repositoryOf(input: LocateInput): { readonly owner: string; readonly repo: string } | LocateProblem {
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

function split(name: string, key: string): { readonly owner: string; readonly repo: string } | LocateProblem {
  const parts = name.split('/');
  if (parts.length === 2) return checked(parts[0] as string, parts[1] as string, key);
  return { key, message: `"${name}" is not the name of a repository`, hint: 'write it as owner/name' };
}

function checked(
  owner: string,
  repo: string,
  key: string,
): { readonly owner: string; readonly repo: string } | LocateProblem {
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
