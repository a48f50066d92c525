import { ProviderError } from '../../core/errors.ts';
import type { DesiredTarget } from '../../core/model.ts';
import type { Ability, TokenInfo } from '../contract.ts';
import type { GitHubClient } from './client.ts';
import { textOf } from './pages.ts';
import { placeOf } from './place.ts';
import { rightsOf } from './rights.ts';
import { goodsOf, shelfOf } from './shelf.ts';

/** What GitHub's tokens are, by how they begin. */
type TokenKind = 'classic' | 'fine-grained' | 'oauth' | 'app-user' | 'app-installation' | 'workflow';

const PREFIXES: Readonly<Record<string, TokenKind>> = {
  ghp_: 'classic',
  github_pat_: 'fine-grained',
  gho_: 'oauth',
  ghu_: 'app-user',
  ghs_: 'app-installation',
};
const WORKFLOW_LOGIN = 'github-actions[bot]';
const LINKS = {
  pat: ['make a fine-grained token', 'https://github.com/settings/personal-access-tokens/new'],
  app: [
    'make a GitHub App: `secretzero setup github`, or by hand',
    'https://docs.github.com/apps/creating-github-apps/about-creating-github-apps',
  ],
  rights: [
    'which right is for what',
    'https://docs.github.com/rest/authentication/permissions-required-for-github-apps',
  ],
  workflow: ['what GITHUB_TOKEN may do', 'https://docs.github.com/actions/concepts/security/github_token'],
} as const;

interface Seen {
  readonly kind: TokenKind;
  readonly identity: string;
  readonly expires?: string;
  readonly scopes?: readonly string[];
  readonly repositories?: number;
}

/**
 * What a token is and what it can do for these targets, by reading requests alone. Nothing is written, so a right to write is only certain
 * where GitHub says so (the scopes of a classic token). Throws ProviderError where the token is not accepted.
 */
export async function tokenInfo(
  client: GitHubClient,
  prefix: string,
  targets: readonly DesiredTarget[],
  signal: AbortSignal,
): Promise<TokenInfo> {
  const seen = await lookAt(client, prefix, signal);
  const abilities = new Map<string, Ability>();
  for (const target of targets) {
    for (const { name, level, what } of rightsOf(target)) {
      const right = `${name}: ${level}`;
      const key = `${right} ${what}`;
      if (!abilities.has(key))
        abilities.set(key, { what, right, ...(await ability(client, seen, target, name, signal)) });
    }
  }
  const can = [...abilities.values()];
  return { ...seen, can, ...surplusOf(seen, can), notes: notesOn(seen), links: linksFor(seen, can) };
}

async function lookAt(client: GitHubClient, prefix: string, signal: AbortSignal): Promise<Seen> {
  const known = Object.entries(PREFIXES).find(([begin]) => prefix.startsWith(begin))?.[1];
  const who = { what: 'the user of the token', right: 'nothing more' };
  const user = await client.send('GET', '/user', who, { signal, expected: [200] });
  if (user.kind === 'answer') {
    const { headers, data } = user.answer;
    const expires = headers.get('github-authentication-token-expiration')?.trim();
    const granted = headers.get('x-oauth-scopes');
    const kind = known ?? (granted === null ? 'fine-grained' : 'classic');
    return {
      kind,
      identity: plainLogin(textOf(data, 'login')) ?? 'a user',
      ...(expires !== undefined && /^[\d :+-]+(?:UTC)?$/.test(expires) ? { expires } : {}),
      ...(granted === null
        ? {}
        : {
            scopes: granted
              .split(',')
              .map((each) => each.trim())
              .filter((each) => /^[a-z:_]+$/.test(each)),
          }),
    };
  }
  // An app's token has no user.
  if (user.error.code !== 'FORBIDDEN') throw user.error;
  const viewer = await viewerOf(client, signal);
  if (viewer === WORKFLOW_LOGIN) return { kind: 'workflow', identity: viewer };
  const purpose = { what: 'the repositories of the installation', right: 'metadata: read' };
  const reply = await client.send('GET', '/installation/repositories?per_page=1', purpose, { signal, expected: [200] });
  const total =
    reply.kind === 'answer' ? (reply.answer.data as { total_count?: unknown } | null)?.total_count : undefined;
  return {
    kind: 'app-installation',
    identity: viewer ?? 'an app',
    ...(typeof total === 'number' ? { repositories: total } : {}),
  };
}

