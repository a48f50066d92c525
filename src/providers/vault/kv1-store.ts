import type { Address } from '../../core/address.ts';
import { ProviderError } from '../../core/errors.ts';
import type { Observation } from '../../core/observation.ts';
import { SecretValue } from '../../core/secret-value.ts';
import type { CallOptions, ObserveOptions, TargetStore, WriteRequest, WriteResult } from '../contract.ts';
import { atOnce } from '../seam/at-once.ts';
import { byContainer, keyOf } from './addresses.ts';
import { KV1_CAPABILITIES } from './capabilities.ts';
import { encoded, type VaultClient, type VaultReply, type VaultRequest } from './client.ts';
import { type PolicyRight, policyLine } from './failure.ts';
import { ABREAST, outOfBounds, tooMuch } from './limits.ts';
import type { Mounts } from './mounts.ts';
import { type Place, placeOf } from './place.ts';
import { capabilitiesAt, isAllowed } from './preflight.ts';

type Data = Readonly<Record<string, unknown>>;

/**
 * Keys at paths of a KV engine of version 1. It has one call that says anything of a path, and that gives its values: they are looked at
 * where they come in, and go nowhere. It has no condition either: what is written is what was read a moment before, with our keys.
 */
export class Kv1Store implements TargetStore {
  readonly capabilities = KV1_CAPABILITIES;
  readonly #client: VaultClient;
  readonly #mounts: Mounts;

  constructor(client: VaultClient, mounts: Mounts) {
    this.#client = client;
    this.#mounts = mounts;
  }

  async *observe(
    addresses: readonly Address[],
    options: ObserveOptions,
  ): AsyncGenerator<readonly [Address, Observation], void, undefined> {
    const groups = [...byContainer(addresses, (address) => address)];
    const look = async ([container, group]: readonly [string, readonly Address[]]) => {
      try {
        const data = await this.#data(container, options.signal);
        const seen = group.map((address) => [address, seenIn(data, address, options)] as const);
        if (seen.some(([, { kind }]) => kind === 'absent')) await this.#checkMount(container, options.signal);
        return seen;
      } catch (error) {
        if (!(error instanceof ProviderError)) throw error;
        return group.map((address) => [address, { kind: 'unreadable', error }] as const);
      }
    };
    for await (const seen of atOnce(groups, ABREAST, look)) yield* seen;
  }

