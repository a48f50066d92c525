import { afterEach, describe, expect, test } from 'vitest';
import { BODY_LIMIT, fitBody } from '../../src/github/body.ts';
import { formatLockfile } from '../../src/lockfile/format.ts';
import { expectNoViolations } from '../support/github/server.ts';
import { type LaneWorld, LOCK, lane, laneWorld, lockfile, never, PROPOSAL, pending, record } from './lane-fixture.ts';

let world: LaneWorld;

async function start(...input: Parameters<typeof laneWorld>): Promise<LaneWorld> {
  world = await laneWorld(...input);
  return world;
}

afterEach(async () => {
  await world.server.close();
  expectNoViolations(world.server);
});

const one = lockfile({ A: record(1) });
const two = lockfile({ A: record(2) });
const repository = () => world.server.repository;
const commitsOf = (branch: string) => repository().git.commit(repository().branch(branch) ?? '');
const writes = () =>
  world.server.requests.filter(
    (request) => request.method !== 'GET' && !request.operation?.match(/^(repository|viewer)$/),
  ).length;

describe('S11: the branch', () => {
  test('is the base\u2019s tip and one signed commit, without journal and lease, and no draft is left', async () => {
    await start();
    const content = lockfile({ A: record(1), B: record(0, { rev: 1, pending: pending(1) }) }, 'r1');
    const made = await world.propose(content);
    expect(made).toMatchObject({
      operation: 'created',
      number: 1,
      branch: PROPOSAL,
      headSha: repository().branch(PROPOSAL),
    });
    expect(commitsOf(PROPOSAL)?.parents).toEqual([repository().branch('main')]);
    expect(repository().verified.has(made.headSha ?? '')).toBe(true);
    expect(world.on(PROPOSAL)).toEqual(one);
    expect(commitsOf(PROPOSAL)?.message).not.toContain('skip ci');
    expect(repository().branches()).toEqual(['main', PROPOSAL]);
  });

  test('leaves a secret that is not finished as the base has it', async () => {
    await start({}, one);
    await world.propose(lockfile({ A: record(1, { rev: 5, pending: pending(2) }), B: record(1) }));
    expect(world.on(PROPOSAL)).toEqual(lockfile({ A: record(1), B: record(1) }));
  });

  test('is rebuilt under the open pull request without closing it, also on a base that moved', async () => {
    await start({}, one);
    await world.propose(two);
    world.server.pushCommit('main', { 'other.txt': '1' });
    const again = await world.propose(lockfile({ A: record(3) }));
    expect(again).toMatchObject({ operation: 'updated', number: 1, headSha: repository().branch(PROPOSAL) });
    expect(repository().pull(1)).toMatchObject({ state: 'open', headSha: repository().branch(PROPOSAL) });
    expect(commitsOf(PROPOSAL)?.parents).toEqual([repository().branch('main')]);
  });

  test('is not touched by a second run, nor by commits of the base that leave the lockfile alone', async () => {
    await start({}, one);
    await world.propose(two);
    world.server.pushCommit('main', { 'other.txt': '1' });
    const before = writes();
    const head = repository().branch(PROPOSAL);
    expect(await world.propose(two)).toMatchObject({ operation: 'none', number: 1 });
    expect(writes()).toBe(before);
    expect(repository().branch(PROPOSAL)).toBe(head);
  });

  test('with a person\u2019s commit is kept, with one comment and no second pull request', async () => {
    await start({}, one);
    await world.propose(two);
    const theirs = world.server.pushCommit(PROPOSAL, { 'README.md': 'fixed\n' }, 'alice');
    for (let i = 0; i < 2; i++) {
      const refused = await world.propose(lockfile({ A: record(3) }));
      expect(refused).toMatchObject({ operation: 'refused', number: 1, reason: expect.stringContaining('@alice') });
    }
    expect(repository().branch(PROPOSAL)).toBe(theirs);
    expect(repository().comments).toHaveLength(1);
    expect(repository().pulls).toHaveLength(1);
  });

  test('is rebuilt when the base\u2019s lockfile moved under the same proposal', async () => {
    await start({}, one);
    await world.propose(two);
    world.server.pushCommit('main', { [LOCK]: formatLockfile(lockfile({ A: record(1, { rev: 2 }) })) }, 'alice');
    expect(await world.propose(two)).toMatchObject({ operation: 'updated', number: 1 });
    expect(commitsOf(PROPOSAL)?.parents).toEqual([repository().branch('main')]);
  });

  test('into which the base was merged with the button is rebuilt; with a change of theirs in the merge it is kept', async () => {
    await start({}, one);
    await world.propose(two);
    world.server.pushCommit('main', { 'other.txt': '1' });
    repository().updateBranch(1, 'merge', 'alice');
    expect(await world.propose(two)).toMatchObject({ operation: 'none', number: 1 });
    expect(await world.propose(lockfile({ A: record(3) }))).toMatchObject({ operation: 'updated', number: 1 });
    expect(commitsOf(PROPOSAL)?.parents).toEqual([repository().branch('main')]);
    const parents = [repository().branch(PROPOSAL) ?? '', repository().branch('main') ?? ''];
    const author = world.server.account('alice');
    for (const changes of [
      { 'other.txt': '2' },
      { [LOCK]: formatLockfile(lockfile({ A: record(9) })) },
      { [LOCK]: '{' },
    ]) {
      const theirs = repository().makeCommit({ parents, changes, message: 'Merge main', author, signed: true });
      repository().setBranch(PROPOSAL, theirs);
      expect((await world.propose(lockfile({ A: record(4) }))).reason).toContain('@alice');
      expect(repository().branch(PROPOSAL)).toBe(theirs);
    }
  });

  test('that was put on the base again without a signature is ours as long as it says nothing new', async () => {
    await start({}, one);
    await world.propose(two);
    world.server.pushCommit('main', { 'other.txt': '1' });
    const again = repository().updateBranch(1, 'rebase', 'alice');
    expect(await world.propose(two)).toMatchObject({ operation: 'none', number: 1, headSha: again });
    expect((await world.propose(lockfile({ A: record(3) }))).operation).toBe('updated');
    const forged = { [LOCK]: formatLockfile(lockfile({ A: record(9) })) };
    repository().setBranch(PROPOSAL, repository().branch('main'));
    world.server.pushCommit(PROPOSAL, forged, 'github-actions[bot]', 'Update the lockfile of the secrets');
    expect((await world.propose(lockfile({ A: record(4) }))).operation).toBe('refused');
  });

  test('that has no history in common with the base is somebody else\u2019s', async () => {
    await start({}, one);
    const author = world.server.account('alice');
    const orphan = repository().makeCommit({ parents: [], changes: { x: '1' }, message: 'x', author, signed: false });
    repository().setBranch(PROPOSAL, orphan);
    expect((await world.propose(two)).reason).toContain('@alice');
  });

  test('with something that we did by hand is kept too', async () => {
    await start({}, one);
    const proposal = world.proposer('alice');
    await proposal.sync({ lockfile: two, words: () => ({ title: 'T', body: '' }) }, never);
    const author = world.server.account('alice');
    const parents = [repository().branch(PROPOSAL) ?? ''];
    const edit = repository().makeCommit({
      parents,
      changes: { 'README.md': 'x' },
      message: 'Edit',
      author,
      signed: true,
    });
    repository().setBranch(PROPOSAL, edit);
    const next = { lockfile: lockfile({ A: record(3) }), words: () => ({ title: 'T', body: '' }) };
    expect((await proposal.sync(next, never)).operation).toBe('refused');
    expect(repository().branch(PROPOSAL)).toBe(edit);
  });

  test('that stands on the base without a commit of its own is ours to use', async () => {
    await start({}, one);
    repository().setBranch(PROPOSAL, repository().branch('main'));
    world.server.pushCommit('main', { 'other.txt': '1' });
    expect((await world.propose(two)).operation).toBe('created');
  });

  test('survives lost answers at every step', async () => {
    await start({}, one);
    for (const [index, match] of [/createCommitOnBranch/, /updateRefs/, /POST .*\/pulls$/].entries()) {
      for (const skip of match.source === 'updateRefs' ? [0, 1] : [0]) {
        world.server.clearFaults();
        world.server.fail({ match, when: 'after', skip });
        const content = lockfile({ A: record(2 + index * 2 + skip) });
        const done = await world.propose(content);
        expect(done.operation).toBe(skip === 1 ? 'updated' : 'created');
        expect(world.on(PROPOSAL)).toEqual(content);
        expect(repository().branches()).toEqual(['main', PROPOSAL]);
      }
      if (index < 2) {
        world.server.merge(repository().pulls.length, 'squash');
      }
    }
    expect(repository().pulls.filter((pull) => pull.state === 'open')).toHaveLength(1);
  });

  test('starts over a draft that a dead run left behind', async () => {
    await start({}, one);
    world.server.pushCommit(lane.draftBranch, { x: '1' });
    expect((await world.propose(two)).operation).toBe('created');
    expect(repository().branches()).toEqual(['main', PROPOSAL]);
  });

  test('that a person moves while we build is looked at again', async () => {
    await start({}, one);
    await world.propose(two);
    world.server.before(
      /createCommitOnBranch/,
      () => void world.server.pushCommit(PROPOSAL, { 'README.md': 'x' }, 'alice'),
    );
    expect((await world.propose(lockfile({ A: record(3) }))).operation).toBe('refused');
    expect(repository().text(PROPOSAL, 'README.md')).toBe('x');
    expect(repository().branches()).not.toContain(lane.draftBranch);
  });
});

