import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { scenario } from './scenario.ts';
import { LOCK } from './world.ts';

const WORKFLOW = [
  'on: push',
  'jobs:',
  '  publish:',
  '    runs-on: ubuntu-latest',
  '    steps:',
  '      - run: npm publish',
  '        env:',
  '          NODE_AUTH_TOKEN: ${{ secrets.NPM_TOKEN }}',
  '          DEPLOY_TOKEN: ${{ secrets.DEPLOY_TOKEN }}',
  '          SENTRY_AUTH_TOKEN: ${{ secrets.SENTRY_TOKEN }}',
  '          SIGNING_PASSWORD: ${{ secrets.SIGNING_PASSWORD }}',
  '',
].join('\n');

const TOKENS = { NPM_TOKEN: 'npm-by-hand-1', DEPLOY_TOKEN: 'deploy-by-hand-2', SENTRY_TOKEN: 'sentry-by-hand-3' };

/** What the README promises: from three hand-made tokens to the first pull request. */
describe('a maintainer with one repository, three hand-made tokens and no cloud', () => {
  scenario(
    'writes them down, takes them over as they are, and the action goes on from there',
    { manifest: 'version: "1.0"\nsecrets: []\n', files: { '.github/workflows/publish.yml': WORKFLOW } },
    async (world) => {
      for (const [name, value] of Object.entries(TOKENS)) world.byHand(name, value);
      const read = (file: string) => readFileSync(join(world.runner.workspace, file), 'utf8');
      const env = { GITHUB_REPOSITORY: 'acme/app' };

      const scan = await world.cli(['scan'], env);
      expect(scan.code, scan.stderr).toBe(2);
      for (const name of [...Object.keys(TOKENS), 'SIGNING_PASSWORD']) expect(scan.stdout).toContain(name);

      const write = await world.cli(['scan', '--write'], env);
      expect([write.code, write.stderr]).toEqual([0, expect.anything()]);
      expect((await world.cli(['scan'], env)).code).toBe(0);
      const secretfile = read('Secretfile.yml');
      expect(secretfile).toContain('- name: npm_token');

      const adopt = await world.cli(['adopt', '--as-is', 'npm_token', 'deploy_token', 'sentry_token'], env);
      expect(adopt.code, adopt.stdout + adopt.stderr).toBe(0);
      for (const [name, value] of Object.entries(TOKENS)) expect(world.value(name)).toBe(value);

      const sync = await world.cli(['sync'], env);
      expect(sync.code, sync.stdout + sync.stderr).toBe(0);
      const made = world.given(world.value('SIGNING_PASSWORD') as string);
      expect(made.length).toBeGreaterThanOrEqual(20);

      await world.push({ 'Secretfile.yml': secretfile, [LOCK]: read(LOCK) });
      const action = await world.writesOf(async () => {
        const { code, outputs } = await world.run('push');
        expect([code, outputs['changed'], outputs['drifted']]).toEqual([0, 'false', 'false']);
      });
      expect(action.filter((write) => write.includes('/secrets/'))).toEqual([]);

      await world.run('workflow_dispatch', { inputs: { rotate: 'signing_password' } });
      expect(world.value('SIGNING_PASSWORD')).not.toBe(made);
      expect(world.pull.title).toContain('rotated');
      for (const [name, value] of Object.entries(TOKENS)) expect(world.value(name)).toBe(value);
    },
  );
});
