import { type Address, addressKey } from '../../core/address.ts';
import { ProviderError } from '../../core/errors.ts';
import type { Observation, TargetCapabilities } from '../../core/observation.ts';
import { SecretValue } from '../../core/secret-value.ts';
import type {
  CallOptions,
  ObserveOptions,
  ProviderContext,
  TargetStore,
  WriteRequest,
  WriteResult,
} from '../contract.ts';
import { atOnce } from '../seam/at-once.ts';
import { SECRET_CAPABILITIES } from './catalog.ts';
import type { GoogleClient } from './client.ts';
import { crc32c } from './crc32c.ts';
import { getSecret, getVersion, listSecrets, lookClosely, observationOf, purposeOf, type Seen } from './looking.ts';
import { idOf, secretName } from './place.ts';
import { missingRights } from './rights.ts';
import { versionText } from './wire.ts';
import { describeSecret, SecretWriter } from './writing.ts';

/** How many requests are under way at the same time. */
const AT_ONCE = 10;

/**
 * Secrets of Google Secret Manager. One list tells what is beside the values, and one look each which version is the newest; a value
 * becomes a new version, and then the stamp beside it names that version. Versions are added without a condition at Google.
 */
export class GoogleSecretStore implements TargetStore {
  readonly capabilities: TargetCapabilities = SECRET_CAPABILITIES;
  readonly #client: GoogleClient;
  readonly #context: Pick<ProviderContext, 'warn'>;
  /** What was last seen, so that nothing has to be looked at twice before it is written. */
  readonly #seen = new Map<string, Seen>();

  constructor(client: GoogleClient, context: Pick<ProviderContext, 'warn'>) {
    this.#client = client;
    this.#context = context;
  }

