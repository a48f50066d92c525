import { describe, expect } from 'vitest';
import { laneOf } from '../../src/github/lane.ts';
import { parseLockfile } from '../../src/lockfile/parse.ts';
import type { StepResult } from '../support/runner.ts';
import { scenario } from './scenario.ts';
import { here, LOCK, MINUTE, manifest, secret, type World } from './world.ts';

const KEY = secret('api_key', { kind: 'random_string', config: 'length: 40' });
const OTHER = secret('other', { kind: 'random_string', config: 'length: 40' });
const TWO = manifest(KEY, OTHER);
/** More than are on their way at one time. */
const TEN = manifest(
  ...Array.from({ length: 10 }, (_, index) => secret(`key_${index}`, { kind: 'random_string', config: 'length: 40' })),
);
const options = { manifest: TWO };
const PUT = /^PUT .*\/secrets\//;

const values = (world: World) => [world.value('API_KEY'), world.value('OTHER')];
const generations = (world: World) =>
  Object.fromEntries(Object.entries(world.state.secrets).map(([name, { generation }]) => [name, generation]));

/** A run that may tell and propose, but makes, moves and rotates nothing. */
async function keeps(world: World, event = 'push'): Promise<StepResult> {
  const [before, puts] = [values(world), world.puts];
  const result = await world.run(event);
  expect([result.code, result.outputs['changed']], result.stdout).toEqual([0, 'false']);
  expect([values(world), world.puts]).toEqual([before, puts]);
  return result;
}

/** Nothing pending, nobody's lease, and every record says what is really there. */
function expectSettled(world: World): void {
  expect(world.state.lease).toBeUndefined();
  for (const [name, record] of Object.entries(world.state.secrets)) {
    expect(record.pending, name).toBeUndefined();
    for (const [id, target] of Object.entries(record.targets))
      expect([id, target.state, target.generation]).toEqual([id, 'held', record.generation]);
  }
}

/** The run that holds the lane is over, as GitHub knows it. */
function isOver(world: World): void {
  const [id] = world.state.lease?.run.split('/') ?? [];
  world.repository.runs.push({ id: Number(id), attempt: 1, status: 'completed', conclusion: 'failure' });
}

/** Lets a token answer 401 from now on; what brings it back comes back. */
function expire(world: World, name: 'token' | 'secrets-token'): () => void {
  world.server.revokeToken(world.tokens[name]);
  return () => {
    const rights =
      name === 'token'
        ? ({ kind: 'actions', contents: 'write', pull_requests: 'write', actions: 'read' } as const)
        : ({ secrets: 'write', environments: 'write' } as const);
    world.server.addToken(world.tokens[name], rights);
  };
}

describe('the state branch', () => {
  scenario('that a newer release wrote, or nobody can read, is left as it is', options, async (world) => {
    await world.run('push');
    const { repository, lane } = world;
    for (const [text, title] of [
      ['{ "version": 99 }\n', 'LOCKFILE_NEWER'],
      ['{ "version": 2, ', 'LOCKFILE_CORRUPT'],
    ] as const) {
      const ours = repository.makeCommit({
        parents: [repository.branch(lane.stateBranch) as string],
        changes: { [LOCK]: text },
        message: 'secretzero: settled [skip ci]',
        author: world.server.account('github-actions[bot]'),
        signed: true,
      });
      repository.setBranch(lane.stateBranch, ours);
      const before = world.everything();
      const { code, stdout } = await world.run('push', { inputs: { rotate: 'api_key' } });
      expect(code).toBe(3);
      expect(stdout).toContain(`title=${title}`);
      expect(world.everything()).toBe(before);
    }
  });

  scenario('that is deleted in mid-run is made again with what was done (S10)', options, async (world) => {
    world.server.before(PUT, () => world.repository.deleteBranch(world.lane.stateBranch));
    const { code } = await world.run('push');
    expect(code).toBe(0);
    expectSettled(world);
    expect(generations(world)).toEqual({ api_key: 1, other: 1 });
    await keeps(world);
  });

  scenario('is kept while no pull request is wanted; a later one proposes all of it', options, async (world) => {
    const inputs = { 'pull-request': 'false' };
    await world.run('push', { inputs });
    world.server.clock.advance(MINUTE);
    await world.run('workflow_dispatch', { inputs: { ...inputs, rotate: 'api_key' } });
    expect(generations(world)).toEqual({ api_key: 2, other: 1 });
    expect(world.repository.pulls).toEqual([]);
    const { outputs } = await keeps(world);
    expect(outputs['pull-request-operation']).toBe('created');
    expect(world.proposal.secrets).toEqual(world.state.secrets);
  });

  scenario(
    'has a tombstone for what is no longer declared; its name comes back under the next number (S14)',
    options,
    async (world) => {
      await world.run('push');
      // Removed is only what the reviewed lockfile says is ours (ruling 22).
      await world.merge();
      const first = world.value('OTHER');
      await world.push({ 'Secretfile.yml': manifest(KEY) });
      expect((await world.run('push', { inputs: { prune: 'true' } })).code).toBe(0);
      expect(world.value('OTHER')).toBeUndefined();
      for (const lockfile of [world.state, world.proposal])
        expect(lockfile.secrets['other']).toMatchObject({ generation: 1, tombstone: expect.any(String) });
      // Not a second time: also where the pull request is merged, and where it is not.
      await keeps(world);
      await world.push({ 'Secretfile.yml': TWO });
      expect((await world.run('push')).code).toBe(0);
      expect(generations(world)).toEqual({ api_key: 1, other: 2 });
      expect(world.value('OTHER')).toHaveLength(40);
      expect(world.value('OTHER')).not.toBe(first);
    },
  );
});

