import type { PermissionDocument } from '../core/catalog.ts';

/** The workflow's own `permissions:`, for the token that GitHub gives a job. `federated`: logins that ask for the job's OIDC token. Pure. */
export function workflowPermissions(purpose: 'plan' | 'sync', federated: readonly string[]): PermissionDocument {
  const rights: readonly (readonly [string, string])[] =
    purpose === 'plan'
      ? [['contents: read', 'the manifest and the lockfile']]
      : [
          ['actions: read', 'whether a run that holds the lease is over'],
          ['contents: write', 'the state branch and the commits of the lockfile'],
          ['pull-requests: write', 'the pull request with the lockfile'],
        ];
  const login = federated.length === 0 ? [] : [['id-token: write', `the login of ${federated.join(', ')}`] as const];
  const all = [...rights, ...login].sort(([a], [b]) => (a < b ? -1 : 1));
  const width = Math.max(...all.map(([right]) => right.length));
  const lines = all.map(([right, what]) => `  ${right.padEnd(width)} # ${what}`);
  const comment = 'for the comment on a pull request add pull-requests: write';
  return {
    title: 'the job of the workflow',
    language: 'yaml',
    text: `permissions:\n${lines.join('\n')}\n`,
    notes: purpose === 'plan' ? [comment] : [],
  };
}
