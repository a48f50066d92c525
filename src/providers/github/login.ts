import { ProviderError } from '../../core/errors.ts';
import type { SecretValue } from '../../core/secret-value.ts';
import type { ProviderContext } from '../contract.ts';
import { credentialUrl, usableUrl } from '../seam/credential-host.ts';
import { ambientToken } from './ambient.ts';
import { DEFAULT_API } from './names.ts';

const API = 'the GitHub API (GitHub Enterprise Server: with /api/v3)';

export interface Login {
  /** Without a slash at its end. */
  readonly apiUrl: string;
  /** `undefined`: nobody gave one for this host. */
  readonly token: SecretValue | undefined;
}

/**
 * Which API is meant, and the token for it. The declaration wins over the face's own login, and that over the environment's. What the
 * environment holds is for the host that the environment names, and goes to no other. Throws ProviderError for a host that no
 * credential may go to.
 */
export function loginOf(context: ProviderContext): Login {
  const environmentUrl = context.ambient('GITHUB_API_URL')?.reveal();
  const usual = usableUrl(environmentUrl === undefined || environmentUrl === '' ? DEFAULT_API : environmentUrl, API);
  const declared = context.credential('api_url')?.reveal() ?? text(context.declaration.config['api_url']);
  const api = declared === undefined || declared === '' ? usual : usableUrl(declared, API);
  const isUsual = api.host === usual.host;
  const own = isUsual || api.host === new URL(DEFAULT_API).host;
  credentialUrl(api.href, { what: API, key: 'api_url', own: () => own, allowHosts: context.allowHosts });
  const token =
    context.credential('token') ?? context.login?.(api.host) ?? (isUsual ? ambientToken(context.ambient) : undefined);
  return { apiUrl: api.href.replace(/\/+$/, ''), token: token === undefined || token.length === 0 ? undefined : token };
}

/** What to do where there is no token. */
export function noToken(apiUrl: string): ProviderError {
  return new ProviderError('UNAUTHENTICATED', `no token for ${new URL(apiUrl).host}`, {
    hint: 'set GH_TOKEN, log in with `gh auth login`, or set auth.config.token of the provider; in the action, the input secrets-token',
  });
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