describe('S7: nothing to propose', () => {
  test('closes the pull request and deletes the branch; a lane that never proposed makes nothing', async () => {
    await start({}, one);
    expect(await world.propose(one)).toEqual({ operation: 'none', branch: PROPOSAL });
    await world.propose(two);
    world.server.pushCommit('main', { [LOCK]: formatLockfile(two) }, 'alice');
    expect(await world.propose(two)).toMatchObject({ operation: 'closed', number: 1 });
    expect(repository().branch(PROPOSAL)).toBeUndefined();
    expect(repository().pull(1).state).toBe('closed');
  });

  test.each(['merge', 'squash', 'rebase'] as const)(
    'after a %s the branch goes, and what comes next is a new pull request',
    async (how) => {
      await start({}, one);
      await world.propose(two);
      world.server.merge(1, how);
      const content = { lockfile: two, words: () => ({ title: 'T', body: '' }), tidy: false };
      expect((await world.proposal.sync(content, never)).operation).toBe('none');
      expect(repository().branch(PROPOSAL)).toBe(repository().pull(1).headSha);
      expect((await world.propose(two)).operation).toBe('none');
      expect(repository().branch(PROPOSAL)).toBeUndefined();
      expect(await world.propose(lockfile({ A: record(3) }))).toMatchObject({ operation: 'created', number: 2 });
    },
  );

  test('what we closed ourselves is proposed again when the base goes back', async () => {
    await start({}, one);
    await world.propose(two);
    world.server.pushCommit('main', { [LOCK]: formatLockfile(two) }, 'alice');
    await world.propose(two);
    world.server.pushCommit('main', { [LOCK]: formatLockfile(one) }, 'alice', 'Revert');
    expect(await world.propose(two)).toMatchObject({ operation: 'created', number: 2 });
  });
});

