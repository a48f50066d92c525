import { describe, expect } from 'vitest';
import { formsOf } from '../support/canary.ts';
import { scenario } from './scenario.ts';
import { here, MINUTE, manifest, secret, type World } from './world.ts';

const string = (name: string, targets?: readonly string[], more: readonly string[] = []) =>
  secret(name, { kind: 'random_string', config: 'length: 40', more, ...(targets ? { targets } : {}) });

const APP = here('SHARED', 'repository: acme/app');
const WEB = here('SHARED', 'repository: acme/web');

/** One step of a run's result, by its secret. */
const stepOf = (outputs: Readonly<Record<string, string>>, name: string) =>
  JSON.parse(outputs['result'] as string).steps.find((step: { secret: string }) => step.secret === name);

/** Whether it is one of these texts, or a form of one. */
const isFormOf = (texts: readonly string[], form: string) =>
  texts.some((text) => formsOf(text).some(([, known]) => known.includes(form) || form.includes(known)));

async function idle(world: World): Promise<void> {
  const before = world.everything();
  const { code, outputs } = await world.run('push');
  expect([code, outputs['exit-code'], outputs['changed']]).toEqual([0, '0', 'false']);
  expect(world.everything()).toBe(before);
}

describe('a right that is missing', () => {
  scenario(
    'in one repository stops its secrets alone; the step, summary and pull request say which right, and where',
    {
      manifest: manifest(string('ours'), string('theirs', [WEB])),
      secretsToken: { repositories: ['acme/app', 'acme/web'] },
    },
    async (world) => {
      const web = world.server.addRepository('acme/web');
      world.server.fail({ match: /\/acme\/web\/actions\/secrets/, status: 403, times: 100 });
      const { code, outputs, summary } = await world.run('push');
      expect([code, outputs['exit-code']]).toEqual([4, '4']);
      expect(world.value('OURS')).toHaveLength(40);
      expect(web.secrets.list()).toEqual([]);
      expect(stepOf(outputs, 'ours')).toMatchObject({ result: 'done' });
      expect(stepOf(outputs, 'theirs').blocked ?? stepOf(outputs, 'theirs').error).toMatchObject({
        code: 'FORBIDDEN',
        hint: expect.stringContaining('secrets: write'),
      });
      for (const text of [summary, world.pull.body]) {
        expect(text).toContain('theirs');
        expect(text).toContain('acme/web');
      }
      expect(summary).toContain('secrets: write');

      world.server.clearFaults();
      const healed = await world.run('push');
      expect([healed.code, healed.outputs['created']]).toEqual([0, '1']);
      expect(web.secrets.get('SHARED')?.value).toHaveLength(40);
      expect(world.pull.body).not.toContain('not allow');
      await idle(world);
    },
  );

  scenario(
    'to any secret makes nothing: GITHUB_TOKEN alone cannot, and no value is generated for nobody',
    { manifest: manifest(string('api_key')) },
    async (world) => {
      const { code, outputs, masked } = await world.run('push', {
        inputs: { 'secrets-token': '', token: world.tokens.token },
      });
      expect([code, outputs['exit-code']]).toEqual([4, '4']);
      expect(stepOf(outputs, 'api_key').blocked).toMatchObject({
        code: 'FORBIDDEN',
        hint: expect.stringContaining('secrets-token'),
      });
      expect(world.repository.secrets.list()).toEqual([]);
      // A value would have been masked: none was made.
      const unmade = /^[A-Za-z0-9]{40}$/;
      expect(masked.filter((value) => unmade.test(value) && !isFormOf(Object.values(world.tokens), value))).toEqual([]);
      expect(world.puts).toBe(0);
    },
  );

  scenario(
    'that GitHub hides behind a 404 is not taken for absence',
    { manifest: manifest(string('theirs', [WEB])), secretsToken: { hides: true, repositories: ['acme/app'] } },
    async (world) => {
      const web = world.server.addRepository('acme/web');
      web.secrets.store('SHARED', 'what-a-person-put-there');
      const { code, outputs } = await world.run('push');
      expect([code, outputs['exit-code']]).toEqual([4, '4']);
      expect(stepOf(outputs, 'theirs').blocked.code).toBe('FORBIDDEN');
      expect(web.secrets.get('SHARED')?.value).toBe('what-a-person-put-there');
      expect(world.puts).toBe(0);
    },
  );

  scenario(
    'to make pull requests leaves the lockfile on its branch, and says what to allow',
    { manifest: manifest(string('api_key')) },
    async (world) => {
      world.repository.actionsMayCreatePulls = false;
      const { code, outputs, stdout } = await world.run('push');
      expect([code, outputs['pull-request-operation'], outputs['pull-request-number']]).toEqual([0, 'refused', '']);
      expect(stdout).toMatch(/^::warning.*create.*pull requests/im);
      expect(world.value('API_KEY')).toHaveLength(40);
      expect(world.proposal.secrets['api_key']?.generation).toBe(1);
      world.repository.actionsMayCreatePulls = true;
      expect((await world.run('push')).outputs['pull-request-operation']).toBe('created');
      await idle(world);
    },
  );

  scenario(
    'to push the state stops the run before a value is made',
    { manifest: manifest(string('api_key')) },
    async (world) => {
      const weak = world.given('ghs_a-token-that-may-only-read-contents');
      world.server.addToken(weak, { kind: 'actions', contents: 'read', pull_requests: 'read' });
      const { code, stdout } = await world.run('push', { inputs: { token: weak } });
      expect(code).toBe(4);
      expect(stdout).toContain('contents: write');
      expect(world.puts).toBe(0);
      expect(world.repository.branches()).toEqual(['main']);
    },
  );
});

