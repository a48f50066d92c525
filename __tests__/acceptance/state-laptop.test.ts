import { describe, expect } from 'vitest';
import { scenario } from './scenario.ts';
import { LOCK, MINUTE, manifest, secret, type World } from './world.ts';

const KEY = manifest(secret('api_key', { kind: 'random_string', config: 'length: 40' }));
/** The same manifest, which trusts somebody with its state. */
const trusting = (...logins: readonly string[]) =>
  KEY.replace('secrets:', `metadata: { trusted: ${JSON.stringify(logins)} }\nsecrets:`);
const rights = { contents: 'write', pull_requests: 'read', secrets: 'write', actions: 'read' } as const;

/** Somebody with a clone and a token of their own. */
function laptopOf(world: World, login: string): (...argv: readonly string[]) => ReturnType<World['cli']> {
  const token = world.given(`ghp_the-token-of-${login}-on-a-laptop`);
  world.server.addToken(token, { login, ...rights });
  world.runner.cloneOf('acme/app');
  return (...argv) => world.cli(argv, { GH_TOKEN: token });
}

async function keeps(world: World) {
  const [before, puts] = [world.value('API_KEY'), world.puts];
  const result = await world.run('push');
  expect([result.code, result.outputs['changed']], result.stdout).toEqual([0, 'false']);
  expect([world.value('API_KEY'), world.puts]).toEqual([before, puts]);
  return result;
}

const authorOf = (world: World, branch: string) =>
  world.repository.git.commit(world.repository.branch(branch) ?? '')?.author.name;

describe('a laptop in between', () => {
  scenario(
    'that the reviewed manifest trusts is a run like any other: lease, intent and outcome on the state branch',
    { manifest: trusting('alice') },
    async (world) => {
      await world.run('push');
      const first = world.value('API_KEY');
      const alice = laptopOf(world, 'alice');
      world.server.clock.advance(MINUTE);
      let held: string | undefined;
      world.server.before(/^PUT .*\/secrets\//, () => {
        held = world.state.lease?.run;
        expect(world.state.secrets['api_key']?.pending?.generation).toBe(2);
      });
      const { code, stderr } = await alice('rotate', 'api_key', '--force', '--yes', '--no-input');
      expect(code, stderr).toBe(0);
      expect(held).toMatch(/^local-/);
      expect(world.value('API_KEY')).not.toBe(first);
      expect(authorOf(world, world.lane.stateBranch)).toBe('alice');
      expect(world.state.lease).toBeUndefined();
      expect(world.state.secrets['api_key']).toMatchObject({ generation: 2, rotations: 1 });
      // Pushed or not, the action goes on from it, and proposes it.
      const { outputs } = await keeps(world);
      expect(outputs['pull-request-operation']).toBe('updated');
      expect(world.proposal.secrets['api_key']?.generation).toBe(2);
      const before = world.everything();
      expect((await alice('sync', '--no-input')).code).toBe(0);
      expect(world.everything()).toBe(before);
    },
  );

  scenario(
    'that is trusted and may not push makes nothing: what it began could not be told to the others',
    { manifest: trusting('bob') },
    async (world) => {
      await world.run('push');
      const token = world.given('ghp_a-token-of-bob-that-only-reads-contents');
      world.server.addToken(token, { login: 'bob', ...rights, contents: 'read' });
      world.runner.cloneOf('acme/app');
      const before = world.everything();
      const { code, stderr } = await world.cli(['rotate', 'api_key', '--force', '--yes', '--no-input'], {
        GH_TOKEN: token,
      });
      expect(code).toBe(4);
      expect(stderr).toContain('contents: write');
      expect(world.everything()).toBe(before);
    },
  );

  scenario(
    'that nobody named saves in its own file, and the action goes on from there once that is pushed',
    { manifest: KEY },
    async (world) => {
      await world.run('push');
      await world.merge();
      const alice = laptopOf(world, 'alice');
      world.server.clock.advance(MINUTE);
      const head = world.repository.branch(world.lane.stateBranch);
      expect((await alice('rotate', 'api_key', '--force', '--yes', '--no-input')).code).toBe(0);
      expect(world.repository.branch(world.lane.stateBranch)).toBe(head);
      world.server.pushCommit('main', { [LOCK]: world.runner.read(LOCK) }, 'alice');
      await keeps(world);
      expect(world.lockfile('main').secrets['api_key']?.generation).toBe(2);
    },
  );

  scenario(
    'believes the App that runs the lane only where the manifest on the base names it',
    { manifest: KEY },
    async (world) => {
      const app = world.given('ghs_an-installation-token-of-the-teams-own-app');
      world.server.addToken(app, { kind: 'app', login: 'acme-secrets', ...rights, pull_requests: 'write' });
      const inputs = { token: app };
      expect((await world.run('push', { inputs })).code).toBe(0);
      const alice = laptopOf(world, 'alice');
      const sync = () => alice('sync', '--no-input');
      const refused = await sync();
      expect(refused.code).toBe(6);
      expect(refused.stderr).toContain('acme-secrets[bot]');
      expect(refused.stderr).toContain('metadata.trusted');
      // Said by the laptop's own copy alone, it does not count.
      const named = trusting('acme-secrets[bot]');
      await world.runner.checkout({ 'Secretfile.yml': named });
      expect((await sync()).code).toBe(6);
      world.server.pushCommit('main', { 'Secretfile.yml': named });
      const puts = world.puts;
      const { code, stderr } = await sync();
      expect([code, world.puts], stderr).toEqual([0, puts]);
    },
  );

  scenario(
    'is a stranger to the action as long as the manifest on the base does not name it',
    { manifest: trusting('alice') },
    async (world) => {
      await world.run('push');
      const alice = laptopOf(world, 'alice');
      world.server.clock.advance(MINUTE);
      expect((await alice('rotate', 'api_key', '--force', '--yes', '--no-input')).code).toBe(0);
      // Trust that was taken back counts from then on, whatever an old checkout says.
      world.server.pushCommit('main', { 'Secretfile.yml': trusting('bob') });
      const before = world.everything();
      const { code, stdout } = await world.run('push');
      expect(code).toBe(6);
      expect(stdout).toContain('title=LOCKFILE_FOREIGN');
      expect(stdout).toContain('@alice');
      expect(world.everything()).toBe(before);
    },
  );
});
