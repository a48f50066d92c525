import { ProviderError } from '../../../core/errors.ts';
import type { CallOptions, CredentialSource, Issued, IssueRequest, OwnCredential } from '../../contract.ts';
import type { PolicyRight } from '../failure.ts';
import { after, type Config, call, lacking, type SourceContext, valuesIn } from './calls.ts';
import { issuerRights, named } from './rights.ts';

const KIND = 'vault_static_role';

/**
 * The password of a user that stays. Changing it ends the old one at once, and nothing is left to revoke; Vault changes it by itself when
 * its own period is over.
 */
export class StaticRoleSource implements CredentialSource {
  readonly #context: SourceContext;

  constructor(context: SourceContext) {
    this.#context = context;
  }

  async issue({ config }: IssueRequest, options: CallOptions): Promise<Issued> {
    const what = wordsFor(config);
    const [rotate, read] = issuerRights(KIND, config) as readonly [PolicyRight, PolicyRight];
    // To change it twice for one lost answer does no harm: only the last one is read.
    await call(this.#context, 'POST', rotate, what, config, options);
    const answer = await call(this.#context, 'GET', read, what, config, options).catch((error: unknown) => {
      // The old one has ended: whatever this is, it is no refusal to issue.
      if (!(error instanceof ProviderError) || error.code === 'UNAVAILABLE') throw error;
      const { message, hint } = error;
      throw new ProviderError(
        'UNAVAILABLE',
        `${message}; the password was changed already`,
        hint === undefined ? {} : { hint },
      );
    });
    const { ttl } = (answer.body['data'] ?? {}) as { ttl?: unknown };
    const expires = after(ttl, this.#context.now());
    return {
      values: valuesIn(answer, what, 'username', 'password'),
      ...(expires === undefined ? {} : { expires }),
    };
  }

  async revoke(): Promise<void> {}

  async listOwn(): Promise<readonly OwnCredential[]> {
    return [];
  }

  preflight(config: Config, options: CallOptions): Promise<ProviderError | undefined> {
    return lacking(this.#context, issuerRights(KIND, config), wordsFor(config), config, options);
  }
}

function wordsFor(config: Config): string {
  return `the static role ${named(config, 'role')}`;
}
