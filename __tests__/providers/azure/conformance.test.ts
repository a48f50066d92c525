import { expect } from 'vitest';
import { RETRY_BUDGET_MS } from '../../../src/providers/seam/patience.ts';
import { type ConformanceHarness, describeConformance } from '../../conformance/suite.ts';
import { at, atAzure, CLIENT } from './harness.ts';

describeConformance('azure/azure_keyvault', async (): Promise<ConformanceHarness> => {
  const { server, session, store, test, ...rest } = await atAzure();
  const vault = server.vault();
  return {
    store,
    leaves: 'deleting',
    address: (n) => at(`key-${n}`),
    peek: async ({ key = '' }) => vault.peek(key),
    plant: async ({ key = '' }, value) => void vault.plant(key, value),
    deny: async () => {
      const application = server.entra.applications.get(CLIENT);
      if (application) application.actions = new Set();
    },
    requests: () => session.requests,
    // One list a page, one of what is on its way out since nothing is there, one request a value.
    floor: (n) => ({ observe: 2, write: n }),
    faults: { inject: test.inject, waited: test.waited, budget: RETRY_BUDGET_MS },
    emitted: () => test.warnings,
    async [Symbol.asyncDispose]() {
      await rest[Symbol.asyncDispose]();
      expect(server.violations).toEqual([]);
    },
  };
});
