import { describe, expect, test } from 'vitest';
import type { Lockfile } from '../../src/core/lock.ts';
import { laneOf } from '../../src/github/lane.ts';
import { parseLockfile } from '../../src/lockfile/parse.ts';
import { type Trigger, type WorkflowRun, Workflows } from '../support/act/workflows.ts';
import { assertNoValue } from '../support/canary.ts';
import { recordEmitted } from '../support/emitted.ts';
import { exampleRepositories, filesOf } from '../support/examples.ts';
import { expectNoViolations, type FakeGitHub, startGitHub } from '../support/github/server.ts';
import { Runner } from '../support/runner.ts';

const DAY = 24 * 60 * 60_000;
const LOCK = '.gitsecrets.lock';
const examples = exampleRepositories();

function filesOfExample(name: string): Record<string, string> {
  const found = examples.find((example) => example.name === name);
  if (found === undefined) throw new Error(`no example ${name}`);
  return filesOf(found);
}

/** A GitHub whose repository is an example, and a runner for its workflows. */
interface Example {
  readonly github: FakeGitHub;
  readonly workflows: Workflows;
  run(trigger: Trigger): Promise<WorkflowRun>;
  /** The same again: it succeeds and writes nothing. */
  again(trigger: Trigger): Promise<WorkflowRun>;
  /** Everything is made and delivered, by the action alone. */
  deliver(environment: string): Promise<void>;
  /** Opens a pull request with these files; its number comes back. */
  propose(files: Readonly<Record<string, string>>): number;
  /** What starts the review of a pull request, on the files of its merge. */
  reviewOf(
    number: number,
    workflow: string,
    files: Readonly<Record<string, string>>,
    from?: { readonly fork?: boolean },
  ): Trigger;
  value(name: string, environment?: string): string | undefined;
  state(environment?: string): Lockfile;
}

function example(name: string, folder: string, body: (example: Example) => Promise<void>): void {
  test.concurrent(name, async () => {
    const github = await startGitHub({ files: filesOfExample(folder) });
    const workflows = await Workflows.start(github);
    let runs = 0;
    const logs: Record<string, string> = {};
    const values = new Set<string>();
    const scopes = () => [
      github.repository.secrets,
      ...[...github.repository.environments.values()].map(({ secrets }) => secrets),
    ];
    const run = async (trigger: Trigger) => {
      const result = await workflows.run(trigger);
      runs += 1;
      logs[`log of run ${runs}`] = result.log;
      for (const { value } of scopes().flatMap((scope) => scope.list())) values.add(value);
      expect(result.nodes, result.log).not.toEqual([]);
      for (const version of result.nodes) expect(version).toMatch(/^v24\./);
      return result;
    };
    try {
      await body({
        github,
        workflows,
        run,
        async again(trigger) {
          const before = everything(github);
          const result = await run(trigger);
          expect(result.code, result.log).toBe(0);
          expect(result.writes).toEqual([]);
          expect(everything(github)).toBe(before);
          return result;
        },
        async deliver(environment) {
          const runner = new Runner(github);
          await runner.checkout(filesOfExample(folder));
          const { token, fingerprintKey } = workflows;
          github.addToken(token, { kind: 'actions', contents: 'write', pull_requests: 'write' });
          github.addToken('the-app', { kind: 'app', environments: 'write', actions: 'read' });
          const inputs = { environment, token, 'secrets-token': 'the-app', 'fingerprint-key': fingerprintKey };
          const { code, emitted } = await runner.step({ event: 'push', inputs });
          runner.dispose();
          expect(code, emitted).toBe(0);
        },
        propose(files) {
          github.pushCommit('topic', files, 'alice');
          const user = github.account('alice');
          return github.repository.openPull({ head: 'topic', base: 'main', title: 'Change', user }).number;
        },
        reviewOf: (number, workflow, files, { fork = false } = {}) => ({
          event: 'pull_request',
          workflow,
          files,
          payload: {
            action: 'synchronize',
            number,
            pull_request: {
              number,
              base: { sha: github.repository.branch('main'), ref: 'main', repo: { id: github.repository.id } },
              head: {
                sha: github.repository.branch('topic'),
                ref: 'topic',
                repo: { id: fork ? 2 : github.repository.id },
              },
            },
          },
        }),
        value: (secret, environment) =>
          environment === undefined
            ? github.secretValue(secret)
            : github.repository.environments.get(environment)?.secrets.get(secret)?.value,
        state(environment) {
          const { stateBranch } = laneOf('Secretfile.yml', environment);
          const path = environment === undefined ? LOCK : `.gitsecrets.${environment}.lock`;
          const parsed = parseLockfile(github.repository.text(stateBranch, path) ?? '', path);
          if (parsed.version !== 2) throw new Error('not version 2');
          return parsed.lockfile;
        },
      });
      expectNoViolations(github);
      expect([...workflows.app.live]).toEqual([]);
      for (const { number, title, body } of github.repository.pulls) {
        recordEmitted(`${title}\n${body}`);
        logs[`pull request ${number}`] = `${title}\n${body}`;
      }
      for (const value of workflows.credentials) values.add(value);
      assertNoValue(values, logs);
    } finally {
      await workflows.close();
      await github.close();
    }
  });
}