/** The login by GraphQL, which answers every kind of token. */
async function viewerOf(client: GitHubClient, signal: AbortSignal): Promise<string | undefined> {
  const path = new URL(client.apiUrl).pathname.endsWith('/v3') ? '/../graphql' : '/graphql';
  const purpose = { what: 'whose token it is', right: 'nothing more' };
  const reply = await client.send('POST', path, purpose, {
    signal,
    expected: [200],
    body: { query: 'query WhoAmI { viewer { login } }' },
  });
  if (reply.kind !== 'answer') return undefined;
  const { data } = (reply.answer.data ?? {}) as { data?: { viewer?: unknown } | null };
  return plainLogin(textOf(data?.viewer, 'login'));
}

async function ability(
  client: GitHubClient,
  seen: Seen,
  target: DesiredTarget,
  right: string,
  signal: AbortSignal,
): Promise<Pick<Ability, 'verdict' | 'reason'>> {
  if (seen.kind === 'workflow')
    return { verdict: 'no', reason: 'GitHub gives the GITHUB_TOKEN of a workflow no such right' };
  const lacking = scopeLacking(seen.scopes, right);
  if (lacking !== undefined) return { verdict: 'no', reason: `the scope ${lacking} is missing` };
  if (target.selector) return { verdict: 'unknown', reason: 'it stands for repositories that are not asked for here' };
  const goods = goodsOf.get(target.kind);
  if (goods === undefined || right === 'administration')
    return { verdict: 'unknown', reason: 'only a write would show it' };
  const { path, purpose } = shelfOf(goods, placeOf(target.address));
  const reply = await client.send('GET', `${path}?per_page=1`, purpose, { signal, expected: [200] });
  if (reply.kind === 'answer')
    return seen.scopes === undefined
      ? { verdict: 'unknown', reason: 'it may look there; only a write would show whether it may write' }
      : { verdict: 'yes' };
  const { error } = reply;
  if (error.code === 'UNAUTHENTICATED') throw error;
  const reason = error.hint === undefined ? error.message : `${error.message} (${error.hint})`;
  return error instanceof ProviderError && error.code === 'FORBIDDEN'
    ? { verdict: 'no', reason }
    : { verdict: 'unknown', reason };
}

/** Scopes are coarse: `repo` is for all of a repository, `admin:org` for what an organisation keeps. */
function scopeLacking(scopes: readonly string[] | undefined, right: string): string | undefined {
  if (scopes === undefined) return undefined;
  const needed = scopeFor(right);
  return scopes.includes(needed) ? undefined : needed;
}

function scopeFor(right: string): string {
  return right.startsWith('organization_') ? 'admin:org' : 'repo';
}

/** Scopes that nothing here needs: of a token that somebody made for this, not of a program's login, which is for more than this. */
function surplusOf({ kind, scopes }: Seen, can: readonly Ability[]): Pick<TokenInfo, 'surplus'> {
  if (kind !== 'classic' || scopes === undefined || can.length === 0) return {};
  const needed = new Set(can.map(({ right }) => scopeFor(right)));
  return { surplus: scopes.filter((scope) => !needed.has(scope)).map((scope) => `the scope ${scope}`) };
}

const NOTES: Readonly<Record<TokenKind, readonly string[]>> = {
  workflow: ['it is the GITHUB_TOKEN of a workflow: it cannot write secrets, whatever permissions: says'],
  classic: [
    'a classic token reaches everything that its owner can: a fine-grained one, or a GitHub App, can be kept to single repositories and rights',
  ],
  oauth: [
    'it is the login of a program, such as gh, and reaches everything that the person can: fine for a laptop, not for a workflow',
  ],
  'fine-grained': ['it acts as a person, and ends with that account: a GitHub App does not'],
  'app-installation': ['it ends an hour after it was made'],
  'app-user': ['it acts as a person through an app'],
};

function notesOn({ kind, repositories, expires }: Seen): string[] {
  return [
    ...NOTES[kind],
    ...(repositories === undefined
      ? []
      : [`the app is installed on ${repositories === 1 ? '1 repository' : `${repositories} repositories`}`]),
    ...(kind === 'classic' && expires === undefined ? ['it never expires'] : []),
  ];
}

function linksFor({ kind }: Seen, can: readonly Ability[]): TokenInfo['links'] {
  const wanting = can.some(({ verdict }) => verdict !== 'yes');
  const links = [
    ...(kind === 'workflow' ? [LINKS.workflow] : []),
    ...(kind !== 'app-installation' ? [LINKS.app] : []),
    ...(kind === 'classic' || kind === 'oauth' ? [LINKS.pat] : []),
    ...(wanting ? [LINKS.rights] : []),
  ];
  return links.map(([text, url]) => ({ text, url }));
}

function plainLogin(login: string): string | undefined {
  return /^[A-Za-z0-9_[\]-]{1,100}$/.test(login) ? login : undefined;
}
