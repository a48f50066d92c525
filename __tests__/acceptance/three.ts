import { expect } from 'vitest';
import { DAY, LOCK, manifest, secret, type World } from './world.ts';

/** Two secrets that fall due, and one that does not; alice's laptop may save the state. */
export const DUE = manifest(
  secret('api_key', { kind: 'random_string', config: 'length: 40', more: ['rotation_period: 90d'] }),
  secret('db_key', { kind: 'random_string', config: 'length: 40', more: ['rotation_period: 90d'] }),
  secret('steady', { kind: 'random_string', config: 'length: 40' }),
).replace('secrets:', 'metadata: { trusted: [alice] }\nsecrets:');

const values = (world: World) => ['API_KEY', 'DB_KEY', 'STEADY'].map((name) => world.value(name));

/**
 * The bundle as a push, as a schedule and as a laptop, at the same moment, when two secrets are due. They end in one lockfile, in which
 * each was rotated once; a run after them asks for no change.
 */
export async function threeAtOnce(world: World, disturb: () => void): Promise<void> {
  await world.run('push');
  await world.merge();
  world.server.clock.advance(91 * DAY);
  const old = values(world);
  const puts = world.puts;
  const files = { 'Secretfile.yml': DUE, [LOCK]: world.repository.text('main', LOCK) as string };
  const [cron, laptop] = [world.newRunner(), world.newRunner()];
  for (const runner of [cron, laptop]) await runner.checkout(files);
  laptop.cloneOf('acme/app');
  const token = world.given('ghp_the-token-of-alice-on-her-laptop');
  const rights = { contents: 'write', pull_requests: 'read', actions: 'read', secrets: 'write' } as const;
  world.server.addToken(token, { login: 'alice', ...rights });
  disturb();
  const ends = await Promise.all([
    world.run('push'),
    world.run('schedule', { runner: cron }),
    world.cli(['sync', '--rotate-due', '--no-input'], { GH_TOKEN: token }, laptop),
  ]);
  world.server.clearFaults();
  expect(
    ends.map(({ code }) => code),
    ends.map(({ stdout, stderr }) => `${stdout}\n${stderr}`).join('\n'),
  ).toEqual([0, 0, 0]);
  expect(world.puts - puts).toBe(2);
  expect(values(world).map((value, index) => value === old[index])).toEqual([false, false, true]);
  expect(world.state.lease).toBeUndefined();
  for (const [name, rotations] of [
    ['api_key', 1],
    ['db_key', 1],
    ['steady', 0],
  ] as const) {
    const record = world.state.secrets[name];
    expect(record).toMatchObject({ generation: rotations + 1, rotations });
    expect([record?.pending, record?.rivals]).toEqual([undefined, undefined]);
    for (const target of Object.values(record?.targets ?? {}))
      expect(target).toMatchObject({ state: 'held', generation: rotations + 1 });
  }
  // What the laptop has done is proposed by whichever run of the action comes next.
  await world.run('schedule');
  expect(await world.writesOf(() => world.run('push'))).toEqual([]);
  expect(world.pull.title).not.toBe('');
  expect(world.proposal.secrets).toEqual(world.state.secrets);
}
