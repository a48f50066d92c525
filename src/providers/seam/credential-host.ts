import { ProviderError } from '../../core/errors.ts';

export interface HostRules {
  /** What the URL is for, in messages: `Vault`. */
  readonly what: string;
  /** Where it is written, in messages: `auth.config.url`. */
  readonly key: string;
  /** Hosts that the platform itself has: credentials may always go there. */
  readonly own: (host: string) => boolean;
  /** What the workflow, or the person at the command line, allows besides. */
  readonly allowHosts: readonly string[];
}

/**
 * A URL that credentials may go to (ruling 20): https, or http on this machine alone; without a user name; at a host of the platform's
 * own or one that was allowed. Throws ProviderError `REJECTED` for a URL that cannot be used and `FORBIDDEN` for a host that may not
 * have a credential. What the environment names (`VAULT_ADDR`) was allowed by whoever set it: it needs no such check.
 */
export function credentialUrl(written: string, rules: HostRules): URL {
  const url = usableUrl(written, rules.what);
  if (!rules.own(url.hostname) && !isAllowed(url, rules.allowHosts)) {
    throw new ProviderError('FORBIDDEN', `no credential may be sent to ${url.host}`, {
      hint: `name it under allow-hosts, if the manifest's ${rules.key} is right`,
    });
  }
  return url;
}

/** A URL that a credential can be sent to at all, without query and fragment. Throws ProviderError `REJECTED`. */
export function usableUrl(written: string, what: string): URL {
  const url = URL.canParse(written) ? new URL(written) : undefined;
  const here = url !== undefined && /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname);
  if (url === undefined || (url.protocol !== 'https:' && !(url.protocol === 'http:' && here)) || url.username !== '') {
    throw new ProviderError('REJECTED', `the URL of ${what} cannot be used`, {
      hint: 'it begins with https:// and has no user name',
    });
  }
  url.search = '';
  url.hash = '';
  return url;
}

function isAllowed(url: URL, hosts: readonly string[]): boolean {
  return hosts.some((host) => host.toLowerCase() === url.host || host.toLowerCase() === url.hostname);
}
