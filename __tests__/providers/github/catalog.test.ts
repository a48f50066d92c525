import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { targetId } from '../../../src/core/address.ts';
import type { Located, LocateInput, LocateProblem, TargetKind } from '../../../src/core/catalog.ts';
import { SECRET_CAPABILITIES } from '../../../src/providers/github/capabilities.ts';
import { githubProvider } from '../../../src/providers/github/catalog.ts';
import { placeOf } from '../../../src/providers/github/place.ts';

const [kind] = githubProvider.targets;

function locate(config: Record<string, unknown>, more: Partial<LocateInput> = {}): Located | readonly LocateProblem[] {
  if (kind === undefined) throw new Error('github has no kind of target');
  return kind.locate({
    secret: 'db-password',
    field: 'value',
    multiField: false,
    provider: { auth: {}, config: {} },
    repository: 'Acme/App',
    ...more,
    config,
  });
}

const place = (located: Located | readonly LocateProblem[]): string =>
  'container' in located ? `${located.container}#${located.key}` : JSON.stringify(located);
const keys = (located: Located | readonly LocateProblem[]): (string | undefined)[] =>
  'container' in located ? ['located'] : located.map(({ key }) => key);

describe('github_secret', () => {
  it.each<[string, Record<string, unknown>, Partial<LocateInput>, string]>([
    ['is in this repository by default, in small letters, under our name in capitals', {}, {}, 'acme/app#DB_PASSWORD'],
    [
      'takes owner, repo and secret_name',
      { owner: 'Other', repo: 'Lib', secret_name: 'api_key' },
      {},
      'other/lib#API_KEY',
    ],
    ['takes repository in place of both', { repository: 'other/lib' }, {}, 'other/lib#DB_PASSWORD'],
    ['takes another repository of this owner', { repo: 'lib' }, {}, 'acme/lib#DB_PASSWORD'],
    ['takes owner/name as repo', { repo: 'other/lib' }, {}, 'other/lib#DB_PASSWORD'],
    [
      'names an environment behind the repository',
      { environment: 'Prod/EU' },
      {},
      'acme/app/environments/prod/eu#DB_PASSWORD',
    ],
    ['is named by the field of a secret with several', {}, { field: 'api.key', multiField: true }, 'acme/app#API_KEY'],
    [
      "takes the provider's repository before this one",
      {},
      { provider: { auth: {}, config: { repository: 'o/r' } } },
      'o/r#DB_PASSWORD',
    ],
    [
      'has the host in front where it is another one, under auth.config',
      {},
      { provider: { auth: { config: { api_url: 'https://ghe.example/api/v3' } }, config: {} } },
      'ghe.example:acme/app#DB_PASSWORD',
    ],
    [
      'has the host in front where it is another one, under auth itself',
      {},
      { provider: { auth: { api_url: 'http://127.0.0.1:8080' }, config: {} } },
      '127.0.0.1:8080:acme/app#DB_PASSWORD',
    ],
    [
      "has no host in front where it is GitHub's own, or is known at login only",
      {},
      {
        provider: { auth: { api_url: 'https://api.github.com', config: { api_url: '${GITHUB_API_URL}' } }, config: {} },
      },
      'acme/app#DB_PASSWORD',
    ],
  ])('%s', (_, config, more, expected) => {
    expect(place(locate(config, more))).toBe(expected);
  });

  it.each<[string, Record<string, unknown>, Partial<LocateInput>, (string | undefined)[]]>([
    ['a name that begins with GITHUB_', { secret_name: 'github_token' }, {}, ['secret_name']],
    ['a name that begins with a digit', { secret_name: '1ST' }, {}, ['secret_name']],
    ['a name with a hyphen', { secret_name: 'DB-PASSWORD' }, {}, ['secret_name']],
    ['a name of ours that GitHub does not take', {}, { secret: 'github_x' }, [undefined]],
    ['repository beside owner', { repository: 'a/b', owner: 'a' }, {}, ['repository']],
    ['a repository without an owner', { repository: 'b' }, {}, ['repository']],
    ['an owner alone that is not ours', { owner: 'other' }, {}, ['owner']],
    ['a name that no repository can have', { owner: 'a', repo: '..' }, {}, ['repo']],
    ['an owner that no owner can have', { owner: '-a', repo: 'b' }, {}, ['owner']],
    ['create_environment without environment', { create_environment: true }, {}, ['create_environment']],
    ['an api_url that is none', {}, { provider: { auth: { api_url: 'ghe' }, config: {} } }, [undefined]],
    ['several faults at once', { secret_name: '1', repository: 'x' }, {}, ['repository', 'secret_name']],
  ])('refuses %s', (_, config, more, expected) => {
    expect(keys(locate(config, more))).toEqual(expected);
  });

  it('needs owner and repo where no repository is known', () => {
    const { repository: _, ...input } = { repository: '' };
    expect(keys(locate({}, { ...input, repository: '' }))).toEqual([undefined]);
  });

  it('has one identity, however the repository is written and whatever the provider is called', () => {
    const ids = [{ owner: 'ACME', repo: 'App' }, { repository: 'acme/APP' }, {}].map((config) => {
      const located = locate(config);
      if (!('container' in located)) throw new Error('not located');
      return targetId('github', 'github_secret', located);
    });
    expect(new Set(ids)).toEqual(new Set(['github/github_secret/acme/app#DB_PASSWORD']));
  });

  it.each([
    ['acme/app', { owner: 'acme', repo: 'app' }],
    ['acme/app/environments/a:b/c', { owner: 'acme', repo: 'app', environment: 'a:b/c' }],
    ['ghe.example:8443:acme/app', { owner: 'acme', repo: 'app' }],
  ])('finds the scope of %s again', (container, scope) => {
    expect(placeOf({ store: 'x', container, key: 'K' })).toEqual(scope);
  });

  it('writes names as they are declared, though the identity has small letters', () => {
    const located = locate({ repository: 'Acme/App', environment: 'Prod' });
    if (!('container' in located)) throw new Error('not located');
    expect(placeOf({ store: 'x', ...located })).toEqual({ owner: 'Acme', repo: 'App', environment: 'Prod' });
  });

  it('accepts the configs of the documents of SecretZero, and refuses what it does not know', () => {
    const validate = new Ajv2020({ allowUnionTypes: true, strict: true }).compile(kind?.configSchema ?? {});
    expect(validate({ owner: 'myorg', repo: 'myrepo', secret_name: 'API_KEY', environment: 'production' })).toBe(true);
    expect(validate({ ownr: 'x' })).toBe(false);
  });

  it('promises no more than GitHub keeps: 48 KiB sealed', () => {
    expect(SECRET_CAPABILITIES.maxValueBytes).toBe(48 * 1024 - 48);
    expect(SECRET_CAPABILITIES.alphabet?.test('emoji 😀\nlines')).toBe(true);
    expect(SECRET_CAPABILITIES.alphabet?.test('lone \ud83d')).toBe(false);
  });
});

