import type { PermissionDocument, ProviderUses } from '../../core/catalog.ts';
import { policyLine } from './failure.ts';
import { type Need, needsOf } from './rights.ts';
import { REVOKE_LEASE } from './sources/rights.ts';

/** The least policies for a manifest, one for each namespace, and the role that a GitHub job logs in as. Pure. */
export function permissionsOf(uses: ProviderUses, purpose: 'plan' | 'sync'): readonly PermissionDocument[] {
  const needs = needsOf(uses, purpose);
  const namespaces = [...new Set(needs.map(({ namespace }) => namespace))];
  const policies = namespaces.map((namespace): PermissionDocument => {
    const own = needs.filter((need) => need.namespace === namespace);
    return {
      title: `Policy secretzero-${purpose}${namespace === undefined ? '' : ` (namespace ${namespace})`}`,
      language: 'hcl',
      text: own.map(({ path, capabilities }) => `${policyLine(path, capabilities)}\n`).join(''),
      notes: notesFor(purpose, uses, own),
    };
  });
  const kind = uses.provider.auth['kind'];
  return kind === 'jwt' || kind === 'oidc' ? [...policies, roleFor(uses, purpose)] : policies;
}

function notesFor(purpose: 'plan' | 'sync', { targets }: ProviderUses, needs: readonly Need[]): string[] {
  const first = targets.some(({ kind }) => kind === 'vault_kv_v1');
  const usual =
    'the policy `default`, which every token has unless told otherwise, lets it look at itself and its rights';
  if (purpose === 'plan') {
    return [
      first
        ? 'a KV engine of version 1 keeps no metadata: looking there means reading; at version 2 no path with values is looked at'
        : 'no path with values: what is there is told by its metadata alone',
      'with `read` at `<mount>/subkeys/<path>` (names without values), keys that were there before us, and paths that others write to as well, are told apart',
      usual,
    ];
  }
  return [
    '`read` on values is for copies to other targets and for adoption; `list` at `<mount>/metadata/<folder>/` makes a first run cheaper',
    '`prune` needs `update` at `<mount>/delete/<path>` besides (version 1: `delete` at the path)',
    ...(needs.some(({ path }) => path === REVOKE_LEASE.path)
      ? [
          'Vault cannot limit sys/leases/revoke to the leases of one role: it needs to know their ids, which are in the lockfile',
        ]
      : []),
    usual,
  ];
}

/** A role of the JWT login that is for one repository's jobs alone. */
function roleFor({ provider }: ProviderUses, purpose: 'plan' | 'sync'): PermissionDocument {
  const textOf = (key: string): string | undefined => {
    const nested = provider.auth['config'] as Readonly<Record<string, unknown>> | undefined;
    const text = nested?.[key] ?? provider.auth[key];
    return typeof text === 'string' && !text.includes('${') ? text : undefined;
  };
  const url = textOf('url') ?? textOf('address');
  const audience = textOf('audience') ?? (url !== undefined && URL.canParse(url) ? new URL(url).origin : undefined);
  const mount = textOf('auth_mount') ?? textOf('mount_point') ?? 'jwt';
  const role = textOf('role') ?? `secretzero-${purpose}`;
  const body = {
    role_type: 'jwt',
    user_claim: 'repository',
    bound_audiences: [audience ?? 'THE ADDRESS OF VAULT'],
    bound_claims: { repository: 'OWNER/REPOSITORY', ref: 'refs/heads/main' },
    token_policies: [`secretzero-${purpose}`],
    token_ttl: '15m',
  };
  return {
    title: `Role of GitHub's jobs: vault write auth/${mount}/role/${role} -`,
    language: 'json',
    text: `${JSON.stringify(body, null, 2)}\n`,
    notes: [
      'write the repository; `repository_id` in its place survives a new name, and is not inherited by who takes the old one',
      '`environment` in place of `ref` binds it to a protected environment; a pull request has neither',
      `the login once: \`vault auth enable jwt\`, then \`vault write auth/${mount}/config oidc_discovery_url=https://token.actions.githubusercontent.com bound_issuer=https://token.actions.githubusercontent.com\``,
    ],
  };
}
