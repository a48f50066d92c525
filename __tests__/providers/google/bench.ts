import { afterEach, expect } from 'vitest';
import type { Address } from '../../../src/core/address.ts';
import type { Observation, Stamp } from '../../../src/core/observation.ts';
import { SecretValue } from '../../../src/core/secret-value.ts';
import type { ProviderSession, TargetStore, WriteRequest, WriteResult } from '../../../src/providers/contract.ts';
import { provider } from '../../../src/providers/google/index.ts';
import type { Settings } from '../../../src/providers/google/place.ts';
import { type FakeGoogle, startGoogle } from '../../support/google/server.ts';
import { type ContextOptions, providerContext, type TestContext } from '../../support/provider-context.ts';

export const CONTAINER = 'projects/acme-prod';
export const live = (): AbortSignal => new AbortController().signal;

const open: AsyncDisposable[] = [];
const servers = new Set<FakeGoogle>();
afterEach(async () => {
  for (const server of servers) expect(server.violations).toEqual([]);
  servers.clear();
  for (const each of open.splice(0).reverse()) await each[Symbol.asyncDispose]();
});

export interface Bench {
  readonly server: FakeGoogle;
  readonly session: ProviderSession;
  readonly store: TargetStore;
  readonly test: TestContext;
}

/** A session at a test Google; by default with a token that may do everything. */
export async function bench(options: Partial<ContextOptions> = {}, server?: FakeGoogle): Promise<Bench> {
  const google = server ?? (await startGoogle());
  if (server === undefined) open.push(google);
  servers.add(google);
  google.allow('test-token');
  const environment = { ...google.environment, GOOGLE_OAUTH_ACCESS_TOKEN: 'test-token', ...options.environment };
  const test = providerContext({ kind: 'google', ...options, environment });
  const session = await provider.open(test.context);
  open.push(session);
  return { server: google, session, test, store: session.store('gcp_secret_manager') };
}

export function at(key: string, settings: Settings = {}, container = CONTAINER): Address {
  return { store: 'google/gcp_secret_manager', container, key, settings: { ...settings } };
}

export function stamp(generation = 1): Stamp {
  return { owner: 'owner-1', secret: 'db', field: 'value', generation, nonce: `${generation}`.padStart(32, '0') };
}

export async function put(
  store: TargetStore,
  address: Address,
  value: string,
  more: Partial<WriteRequest> = {},
): Promise<WriteResult> {
  const request = { address, value: new SecretValue(value), stamp: stamp(), idempotencyKey: value, ...more };
  for await (const [, result] of store.write([request], { signal: live() })) return result;
  throw new Error('a request was not answered');
}

export async function see(store: TargetStore, address: Address, agrees?: boolean): Promise<Observation> {
  const options = { signal: live(), ...(agrees === undefined ? {} : { agrees: () => agrees }) };
  for await (const [, seen] of store.observe([address], options)) return seen;
  throw new Error('an address was not answered');
}
