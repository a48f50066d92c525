import { describe, expect, test } from 'vitest';
import { scenario } from './scenario.ts';
import { DAY, here, LOCK, manifest, secret, type World } from './world.ts';

const PART = secret('db_password', {
  config: 'length: 40, exclude_characters: "@:/?#[]%&+= "',
  more: ['rotation_period: 90d'],
});
const DERIVED = secret('database_url', {
  kind: 'static',
  config: 'default: "postgresql://app:{{ db_password }}@db:5432/app"',
});
const TOKEN = secret('session_token', { kind: 'random_string', config: 'length: 48' });

/** Everything that writes: what a run that does nothing has none of. */
const writes = (world: World, from: number) =>
  world.server.requests
    .slice(from)
    .filter(
      ({ method, operation }) =>
        (method !== 'GET' && method !== 'POST') ||
        operation === 'updateRefs' ||
        operation === 'createCommitOnBranch' ||
        (method === 'POST' && operation === undefined),
    );

const subjects = (world: World, branch: string) => {
  const list: string[] = [];
  let at = world.repository.branch(branch);
  while (at !== undefined) {
    const commit = world.repository.git.commit(at);
    list.unshift(commit?.message.split('\n')[0] ?? '');
    at = commit?.parents[0];
  }
  return list;
};

