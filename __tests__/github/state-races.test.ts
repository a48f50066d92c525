import { expect, test } from 'vitest';
import { SecretZeroError } from '../../src/core/errors.ts';
import type { StateBranch } from '../../src/github/state-branch.ts';
import { expectNoViolations } from '../support/github/server.ts';
import { lane, laneWorld, lockfile, never, record } from './lane-fixture.ts';

/** The same numbers for the same seed (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

async function count(store: StateBranch, run: string, times: number): Promise<number> {
  let conflicts = 0;
  for (let done = 0; done < times; ) {
    const { lockfile: seen, token } = await store.load(never);
    const generation = (seen.secrets['A']?.generation ?? 0) + 1;
    try {
      await store.save(lockfile({ A: record(generation) }, run), token, 'checkpoint', never);
      done += 1;
    } catch (error) {
      if (!(error instanceof SecretZeroError) || error.code !== 'LOCKFILE_CONFLICT') throw error;
      conflicts += 1;
    }
  }
  return conflicts;
}

// Each saves "what I read, plus one": with one save lost or done twice, the sum is not the number of commits.
test.each([1, 2, 3, 4])(
  'S8: three runs at once with lost answers and refusals lose no save and make none twice (seed %i)',
  async (seed) => {
    const world = await laneWorld();
    const dice = random(seed);
    let lostAnswers = 0;
    for (let skip = 0; skip < 30; skip += 2 + Math.floor(dice() * 3)) {
      const lost = dice() < 0.6;
      if (lost) lostAnswers += 1;
      world.server.fail({ match: /createCommitOnBranch/, skip, ...(lost ? { when: 'after' } : { status: 502 }) });
    }
    const runs = ['one', 'two', 'three'];
    const conflicts = await Promise.all(runs.map((run) => count(world.store('bot'), run, 6)));
    const { secrets } = (await world.state.load(never)).lockfile;
    expect(conflicts.reduce((sum, each) => sum + each, 0)).toBeGreaterThan(0);
    const { git } = world.server.repository;
    let length = 0;
    for (
      let at = git.commit(world.server.repository.branch(lane.stateBranch) ?? '');
      at && at.parents.length > 0;
      length += 1
    ) {
      at = git.commit(at.parents[0] ?? '');
    }
    expect(secrets['A']?.generation).toBe(length);
    // A save whose answer was lost, and on which another run built before we looked, is a conflict although it was done.
    expect(length).toBeGreaterThanOrEqual(runs.length * 6);
    expect(length).toBeLessThanOrEqual(runs.length * 6 + lostAnswers);
    await world.server.close();
    expectNoViolations(world.server);
  },
);
