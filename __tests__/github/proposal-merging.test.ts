import { afterEach, describe, expect, test } from 'vitest';
import type { ProposalOptions } from '../../src/github/proposal.ts';
import { formatLockfile } from '../../src/lockfile/format.ts';
import { expectNoViolations } from '../support/github/server.ts';
import { type LaneWorld, LOCK, laneWorld, lockfile, never, PROPOSAL, record } from './lane-fixture.ts';

let world: LaneWorld;

async function start(): Promise<LaneWorld> {
  world = await laneWorld({}, one);
  return world;
}

afterEach(async () => {
  await world.server.close();
  expectNoViolations(world.server);
});

const one = lockfile({ A: record(1) });
const two = lockfile({ A: record(2) });
const repository = () => world.server.repository;
const pull = () => repository().pull(1);
const words = () => ({ title: 'T', body: 'B' });
const mutations = () => world.server.requests.filter(({ operation }) => operation?.includes('AutoMerge'));

function propose(more: Partial<ProposalOptions>, ready = true, content = two, token = 'bot') {
  return world.proposer(token, more).sync({ lockfile: content, ready, words }, never);
}

describe('auto-merge', () => {
  test('is turned on for what nobody has to look at, once, in the way that was chosen', async () => {
    await start();
    expect(await propose({ autoMerge: 'squash' })).toEqual({
      operation: 'created',
      branch: expect.any(String),
      number: 1,
      url: expect.any(String),
      headSha: pull().headSha,
    });
    expect(pull().autoMerge).toMatchObject({ method: 'SQUASH', by: { login: 'github-actions[bot]' } });
    await propose({ autoMerge: 'squash' });
    expect(mutations()).toHaveLength(1);
  });

  test('is turned on later, when what had to be looked at is gone', async () => {
    await start();
    await propose({ autoMerge: 'rebase' }, false);
    expect(pull().autoMerge).toBeUndefined();
    await propose({ autoMerge: 'rebase' }, true);
    expect(pull().autoMerge).toMatchObject({ method: 'REBASE' });
  });

  test('is turned off again before the branch moves, when there is something to look at', async () => {
    await start();
    await propose({ autoMerge: 'merge' });
    let atMove: unknown = 'never moved';
    world.server.before(/updateRefs/, () => {
      atMove = pull().autoMerge;
    });
    const again = await propose({ autoMerge: 'merge' }, false, lockfile({ A: record(3) }));
    expect(again).toMatchObject({ operation: 'updated', number: 1 });
    expect(atMove).toBeUndefined();
    expect(pull().autoMerge).toBeUndefined();
  });

  test('is never asked for where it is off, and what a person turned on stays on', async () => {
    await start();
    await propose({});
    expect(mutations()).toEqual([]);
    pull().autoMerge = { method: 'MERGE', by: world.server.account('alice'), at: '2026-11-01T10:00:00Z' };
    await propose({ autoMerge: 'merge' }, false);
    expect(pull().autoMerge).toMatchObject({ by: { login: 'alice' } });
  });

  test('is not asked for while the pull request is a draft', async () => {
    await start();
    expect((await propose({ autoMerge: 'merge', draft: true })).notes).toBeUndefined();
    expect([pull().draft, pull().autoMerge]).toEqual([true, undefined]);
    pull().draft = false;
    await propose({ autoMerge: 'merge', draft: true });
    expect(pull().autoMerge).toBeDefined();
  });

  test.each([
    [
      'the setting that is off',
      () => void Object.assign(repository(), { autoMergeAllowed: false }),
      'Allow auto-merge',
    ],
    ['the way that is not allowed', () => void repository().mergeMethods.delete('squash'), 'Allow squash merging'],
    [
      'a base that asks for nothing',
      () => void Object.assign(repository(), { asksForChecks: false }),
      'Require a review or a check',
    ],
    [
      'rights that are missing',
      () => world.server.fail({ match: /enablePullRequestAutoMerge/, status: 403 }),
      '`contents: write`',
    ],
    ['any other refusal', () => world.server.fail({ match: /enablePullRequestAutoMerge/, status: 422 }), '422'],
  ])('leaves the pull request as it is and names %s', async (_, given, said) => {
    await start();
    given();
    const { operation, notes } = await propose({ autoMerge: 'squash' });
    expect(operation).toBe('created');
    expect(notes).toEqual([expect.stringContaining(said)]);
    expect(pull().autoMerge).toBeUndefined();
  });

  test('that cannot be turned off is said, and the pull request is brought up to date all the same', async () => {
    await start();
    await propose({ autoMerge: 'merge' });
    world.server.fail({ match: /disablePullRequestAutoMerge/, status: 422 });
    const { operation, notes } = await propose({ autoMerge: 'merge' }, false, lockfile({ A: record(3) }));
    expect([operation, notes]).toEqual(['updated', [expect.stringContaining('turn its auto-merge off')]]);
  });
});