describe('a job whose token becomes an App\u2019s', () => {
  scenario('goes on from what the old one saved once the manifest on the base names it', options, async (world) => {
    await world.run('push');
    await world.merge();
    const app = world.given('ghs_an-installation-token-of-the-teams-own-app');
    const rights = { contents: 'write', pull_requests: 'write', actions: 'read' } as const;
    world.server.addToken(app, { kind: 'app', login: 'acme-secrets', ...rights });
    const inputs = { token: app, rotate: 'api_key' };
    const before = world.everything();
    const { code, stdout } = await world.run('push', { inputs });
    expect(code).toBe(6);
    expect(stdout).toMatch(/state moved by @github-actions\[bot\].*we are @acme-secrets\[bot\]/);
    expect(world.everything()).toBe(before);
    await world.push({
      'Secretfile.yml': TWO.replace('secrets:', 'metadata: { trusted: ["github-actions[bot]"] }\nsecrets:'),
    });
    expect((await world.run('push', { inputs })).code).toBe(0);
    expect(generations(world)).toEqual({ api_key: 2, other: 1 });
    // From here on the App's own saves are the newest settled ones: the old name may go.
    await world.push({ 'Secretfile.yml': TWO });
    expect((await world.run('push', { inputs: { token: app } })).code).toBe(0);
  });
});

describe('a run of an old push', () => {
  scenario('plans only, and says why (L1)', options, async (world) => {
    await world.run('push');
    world.server.pushCommit('main', { 'Secretfile.yml': manifest(KEY) });
    const old = manifest(KEY, OTHER.replace('length: 40', 'length: 60'));
    await world.runner.checkout({ 'Secretfile.yml': old });
    const before = world.everything();
    const { code, outputs, summary } = await world.run('push');
    expect([code, outputs['exit-code'], outputs['changed']]).toEqual([0, '2', 'true']);
    expect(summary).toContain('Nothing was written');
    expect(world.everything()).toBe(before);
  });
});

describe('three environments in one matrix', () => {
  const environments = ['dev', 'staging', 'prod'];
  const files = Object.fromEntries(environments.map((name) => [`${name}.yml`, `scope: ${name.toUpperCase()}\n`]));
  const matrix = [
    'environments:',
    '  profiles:',
    ...environments.map((name) => `    ${name}: { var_files: [${name}.yml] }`),
    manifest(
      secret('api_key', { kind: 'random_string', config: 'length: 40', targets: [here('"{{ var.scope }}_KEY"')] }),
    ),
  ].join('\n');

  scenario(
    'are three lanes: three pull requests, each merged without the others',
    { manifest: matrix, files },
    async (world) => {
      const inMatrix = async () => {
        const runners = environments.map(() => world.newRunner());
        await Promise.all(
          runners.map((runner) =>
            runner.checkout({
              'Secretfile.yml': matrix,
              ...files,
              ...Object.fromEntries(
                environments.flatMap((name) => {
                  const text = world.repository.text('main', `.gitsecrets.${name}.lock`);
                  return text === undefined ? [] : [[`.gitsecrets.${name}.lock`, text]];
                }),
              ),
            }),
          ),
        );
        return Promise.all(
          environments.map((environment, index) =>
            world.run('push', { inputs: { environment }, ...(runners[index] ? { runner: runners[index] } : {}) }),
          ),
        );
      };
      for (const { code, outputs, stdout } of await inMatrix())
        expect([code, outputs['pull-request-operation'], outputs['created']], stdout).toEqual([0, 'created', '1']);
      const made = environments.map((name) => world.value(`${name.toUpperCase()}_KEY`));
      expect(new Set(made).size).toBe(3);
      expect(world.repository.pulls.map(({ number }) => number)).toEqual([1, 2, 3]);
      for (const name of environments) {
        const lane = laneOf('Secretfile.yml', name);
        const text = world.repository.text(lane.stateBranch, `.gitsecrets.${name}.lock`) as string;
        expect(parseLockfile(text, name)).toMatchObject({
          version: 2,
          lockfile: { secrets: { api_key: { generation: 1 } } },
        });
      }
      world.server.merge(2, 'squash');
      expect(
        await world.writesOf(async () => {
          for (const { code, outputs } of await inMatrix()) expect([code, outputs['changed']]).toEqual([0, 'false']);
        }),
      ).toEqual([]);
      expect(world.repository.pulls.filter(({ state }) => state === 'open')).toHaveLength(2);
      expect(environments.map((name) => world.value(`${name.toUpperCase()}_KEY`))).toEqual(made);
    },
  );

  scenario(
    'write nothing where a file of variables is not the reviewed one (L1)',
    { manifest: matrix, files },
    async (world) => {
      await world.runner.checkout({ 'dev.yml': 'scope: SNEAKED\n' });
      const { outputs, summary } = await world.run('push', { inputs: { environment: 'dev' } });
      expect([outputs['changed'], world.puts, world.repository.branches()]).toEqual(['true', 0, ['main']]);
      expect(summary).toContain('Nothing was written');
    },
  );
});

