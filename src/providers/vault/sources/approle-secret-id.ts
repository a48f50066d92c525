import { ProviderError } from '../../../core/errors.ts';
import type { CallOptions, CredentialSource, Issued, IssueMark, IssueRequest, OwnCredential } from '../../contract.ts';
import { atOnce } from '../../seam/at-once.ts';
import type { PolicyRight } from '../failure.ts';
import { ABREAST } from '../limits.ts';
import { after, type Config, call, lacking, type SourceContext, textOf, valuesIn } from './calls.ts';
import { appRoleOf, issuerRights, named } from './rights.ts';

const KIND = 'vault_approle_secret_id';

/** What each part of our mark is called in the metadata of a secret-id. */
const MARK = {
  owner: 'secretzero-owner',
  secret: 'secretzero-secret',
  generation: 'secretzero-generation',
  nonce: 'secretzero-nonce',
} as const;

/** Secret-ids of an AppRole, marked in their metadata and named by their accessor, which reveals nothing. */
export class SecretIdSource implements CredentialSource {
  readonly #context: SourceContext;

  constructor(context: SourceContext) {
    this.#context = context;
  }

  async issue({ config, mark }: IssueRequest, options: CallOptions): Promise<Issued> {
    const what = wordsFor(config);
    const role = await this.#call('GET', 'role-id', 'read', config, options);
    const { ttl, num_uses, cidr_list } = config;
    const body = {
      metadata: JSON.stringify(markEntries(mark)),
      ...(ttl === undefined ? {} : { ttl }),
      ...(num_uses === undefined ? {} : { num_uses }),
      ...(cidr_list === undefined ? {} : { cidr_list }),
    };
    const answer = await this.#call('POST', 'secret-id', 'update', config, options, { body, repeatable: false });
    const { secret_id_accessor, secret_id_ttl } = (answer.body['data'] ?? {}) as Readonly<Record<string, unknown>>;
    const handle = textOf(secret_id_accessor);
    if (handle === undefined) throw new ProviderError('REJECTED', `Vault's answer about ${what} names no accessor`);
    const expires = after(secret_id_ttl, this.#context.now());
    return {
      values: { ...valuesIn(role, what, 'role_id'), ...valuesIn(answer, what, 'secret_id') },
      handle,
      ...(expires === undefined ? {} : { expires }),
    };
  }

  async revoke(handle: string, config: Config, options: CallOptions): Promise<void> {
    const body = { secret_id_accessor: handle };
    // Ending one that is gone is a failure of the server to it, and no refusal.
    const found = await this.#call('POST', 'secret-id-accessor/lookup', 'update', config, options, {
      body,
      expected: [404],
    });
    if (found.status === 404) return;
    await this.#call('POST', 'secret-id-accessor/destroy', 'update', config, options, { body, expected: [404] });
  }

  async listOwn(
    { owner, secret }: Pick<IssueMark, 'owner' | 'secret'>,
    config: Config,
    options: CallOptions,
  ): Promise<readonly OwnCredential[]> {
    const list = await this.#call('LIST', 'secret-id', 'list', config, options, { expected: [404] });
    const { keys } = (list.body['data'] ?? {}) as { keys?: unknown };
    const accessors = Array.isArray(keys) ? keys.filter((key): key is string => typeof key === 'string') : [];
    const own: OwnCredential[] = [];
    for await (const [handle, data] of atOnce(accessors, ABREAST, async (each) => {
      const body = { secret_id_accessor: each };
      // What ends between the two calls is not there any more.
      const more = { body, expected: [404] };
      const answer = await this.#call('POST', 'secret-id-accessor/lookup', 'update', config, options, more);
      return [each, (answer.body['data'] ?? {}) as Readonly<Record<string, unknown>>] as const;
    })) {
      const metadata = (data['metadata'] ?? {}) as Readonly<Record<string, unknown>>;
      if (metadata[MARK.owner] !== owner || metadata[MARK.secret] !== secret) continue;
      const nonce = textOf(metadata[MARK.nonce]);
      const created = new Date(textOf(data['creation_time']) ?? Number.NaN);
      own.push({
        handle,
        ...(nonce === undefined ? {} : { nonce }),
        ...(Number.isNaN(created.getTime()) ? {} : { createdAt: created }),
      });
    }
    return own;
  }

  preflight(config: Config, options: CallOptions): Promise<ProviderError | undefined> {
    return lacking(this.#context, issuerRights(KIND, config), wordsFor(config), config, options);
  }

  #call(
    method: 'GET' | 'LIST' | 'POST',
    below: string,
    capability: PolicyRight['capability'],
    config: Config,
    options: CallOptions,
    more: Parameters<typeof call>[6] = {},
  ) {
    const right = { path: `${appRoleOf(config)}/${below}`, capability };
    return call(this.#context, method, right, wordsFor(config), config, options, more);
  }
}

function markEntries({ owner, secret, generation, nonce }: IssueMark): Record<string, string> {
  return { [MARK.owner]: owner, [MARK.secret]: secret, [MARK.generation]: String(generation), [MARK.nonce]: nonce };
}

function wordsFor(config: Config): string {
  return `the AppRole ${named(config, 'role')}`;
}
