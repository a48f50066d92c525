import { randomBytes } from 'node:crypto';
import { SecretValue } from '../../../src/core/secret-value.ts';
import type { ProviderContext } from '../../../src/providers/contract.ts';
import type { FakeGitHub } from '../../support/github/server.ts';

export interface TestContext {
  readonly context: ProviderContext;
  readonly warnings: string[];
  /** Every wait, in milliseconds. */
  readonly slept: number[];
}

/** A context of the GitHub provider against the test server; waits move the clocks of both and take no time. */
export function contextFor(
  server: FakeGitHub,
  token: string | undefined,
  more: Partial<ProviderContext> = {},
): TestContext {
  const warnings: string[] = [];
  const slept: number[] = [];
  let now = server.clock.now().getTime();
  const environment: Readonly<Record<string, string | undefined>> = { GITHUB_API_URL: server.url, GITHUB_TOKEN: token };
  const context: ProviderContext = {
    declaration: { alias: 'github', kind: 'github', auth: {}, config: {} },
    credential: () => undefined,
    ambient: (name) => {
      const value = environment[name];
      return value === undefined ? undefined : new SecretValue(value);
    },
    workspace: '/nowhere',
    fetch,
    now: () => new Date(now),
    async sleep(milliseconds, signal) {
      signal.throwIfAborted();
      slept.push(milliseconds);
      now += milliseconds;
      server.clock.advance(milliseconds);
    },
    idToken: async () => undefined,
    homeFile: async () => undefined,
    random: (bytes) => randomBytes(bytes),
    allowHosts: [],
    warn: (message) => warnings.push(message),
    ...more,
  };
  return { context, warnings, slept };
}
