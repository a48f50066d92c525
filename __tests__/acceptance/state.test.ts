import { describe, expect } from 'vitest';
import { scenario } from './scenario.ts';
import { DAY, LOCK, MINUTE, manifest, secret, type World } from './world.ts';

const KEY = manifest(
  secret('api_key', { kind: 'random_string', config: 'length: 40', more: ['rotation_period: 90d'] }),
  secret('other', { kind: 'random_string', config: 'length: 40' }),
);

const values = (world: World) => [world.value('API_KEY'), world.value('OTHER')];

/** A run that may tell and propose, but makes, moves and rotates nothing. */
async function keeps(world: World, event = 'push') {
  const [before, puts] = [values(world), world.puts];
  const result = await world.run(event);
  expect([result.code, result.outputs['changed']], result.stdout).toEqual([0, 'false']);
  expect([values(world), world.puts]).toEqual([before, puts]);
  return result;
}

async function merged(world: World, how: 'merge' | 'squash' | 'rebase' = 'squash'): Promise<void> {
  world.server.merge(world.pull.number, how);
  await world.runner.checkout({ [LOCK]: world.repository.text('main', LOCK) as string });
}

/** The record of a lane is on a branch, in a pull request and on the base; people do things to all three. */
describe('the state of a lane', () => {
  scenario('outlives its branch: the pull request has it, open or closed (S3)', { manifest: KEY }, async (world) => {
    await world.run('push');
    world.repository.deleteBranch(world.lane.stateBranch);
    await keeps(world);
    // Closed by a person, and its branch deleted as well: the head of the pull request is still there.
    world.repository.closePull(world.repository.pull(1));
    world.repository.deleteBranch(world.lane.proposalBranch('main'));
    if (world.repository.branch(world.lane.stateBranch) !== undefined)
      world.repository.deleteBranch(world.lane.stateBranch);
    await keeps(world, 'schedule');
  });

  scenario('outlives its branch after the merge: the base has it', { manifest: KEY }, async (world) => {
    await world.run('push');
    await merged(world, 'rebase');
    await world.run('push');
    world.repository.deleteBranch(world.lane.stateBranch);
    await keeps(world);
    expect(world.repository.pulls.filter(({ state }) => state === 'open')).toEqual([]);
  });

  scenario(
    'wins over a merge that was reverted: it is proposed again, and nothing is rotated back (S13)',
    { manifest: KEY },
    async (world) => {
      await world.run('push');
      await merged(world);
      world.server.clock.advance(91 * DAY);
      await world.run('schedule');
      await merged(world);
      await world.run('push');
      const first = world.repository.git.commit(world.repository.branch('main') as string)?.parents[0] as string;
      await world.push({ [LOCK]: world.repository.text(first, LOCK) as string });
      const { outputs } = await keeps(world);
      expect(outputs['pull-request-operation']).toBe('created');
      expect(world.proposal.secrets['api_key']?.generation).toBe(2);
    },
  );

  scenario(
    'is not opened again when a person closed its pull request, until there is something new to say (S12)',
    { manifest: KEY },
    async (world) => {
      await world.run('push');
      world.repository.closePull(world.repository.pull(1));
      const closed = await keeps(world);
      expect(closed.outputs['pull-request-operation']).toBe('none');
      expect(world.repository.pulls.filter(({ state }) => state === 'open')).toEqual([]);
      world.server.clock.advance(91 * DAY);
      const cron = await world.run('schedule');
      expect([cron.code, cron.outputs['rotated']]).toEqual([0, '1']);
      expect(world.pull.body).toContain('api_key');
    },
  );

  scenario(
    'that somebody else moved is not believed: the run stops and names them before it writes (ruling 22)',
    { manifest: KEY },
    async (world) => {
      await world.run('push');
      const before = values(world);
      const poisoned = (world.repository.text(world.lane.stateBranch, LOCK) as string).replaceAll(
        '"generation": 1',
        '"generation": 7',
      );
      world.repository.pushCommit(world.lane.stateBranch, { [LOCK]: poisoned }, { author: 'mallory' });
      world.server.clock.advance(91 * DAY);
      const { code, stdout } = await world.run('schedule');
      expect(code).toBe(6);
      expect(stdout).toContain('mallory');
      expect(stdout).toContain('title=LOCKFILE_FOREIGN');
      expect([values(world), world.puts]).toEqual([before, 2]);
    },
  );

  scenario('that cannot be read is refused and left as it is', { manifest: KEY }, async (world) => {
    for (const [text, title] of [
      ['{ "version": 2, ', 'LOCKFILE_CORRUPT'],
      ['{ "version": 99 }\n', 'LOCKFILE_NEWER'],
    ] as const) {
      await world.push({ [LOCK]: text });
      const before = world.everything();
      const { code, stdout } = await world.run('push');
      expect(code).toBe(3);
      expect(stdout).toContain(`title=${title}`);
      expect(world.everything()).toBe(before);
    }
  });

  scenario(
    'of a run that broke off after its last write is proposed by the next one',
    { manifest: KEY },
    async (world) => {
      let stop: ((signal: NodeJS.Signals) => void) | undefined;
      world.server.before(/^POST .*\/pulls$/, () => stop?.('SIGKILL'));
      world.server.fail({ match: /^POST .*\/pulls$/ });
      const started = (kill: typeof stop) => {
        stop = kill;
      };
      expect((await world.run('push', { started })).code).toBeNull();
      expect(world.repository.pulls).toEqual([]);
      expect((await keeps(world)).outputs['pull-request-operation']).toBe('created');
    },
  );

  scenario(
    'keeps its branch where no pull request is wanted, and the same run twice writes nothing (ruling 31)',
    { manifest: KEY },
    async (world) => {
      const inputs = { 'pull-request': 'false' };
      expect((await world.run('push', { inputs })).code).toBe(0);
      expect(world.repository.pulls).toEqual([]);
      expect(world.repository.branches()).toEqual(['main', world.lane.stateBranch]);
      const before = world.everything();
      expect((await world.run('push', { inputs })).outputs['changed']).toBe('false');
      expect(world.everything()).toBe(before);
    },
  );

  scenario(
    "is left alone by a person's commit on the proposal, which is kept (S11)",
    { manifest: KEY },
    async (world) => {
      await world.run('push');
      world.server.pushCommit(world.pull.head, { 'NOTE.md': 'mine\n' }, 'octocat');
      const theirs = world.pull.headSha;
      world.server.clock.advance(91 * DAY);
      const { code } = await world.run('schedule');
      expect(code).toBe(0);
      expect(world.state.secrets['api_key']?.generation).toBe(2);
      expect(world.pull.headSha).toBe(theirs);
      expect(world.repository.pulls).toHaveLength(1);
    },
  );
});

