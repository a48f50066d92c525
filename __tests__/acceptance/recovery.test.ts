import { describe, expect } from 'vitest';
import type { StepResult } from '../support/runner.ts';
import { scenario } from './scenario.ts';
import { here, LOCK, MINUTE, manifest, secret, type World } from './world.ts';

const KEY = secret('api_key', { kind: 'random_string', config: 'length: 40', more: ['rotation_period: 90d'] });
const ONE = manifest(KEY);
/** One secret in two repositories. */
const SHARED = manifest(
  secret('shared', {
    kind: 'random_string',
    config: 'length: 40',
    targets: [here('SHARED', 'repository: acme/app'), here('SHARED', 'repository: acme/web')],
  }),
);
const THREE = manifest(
  ...['one', 'two', 'three'].map((name) => secret(name, { kind: 'random_string', config: 'length: 32' })),
);

/** Nothing pending, nobody's lease, and every record says what is really there. */
function expectSettled(world: World): void {
  expect(world.state.lease).toBeUndefined();
  for (const [name, record] of Object.entries(world.state.secrets)) {
    expect(record.pending, name).toBeUndefined();
    for (const [id, target] of Object.entries(record.targets)) {
      expect([id, target.state, target.generation]).toEqual([id, 'held', record.generation]);
    }
  }
  expect(world.repository.text(world.lane.proposalBranch('main'), LOCK)).not.toMatch(/"(pending|lease)"/);
}

/** Runs until the step is killed when its nth such request has come; `landed`: it is carried out all the same. */
async function killedAt(
  world: World,
  request: RegExp,
  nth: number,
  landed: boolean,
  more: Parameters<World['run']>[1] = {},
): Promise<void> {
  let stop: ((signal: NodeJS.Signals) => void) | undefined;
  let seen = 0;
  const kill = () => {
    seen += 1;
    if (seen === nth) stop?.('SIGKILL');
  };
  world.server.before(request, kill, nth);
  if (!landed) world.server.fail({ match: request, skip: nth - 1 });
  const started = (signal: typeof stop) => {
    stop = signal;
  };
  expect((await world.run('push', { ...more, started })).code).toBeNull();
  expect(seen).toBe(nth);
}

const PUT = /^PUT .*\/secrets\//;

const generations = (world: World) =>
  Object.fromEntries(Object.entries(world.state.secrets).map(([name, { generation }]) => [name, generation]));

/** One more run, after the lease of the one that is gone; then one that has nothing left to do. */
async function heals(world: World, event = 'push'): Promise<StepResult> {
  const healed = await world.run(event);
  expect([healed.code, healed.outputs['exit-code']], healed.stdout).toEqual([0, '0']);
  expectSettled(world);
  const before = world.everything();
  const idle = await world.run('push');
  expect([idle.code, idle.outputs['changed']]).toEqual([0, 'false']);
  expect(world.everything()).toBe(before);
  return healed;
}

