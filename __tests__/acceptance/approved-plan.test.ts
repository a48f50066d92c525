import { describe, expect } from 'vitest';
import { scenario } from './scenario.ts';
import { manifest, secret, type World } from './world.ts';

const TWO = manifest(secret('one'), secret('two'));

const planned = async (world: World) => {
  const dry = await world.run('push', { inputs: { 'dry-run': 'true' } });
  expect([dry.code, dry.outputs['changed']]).toEqual([0, 'true']);
  return dry.outputs['saved-plan'] as string;
};
const apply = (world: World, plan: string) => world.run('push', { inputs: { 'approved-plan': plan } });

describe('an approved plan', () => {
  scenario(
    'is carried out when the same is planned again, and is stale afterwards',
    { manifest: TWO },
    async (world) => {
      const plan = await planned(world);
      expect(JSON.parse(plan)).toMatchObject([{ lane: { file: 'Secretfile.yml' }, steps: [{}, {}] }]);
      expect(world.puts).toBe(0);
      const done = await apply(world, plan);
      expect([done.code, done.outputs['created'], done.outputs['saved-plan']]).toEqual([0, '2', '[]']);
      expect(world.value('ONE')).toHaveLength(40);

      const before = world.everything();
      const again = await apply(world, plan);
      expect([again.code, again.outputs['changed']]).toEqual([3, 'false']);
      expect(again.stdout).toContain('PLAN_STALE');
      expect(world.everything()).toBe(before);
    },
  );

  scenario('is not carried out in part: one step that differs stops all of them', { manifest: TWO }, async (world) => {
    const plan = await planned(world);
    world.byHand('TWO', 'set while somebody was looking at the plan');
    const before = world.everything();
    const { code, stdout } = await apply(world, plan);
    expect(code).toBe(3);
    expect(stdout).toContain('PLAN_STALE');
    expect(world.everything()).toBe(before);
  });

  scenario('is of one manifest: a newer one needs a newer plan', { manifest: TWO }, async (world) => {
    const plan = await planned(world);
    await world.push({ 'Secretfile.yml': manifest(secret('one'), secret('two'), secret('three')) });
    const before = world.everything();
    const { code, stdout } = await apply(world, plan);
    expect(code).toBe(3);
    expect(stdout).toContain('PLAN_STALE');
    expect(world.everything()).toBe(before);
  });

  scenario('that got lost is none: nothing is written', { manifest: TWO }, async (world) => {
    const before = world.everything();
    for (const [plan, code] of [
      ['', 'ARGUMENTS'],
      ['{}', 'ARGUMENTS'],
      ['***', 'ARGUMENTS'],
      ['[]', 'PLAN_STALE'],
    ] as const) {
      const run = await apply(world, plan);
      expect(run.code, plan).toBe(3);
      expect(run.stdout, plan).toContain(code);
    }
    expect(world.everything()).toBe(before);
  });

  scenario('of another lane is none', { manifest: TWO, files: { 'other/Secretfile.yml': TWO } }, async (world) => {
    const plan = await planned(world);
    const before = world.everything();
    const run = await world.run('push', { inputs: { secretfile: 'other/Secretfile.yml', 'approved-plan': plan } });
    expect(run.code).toBe(3);
    expect(run.stdout).toContain('PLAN_STALE');
    expect(world.everything()).toBe(before);
  });
});
