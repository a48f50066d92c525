import type { IAM } from '@aws-sdk/client-iam';
import { ProviderError } from '../../core/errors.ts';
import { SecretValue } from '../../core/secret-value.ts';
import type { CallOptions, CredentialSource, Issued, IssueRequest, OwnCredential } from '../contract.ts';
import type { AwsConnection } from './connection.ts';
import { isAws, type Purpose } from './failure.ts';
import { caught } from './groups.ts';
import { iamOf } from './iam.ts';

type Config = IssueRequest['config'];

/** A user has two keys at most. */
const MOST = 2;

/** Access keys of an IAM user: a second one is made beside the first, delivered, and the first is deleted. */
export class AccessKeySource implements CredentialSource {
  readonly #connection: AwsConnection;

  constructor(connection: AwsConnection) {
    this.#connection = connection;
  }

  async issue({ config }: IssueRequest, { signal }: CallOptions): Promise<Issued> {
    const user = userOf(config);
    const iam = await this.#iam();
    const { AccessKey } = await this.#connection.ask(
      () => iam.createAccessKey({ UserName: user }),
      purpose('CreateAccessKey', user, false),
      signal,
    );
    const { AccessKeyId, SecretAccessKey } = AccessKey ?? {};
    if (!AccessKeyId || !SecretAccessKey)
      throw new ProviderError('UNAVAILABLE', `AWS's answer names no access key of the user ${user}`, {
        hint: 'look at the keys of the user: the newest may be one that nobody knows',
      });
    return {
      values: {
        access_key_id: new SecretValue(AccessKeyId),
        secret_access_key: new SecretValue(SecretAccessKey),
      },
      // In small letters: as AWS writes it, it would be taken for a leaked key by everything that scans a repository.
      handle: `${user}/${AccessKeyId.toLowerCase()}`,
    };
  }

  async revoke(handle: string, config: Config, { signal }: CallOptions): Promise<void> {
    const { user = userOf(config), id } = /^(?<user>[^/]+)\/(?<id>\w+)$/.exec(handle)?.groups ?? {};
    if (id === undefined) throw new ProviderError('REJECTED', 'what is to be revoked names no access key');
    const iam = await this.#iam();
    const outcome = await this.#connection.send(
      () => iam.deleteAccessKey({ UserName: user, AccessKeyId: id.toUpperCase() }),
      purpose('DeleteAccessKey', user, true),
      signal,
    );
    if (outcome.kind !== 'done' && !isAws(outcome.error, 'NoSuchEntityException', 'NoSuchEntity')) throw outcome.error;
  }

  /** Keys have no place for a mark of ours. */
  async listOwn(): Promise<readonly OwnCredential[]> {
    return [];
  }

  async preflight(config: Config, { signal }: CallOptions): Promise<ProviderError | undefined> {
    const user = userOf(config);
    const listed = await caught(async () => {
      const iam = await this.#iam();
      return this.#connection.ask(
        () => iam.listAccessKeys({ UserName: user }),
        purpose('ListAccessKeys', user, true),
        signal,
      );
    });
    if (listed instanceof ProviderError) return listed;
    if ((listed.AccessKeyMetadata ?? []).length < MOST) return undefined;
    return new ProviderError('CONFLICT', `the user ${user} has ${MOST} access keys: there is no room for a new one`, {
      hint: `delete the one that nothing uses any more: \`aws iam list-access-keys --user-name ${user}\``,
    });
  }

  #iam(): Promise<IAM> {
    return iamOf(this.#connection);
  }
}

function userOf(config: Config): string {
  return String(config['user_name']);
}

function purpose(action: string, user: string, repeatable: boolean): Purpose {
  return { what: `the access keys of the user ${user}`, action: `iam:${action}`, repeatable };
}
