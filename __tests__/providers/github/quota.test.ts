import { describe, expect, it } from 'vitest';
import type { DesiredTarget } from '../../../src/core/model.ts';
import { leastTime } from '../../../src/core/quota.ts';
import { SecretValue } from '../../../src/core/secret-value.ts';
import { type Delivery, deliver } from '../../../src/engine/deliver.ts';
import { SECRET_CAPABILITIES } from '../../../src/providers/github/capabilities.ts';
import { githubProvider } from '../../../src/providers/github/catalog.ts';
import { provider } from '../../../src/providers/github/index.ts';
import { WRITE_QUOTA } from '../../../src/providers/github/quota.ts';
import { type FakeGitHub, startGitHub } from '../../support/github/server.ts';
import { contextFor } from './context.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Hands values to the engine's own delivery, over a clock that only waiting moves. */
async function deliverAll(server: FakeGitHub, values: number, more: { readonly deadline?: number } = {}) {
  server.addToken('test-token', { secrets: 'write' });
  const { context } = contextFor(server, 'test-token');
  const session = await provider.open(context);
  const store = session.store('github_secret');
  const start = context.now().getTime();
  const monotonic = () => context.now().getTime() - start;
  const batch = Array.from({ length: values }, (_, n) => deliveryOf(n));
  const outcomes: string[] = [];
  const waits: number[] = [];
  let checkpoints = 0;
  let savedAt = 0;
  let longestUnsaved = 0;
  await deliver(
    batch,
    {
      mayBegin: () => undefined,
      isCheckpointDue: () => monotonic() - savedAt >= 4 * MINUTE,
      async checkpoint() {
        longestUnsaved = Math.max(longestUnsaved, monotonic() - savedAt);
        if (monotonic() - savedAt < 4 * MINUTE) return;
        checkpoints += 1;
        savedAt = monotonic();
      },
    },
    { from: context.now(), now: context.now },
    {
      store: async () => store,
      signal: new AbortController().signal,
      sleep: context.sleep,
      monotonic,
      progress: (event) => {
        if (event.type === 'waiting-for-quota') waits.push(event.minutes);
      },
      ...more,
    },
    (_, result) => outcomes.push(result.outcome),
  );
  const count = (outcome: string) => outcomes.filter((each) => each === outcome).length;
  return { count, took: monotonic(), waits, checkpoints, longestUnsaved, requests: session.requests };
}

/** A hundred a repository, as many as GitHub keeps. */
function deliveryOf(n: number): Delivery {
  const repo = `r${Math.floor(n / 100)}`;
  const address = {
    store: 'github/github_secret',
    container: `acme/${repo}`,
    key: `KEY_${n}`,
    settings: { owner: 'acme', repo },
  };
  const target = { address, kind: 'github_secret', capabilities: SECRET_CAPABILITIES } as unknown as DesiredTarget;
  const stamp = { owner: 'o', secret: `s${n}`, field: 'value', generation: 1, nonce: '0'.repeat(32) };
  const value = new SecretValue(`value ${n}`);
  return { secret: `s${n}`, target, value, stamp, observed: { kind: 'absent' }, refusedBefore: false };
}

async function withRepositories(count: number, requestsAnHour: number): Promise<FakeGitHub> {
  const server = await startGitHub({ now: '2026-03-01T12:00:00Z', requestsAnHour });
  for (let n = 0; n < count; n += 1) server.addRepository(`acme/r${n}`);
  return server;
}

describe('the quota of writes', () => {
  it('lets a thousand writes through in little more than its own time, without one refusal', async () => {
    const server = await withRepositories(10, 5000);
    const run = await deliverAll(server, 1000);
    // Eighty a minute, five hundred an hour: the thousandth goes out seven minutes into the second hour.
    const least = HOUR + 6 * MINUTE;
    expect(leastTime(1000, WRITE_QUOTA)).toBe(least);
    expect([run.count('written'), server.limits?.refused]).toEqual([1000, 0]);
    expect(run.took).toBeGreaterThanOrEqual(least);
    expect(run.took).toBeLessThanOrEqual(1.1 * least);
    // The lease is renewed while nothing can be written.
    expect(run.waits).toEqual([expect.any(Number)]);
    expect(run.checkpoints).toBeGreaterThanOrEqual(12);
    expect(run.longestUnsaved).toBeLessThan(6 * MINUTE);
    await server.close();
    expect(server.violations).toEqual([]);
  }, 120_000);

  it('is not waited for where the run ends before: what is left is for the next one', async () => {
    const server = await withRepositories(6, 5000);
    const run = await deliverAll(server, 520, { deadline: 50 * MINUTE });
    expect([run.count('written'), run.count('skipped'), server.limits?.refused]).toEqual([500, 20, 0]);
    expect(run.took).toBeLessThan(10 * MINUTE);
    await server.close();
  }, 60_000);

  it("is kept beside the hour's number of requests, as GitHub tells it", async () => {
    const server = await withRepositories(1, 60);
    const run = await deliverAll(server, 80);
    expect([run.count('written'), server.limits?.refused]).toEqual([80, 0]);
    expect(run.took).toBeGreaterThanOrEqual(HOUR);
    expect(run.took).toBeLessThan(1.1 * HOUR);
    await server.close();
  }, 60_000);
});

describe('the least time of writes', () => {
  it.each([
    [0, 0],
    [1, 0],
    [80, 0],
    [81, MINUTE],
    [500, 6 * MINUTE],
    [501, HOUR],
    [1001, 2 * HOUR],
  ])('is, for %i of them, %i milliseconds', (writes, least) => {
    expect(leastTime(writes, githubProvider.writeQuota ?? [])).toBe(least);
  });

  it('is nothing where no limit is known', () => {
    expect(leastTime(1000, [])).toBe(0);
  });
});
