import { describe, expect } from 'vitest';
import { laneOf } from '../../src/github/lane.ts';
import { parseLockfile } from '../../src/lockfile/parse.ts';
import { scenario } from './scenario.ts';
import { here, manifest, secret, type World } from './world.ts';

const SHOP = manifest(secret('shop_key'), secret('shop_token', { kind: 'static' }));
const POST = manifest(secret('post_key'), secret('common', { targets: [here('POST_COMMON')] }));
const FILES = { 'services/shop/Secretfile.yml': SHOP, 'services/post/Secretfile.yml': POST };
const ALL = { secretfile: 'services/*/Secretfile.yml' };

const stateOf = (world: World, path: string) => {
  const lockfile = `services/${path}/.gitsecrets.lock`;
  const branch = laneOf(`services/${path}/Secretfile.yml`).stateBranch;
  const parsed = parseLockfile(world.repository.text(branch, lockfile) ?? '', lockfile);
  if (parsed.version !== 2) throw new Error('not version 2');
  return parsed.lockfile.secrets;
};

describe('several manifests in one step', () => {
  scenario(
    'are a lane each, with a pull request each, and the second run writes nothing',
    { files: FILES },
    async (world) => {
      const first = await world.run('push', { inputs: ALL });
      expect(first.code).toBe(0);
      expect(Object.keys(stateOf(world, 'shop'))).toEqual(['shop_key']);
      expect(Object.keys(stateOf(world, 'post'))).toEqual(['common', 'post_key']);
      expect(world.value('SHOP_KEY')).toHaveLength(40);
      expect(world.value('POST_COMMON')).toHaveLength(40);
      expect(world.repository.pulls.filter(({ state }) => state === 'open')).toHaveLength(2);
      expect(first.outputs).toMatchObject({
        created: '3',
        waiting: '1',
        changed: 'true',
        'exit-code': '2',
        'pull-request-operation': 'created',
      });
      expect(first.outputs['pull-request-number']?.split(',')).toHaveLength(2);
      expect(JSON.parse(first.outputs['lanes'] ?? '')).toMatchObject([
        { manifest: 'services/post/Secretfile.yml', exit_code: 0, pull_request: { operation: 'created' } },
        { manifest: 'services/shop/Secretfile.yml', exit_code: 2, summary: { waiting: 1 } },
      ]);
      expect(first.summary).toContain('services/post/Secretfile.yml');
      expect(first.summary).toContain('services/shop/Secretfile.yml');

      expect(await world.writesOf(() => world.run('push', { inputs: ALL }))).toEqual([]);
    },
  );

  scenario('do not keep one another from their work', { files: FILES }, async (world) => {
    await world.push({ 'services/post/Secretfile.yml': POST.replace('random_password', 'random_pasword') });
    const { code, outputs, stdout } = await world.run('push', { inputs: ALL });
    expect([code, outputs['exit-code']]).toEqual([3, '3']);
    expect(stdout).toContain('random_password');
    expect(world.value('SHOP_KEY')).toHaveLength(40);
    expect(world.value('POST_KEY')).toBeUndefined();
  });

  scenario(
    'share what is given once: a name is rotated where it is declared, a value is taken where it is waited for',
    { files: FILES },
    async (world) => {
      const value = world.given('typed-by-a-person-0123456789');
      await world.run('push', { inputs: ALL, env: { SECRETZERO_SHOP_TOKEN: value } });
      expect(world.value('SHOP_TOKEN')).toBe(value);
      const before = world.value('POST_KEY');
      const { code, stdout } = await world.run('workflow_dispatch', { inputs: { ...ALL, rotate: 'post_key' } });
      expect(code).toBe(0);
      expect(stdout).not.toContain('belongs to no secret');
      expect(world.value('POST_KEY')).not.toBe(before);
      expect([stateOf(world, 'post')['post_key']?.generation, stateOf(world, 'shop')['shop_key']?.generation]).toEqual([
        2, 1,
      ]);
      const wrong = await world.run('workflow_dispatch', { inputs: { ...ALL, rotate: 'post_kez' } });
      expect([wrong.code, wrong.stdout.includes('post_key')]).toEqual([3, true]);
    },
  );

  scenario('are refused where the pattern fits none', { files: FILES }, async (world) => {
    const { code, stdout } = await world.run('push', { inputs: { secretfile: 'service/*/Secretfile.yml' } });
    expect([code, stdout.includes('services/post/Secretfile.yml')]).toEqual([3, true]);
  });
});

describe('a run that somebody starts by hand', () => {
  scenario(
    'takes the names to rotate and the dry run from its own inputs',
    { manifest: manifest(secret('a'), secret('b')) },
    async (world) => {
      await world.run('push');
      const [a, b] = [world.value('A'), world.value('B')];
      const dry = await world.run('workflow_dispatch', { payload: { inputs: { rotate: 'a', 'dry-run': true } } });
      expect([dry.code, dry.outputs['changed'], dry.outputs['rotated']]).toEqual([0, 'true', '1']);
      expect(world.value('A')).toBe(a);
      const real = await world.run('workflow_dispatch', { payload: { inputs: { rotate: 'a' } } });
      expect([real.code, real.outputs['rotated']]).toEqual([0, '1']);
      expect(world.value('A')).not.toBe(a);
      expect(world.value('B')).toBe(b);
      const unknown = await world.run('workflow_dispatch', { payload: { inputs: { rotate: 'c' } } });
      expect(unknown.code).toBe(3);
      const none = await world.run('workflow_dispatch', { payload: { inputs: { rotate: '' } } });
      expect([none.code, none.outputs['rotated']]).toEqual([0, '0']);
    },
  );
});
