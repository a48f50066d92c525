import type { SecretClient, SecretProperties } from '@azure/keyvault-secrets';
import type { ProviderError } from '../../core/errors.ts';
import { SecretValue } from '../../core/secret-value.ts';
import type { CallOptions, ProviderContext } from '../contract.ts';
import { type Purpose, reduced } from './failure.ts';
import { PAGE } from './limits.ts';
import { Pace } from './pace.ts';
import { RIGHTS } from './rights.ts';
import type { AccessToken } from './tokens.ts';
import { transportTo } from './transport.ts';

/** What a vault says of a secret, or of one of its versions, without its value. */
export interface Item {
  readonly name: string;
  /** Absent in the list of a vault, which shows each secret once, as its newest version is. */
  readonly version?: string;
  readonly tags: Readonly<Record<string, string>>;
  readonly contentType?: string;
  readonly enabled?: boolean;
  readonly notBefore?: Date;
  readonly expires?: Date;
  readonly created?: Date;
  readonly updated?: Date;
  /** It is the other half of a certificate, which alone may change it. */
  readonly managed: boolean;
}

/** What is written beside a value. */
export interface Beside {
  readonly tags: Readonly<Record<string, string>>;
  readonly contentType?: string;
  readonly enabled?: boolean;
  readonly notBefore?: Date;
  readonly expires?: Date;
}

/** Calls that the SDK offers only with a poller, which reads the value to see whether it is done. */
interface Unpolled {
  readonly pipeline: { removePolicy(what: { readonly name: string }): unknown };
  deleteSecret(name: string, options: object): Promise<unknown>;
  recoverDeletedSecret(name: string, options: object): Promise<unknown>;
}

/** What the SDK would do besides sending: its log may be turned on by a variable, the rest is done here. */
const NOT_OURS = ['logPolicy', 'defaultRetryPolicy', 'redirectPolicy', 'tracingPolicy', 'proxyPolicy'];

/** One vault. Everything throws ProviderError; what is not there is `undefined`, or not in a list. */
export class Vault {
  readonly host: string;
  readonly #url: URL;
  readonly #token: (scope: string, signal: AbortSignal) => Promise<AccessToken>;
  readonly #context: ProviderContext;
  #client: Promise<SecretClient> | undefined;
  readonly #pace: Pace;
  #isIn = false;
  #turn: Promise<void> = Promise.resolve();

  constructor(url: URL, token: (scope: string, signal: AbortSignal) => Promise<AccessToken>, context: ProviderContext) {
    this.host = url.host;
    this.#url = url;
    this.#token = token;
    this.#context = context;
    this.#pace = new Pace(context);
  }

