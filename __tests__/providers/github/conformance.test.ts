import { expect } from 'vitest';
import { RETRY_BUDGET_MS } from '../../../src/providers/github/client.ts';
import { provider } from '../../../src/providers/github/index.ts';
import { type ConformanceHarness, describeConformance } from '../../conformance/suite.ts';
import { startGitHub } from '../../support/github/server.ts';
import { contextFor } from './context.ts';

const FAULTS = {
  throttled: { match: /secrets/, status: 429, secondary: true },
  unavailable: { match: /secrets/, status: 502 },
  lost: { match: /^PUT .*secrets/, when: 'after' },
} as const;

for (const environment of [undefined, 'Production/EU']) {
  const where = environment === undefined ? 'a repository' : 'an environment';
  describeConformance(`github/github_secret of ${where}`, () => harness(environment));
}

async function harness(environment: string | undefined): Promise<ConformanceHarness> {
  const server = await startGitHub();
  if (environment !== undefined) server.repository.addEnvironment(environment);
  const rights = { secrets: 'write', environments: 'write', actions: 'read' } as const;
  server.addToken('test-token', rights);
  const { context, warnings, slept } = contextFor(server, 'test-token');
  const session = await provider.open(context);
  const scope =
    environment === undefined ? server.repository.secrets : server.repository.environments.get(environment)?.secrets;
  if (scope === undefined) throw new Error('the test server has no such environment');
  const settings = { owner: 'acme', repo: 'app', ...(environment === undefined ? {} : { environment }) };
  return {
    store: session.store('github_secret'),
    address: (n) => ({
      store: 'github/github_secret',
      container: environment === undefined ? 'acme/app' : `acme/app/environments/${environment.toLowerCase()}`,
      key: `KEY_${n}`,
      settings,
    }),
    peek: async ({ key = '' }) => scope.get(key)?.value,
    plant: async ({ key = '' }, value) => {
      scope.store(key, value);
    },
    async deny() {
      server.revokeToken('test-token');
      server.addToken('test-token', {});
    },
    requests: () => session.requests,
    // Writing: the public key of the scope, one request a value, and one list that says when.
    floor: (n) => ({ observe: 1, write: 1 + n + 1 }),
    faults: {
      inject: (kind, times) => server.fail({ ...FAULTS[kind], times }),
      waited: () => slept.reduce((sum, milliseconds) => sum + milliseconds, 0),
      budget: RETRY_BUDGET_MS,
    },
    emitted: () => warnings,
    async [Symbol.asyncDispose]() {
      await session[Symbol.asyncDispose]();
      await server.close();
      expect(server.violations).toEqual([]);
    },
  };
}
