import { afterEach, beforeEach, expect } from 'vitest';
import type { Address } from '../../../src/core/address.ts';
import type { Observation } from '../../../src/core/observation.ts';
import { SecretValue } from '../../../src/core/secret-value.ts';
import type { ObserveOptions, TargetStore, WriteResult } from '../../../src/providers/contract.ts';
import { provider } from '../../../src/providers/github/index.ts';
import type { TokenOptions } from '../../support/github/model.ts';
import { type FakeGitHub, startGitHub } from '../../support/github/server.ts';
import { contextFor } from './context.ts';

export const live = (): AbortSignal => new AbortController().signal;

/** A server for each test of a file, stopped at a moment, that has to have understood everything at the end. */
export function useServer(): { readonly server: FakeGitHub } {
  const box = {} as { server: FakeGitHub };
  beforeEach(async () => {
    box.server = await startGitHub({ now: '2026-03-01T12:00:00.500Z' });
  });
  afterEach(async () => {
    await box.server.close();
    expect(box.server.violations).toEqual([]);
  });
  return box;
}

export async function openStore(server: FakeGitHub, kind: string, rights: TokenOptions): Promise<TargetStore> {
  return (await openTimed(server, kind, rights)).store;
}

/** The same, with a way to let time pass. */
export async function openTimed(server: FakeGitHub, kind: string, rights: TokenOptions) {
  server.addToken('test-token', rights);
  const { context } = contextFor(server, 'test-token');
  const session = await provider.open(context);
  return { store: session.store(kind), wait: (milliseconds: number) => context.sleep(milliseconds, live()) };
}

export async function look(
  store: TargetStore,
  address: Address,
  examine?: ObserveOptions['examine'],
): Promise<Observation> {
  const options = { signal: live(), ...(examine === undefined ? {} : { examine }) };
  for await (const [, seen] of store.observe([address], options)) return seen;
  throw new Error('an address was not answered');
}

export async function put(
  store: TargetStore,
  address: Address,
  value: string,
  expected?: { readonly kind: 'version'; readonly version: string },
): Promise<WriteResult> {
  const stamp = { owner: 'o', secret: 's', field: 'value', generation: 1, nonce: '0'.repeat(32) };
  const request = { address, value: new SecretValue(value), stamp, idempotencyKey: 'k' };
  const batch = [expected === undefined ? request : { ...request, expected }];
  for await (const [, result] of store.write(batch, { signal: live() })) return result;
  throw new Error('a request was not answered');
}

/** What was sent, as `METHOD /path`. */
export const sentTo = (server: FakeGitHub): readonly string[] =>
  server.requests.map(({ method, path }) => `${method} ${path}`);