  async read(addresses: readonly Address[], { signal }: CallOptions): Promise<ReadonlyMap<Address, SecretValue>> {
    const values = new Map<Address, SecretValue>();
    const groups = [...byContainer(addresses, (address) => address)];
    for await (const [group, data] of atOnce(
      groups,
      ABREAST,
      async ([container, each]) => [each, await this.#data(container, signal)] as const,
    )) {
      for (const address of group) {
        if (!Object.hasOwn(data ?? {}, keyOf(address))) continue;
        const value = data?.[keyOf(address)];
        if (typeof value !== 'string') throw noText(address);
        values.set(address, new SecretValue(value));
      }
    }
    return values;
  }

  async *write(
    batch: readonly WriteRequest[],
    { signal }: CallOptions,
  ): AsyncGenerator<readonly [Address, WriteResult], void, undefined> {
    signal.throwIfAborted();
    const groups = [...byContainer(batch, (request) => request.address)];
    for await (const results of atOnce(groups, ABREAST, ([container, requests]) =>
      this.#writeOne(container, requests, signal),
    ))
      yield* results;
  }

  async delete(address: Address, _expected: string | undefined, { signal }: CallOptions): Promise<void> {
    signal.throwIfAborted();
    const { container } = address;
    await this.#checkMount(container, signal);
    const data = await this.#data(container, signal);
    if (data === undefined || !Object.hasOwn(data, keyOf(address))) return;
    const { [keyOf(address)]: _gone, ...left } = data;
    const reply =
      Object.keys(left).length === 0
        ? await this.#send('DELETE', container, 'delete', signal)
        : await this.#send('POST', container, 'update', signal, { body: left });
    if (reply.kind !== 'done') throw reply.error;
  }

  async preflight(
    addresses: readonly Address[],
    { signal }: CallOptions,
  ): Promise<ReadonlyMap<Address, ProviderError>> {
    const problems = new Map<Address, ProviderError>();
    for (const [namespace, group] of byNamespace(addresses)) {
      try {
        const paths = [...new Set(group.map(({ container }) => aclPath(placeOf(container))))];
        const has = await capabilitiesAt(this.#client, paths, namespace, signal);
        for (const address of group) {
          const place = placeOf(address.container);
          const own = has?.get(aclPath(place));
          const lacks =
            own !== undefined && !(isAllowed(own, 'read') && isAllowed(own, 'create', 'update'))
              ? new ProviderError('FORBIDDEN', `the policies of the login do not allow writing ${address.container}`, {
                  hint: `they need: ${policyLine(aclPath(place), ['create', 'read', 'update'])}`,
                })
              : undefined;
          const problem = (await this.#mounts.check(place, 1, signal)) ?? lacks;
          if (problem !== undefined) problems.set(address, problem);
        }
      } catch (error) {
        if (!(error instanceof ProviderError)) throw error;
        for (const address of group) problems.set(address, error);
      }
    }
    return problems;
  }

  async [Symbol.asyncDispose](): Promise<void> {}

  async #writeOne(
    container: string,
    requests: readonly WriteRequest[],
    signal: AbortSignal,
  ): Promise<(readonly [Address, WriteResult])[]> {
    const refused = new Map<WriteRequest, ProviderError>();
    for (const request of requests) {
      const error = outOfBounds(request, this.capabilities);
      if (error !== undefined) refused.set(request, error);
    }
    const able = requests.filter((each) => !refused.has(each));
    const outcome = able.length === 0 ? undefined : await this.#put(container, able, signal);
    return requests.map((each) => {
      const error = refused.get(each);
      return [each.address, error === undefined && outcome ? outcome : refusedBy(error)] as const;
    });
  }

  async #put(container: string, requests: readonly WriteRequest[], signal: AbortSignal): Promise<WriteResult> {
    const large = tooMuch(container, requests);
    if (large !== undefined) return refusedBy(large);
    try {
      await this.#checkMount(container, signal);
      const before = await this.#data(container, signal);
      const values = Object.fromEntries(requests.map(({ address, value }) => [keyOf(address), value.reveal()]));
      const body = { ...before, ...values };
      const reply = await this.#send('POST', container, before === undefined ? 'create' : 'update', signal, { body });
      if (reply.kind === 'done') return { outcome: 'written' };
      return reply.kind === 'lost' ? { outcome: 'unknown', error: reply.error } : refusedBy(reply.error);
    } catch (error) {
      if (error instanceof ProviderError) return refusedBy(error);
      if (signal.aborted) return refusedBy(new ProviderError('UNAVAILABLE', `${container}: stopped`));
      throw error;
    }
  }

  /** All that is at a path; `undefined` where nothing is. Throws ProviderError. */
  async #data(container: string, signal: AbortSignal): Promise<Data | undefined> {
    const reply = await this.#send('GET', container, 'read', signal, { expected: [404] });
    if (reply.kind !== 'done') throw reply.error;
    return reply.value.status === 404 ? undefined : ((reply.value.body['data'] ?? {}) as Data);
  }

  /** What is absent at a path of version 1 may be there at an engine of version 2. Throws ProviderError. */
  async #checkMount(container: string, signal: AbortSignal): Promise<void> {
    const problem = await this.#mounts.check(placeOf(container), 1, signal);
    if (problem !== undefined) throw problem;
  }

  #send(
    method: VaultRequest['method'],
    container: string,
    capability: PolicyRight['capability'],
    signal: AbortSignal,
    more: { readonly body?: unknown; readonly expected?: readonly number[] } = {},
  ): Promise<VaultReply> {
    const place = placeOf(container);
    const { mount, path, namespace } = place;
    return this.#client.send(
      {
        method,
        path: `${encoded(mount)}/${encoded(path)}`,
        ...(namespace === undefined ? {} : { namespace }),
        purpose: { what: container, right: { path: aclPath(place), capability } },
        ...more,
      },
      signal,
    );
  }
}

function seenIn(data: Data | undefined, address: Address, options: ObserveOptions): Observation {
  if (data === undefined || !Object.hasOwn(data, keyOf(address))) return { kind: 'absent' };
  const value = data[keyOf(address)];
  if (typeof value !== 'string') return { kind: 'unreadable', error: noText(address) };
  const content = options.examine?.(address, new SecretValue(value));
  return { kind: 'present', ...(content === undefined ? {} : { content }) };
}

function byNamespace(addresses: readonly Address[]): Map<string | undefined, Address[]> {
  const groups = new Map<string | undefined, Address[]>();
  for (const address of addresses) {
    const { namespace } = placeOf(address.container);
    groups.set(namespace, [...(groups.get(namespace) ?? []), address]);
  }
  return groups;
}

function aclPath({ mount, path }: Place): string {
  return `${mount}/${path}`;
}

function noText(address: Address): ProviderError {
  return new ProviderError('REJECTED', `${address.container}#${keyOf(address)} holds something that is no text`, {
    hint: 'choose another key, or write it as text',
  });
}

function refusedBy(error: ProviderError | undefined): WriteResult {
  return { outcome: 'refused', error: error ?? new ProviderError('UNAVAILABLE', 'it was not written') };
}
