import type { Shelf } from './organization.ts';
import type { FakeRepository } from './repository.ts';
import { type Call, REPO, type Routes, route } from './route.ts';

interface Stored {
  readonly name: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** What an organisation shares with one of its repositories; its private things with private ones only. */
function shared<Item extends Stored>(
  repository: FakeRepository,
  shelf: (Pick<Shelf<unknown>, 'accessOf'> & { readonly scope: { list(): readonly Item[] } }) | undefined,
): readonly Item[] {
  return (shelf?.scope.list() ?? []).filter(({ name }) => {
    const { visibility, selected } = shelf?.accessOf(name) ?? { visibility: 'all', selected: new Set() };
    if (visibility === 'selected') return selected.has(repository.id);
    return visibility === 'all' || repository.private;
  });
}

const dates = ({ name, createdAt, updatedAt }: Stored) => ({ name, created_at: createdAt, updated_at: updatedAt });
const organizationOf = (repository: FakeRepository, call: Call) => call.at.organization(repository.owner);

/** Names of the organisation, as a repository sees them. */
export const sharedRoutes: Routes = {
  [`GET ${REPO}/actions/organization-secrets`]: route({ secrets: 'read' }, (repository, call) => {
    const items = shared(repository, organizationOf(repository, call)?.actions).map(dates);
    return { status: 200, page: { items, wrap: (secrets) => ({ total_count: items.length, secrets }) } };
  }),
  [`GET ${REPO}/actions/organization-variables`]: route({ actions_variables: 'read' }, (repository, call) => {
    const stored = shared(repository, organizationOf(repository, call)?.variables);
    const items = stored.map((each) => ({ ...dates(each), value: each.value }));
    return { status: 200, page: { items, most: 30, wrap: (variables) => ({ total_count: items.length, variables }) } };
  }),
};
