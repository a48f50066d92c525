import { ProviderError } from '../../../core/errors.ts';
import { SecretValue } from '../../../core/secret-value.ts';
import type { CallOptions, CredentialSource, Issued, IssueMark, IssueRequest, OwnCredential } from '../../contract.ts';
import type { BadAnswer, PolicyRight } from '../failure.ts';
import { after, type Config, call, lacking, type SourceContext, textOf, valuesIn } from './calls.ts';
import { engineOf, issuerRights, named, REVOKE_LEASE, REVOKE_TOKEN, tokenMaker } from './rights.ts';

const KIND = 'vault_database_role';
/** In a handle, between the lease and the accessor of the token that was made for it. */
const AND_TOKEN = '#';

/** A token that a lease is asked for with. */
interface Holder {
  readonly token?: SecretValue;
  readonly accessor?: string;
  readonly ends: Date | undefined;
}

/**
 * Users of a database that Vault makes for each issuance. A lease ends with the token that it was asked for with: that of the login, or
 * one that is made for it and outlives the login. The handle is the lease, with that token's accessor.
 */
export class DatabaseRoleSource implements CredentialSource {
  readonly #context: SourceContext;

  constructor(context: SourceContext) {
    this.#context = context;
  }

  async issue({ config, mark }: IssueRequest, options: CallOptions): Promise<Issued> {
    const what = wordsFor(config);
    const right: PolicyRight = { path: `${engineOf(config)}/creds/${named(config, 'role')}`, capability: 'read' };
    const holder = await this.#holder(config, mark, options);
    const token = holder.token === undefined ? {} : { token: holder.token };
    try {
      // Every answer is another user: one that was lost is not asked for again.
      const answer = await call(this.#context, 'GET', right, what, config, options, { repeatable: false, ...token });
      const { lease_id, lease_duration } = answer.body;
      if (holder.token === undefined) this.#context.onLease();
      const lease = textOf(lease_id);
      const handle = holder.accessor === undefined ? lease : `${lease ?? ''}${AND_TOKEN}${holder.accessor}`;
      const expires = this.#earlier(after(lease_duration, this.#context.now()), holder, what);
      return {
        values: valuesIn(answer, what, 'username', 'password'),
        ...(handle === undefined ? {} : { handle }),
        ...(expires === undefined ? {} : { expires }),
      };
    } catch (error) {
      // Nothing was given out: the token takes with it what may have been made all the same.
      if (holder.accessor !== undefined)
        await this.revoke(`${AND_TOKEN}${holder.accessor}`, config, options).catch(() => undefined);
      throw error;
    }
  }

  async revoke(handle: string, config: Config, options: CallOptions): Promise<void> {
    const what = wordsFor(config);
    const [lease = '', accessor] = handle.split(AND_TOKEN);
    if (lease !== '') {
      // Waits for the database: what could not be dropped there is an error, not a promise.
      const body = { lease_id: lease, sync: true };
      const judge = (bad: BadAnswer) => (bad.status === 403 ? undefined : notRevoked(bad, what));
      await call(this.#context, 'POST', REVOKE_LEASE, what, config, options, { body, expected: [404], judge });
    }
    if (accessor === undefined) return;
    // One that is gone is said to be wrong.
    const more = { body: { accessor }, expected: [400, 404] };
    await call(this.#context, 'POST', REVOKE_TOKEN, what, config, options, more);
  }

  async listOwn(): Promise<readonly OwnCredential[]> {
    return [];
  }

  preflight(config: Config, options: CallOptions): Promise<ProviderError | undefined> {
    return lacking(this.#context, issuerRights(KIND, config), wordsFor(config), config, options);
  }

  /** Whose the lease will be. */
  async #holder(config: Config, mark: IssueMark, options: CallOptions): Promise<Holder> {
    const now = this.#context.now();
    if (config['token_role'] === undefined) {
      const purpose = { what: 'the token' };
      const request = { method: 'GET', path: 'auth/token/lookup-self', purpose } as const;
      const reply = await this.#context.client.send(request, options.signal);
      const data = reply.kind === 'done' ? reply.value.body['data'] : undefined;
      return { ends: after((data as { ttl?: unknown } | undefined)?.ttl, now) };
    }
    const what = `the token role ${named(config, 'token_role')}`;
    const { owner, secret, generation, nonce } = mark;
    const meta = { owner, secret, generation: String(generation), nonce };
    const body = { display_name: 'secretzero', meta };
    const answer = await call(this.#context, 'POST', tokenMaker(config), what, config, options, {
      body,
      repeatable: false,
    });
    const auth = (answer.body['auth'] ?? {}) as Readonly<Record<string, unknown>>;
    const [text, accessor] = [textOf(auth['client_token']), textOf(auth['accessor'])];
    if (text === undefined || accessor === undefined) {
      throw new ProviderError('REJECTED', `${what} made no token that can be named`, {
        hint: 'set its token_type to service: batch tokens have no accessor',
      });
    }
    const token = new SecretValue(text);
    this.#context.learn(token);
    return { token, accessor, ends: after(auth['lease_duration'], now) };
  }

  /** The end of the lease, or of the token if that is earlier: then a person is told. */
  #earlier(lease: Date | undefined, { token, ends }: Holder, what: string): Date | undefined {
    if (ends === undefined || (lease !== undefined && lease <= ends)) return lease;
    this.#context.warn(
      token === undefined
        ? `what ${what} gave ends with the token of this login: name a token_role, which makes a token that lives longer`
        : `what ${what} gave ends before its lease, with the token that the token_role made: give that a longer token_period`,
    );
    return ends;
  }
}

function notRevoked({ status, errors }: BadAnswer, what: string): ProviderError {
  const hint = errors.some((text) => /lease not found|invalid lease/i.test(text))
    ? 'it is not known there: look at the namespace'
    : 'the database may not be reachable for Vault, or its revocation statements may fail';
  const code = status >= 500 ? 'UNAVAILABLE' : 'REJECTED';
  return new ProviderError(code, `a lease of ${what} could not be revoked`, { status, hint });
}

function wordsFor(config: Config): string {
  return `the database role ${named(config, 'role')}`;
}
