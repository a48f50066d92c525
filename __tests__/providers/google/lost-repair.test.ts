import { expect, it } from 'vitest';
import type { DesiredTarget } from '../../../src/core/model.ts';
import { SecretValue } from '../../../src/core/secret-value.ts';
import { type Delivered, deliver } from '../../../src/engine/deliver.ts';
import { at, bench, CONTAINER, live, put, see, stamp } from './bench.ts';

it('does not take the mark of the value that is put back for proof that it was put back', async () => {
  const { server, store, test } = await bench();
  await put(store, at('db'), 'ours');
  server.plant(`${CONTAINER}/secrets/db`, 'theirs');
  const observed = await see(store, at('db'));
  const target = { address: at('db'), capabilities: store.capabilities } as unknown as DesiredTarget;
  // The repair has the generation and the nonce of what was there before, and its answer is lost before anything is done.
  const delivery = {
    secret: 'db',
    target,
    value: new SecretValue('ours'),
    stamp: stamp(),
    observed,
    refusedBefore: false,
  };
  test.inject('unavailable', 1);
  let result: Delivered | undefined;
  await deliver(
    [delivery],
    { mayBegin: () => undefined, isCheckpointDue: () => false, checkpoint: async () => undefined },
    { from: new Date(), now: () => new Date() },
    {
      store: async () => store,
      signal: live(),
      sleep: async () => undefined,
      monotonic: () => 0,
      progress: () => undefined,
    },
    (_, outcome) => {
      result = outcome;
    },
  );
  expect(result).toMatchObject({ outcome: 'written', version: '3' });
  expect(server.peek(`${CONTAINER}/secrets/db`)).toBe('ours');
});
