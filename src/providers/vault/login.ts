import { ProviderError } from '../../core/errors.ts';
import type { SecretValue } from '../../core/secret-value.ts';
import type { ProviderContext } from '../contract.ts';
import { credentialUrl, usableUrl } from '../seam/credential-host.ts';
import { LOGIN_KINDS } from './login-kinds.ts';

/** Where Vault is, and in which namespace the login is. */
export interface Server {
  /** Without a slash at its end. */
  readonly url: string;
  readonly namespace: string | undefined;
}

/** How to log in, as declared and with what is at hand; which of it is good is seen at Vault. */
export type Way =
  | { readonly how: 'token'; readonly token: SecretValue }
  | { readonly how: 'wrapped'; readonly token: SecretValue; readonly roleId?: SecretValue; readonly mount: string }
  | { readonly how: 'approle'; readonly roleId: SecretValue; readonly secretId?: SecretValue; readonly mount: string }
  | { readonly how: 'jwt' | 'kubernetes'; readonly role: string; readonly jwt: SecretValue; readonly mount: string };

/** Answers the server that is meant. Throws ProviderError for a host that no credential may go to, and where none is named. */
export function serverOf(context: ProviderContext): Server {
  const skip = context.ambient('VAULT_SKIP_VERIFY');
  if (skip !== undefined && !skip.matches(/^(?:0|f|false)$/i)) {
    throw new ProviderError('REJECTED', 'VAULT_SKIP_VERIFY is set: anybody on the way could take token and values', {
      hint: 'unset it, and name the file with your authority in NODE_EXTRA_CA_CERTS',
    });
  }
  const { auth, config } = context.declaration;
  const declared =
    context.credential('url') ?? context.credential('address') ?? text(config['url']) ?? text(config['address']);
  const ambient = context.ambient('VAULT_ADDR')?.reveal();
  const written = typeof declared === 'string' ? declared : (declared?.reveal() ?? ambient);
  if (written === undefined) {
    throw new ProviderError('UNAUTHENTICATED', 'it is not known where Vault is', {
      hint: 'set VAULT_ADDR, or auth.config.url of the provider',
    });
  }
  const usual = ambient === undefined || !URL.canParse(ambient) ? undefined : new URL(ambient);
  const url =
    written === ambient
      ? usableUrl(written, 'Vault')
      : credentialUrl(written, {
          what: 'Vault',
          key: 'auth.config.url',
          own: (host) => host === usual?.hostname,
          allowHosts: context.allowHosts,
        });
  const nested = auth['config'] as Readonly<Record<string, unknown>> | undefined;
  const named = nested?.['namespace'] ?? auth['namespace'];
  const namespace = named === undefined ? undefined : context.credential('namespace');
  const folded = (
    namespace?.reveal() ??
    text(config['namespace']) ??
    context.ambient('VAULT_NAMESPACE')?.reveal() ??
    ''
  ).replace(/^\/+|\/+$/g, '');
  return { url: url.href.replace(/\/+$/, ''), namespace: folded === '' ? undefined : folded };
}

/** How to log in there. Throws ProviderError UNAUTHENTICATED where something is missing for it. */
export async function wayIn(context: ProviderContext, server: Server, signal: AbortSignal): Promise<Way> {
  const kind = declaredKind(context) ?? (context.credential('role') === undefined ? 'ambient' : 'jwt');
  switch (kind) {
    case 'token':
    case 'ambient': {
      const token =
        context.credential('token') ??
        context.ambient('VAULT_TOKEN') ??
        (await context.homeFile('.vault-token').catch(() => undefined));
      if (token !== undefined) return { how: 'token', token };
      throw missing(
        'no token for Vault',
        'log in with `vault login`, set VAULT_TOKEN, or let a workflow log in by its role (auth.kind: jwt)',
      );
    }
    case 'wrapped': {
      const token = context.credential('wrapping_token') ?? context.credential('token');
      if (token === undefined) throw missing('no wrapping token', 'set auth.config.wrapping_token');
      const roleId = context.credential('role_id');
      return { how: 'wrapped', token, mount: mountOf(context, 'approle'), ...(roleId === undefined ? {} : { roleId }) };
    }
    case 'approle': {
      const roleId = context.credential('role_id') ?? context.ambient('VAULT_ROLE_ID');
      const secretId = context.credential('secret_id') ?? context.ambient('VAULT_SECRET_ID');
      if (roleId === undefined) throw missing('no role_id for the login by AppRole', 'set auth.config.role_id');
      return {
        how: 'approle',
        roleId,
        mount: mountOf(context, 'approle'),
        ...(secretId === undefined ? {} : { secretId }),
      };
    }
    case 'jwt':
    case 'oidc': {
      const role = roleOf(context);
      const audience = context.credential('audience')?.reveal() ?? new URL(server.url).origin;
      const jwt = context.credential('jwt') ?? (await context.idToken(audience, signal));
      if (jwt === undefined) {
        throw missing(
          'no OIDC token to log in to Vault with',
          'this login is for a GitHub job with `permissions: id-token: write`; on a laptop, log in with `vault login` and use auth.kind: token',
        );
      }
      return { how: 'jwt', role, jwt, mount: mountOf(context, 'jwt') };
    }
    case 'kubernetes': {
      const role = roleOf(context);
      const jwt = context.credential('jwt') ?? (await context.podToken?.());
      if (jwt === undefined) throw missing('no service account token', 'this login is for a pod of Kubernetes');
      return { how: 'kubernetes', role, jwt, mount: mountOf(context, 'kubernetes') };
    }
    default:
      throw new ProviderError('REJECTED', `there is no login of kind ${kind} at Vault`, {
        hint: `there are ${LOGIN_KINDS.join(', ')}`,
      });
  }
}

function declaredKind(context: ProviderContext): string | undefined {
  return text(context.declaration.auth['kind']) ?? undefined;
}

function roleOf(context: ProviderContext): string {
  const role = context.credential('role')?.reveal();
  if (role === undefined) throw missing('no role to log in to Vault as', 'set auth.config.role');
  return role;
}

/** Where the way to log in is mounted. */
function mountOf(context: ProviderContext, usual: string): string {
  const written = context.credential('auth_mount') ?? context.credential('mount_point');
  return (written?.reveal() ?? usual).replace(/^\/+|\/+$/g, '').replace(/^auth\//, '');
}

function missing(message: string, hint: string): ProviderError {
  return new ProviderError('UNAUTHENTICATED', message, { hint });
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
