import { ProviderError } from '../../../core/errors.ts';
import type { CallOptions, CredentialSource, Issued, IssueRequest, OwnCredential } from '../../contract.ts';
import type { PolicyRight } from '../failure.ts';
import { after, type Config, call, lacking, type SourceContext, textOf, valuesIn } from './calls.ts';
import { engineOf, issuerRights, named, REVOKE_LEASE } from './rights.ts';

const KIND = 'vault_database_role';

/**
 * Users of a database that Vault makes for each issuance. Their handle is the lease, and a lease ends with the token that it was asked
 * for with: a login whose token ends earlier takes the user with it.
 */
export class DatabaseRoleSource implements CredentialSource {
  readonly #context: SourceContext;

  constructor(context: SourceContext) {
    this.#context = context;
  }

  async issue({ config }: IssueRequest, options: CallOptions): Promise<Issued> {
    const what = wordsFor(config);
    const right: PolicyRight = { path: `${engineOf(config)}/creds/${named(config, 'role')}`, capability: 'read' };
    // Every answer is another user: one that was lost is not asked for again.
    const answer = await call(this.#context, 'GET', right, what, config, options, { repeatable: false });
    this.#context.onLease();
    const values = valuesIn(answer, what, 'username', 'password');
    const { lease_id, lease_duration } = answer.body;
    const handle = textOf(lease_id);
    const now = this.#context.now();
    const expires = await this.#earlier(after(lease_duration, now), what, options);
    return { values, ...(handle === undefined ? {} : { handle }), ...(expires === undefined ? {} : { expires }) };
  }

  async revoke(handle: string, config: Config, options: CallOptions): Promise<void> {
    // Waits for the database: what could not be dropped there is an error, not a promise.
    const body = { lease_id: handle, sync: true };
    await call(this.#context, 'POST', REVOKE_LEASE, wordsFor(config), config, options, {
      body,
      expected: [404],
      judge: ({ status, errors }) =>
        status === 403
          ? undefined
          : new ProviderError(
              status >= 500 ? 'UNAVAILABLE' : 'REJECTED',
              `a lease of ${wordsFor(config)} could not be revoked`,
              {
                status,
                hint: errors.some((text) => /lease not found|invalid lease/i.test(text))
                  ? 'it is not known there: look at the namespace'
                  : 'the database may not be reachable for Vault, or its revocation statements may fail',
              },
            ),
    });
  }

  async listOwn(): Promise<readonly OwnCredential[]> {
    return [];
  }

  preflight(config: Config, options: CallOptions): Promise<ProviderError | undefined> {
    return lacking(this.#context, issuerRights(KIND, config), wordsFor(config), config, options);
  }

  /** The end of the lease, or of the token if that is earlier: then a person is told. */
  async #earlier(lease: Date | undefined, what: string, options: CallOptions): Promise<Date | undefined> {
    const { client, now, warn } = this.#context;
    const reply = await client.send(
      { method: 'GET', path: 'auth/token/lookup-self', purpose: { what: 'the token' } },
      options.signal,
    );
    if (reply.kind !== 'done') return lease;
    const { ttl } = (reply.value.body['data'] ?? {}) as { ttl?: unknown };
    const token = after(ttl, now());
    if (token === undefined || (lease !== undefined && lease <= token)) return lease;
    warn(
      `what ${what} gave ends with the token of this login: give the role that logs in a longer token_ttl, or a token_period`,
    );
    return token;
  }
}

function wordsFor(config: Config): string {
  return `the database role ${named(config, 'role')}`;
}
