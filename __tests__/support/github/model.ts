/** Words of the test server. */

export interface Account {
  readonly id: number;
  readonly login: string;
  readonly type: 'User' | 'Bot' | 'Organization';
  readonly name: string;
  readonly email: string;
}

export type Permission =
  | 'metadata'
  | 'contents'
  | 'pull_requests'
  | 'issues'
  | 'secrets'
  | 'environments'
  | 'actions_variables'
  | 'dependabot_secrets'
  | 'codespaces_secrets'
  | 'organization_secrets'
  | 'organization_actions_variables'
  | 'organization_dependabot_secrets'
  | 'organization_codespaces_secrets'
  | 'actions'
  | 'administration'
  | 'workflows';

export type Rights = Readonly<Partial<Record<Permission, 'read' | 'write'>>>;

export interface TokenOptions extends Rights {
  /** `app`: installation token · `pat`: a person's fine-grained token · `actions`: GITHUB_TOKEN, which can never touch secrets. */
  readonly kind?: 'app' | 'pat' | 'actions';
  /** Login of the person, or slug of the app. */
  readonly login?: string;
  /** A missing right is answered by a 404 that hides, not by a 403. */
  readonly hides?: boolean;
  /** Full names of the repositories that the token may see; default: all. */
  readonly repositories?: readonly string[];
  /** Scopes of a classic token, which has no rights besides. */
  readonly scopes?: readonly string[];
  /** When it ends, as GitHub writes it. */
  readonly expires?: string;
}

export interface Token {
  readonly text: string;
  readonly kind: 'app' | 'pat' | 'actions';
  readonly account: Account;
  readonly rights: Rights;
  readonly hides: boolean;
  readonly repositories?: readonly string[];
  readonly scopes?: readonly string[];
  readonly expires?: string;
}

/** An answer that is not the happy one. */
export class Problem extends Error {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    message: string,
    more: Readonly<Record<string, unknown>> = {},
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
    this.status = status;
    this.body = { message, documentation_url: 'https://docs.github.com/rest', status: String(status), ...more };
    this.headers = headers;
  }
}

export const notFound = (): Problem => new Problem(404, 'Not Found');

export function validationFailed(errors: readonly Readonly<Record<string, unknown>>[]): Problem {
  return new Problem(422, 'Validation Failed', { errors });
}

/** GitHub's clock: whole seconds go out, so that tests meet the resolution that they will meet there. */
export class ServerClock {
  #offset = 0;
  #frozen: number | undefined;

  now(): Date {
    return new Date(this.#frozen ?? Date.now() + this.#offset);
  }

  /** Stops the clock at a moment; `advance` moves it on. */
  set(moment: Date | string): void {
    this.#frozen = new Date(moment).getTime();
  }

  advance(milliseconds: number): void {
    if (this.#frozen === undefined) this.#offset += milliseconds;
    else this.#frozen += milliseconds;
  }

  stamp(): string {
    return isoSeconds(this.now());
  }
}

export function isoSeconds(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}
