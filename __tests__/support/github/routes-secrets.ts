import { notFound, type Permission } from './model.ts';
import type { FakeOrganization, Shelf } from './organization.ts';
import type { FakeRepository } from './repository.ts';
import { type Call, ORG, REPO, type Routes, route } from './route.ts';
import type { SecretScope } from './secret-scope.ts';
import { deployKeyShape, environmentShape, minimalRepositoryShape, repositoryShape, runShape } from './shapes.ts';
import type { VariableScope } from './variable-scope.ts';

type Of<Holder, Scope> = (holder: Holder, call: Call) => Scope;
/** What GitHub tells of a thing besides its dates, and what is to be done with the rest of a body. */
interface Sharing<Holder> {
  readonly shown: (holder: Holder, name: string, call: Call) => Readonly<Record<string, unknown>>;
  readonly grant: (holder: Holder, name: string, call: Call) => void;
}

function environmentOf(repository: FakeRepository, call: Call) {
  const environment = repository.environments.get(call.params['environment_name'] ?? '');
  if (environment === undefined) throw notFound();
  return environment;
}

interface Stored {
  readonly name: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

const metadata = (stored: Stored) => ({
  name: stored.name,
  created_at: stored.createdAt,
  updated_at: stored.updatedAt,
});
const unshared = { shown: () => ({}), grant: () => undefined };

function secretRoutes<Holder>(
  prefix: string,
  right: Permission,
  scopeOf: Of<Holder, SecretScope>,
  sharing: Sharing<Holder> = unshared,
): Routes<Holder> {
  const read = { [right]: 'read' } as const;
  const write = { [right]: 'write' } as const;
  const nameOf = (call: Call) => call.params['secret_name'] ?? '';
  return {
    [`GET ${prefix}`]: route<Holder>(read, (holder, call) => {
      const stored = scopeOf(holder, call).list();
      const items = stored.map((each) => ({ ...metadata(each), ...sharing.shown(holder, each.name, call) }));
      return { status: 200, page: { items, wrap: (secrets) => ({ total_count: items.length, secrets }) } };
    }),
    [`GET ${prefix}/public-key`]: route<Holder>(read, (holder, call) => ({
      status: 200,
      body: scopeOf(holder, call).publicKey,
    })),
    [`GET ${prefix}/{secret_name}`]: route<Holder>(read, (holder, call) => {
      const secret = scopeOf(holder, call).get(nameOf(call));
      if (secret === undefined) throw notFound();
      return { status: 200, body: { ...metadata(secret), ...sharing.shown(holder, secret.name, call) } };
    }),
    [`PUT ${prefix}/{secret_name}`]: route<Holder>(write, (holder, call) => {
      const { encrypted_value: sealed, key_id: keyId } = call.body as { encrypted_value: string; key_id: string };
      const done = scopeOf(holder, call).put(nameOf(call), sealed, keyId);
      sharing.grant(holder, nameOf(call), call);
      return done === 'created' ? { status: 201, body: {} } : { status: 204 };
    }),
    [`DELETE ${prefix}/{secret_name}`]: route<Holder>(write, (holder, call) => {
      if (!scopeOf(holder, call).delete(nameOf(call))) throw notFound();
      return { status: 204 };
    }),
  };
}

function variableRoutes<Holder>(
  prefix: string,
  right: Permission,
  scopeOf: Of<Holder, VariableScope>,
  sharing: Sharing<Holder> = unshared,
): Routes<Holder> {
  const read = { [right]: 'read' } as const;
  const write = { [right]: 'write' } as const;
  const nameOf = (call: Call) => call.params['name'] ?? '';
  return {
    [`GET ${prefix}`]: route<Holder>(read, (holder, call) => {
      const stored = scopeOf(holder, call).list();
      const items = stored.map((each) => ({
        ...metadata(each),
        value: each.value,
        ...sharing.shown(holder, each.name, call),
      }));
      return {
        status: 200,
        page: { items, most: 30, wrap: (variables) => ({ total_count: items.length, variables }) },
      };
    }),
    [`POST ${prefix}`]: route<Holder>(write, (holder, call) => {
      const { name, value } = call.body as { name: string; value: string };
      scopeOf(holder, call).create(name, value);
      sharing.grant(holder, name, call);
      return { status: 201, body: {} };
    }),
    [`PATCH ${prefix}/{name}`]: route<Holder>(write, (holder, call) => {
      scopeOf(holder, call).update(nameOf(call), String(call.body['value']));
      sharing.grant(holder, nameOf(call), call);
      return { status: 204 };
    }),
    [`DELETE ${prefix}/{name}`]: route<Holder>(write, (holder, call) => {
      if (!scopeOf(holder, call).delete(nameOf(call))) throw notFound();
      return { status: 204 };
    }),
  };
}

export const repositoryRoutes: Routes = {
  ...secretRoutes<FakeRepository>(`${REPO}/actions/secrets`, 'secrets', (repository) => repository.secrets),
  ...secretRoutes<FakeRepository>(
    `${REPO}/dependabot/secrets`,
    'dependabot_secrets',
    (repository) => repository.dependabot,
  ),
  ...secretRoutes<FakeRepository>(
    `${REPO}/codespaces/secrets`,
    'codespaces_secrets',
    (repository) => repository.codespaces,
  ),
  ...secretRoutes<FakeRepository>(
    `${REPO}/environments/{environment_name}/secrets`,
    'environments',
    (repository, call) => environmentOf(repository, call).secrets,
  ),
  ...variableRoutes<FakeRepository>(
    `${REPO}/actions/variables`,
    'actions_variables',
    (repository) => repository.variables,
  ),
  ...variableRoutes<FakeRepository>(
    `${REPO}/environments/{environment_name}/variables`,
    'environments',
    (repository, call) => environmentOf(repository, call).variables,
  ),
  [`GET ${REPO}/keys`]: route({ administration: 'read' }, (repository, call) => ({
    status: 200,
    page: { items: repository.keys.list().map((key) => deployKeyShape(repository, key, call.at)) },
  })),
  [`POST ${REPO}/keys`]: route({ administration: 'write' }, (repository, call) => {
    const { title, key, read_only: readOnly } = call.body as { title?: string; key: string; read_only?: boolean };
    const made = repository.keys.add(title ?? '', key, readOnly ?? false);
    return { status: 201, body: deployKeyShape(repository, made, call.at) };
  }),
  [`DELETE ${REPO}/keys/{key_id}`]: route({ administration: 'write' }, (repository, call) => {
    if (!repository.keys.remove(Number(call.params['key_id']))) throw notFound();
    return { status: 204 };
  }),
  [`GET ${REPO}`]: route({ metadata: 'read' }, (repository, call) => ({
    status: 200,
    body: repositoryShape(repository, call.at),
  })),
  [`GET ${REPO}/environments`]: route({ actions: 'read' }, (repository, call) => {
    const items = [...repository.environments.values()].map((each) => environmentShape(repository, each, call.at));
    return { status: 200, page: { items, wrap: (environments) => ({ total_count: items.length, environments }) } };
  }),
  [`GET ${REPO}/environments/{environment_name}`]: route({ actions: 'read' }, (repository, call) => ({
    status: 200,
    body: environmentShape(repository, environmentOf(repository, call), call.at),
  })),
  [`PUT ${REPO}/environments/{environment_name}`]: route({ administration: 'write' }, (repository, call) => ({
    status: 200,
    body: environmentShape(repository, repository.addEnvironment(call.params['environment_name'] ?? ''), call.at),
  })),
  [`GET ${REPO}/actions/runs/{run_id}`]: route({ actions: 'read' }, (repository, call) => {
    const run = repository.runs.filter((each) => each.id === Number(call.params['run_id'])).at(-1);
    if (run === undefined) throw notFound();
    return { status: 200, body: runShape(repository, run, call.at) };
  }),
  [`GET ${REPO}/actions/runs/{run_id}/attempts/{attempt_number}`]: route({ actions: 'read' }, (repository, call) => {
    const run = repository.runs.find(
      (each) => each.id === Number(call.params['run_id']) && each.attempt === Number(call.params['attempt_number']),
    );
    if (run === undefined) throw notFound();
    return { status: 200, body: runShape(repository, run, call.at) };
  }),
};

type ShelfOf = (organization: FakeOrganization) => Shelf<unknown>;

function sharedBy(prefix: string, shelfOf: ShelfOf): Sharing<FakeOrganization> {
  return {
    shown(organization, name, call) {
      const { visibility } = shelfOf(organization).accessOf(name);
      const path = prefix.replace('{org}', organization.name);
      return visibility === 'selected'
        ? { visibility, selected_repositories_url: `${call.at.url}${path}/${name}/repositories` }
        : { visibility };
    },
    grant(organization, name, { body }) {
      const { visibility, selected_repository_ids: ids } = body as {
        visibility?: 'all' | 'private' | 'selected';
        selected_repository_ids?: unknown;
      };
      shelfOf(organization).grant(name, visibility, ids);
    },
  };
}

/** Which repositories may use one thing of an organisation. */
function selectionRoutes(
  prefix: string,
  right: Permission,
  shelfOf: ShelfOf,
  has: (organization: FakeOrganization, name: string) => boolean,
): Routes<FakeOrganization> {
  const nameOf = (organization: FakeOrganization, call: Call) => {
    const name = call.params['secret_name'] ?? call.params['name'] ?? '';
    if (!has(organization, name)) throw notFound();
    return name;
  };
  return {
    [`GET ${prefix}/repositories`]: route<FakeOrganization>({ [right]: 'read' }, (organization, call) => {
      const { selected } = shelfOf(organization).accessOf(nameOf(organization, call));
      const items = call.at
        .repositories()
        .filter(({ id }) => selected.has(id))
        .map((repository) => minimalRepositoryShape(repository, call.at));
      return { status: 200, page: { items, wrap: (repositories) => ({ total_count: items.length, repositories }) } };
    }),
    [`PUT ${prefix}/repositories`]: route<FakeOrganization>({ [right]: 'write' }, (organization, call) => {
      shelfOf(organization).grant(nameOf(organization, call), undefined, call.body['selected_repository_ids']);
      return { status: 204 };
    }),
  };
}

function organizationSecrets(
  app: 'actions' | 'dependabot' | 'codespaces',
  right: Permission,
): Routes<FakeOrganization> {
  const prefix = `${ORG}/${app}/secrets`;
  const shelfOf = (organization: FakeOrganization) => organization[app];
  return {
    ...secretRoutes<FakeOrganization>(prefix, right, (each) => shelfOf(each).scope, sharedBy(prefix, shelfOf)),
    ...selectionRoutes(
      `${prefix}/{secret_name}`,
      right,
      shelfOf,
      (each, name) => shelfOf(each).scope.get(name) !== undefined,
    ),
  };
}

const variables = `${ORG}/actions/variables`;
const variableShelf = (organization: FakeOrganization) => organization.variables;

export const organizationRoutes: Routes<FakeOrganization> = {
  ...organizationSecrets('actions', 'organization_secrets'),
  ...organizationSecrets('dependabot', 'organization_dependabot_secrets'),
  ...organizationSecrets('codespaces', 'organization_codespaces_secrets'),
  ...variableRoutes<FakeOrganization>(
    variables,
    'organization_actions_variables',
    (each) => each.variables.scope,
    sharedBy(variables, variableShelf),
  ),
  ...selectionRoutes(
    `${variables}/{name}`,
    'organization_actions_variables',
    variableShelf,
    (each, name) => each.variables.scope.get(name) !== undefined,
  ),
};