describe('S12: the pull request', () => {
  test('is updated in place when its words change, and made with labels, reviewers and assignees', async () => {
    await start({}, one);
    const proposal = world.proposer('bot', { labels: ['secrets'], reviewers: ['alice'], assignees: ['alice'] });
    await proposal.sync({ lockfile: two, words: () => ({ title: 'T', body: 'first' }) }, never);
    expect(repository().pull(1)).toMatchObject({
      labels: new Set(['secrets']),
      reviewers: new Set(['alice']),
      assignees: new Set(['alice']),
    });
    expect(await proposal.sync({ lockfile: two, words: () => ({ title: 'T2', body: 'second' }) }, never)).toMatchObject(
      {
        operation: 'updated',
        number: 1,
      },
    );
    expect(repository().pull(1)).toMatchObject({ title: 'T2', body: expect.stringMatching(/^second\n/) });
  });

  test('of a fork that calls its branch like ours is left alone, and ours is made beside it', async () => {
    await start({}, one);
    const sha = world.server.pushCommit('x', { [LOCK]: formatLockfile(two) }, 'mallory');
    const user = world.server.account('mallory');
    repository().openPull({
      head: PROPOSAL,
      base: 'main',
      title: 'evil',
      user,
      fork: { repository: 'mallory/app', sha },
    });
    expect(await world.propose(two)).toMatchObject({ operation: 'created', number: 2 });
    expect(repository().pull(1).title).toBe('evil');
  });

  test('S13: a revert of its merge brings a new one', async () => {
    await start({}, one);
    await world.propose(two);
    world.server.merge(1, 'squash');
    world.server.pushCommit('main', { [LOCK]: formatLockfile(one) }, 'alice', 'Revert');
    expect(await world.propose(two)).toMatchObject({ operation: 'created', number: 2 });
  });

  test('that a person closed stays closed as long as there is nothing else to propose', async () => {
    await start({}, one);
    await world.propose(two);
    repository().closePull(repository().pull(1));
    expect(await world.propose(two)).toMatchObject({ operation: 'none', number: 1 });
    repository().deleteBranch(PROPOSAL);
    world.server.pushCommit('main', { 'other.txt': '1' });
    expect(await world.propose(two)).toMatchObject({ operation: 'none', number: 1 });
    expect(repository().pulls).toHaveLength(1);
  });

  test('that a person closed is opened again for something new, or followed by another if its branch is gone', async () => {
    await start({}, one);
    await world.propose(two);
    repository().closePull(repository().pull(1));
    expect(await world.propose(lockfile({ A: record(3) }))).toMatchObject({ operation: 'updated', number: 1 });
    expect(repository().pull(1)).toMatchObject({ state: 'open', headSha: repository().branch(PROPOSAL) });
    repository().deleteBranch(PROPOSAL);
    expect(await world.propose(lockfile({ A: record(4) }))).toMatchObject({ operation: 'created', number: 2 });
    expect(world.server.requests.filter((request) => request.status === 422)).toEqual([]);
  });

  test('that GitHub Actions may not make leaves the branch, the link and the setting to turn on', async () => {
    await start({}, one);
    repository().actionsMayCreatePulls = false;
    const refused = await world.propose(two);
    expect(refused).toMatchObject({ operation: 'refused', headSha: repository().branch(PROPOSAL) });
    expect(refused.reason).toContain('Allow GitHub Actions to create and approve pull requests');
    expect(refused.reason).toContain(`/acme/app/compare/main...${PROPOSAL}`);
    repository().actionsMayCreatePulls = true;
    expect((await world.propose(two)).operation).toBe('created');
  });

  test('without the right names the permission to add', async () => {
    await start({}, one);
    world.server.fail({ match: /POST .*\/pulls$/, status: 403 });
    expect((await world.propose(two)).reason).toContain('pull-requests: write');
  });

  test('is tried again when GitHub does not know the new branch yet, and a bounded number of times', async () => {
    await start({}, one);
    world.server.fail({ match: /POST .*\/pulls$/, status: 422, times: 2 });
    expect((await world.propose(two)).operation).toBe('created');
    world.server.merge(1, 'squash');
    world.server.fail({ match: /POST .*\/pulls$/, status: 422, times: 9 });
    expect(await world.propose(lockfile({ A: record(3) }))).toMatchObject({
      operation: 'refused',
      reason: expect.stringContaining('compare/'),
    });
  });

  test('of a token that cannot push is an error with the line to add', async () => {
    await start({}, one);
    world.server.addToken('reader', { kind: 'actions', contents: 'read', pull_requests: 'write' });
    const proposal = world.proposer('reader');
    await expect(
      proposal.sync({ lockfile: two, words: () => ({ title: 'T', body: '' }) }, never),
    ).rejects.toMatchObject({
      code: 'FORBIDDEN',
      hint: expect.stringContaining('contents: write'),
    });
  });

  test('has a body that GitHub takes, however long the text was', async () => {
    await start({}, one);
    const line = `| SECRET | ${'x'.repeat(80)} |\n`;
    expect((await world.propose(two, line.repeat(2000))).operation).toBe('created');
    const { body } = repository().pull(1);
    expect(body.length).toBeLessThanOrEqual(BODY_LIMIT);
    expect(body).toMatch(/more lines did not fit[\s\S]*<!-- secretzero:proposal/);
  });
});

test('a body of one endless line is cut between characters, and its marker is kept', async () => {
  await start();
  const cut = fitBody('\u{1F511}'.repeat(500), '<!-- m -->', 600);
  expect(cut.length).toBeLessThanOrEqual(600);
  expect(cut).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
  expect(cut.split('<!-- m -->')).toHaveLength(2);
  expect(fitBody(`<!-- m -->\n${'line\n'.repeat(500)}`, '<!-- m -->', 600).split('<!-- m -->')).toHaveLength(2);
});
