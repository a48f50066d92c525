import { createHash } from 'node:crypto';
import { expect } from 'vitest';
import { RETRY_BUDGET_MS } from '../../../src/providers/github/client.ts';
import { provider } from '../../../src/providers/github/index.ts';
import { type ConformanceHarness, describeConformance } from '../../conformance/suite.ts';
import { startGitHub } from '../../support/github/server.ts';
import { contextFor } from './context.ts';
import { publicKeyOf } from './public-key.ts';

const FAULTS = {
  throttled: { match: /\/keys/, status: 429, secondary: true },
  unavailable: { match: /\/keys/, status: 502 },
  lost: { match: /^POST .*\/keys/, when: 'after' },
} as const;

describeConformance('github/github_deploy_key of a repository', harness);

async function harness(): Promise<ConformanceHarness> {
  const server = await startGitHub();
  const { keys } = server.repository;
  server.addToken('test-token', { administration: 'write' });
  const { context, warnings, slept } = contextFor(server, 'test-token');
  const session = await provider.open(context);
  return {
    store: session.store('github_deploy_key'),
    address: (n) => ({
      store: 'github/github_deploy_key',
      container: 'acme/app',
      key: `key ${n}`,
      settings: { owner: 'acme', repo: 'app' },
    }),
    form: (text) => publicKeyOf(createHash('sha256').update(text).digest()),
    peek: async ({ key = '' }) => keys.titled(key)?.key,
    async plant({ key = '' }, value) {
      const known = keys.titled(key);
      if (known !== undefined) keys.remove(known.id);
      keys.add(key, value, true);
    },
    async deny() {
      server.revokeToken('test-token');
      server.addToken('test-token', {});
    },
    requests: () => session.requests,
    // Writing: one look before, and one request a key that is new.
    floor: (n) => ({ observe: 1, write: 1 + n }),
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
