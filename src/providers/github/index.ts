import { ProviderError } from '../../core/errors.ts';
import type { ProviderContext, ProviderModule, ProviderSession } from '../contract.ts';
import { GitHubClient } from './client.ts';
import { loginOf, noToken } from './login.ts';
import { GitHubSecretStore } from './secret-store.ts';

/** GitHub: secrets of repositories and of their environments. */
export const provider: ProviderModule = {
  async open(context: ProviderContext): Promise<ProviderSession> {
    const login = loginOf(context);
    const client = new GitHubClient(login, context);
    const store = new GitHubSecretStore(client, context);
    return {
      get requests() {
        return client.requests;
      },
      store(kind) {
        if (kind === 'github_secret') return store;
        throw new ProviderError('UNSUPPORTED', `github has no targets of kind ${kind}`, {
          hint: 'it has github_secret',
        });
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
      async [Symbol.asyncDispose]() {
        await store[Symbol.asyncDispose]();
      },
    };
  },
};

function identityOf(user: unknown): string {
  const login = (user as { login?: unknown } | null | undefined)?.login;
  return typeof login === 'string' && /^[A-Za-z0-9_[\]-]{1,100}$/.test(login) ? login : 'a user';
}
