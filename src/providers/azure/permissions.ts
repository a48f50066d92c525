import type { PermissionDocument, ProviderUses } from '../../core/catalog.ts';
import type { DesiredTarget } from '../../core/model.ts';
import { cloudOf } from './clouds.ts';
import { logsInByJob } from './job-login.ts';
import { settingsOf, VAULT_OF_LOGIN, vaultOf } from './place.ts';
import { RIGHTS } from './rights.ts';

type Purpose = 'plan' | 'sync';

const ROLE = { plan: 'SecretZero plan', sync: 'SecretZero sync' } as const;
const NEAREST = {
  plan: 'the built-in role that comes nearest is `Key Vault Reader`, which sees keys and certificates as well',
  sync: 'the built-in role that comes nearest is `Key Vault Secrets Officer`, which may delete, purge, back up and restore as well',
} as const;

/** The least data actions for the secrets of this manifest. */
export function dataActions(
  { targets, reads }: Pick<ProviderUses, 'targets' | 'reads'>,
  purpose: Purpose,
): readonly string[] {
  if (targets.length + reads.length === 0) return [];
  const actions: string[] = [RIGHTS.list];
  if (purpose === 'plan') return actions;
  if (targets.length > 0) actions.push(RIGHTS.set, RIGHTS.read);
  else actions.push(RIGHTS.read);
  if (targets.some(isDescribed)) actions.push(RIGHTS.update);
  return actions;
}

function isDescribed({ address }: DesiredTarget): boolean {
  const { name: _name, ...beside } = settingsOf(address);
  return Object.keys(beside).length > 0;
}

/** The vaults of a manifest, by their hosts; `default` is the one that the login names. */
export function vaultsOf({ targets, reads }: Pick<ProviderUses, 'targets' | 'reads'>): readonly string[] {
  return [...new Set([...targets, ...reads].map(({ address }) => address.container))].sort();
}

/** The least role at the vaults, the commands that make and grant it, and what lets a job log in without a secret. Pure. */
export function permissionsOf(uses: ProviderUses, purpose: Purpose): readonly PermissionDocument[] {
  const actions = dataActions(uses, purpose);
  const documents: PermissionDocument[] = [];
  if (actions.length > 0) documents.push(roleOf(actions, purpose), grantOf(uses, purpose));
  if (uses.issues.length > 0 && purpose === 'sync') documents.push(graphOf(uses));
  if (logsInByJob(uses.provider) && documents.length > 0) documents.push(trustOf(uses, purpose));
  return documents;
}

function roleOf(actions: readonly string[], purpose: Purpose): PermissionDocument {
  const role = {
    Name: ROLE[purpose],
    IsCustom: true,
    Description: 'What SecretZero needs of the secrets of a vault.',
    Actions: [],
    NotActions: [],
    DataActions: actions,
    NotDataActions: [],
    AssignableScopes: ['/subscriptions/SUBSCRIPTION'],
  };
  const notes = [
    NEAREST[purpose],
    'a vault with access policies knows `list` for looking, `set` for writing and `get` for reading in their place',
  ];
  if (purpose === 'sync') {
    notes.push(
      `${RIGHTS.read} reads values: for copies to other targets and for finishing what was interrupted`,
      `${RIGHTS.delete} is needed besides where \`prune\` is used, and ${RIGHTS.recover} where a deleted name is to be had back`,
    );
  }
  return { title: `Azure: role.json of the role ${ROLE[purpose]}`, language: 'json', text: json(role), notes };
}

function grantOf(uses: ProviderUses, purpose: Purpose): PermissionDocument {
  const { clientId } = loginIn(uses);
  const scopes = vaultsOf(uses).map((container) => {
    const name =
      container === VAULT_OF_LOGIN ? 'VAULT' : (new URL(vaultOf(container)).hostname.split('.')[0] ?? 'VAULT');
    return [
      `az role assignment create --role '${ROLE[purpose]}' --assignee ${clientId} \\`,
      `  --scope "$(az keyvault show --name ${name} --query id --output tsv)"`,
    ];
  });
  return {
    title: 'Azure: making and granting it',
    language: 'text',
    text: `${['az role definition create --role-definition @role.json', ...scopes.flat()].join('\n')}\n`,
    notes: [
      'it can be granted on single secrets too (a scope that ends in /secrets/NAME), but a list of the vault is of the vault',
    ],
  };
}

function graphOf(uses: ProviderUses): PermissionDocument {
  const { clientId } = loginIn(uses);
  return {
    title: `Microsoft Graph: ${GRAPH_RIGHT.name}`,
    language: 'text',
    text: [
      `az ad app permission add --id ${clientId} --api 00000003-0000-0000-c000-000000000000 \\`,
      `  --api-permissions ${GRAPH_RIGHT.id}=Role`,
      `az ad app permission admin-consent --id ${clientId}`,
      '',
    ].join('\n'),
    notes: [
      'an administrator of the tenant has to consent',
      'it is for applications that the login has made itself, or of which it was made an owner: no other can be changed with it',
    ],
  };
}

/** The application permission of Microsoft Graph, by its id, which is the same everywhere. */
export const GRAPH_RIGHT = {
  name: 'Application.ReadWrite.OwnedBy',
  id: '18a4783c-866b-4cc7-a460-3d5e5662c884',
} as const;

function trustOf(uses: ProviderUses, purpose: Purpose): PermissionDocument {
  const { clientId, audience } = loginIn(uses);
  const vault = vaultsOf(uses)[0];
  const usual = cloudOf(
    vault === undefined || vault === VAULT_OF_LOGIN ? '' : new URL(vaultOf(vault)).hostname,
  ).exchange;
  const credential = {
    name: `github-${purpose}`,
    issuer: 'https://token.actions.githubusercontent.com',
    subject: 'repo:OWNER/REPOSITORY:ref:refs/heads/main',
    audiences: [audience ?? usual],
  };
  return {
    title: `Entra: federated.json, for az ad app federated-credential create --id ${clientId} --parameters @federated.json`,
    language: 'json',
    text: json(credential),
    notes: [
      'write the repository; `repo:OWNER/REPOSITORY:environment:NAME` binds it to a protected environment, one credential for each',
      'a user-assigned identity takes the same by `az identity federated-credential create`',
    ],
  };
}

/** What the manifest says of the login; it becomes part of a command, so it is taken by its form only. */
function loginIn({ provider }: ProviderUses): { readonly clientId: string; readonly audience?: string } {
  const nested = provider.auth['config'] as Readonly<Record<string, unknown>> | undefined;
  const written = (key: string): unknown => nested?.[key] ?? provider.auth[key];
  const clientId = written('client_id');
  const audience = written('audience');
  return {
    clientId: typeof clientId === 'string' && /^[\da-fA-F-]{36}$/.test(clientId) ? clientId : 'CLIENT_ID',
    ...(typeof audience === 'string' && /^[\w:/.-]+$/.test(audience) ? { audience } : {}),
  };
}

function json(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
