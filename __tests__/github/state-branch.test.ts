import { afterEach, describe, expect, test } from 'vitest';
import type { Lockfile } from '../../src/core/lock.ts';
import type { StateStore } from '../../src/engine/state-store.ts';
import { blobId } from '../../src/github/blob-id.ts';
import { NO_OID } from '../../src/github/refs.ts';
import type { StateBranchOptions } from '../../src/github/state-branch.ts';
import { formatLockfile } from '../../src/lockfile/format.ts';
import { trustedAccounts } from '../../src/manifest/trusted.ts';
import { expectNoViolations } from '../support/github/server.ts';
import {
  type LaneWorld,
  LOCK,
  lane,
  laneWorld,
  lockfile,
  MANIFEST,
  MANIFEST_TEXT,
  never,
  PROPOSAL,
  pending,
  record,
} from './lane-fixture.ts';

let world: LaneWorld;
const STATE = lane.stateBranch;

async function start(...input: Parameters<typeof laneWorld>): Promise<LaneWorld> {
  world = await laneWorld(...input);
  return world;
}

afterEach(async () => {
  await world.server.close();
  expectNoViolations(world.server);
});

const subjects = (branch: string) => {
  const { git } = world.server.repository;
  const found: string[] = [];
  for (
    let commit = git.commit(world.server.repository.branch(branch) ?? '');
    commit;
    commit = git.commit(commit.parents[0] ?? '')
  ) {
    found.push(commit.message);
  }
  return found;
};

const commits = () => world.server.requests.filter((request) => request.operation === 'createCommitOnBranch').length;

/** A run from intent to the end. */
async function settle(content: Lockfile, store = world.state): Promise<string> {
  const { token } = await store.load(never);
  const intent = await store.save(
    { ...content, lease: { run: 'r1', until: '2026-11-01T10:10:00Z' } },
    token,
    'intent',
    never,
  );
  return store.save(content, intent, 'settled', never);
}

describe('S1: what was reviewed', () => {
  test('a workspace whose manifest is the base\u2019s may write', async () => {
    await start({}, lockfile({ A: record(1) }));
    expect(await world.state.load(never)).toMatchObject({
      reviewed: true,
      token: NO_OID,
      lockfile: lockfile({ A: record(1) }),
    });
  });

  test('a workspace with another manifest, or with a var file that the base has not, may only plan', async () => {
    await start();
    const other = world.store('bot', { reviewed: [{ path: MANIFEST, blob: '1'.repeat(40) }] });
    const missing = world.store('bot', { reviewed: [{ path: 'prod.szvar', blob: '1'.repeat(40) }] });
    expect((await other.load(never)).reviewed).toBe(false);
    expect((await missing.load(never)).reviewed).toBe(false);
  });

  test('a base that does not exist is one clear error', async () => {
    await start();
    await expect(world.store('bot', { base: 'nowhere' }).load(never)).rejects.toMatchObject({ code: 'ARGUMENTS' });
  });
});

