import { describe, expect } from 'vitest';
import { formatLockfile } from '../../src/lockfile/format.ts';
import { scenario } from './scenario.ts';
import { LOCK, MINUTE, manifest, secret, type World } from './world.ts';

const KEY = manifest(
  secret('api_key', { kind: 'random_string', config: 'length: 40' }),
  secret('other', { kind: 'random_string', config: 'length: 40' }),
);
const options = { manifest: KEY };

const values = (world: World) => [world.value('API_KEY'), world.value('OTHER')];
const open = (world: World) => world.repository.pulls.filter(({ state }) => state === 'open');

/** A run that may tell and propose, but makes, moves and rotates nothing. */
async function keeps(world: World, event = 'push') {
  const [before, puts] = [values(world), world.puts];
  const result = await world.run(event);
  expect([result.code, result.outputs['changed']], result.stdout).toEqual([0, 'false']);
  expect([values(world), world.puts]).toEqual([before, puts]);
  return result;
}

/** The next generation of a secret, so that there is something new to propose. */
async function rotate(world: World, name = 'api_key') {
  world.server.clock.advance(MINUTE);
  const result = await world.run('workflow_dispatch', { inputs: { command: 'rotate', rotate: name } });
  expect([result.code, result.outputs['rotated']], result.stdout).toEqual([0, '1']);
  return result;
}