describe('what is told', () => {
  scenario(
    'of a public repository warns that everybody reads the names, unless it has none',
    { manifest: KEY },
    async (world) => {
      const payload = { repository: { id: 1, private: false } };
      const warned = async (more: object) =>
        (await world.run('push', more)).stdout.includes('::warning::everybody can read');
      expect(await warned({ payload })).toBe(true);
      expect(await warned({ payload, inputs: { summary: 'counts' } })).toBe(false);
      expect(await warned({ payload: { repository: { id: 1, private: true } } })).toBe(false);
    },
  );

  scenario('has no names with `summary: counts`, and no value in debug logs', { manifest: KEY }, async (world) => {
    const { summary, code } = await world.run('push', { inputs: { summary: 'counts' }, env: { RUNNER_DEBUG: '1' } });
    expect(code).toBe(0);
    expect(summary).toContain('2');
    expect(summary).not.toMatch(/api_key|API_KEY|other/);
  });

  scenario(
    'of what only one secret was asked about leaves the others be; labels and reviewers are asked for',
    { manifest: KEY },
    async (world) => {
      const { code } = await world.run('push', {
        inputs: { secrets: 'api_key', labels: 'secrets, automated', reviewers: 'octocat' },
      });
      expect(code).toBe(0);
      expect([world.value('API_KEY')?.length, world.value('OTHER')]).toEqual([40, undefined]);
      expect([...world.pull.labels]).toEqual(['secrets', 'automated']);
      expect([...world.pull.reviewers]).toEqual(['octocat']);
      world.server.clock.advance(MINUTE);
      expect((await world.run('push')).outputs['created']).toBe('1');
      expect(world.value('OTHER')).toHaveLength(40);
    },
  );
});
