import type { Manifest } from '../core/model.ts';
import { placeOf } from '../providers/github/place.ts';
import { type AppPermissions, appPermissions, permissionInputs, targetPermissions } from './app-permissions.ts';

/** Where the workflow finds the App: the names that all our examples use. */
export const CLIENT_ID_VARIABLE = 'SECRETS_APP_CLIENT_ID';
export const PRIVATE_KEY_SECRET = 'SECRETS_APP_PRIVATE_KEY';

const TOKEN_ACTION = 'actions/create-github-app-token@1b10c78c7865c340bc4f6099eb2f838309f1e8c3 # v3.1.1';
/** GitHub's limit. */
const NAME_LENGTH = 34;

/** What GitHub's App-manifest flow takes. */
export interface AppManifest {
  readonly name: string;
  readonly url: string;
  readonly description: string;
  readonly public: false;
  readonly redirect_url?: string;
  readonly default_permissions: AppPermissions;
  readonly default_events: readonly string[];
}

/** An App for one manifest: its own repository's owner only, no webhook, no event, no right too many. Pure. */
export function appManifest(manifest: Pick<Manifest, 'secrets'>, repository: string, web: string): AppManifest {
  const [owner = '', name = ''] = repository.split('/');
  const called = `secretzero-${owner}-${name}`.replace(/[^A-Za-z0-9-]+/g, '-').slice(0, NAME_LENGTH);
  return {
    name: called.replace(/-+$/, ''),
    url: `${web}/${repository}`,
    description: 'Writes the secrets that Secretfile.yml declares, and proposes the lockfile.',
    public: false,
    default_permissions: appPermissions(manifest),
    default_events: [],
  };
}

/** Where a person makes an App by hand, with everything filled in. */
export function appByHandUrl(manifest: AppManifest, page: string): string {
  const url = new URL(page);
  const { name, url: home, description, default_permissions: permissions } = manifest;
  for (const [key, value] of Object.entries({
    name,
    url: home,
    description,
    public: 'false',
    webhook_active: 'false',
    ...permissions,
  }))
    url.searchParams.set(key, value);
  return url.href;
}

/** The page of GitHub that takes a manifest: the organisation's own, since a private App can be installed by its owner alone. */
export function newAppPage(web: string, organization: string | undefined): string {
  return organization === undefined
    ? `${web}/settings/apps/new`
    : `${web}/organizations/${encodeURIComponent(organization)}/settings/apps/new`;
}

/** The step of a workflow that makes the token, narrowed to what the manifest's targets need. Pure. */
export function tokenStep(manifest: Pick<Manifest, 'secrets'>, repository: string): string[] {
  const inputs = permissionInputs(targetPermissions(manifest));
  const reach = reachOf(manifest, repository);
  return [
    `- uses: ${TOKEN_ACTION}`,
    '  id: app',
    '  with:',
    `    client-id: \${{ vars.${CLIENT_ID_VARIABLE} }}`,
    `    private-key: \${{ secrets.${PRIVATE_KEY_SECRET} }}`,
    ...(reach === undefined ? [] : [`    owner: ${reach.owner}`]),
    ...(reach === undefined || reach.repositories.length === 0
      ? []
      : ['    repositories: |', ...reach.repositories.map((name) => `      ${name}`)]),
    ...(inputs === undefined
      ? [
          '    # no permission-*: one of the rights that the Secretfile needs has no input there, so the token has all of the app’s',
        ]
      : Object.entries(inputs).map(([name, level]) => `    ${name}: ${level}`)),
  ];
}

/** Other repositories of the owner, or its organisation; `undefined` where only this repository is written to. */
function reachOf(
  { secrets }: Pick<Manifest, 'secrets'>,
  repository: string,
): { readonly owner: string; readonly repositories: readonly string[] } | undefined {
  const [home = '', own = ''] = repository.split('/');
  const names = new Set<string>([own]);
  let organization = false;
  for (const { providerKind, available, address, selector } of secrets.flatMap((secret) => secret.targets)) {
    if (providerKind !== 'github' || !available) continue;
    // What it selects is known in a run only: the token is for all repositories that the App is installed on.
    if (selector !== undefined) return { owner: home, repositories: [] };
    const place = placeOf(address);
    if ('organization' in place) organization = true;
    else if (place.owner.toLowerCase() === home.toLowerCase()) names.add(place.repo);
  }
  const others = [...names].filter((name) => name.toLowerCase() !== own.toLowerCase());
  if (!organization && others.length === 0) return undefined;
  return { owner: home, repositories: [own, ...others.sort()] };
}
