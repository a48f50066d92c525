import { describe, expect } from 'vitest';
import { scenario } from './scenario.ts';
import { manifest, secret, type World } from './world.ts';

const ALL =
  'provider: github, kind: github_secret, config: { secret_name: SESSION_KEY, repos: { owner: acme, names: "svc-*" } }';
const SELECTING = manifest(
  secret('session_key', {
    kind: 'random_string',
    config: 'length: 48',
    more: ['on_new_target: rotate'],
    targets: [`{ ${ALL} }`],
  }),
);

const valueIn = (world: World, repository: string) =>
  world.server.repositories
    .get(repository)
    ?.secrets.list()
    .find(({ name }) => name === 'SESSION_KEY')?.value;

describe('one target for many repositories', () => {
  scenario(
    'delivers one value to all that are selected, shows them, and rotates for one that comes later',
    { manifest: SELECTING },
    async (world) => {
      for (const name of ['acme/svc-a', 'acme/svc-b', 'acme/website']) world.server.addRepository(name);
      const first = await world.run('push');
      expect([first.code, first.stdout]).toEqual([0, expect.any(String)]);
      const value = valueIn(world, 'acme/svc-a') as string;
      expect(value).toHaveLength(48);
      expect(valueIn(world, 'acme/svc-b')).toBe(value);
      expect(valueIn(world, 'acme/website')).toBeUndefined();
      expect(first.summary).toContain('acme/svc-b');

      expect(await world.writesOf(() => world.run('push'))).toEqual([]);

      world.server.addRepository('acme/svc-c');
      const third = await world.run('schedule');
      expect([third.code, third.outputs['rotated']], third.stdout).toEqual([0, '1']);
      const next = valueIn(world, 'acme/svc-c') as string;
      expect(next).not.toBe(value);
      for (const name of ['acme/svc-a', 'acme/svc-b']) expect(valueIn(world, name)).toBe(next);
    },
  );

  scenario(
    'removes nothing where the list is empty, and nothing where it cannot be seen',
    { manifest: SELECTING },
    async (world) => {
      world.server.addRepository('acme/svc-a');
      await world.run('push');
      const value = valueIn(world, 'acme/svc-a');
      await world.merge();
      await world.push({ 'Secretfile.yml': SELECTING.replace('svc-*', 'service-*') });
      const none = await world.run('push', { inputs: { prune: 'true' } });
      expect(none.code).toBe(6);
      expect(none.stdout).toContain('selects none');
      expect(valueIn(world, 'acme/svc-a')).toBe(value);

      await world.push({ 'Secretfile.yml': SELECTING });
      world.server.fail({ match: /^GET \/orgs\/acme\/repos|^GET \/installation\/repositories/, status: 403, times: 9 });
      const hidden = await world.run('push', { inputs: { prune: 'true' } });
      expect(hidden.code).toBe(4);
      expect(valueIn(world, 'acme/svc-a')).toBe(value);
    },
  );
});
