import { ProviderError } from '../../core/errors.ts';
import type { SecretValue } from '../../core/secret-value.ts';
import type { ProviderContext } from '../contract.ts';
import { distrusted, neverSent } from '../seam/network.ts';
import { type Attempt, type Outcome, patiently, RETRY_BUDGET_MS, retryAfter } from '../seam/patience.ts';
import {
  type BadAnswer,
  badToken,
  isSealed,
  isUnmounted,
  isUpgrading,
  type Purpose,
  refusal,
  unreachable,
} from './failure.ts';
import { type Seen, type Sent, send } from './transport.ts';

/** How long it is believed that a refusal is not about the token. */
const TOKEN_GOOD_MS = 60_000;

export interface VaultRequest {
  readonly method: 'GET' | 'LIST' | 'POST' | 'PATCH' | 'DELETE';
  /** Below `/v1/`, each part encoded. */
  readonly path: string;
  /** Where the login's own is not meant. */
  readonly namespace?: string;
  readonly body?: unknown;
  readonly purpose: Purpose;
  /** Statuses besides 200 and 204 that are answers and no refusals. */
  readonly expected?: readonly number[];
  /** False where doing it twice is not the same as doing it once: a lost answer stays lost. */
  readonly repeatable?: boolean;
  /** Says more of a refusal than its status does; it may look at texts that are never shown. */
  readonly judge?: (bad: BadAnswer) => ProviderError | undefined;
  /** In place of the login's own; `none` for a login itself. */
  readonly token?: SecretValue | 'none';
}

export interface VaultAnswer {
  readonly status: number;
  /** The whole answer; `{}` where there was none. */
  readonly body: Readonly<Record<string, unknown>>;
  /** The server's clock. */
  readonly date: Date | undefined;
}

/** What came of a call with all its tries; see {@link Outcome}. */
export type VaultReply = Outcome<VaultAnswer>;

/** What is used of node-vault: it puts addresses and headers together and reads answers; what is sent goes through us. */
interface NodeVault {
  apiVersion: string;
  endpoint: string;
  pathPrefix?: string;
  token: string;
  namespace?: string;
  request(options: { path: string; method: string; json?: unknown; seen: Seen }): Promise<unknown>;
}

type Context = Pick<ProviderContext, 'fetch' | 'now' | 'sleep'>;

/**
 * Requests to one Vault: counted, tried again where that is safe, and reduced to what may be shown. The one place that knows node-vault:
 * its own transport quotes token and values in its errors, has no time limit and obeys VAULT_SKIP_VERIFY, so it never gets to send.
 */
export class VaultClient {
  /** Without a slash at its end. */
  readonly url: string;
  readonly #context: Context;
  readonly #namespace: string | undefined;
  readonly #vault: NodeVault;
  readonly #login: () => Promise<SecretValue>;
  #token: Promise<SecretValue> | undefined;
  #requests = 0;
  /** After patience ran out: until then, nothing is waited for again. */
  #impatientUntil = 0;
  #tokenGoodUntil = 0;

  private constructor(
    url: string,
    namespace: string | undefined,
    login: (client: VaultClient) => Promise<SecretValue>,
    context: Context,
    vault: NodeVault,
  ) {
    this.url = url;
    this.#namespace = namespace;
    this.#context = context;
    this.#vault = vault;
    this.#login = () => login(this);
  }

  /** @param login asked once, before the first request that needs it. */
  static async open(
    { url, namespace }: { readonly url: string; readonly namespace: string | undefined },
    login: (client: VaultClient) => Promise<SecretValue>,
    context: Context,
  ): Promise<VaultClient> {
    const { default: nodeVault } = await import('node-vault');
    const vault = nodeVault({
      endpoint: url,
      debug: () => undefined,
      'request-promise': { defaults: () => (options: Sent) => send(options, url, context) },
    }) as unknown as NodeVault;
    // It takes these from the environment where they are left out, and a token or a prefix of nobody's choice with them.
    Object.assign(vault, { token: '', namespace: '', pathPrefix: '' });
    return new VaultClient(url, namespace, login, context, vault);
  }

  get requests(): number {
    return this.#requests;
  }

  /** Whether somebody has logged in, or tried to. */
  get isLoggedIn(): boolean {
    return this.#token !== undefined;
  }

  /** The token of this session: logs in at the first call. Throws ProviderError. */
  token(): Promise<SecretValue> {
    this.#token ??= this.#login();
    return this.#token;
  }