describe('the merge of our own pull request', () => {
  for (const how of ['merge', 'squash', 'rebase'] as const) {
    scenario(`by ${how} starts a run that asks for no change at all`, options, async (world) => {
      await world.run('push');
      await world.merge(how);
      const before = world.everything();
      expect(await world.writesOf(() => keeps(world))).toEqual([]);
      expect(world.everything()).toBe(before);
    });
  }

  scenario('leaves a branch to a run that nobody waits for', options, async (world) => {
    await world.run('push');
    await world.merge('squash');
    await keeps(world, 'schedule');
    expect(world.repository.branches()).toEqual(['main', world.lane.stateBranch]);
    const { outputs } = await rotate(world);
    expect([outputs['pull-request-operation'], outputs['pull-request-number']]).toEqual(['created', '2']);
    expect(world.proposal.secrets['api_key']?.generation).toBe(2);
  });

  scenario('that the setting follows with the deletion of its branch is no different', options, async (world) => {
    world.repository.deletesMergedBranches = true;
    await world.run('push');
    await world.merge('squash');
    expect(await world.writesOf(() => keeps(world))).toEqual([]);
    const { outputs } = await rotate(world);
    expect([outputs['pull-request-operation'], outputs['pull-request-number']]).toEqual(['created', '2']);
  });

  scenario('in the middle of a run loses nothing: what came after it is proposed anew', options, async (world) => {
    await world.run('push');
    world.server.before(/^PUT .*\/secrets\//, () => void world.server.merge(1, 'squash'));
    const { outputs } = await rotate(world);
    expect([outputs['pull-request-operation'], outputs['pull-request-number']]).toEqual(['created', '2']);
    await world.pullMain();
    await keeps(world);
    // Also where the run has already looked at it, and is making the commit of its own.
    world.server.before(/^POST \/graphql createCommitOnBranch/, () => {}, 2);
    world.server.before(/^POST \/graphql updateRefs/, () => void world.server.merge(2, 'squash'));
    await rotate(world, 'other');
    await world.pullMain();
    await keeps(world);
    expect(open(world)).toHaveLength(1);
    expect(world.proposal.secrets).toMatchObject({ api_key: { generation: 2 }, other: { generation: 2 } });
    expect(world.lockfile('main').secrets).toMatchObject({ api_key: { generation: 2 }, other: { generation: 1 } });
  });
});

describe('"Update branch"', () => {
  for (const how of ['merge', 'rebase'] as const) {
    scenario(`by ${how} is nobody's work: the next run goes on with its branch`, options, async (world) => {
      await world.run('push');
      await world.push({ 'README.md': 'something else\n' });
      const updated = world.repository.updateBranch(1, how);
      // Nothing new to say: nothing is asked for.
      expect(await world.writesOf(() => keeps(world))).toEqual([]);
      expect(world.pull.headSha).toBe(updated);
      const { outputs } = await rotate(world);
      expect([outputs['pull-request-operation'], outputs['pull-request-number']]).toEqual(['updated', '1']);
      expect(world.proposal.secrets['api_key']?.generation).toBe(2);
      expect(world.repository.comments).toEqual([]);
      expect(world.repository.git.commit(world.pull.headSha)?.parents).toEqual([world.repository.branch('main')]);
    });
  }

  scenario('with a person\u2019s own change in the merge is kept like any commit of theirs', options, async (world) => {
    await world.run('push');
    await world.push({ 'README.md': 'something else\n' });
    const merge = world.repository.makeCommit({
      parents: [world.pull.headSha, world.repository.branch('main') as string],
      changes: { 'README.md': 'something else, and a line of mine\n' },
      message: "Merge branch 'main'",
      author: world.server.account('octocat'),
      signed: true,
    });
    world.repository.setBranch(world.pull.head, merge);
    const { outputs } = await rotate(world);
    expect(outputs['pull-request-operation']).toBe('refused');
    expect(world.pull.headSha).toBe(merge);
    expect(world.repository.comments).toHaveLength(1);
  });
});

describe('a proposal', () => {
  scenario('whose branch was deleted by hand was refused: the next one is for what is new', options, async (world) => {
    await world.run('push');
    world.repository.deleteBranch(world.pull.head);
    expect(open(world)).toEqual([]);
    expect(await world.writesOf(() => keeps(world))).toEqual([]);
    const { outputs } = await rotate(world);
    expect([outputs['pull-request-operation'], outputs['pull-request-number']]).toEqual(['created', '2']);
  });

  scenario('needs no push to a protected base', options, async (world) => {
    world.repository.protect('main');
    const { code, outputs } = await world.run('push');
    expect([code, outputs['pull-request-operation']]).toEqual([0, 'created']);
    await rotate(world);
    await world.merge('squash');
    expect(await world.writesOf(() => keeps(world))).toEqual([]);
  });

  scenario(
    'with a stranger\u2019s commit is kept, told once in a comment, and followed by no second pull request',
    options,
    async (world) => {
      await world.run('push');
      // The lockfile itself, edited on the pull request: one record gone, another with a number of its own.
      const { secrets, ...rest } = world.proposal;
      const { other: _gone, ...left } = secrets;
      const edited = { ...rest, secrets: { api_key: { ...left['api_key'], generation: 9 } as never } };
      world.server.pushCommit(world.pull.head, { [LOCK]: formatLockfile(edited) }, 'mallory');
      const theirs = world.pull.headSha;
      for (const name of ['api_key', 'other']) {
        const { outputs } = await rotate(world, name);
        expect(outputs['pull-request-operation']).toBe('refused');
      }
      expect(world.pull.headSha).toBe(theirs);
      expect(world.repository.comments.map(({ body }) => body.includes('mallory'))).toEqual([true]);
      expect(world.state.secrets).toMatchObject({ api_key: { generation: 2 }, other: { generation: 2 } });
      // Merged all the same: what the state knows of both stands.
      await world.merge('squash');
      expect((await world.run('push')).code).not.toBe(1);
    },
  );
});

describe('the lockfile on the base', () => {
  scenario(
    'from which a person takes a record away has it back by the next pull request, and nothing is made anew (S13b)',
    options,
    async (world) => {
      await world.run('push');
      await world.merge('squash');
      const { secrets, ...rest } = world.lockfile('main');
      const { other: _gone, ...left } = secrets;
      await world.push({ [LOCK]: formatLockfile({ ...rest, secrets: left }) });
      const { outputs, stdout } = await keeps(world);
      expect(outputs['pull-request-operation']).toBe('created');
      expect(stdout).toMatch(/behind the state.*other.*forget/);
      expect(world.proposal.secrets['other']?.generation).toBe(1);
    },
  );
});
