import type { ProviderKind, TargetKind } from '../../core/catalog.ts';
import { AMBIENT_TOKENS } from './ambient.ts';
import { DEPLOY_KEY_CAPABILITIES, SECRET_CAPABILITIES, VARIABLE_CAPABILITIES } from './capabilities.ts';
import { configOf, environment, nameUnder, organization, REPOSITORY } from './config.ts';
import { githubFloor, listsFloor } from './floor.ts';
import { inventoryOf } from './inventory.ts';
import { capitals, type LocateRules, locateBy } from './locate.ts';
import { nameProblem, titleProblem } from './names.ts';
import { WRITE_QUOTA } from './quota.ts';
import { spreadRepositories } from './repository-choice.ts';
import { rightsOf } from './rights.ts';
import { SECRETS_OF, VARIABLES } from './shelf.ts';

const OF_AN_ORGANIZATION = ', in place of a repository.';

const SECRET_RULES: LocateRules = {
  environment: 'never',
  organization: 'may',
  nameKey: 'secret_name',
  nameOf: capitals,
  problemOf: (name) => nameProblem(name),
  example: 'DB_PASSWORD',
};

const secretKind: TargetKind = {
  kind: 'github_secret',
  scope: 'remote',
  capabilities: SECRET_CAPABILITIES,
  summary: 'A GitHub Actions secret of a repository or of one of its environments.',
  configSchema: configOf(REPOSITORY, environment('secret'), nameUnder('secret_name', 'secret')),
  locate: locateBy({ ...SECRET_RULES, goods: SECRETS_OF.actions, environment: 'may', organization: 'never' }),
  spread: spreadRepositories,
};

const environmentSecretKind: TargetKind = {
  ...secretKind,
  kind: 'github_environment_secret',
  sameAs: 'github_secret',
  summary: 'Another name for github_secret, for which the environment has to be named.',
  locate: locateBy({ ...SECRET_RULES, goods: SECRETS_OF.actions, environment: 'must', organization: 'never' }),
};

const organizationSecretKind: TargetKind = {
  kind: 'github_organization_secret',
  scope: 'remote',
  capabilities: SECRET_CAPABILITIES,
  summary: 'A GitHub Actions secret of an organization, for all, its private, or selected repositories.',
  configSchema: configOf(organization("; by default this repository's owner."), nameUnder('secret_name', 'secret')),
  locate: locateBy({ ...SECRET_RULES, goods: SECRETS_OF.actions, organization: 'only' }),
};

const dependabotKind: TargetKind = {
  kind: 'github_dependabot_secret',
  scope: 'remote',
  capabilities: SECRET_CAPABILITIES,
  summary: 'A secret of a repository or of an organization that Dependabot reads, and runs that Dependabot starts.',
  configSchema: configOf(REPOSITORY, organization(OF_AN_ORGANIZATION), nameUnder('secret_name', 'secret')),
  locate: locateBy({ ...SECRET_RULES, goods: SECRETS_OF.dependabot }),
  spread: spreadRepositories,
};

const codespacesKind: TargetKind = {
  ...dependabotKind,
  kind: 'github_codespaces_secret',
  summary: 'A secret of a repository or of an organization that codespaces read.',
  locate: locateBy({ ...SECRET_RULES, goods: SECRETS_OF.codespaces }),
};

const variableKind: TargetKind = {
  kind: 'github_variable',
  scope: 'remote',
  capabilities: VARIABLE_CAPABILITIES,
  takes: 'public',
  summary:
    'A GitHub Actions variable of a repository, of one of its environments or of an organization: for values that are no secrets.',
  configSchema: configOf(
    REPOSITORY,
    environment('variable'),
    organization(OF_AN_ORGANIZATION),
    nameUnder('variable_name', 'variable'),
  ),
  locate: locateBy({
    ...SECRET_RULES,
    goods: VARIABLES,
    environment: 'may',
    nameKey: 'variable_name',
    problemOf: (name) => nameProblem(name, 'variable'),
    example: 'AWS_REGION',
  }),
  spread: spreadRepositories,
};

const deployKeyKind: TargetKind = {
  kind: 'github_deploy_key',
  scope: 'remote',
  capabilities: DEPLOY_KEY_CAPABILITIES,
  takes: 'public',
  summary: 'A deploy key of a repository: the public half of a key pair, which is no secret.',
  configSchema: configOf(REPOSITORY, {
    title: { type: 'string', minLength: 1, description: 'Its title at GitHub; by default our name.' },
    read_only: { type: 'boolean', default: true, description: 'false: whoever has the other half may push.' },
  }),
  locate: locateBy({
    environment: 'never',
    organization: 'never',
    nameKey: 'title',
    nameOf: (explicit, ours) => explicit ?? ours,
    problemOf: titleProblem,
    example: 'deploy from the build server',
    more: (config) => ({ readOnly: config['read_only'] !== false }),
    described: (config) => ({ readOnly: config['read_only'] !== false }),
  }),
  spread: spreadRepositories,
};

const targets: readonly TargetKind[] = [
  secretKind,
  environmentSecretKind,
  organizationSecretKind,
  variableKind,
  dependabotKind,
  codespacesKind,
  deployKeyKind,
];

/** GitHub, as the manifest's checks see it. */
export const githubProvider: ProviderKind = {
  kind: 'github',
  available: true,
  targets,
  inventory: inventoryOf(targets),
  rightsOf,
  planned: [],
  ambientLogin: AMBIENT_TOKENS,
  login: { kinds: ['token', 'ambient'], keys: ['token', 'api_url'] },
  permissions: async (...asked) => (await import('./permissions.ts')).permissions(...asked),
  requestFloor: (containers, lists = []) => githubFloor(containers) + listsFloor(lists),
  writeQuota: WRITE_QUOTA,
};