describe('a run that is killed', () => {
  scenario(
    'in the middle of its writes is finished by the next one: what landed stays, and no number is used twice (E1, E5)',
    { manifest: THREE },
    async (world) => {
      await killedAt(world, PUT, 2, true);
      const landed = world.repository.secrets.list().map(({ name, value }) => [name, value] as const);
      expect(landed).toHaveLength(2);
      expect(Object.values(world.state.secrets).map(({ pending }) => pending?.generation)).toEqual([1, 1, 1]);
      expect(world.repository.pulls).toEqual([]);
      world.server.clock.advance(12 * MINUTE);
      expect((await heals(world)).outputs['created']).toBe('1');
      for (const [name, value] of landed) expect(world.value(name)).toBe(value);
      expect(Object.values(generations(world)).sort()).toEqual([1, 1, 2]);
      expect(world.repository.secrets.list()).toHaveLength(3);
    },
  );

  scenario(
    'after both of two repositories were written settles their one value (E5)',
    { manifest: SHARED },
    async (world) => {
      const web = world.server.addRepository('acme/web');
      await killedAt(world, PUT, 2, true);
      const value = world.value('SHARED');
      world.server.clock.advance(12 * MINUTE);
      await heals(world);
      expect([world.value('SHARED'), web.secrets.get('SHARED')?.value]).toEqual([value, value]);
      expect(generations(world)).toEqual({ shared: 1 });
    },
  );

  scenario(
    'between two repositories leaves one new value in both, under the next number (E6)',
    { manifest: SHARED },
    async (world) => {
      const web = world.server.addRepository('acme/web');
      await killedAt(world, PUT, 2, false);
      const written = [world.value('SHARED'), web.secrets.get('SHARED')?.value];
      expect(written.filter((value) => value !== undefined)).toHaveLength(1);
      world.server.clock.advance(12 * MINUTE);
      await heals(world);
      expect(world.value('SHARED')).toMatch(/^[A-Za-z0-9]{40}$/);
      expect(web.secrets.get('SHARED')?.value).toBe(world.value('SHARED'));
      expect(written).not.toContain(world.value('SHARED'));
      expect(generations(world)).toEqual({ shared: 2 });
    },
  );

  scenario(
    'between a secret and what is made from it makes both anew: nobody could read the part (E15)',
    {
      manifest: manifest(
        secret('part', { kind: 'random_string', config: 'length: 40' }),
        secret('url', { kind: 'static', config: 'default: "https://app:{{ part }}@host"' }),
      ),
    },
    async (world) => {
      await killedAt(world, PUT, 2, false);
      expect(world.value('PART')).toHaveLength(40);
      expect(world.value('URL')).toBeUndefined();
      world.server.clock.advance(12 * MINUTE);
      await heals(world);
      expect(world.value('URL')).toBe(`https://app:${world.value('PART')}@host`);
      expect(generations(world)).toEqual({ part: 2, url: 2 });
      expect(world.state.secrets['url']?.inputs).toEqual({ part: 2 });
    },
  );

  scenario(
    'before its first write has made nothing, and is taken over as soon as GitHub says that it is over',
    { manifest: ONE },
    async (world) => {
      await killedAt(world, PUT, 1, false);
      expect(world.value('API_KEY')).toBeUndefined();
      const [id] = world.state.lease?.run.split('/') ?? [];
      world.repository.runs.push({ id: Number(id), attempt: 1, status: 'completed', conclusion: 'failure' });
      // Without a minute passing.
      await heals(world);
      expect(world.value('API_KEY')).toHaveLength(40);
      expect(generations(world)).toEqual({ api_key: 2 });
    },
  );

  scenario(
    'during a rotation leaves no two repositories apart, and never goes back to an old number',
    { manifest: SHARED },
    async (world) => {
      const web = world.server.addRepository('acme/web');
      await world.run('push');
      const first = world.value('SHARED');
      world.server.clock.advance(60_000);
      await killedAt(world, PUT, 2, false, { inputs: { command: 'rotate', rotate: 'shared' } });
      world.server.clock.advance(12 * MINUTE);
      await heals(world, 'schedule');
      expect(web.secrets.get('SHARED')?.value).toBe(world.value('SHARED'));
      expect(world.value('SHARED')).not.toBe(first);
      expect(generations(world)).toEqual({ shared: 3 });
      expect(world.state.secrets['shared']?.history.map(({ generation }) => generation).sort()).toEqual([1, 3]);
    },
  );

  scenario(
    'right after the intent of a rotation rotates nothing behind anybody: the old value is still the settled one (E1)',
    { manifest: ONE },
    async (world) => {
      await world.run('push');
      const first = world.value('API_KEY');
      await killedAt(world, PUT, 1, false, { inputs: { command: 'rotate', rotate: 'api_key' } });
      world.server.clock.advance(12 * MINUTE);
      await heals(world);
      expect(world.value('API_KEY')).toBe(first);
      expect(world.state.secrets['api_key']).toMatchObject({ generation: 1, last: 2 });
    },
  );

  scenario('by SIGTERM settles what it knows, and the next run finishes', { manifest: THREE }, async (world) => {
    let stop: ((signal: NodeJS.Signals) => void) | undefined;
    world.server.before(
      /^PUT .*\/secrets\//,
      async () => {
        stop?.('SIGTERM');
        await new Promise((done) => setTimeout(done, 400));
      },
      1,
    );
    const { code, outputs } = await world.run('push', {
      started: (kill) => {
        stop = kill;
      },
    });
    expect([code, outputs['exit-code']]).toEqual([130, '130']);
    expect(world.state.lease).toBeUndefined();
    expect(world.puts).toBeLessThan(3);
    const kept = world.repository.secrets.list().map(({ name, value }) => [name, value] as const);
    expect(kept.length).toBeGreaterThan(0);
    await heals(world);
    for (const [name, value] of kept) expect(world.value(name)).toBe(value);
    expect(world.repository.secrets.list()).toHaveLength(3);
  });
});

