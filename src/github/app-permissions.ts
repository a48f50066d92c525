import type { Manifest } from '../core/model.ts';
import { type Permissions, permissionsFor } from '../providers/github/permissions.ts';

/** Permissions of a GitHub App, by GitHub's names. */
export type AppPermissions = Permissions;

/** What every App of ours needs: to see a repository, and to keep the state and propose the lockfile. */
const ALWAYS: AppPermissions = { contents: 'write', metadata: 'read', pull_requests: 'write' };

/** Permissions that `actions/create-github-app-token` can narrow a token to; it has an input for these and for none of the others that we need. */
const NARROWABLE: ReadonlySet<string> = new Set([
  'actions',
  'administration',
  'contents',
  'dependabot_secrets',
  'environments',
  'metadata',
  'organization_secrets',
  'pull_requests',
  'secrets',
]);

/** Exactly the permissions that an App needs for a manifest's targets, sorted. Pure. */
export function appPermissions(manifest: Pick<Manifest, 'secrets'>): AppPermissions {
  return sorted({ ...targetPermissions(manifest), ...ALWAYS });
}

/** Those for the targets alone: what the token that writes secrets needs in a run. */
export function targetPermissions({ secrets }: Pick<Manifest, 'secrets'>): AppPermissions {
  const targets = secrets.flatMap((secret) => secret.targets).filter(({ providerKind }) => providerKind === 'github');
  return permissionsFor(targets, 'sync');
}

/** The inputs `permission-*` that narrow a token to these permissions; `undefined` where one of them has no input. */
export function permissionInputs(permissions: AppPermissions): Readonly<Record<string, 'read' | 'write'>> | undefined {
  const names = Object.keys(permissions);
  if (names.length === 0 || !names.every((name) => NARROWABLE.has(name))) return undefined;
  return Object.fromEntries(
    Object.entries(permissions).map(([name, level]) => [`permission-${name.replaceAll('_', '-')}`, level]),
  );
}

function sorted(permissions: AppPermissions): AppPermissions {
  return Object.fromEntries(Object.entries(permissions).sort(([a], [b]) => (a < b ? -1 : 1)));
}
