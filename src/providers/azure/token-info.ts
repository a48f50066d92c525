import type { ProviderUses } from '../../core/catalog.ts';
import { ProviderError } from '../../core/errors.ts';
import type { Ability, TokenInfo } from '../contract.ts';
import { claimsOf, identityOf } from './claims.ts';
import { cloudOf } from './clouds.ts';
import { dataActions, GRAPH_RIGHT, vaultsOf } from './permissions.ts';
import { VAULT_OF_LOGIN, vaultOf } from './place.ts';
import { RIGHTS } from './rights.ts';
import type { AccessToken } from './tokens.ts';
import type { Vault } from './vault.ts';

/** What looking at a login needs. */
export interface Looking {
  readonly kind: string;
  readonly token: (scope: string, signal: AbortSignal) => Promise<AccessToken>;
  readonly open: (container: string) => Vault;
}

/** What a login is, and what of a manifest's needs it has, as far as looking tells: Key Vault shows a right to write only by a write. */
export async function tokenInfo(
  { kind, token, open }: Looking,
  uses: ProviderUses,
  signal: AbortSignal,
): Promise<TokenInfo> {
  const vaults = vaultsOf(uses);
  const cloud = cloudOf(hostOf(vaults[0]));
  const can: Ability[] = [];
  const access = await token(`https://${cloud.vaults}/.default`, signal);
  for (const container of vaults) {
    for (const right of dataActions(uses, 'sync')) {
      const what = `the secrets of ${container === VAULT_OF_LOGIN ? "the login's vault" : hostOf(container)}`;
      can.push({
        what,
        right,
        ...(right === RIGHTS.list ? await listing(open, container, signal) : { verdict: 'unknown' }),
      });
    }
  }
  if (uses.issues.length > 0) {
    const { roles } = claimsOf(await token(`https://${cloud.graph}/.default`, signal));
    const { name } = GRAPH_RIGHT;
    const has = [name, 'Application.ReadWrite.All'].some((role) => roles.includes(role));
    can.push({ what: 'application registrations', right: name, verdict: has ? 'yes' : 'no' });
  }
  return {
    kind,
    identity: identityOf(claimsOf(access)),
    expires: new Date(access.expires).toISOString(),
    can,
    notes:
      vaults.length === 0
        ? []
        : ['a right to write is shown by a write alone: compare its roles with `secretzero permissions`'],
    links: [
      { text: 'roles of a vault', url: 'https://learn.microsoft.com/azure/key-vault/general/rbac-guide' },
      {
        text: 'trust for jobs of GitHub',
        url: 'https://learn.microsoft.com/entra/workload-id/workload-identity-federation-create-trust',
      },
    ],
  };
}

async function listing(
  open: (container: string) => Vault,
  container: string,
  signal: AbortSignal,
): Promise<Pick<Ability, 'verdict' | 'reason'>> {
  try {
    await open(container).list({ signal });
    return { verdict: 'yes' };
  } catch (thrown) {
    if (!(thrown instanceof ProviderError)) throw thrown;
    const refused = thrown.code === 'FORBIDDEN' || thrown.code === 'UNAUTHENTICATED';
    return { verdict: refused ? 'no' : 'unknown', reason: thrown.message };
  }
}

function hostOf(container: string | undefined): string {
  return container === undefined || container === VAULT_OF_LOGIN ? '' : new URL(vaultOf(container)).hostname;
}
