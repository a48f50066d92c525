import type { SecretsManager } from '@aws-sdk/client-secrets-manager';
import { ProviderError } from '../../core/errors.ts';
import { SecretValue } from '../../core/secret-value.ts';
import type { Outcome } from '../seam/patience.ts';
import type { AwsConnection } from './connection.ts';
import { isAws, type Purpose } from './failure.ts';
import { SECRETS_A_PAGE } from './floor.ts';
import { namePrefixes } from './name-prefixes.ts';
import { nameOf, placeOf } from './place.ts';
import { CURRENT, entryFrom, type SecretEntry, type Tag } from './secret-entry.ts';

/** Values that one call gives. */
const VALUES_A_CALL = 20;

/** The value of a secret, and which version it is. */
export interface Held {
  readonly version: string;
  readonly value: SecretValue;
}

/** The calls of Secrets Manager in words of ours, by the container of an address: a region and a name. */
export class Secrets {
  readonly #connection: AwsConnection;

  constructor(connection: AwsConnection) {
    this.#connection = connection;
  }

  /** Login and region, without a request to Secrets Manager itself. */
  async ready(container: string): Promise<void> {
    await this.#api(container);
  }

  /** Those of these secrets of one region that are there, by their containers; from lists, which may lag by minutes. */
  async list(containers: readonly string[], signal: AbortSignal): Promise<ReadonlyMap<string, SecretEntry>> {
    const api = await this.#api(containers[0] as string);
    const wanted = new Map(containers.map((container) => [nameOf(container), container]));
    const prefixes = namePrefixes([...wanted.keys()]);
    const found = new Map<string, SecretEntry>();
    let next: string | undefined;
    do {
      const token = next;
      const page = await this.#connection.ask(
        () =>
          api.listSecrets({
            IncludePlannedDeletion: true,
            MaxResults: SECRETS_A_PAGE,
            ...(prefixes === undefined ? {} : { Filters: [{ Key: 'name', Values: [...prefixes] }] }),
            ...(token === undefined ? {} : { NextToken: token }),
          }),
        { what: 'the list of secrets', action: 'secretsmanager:ListSecrets', repeatable: true },
        signal,
      );
      for (const each of page.SecretList ?? []) {
        const container = wanted.get(each.Name ?? '');
        if (container !== undefined) found.set(container, entryFrom(each));
      }
      next = page.NextToken;
    } while (next !== undefined && next !== '' && found.size < wanted.size);
    return found;
  }

  /** A secret as it is now; `undefined` where there is none. */
  async look(container: string, signal: AbortSignal): Promise<SecretEntry | undefined> {
    const api = await this.#api(container);
    const outcome = await this.#connection.send(
      () => api.describeSecret({ SecretId: nameOf(container) }),
      purpose('DescribeSecret', container),
      signal,
    );
    if (outcome.kind === 'done') return entryFrom(outcome.value);
    if (isAws(outcome.error, 'ResourceNotFoundException')) return undefined;
    throw outcome.error;
  }

  /** The current value of one secret; `undefined` where there is none, or none any more. */
  async value(container: string, signal: AbortSignal): Promise<Held | undefined> {
    const api = await this.#api(container);
    const outcome = await this.#connection.send(
      () => api.getSecretValue({ SecretId: nameOf(container), VersionStage: CURRENT }),
      purpose('GetSecretValue', container),
      signal,
    );
    if (outcome.kind === 'done') return heldIn(container, outcome.value);
    // Of what is on its way out no value is given, as of what is not there.
    if (isAws(outcome.error, 'ResourceNotFoundException', 'InvalidRequestException')) return undefined;
    throw outcome.error;
  }

  /** The current values of secrets of one region: twenty a call; those that are not there are left out. */
  async values(containers: readonly string[], signal: AbortSignal): Promise<ReadonlyMap<string, Held>> {
    const held = new Map<string, Held>();
    const singly = async (some: readonly string[]): Promise<void> => {
      for (const container of some) {
        const one = await this.value(container, signal);
        if (one !== undefined) held.set(container, one);
      }
    };
    if (containers.length === 1) {
      await singly(containers);
      return held;
    }
    for (let at = 0; at < containers.length; at += VALUES_A_CALL) {
      const some = containers.slice(at, at + VALUES_A_CALL);
      const batch = await this.#batch(some, signal);
      // Where a policy was written before there were batches, single values are allowed all the same.
      if (batch === 'not allowed') {
        await singly(containers.slice(at));
        break;
      }
      for (const [container, one] of batch.held) held.set(container, one);
      await singly(batch.again);
    }
    return held;
  }

  /** One batch; `again`: those of which nothing certain was said. */
  async #batch(
    containers: readonly string[],
    signal: AbortSignal,
  ): Promise<{ readonly held: ReadonlyMap<string, Held>; readonly again: readonly string[] } | 'not allowed'> {
    const api = await this.#api(containers[0] as string);
    const byName = new Map(containers.map((container) => [nameOf(container), container]));
    const held = new Map<string, Held>();
    const gone = new Set<string>();
    let next: string | undefined;
    do {
      const token = next;
      const outcome = await this.#connection.send(
        () =>
          api.batchGetSecretValue({
            SecretIdList: [...byName.keys()],
            ...(token === undefined ? {} : { NextToken: token }),
          }),
        {
          what: `the values of ${byName.size} secrets`,
          action: 'secretsmanager:BatchGetSecretValue',
          repeatable: true,
        },
        signal,
      );
      if (outcome.kind !== 'done') {
        if (outcome.error.code === 'FORBIDDEN') return 'not allowed';
        throw outcome.error;
      }
      for (const each of outcome.value.SecretValues ?? []) {
        const container = byName.get(each.Name ?? '');
        if (container === undefined || each.VersionStages?.includes(CURRENT) !== true) continue;
        const one = heldIn(container, each);
        if (one !== undefined) held.set(container, one);
      }
      for (const { SecretId, ErrorCode } of outcome.value.Errors ?? []) {
        const container = byName.get(SecretId ?? '');
        if (container !== undefined && ErrorCode === 'ResourceNotFoundException') gone.add(container);
      }
      next = outcome.value.NextToken;
    } while (next !== undefined && next !== '');
    return { held, again: containers.filter((container) => !held.has(container) && !gone.has(container)) };
  }

  /** Makes a secret with its first value, its marks and all that is said of it. */
  create(
    container: string,
    input: {
      readonly version: string;
      readonly value: string;
      readonly tags: readonly Tag[];
      readonly description?: string;
      readonly kmsKeyId?: string;
      readonly replicas?: readonly string[];
    },
    signal: AbortSignal,
  ): Promise<Outcome<unknown>> {
    const { version, value, tags, description, kmsKeyId, replicas } = input;
    return this.#send('CreateSecret', container, signal, (api, name) =>
      api.createSecret({
        Name: name,
        ClientRequestToken: version,
        SecretString: value,
        Tags: [...tags],
        ...(description === undefined ? {} : { Description: description }),
        ...(kmsKeyId === undefined ? {} : { KmsKeyId: kmsKeyId }),
        ...(replicas === undefined ? {} : { AddReplicaRegions: replicas.map((Region) => ({ Region })) }),
      }),
    );
  }

  /** Puts a version beside the others, under a stage that its readers do not ask for. */
  put(
    container: string,
    { version, value, stage }: { readonly version: string; readonly value: string; readonly stage: string },
    signal: AbortSignal,
  ): Promise<Outcome<unknown>> {
    return this.#send('PutSecretValue', container, signal, (api, name) =>
      api.putSecretValue({ SecretId: name, ClientRequestToken: version, SecretString: value, VersionStages: [stage] }),
    );
  }

  /** Moves a stage; refused by AWS where it is not where it is to be taken from. */
  move(
    container: string,
    { stage, from, to }: { readonly stage: string; readonly from?: string; readonly to?: string },
    signal: AbortSignal,
  ): Promise<Outcome<unknown>> {
    return this.#send('UpdateSecretVersionStage', container, signal, (api, name) =>
      api.updateSecretVersionStage({
        SecretId: name,
        VersionStage: stage,
        ...(from === undefined ? {} : { RemoveFromVersionId: from }),
        ...(to === undefined ? {} : { MoveToVersionId: to }),
      }),
    );
  }

  tag(container: string, tags: readonly Tag[], signal: AbortSignal): Promise<Outcome<unknown>> {
    return this.#send('TagResource', container, signal, (api, name) =>
      api.tagResource({ SecretId: name, Tags: [...tags] }),
    );
  }

  untag(container: string, keys: readonly string[], signal: AbortSignal): Promise<Outcome<unknown>> {
    return this.#send('UntagResource', container, signal, (api, name) =>
      api.untagResource({ SecretId: name, TagKeys: [...keys] }),
    );
  }

  /** Changes what is said of a secret, and no value. */
  update(
    container: string,
    { description, kmsKeyId }: { readonly description?: string; readonly kmsKeyId?: string },
    signal: AbortSignal,
  ): Promise<Outcome<unknown>> {
    return this.#send('UpdateSecret', container, signal, (api, name) =>
      api.updateSecret({
        SecretId: name,
        ...(description === undefined ? {} : { Description: description }),
        ...(kmsKeyId === undefined ? {} : { KmsKeyId: kmsKeyId }),
      }),
    );
  }

  /** Keeps copies of a secret in more regions. */
  replicate(container: string, regions: readonly string[], signal: AbortSignal): Promise<Outcome<unknown>> {
    return this.#send('ReplicateSecretToRegions', container, signal, (api, name) =>
      api.replicateSecretToRegions({ SecretId: name, AddReplicaRegions: regions.map((Region) => ({ Region })) }),
    );
  }

  /** Deletes a secret: it can be had back for so many days, or, with 0, not at all. */
  delete(container: string, days: number, signal: AbortSignal): Promise<Outcome<unknown>> {
    return this.#send('DeleteSecret', container, signal, (api, name) =>
      api.deleteSecret({
        SecretId: name,
        ...(days === 0 ? { ForceDeleteWithoutRecovery: true } : { RecoveryWindowInDays: days }),
      }),
    );
  }

  restore(container: string, signal: AbortSignal): Promise<Outcome<unknown>> {
    return this.#send('RestoreSecret', container, signal, (api, name) => api.restoreSecret({ SecretId: name }));
  }

  /** Every change here comes to the same when it is sent twice: versions have ids of ours. */
  async #send(
    action: string,
    container: string,
    signal: AbortSignal,
    task: (api: SecretsManager, name: string) => Promise<unknown>,
  ): Promise<Outcome<unknown>> {
    signal.throwIfAborted();
    const api = await this.#api(container);
    return this.#connection.send(() => task(api, nameOf(container)), purpose(action, container), signal);
  }

  #api(container: string): Promise<SecretsManager> {
    const { region } = placeOf({ store: '', container });
    return this.#connection.client('SECRETS_MANAGER', region, async (settings) => {
      const { secretsApi } = await import('./secrets-api.ts');
      return secretsApi(settings);
    });
  }
}

function purpose(action: string, container: string): Purpose {
  return { what: `the secret ${nameOf(container)}`, action: `secretsmanager:${action}`, repeatable: true };
}

function heldIn(
  container: string,
  {
    SecretString,
    SecretBinary,
    VersionId,
  }: { SecretString?: string | undefined; SecretBinary?: unknown; VersionId?: string | undefined },
): Held | undefined {
  if (SecretString !== undefined) return { version: VersionId ?? '', value: new SecretValue(SecretString) };
  if (SecretBinary === undefined) return undefined;
  throw new ProviderError('REJECTED', `the secret ${nameOf(container)} is no text`, {
    hint: 'a binary value cannot be carried: keep it in base64',
  });
}