  /** Every secret, without its value. */
  list(options: CallOptions): Promise<readonly Item[]> {
    return this.#ask('list', undefined, options, async (client, abortSignal) => {
      const found: Item[] = [];
      const pages = client.listPropertiesOfSecrets({ abortSignal }).byPage({ maxPageSize: PAGE });
      for await (const page of pages) found.push(...page.map(itemOf));
      return found;
    });
  }

  /** Every version of a secret that the vault has; none where there is no such secret. */
  versions(name: string, options: CallOptions): Promise<readonly Item[]> {
    return this.#ask('list', name, options, async (client, abortSignal) => {
      const found: Item[] = [];
      const pages = client.listPropertiesOfSecretVersions(name, { abortSignal }).byPage({ maxPageSize: PAGE });
      try {
        for await (const page of pages) found.push(...page.map(itemOf));
      } catch (thrown) {
        if (!isNotFound(thrown)) throw thrown;
      }
      return found;
    });
  }

  /** Names in small letters that were deleted and can be recovered, and until when. */
  deleted(options: CallOptions): Promise<ReadonlyMap<string, Date | undefined>> {
    return this.#ask('list', undefined, options, async (client, abortSignal) => {
      const found = new Map<string, Date | undefined>();
      const pages = client.listDeletedSecrets({ abortSignal }).byPage({ maxPageSize: PAGE });
      for await (const page of pages)
        for (const { name, properties } of page) found.set(name.toLowerCase(), properties.scheduledPurgeDate);
      return found;
    });
  }

  /** The value; `undefined` where there is no such secret. */
  read(name: string, options: CallOptions): Promise<SecretValue | undefined> {
    return this.#ask('read', name, options, async (client, abortSignal) => {
      try {
        const { value } = await client.getSecret(name, { abortSignal });
        return value === undefined ? undefined : new SecretValue(value);
      } catch (thrown) {
        if (isNotFound(thrown)) return undefined;
        throw thrown;
      }
    });
  }

  /** Writes a value, and all that is beside it, as a new version. A `LostAnswer` where it may have been written. */
  set(name: string, value: SecretValue, beside: Beside, options: CallOptions): Promise<Item> {
    return this.#ask('set', name, options, async (client, abortSignal) => {
      await this.#pace.pass(abortSignal);
      const { properties } = await client.setSecret(name, value.reveal(), { abortSignal, ...forSdk(beside) });
      return itemOf(properties);
    });
  }

  /** Writes what is beside the value of a version. */
  update(name: string, version: string, beside: Beside, options: CallOptions): Promise<Item> {
    return this.#ask('update', name, options, async (client, abortSignal) =>
      itemOf(await client.updateSecretProperties(name, version, { abortSignal, ...forSdk(beside) })),
    );
  }

  /** Takes a secret with all its versions out of use; it can be recovered for as long as the vault says. None is no error. */
  delete(name: string, options: CallOptions): Promise<void> {
    return this.#ask('delete', name, options, async (client, abortSignal) => {
      await unpolled(client)
        .deleteSecret(name, { abortSignal })
        .catch((thrown: unknown) => {
          if (!isNotFound(thrown)) throw thrown;
        });
    });
  }

  /** Begins to bring a deleted secret back; it takes a while until it is there. One that is back already is no error. */
  recover(name: string, options: CallOptions): Promise<void> {
    return this.#ask('recover', name, options, async (client, abortSignal) => {
      await unpolled(client)
        .recoverDeletedSecret(name, { abortSignal })
        .catch((thrown: unknown) => {
          if (!isNotFound(thrown)) throw thrown;
        });
    });
  }

  async #ask<T>(
    right: keyof typeof RIGHTS,
    name: string | undefined,
    { signal }: CallOptions,
    task: (client: SecretClient, signal: AbortSignal) => Promise<T>,
  ): Promise<T> {
    signal.throwIfAborted();
    const purpose: Purpose = {
      what: name === undefined ? `the secrets of ${this.host}` : `${name} of ${this.host}`,
      right: RIGHTS[right],
    };
    try {
      this.#client ??= this.#connect();
      const client = await this.#client;
      return await this.#afterLogin(() => task(client, signal));
    } catch (thrown) {
      signal.throwIfAborted();
      throw reduced(thrown, purpose);
    }
  }

  /**
   * One call alone until one has come through: the SDK sends the first request without login and body, to be told where to log in, but
   * would send the bodies of others at the same time, values in them.
   */
  async #afterLogin<T>(call: () => Promise<T>): Promise<T> {
    if (this.#isIn) return call();
    const before = this.#turn;
    const { promise, resolve } = withResolver();
    this.#turn = promise;
    await before;
    if (this.#isIn) {
      resolve();
      return call();
    }
    try {
      const result = await call();
      this.#isIn = true;
      return result;
    } finally {
      resolve();
    }
  }

  async #connect(): Promise<SecretClient> {
    const { SecretClient } = await import('@azure/keyvault-secrets');
    const client = new SecretClient(
      this.#url.origin,
      {
        getToken: async (scopes, options) => {
          const scope = typeof scopes === 'string' ? scopes : (scopes[0] ?? '');
          const signal = (options?.abortSignal as AbortSignal | undefined) ?? new AbortController().signal;
          const { value, expires } = await this.#token(scope, signal);
          return { token: value.reveal(), expiresOnTimestamp: expires };
        },
      },
      {
        httpClient: transportTo(this.#url, this.#context),
        // Not the newest, which reaches the sovereign clouds last.
        serviceVersion: '7.6',
      },
    );
    const { pipeline } = unpolled(client);
    for (const name of NOT_OURS) pipeline.removePolicy({ name });
    return client;
  }
}

function withResolver(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

function unpolled(client: SecretClient): Unpolled {
  return (client as unknown as { readonly client: Unpolled }).client;
}

function isNotFound(thrown: unknown): boolean {
  return (thrown as ProviderError & { statusCode?: number }).statusCode === 404;
}

function forSdk({ expires, ...rest }: Beside) {
  return { ...rest, ...(expires === undefined ? {} : { expiresOn: expires }) };
}

function itemOf(properties: SecretProperties): Item {
  const { name, version, tags, contentType, enabled, notBefore, expiresOn, createdOn, updatedOn, managed } = properties;
  return {
    name,
    tags: tags ?? {},
    managed: managed === true,
    ...(version ? { version } : {}),
    ...(contentType === undefined ? {} : { contentType }),
    ...(enabled === undefined ? {} : { enabled }),
    ...(notBefore === undefined ? {} : { notBefore }),
    ...(expiresOn === undefined ? {} : { expires: expiresOn }),
    ...(createdOn === undefined ? {} : { created: createdOn }),
    ...(updatedOn === undefined ? {} : { updated: updatedOn }),
  };
}