describe('what a person did', () => {
  scenario(
    'to a secret by hand is reported as drift, fails the step where it is asked to, and is never overwritten',
    { manifest: manifest(string('api_key', undefined, ['rotation_period: 90d']), string('other')) },
    async (world) => {
      await world.run('push');
      world.server.clock.advance(5 * MINUTE);
      world.byHand('API_KEY', 'set-by-hand-on-the-settings-page');
      const drifted = await world.run('schedule');
      expect([drifted.code, drifted.outputs['drifted'], drifted.outputs['exit-code']]).toEqual([2, 'true', '2']);
      expect(drifted.summary).toContain('changed');
      const check = await world.run('schedule', { inputs: { command: 'drift' } });
      expect([check.code, check.outputs['drifted']]).toEqual([2, 'true']);
      const never = await world.run('schedule', { inputs: { 'fail-on': 'never' } });
      expect([never.code, never.outputs['drifted']]).toEqual([0, 'true']);
      // Also not when its rotation is due (ruling 2).
      world.server.clock.advance(91 * 24 * 60 * MINUTE);
      await world.run('schedule');
      expect(world.value('API_KEY')).toBe('set-by-hand-on-the-settings-page');
      expect(world.state.secrets['api_key']?.generation).toBe(1);
      expect(world.state.secrets['other']?.generation).toBe(1);
    },
  );

  scenario(
    'by deleting a secret is seen: it is made anew where nobody can hold the old value, and never where it is one_time',
    { manifest: manifest(string('api_key'), string('precious', undefined, ['one_time: true'])) },
    async (world) => {
      await world.run('push');
      const first = world.value('API_KEY');
      for (const name of ['API_KEY', 'PRECIOUS']) world.repository.secrets.delete(name);
      const { outputs, code } = await world.run('schedule');
      expect([code, outputs['exit-code'], outputs['drifted']]).toEqual([2, '2', 'true']);
      expect(world.value('API_KEY')).toHaveLength(40);
      expect(world.value('API_KEY')).not.toBe(first);
      expect(world.state.secrets['api_key']?.generation).toBe(2);
      expect(world.value('PRECIOUS')).toBeUndefined();
      expect(JSON.stringify(stepOf(outputs, 'precious'))).toContain('rotate precious');
      const back = await world.run('workflow_dispatch', { inputs: { rotate: 'precious' } });
      expect([back.code, back.outputs['drifted']]).toEqual([0, 'false']);
      expect(world.value('PRECIOUS')).toHaveLength(40);
      await idle(world);
    },
  );

  scenario(
    'before the first run is a conflict, and replaced only where the manifest says so',
    {
      manifest: manifest(
        string('was_there'),
        string('replaced', undefined, ['on_conflict: overwrite']),
        string('free'),
      ),
    },
    async (world) => {
      world.byHand('WAS_THERE', 'a-person-needs-this-value');
      world.byHand('REPLACED', 'nobody-needs-this-value-any-more');
      world.server.clock.advance(MINUTE);
      const { code, outputs, summary } = await world.run('push');
      expect([code, outputs['exit-code']]).toEqual([6, '6']);
      expect(stepOf(outputs, 'was_there').blocked).toMatchObject({
        code: 'CONFLICT',
        hint: expect.stringContaining('adopt'),
      });
      expect(summary).toContain('on_conflict');
      expect(world.value('WAS_THERE')).toBe('a-person-needs-this-value');
      expect(world.value('REPLACED')).toMatch(/^[A-Za-z0-9]{40}$/);
      expect(world.value('FREE')).toMatch(/^[A-Za-z0-9]{40}$/);
      const before = world.everything();
      await world.run('push');
      expect(world.everything()).toBe(before);
    },
  );
});

