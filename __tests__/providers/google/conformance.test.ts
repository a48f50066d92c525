import { expect } from 'vitest';
import { provider } from '../../../src/providers/google/index.ts';
import { containerOf } from '../../../src/providers/google/place.ts';
import { RETRY_BUDGET_MS } from '../../../src/providers/seam/patience.ts';
import { type ConformanceHarness, describeConformance } from '../../conformance/suite.ts';
import { startGoogle } from '../../support/google/server.ts';
import { providerContext } from '../../support/provider-context.ts';

const PLACES = {
  'a project': { project: 'acme-prod' },
  'a location': { project: 'acme-prod', location: 'europe-west3' },
};

for (const [what, place] of Object.entries(PLACES))
  describeConformance(`google/gcp_secret_manager of ${what}`, () => harness(containerOf(place)));

async function harness(container: string): Promise<ConformanceHarness> {
  const server = await startGoogle();
  server.allow('test-token');
  const environment = { ...server.environment, GOOGLE_OAUTH_ACCESS_TOKEN: 'test-token' };
  const { context, warnings, inject, waited } = providerContext({ kind: 'google', environment });
  const session = await provider.open(context);
  const nameOf = (key = '') => `${container}/secrets/${key}`;
  return {
    store: session.store('gcp_secret_manager'),
    address: (n) => ({ store: 'google/gcp_secret_manager', container, key: `key-${n}` }),
    peek: async ({ key }) => server.peek(nameOf(key)),
    plant: async ({ key }, value) => server.plant(nameOf(key), value),
    deny: async () => server.allow('test-token', {}),
    requests: () => session.requests,
    floor: (n) => ({ observe: 1, write: 3 * n }),
    faults: { inject, waited, budget: RETRY_BUDGET_MS },
    emitted: () => warnings,
    async [Symbol.asyncDispose]() {
      await session[Symbol.asyncDispose]();
      await server[Symbol.asyncDispose]();
      expect(server.violations).toEqual([]);
    },
  };
}
