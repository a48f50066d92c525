import { ProviderError } from '../../core/errors.ts';
import type { SecretValue } from '../../core/secret-value.ts';
import type { ProviderContext, ProviderModule, ProviderSession } from '../contract.ts';
import { githubProvider } from './catalog.ts';
import { GitHubClient } from './client.ts';
import { DeployKeyStore } from './deploy-key-store.ts';
import { withLaptop } from './gh-login.ts';
import { loginOf, noToken } from './login.ts';
import { answerOf, textOf } from './pages.ts';
import { expandRepositories } from './repositories.ts';
import { GitHubScopeStore } from './scope-store.ts';
import { goodsOf } from './shelf.ts';

/** GitHub: secrets and variables of repositories, their environments and organisations. */
export const provider: ProviderModule = {
  async open(context: ProviderContext): Promise<ProviderSession> {
    const login = await withLaptop(loginOf(context), context);
    const client = new GitHubClient(login, context);
    const kinds = new Map(githubProvider.targets.map((target) => [target.kind, target]));
    return {
      loggedIn: login.token !== undefined,
      get requests() {
        return client.requests;
      },
      store(kind) {
        const known = kinds.get(kind);
        const goods = goodsOf.get(kind);
        if (goods !== undefined && known !== undefined)
          return new GitHubScopeStore(goods, known.capabilities, client, context);
        if (kind === 'github_deploy_key') return new DeployKeyStore(client, context);
        throw new ProviderError('UNSUPPORTED', `github has no targets of kind ${kind}`, {
          hint: `it has ${[...kinds.keys()].join(', ')}`,
        });
      },
      expand(selectors, options) {
        // By its beginning, a token says whether it is of an app: `GET /user` would be refused to it, and cost a request.
        const installation = login.token?.matches(/^ghs_/) === true;
        return expandRepositories(client, { installation }, selectors, options);
      },
      async test({ signal }) {
        if (login.token === undefined) throw noToken(login.apiUrl);
        // An app's token has no user: it is told by the refusal, and nothing depends on more.
        const purpose = { what: 'the user of the token', right: 'nothing more' };
        const reply = await client.send('GET', '/user', purpose, { signal, expected: [200] });
        if (reply.kind !== 'answer') {
          if (reply.error.code !== 'FORBIDDEN') throw reply.error;
          return { identity: 'an app', notes: ["if it is the workflow's own GITHUB_TOKEN, it cannot write secrets"] };
        }
        const { headers, data } = reply.answer;
        const notes: string[] = [];
        const expires = headers.get('github-authentication-token-expiration');
        if (expires !== null && /^[\d :+-]+(?:UTC)?$/.test(expires))
          notes.push(`the token expires at ${expires.trim()}`);
        if (headers.get('x-oauth-scopes')) {
          notes.push(
            'it is a classic token: a fine-grained one, or a GitHub App, can be kept to single repositories and rights',
          );
        }
        return { identity: identityOf(data), notes };
      },
      async tokenInfo({ targets }, { signal }) {
        if (login.token === undefined) throw noToken(login.apiUrl);
        const { tokenInfo } = await import('./token-info.ts');
        return tokenInfo(client, prefixOf(login.token), targets, signal);
      },
      async ownerOf(repository, { signal }) {
        const purpose = { what: repository, right: 'metadata: read' };
        const answer = answerOf(await client.send('GET', `/repos/${repository}`, purpose, { signal, expected: [200] }));
        const owner = (answer.data as { owner?: unknown } | null)?.owner;
        return textOf(owner, 'type') === 'Organization' ? 'organization' : 'person';
      },
      async listNames(repository, options) {
        const { listNames } = await import('./name-lists.ts');
        return listNames(client, repository, options);
      },
      async [Symbol.asyncDispose]() {},
    };
  },
};

/** What a token says of its kind: its first characters, which are the same for all of it. */
function prefixOf(token: SecretValue): string {
  return /^(?:gh[pousr]_|github_pat_)/.exec(token.reveal())?.[0] ?? '';
}

function identityOf(user: unknown): string {
  const login = (user as { login?: unknown } | null | undefined)?.login;
  return typeof login === 'string' && /^[A-Za-z0-9_[\]-]{1,100}$/.test(login) ? login : 'a user';
}