describe('a push to Secretfile.yml', () => {
  scenario(
    'makes and delivers the secrets under a journal, and proposes the lockfile',
    { manifest: manifest(PART, DERIVED, TOKEN) },
    async (world) => {
      let pendingAtFirstPut: string[] = [];
      let proposedAtFirstPut: string | undefined = 'nothing';
      world.server.before(/^PUT .*\/secrets\//, () => {
        const { secrets, lease } = world.state;
        expect(lease?.run).toMatch(/^\d+\/1$/);
        pendingAtFirstPut = Object.entries(secrets).flatMap(([name, { pending }]) => (pending ? [name] : []));
        proposedAtFirstPut = world.repository.branch(world.lane.proposalBranch('main'));
      });
      const { code, outputs, summary, stdout, masked } = await world.run('push');
      expect([code, outputs['exit-code']]).toEqual([0, '0']);

      // Really there: opened with the private key of the repository.
      const password = world.value('DB_PASSWORD') as string;
      expect(password).toHaveLength(40);
      expect(world.value('DATABASE_URL')).toBe(`postgresql://app:${password}@db:5432/app`);
      expect(world.value('SESSION_TOKEN')).toMatch(/^[A-Za-z0-9]{48}$/);

      // Intent before the first write, settled after the last.
      expect(pendingAtFirstPut).toContain('db_password');
      expect(proposedAtFirstPut).toBeUndefined();
      const { state } = world;
      expect(state.lease).toBeUndefined();
      for (const record of Object.values(state.secrets)) {
        expect(record.pending).toBeUndefined();
        expect(record.generation).toBe(1);
      }
      const commits = subjects(world, world.lane.stateBranch);
      expect(commits[0]).toBe('Begin');
      expect(commits.length).toBeGreaterThanOrEqual(3);
      for (const subject of commits.slice(1)) {
        expect(subject).toContain('[skip ci]');
        expect(subject).not.toMatch(/db_password|database_url|session_token/);
      }

      // The pull request: the lockfile alone, without the journal's parts.
      const { pull } = world;
      expect([pull.base, pull.head]).toEqual(['main', world.lane.proposalBranch('main')]);
      expect(pull.title).not.toBe('');
      for (const name of ['db_password', 'database_url', 'session_token']) expect(pull.body).toContain(name);
      expect(world.repository.verified.has(pull.headSha)).toBe(true);
      const { git } = world.repository;
      expect(git.commit(pull.headSha)?.parents).toEqual([world.repository.branch('main')]);
      expect(git.tree(git.commit(pull.headSha)?.tree ?? '')?.map(({ name }) => name)).toEqual([LOCK, 'Secretfile.yml']);
      expect(world.repository.text(pull.head, LOCK)).not.toMatch(/"(pending|lease)"/);
      expect(world.proposal.secrets).toEqual(state.secrets);
      expect(subjects(world, pull.head).at(-1)).not.toContain('[skip ci]');

      // What is told.
      expect(outputs).toMatchObject({
        changed: 'true',
        drifted: 'false',
        created: '3',
        rotated: '0',
        waiting: '0',
        failures: '0',
        'pull-request-number': '1',
        'pull-request-url': 'https://github.com/acme/app/pull/1',
        'pull-request-operation': 'created',
      });
      expect(JSON.parse(outputs['plan'] as string).summary.create).toBe(3);
      expect(JSON.parse(outputs['result'] as string)).toMatchObject({ failures: 0 });
      expect(summary).toMatch(/^\| secret \| state \|/m);
      for (const name of ['db_password', 'database_url', 'session_token'])
        expect(summary).toMatch(new RegExp(`^\\| \`${name}\` \\|`, 'm'));
      expect(summary).toContain('https://github.com/acme/app/pull/1');

      // Masked before anything is said of it.
      const lines = stdout.split('\n');
      for (const name of ['DB_PASSWORD', 'DATABASE_URL', 'SESSION_TOKEN']) {
        expect(masked).toContain(world.value(name));
        const said = lines.findIndex((line) => line.includes(`#${name}`) && !line.startsWith('::'));
        const mask = lines.indexOf(`::add-mask::${(world.value(name) as string).replaceAll('%', '%25')}`);
        expect(mask).toBeGreaterThanOrEqual(0);
        expect(mask).toBeLessThan(said);
      }
      expect(masked).toEqual(expect.arrayContaining(Object.values(world.tokens)));
    },
  );

  scenario(
    'does nothing the second time, before and after the merge, and closes what is merged',
    { manifest: manifest(PART, TOKEN) },
    async (world) => {
      await world.run('push');
      const before = world.everything();
      let from = world.server.requests.length;
      const second = await world.run('push');
      expect([second.code, second.outputs['changed'], second.outputs['pull-request-operation']]).toEqual([
        0,
        'false',
        'none',
      ]);
      expect(writes(world, from)).toEqual([]);
      expect(world.everything()).toBe(before);

      world.server.merge(1, 'squash');
      await world.runner.checkout({ [LOCK]: world.repository.text('main', LOCK) as string });
      from = world.server.requests.length;
      const third = await world.run('push');
      expect([third.code, third.outputs['changed']]).toEqual([0, 'false']);
      expect(writes(world, from)).toEqual([]);
      expect(world.repository.pulls.filter(({ state }) => state === 'open')).toEqual([]);
      // What the merge left is cleared away by a run that nobody waits for.
      expect((await world.run('schedule')).code).toBe(0);
      expect(world.repository.branch(world.lane.proposalBranch('main'))).toBeUndefined();

      const merged = world.everything();
      from = world.server.requests.length;
      expect((await world.run('schedule')).code).toBe(0);
      expect(writes(world, from)).toEqual([]);
      expect(world.everything()).toBe(merged);
    },
  );

  scenario(
    'is not followed by a rotation twice: of two cron runs before the merge, the first rotates once',
    { manifest: manifest(PART, DERIVED, TOKEN) },
    async (world) => {
      await world.run('push');
      const first = world.value('DB_PASSWORD');
      const token = world.value('SESSION_TOKEN');
      world.server.clock.advance(91 * DAY);
      const cron = await world.run('schedule');
      expect([cron.code, cron.outputs['rotated'], cron.outputs['pull-request-operation']]).toEqual([0, '2', 'updated']);
      const rotated = world.value('DB_PASSWORD');
      expect(rotated).not.toBe(first);
      expect(world.value('DATABASE_URL')).toBe(`postgresql://app:${rotated}@db:5432/app`);
      expect(world.value('SESSION_TOKEN')).toBe(token);
      expect(world.state.secrets['db_password']).toMatchObject({ generation: 2, rotations: 1 });
      expect(world.proposal.secrets['db_password']?.history.map(({ reason }) => reason)).toEqual(
        expect.arrayContaining(['created', 'due']),
      );

      const before = world.everything();
      const again = await world.run('schedule');
      expect([again.code, again.outputs['changed']]).toEqual([0, 'false']);
      expect(world.everything()).toBe(before);
      expect(world.value('DB_PASSWORD')).toBe(rotated);

      // The merge of what the pull request says now, and a push after it: nothing again.
      world.server.merge(1, 'merge');
      await world.runner.checkout({ [LOCK]: world.repository.text('main', LOCK) as string });
      expect((await world.run('push')).outputs['changed']).toBe('false');
      expect(world.value('DB_PASSWORD')).toBe(rotated);
    },
  );

  scenario(
    'is seen by a laptop after a cron run, before anything is merged',
    { manifest: manifest(PART) },
    async (world) => {
      await world.run('push');
      world.server.merge(1, 'squash');
      await world.runner.checkout({ [LOCK]: world.repository.text('main', LOCK) as string });
      world.server.clock.advance(91 * DAY);
      expect((await world.run('schedule')).outputs['rotated']).toBe('1');
      const rotated = world.value('DB_PASSWORD');

      world.runner.cloneOf('acme/app');
      const laptop = world.given('ghp_a-laptop-has-a-token-of-its-own');
      world.server.addToken(laptop, {
        login: 'alice',
        contents: 'read',
        pull_requests: 'read',
        secrets: 'write',
      });
      const env = { GH_TOKEN: laptop };
      const shown = await world.cli(['show', 'db_password', '--json'], env);
      expect(shown.code, shown.stderr).toBe(0);
      expect(JSON.parse(shown.stdout).secrets[0].generation).toBe(2);
      const puts = world.puts;
      const sync = await world.cli(['sync', '--json'], env);
      expect(sync.code, sync.stderr).toBe(0);
      expect(JSON.parse(sync.stdout).summary).toMatchObject({ rotate: 0, create: 0, keep: 1 });
      expect(world.puts).toBe(puts);
      expect(world.value('DB_PASSWORD')).toBe(rotated);
      expect((await world.cli(['status', '--json'], env)).code).toBe(0);

      // Without the newest state nothing is written: it would rotate a second time.
      const blind = await world.cli(['sync', '--json'], { GH_TOKEN: 'ghp_nobody-knows-this-token' });
      expect(blind.code).toBe(4);
      expect(world.puts).toBe(puts);
    },
  );

  scenario(
    'delivers to environments, and makes one only where it is asked to',
    {
      manifest: manifest(
        secret('prod_key', { targets: [here('PROD_KEY', 'environment: production')] }),
        secret('stage_key', { targets: [here('STAGE_KEY', 'environment: staging, create_environment: true')] }),
        secret('lost_key', { targets: [here('LOST_KEY', 'environment: nowhere')] }),
      ),
      secretsToken: { administration: 'write', actions: 'read' },
    },
    async (world) => {
      world.repository.addEnvironment('production');
      const { code, outputs } = await world.run('push');
      const { environments } = world.repository;
      expect(environments.get('production')?.secrets.get('PROD_KEY')?.value).toHaveLength(40);
      expect(environments.get('staging')?.secrets.get('STAGE_KEY')?.value).toHaveLength(40);
      expect(environments.has('nowhere')).toBe(false);
      expect([code, outputs['exit-code']]).toEqual([6, '6']);
      expect(outputs['result']).toContain('create_environment');
      expect(Object.keys(world.proposal.secrets)).toEqual(expect.arrayContaining(['prod_key', 'stage_key']));
      expect(world.repository.secrets.list()).toEqual([]);
    },
  );

  scenario(
    'goes on without a value that only a person can give, names its variable, and delivers it when it comes',
    { manifest: manifest(TOKEN, secret('licence', { kind: 'static' })) },
    async (world) => {
      const waiting = await world.run('push');
      expect([waiting.code, waiting.outputs['exit-code'], waiting.outputs['waiting']]).toEqual([0, '2', '1']);
      expect(waiting.summary).toContain('SECRETZERO_LICENCE');
      expect(world.pull.body).toContain('SECRETZERO_LICENCE');
      expect(world.value('SESSION_TOKEN')).toHaveLength(48);
      expect(world.value('LICENCE')).toBeUndefined();
      expect((await world.run('push', { inputs: { 'fail-on': 'drift, waiting' } })).code).toBe(2);

      const given = world.given('licence of "acme" 100%/year');
      const { code, outputs } = await world.run('workflow_dispatch', { env: { SECRETZERO_LICENCE: given } });
      expect([code, outputs['exit-code'], outputs['created']]).toEqual([0, '0', '1']);
      expect(world.value('LICENCE')).toBe(given);
      const before = world.everything();
      expect((await world.run('push')).outputs['exit-code']).toBe('0');
      expect(world.everything()).toBe(before);
    },
  );

  scenario('carries out a changed definition, and rotates by name', { manifest: manifest(TOKEN) }, async (world) => {
    await world.run('push');
    await world.push({ 'Secretfile.yml': manifest(TOKEN.replace('length: 48', 'length: 64')) });
    expect((await world.run('push')).outputs['rotated']).toBe('1');
    expect(world.value('SESSION_TOKEN')).toHaveLength(64);
    const before = world.value('SESSION_TOKEN');
    expect(
      (await world.run('workflow_dispatch', { inputs: { command: 'rotate', rotate: 'session_token' } })).code,
    ).toBe(0);
    expect(world.value('SESSION_TOKEN')).not.toBe(before);
    expect(world.state.secrets['session_token']?.generation).toBe(3);
    const wrong = await world.run('workflow_dispatch', { inputs: { command: 'rotate', rotate: 'sesion_token' } });
    expect([wrong.code, wrong.outputs['exit-code']]).toEqual([3, '3']);
    expect(wrong.stdout).toContain('session_token');
  });
});

