import { ProviderError } from '../../core/errors.ts';
import type { ProviderContext, ProviderModule, ProviderSession } from '../contract.ts';
import { credentialUrl, usableUrl } from '../seam/credential-host.ts';
import { AppSource } from './app-source.ts';
import { azureProvider } from './catalog.ts';
import { claimsOf, identityOf } from './claims.ts';
import { type Cloud, cloudOf, isVaultHost } from './clouds.ts';
import { Graph } from './graph.ts';
import { loginOf } from './login.ts';
import { vaultsOf } from './permissions.ts';
import { VAULT_OF_LOGIN, vaultOf } from './place.ts';
import { SecretStore } from './secret-store.ts';
import { keptTokens, type TokenSource } from './tokens.ts';
import { Vault } from './vault.ts';

const VAULT = 'the vault';

/** Azure: secrets of Key Vaults. */
export const provider: ProviderModule = {
  async open(context: ProviderContext): Promise<ProviderSession> {
    let requests = 0;
    const counted: ProviderContext = {
      ...context,
      fetch: (input, init) => {
        requests += 1;
        return context.fetch(input, init);
      },
    };
    let login: Promise<TokenSource> | undefined;
    const source = (scope: string, signal: AbortSignal): Promise<TokenSource> => {
      login ??= loginOf(counted, scope, signal).catch((error: unknown) => {
        login = undefined;
        throw error;
      });
      return login;
    };
    const token = keptTokens(source, counted);
    const vaults = new Map<string, Vault>();
    const open = (container: string): Vault => {
      const url = container === VAULT_OF_LOGIN ? vaultOfLogin(counted) : allowed(vaultOf(container), counted);
      const known = vaults.get(url.origin);
      if (known !== undefined) return known;
      const made = new Vault(url, token, counted);
      vaults.set(url.origin, made);
      return made;
    };
    return {
      get requests() {
        return requests;
      },
      store(kind) {
        if (azureProvider.targets.some((target) => target.kind === kind)) return new SecretStore(open, counted);
        throw new ProviderError('UNSUPPORTED', `azure has no targets of kind ${kind}`, {
          hint: `it has ${azureProvider.targets.map((target) => target.kind).join(', ')}`,
        });
      },
      source(kind) {
        if (kind === 'azure_app_reg')
          return new AppSource(new Graph(cloudOfLogin(counted).graph, token, counted), token);
        throw new ProviderError('UNSUPPORTED', `azure issues nothing of kind ${kind}`);
      },
      async test({ signal }) {
        const named = urlOfLogin(counted);
        const scope = `https://${cloudOfLogin(counted).vaults}/.default`;
        const access = await token(scope, signal);
        if (named !== undefined) await open(VAULT_OF_LOGIN).list({ signal });
        return { identity: identityOf(claimsOf(access)), notes: [] };
      },
      async tokenInfo(uses, { signal }) {
        const { tokenInfo } = await import('./token-info.ts');
        const [vault = ''] = vaultsOf(uses);
        const { kind } = await source(`https://${cloudOf(vault).vaults}/.default`, signal);
        return tokenInfo({ kind, token, open }, uses, signal);
      },
      async [Symbol.asyncDispose]() {},
    };
  },
};

/** The vault that the login or the environment names, if one is named. */
function urlOfLogin(context: ProviderContext): URL | undefined {
  const declared = context.credential('vault_url')?.reveal() ?? context.declaration.config['vault_url'];
  if (typeof declared === 'string' && declared !== '') return allowed(declared, context);
  const ambient = context.ambient('AZURE_KEYVAULT_URL')?.reveal();
  return ambient === undefined ? undefined : usableUrl(ambient, VAULT);
}

/** The cloud of the login: that of its Entra, or of its vault. */
function cloudOfLogin(context: ProviderContext): Cloud {
  const authority = context.credential('authority_host') ?? context.ambient('AZURE_AUTHORITY_HOST');
  return cloudOf(authority?.reveal() ?? urlOfLogin(context)?.hostname ?? '');
}

function vaultOfLogin(context: ProviderContext): URL {
  const url = urlOfLogin(context);
  if (url !== undefined) return url;
  throw new ProviderError('REJECTED', 'it is not known which vault is meant', {
    hint: "give vault_url in the target's config, or under auth.config of the provider; or set AZURE_KEYVAULT_URL",
  });
}

function allowed(url: string, context: ProviderContext): URL {
  return credentialUrl(url, { what: VAULT, key: 'vault_url', own: isVaultHost, allowHosts: context.allowHosts });
}
