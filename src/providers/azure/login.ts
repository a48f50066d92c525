import { ProviderError } from '../../core/errors.ts';
import type { SecretValue } from '../../core/secret-value.ts';
import { azToken } from '../../platform/az.ts';
import type { ProviderContext } from '../contract.ts';
import { credentialUrl, usableUrl } from '../seam/credential-host.ts';
import { cloudOf, isAuthorityHost } from './clouds.ts';
import { applicationTokens, managedTokens, type TokenSource } from './tokens.ts';

const ENTRA = 'Entra';
/** How long a machine is asked whether it is one of Azure's, where nothing says that it is. */
const PROBE_MS = 1_500;

/**
 * The login that is declared, or the first that there is: the environment's application, the job's own token for a declared one, the
 * identity of the machine, the Azure CLI at a laptop. Nothing is sent but for a machine's identity. Throws ProviderError.
 */
export async function loginOf(context: ProviderContext, scope: string, signal: AbortSignal): Promise<TokenSource> {
  const { kind } = context.declaration.auth;
  switch (kind) {
    case 'oidc':
      return federated(context, 'declared');
    case 'service_principal':
      return withSecret(context, needed(context, 'client_secret', 'AZURE_CLIENT_SECRET'));
    case 'managed_identity':
      return managed(context);
    case 'cli':
      return commandLine(context);
    case undefined:
    case 'default':
    case 'ambient':
      return firstOf(context, scope, signal);
    default:
      throw new ProviderError('REJECTED', `azure has no login of kind ${JSON.stringify(String(kind).slice(0, 40))}`, {
        hint: 'oidc, service_principal, managed_identity, cli or default',
      });
  }
}

async function firstOf(context: ProviderContext, scope: string, signal: AbortSignal): Promise<TokenSource> {
  const secret = context.credential('client_secret') ?? context.ambient('AZURE_CLIENT_SECRET');
  if (secret !== undefined) return withSecret(context, secret);
  const clientId = setting(context, 'client_id', 'AZURE_CLIENT_ID');
  if (clientId !== undefined && setting(context, 'tenant_id', 'AZURE_TENANT_ID') !== undefined) {
    const inJob = await context.idToken(audienceOf(context, scope), signal);
    if (inJob !== undefined) return federated(context, 'found');
  }
  const managedHere = managed(context);
  if (context.ambient('IDENTITY_ENDPOINT') !== undefined || (await isAzureMachine(context, signal))) return managedHere;
  if (context.laptop !== undefined) return commandLine(context);
  throw new ProviderError('UNAUTHENTICATED', 'there is no login for Azure', {
    hint: 'in a job: give client_id and tenant_id of an application that trusts the repository, and `permissions: id-token: write`; at a laptop: `az login`',
  });
}

/** Whether the machine answers as those of Azure do: any answer to a request without the header that they ask for. */
async function isAzureMachine(context: ProviderContext, signal: AbortSignal): Promise<boolean> {
  try {
    const limit = AbortSignal.any([signal, AbortSignal.timeout(PROBE_MS)]);
    const answer = await context.fetch('http://169.254.169.254/metadata/instance?api-version=2021-02-01', {
      headers: { metadata: 'true' },
      redirect: 'manual',
      signal: limit,
    });
    await answer.arrayBuffer();
    return answer.status === 200;
  } catch {
    signal.throwIfAborted();
    return false;
  }
}

function federated(context: ProviderContext, how: 'declared' | 'found'): TokenSource {
  const application = applicationOf(context);
  return applicationTokens(
    'oidc',
    {
      ...application,
      async proof(scope, signal) {
        const value = await context.idToken(audienceOf(context, scope), signal);
        if (value !== undefined) return { name: 'client_assertion', value };
        throw new ProviderError('UNAUTHENTICATED', 'there is no token of a job to log in with', {
          hint:
            how === 'declared'
              ? 'kind: oidc works in a job of GitHub Actions; at a laptop, take a profile with kind: cli'
              : 'the job needs `permissions: id-token: write`',
        });
      },
    },
    context,
  );
}

function withSecret(context: ProviderContext, value: SecretValue): TokenSource {
  return applicationTokens(
    'service_principal',
    { ...applicationOf(context), proof: async () => ({ name: 'client_secret', value }) },
    context,
  );
}

function managed(context: ProviderContext): TokenSource {
  const clientId = setting(context, 'client_id', 'AZURE_CLIENT_ID');
  const url = context.ambient('IDENTITY_ENDPOINT');
  const header = context.ambient('IDENTITY_HEADER');
  return managedTokens(
    {
      ...(clientId === undefined ? {} : { clientId }),
      // Whoever set the two allowed it; the header is good for that place alone.
      ...(url === undefined || header === undefined ? {} : { endpoint: { url: url.reveal(), header } }),
    },
    context,
  );
}

function commandLine(context: ProviderContext): TokenSource {
  if (context.laptop === undefined) {
    throw new ProviderError('UNSUPPORTED', 'the login of the Azure CLI is not used in a job', {
      hint: 'take kind: oidc, for which the job needs no stored credential',
    });
  }
  const tenant = setting(context, 'tenant_id', 'AZURE_TENANT_ID');
  return {
    kind: 'cli',
    ...(tenant === undefined ? {} : { tenant }),
    async token(scope, signal) {
      const found = await azToken(scope, tenant, signal);
      signal.throwIfAborted();
      if (found === undefined)
        throw new ProviderError('UNAUTHENTICATED', 'the Azure CLI has no login here', { hint: 'run `az login`' });
      context.laptop?.onToken(found.token);
      return { value: found.token, expires: found.expires };
    },
  };
}

function applicationOf(context: ProviderContext) {
  const declared = context.credential('authority_host')?.reveal();
  const ambient = context.ambient('AZURE_AUTHORITY_HOST')?.reveal();
  const host =
    declared === undefined
      ? ambient && usableUrl(ambient, ENTRA)
      : credentialUrl(declared, {
          what: ENTRA,
          key: 'auth.config.authority_host',
          own: isAuthorityHost,
          allowHosts: context.allowHosts,
        });
  return {
    authority: (scope: string) => (host ? host.href.replace(/\/+$/, '') : `https://${cloudOf(scope).authority}`),
    tenant: needed(context, 'tenant_id', 'AZURE_TENANT_ID').reveal(),
    clientId: needed(context, 'client_id', 'AZURE_CLIENT_ID').reveal(),
  };
}

function audienceOf(context: ProviderContext, scope: string): string {
  return context.credential('audience')?.reveal() ?? cloudOf(scope).exchange;
}

function setting(context: ProviderContext, key: string, name: string): string | undefined {
  return (context.credential(key) ?? context.ambient(name))?.reveal();
}

function needed(context: ProviderContext, key: string, name: string): SecretValue {
  const value = context.credential(key) ?? context.ambient(name);
  if (value !== undefined) return value;
  throw new ProviderError('UNAUTHENTICATED', `the login for Azure has no ${key}`, {
    hint: `give it under auth.config.${key}, or set ${name}`,
  });
}