/** All that a run could have touched. */
function everything({ repository }: FakeGitHub): string {
  const scopes = [repository.secrets, ...[...repository.environments.values()].map(({ secrets }) => secrets)];
  const dates = scopes.map((scope) =>
    scope.list().map(({ name, createdAt, updatedAt }) => [name, createdAt, updatedAt]),
  );
  return JSON.stringify([repository.git.refs('refs/'), repository.pulls, repository.comments, dates]);
}

const puts = ({ writes }: WorkflowRun) =>
  writes
    .filter((each) => each.startsWith('PUT '))
    .map((each) => each.slice(each.lastIndexOf('/') + 1))
    .sort();

describe('the workflows of the examples, on a runner, with the committed bundle', () => {
  example(
    'push-sync makes, delivers and proposes; the same push and the merge write nothing',
    'push-sync',
    async (at) => {
      const push = { event: 'push', workflow: '.github/workflows/secrets-sync.yml' };
      const first = await at.run(push);
      expect(first.code, first.log).toBe(0);
      expect(puts(first)).toEqual(['DATABASE_URL', 'DB_PASSWORD', 'SESSION_KEY']);
      expect(at.value('DATABASE_URL')).toContain(at.value('DB_PASSWORD'));
      expect(at.workflows.app.asked).toEqual([{ secrets: 'write' }]);
      expect(at.github.repository.pulls.map(({ state, base }) => [state, base])).toEqual([['open', 'main']]);
      expect(at.state().lease).toBeUndefined();
      await at.again(push);
      at.github.merge(1, 'squash');
      await at.again(push);
    },
  );

  example('scheduled-rotation rotates what is due, once, and is red for drift', 'scheduled-rotation', async (at) => {
    const night = {
      event: 'schedule',
      workflow: '.github/workflows/secrets-rotation.yml',
      payload: { schedule: '17 4 * * *' },
    };
    const first = await at.run(night);
    expect([first.code, puts(first)], first.log).toEqual([0, ['DB_PASSWORD', 'SESSION_KEY']]);
    await at.again(night);
    const password = at.value('DB_PASSWORD');
    at.github.clock.advance(31 * DAY);
    const due = await at.run(night);
    expect([due.code, puts(due)], due.log).toEqual([0, ['SESSION_KEY']]);
    expect(at.value('DB_PASSWORD')).toBe(password);
    expect(at.state().secrets['session_key']?.generation).toBe(2);
    expect(at.github.repository.pulls.filter(({ state }) => state === 'open')).toHaveLength(1);
    await at.again(night);

    at.github.clock.advance(60_000);
    at.github.repository.secrets.store('DB_PASSWORD', 'set by hand');
    const drifted = await at.run(night);
    expect([drifted.code, puts(drifted)], drifted.log).toEqual([1, []]);
    expect(at.value('DB_PASSWORD')).toBe('set by hand');
  });

  example(
    'pull-request-review says on the pull request what merging it would do, once',
    'pull-request-review',
    async (at) => {
      const workflow = '.github/workflows/secrets-review.yml';
      const more = `${filesOfExample('pull-request-review')['Secretfile.yml']}
  - name: added
    kind: uuid
    targets: [{ provider: github, kind: github_secret }]
`;
      const number = at.propose({ 'Secretfile.yml': more });
      const review = at.reviewOf(number, workflow, { 'Secretfile.yml': more });
      const first = await at.run(review);
      expect([first.code, first.writes], first.log).toEqual([0, [`POST /repos/acme/app/issues/${number}/comments`]]);
      const said = at.github.repository.comments.map(({ body }) => body);
      expect(said).toEqual([expect.stringContaining('added')]);
      expect(first.log).toContain('payment_api_key');
      expect(first.requests.filter(({ path }) => path.includes('/secrets'))).toEqual([]);
      await at.again(review);
      expect(at.workflows.app.asked).toEqual([]);

      // For a fork GitHub gives a token that only reads.
      const fork = at.reviewOf(number, workflow, { 'Secretfile.yml': more }, { fork: true });
      await at.again({ ...fork, rights: { contents: 'read', pull_requests: 'read' } });

      const broken = { 'Secretfile.yml': 'version: "1.0"\nsecrets:\n  - name: a\n    kind: random_pasword\n' };
      const wrong = await at.run(at.reviewOf(number, workflow, broken));
      expect([wrong.code, wrong.writes]).toEqual([1, []]);
      expect(wrong.said).toMatch(/::error .*file=Secretfile\.yml,line=4/);
    },
  );

  example(
    'forced-rotation rotates what is named, where it is named, and plans without writing',
    'forced-rotation',
    async (at) => {
      for (const name of ['dev', 'staging', 'prod']) at.github.repository.addEnvironment(name);
      const workflow = '.github/workflows/secrets-rotate-now.yml';
      const force = (inputs: Readonly<Record<string, string>>) => ({
        event: 'workflow_dispatch',
        workflow,
        inputs: { environment: 'prod', secrets: '', 'dry-run': 'false', ...inputs },
      });
      await at.deliver('prod');
      const [key, password] = [at.value('SESSION_KEY', 'prod'), at.value('DB_PASSWORD', 'prod')];
      const forced = await at.run(force({ secrets: 'session_key' }));
      expect([forced.code, puts(forced)], forced.log).toEqual([0, ['SESSION_KEY']]);
      expect(at.value('SESSION_KEY', 'prod')).not.toBe(key);
      expect(at.value('DB_PASSWORD', 'prod')).toBe(password);
      expect(at.workflows.app.asked).toEqual([{ environments: 'write', actions: 'read' }]);
      await at.again(force({ secrets: 'session_key', 'dry-run': 'true' }));
      await at.again(force({}));
      const unknown = await at.run(force({ secrets: 'sesion_key' }));
      expect([unknown.code, unknown.writes]).toEqual([1, []]);
      expect(unknown.said).toContain('session_key');
    },
  );

  example('github does each by its event', 'github', async (at) => {
    const workflow = '.github/workflows/secrets.yml';
    const push = { event: 'push', workflow };
    const first = await at.run(push);
    expect([first.code, puts(first)], first.log).toEqual([0, ['DATABASE_URL', 'DB_PASSWORD']]);
    await at.again(push);
    await at.again({ event: 'schedule', workflow });
    const readme = { 'README.md': '# shop' };
    const review = at.reviewOf(at.propose(readme), workflow, readme);
    expect((await at.run(review)).writes).toEqual([expect.stringMatching(/^POST .*\/comments$/)]);
    await at.again(review);
    const forced = await at.run({ event: 'workflow_dispatch', workflow, inputs: { rotate: 'db_password' } });
    expect([forced.code, puts(forced)], forced.log).toEqual([0, ['DATABASE_URL', 'DB_PASSWORD']]);
    await at.again({ event: 'workflow_dispatch', workflow, inputs: { rotate: '' } });
  });

  example(
    'multi-environment plans with rights to read, and applies in each environment what was planned',
    'multi-environment',
    async (at) => {
      const environments = ['dev', 'staging', 'prod'];
      for (const name of environments) at.github.repository.addEnvironment(name);
      const push = { event: 'push', workflow: '.github/workflows/secrets.yml' };
      const first = await at.run(push);
      expect(first.code, first.log).toBe(0);
      expect(puts(first)).toHaveLength(6);
      const read = { environments: 'read', actions: 'read' };
      const write = { environments: 'write', actions: 'read' };
      expect(at.workflows.app.asked).toHaveLength(6);
      expect(at.workflows.app.asked).toEqual(expect.arrayContaining([read, read, read, write, write, write]));
      const keys = environments.map((name) => at.value('SESSION_KEY', name));
      expect(new Set(keys).size).toBe(3);
      for (const name of environments) expect(at.state(name).secrets['session_key']?.generation).toBe(1);
      expect(at.github.repository.pulls).toHaveLength(3);

      // Nothing to do: nobody is asked to approve, and a token that can only read is enough.
      const second = await at.again({ ...push, rights: { contents: 'read', actions: 'read' } });
      expect(second.nodes).toHaveLength(3);
      expect(at.workflows.app.asked.slice(6)).toEqual([read, read, read]);
    },
  );

  example(
    'multi-environment applies nothing where the world moved on after the plan',
    'multi-environment',
    async (at) => {
      for (const name of ['dev', 'staging', 'prod']) at.github.repository.addEnvironment(name);
      const prod = at.github.repository.environments.get('prod')?.secrets;
      // Between plan and approval somebody sets one of the secrets that the plan is about to make.
      at.workflows.app.onAsk = (rights) => {
        if (rights.environments === 'write') prod?.store('DB_PASSWORD', 'set by hand');
      };
      const push = { event: 'push', workflow: '.github/workflows/secrets.yml', matrix: 'environment:prod' };
      const run = await at.run(push);
      expect([run.code, run.writes], run.log).toEqual([1, []]);
      expect(run.said).toContain('PLAN_STALE');
      expect(prod?.list().map(({ name, value }) => [name, value])).toEqual([['DB_PASSWORD', 'set by hand']]);
    },
  );

  example('fleet reconciles a service by the workflow of the platform', 'fleet/service', async (at) => {
    const workflow = '.github/workflows/secrets.yml';
    const platform = filesOfExample('fleet/platform');
    const { uses } =
      examples.find(({ name }) => name === 'fleet/service')?.workflows[workflow]?.workflow.jobs['secrets'] ?? {};
    at.workflows.provide(uses as string, platform);
    const push = { event: 'push', workflow };
    const first = await at.run(push);
    expect([first.code, puts(first)], first.log).toEqual([0, ['SESSION_KEY']]);
    expect(at.workflows.app.asked).toEqual([{ secrets: 'write' }]);
    await at.again(push);
    at.github.clock.advance(91 * DAY);
    const night = await at.run({ event: 'schedule', workflow });
    expect([night.code, puts(night)], night.log).toEqual([0, ['SESSION_KEY']]);
    await at.again({ event: 'schedule', workflow });
    const forced = await at.run({ event: 'workflow_dispatch', workflow, inputs: { rotate: 'session_key' } });
    expect([forced.code, puts(forced)], forced.log).toEqual([0, ['SESSION_KEY']]);
  });

  example('an event that carries no reviewed push acts by what it is, or does nothing', 'push-sync', async (at) => {
    const path = '.github/workflows/secrets-sync.yml';
    const events = [
      'push',
      'merge_group',
      'issue_comment',
      'workflow_run',
      'repository_dispatch',
      'pull_request_target',
      'release',
    ];
    const text = filesOfExample('push-sync')[path] as string;
    const workflow = text.replace(/^on:\n[\s\S]*?\n\n/m, `on: [${events.join(', ')}]\n\n`);
    at.github.pushCommit('main', { [path]: workflow });
    const on = (event: string, payload: Readonly<Record<string, unknown>> = {}) => ({ event, workflow: path, payload });
    for (const trigger of [
      on('push', { ref: 'refs/tags/v1' }),
      on('push', { ref: 'refs/heads/gone', deleted: true }),
      on('push', { ref: `refs/heads/${laneOf('Secretfile.yml').stateBranch}` }),
      on('merge_group', { merge_group: { head_ref: 'refs/heads/gh-readonly-queue/main/pr-1' } }),
      on('issue_comment', { issue: { number: 1 }, comment: { body: 'rotate all' } }),
      on('workflow_run', { workflow_run: { head_branch: 'main' } }),
      on('release'),
    ]) {
      const { requests } = await at.again(trigger);
      expect(requests, trigger.event).toEqual([]);
    }
    const refused = await at.run(
      on('pull_request_target', { number: 7, pull_request: { number: 7, base: { ref: 'main' } } }),
    );
    expect([refused.code, refused.requests], refused.log).toEqual([1, []]);
    const asked = on('repository_dispatch', { action: 'secrets', client_payload: {} });
    const dispatched = await at.run(asked);
    expect([dispatched.code, puts(dispatched)], dispatched.log).toEqual([
      0,
      ['DATABASE_URL', 'DB_PASSWORD', 'SESSION_KEY'],
    ]);
    await at.again(asked);
  });
});
