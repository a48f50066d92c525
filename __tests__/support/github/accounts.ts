import type { Account, Token, TokenOptions } from './model.ts';

const ACTIONS_BOT: Account = bot(41_898_282, 'github-actions[bot]');

function bot(id: number, login: string): Account {
  return { id, login, type: 'Bot', name: login, email: `${id}+${login}@users.noreply.github.com` };
}

/** Who there is, and whose token is whose. */
export class Accounts {
  readonly #accounts = new Map<string, Account>([
    [ACTIONS_BOT.login, ACTIONS_BOT],
    ['web-flow', { id: 19_864_447, login: 'web-flow', type: 'User', name: 'GitHub', email: 'noreply@github.com' }],
  ]);
  readonly #tokens = new Map<string, Token>();
  #ids = 5_000_000;

  byEmail(email: string): Account | undefined {
    return [...this.#accounts.values()].find((account) => account.email === email);
  }

  /** The token in an `authorization` header. */
  token(header: string | undefined): Token | undefined {
    return this.#tokens.get(/^(?:token|bearer) (.+)$/i.exec(header ?? '')?.[1] ?? '');
  }

  /** A person or bot by login, made on first use. */
  account(login: string): Account {
    const known = this.#accounts.get(login);
    if (known !== undefined) return known;
    this.#ids += 1;
    const made = login.endsWith('[bot]')
      ? bot(this.#ids, login)
      : {
          id: this.#ids,
          login,
          type: 'User' as const,
          name: login,
          email: `${this.#ids}+${login}@users.noreply.github.com`,
        };
    this.#accounts.set(login, made);
    return made;
  }

  addToken(text: string, options: TokenOptions = {}): Token {
    const { kind = 'pat', login, hides = false, repositories, scopes, expires, ...rights } = options;
    const account =
      kind === 'actions'
        ? ACTIONS_BOT
        : kind === 'app'
          ? this.account(`${login ?? 'secretzero-app'}[bot]`)
          : this.account(login ?? 'alice');
    // GITHUB_TOKEN has no right to secrets, whatever a workflow asks for.
    const usual = Object.fromEntries(
      Object.entries(rights).filter(
        ([right]) => !/secrets$|variables$/.test(right) && right !== 'environments' && right !== 'administration',
      ),
    );
    const token: Token = {
      text,
      kind,
      account,
      rights: kind === 'actions' ? usual : rights,
      hides,
      ...(repositories === undefined ? {} : { repositories }),
      ...(scopes === undefined ? {} : { scopes }),
      ...(expires === undefined ? {} : { expires }),
    };
    this.#tokens.set(text, token);
    return token;
  }

  revokeToken(text: string): void {
    this.#tokens.delete(text);
  }
}