function kindOf(name: string): TargetKind {
  const found = githubProvider.targets.find((each) => each.kind === name);
  if (found === undefined) throw new Error(`github has no kind ${name}`);
  return found;
}

const locateIn = (name: string, config: Record<string, unknown>) =>
  kindOf(name).locate({
    secret: 'db-password',
    field: 'value',
    multiField: false,
    provider: { auth: {}, config: {} },
    repository: 'Acme/App',
    config,
  });

describe('the other kinds of github', () => {
  it.each<[string, Record<string, unknown>, string]>([
    ['github_environment_secret', { environment: 'prod' }, 'acme/app/environments/prod#DB_PASSWORD'],
    ['github_organization_secret', {}, 'acme#DB_PASSWORD'],
    ['github_organization_secret', { organization: 'Other', secret_name: 'x' }, 'other#X'],
    ['github_organization_secret', { org: 'other' }, 'other#DB_PASSWORD'],
    ['github_dependabot_secret', {}, 'acme/app#DB_PASSWORD'],
    ['github_dependabot_secret', { organization: 'acme' }, 'acme#DB_PASSWORD'],
    ['github_codespaces_secret', { repo: 'lib' }, 'acme/lib#DB_PASSWORD'],
    ['github_codespaces_secret', { org: 'acme' }, 'acme#DB_PASSWORD'],
    ['github_variable', { variable_name: 'region' }, 'acme/app#REGION'],
    ['github_variable', { environment: 'prod' }, 'acme/app/environments/prod#DB_PASSWORD'],
    ['github_variable', { organization: 'acme' }, 'acme#DB_PASSWORD'],
    ['github_deploy_key', {}, 'acme/app#db-password'],
    ['github_deploy_key', { repo: 'lib', title: 'the builder' }, 'acme/lib#the builder'],
  ])('%s with %j is %s', (name, config, expected) => {
    expect(place(locateIn(name, config))).toBe(expected);
  });

  it.each<[string, Record<string, unknown>, (string | undefined)[]]>([
    ['github_environment_secret', {}, [undefined]],
    ['github_organization_secret', { organization: '-x' }, ['organization']],
    ['github_organization_secret', { organization: 'a', org: 'b' }, ['org']],
    ['github_dependabot_secret', { organization: 'acme', repo: 'x' }, ['repo']],
    ['github_dependabot_secret', { visibility: 'all' }, ['visibility']],
    ['github_variable', { organization: 'acme', environment: 'prod' }, ['environment']],
    ['github_variable', { variable_name: 'GITHUB_X' }, ['variable_name']],
    ['github_deploy_key', { title: 'a#b' }, ['title']],
    ['github_organization_secret', { visibility: 'all', repositories: ['a'] }, ['visibility']],
    ['github_organization_secret', { repositories: ['other/a'] }, ['repositories']],
    ['github_organization_secret', { repositories: ['..'] }, ['repositories']],
  ])('%s refuses %j', (name, config, expected) => {
    expect(keys(locateIn(name, config))).toEqual(expected);
  });

  it('find the organization again by the container alone', () => {
    expect(placeOf({ store: 'x', container: 'acme', key: 'K' })).toEqual({ organization: 'acme' });
    expect(placeOf({ store: 'x', container: 'ghe.example:8443:acme', key: 'K' })).toEqual({ organization: 'acme' });
  });

  it('hold who may use it as a part of what is declared, in one form however it is written', () => {
    const [one, other] = [
      ['App', 'acme/lib'],
      ['lib', 'app', 'app'],
    ].map((repositories) => locateIn('github_organization_secret', { repositories }));
    expect(one).toMatchObject({ described: { access: { repositories: ['app', 'lib'] } } });
    expect(other).toEqual(one);
  });

  it.each(githubProvider.targets.map(({ kind: name }) => name))(
    '%s has a schema that knows its own keys only',
    (name) => {
      const validate = new Ajv2020({ allowUnionTypes: true, strict: true }).compile(kindOf(name).configSchema);
      expect(validate({})).toBe(true);
      expect(validate({ ownr: 'x' })).toBe(false);
    },
  );

  it('accepts what SecretZero has for secrets of an organization', () => {
    const validate = new Ajv2020({ allowUnionTypes: true, strict: true }).compile(
      kindOf('github_organization_secret').configSchema,
    );
    expect(validate({ org: 'acme', visibility: 'selected', selected_repository_ids: [1296269] })).toBe(true);
  });
});
