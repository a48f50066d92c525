import { ProviderError } from '../../core/errors.ts';
import type { NameListing } from '../contract.ts';
import type { GitHubClient } from './client.ts';
import type { Purpose } from './failure.ts';
import { listAll, textOf } from './pages.ts';

/** The most that a page has. */
const PAGES = { secrets: 100, variables: 30, environments: 100 } as const;
const NAME = /^[A-Za-z_][A-Za-z0-9_]{0,254}$/;

interface List {
  readonly category: NameListing['category'];
  readonly scope: NameListing['scope'];
  readonly path: string;
  readonly member: 'secrets' | 'variables';
  readonly purpose: Purpose;
}

/**
 * Every name of a secret and a variable that a workflow of a repository, its Dependabot and its Codespaces could see, scope by scope. A
 * scope that the token may not list comes with the refusal: nothing is absent there. Values are never asked for.
 */
export async function listNames(
  client: GitHubClient,
  repository: string,
  options: { readonly signal: AbortSignal },
): Promise<readonly NameListing[]> {
  const base = `/repos/${repository}`;
  const lists: List[] = [
    list('secret', { kind: 'repository' }, `${base}/actions/secrets`, `the secrets of ${repository}`, 'secrets: read'),
    list(
      'variable',
      { kind: 'repository' },
      `${base}/actions/variables`,
      `the variables of ${repository}`,
      'actions_variables: read',
    ),
    list(
      'secret',
      { kind: 'organization' },
      `${base}/actions/organization-secrets`,
      `the secrets that the organisation shares with ${repository}`,
      'secrets: read',
    ),
    list(
      'variable',
      { kind: 'organization' },
      `${base}/actions/organization-variables`,
      `the variables that the organisation shares with ${repository}`,
      'actions_variables: read',
    ),
    list(
      'secret',
      { kind: 'dependabot' },
      `${base}/dependabot/secrets`,
      `the Dependabot secrets of ${repository}`,
      'dependabot_secrets: read',
    ),
    list(
      'secret',
      { kind: 'codespaces' },
      `${base}/codespaces/secrets`,
      `the Codespaces secrets of ${repository}`,
      'codespaces_secrets: write',
    ),
  ];
  const listings: NameListing[] = [];
  for (const each of lists) listings.push(await listed(client, each, options));
  const purpose: Purpose = { what: `the environments of ${repository}`, right: 'actions: read' };
  const environments = await namesOf(client, `${base}/environments`, 'environments', purpose, options);
  if (environments instanceof ProviderError) {
    const problem = environments;
    for (const category of ['secret', 'variable'] as const)
      listings.push({ category, scope: { kind: 'environment' }, problem });
    return listings;
  }
  for (const environment of environments) {
    const scope = { kind: 'environment', name: environment } as const;
    const path = `${base}/environments/${encodeURIComponent(environment)}`;
    const what = `of environment ${environment} of ${repository}`;
    const right = 'environments: read';
    listings.push(
      await listed(client, list('secret', scope, `${path}/secrets`, `the secrets ${what}`, right), options),
    );
    listings.push(
      await listed(client, list('variable', scope, `${path}/variables`, `the variables ${what}`, right), options),
    );
  }
  return listings;
}

function list(category: List['category'], scope: List['scope'], path: string, what: string, right: string): List {
  return { category, scope, path, member: `${category}s`, purpose: { what, right } };
}

async function listed(
  client: GitHubClient,
  { category, scope, path, member, purpose }: List,
  options: { readonly signal: AbortSignal },
): Promise<NameListing> {
  const names = await namesOf(client, path, member, purpose, options);
  return names instanceof ProviderError
    ? { category, scope, problem: names }
    : { category, scope, names: names.filter((name) => NAME.test(name)).map((name) => name.toUpperCase()) };
}

/** All names of a list, or the refusal: half a list is none. */
async function namesOf(
  client: GitHubClient,
  path: string,
  member: 'secrets' | 'variables' | 'environments',
  purpose: Purpose,
  { signal }: { readonly signal: AbortSignal },
): Promise<readonly string[] | ProviderError> {
  const request = { path, page: PAGES[member], member, keyOf: (item: unknown) => textOf(item, 'name'), purpose };
  try {
    const items = await listAll(client, request, signal);
    if (items !== 'missing') return items.map((item) => textOf(item, 'name'));
    return new ProviderError('FORBIDDEN', `${purpose.what}: not found, or not visible to this token`, {
      status: 404,
      hint: `the token needs ${purpose.right}`,
    });
  } catch (error) {
    if (error instanceof ProviderError) return error;
    throw error;
  }
}
