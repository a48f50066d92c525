import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Manifest } from '../../src/core/model.ts';
import { Journal } from '../../src/engine/journal.ts';
import { expectNoViolations } from '../support/github/server.ts';
import { type LaneWorld, lane, laneWorld, never, record } from './lane-fixture.ts';

const ID = '7b1f0c1e-6d0b-4c36-9d9b-0a2f3c4d5e6f';
const manifest: Manifest = { file: 'Secretfile.yml', secrets: [], providers: new Map(), policies: {}, compliance: [] };
let world: LaneWorld;

beforeEach(async () => {
  world = await laneWorld();
});
afterEach(async () => {
  await world.server.close();
  expectNoViolations(world.server);
});

const journal = (run: string) =>
  Journal.load({ shared: world.store('bot'), lease: { run }, manifest, newId: () => ID }, never);

test('S4, S5: the engine\u2019s journal takes its lease by GitHub\u2019s clock, others see it, and settling gives it back', async () => {
  const first = await journal('1/1');
  const second = await journal('2/1');
  await first.save({ A: record(1, { rev: 0 }) }, 'intent', never);
  expect(first.lease).toEqual({ run: '1/1', until: '2026-11-01T10:10:00.000Z' });
  await expect(second.save({ A: record(1, { rev: 0 }) }, 'intent', never)).rejects.toMatchObject({
    code: 'LOCKFILE_CONFLICT',
  });
  await second.reload(never);
  expect(second.heldBy(second.now())?.run).toBe('1/1');
  world.server.clock.advance(12 * 60_000);
  await second.reload(never);
  expect(second.heldBy(second.now())).toBeUndefined();
  await first.save({ A: record(1, { rev: 0, rotations: 1 }) }, 'settled', never);
  expect(world.on(lane.stateBranch)).toMatchObject({ manifest: ID, secrets: { A: { generation: 1, rotations: 1 } } });
  expect(world.on(lane.stateBranch)?.lease).toBeUndefined();
});

test('S7: a journal with nothing new makes no commit and no branch', async () => {
  const first = await journal('1/1');
  await first.save({}, 'settled', never);
  expect(world.server.repository.branches()).toEqual(['main']);
});