describe('what may not write', () => {
  scenario('is a manifest that nobody reviewed: it is planned only', {}, async (world) => {
    await world.runner.checkout({ 'Secretfile.yml': manifest(secret('api_key'), secret('sneaked_in')) });
    const before = world.everything();
    const { code, outputs, summary } = await world.run('push', { ref: 'refs/heads/feature' });
    expect([code, outputs['exit-code'], outputs['changed'], outputs['pull-request-operation']]).toEqual([
      0,
      '2',
      'true',
      'none',
    ]);
    expect(summary).toContain('sneaked_in');
    expect(summary).toContain('Nothing was written');
    expect(world.everything()).toBe(before);
    expect(world.puts).toBe(0);
  });

  scenario('is a pull request: no login, no write, and no token is needed', {}, async (world) => {
    await world.run('push');
    const before = world.everything();
    const none = { token: '', 'secrets-token': '', 'fingerprint-key': '' };
    await world.runner.checkout({ 'Secretfile.yml': manifest(secret('api_key'), secret('proposed')) });
    for (const inputs of [none, {}]) {
      const requests = await world.requestsOf(async () => {
        const { code, outputs, summary } = await world.run('pull_request', { ref: 'refs/pull/7/merge', inputs });
        expect([code, outputs['pull-request-operation']]).toEqual([0, 'none']);
        expect(summary).toContain('proposed');
        expect(JSON.parse(outputs['plan'] as string).steps.length).toBeGreaterThan(0);
      });
      expect(requests).toEqual([]);
    }
    expect(world.everything()).toBe(before);
    await world.runner.checkout({ 'Secretfile.yml': manifest(secret('api_key', { kind: 'random_pasword' })) });
    const broken = await world.run('pull_request', { ref: 'refs/pull/7/merge', inputs: none });
    expect(broken.code).toBe(3);
    expect(broken.stdout).toMatch(/^::error .*file=Secretfile\.yml,line=4/m);
  });

  scenario('is pull_request_target, which is refused, and an event that means nothing', {}, async (world) => {
    const requests = await world.requestsOf(async () => {
      const refused = await world.run('pull_request_target');
      expect([refused.code, refused.outputs['exit-code']]).toEqual([3, '3']);
      expect(refused.stdout).toContain('pull_request_target');
      for (const event of ['watch', 'issues', 'release']) {
        const { code, outputs } = await world.run(event);
        expect([code, outputs['exit-code'], outputs['changed']]).toEqual([0, '0', 'false']);
      }
      expect((await world.run('push', { ref: 'refs/tags/v1' })).code).toBe(0);
      expect((await world.run('push', { payload: { deleted: true } })).code).toBe(0);
    });
    expect(requests).toEqual([]);
  });

  scenario(
    'is a dry run, whose outputs are those of the real one',
    { manifest: manifest(PART, TOKEN) },
    async (world) => {
      const before = world.everything();
      const dry = await world.run('push', { inputs: { 'dry-run': 'true' } });
      expect([dry.code, dry.outputs['changed'], dry.outputs['created']]).toEqual([0, 'true', '2']);
      expect(world.everything()).toBe(before);
      const real = await world.run('push');
      for (const name of ['changed', 'created', 'rotated', 'waiting', 'blocked'])
        expect(real.outputs[name], name).toBe(dry.outputs[name]);
      expect(JSON.parse(real.outputs['plan'] as string).steps).toEqual(JSON.parse(dry.outputs['plan'] as string).steps);
    },
  );

  scenario(
    'is a wrong manifest: every fault is an annotation at its line, and nothing is asked or written',
    {
      manifest: manifest(
        secret('one', { kind: 'random_pasword', config: 'length: 40' }),
        secret('two', { more: ['rotation_period: 24 hours'] }),
        secret('three', { more: ['rotatoin_period: 24h'] }),
      ),
    },
    async (world) => {
      const requests = await world.requestsOf(async () => {
        const { code, outputs, stdout } = await world.run('push');
        expect([code, outputs['exit-code'], outputs['changed']]).toEqual([3, '3', 'false']);
        const lines = [...stdout.matchAll(/^::error .*?file=Secretfile\.yml,line=(\d+)/gm)].map((match) => match[1]);
        expect(lines).toEqual(expect.arrayContaining(['4', '11', '17']));
        expect(stdout).toContain('random_password');
        expect(stdout).toContain('rotation_period');
      });
      expect(requests).toEqual([]);
    },
  );
});

test('outputs of every run are set, also when nothing happened', async () => {
  const { World: Started } = await import('./world.ts');
  const world = await Started.start({});
  try {
    const { outputs } = await world.run('watch');
    const { readFileSync } = await import('node:fs');
    const described = readFileSync(new URL('../../action.yml', import.meta.url), 'utf8');
    const names = [...(described.split('\noutputs:\n')[1] as string).matchAll(/^ {2}([a-z-]+):$/gm)].map(
      (match) => match[1],
    );
    expect(Object.keys(outputs).sort()).toEqual(names.filter((name) => outputs[name as string] !== undefined).sort());
    expect(Object.keys(outputs)).toHaveLength(16);
    world.check();
  } finally {
    await world.close();
  }
});
