import { ProviderError } from '../../core/errors.ts';
import { SecretValue } from '../../core/secret-value.ts';
import type { CallOptions, CredentialSource, Issued, IssueRequest, OwnCredential } from '../contract.ts';
import type { AwsConnection } from './connection.ts';
import { caught } from './groups.ts';
import { CLASSES, DEFAULT_LENGTH } from './issuers.ts';
import { text } from './place.ts';

type Config = IssueRequest['config'];

/** Passwords that AWS makes up. What came is looked at before it is used. */
export class RandomPasswordSource implements CredentialSource {
  readonly #connection: AwsConnection;

  constructor(connection: AwsConnection) {
    this.#connection = connection;
  }

  async issue({ config }: IssueRequest, { signal }: CallOptions): Promise<Issued> {
    const api = await this.#api(config);
    const excluded = text(config['exclude_characters']);
    const { RandomPassword } = await this.#connection.ask(
      () =>
        api.getRandomPassword({
          PasswordLength: lengthOf(config),
          ...(excluded === undefined ? {} : { ExcludeCharacters: excluded }),
          ExcludeLowercase: config['exclude_lowercase'] === true,
          ExcludeUppercase: config['exclude_uppercase'] === true,
          ExcludeNumbers: config['exclude_numbers'] === true,
          ExcludePunctuation: config['exclude_punctuation'] === true,
          IncludeSpace: config['include_space'] === true,
          RequireEachIncludedType: config['require_each_included_type'] !== false,
        }),
      { what: 'a random password', action: 'secretsmanager:GetRandomPassword', repeatable: true },
      signal,
    );
    const value = new SecretValue(RandomPassword ?? '');
    if (!satisfies(value, config)) {
      throw new ProviderError('REJECTED', 'the password that AWS made up is not what was asked for', {
        hint: 'look at exclude_characters: they may leave too little',
      });
    }
    return { values: { value } };
  }

  /** Nothing of it stays at AWS. */
  async revoke(): Promise<void> {}

  async listOwn(): Promise<readonly OwnCredential[]> {
    return [];
  }

  async preflight(config: Config): Promise<ProviderError | undefined> {
    const ready = await caught(() => this.#api(config));
    return ready instanceof ProviderError ? ready : undefined;
  }

  #api(config: Config) {
    return this.#connection.client('SECRETS_MANAGER', text(config['region']), async (settings) => {
      const { secretsApi } = await import('./secrets-api.ts');
      return secretsApi(settings);
    });
  }
}

function lengthOf(config: Config): number {
  const length = config['length'];
  return typeof length === 'number' ? length : DEFAULT_LENGTH;
}

/** Whether a password has the length, none of what is excluded and, where it is asked for, some of everything else. */
function satisfies(value: SecretValue, config: Config): boolean {
  if (value.length !== lengthOf(config)) return false;
  const excluded = text(config['exclude_characters']) ?? '';
  if (excluded !== '' && value.matches(new RegExp(`[${excluded.replace(/[\\\]^-]/g, '\\$&')}]`))) return false;
  if (config['include_space'] !== true && value.matches(/ /)) return false;
  return Object.entries(CLASSES).every(([key, some]) => {
    if (config[key] === true) return !value.matches(some);
    // AWS leaves a kind out of which every character is excluded.
    return config['require_each_included_type'] === false || isEmptied(some, excluded) || value.matches(some);
  });
}

function isEmptied(some: RegExp, excluded: string): boolean {
  const printable = Array.from({ length: 94 }, (_, n) => String.fromCharCode(33 + n));
  return printable.filter((each) => some.test(each)).every((each) => excluded.includes(each));
}
