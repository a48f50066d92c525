/** GitHub's own place; addresses there carry no host. */
export const DEFAULT_API = 'https://api.github.com';

/** What is wrong with the name of a secret or variable by GitHub's rules, for a name in capitals; `undefined` for a good one. */
export function nameProblem(name: string, thing: 'secret' | 'variable' = 'secret'): string | undefined {
  if (!/^[A-Z0-9_]+$/.test(name)) return `a ${thing} of GitHub is named with letters, digits and _ only`;
  if (/^[0-9]/.test(name)) return `the name of a ${thing} of GitHub cannot begin with a digit`;
  if (name.startsWith('GITHUB_')) return 'names that begin with GITHUB_ are reserved by GitHub';
  if (name.length > 255) return `the name of a ${thing} of GitHub has at most 255 characters`;
  return undefined;
}

/** What is wrong with the title of a deploy key, if anything. */
export function titleProblem(title: string): string | undefined {
  if (title.length > 255) return 'the title of a deploy key has at most 255 characters';
  if (/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}#]/u.test(title) || title.trim() !== title)
    return 'the title of a deploy key is one line of printable characters without #';
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

/** Where people log in to the GitHub that has this API: github.com, a tenant of ghe.com, or the server itself. */
export function webOrigin(apiUrl: string): string {
  const url = new URL(apiUrl);
  if (/^api\.(?:github\.com|[^.]+\.ghe\.com)$/.test(url.hostname)) url.hostname = url.hostname.slice('api.'.length);
  return url.origin;
}
