import { describe, expect, test } from 'vitest';
import { scenario } from '../acceptance/scenario.ts';
import { DUE, threeAtOnce } from '../acceptance/three.ts';
import { faultsOf } from '../reconcilers/three.ts';
import { seeded } from '../simulation/scheduler.ts';

const SEEDS = 200;

test(`a push, a schedule and a laptop at the same moment end in one lockfile, and write each value once (${SEEDS} seeds)`, async () => {
  expect(await faultsOf(Array.from({ length: SEEDS }, (_, index) => index + 1))).toEqual([]);
}, 900_000);

/** The bundle itself, three processes at a time; who waits for a lease waits as long as people's runs do. */
describe('three processes at the same moment', () => {
  for (let seed = 1; seed <= 12; seed += 1) {
    scenario(`end in one lockfile, and rotate once, with the delays of seed ${seed}`, { manifest: DUE }, (world) =>
      threeAtOnce(world, () => {
        const random = seeded(seed);
        const delay = () => new Promise<void>((done) => setTimeout(done, random() * 300));
        world.server.before(/./, delay, Number.POSITIVE_INFINITY);
      }),
    );
  }
});