  /**
   * Sends a request. Limits and failures of the server are waited out within the budget. An aborted signal stops before the next try
   * and throws its reason, but what was sent is waited for.
   */
  async send(request: VaultRequest, signal: AbortSignal): Promise<VaultReply> {
    signal.throwIfAborted();
    let token: SecretValue | undefined;
    try {
      token = request.token === 'none' ? undefined : (request.token ?? (await this.token()));
    } catch (error) {
      if (error instanceof ProviderError) return { kind: 'refused', error };
      throw error;
    }
    let again = false;
    const attempt = async () => {
      const result = await this.#attempt(request, token);
      again = result.kind === 'failed' && result.again !== false;
      return result;
    };
    const reply = await patiently(attempt, this.#context, signal);
    // Once a request has used up its patience, the others of a run do not do the same.
    if (again) this.#impatientUntil = this.#context.now().getTime() + RETRY_BUDGET_MS;
    if (reply.kind === 'done' || reply.error.code !== 'FORBIDDEN' || request.token !== undefined) return reply;
    return (await this.#isTokenBad(signal)) ? { ...reply, error: badToken(reply.error.status ?? 403) } : reply;
  }

  async #attempt(request: VaultRequest, token: SecretValue | undefined): Promise<Attempt<VaultAnswer>> {
    const { purpose } = request;
    const seen = await this.#once(request, token);
    const repeatable = request.repeatable !== false;
    const changes = !repeatable || (request.method !== 'GET' && request.method !== 'LIST');
    if (seen.status === undefined) {
      const unsent = neverSent(seen.thrown);
      const may = unsent || repeatable;
      const again = may && !distrusted(seen.thrown) && this.#isPatient();
      return {
        kind: 'failed',
        error: unreachable(seen.thrown, purpose),
        again: again && {},
        uncertain: changes && !unsent,
      };
    }
    const { status } = seen;
    const date = dateOf(seen.answer);
    if (status === 200 || status === 204 || (request.expected?.includes(status) && !isUnmounted(this.#badOf(seen)))) {
      this.#impatientUntil = 0;
      const body = (typeof seen.body === 'object' && seen.body !== null ? seen.body : {}) as VaultAnswer['body'];
      return { kind: 'done', value: { status, body, date } };
    }
    const bad = this.#badOf(seen);
    const error = request.judge?.(bad) ?? refusal(bad, purpose);
    const failed = status >= 500 && error.code === 'UNAVAILABLE';
    const may = status === 412 || status === 429 || isUpgrading(bad) || (failed && !isSealed(bad) && repeatable);
    const { after } = bad;
    return {
      kind: 'failed',
      error,
      again: may && this.#isPatient() && (after === undefined ? {} : { after }),
      uncertain: changes && failed && !isSealed(bad),
    };
  }

  #badOf({ status = 0, body, answer }: Seen): BadAnswer {
    const { errors } = (body ?? {}) as { errors?: unknown };
    return {
      status,
      errors: Array.isArray(errors) ? errors.filter((each): each is string => typeof each === 'string') : [],
      after: retryAfter(answer?.get('retry-after'), dateOf(answer) ?? this.#context.now()),
    };
  }

  #isPatient(): boolean {
    return this.#context.now().getTime() >= this.#impatientUntil;
  }

  async #once(request: VaultRequest, token: SecretValue | undefined): Promise<Seen> {
    const namespace = request.namespace ?? this.#namespace;
    const seen: Seen = {
      headers: {
        'x-vault-request': 'true',
        'user-agent': 'secretzero',
        ...(token === undefined ? {} : { 'x-vault-token': token.reveal() }),
        ...(namespace === undefined ? {} : { 'x-vault-namespace': namespace }),
        ...(request.method === 'PATCH' ? { 'content-type': 'application/merge-patch+json' } : {}),
      },
    };
    this.#requests += 1;
    // LIST is no method that every proxy lets through; the server takes this for the same.
    const list = request.method === 'LIST';
    try {
      await this.#vault.request({
        path: `/${request.path}${list ? '?list=true' : ''}`,
        method: list ? 'GET' : request.method,
        ...(request.body === undefined ? {} : { json: request.body }),
        seen,
      });
    } catch (error) {
      // Its own errors of answers are of no use: what came is in `seen`. All others are of the way there.
      if (seen.status === undefined) seen.thrown ??= error;
    }
    return seen;
  }

  /** Vault answers 403 to a bad token as to a missing right; asked once a minute, and only after a refusal. */
  async #isTokenBad(signal: AbortSignal): Promise<boolean> {
    const now = this.#context.now().getTime();
    if (now < this.#tokenGoodUntil) return false;
    const seen = await this.#once(
      { method: 'GET', path: 'auth/token/lookup-self', purpose: { what: 'the token' } },
      await this.token(),
    );
    signal.throwIfAborted();
    if (seen.status === 200) this.#tokenGoodUntil = now + TOKEN_GOOD_MS;
    if (seen.status !== 403) return false;
    // A token without the default policy may not look at itself: there, more errors than the one are told.
    const { errors } = this.#badOf(seen);
    return errors.some((text) => /invalid token/i.test(text) || text.trim() === 'permission denied');
  }
}

function dateOf(headers: Headers | undefined): Date | undefined {
  const date = new Date(headers?.get('date') ?? Number.NaN);
  return Number.isNaN(date.getTime()) ? undefined : date;
}

/** A path for an address, each part encoded. */
export function encoded(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