  async *observe(
    addresses: readonly Address[],
    { signal, agrees }: ObserveOptions,
  ): AsyncGenerator<readonly [Address, Observation], void, undefined> {
    for (const [container, group] of byContainer(addresses)) {
      let listed: Awaited<ReturnType<typeof listSecrets>>;
      try {
        listed = await listSecrets(this.#client, container, new Set(group.map(idOf)), signal);
      } catch (thrown) {
        for (const address of group) yield [address, { kind: 'unreadable', error: errorOf(thrown) }];
        continue;
      }
      yield* atOnce(group, AT_ONCE, async (address) => {
        try {
          const secret = listed.get(idOf(address));
          const newest = secret && (await getVersion(this.#client, address, 'latest', signal));
          const first = { ...(secret ? { secret } : {}), ...(newest ? { newest } : {}) };
          const seen = agrees?.(address, observationOf(first)) === false ? await this.#look(address, signal) : first;
          this.#seen.set(addressKey(address), seen);
          return [address, observationOf(seen)] as const;
        } catch (thrown) {
          this.#seen.delete(addressKey(address));
          return [address, { kind: 'unreadable', error: errorOf(thrown) }] as const;
        }
      });
    }
  }

  async read(addresses: readonly Address[], { signal }: CallOptions): Promise<ReadonlyMap<Address, SecretValue>> {
    const values = new Map<Address, SecretValue>();
    let failed: ProviderError | undefined;
    for await (const [address, value] of atOnce(addresses, AT_ONCE, async (each) => {
      try {
        return [each, failed === undefined ? await this.#access(each, signal) : undefined] as const;
      } catch (thrown) {
        failed ??= errorOf(thrown);
        return [each, undefined] as const;
      }
    }))
      if (value !== undefined) values.set(address, value);
    if (failed !== undefined) throw failed;
    return values;
  }

  async *write(
    batch: readonly WriteRequest[],
    { signal }: CallOptions,
  ): AsyncGenerator<readonly [Address, WriteResult], void, undefined> {
    const writer = new SecretWriter(this.#client, (message) => this.#context.warn(message));
    let closed: ProviderError | undefined;
    yield* atOnce(batch, AT_ONCE, async (request) => {
      const key = addressKey(request.address);
      const error = signal.aborted ? new ProviderError('UNAVAILABLE', 'stopped before it') : closed;
      if (error !== undefined) return [request.address, { outcome: 'refused', error }] as const;
      try {
        const known = request.expected === undefined ? this.#seen.get(key) : undefined;
        const { result, seen } = await writer.write(request, known, signal);
        if (seen === undefined) this.#seen.delete(key);
        else this.#seen.set(key, seen);
        // What may only be sent later, or by nobody, is not tried for each of those that follow.
        if (result.outcome === 'refused' && /^(?:THROTTLED|UNAUTHENTICATED)$/.test(result.error.code))
          closed ??= result.error;
        return [request.address, result] as const;
      } catch (thrown) {
        this.#seen.delete(key);
        return [request.address, { outcome: 'refused', error: errorOf(thrown) }] as const;
      }
    });
  }

  async delete(address: Address, expected: string | undefined, { signal }: CallOptions): Promise<void> {
    signal.throwIfAborted();
    this.#seen.delete(addressKey(address));
    const secret = await getSecret(this.#client, address, signal);
    if (secret === undefined) return;
    const purpose = purposeOf(address, 'secretmanager.secrets.delete');
    if (expected !== undefined) {
      const { newest } = await lookClosely(this.#client, address, signal);
      if (newest === undefined || versionText(newest) !== expected)
        throw new ProviderError('CONFLICT', `${purpose.what}: it is not the version that was looked at`);
    }
    const query = secret.etag === undefined ? {} : { etag: secret.etag };
    const path = secretName(address);
    const reply = await this.#client.send({ method: 'DELETE', path, query, purpose, quota: 'write' }, signal);
    if (reply.kind !== 'answer' && reply.error.status !== 404) throw reply.error;
  }

  async describe(address: Address, { signal }: CallOptions): Promise<Record<string, never>> {
    signal.throwIfAborted();
    this.#seen.delete(addressKey(address));
    await describeSecret(this.#client, address, signal);
    return {};
  }

  async preflight(
    addresses: readonly Address[],
    { signal }: CallOptions,
  ): Promise<ReadonlyMap<Address, ProviderError>> {
    const problems = new Map<Address, ProviderError>();
    for (const [container, group] of byContainer(addresses)) {
      for (const [address, error] of await missingRights(this.#client, container, group, signal))
        problems.set(address, error);
    }
    return problems;
  }

  /** The value of the newest version: by its number where that is known, since `latest` lags behind. */
  async #access(address: Address, signal: AbortSignal): Promise<SecretValue | undefined> {
    const newest = this.#seen.get(addressKey(address))?.newest;
    if (newest?.state === 'destroyed') return undefined;
    const purpose = purposeOf(address, 'secretmanager.versions.access');
    const path = `${secretName(address)}/versions/${newest?.number ?? 'latest'}:access`;
    const reply = await this.#client.send({ method: 'GET', path, purpose, quota: 'access' }, signal);
    if (reply.kind === 'answer') return valueIn(reply.data, purpose.what);
    if (reply.error.status === 404) return undefined;
    if (reply.error.code !== 'CONFLICT') throw reply.error;
    throw new ProviderError('REJECTED', `${purpose.what}: its newest version is disabled or destroyed`, {
      status: 400,
      hint: 'enable it, or add a new one',
    });
  }

  async #look(address: Address, signal: AbortSignal): Promise<Seen> {
    return lookClosely(this.#client, address, signal);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#seen.clear();
  }
}

/** The value in an answer, if it arrived whole. Throws ProviderError. */
function valueIn(answer: unknown, what: string): SecretValue {
  const { data, dataCrc32c } = ((answer as { payload?: unknown } | null)?.payload ?? {}) as Record<string, unknown>;
  const bytes = Buffer.from(typeof data === 'string' ? data : '', 'base64');
  if (typeof dataCrc32c === 'string' && dataCrc32c !== String(crc32c(bytes)))
    throw new ProviderError('UNAVAILABLE', `${what}: the value was damaged on its way`, { hint: 'run again' });
  try {
    return new SecretValue(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    throw new ProviderError('REJECTED', `${what}: its value is no text`, {
      hint: 'keep it encoded, in base64 for example',
    });
  }
}

function byContainer(addresses: readonly Address[]): ReadonlyMap<string, readonly Address[]> {
  const groups = new Map<string, Address[]>();
  for (const address of addresses) groups.set(address.container, [...(groups.get(address.container) ?? []), address]);
  return groups;
}

/** Any failure as a ProviderError, without its cause. */
function errorOf(thrown: unknown): ProviderError {
  return thrown instanceof ProviderError ? thrown : new ProviderError('UNAVAILABLE', 'stopped before it was done');
}
