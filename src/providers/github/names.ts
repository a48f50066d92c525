import type { Address } from '../../core/address.ts';

/** GitHub's own place; addresses there carry no host. */
export const DEFAULT_API = 'https://api.github.com';

/** A repository's secrets, or those of one of its environments. */
export interface SecretScope {
  readonly owner: string;
  readonly repo: string;
  readonly environment?: string;
}

/** What an address says of its container besides its canonical name. */
export interface SecretSettings {
  /** As written: GitHub does not heed case, but shows an environment as it was created. */
  readonly owner: string;
  readonly repo: string;
  readonly environment?: string;
  readonly createEnvironment?: boolean;
}

/**
 * The canonical name of a scope: small letters, since GitHub takes `Acme/App` and `acme/app` for one repository, with the API's
 * host in front where it is another than GitHub's own.
 */
export function containerName(scope: SecretScope, host: string | undefined): string {
  const prefix = host === undefined ? '' : `${host}:`;
  const suffix = scope.environment === undefined ? '' : `/environments/${scope.environment}`;
  return `${prefix}${scope.owner}/${scope.repo}${suffix}`.toLowerCase();
}

/** The scope that an address is in. Throws RangeError for a container that {@link containerName} did not make. */
export function scopeOf(address: Address): SecretScope {
  const match = /^(?:[^/]*:)?([^/:]+)\/([^/]+)(?:\/environments\/(.+))?$/s.exec(address.container);
  if (match === null) throw new RangeError('the address is not one of GitHub');
  const { owner, repo, environment } = (address.settings ?? {}) as Partial<SecretSettings>;
  const inEnvironment = environment ?? match[3];
  return {
    owner: owner ?? (match[1] as string),
    repo: repo ?? (match[2] as string),
    ...(inEnvironment === undefined ? {} : { environment: inEnvironment }),
  };
}

/** What is wrong with a secret's name by GitHub's rules, for a name in capitals; `undefined` for a good one. */
export function nameProblem(name: string): string | undefined {
  if (!/^[A-Z0-9_]+$/.test(name)) return 'a secret of GitHub is named with letters, digits and _ only';
  if (/^[0-9]/.test(name)) return 'the name of a secret of GitHub cannot begin with a digit';
  if (name.startsWith('GITHUB_')) return 'names that begin with GITHUB_ are reserved by GitHub';
  if (name.length > 255) return 'the name of a secret of GitHub has at most 255 characters';
  return undefined;
}

/** The host of an API that is not GitHub's own, for a literal URL; `undefined` for GitHub's own and for one resolved at login. */
export function foreignHost(apiUrl: unknown): string | undefined | { readonly problem: string } {
  if (typeof apiUrl !== 'string' || apiUrl === '' || apiUrl.includes('${') || apiUrl.includes('{{')) return undefined;
  if (!URL.canParse(apiUrl)) return { problem: 'api_url is not a URL' };
  const { protocol, host } = new URL(apiUrl);
  if (protocol !== 'https:' && protocol !== 'http:') return { problem: 'api_url is not an http URL' };
  return host === new URL(DEFAULT_API).host ? undefined : host;
}