describe('S2: whose state it is', () => {
  test('what the run itself wrote is believed, settled or not, for GITHUB_TOKEN, an app and a person alike', async () => {
    await start();
    for (const token of ['bot', 'app', 'alice']) {
      world.server.repository.deleteBranch(STATE);
      const store = world.store(token);
      const content = lockfile({ A: record(1, { pending: pending(2) }) }, 'r1');
      const made = await store.save(content, (await store.load(never)).token, 'intent', never);
      expect(await world.store(token).load(never)).toMatchObject({ lockfile: content, token: made });
    }
  });

  test('a stranger\u2019s commit on the state branch stops the run before any write', async () => {
    await start();
    await settle(lockfile({ A: record(1) }));
    world.server.pushCommit(STATE, { [LOCK]: formatLockfile(lockfile({ A: record(7) })) }, 'mallory');
    await expect(world.state.load(never)).rejects.toMatchObject({
      code: 'LOCKFILE_FOREIGN',
      message: expect.stringContaining('@mallory'),
    });
  });

  test('a signed commit by another account is foreign too, and so is an unsigned one in our name', async () => {
    await start();
    const first = await settle(lockfile({ A: record(1) }));
    await world
      .store('mallory', { trusted: ['github-actions[bot]'] })
      .save(lockfile({ A: record(2) }), first, 'settled', never);
    await expect(world.state.load(never)).rejects.toMatchObject({ code: 'LOCKFILE_FOREIGN' });
    world.server.repository.setBranch(STATE, first);
    world.server.pushCommit(
      STATE,
      { [LOCK]: formatLockfile(lockfile({ A: record(3) })) },
      'github-actions[bot]',
      'secretzero: settled [skip ci]',
    );
    await expect(world.state.load(never)).rejects.toMatchObject({ code: 'LOCKFILE_FOREIGN' });
  });

  test('a stranger\u2019s commit below an unsettled one of ours is found', async () => {
    await start();
    await settle(lockfile({ A: record(1) }));
    const theirs = world.server.pushCommit(STATE, { [LOCK]: formatLockfile(lockfile({ A: record(2) })) }, 'mallory');
    await world.state.save(lockfile({ A: record(3) }, 'r2'), theirs, 'checkpoint', never);
    await expect(world.state.load(never)).rejects.toMatchObject({ code: 'LOCKFILE_FOREIGN' });
  });

  test('a commit that names us as its author is foreign, even under somebody else\u2019s valid signature', async () => {
    await start();
    await settle(lockfile({ A: record(1) }));
    world.server.repository.pushCommit(
      STATE,
      { [LOCK]: formatLockfile(lockfile({ A: record(3) })) },
      { author: 'github-actions[bot]', message: 'secretzero: settled [skip ci]', signed: true },
    );
    await expect(world.state.load(never)).rejects.toMatchObject({ code: 'LOCKFILE_FOREIGN' });
  });

  test.each([
    ['puts the base\u2019s lockfile back', formatLockfile(lockfile({ A: record(1) }))],
    ['deletes the lockfile', null],
  ])('a stranger who %s on the state branch makes nobody forget what was written', async (_what, text) => {
    await start({}, lockfile({ A: record(1) }));
    await settle(lockfile({ A: record(2) }));
    world.server.pushCommit(STATE, { [LOCK]: text }, 'mallory');
    await expect(world.state.load(never)).rejects.toMatchObject({ code: 'LOCKFILE_FOREIGN' });
  });

  test('a state branch that stands at the base asks nobody who made it', async () => {
    await start({}, lockfile({ A: record(1) }));
    world.server.repository.setBranch(STATE, world.server.repository.branch('main'));
    const before = world.api.requests;
    await world.state.load(never);
    expect(world.api.requests - before).toBe(1);
  });

  test('an account that the user named is believed', async () => {
    await start();
    await settle(lockfile({ A: record(1) }));
    const laptop = world.store('alice', { trusted: ['GitHub-Actions[bot]'] });
    expect((await laptop.load(never)).lockfile).toEqual(lockfile({ A: record(1) }));
    await expect(world.store('alice').load(never)).rejects.toMatchObject({ code: 'LOCKFILE_FOREIGN' });
  });

  test('an account that the manifest on the base names is believed; it is read only where somebody else saved', async () => {
    const named = 'metadata: { trusted: [Alice] }\n';
    const believes = { manifest: MANIFEST, logins: (text: string) => trustedAccounts(MANIFEST, text) };
    const reviewed = [{ path: MANIFEST, blob: blobId(named) }];
    await start({ files: { [MANIFEST]: named } });
    const { apiFor } = await import('./lane-fixture.ts');
    const api = apiFor(world.server, 'bot');
    const store = world.store('bot', { api, reviewed, believes });
    await settle(lockfile({ A: record(1) }), store);
    const before = api.requests;
    await store.load(never);
    expect(api.requests - before).toBe(1);
    const laptop = world.store('alice', { reviewed, believes, trusted: ['github-actions[bot]'] });
    expect(await laptop.believesUs(never)).toBe(true);
    expect(await store.believesUs(never)).toBe(false);
    await settle(lockfile({ A: record(2) }), laptop);
    expect((await store.load(never)).lockfile).toEqual(lockfile({ A: record(2) }));
    // What the base does not say, nobody's checkout can.
    world.server.pushCommit('main', { [MANIFEST]: MANIFEST_TEXT });
    await expect(store.load(never)).rejects.toMatchObject({
      code: 'LOCKFILE_FOREIGN',
      hint: expect.stringContaining('metadata.trusted'),
    });
    expect(await laptop.believesUs(never)).toBe(true);
    await expect(laptop.load(never)).resolves.toMatchObject({ reviewed: false });
    expect(await laptop.believesUs(never)).toBe(false);
  });

  test('many runs that were cut short are walked through to the last settled commit', async () => {
    await start();
    let token = await settle(lockfile({ A: record(1) }));
    for (let i = 0; i < 65; i++)
      token = await world.state.save(lockfile({ A: record(1, { rev: 2 + i }) }, 'r'), token, 'checkpoint', never);
    expect((await world.state.load(never)).token).toBe(token);
    expect(world.server.requests.filter((request) => request.body?.includes('query History'))).toHaveLength(2);
  });

  test('one request loads a lane, and one more, once a run, says who we are', async () => {
    await start({}, lockfile({ A: record(1) }));
    await settle(lockfile({ A: record(2) }));
    const { apiFor } = await import('./lane-fixture.ts');
    const api = apiFor(world.server, 'bot');
    const store = world.store('bot', { api });
    await store.load(never);
    expect(api.requests).toBe(2);
    await store.load(never);
    expect(api.requests).toBe(3);
  });

  test('a lockfile over the size that comes inline is read by its blob id, byte for byte', async () => {
    const big = Object.fromEntries(
      Array.from({ length: 2500 }, (_, i) => [`SECRET_${i}`, record(1, { chain: 'f'.repeat(200) })]),
    );
    await start({}, lockfile(big));
    expect(Object.keys((await world.state.load(never)).lockfile.secrets)).toHaveLength(2500);
    expect(world.server.requests.some((request) => request.path.includes('/git/blobs/'))).toBe(true);
  });
});