describe('a run that is cut short', () => {
  scenario(
    'because its token expired before the outcome was saved: the next one settles what is there (E18)',
    options,
    async (world) => {
      let renew = () => {};
      let puts = 0;
      world.server.before(
        PUT,
        () => {
          puts += 1;
          if (puts === 2) renew = expire(world, 'token');
        },
        2,
      );
      const { code, outputs } = await world.run('push');
      expect([code, outputs['exit-code']]).toEqual([4, '4']);
      const made = values(world);
      expect(made.map((value) => value?.length)).toEqual([40, 40]);
      expect(Object.values(world.state.secrets).every(({ pending }) => pending !== undefined)).toBe(true);
      renew();
      isOver(world);
      expect((await world.run('push')).code).toBe(0);
      // One run made one value: it is taken for what it is, and not made a second time.
      expect([values(world), world.puts]).toEqual([made, 2]);
      expectSettled(world);
      expect(generations(world)).toEqual({ api_key: 1, other: 1 });
      await keeps(world);
    },
  );

  scenario(
    'because its token expired before the pull request: what was done is told, and proposed by the next one',
    options,
    async (world) => {
      let renew = () => {};
      let commits = 0;
      world.server.before(
        /createCommitOnBranch/,
        () => {
          commits += 1;
          if (commits === 3) renew = expire(world, 'token');
        },
        3,
      );
      world.server.fail({ match: /createCommitOnBranch/, status: 401, skip: 2 });
      const { code, outputs, summary, stdout } = await world.run('push');
      expect([code, outputs['exit-code'], outputs['created'], outputs['failures']]).toEqual([4, '4', '2', '0']);
      expect(summary).toContain('`api_key`');
      expect(stdout).toContain('title=UNAUTHENTICATED');
      expectSettled(world);
      renew();
      expect((await keeps(world)).outputs['pull-request-operation']).toBe('created');
    },
  );

  scenario(
    'because the token for secrets expired: what was delivered is kept, the rest comes with the next one',
    { manifest: TEN },
    async (world) => {
      let renew = () => {};
      world.server.before(PUT, () => {
        renew = expire(world, 'secrets-token');
      });
      const { code, outputs } = await world.run('push');
      expect(code).toBe(4);
      expect(world.state.lease).toBeUndefined();
      const kept = world.repository.secrets.list().map(({ name, value }) => [name, value] as const);
      expect(kept.length).toBeGreaterThan(0);
      expect([outputs['created'], Number(outputs['failures']) + kept.length]).toEqual(['10', 10]);
      renew();
      expect((await world.run('push')).code).toBe(0);
      for (const [name, value] of kept) expect(world.value(name)).toBe(value);
      expect(world.repository.secrets.list()).toHaveLength(10);
      expectSettled(world);
      await keeps(world);
    },
  );

  scenario(
    'because its time is over pauses: it ends the writes that are under way, and the next one goes on',
    { manifest: TEN },
    async (world) => {
      const budget = 5000;
      // The run has begun when it asks for something: from then on, its time is over before this is.
      let over = Promise.resolve();
      world.server.before(/./, () => {
        over = new Promise((done) => setTimeout(done, budget + 200));
      });
      world.server.before(PUT, () => over, 10);
      const inputs = { 'time-budget': String(budget / MINUTE) };
      const { code, outputs, stdout } = await world.run('push', { inputs });
      expect([code, outputs['exit-code']], stdout).toEqual([6, '6']);
      expect(world.state.lease).toBeUndefined();
      const kept = world.repository.secrets.list().map(({ name, value }) => [name, value] as const);
      expect(kept.length).toBeGreaterThan(0);
      expect(kept.length).toBeLessThan(10);
      expect(stdout).toMatch(new RegExp(`paused.*: ${10 - kept.length} left`));
      expect((await world.run('push')).code).toBe(0);
      for (const [name, value] of kept) expect(world.value(name)).toBe(value);
      expect(world.repository.secrets.list()).toHaveLength(10);
      expectSettled(world);
      await keeps(world);
    },
  );

  scenario(
    'by a 502 for commits that were made all the same goes on as if nothing had been (ruling 18)',
    options,
    async (world) => {
      world.server.fail({ match: /createCommitOnBranch/, status: 502, when: 'after', times: 3 });
      world.server.fail({ match: /updateRefs/, status: 504, when: 'after', times: 4 });
      const { code } = await world.run('push');
      expect([code, world.puts]).toEqual([0, 2]);
      expectSettled(world);
      expect(generations(world)).toEqual({ api_key: 1, other: 1 });
      await keeps(world);
    },
  );
});
