import type { ProviderError } from '../../../core/errors.ts';
import type { CallOptions, CredentialSource, Issued, IssueRequest, OwnCredential } from '../../contract.ts';
import type { PolicyRight } from '../failure.ts';
import { type Config, call, lacking, type SourceContext, valuesIn } from './calls.ts';
import { issuerRights, named } from './rights.ts';

const KIND = 'vault_password';

/** Passwords made up by a password policy: nothing of them stays at the server. */
export class PasswordSource implements CredentialSource {
  readonly #context: SourceContext;

  constructor(context: SourceContext) {
    this.#context = context;
  }

  async issue({ config }: IssueRequest, options: CallOptions): Promise<Issued> {
    const what = wordsFor(config);
    const [right] = issuerRights(KIND, config) as readonly [PolicyRight];
    const answer = await call(this.#context, 'GET', right, what, config, options);
    const { password: value } = valuesIn(answer, what, 'password');
    return { values: value === undefined ? {} : { value } };
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
  return `the password policy ${named(config, 'policy')}`;
}