describe('S3: the working lockfile', () => {
  test('is the join of state and base, record by record', async () => {
    await start({}, lockfile({ A: record(1), B: record(4) }));
    await settle(lockfile({ A: record(2), C: record(1) }));
    const { lockfile: joined } = await world.state.load(never);
    expect(joined).toEqual(lockfile({ A: record(2), B: record(4), C: record(1) }));
  });

  test('of a lane that has nothing yet is empty', async () => {
    await start();
    expect(await world.state.load(never)).toMatchObject({ lockfile: { secrets: {} }, notes: [], migrated: false });
  });

  test.each(['open', 'closed', 'merged and reverted'])(
    'comes from the newest pull request when the state is gone: %s',
    async (how) => {
      await start();
      const made = await world.propose(lockfile({ A: record(2) }));
      if (how === 'closed') {
        await world.api.request('PATCH', '/repos/acme/app/pulls/1', { state: 'closed' }, { signal: never });
        world.server.repository.deleteBranch(PROPOSAL);
      }
      if (how === 'merged and reverted') {
        world.server.merge(1, 'squash');
        world.server.repository.deleteBranch(PROPOSAL);
        world.server.pushCommit('main', { [LOCK]: null }, 'alice');
      }
      expect(made.operation).toBe('created');
      expect((await world.state.load(never)).lockfile).toEqual(lockfile({ A: record(2) }));
    },
  );

  test('leaves out what others committed on top of our pull request', async () => {
    await start();
    await world.propose(lockfile({ A: record(2) }));
    world.server.pushCommit(PROPOSAL, { [LOCK]: formatLockfile(lockfile({ A: record(9) })) }, 'mallory');
    const loaded = await world.state.load(never);
    expect(loaded.lockfile).toEqual(lockfile({ A: record(2) }));
    expect(loaded.notes.join()).toContain('@mallory');
  });

  test('leaves out what we did by hand on our own pull request', async () => {
    await start();
    await world
      .proposer('alice')
      .sync({ lockfile: lockfile({ A: record(2) }), words: () => ({ title: 'T', body: '' }) }, never);
    const { repository } = world.server;
    const changes = { [LOCK]: formatLockfile(lockfile({ A: record(9) })) };
    const author = world.server.account('alice');
    const parents = [repository.branch(PROPOSAL) ?? ''];
    repository.setBranch(PROPOSAL, repository.makeCommit({ parents, changes, message: 'Edit', author, signed: true }));
    expect((await world.store('alice').load(never)).lockfile).toEqual(lockfile({ A: record(2) }));
  });

  test('never comes from a fork that calls its branch like ours, nor from a pull request of somebody else', async () => {
    await start();
    const evil = world.server.pushCommit('x', { [LOCK]: formatLockfile(lockfile({ A: record(9) })) }, 'mallory');
    const user = world.server.account('mallory');
    world.server.repository.openPull({
      head: PROPOSAL,
      base: 'main',
      title: 'x',
      user,
      fork: { repository: 'mallory/app', sha: evil },
    });
    expect((await world.state.load(never)).lockfile.secrets).toEqual({});
    const forged = { [LOCK]: formatLockfile(lockfile({ A: record(8) })) };
    world.server.repository.setBranch(PROPOSAL, evil);
    world.server.pushCommit(PROPOSAL, forged, 'mallory', 'Update the lockfile of the secrets');
    world.server.repository.openPull({ head: PROPOSAL, base: 'main', title: 'x', user });
    expect((await world.state.load(never)).lockfile.secrets).toEqual({});
  });

  test('also comes from the pull request when a run died between making the state branch and its first commit', async () => {
    await start();
    await world.propose(lockfile({ A: record(2) }));
    world.server.repository.setBranch(STATE, world.server.repository.branch('main'));
    expect((await world.state.load(never)).lockfile).toEqual(lockfile({ A: record(2) }));
  });

  test.each([
    ['LOCKFILE_CORRUPT', '{ "version": 2,'],
    ['LOCKFILE_NEWER', '{ "version": 3 }\n'],
  ])('%s anywhere stops, and nothing is touched', async (code, text) => {
    await start({ files: { [LOCK]: text } });
    const head = world.server.repository.branch('main');
    await expect(world.state.load(never)).rejects.toMatchObject({ code });
    expect(world.server.repository.branch('main')).toBe(head);
  });

  test('without the right to read pull requests the state is enough, and its absence is an error', async () => {
    await start();
    world.server.addToken('thin', { kind: 'actions', contents: 'write' });
    await expect(world.store('thin').load(never)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect((await world.store('thin', { pullRequests: false }).load(never)).token).toBe(NO_OID);
    await settle(lockfile({ A: record(1) }));
    expect((await world.store('thin').load(never)).lockfile).toEqual(lockfile({ A: record(1) }));
  });
});

describe('S4: the clock', () => {
  test('is GitHub\u2019s, moved on by a clock that is never set back', async () => {
    await start();
    let passed = 0;
    const { apiFor } = await import('./lane-fixture.ts');
    const store = world.store('bot', {
      api: apiFor(world.server, 'bot', { monotonic: () => passed, now: () => new Date(5) }),
    });
    expect(store.now()).toEqual(new Date(5));
    await store.load(never);
    passed = 1500;
    expect(store.now()).toEqual(new Date('2026-11-01T10:00:01.500Z'));
  });
});

describe('S8: the intent', () => {
  test('makes the state branch at the base\u2019s tip, then commits on the head that was read, signed', async () => {
    await start({}, lockfile({ A: record(1) }));
    const base = world.server.repository.branch('main');
    const end = await settle(lockfile({ A: record(2) }));
    expect(subjects(STATE)).toEqual(['secretzero: settled [skip ci]', 'secretzero: intent [skip ci]', 'Begin']);
    expect(world.server.repository.branch(STATE)).toBe(end);
    expect(world.server.repository.verified.has(end)).toBe(true);
    expect(world.server.repository.branch('main')).toBe(base);
  });

  test('is refused when the manifest on the base was changed since the start', async () => {
    await start();
    const { token } = await world.state.load(never);
    world.server.pushCommit('main', { [MANIFEST]: 'version: 2\n' });
    await expect(world.state.save(lockfile({}, 'r'), token, 'intent', never)).rejects.toMatchObject({
      code: 'LOCKFILE_CONFLICT',
    });
    expect(world.server.repository.branch(STATE)).toBeUndefined();
  });

  test('of the slower of two runs is refused: a stale head', async () => {
    await start();
    await settle(lockfile({ A: record(1) }));
    const slow = world.store('bot');
    const { token } = await slow.load(never);
    await settle(lockfile({ A: record(2) }));
    const before = commits();
    await expect(slow.save(lockfile({ A: record(9) }, 'slow'), token, 'intent', never)).rejects.toMatchObject({
      code: 'LOCKFILE_CONFLICT',
    });
    expect(commits()).toBe(before);
    await expect(slow.save(lockfile({ A: record(9) }, 'slow'), token, 'settled', never)).rejects.toMatchObject({
      code: 'LOCKFILE_CONFLICT',
    });
    expect(world.on(STATE)).toEqual(lockfile({ A: record(2) }));
  });

  test('of one of two runs that make the branch at the same moment is refused', async () => {
    await start();
    const { token } = await world.state.load(never);
    world.server.before(/createCommitOnBranch/, async () => {
      await world.store('bot').save(lockfile({ A: record(1) }, 'other'), token, 'intent', never);
    });
    await expect(world.state.save(lockfile({ A: record(1) }, 'mine'), token, 'intent', never)).rejects.toMatchObject({
      code: 'LOCKFILE_CONFLICT',
    });
    expect(world.on(STATE)?.lease?.run).toBe('other');
  });

  test('whose answer is lost succeeded if the head\u2019s parent is the expected one and the blob is ours (ruling 18)', async () => {
    await start();
    await settle(lockfile({ A: record(1) }));
    const { token } = await world.state.load(never);
    world.server.fail({ match: /createCommitOnBranch/, when: 'after' });
    const saved = await world.state.save(lockfile({ A: record(2) }, 'r'), token, 'checkpoint', never);
    expect(saved).toBe(world.server.repository.branch(STATE));
    expect(subjects(STATE).filter((subject) => subject.includes('checkpoint'))).toHaveLength(1);
  });

  test('that GitHub broke on before doing it is made again', async () => {
    await start();
    world.server.fail({ match: /createCommitOnBranch/, status: 502 });
    world.server.fail({ match: /updateRefs/, when: 'after' });
    await settle(lockfile({ A: record(1) }));
    expect(world.on(STATE)).toEqual(lockfile({ A: record(1) }));
  });

  test('whose answer is lost while somebody else saves is a conflict', async () => {
    await start();
    const token = await settle(lockfile({ A: record(1) }));
    world.server.fail({ match: /createCommitOnBranch/, status: 500, when: 'before' });
    world.server.before(
      /POST \/graphql createCommitOnBranch/,
      () => void world.server.pushCommit(STATE, { x: '1' }, 'mallory'),
    );
    await expect(world.state.save(lockfile({ A: record(2) }), token, 'settled', never)).rejects.toMatchObject({
      code: 'LOCKFILE_CONFLICT',
    });
  });

  test('whose answer is lost is not taken for saved because somebody else saved the same on another head', async () => {
    await start();
    const token = await settle(lockfile({ A: record(1) }));
    const mine = lockfile({ A: record(2) });
    world.server.fail({ match: /createCommitOnBranch/, status: 500 });
    world.server.before(/createCommitOnBranch/, () => {
      world.server.pushCommit(STATE, { x: '1' }, 'mallory');
      world.server.pushCommit(STATE, { [LOCK]: formatLockfile(mine) }, 'mallory');
    });
    await expect(world.state.save(mine, token, 'settled', never)).rejects.toMatchObject({ code: 'LOCKFILE_CONFLICT' });
  });

  test('that a ruleset forbids is refused with where to look, at the branch\u2019s making and later', async () => {
    await start();
    world.server.repository.protect(STATE);
    const refused = { code: 'REJECTED', hint: expect.stringContaining('ruleset') };
    await expect(world.state.save(lockfile({}), NO_OID, 'intent', never)).rejects.toMatchObject(refused);
    world.server.repository.setBranch(STATE, world.server.repository.branch('main'));
    await expect(world.state.save(lockfile({}), NO_OID, 'intent', never)).rejects.toMatchObject(refused);
  });

  test('without contents: write is refused with the line to add', async () => {
    await start();
    world.server.addToken('reader', { kind: 'actions', contents: 'read', pull_requests: 'read' });
    const store = world.store('reader');
    const { token } = await store.load(never);
    await expect(store.save(lockfile({}), token, 'intent', never)).rejects.toMatchObject({
      code: 'FORBIDDEN',
      hint: expect.stringContaining('contents: write'),
    });
  });
});

describe('S10: the outcome', () => {
  test('is written to a state branch made anew, joined with the base, when the branch was deleted meanwhile', async () => {
    await start({}, lockfile({ A: record(1), B: record(3) }));
    const { token } = await world.state.load(never);
    const intent = await world.state.save(
      lockfile({ A: record(1, { pending: pending(2) }) }, 'r'),
      token,
      'intent',
      never,
    );
    world.server.repository.deleteBranch(STATE);
    const end = await world.state.save(lockfile({ A: record(2) }), intent, 'settled', never);
    expect(world.server.repository.branch(STATE)).toBe(end);
    expect(world.on(STATE)).toEqual(lockfile({ A: record(2), B: record(3) }));
  });

  test('an intent on a deleted state branch is planned again instead', async () => {
    await start();
    const token = await settle(lockfile({ A: record(1) }));
    world.server.before(/createCommitOnBranch/, () => world.server.repository.deleteBranch(STATE));
    await expect(world.state.save(lockfile({ A: record(2) }), token, 'intent', never)).rejects.toMatchObject({
      code: 'LOCKFILE_CONFLICT',
    });
  });
});

describe('S12: however the proposal is merged, the next load sees one state', () => {
  test.each(['merge', 'squash', 'rebase'] as const)('%s', async (how) => {
    await start();
    const content = lockfile({ A: record(2) });
    await settle(content);
    await world.propose(content);
    expect((await world.state.load(never)).notes.join()).toContain('#1 waits');
    world.server.merge(1, how);
    world.server.repository.deleteBranch(PROPOSAL);
    expect(await world.state.load(never)).toMatchObject({ lockfile: content, notes: [] });
    world.server.repository.deleteBranch(STATE);
    expect(await world.state.load(never)).toMatchObject({ lockfile: content, notes: [] });
  });

  test('closed without a merge', async () => {
    await start();
    const content = lockfile({ A: record(2) });
    await settle(content);
    await world.propose(content);
    world.server.repository.deleteBranch(PROPOSAL);
    const loaded = await world.state.load(never);
    expect(loaded.lockfile).toEqual(content);
    expect(loaded.notes.join()).toContain('closed without being merged');
  });
});

describe('S13: the base goes back', () => {
  test('a revert of the merge rotates nothing back: the state stands, with a finding', async () => {
    await start({}, lockfile({ A: record(1) }));
    const content = lockfile({ A: record(2) });
    await settle(content);
    await world.propose(content);
    world.server.merge(1, 'squash');
    world.server.pushCommit('main', { [LOCK]: formatLockfile(lockfile({ A: record(1) })) }, 'alice', 'Revert');
    const loaded = await world.state.load(never);
    expect(loaded.lockfile).toEqual(content);
    expect(loaded.notes.join()).toMatch(/behind the state.*reverted or edited.*A/);
  });

  test('S13b: a record that a person deletes on the base comes back from the state, with the way to let go of it', async () => {
    await start();
    const content = lockfile({ A: record(2), B: record(1) });
    await settle(content);
    await world.propose(content);
    world.server.merge(1, 'merge');
    world.server.pushCommit('main', { [LOCK]: formatLockfile(lockfile({ A: record(2) })) }, 'alice');
    const loaded = await world.state.load(never);
    expect(loaded.lockfile).toEqual(content);
    expect(loaded.notes.join()).toMatch(/\(B\).*forget/);
  });
});

test('S13b: a record that a person edits on the base is told by name', async () => {
  await start();
  const content = lockfile({ A: record(2), B: record(2) });
  await settle(content);
  await world.propose(content);
  world.server.merge(1, 'merge');
  const edited = lockfile({ A: record(2), B: record(2, { created: '2020-01-01T00:00:00Z' }) });
  world.server.pushCommit('main', { [LOCK]: formatLockfile(edited) }, 'alice');
  expect((await world.state.load(never)).notes.join()).toContain('(B)');
});

test('a state that went on after its proposal was merged is behind on the base, and nobody edited anything', async () => {
  await start();
  await settle(lockfile({ A: record(2) }));
  await world.propose(lockfile({ A: record(2) }));
  world.server.merge(1, 'merge');
  await settle(lockfile({ A: record(3) }));
  expect((await world.state.load(never)).notes).toEqual(['the lockfile on main is behind the state']);
});

describe('S14: a secret that is no longer declared', () => {
  test('keeps its tombstone in state and proposal', async () => {
    await start({}, lockfile({ A: record(3) }));
    const content = lockfile({ A: record(3, { rev: 4, tombstone: '2026-11-01T10:00:00Z' }) });
    await settle(content);
    await world.propose(content);
    expect(world.on(PROPOSAL)?.secrets['A']).toMatchObject({ generation: 3, tombstone: '2026-11-01T10:00:00Z' });
    expect((await world.state.load(never)).lockfile).toEqual(content);
  });
});

test('it is the engine\u2019s state store', async () => {
  await start();
  const store: StateStore = world.state;
  const options: Partial<StateBranchOptions> = { pullRequests: false };
  expect(store.now()).toEqual(new Date(0));
  expect((await world.store('bot', options).load(never)).reviewed).toBe(true);
});

test('a lockfile in an older form is said to be one', async () => {
  await start({ files: { [LOCK]: formatLockfile(lockfile({ A: record(1) })).replaceAll('\n', '\r\n') } });
  expect((await world.state.load(never)).migrated).toBe(false);
  world.server.pushCommit('main', { [LOCK]: JSON.stringify(JSON.parse(formatLockfile(lockfile({ A: record(1) })))) });
  expect((await world.state.load(never)).migrated).toBe(true);
});