describe('labels, reviewers and assignees', () => {
  test('are added alone where GitHub refuses them together, and each refusal says what to do', async () => {
    await start();
    for (const name of ['gone', 'ops', 'nobody']) repository().outsiders.add(name);
    const { operation, notes } = await propose({
      labels: ['secrets', 'bot'],
      reviewers: ['alice', 'gone', 'acme/platform', 'acme/ops'],
      assignees: ['alice', 'nobody'],
    });
    expect(operation).toBe('created');
    expect(pull()).toMatchObject({
      labels: new Set(['secrets', 'bot']),
      reviewers: new Set(['alice']),
      teams: new Set(['platform']),
      assignees: new Set(['alice']),
    });
    expect(notes).toEqual([
      expect.stringMatching(/reviewer gone .*must have access/),
      expect.stringMatching(/team ops .*members: read/),
      expect.stringMatching(/could not be assigned to nobody/),
    ]);
  });

  test.each([403, 404])('that the token may not add (%i) name the line to add, and fail nothing', async (status) => {
    await start();
    world.server.fail({ match: /POST .*\/labels$/, status });
    const { operation, notes } = await propose({ labels: ['secrets'] });
    expect([operation, notes]).toEqual(['created', [expect.stringContaining('`pull-requests: write`')]]);
  });

  test('are added to a pull request whose making lost its answer', async () => {
    await start();
    world.server.fail({ match: /POST .*\/pulls$/, when: 'after' });
    expect((await propose({ labels: ['secrets'] })).operation).toBe('created');
    expect(pull().labels).toEqual(new Set(['secrets']));
  });

  test('are not added a second time: what a person took away stays away', async () => {
    await start();
    await propose({ labels: ['secrets'] });
    pull().labels.clear();
    await propose({ labels: ['secrets'] }, true, lockfile({ A: record(3) }));
    expect(pull().labels).toEqual(new Set());
  });
});

describe('the pull request', () => {
  test('is a usual one where the repository has no drafts, and that is said', async () => {
    await start();
    repository().hasDrafts = false;
    const { operation, notes } = await propose({ draft: true });
    expect([operation, notes]).toEqual(['created', [expect.stringContaining('no draft')]]);
    expect(pull().draft).toBe(false);
  });

  test.each([403, 404])(
    'that the token may not make (%i) names the permission and the link, at once',
    async (status) => {
      await start();
      world.server.fail({ match: /POST .*\/pulls$/, status, times: 9 });
      const { operation, reason } = await propose({});
      expect(operation).toBe('refused');
      expect(reason).toContain('pull-requests: write');
      expect(reason).toContain('/acme/app/compare/main...');
      expect(
        world.server.requests.filter(({ method, path }) => method === 'POST' && path.endsWith('/pulls')),
      ).toHaveLength(1);
    },
  );

  test('whose branch a ruleset keeps from the token is an error that says where to look', async () => {
    await start();
    repository().protect(PROPOSAL);
    await expect(propose({})).rejects.toMatchObject({ code: 'REJECTED', hint: expect.stringContaining('ruleset') });
  });

  test('is closed with a comment that says why, by us and not by its body', async () => {
    await start();
    await propose({});
    world.server.pushCommit('main', { [LOCK]: formatLockfile(two) }, 'alice');
    expect(await propose({})).toMatchObject({ operation: 'closed', number: 1 });
    expect(repository().comments.map(({ issue, user, body }) => [issue, user.login, body])).toEqual([
      [1, 'github-actions[bot]', expect.stringContaining('has all that this proposed')],
    ]);
    expect(repository().branches()).toEqual(['main']);
  });

  test('is closed also where the comment is refused', async () => {
    await start();
    await propose({});
    world.server.pushCommit('main', { [LOCK]: formatLockfile(two) }, 'alice');
    world.server.fail({ match: /POST .*\/comments$/, status: 403 });
    expect(await propose({})).toMatchObject({ operation: 'closed', notes: [expect.stringContaining('403')] });
    expect(repository().branches()).toEqual(['main']);
  });
});