describe('a GitHub that is not well', () => {
  scenario(
    'with 429 and retry-after, 502 and 503 is waited for: the run goes through',
    { manifest: manifest(string('api_key')) },
    async (world) => {
      const secrets = /^(GET|PUT) .*\/actions\/secrets/;
      world.server.fail({ match: secrets, status: 429, retryAfter: 1 });
      world.server.fail({ match: secrets, status: 403, secondary: true, retryAfter: 1, skip: 1 });
      world.server.fail({ match: /createCommitOnBranch/, status: 502 });
      world.server.fail({ match: /^POST .*\/pulls$/, status: 503 });
      const started = performance.now();
      const { code, outputs } = await world.run('push');
      expect([code, outputs['exit-code'], outputs['pull-request-operation']]).toEqual([0, '0', 'created']);
      expect(performance.now() - started).toBeGreaterThan(1900);
      expect(world.state.secrets['api_key']).toMatchObject({ generation: 1 });
      await idle(world);
    },
  );

  scenario(
    'when the state cannot be read ends the run before anything is written',
    { manifest: manifest(string('api_key')) },
    async (world) => {
      world.server.fail({ match: /^POST \/graphql repository/, status: 403, times: 50 });
      const { code, outputs } = await world.run('push');
      expect(code).toBe(4);
      expect(outputs['exit-code']).toBe('4');
      expect([world.puts, world.repository.branches()]).toEqual([0, ['main']]);
    },
  );

  scenario(
    'for one write of two leaves the one behind, exits with 4, and heals it by a new value for both (ruling 9)',
    { manifest: manifest(string('shared', [APP, WEB])) },
    async (world) => {
      const web = world.server.addRepository('acme/web');
      world.server.fail({ match: /^PUT .*\/acme\/web\//, status: 403, times: 1 });
      const { code, outputs, summary } = await world.run('push');
      expect([code, outputs['failures']]).toEqual([4, '1']);
      expect(summary).toContain('acme/web');
      const first = world.value('SHARED');
      expect(first).toHaveLength(40);
      expect(web.secrets.get('SHARED')).toBeUndefined();
      expect(
        Object.values(world.state.secrets['shared']?.targets ?? {})
          .map(({ state }) => state)
          .sort(),
      ).toEqual(['behind', 'held']);
      const healed = await world.run('push');
      expect([healed.code, healed.outputs['exit-code']]).toEqual([0, '0']);
      expect(web.secrets.get('SHARED')?.value).toBe(world.value('SHARED'));
      expect(world.value('SHARED')).not.toBe(first);
      expect(world.state.secrets['shared']?.generation).toBe(2);
      await idle(world);
    },
  );
});