describe('an answer that is lost', () => {
  scenario('after a write is no refusal: one run or the next makes it true', { manifest: ONE }, async (world) => {
    world.server.fail({ match: /^PUT .*\/secrets\//, when: 'after' });
    const { code } = await world.run('push');
    expect(world.value('API_KEY')).toMatch(/^[A-Za-z0-9]{40}$/);
    expect([0, 6]).toContain(code);
    world.server.clock.advance(12 * MINUTE);
    await heals(world);
    expect(world.value('API_KEY')).toMatch(/^[A-Za-z0-9]{40}$/);
    expect(world.state.secrets['api_key']?.generation).toBeLessThanOrEqual(2);
  });

  scenario(
    'after a commit is found on the branch: nothing is committed or made twice',
    { manifest: ONE },
    async (world) => {
      world.server.fail({ match: /createCommitOnBranch/, when: 'after', times: 1 });
      world.server.fail({ match: /createCommitOnBranch/, when: 'after', times: 1, skip: 1 });
      const { code } = await world.run('push');
      expect(code).toBe(0);
      expect(world.puts).toBe(1);
      expectSettled(world);
      expect(world.state.secrets['api_key']?.generation).toBe(1);
      await heals(world);
    },
  );

  scenario('of the pull request makes no second one', { manifest: ONE }, async (world) => {
    world.server.fail({ match: /^POST .*\/pulls$/, when: 'after' });
    await world.run('push');
    await heals(world);
    expect(world.repository.pulls).toHaveLength(1);
  });
});

describe('two runs at once', () => {
  scenario(
    'of a push and a schedule make one generation: the one that comes second finds all done',
    { manifest: THREE },
    async (world) => {
      const other = world.newRunner();
      await other.checkout({ 'Secretfile.yml': THREE });
      // Both have read and planned before either begins; the second begins when the first has settled.
      let arrived = 0;
      const settled = () => {
        const { stateBranch } = world.lane;
        if (world.repository.text(stateBranch, LOCK) === undefined) return false;
        return world.state.lease === undefined;
      };
      world.server.before(
        /updateRefs/,
        async () => {
          arrived += 1;
          const ready = arrived === 1 ? () => arrived === 2 : settled;
          while (!ready()) await new Promise((done) => setTimeout(done, 5));
        },
        2,
      );
      const [push, cron] = await Promise.all([world.run('push'), world.run('schedule', { runner: other })]);
      expect([push.code, cron.code], `${push.stdout}\n${cron.stdout}`).toEqual([0, 0]);
      expect(world.puts).toBe(3);
      expectSettled(world);
      for (const { generation } of Object.values(world.state.secrets)) expect(generation).toBe(1);
      expect(world.repository.pulls).toHaveLength(1);
      const before = world.everything();
      expect((await world.run('push')).outputs['changed']).toBe('false');
      expect(world.everything()).toBe(before);
    },
  );

  scenario('stop the one that lost its lease before it writes a value', { manifest: ONE }, async (world) => {
    // Somebody else's commit gets between what was read and the intent.
    world.server.before(/createCommitOnBranch/, () => {
      world.repository.setBranch(world.lane.stateBranch, world.server.pushCommit('elsewhere', { x: 'y' }, 'mallory'));
    });
    const { code, outputs } = await world.run('push');
    expect(code).toBe(6);
    expect(outputs['failures']).toBe('0');
    expect(world.puts).toBe(0);
  });
});
