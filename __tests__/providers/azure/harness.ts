import type { Address } from '../../../src/core/address.ts';
import type { Observation } from '../../../src/core/observation.ts';
import { provider } from '../../../src/providers/azure/index.ts';
import type {
  ObserveOptions,
  ProviderSession,
  TargetStore,
  WriteRequest,
  WriteResult,
} from '../../../src/providers/contract.ts';
import { type FakeAzure, startAzure, TENANT } from '../../support/azure/server.ts';
import { ALL_ACTIONS } from '../../support/azure/vault.ts';
import { type ContextOptions, providerContext, type TestContext } from '../../support/provider-context.ts';

export const CLIENT = '0d2a7b1c-1111-4222-8333-444455556666';

export interface AtAzure extends AsyncDisposable {
  readonly server: FakeAzure;
  readonly session: ProviderSession;
  readonly store: TargetStore;
  readonly test: TestContext;
}

/** A session of an application with a secret, which may do everything until it is told otherwise. */
export async function atAzure(options: Partial<ContextOptions> = {}): Promise<AtAzure> {
  const server = await startAzure();
  server.entra.add({ clientId: CLIENT, secret: 'a client secret', actions: new Set(ALL_ACTIONS) });
  const test = providerContext({
    kind: 'azure',
    environment: { AZURE_TENANT_ID: TENANT, AZURE_CLIENT_ID: CLIENT, AZURE_CLIENT_SECRET: 'a client secret' },
    fetch: server.fetch,
    spared: ({ hostname }) => hostname.startsWith('login.'),
    ...options,
  });
  const session = await provider.open(test.context);
  return {
    server,
    session,
    store: session.store('azure_keyvault'),
    test,
    async [Symbol.asyncDispose]() {
      await session[Symbol.asyncDispose]();
      await server[Symbol.asyncDispose]();
    },
  };
}

export const live = (): AbortSignal => new AbortController().signal;

export function at(key: string, secret: Readonly<Record<string, unknown>> = {}, vault = 'acme'): Address {
  return {
    store: 'azure/azure_keyvault',
    container: `${vault}.vault.azure.net`,
    key: key.toLowerCase(),
    settings: { secret: { name: key, ...secret } },
  };
}

export async function look(
  store: TargetStore,
  addresses: readonly Address[],
  options: Omit<ObserveOptions, 'signal'> = {},
): Promise<readonly Observation[]> {
  const found = new Map<Address, Observation>();
  for await (const [address, seen] of store.observe(addresses, { signal: live(), ...options }))
    found.set(address, seen);
  return addresses.map((address) => found.get(address) as Observation);
}

export async function write(store: TargetStore, ...requests: WriteRequest[]): Promise<readonly WriteResult[]> {
  const results = new Map<Address, WriteResult>();
  for await (const [address, result] of store.write(requests, { signal: live() })) results.set(address, result);
  return requests.map(({ address }) => results.get(address) as WriteResult);
}
