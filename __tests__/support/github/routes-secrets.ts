import { notFound } from './model.ts';
import type { FakeRepository } from './repository.ts';
import { type Call, REPO, type Routes, route } from './route.ts';
import type { SecretScope } from './secret-scope.ts';
import { environmentShape, repositoryShape, runShape } from './shapes.ts';

type ScopeOf = (repository: FakeRepository, call: Call) => SecretScope;

function environmentOf(repository: FakeRepository, call: Call) {
  const environment = repository.environments.get(call.params['environment_name'] ?? '');
  if (environment === undefined) throw notFound();
  return environment;
}

const metadata = (secret: { name: string; createdAt: string; updatedAt: string }) => ({
  name: secret.name,
  created_at: secret.createdAt,
  updated_at: secret.updatedAt,
});

function secretRoutes(prefix: string, right: 'secrets' | 'environments', scopeOf: ScopeOf): Routes {
  const read = { [right]: 'read' } as const;
  const write = { [right]: 'write' } as const;
  return {
    [`GET ${prefix}`]: route(read, (repository, call) => {
      const items = scopeOf(repository, call).list().map(metadata);
      return { status: 200, page: { items, wrap: (secrets) => ({ total_count: items.length, secrets }) } };
    }),
    [`GET ${prefix}/public-key`]: route(read, (repository, call) => ({
      status: 200,
      body: scopeOf(repository, call).publicKey,
    })),
    [`GET ${prefix}/{secret_name}`]: route(read, (repository, call) => {
      const secret = scopeOf(repository, call).get(call.params['secret_name'] ?? '');
      if (secret === undefined) throw notFound();
      return { status: 200, body: metadata(secret) };
    }),
    [`PUT ${prefix}/{secret_name}`]: route(write, (repository, call) => {
      const { encrypted_value: sealed, key_id: keyId } = call.body as { encrypted_value: string; key_id: string };
      const done = scopeOf(repository, call).put(call.params['secret_name'] ?? '', sealed, keyId);
      return done === 'created' ? { status: 201, body: {} } : { status: 204 };
    }),
    [`DELETE ${prefix}/{secret_name}`]: route(write, (repository, call) => {
      if (!scopeOf(repository, call).delete(call.params['secret_name'] ?? '')) throw notFound();
      return { status: 204 };
    }),
  };
}

export const repositoryRoutes: Routes = {
  ...secretRoutes(`${REPO}/actions/secrets`, 'secrets', (repository) => repository.secrets),
  ...secretRoutes(
    `${REPO}/environments/{environment_name}/secrets`,
    'environments',
    (repository, call) => environmentOf(repository, call).secrets,
  ),
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
