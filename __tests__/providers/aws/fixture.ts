import type { Address } from '../../../src/core/address.ts';
import type { Observation, Stamp } from '../../../src/core/observation.ts';
import { SecretValue } from '../../../src/core/secret-value.ts';
import type { ObserveOptions, TargetStore, WriteRequest, WriteResult } from '../../../src/providers/contract.ts';

export const ENVIRONMENT = {
  AWS_REGION: 'eu-west-1',
  AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
  AWS_SECRET_ACCESS_KEY: 'not a key of anybody',
} as const;

export function stamp(over: Partial<Stamp> = {}): Stamp {
  const base = { owner: '7d0c6f7e-6a55-4f0e-9f53-0f3f5f0f6d11/42', secret: 'db', field: 'value', generation: 1 };
  return { ...base, nonce: '00112233445566778899aabbccddeeff', ...over };
}

export function request(address: Address, text: string, over: Partial<WriteRequest> = {}): WriteRequest {
  return { address, value: new SecretValue(text), stamp: stamp(), idempotencyKey: 'one', ...over };
}

export const live = (): AbortSignal => new AbortController().signal;

export async function write(store: TargetStore, ...batch: readonly WriteRequest[]): Promise<WriteResult[]> {
  const results = new Map<Address, WriteResult>();
  for await (const [address, result] of store.write(batch, { signal: live() })) results.set(address, result);
  return batch.map(({ address }) => results.get(address) as WriteResult);
}

export async function see(
  store: TargetStore,
  address: Address,
  options: Partial<ObserveOptions> = {},
): Promise<Observation> {
  for await (const [, seen] of store.observe([address], { signal: live(), ...options })) return seen;
  throw new Error('no answer');
}
