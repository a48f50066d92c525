import { description } from './description.ts';
import { notFound, Problem } from './model.ts';
import type { FakeRepository } from './repository.ts';
import type { Answer, Call } from './route.ts';
import { repositoryShape } from './shapes.ts';

/** What lists of repositories are made from. */
export interface Listed {
  readonly repositories: Iterable<FakeRepository>;
  /** Owners that are people, not organisations, in small letters. */
  readonly people: ReadonlySet<string>;
}

/** Lists of repositories, and of what organisations say of theirs; `undefined` for another operation. */
export function listAnswer(operation: string, call: Call, { repositories, people }: Listed): Answer | undefined {
  const { token, query } = call;
  if (token === undefined) throw notFound();
  const visible = [...repositories].filter(
    ({ name, private: hidden }) => !hidden || token.repositories === undefined || token.repositories.includes(name),
  );
  const ofOrganisation = (): FakeRepository[] => {
    const org = (call.params['org'] ?? '').toLowerCase();
    const own = visible.filter(({ owner }) => owner.toLowerCase() === org);
    if (people.has(org) || own.length === 0) throw notFound();
    return own;
  };
  switch (operation) {
    case 'GET /orgs/{org}/repos': {
      const items = ofOrganisation().map((each) => itemOf(each, 'minimal-repository', call, true));
      return { status: 200, page: { items: query.get('direction') === 'asc' ? items : items.reverse() } };
    }
    case 'GET /orgs/{org}/properties/values': {
      const items = ofOrganisation().map(valuesOf);
      return { status: 200, page: { items } };
    }
    case 'GET /user/repos': {
      if (token.kind !== 'pat') throw new Problem(403, 'Resource not accessible by integration');
      const own = visible.filter(({ owner }) => owner.toLowerCase() === token.account.login.toLowerCase());
      return { status: 200, page: { items: own.map((each) => itemOf(each, 'repository', call, false)) } };
    }
    case 'GET /installation/repositories': {
      if (token.kind === 'pat') throw new Problem(403, 'You must authenticate with an installation access token');
      const items = visible.map((each) => itemOf(each, 'repository', call, true));
      return {
        status: 200,
        page: { items, wrap: (some) => ({ total_count: items.length, repositories: some }) },
      };
    }
    default:
      return undefined;
  }
}

/** What is alike in all items of a kind, reckoned once: lists are long. */
const ALIKE = new Map<string, Record<string, unknown>>();

function itemOf(repository: FakeRepository, schema: string, call: Call, tells: boolean): Record<string, unknown> {
  const { archived, topics, properties, private: hidden, id, name, owner } = repository;
  const alike = ALIKE.get(schema) ?? description.complete(schema, repositoryShape(repository, call.at));
  ALIKE.set(schema, alike);
  return {
    ...alike,
    id,
    name: name.split('/')[1],
    full_name: name,
    owner: { ...(alike['owner'] as object), login: owner },
    private: hidden,
    archived,
    topics: [...topics],
    visibility: hidden ? 'private' : 'public',
    ...(tells && properties !== undefined ? { custom_properties: properties } : {}),
  };
}

function valuesOf(repository: FakeRepository): Record<string, unknown> {
  return {
    repository_id: repository.id,
    repository_name: repository.name.split('/')[1],
    repository_full_name: repository.name,
    properties: Object.entries(repository.listedProperties).map(([property_name, value]) => ({ property_name, value })),
  };
}
