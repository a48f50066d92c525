import { describe, expect, test } from 'vitest';
import { SecretZeroError } from '../../src/core/errors.ts';
import { EMPTY_RECORD, type Lockfile } from '../../src/core/lock.ts';
import { JoinedState, type RemoteLoaded } from '../../src/engine/joined-state.ts';
import type { LoadedState } from '../../src/engine/state-store.ts';

const { signal } = new AbortController();
const ID = '7b1f0c1e-6d0b-4c36-9d9b-0a2f3c4d5e6f';
const lockfile = (generation: number, more: Partial<Lockfile> = {}): Lockfile => ({
  manifest: ID,
  secrets: { key: { ...EMPTY_RECORD, generation, rev: generation } },
  ...more,
});
const lease = { run: 'local-cafe-7', until: '2026-11-01T10:10:00Z' };

/** A file and a branch that note what is saved in them, in order. */
function places(remote: RemoteLoaded | undefined) {
  const saved: string[] = [];
  const branch = { now: remote, refuses: false };
  const own: LoadedState = { lockfile: lockfile(1), token: 'f1', notes: [] };
  const state = new JoinedState({
    file: {
      load: async () => own,
      save: async (_next, token, what) => {
        saved.push(`file ${what} on ${token}`);
        return 'f2';
      },
      now: () => new Date('2026-11-01T10:00:00Z'),
    },
    remote: {
      load: async () => branch.now,
      save: async (_next, token, what) => {
        if (branch.refuses) throw new SecretZeroError('LOCKFILE_CONFLICT', 'moved');
        saved.push(`branch ${what} on ${token}`);
        return 'b2';
      },
      now: () => new Date('2026-11-01T11:00:00Z'),
    },
    required: true,
    isDead: (run) => run === lease.run,
    warn: () => {},
  });
  return { state, saved, branch };
}

describe('a laptop whose saves the lane believes', () => {
  const ours: RemoteLoaded = { lockfile: lockfile(2), token: 'b1', isOurs: true };

  test('works on the join, by the branch’s clock, and saves there first', async () => {
    const { state, saved } = places(ours);
    const loaded = await state.load(signal);
    expect(loaded.lockfile).toEqual(lockfile(2));
    expect(state.now()).toEqual(new Date('2026-11-01T11:00:00Z'));
    const token = await state.save(lockfile(3), loaded.token, 'intent', signal);
    await state.save(lockfile(3), token, 'settled', signal);
    expect(saved).toEqual(['branch intent on b1', 'file intent on f1', 'branch settled on b2', 'file settled on f2']);
  });

  test('that loses against another run leaves its file as it is', async () => {
    const { state, saved, branch } = places(ours);
    const { token } = await state.load(signal);
    branch.refuses = true;
    await expect(state.save(lockfile(3), token, 'intent', signal)).rejects.toMatchObject({ code: 'LOCKFILE_CONFLICT' });
    expect(saved).toEqual([]);
  });

  test('begins a lane that has no state yet', async () => {
    const { state, saved } = places({ lockfile: { manifest: '', secrets: {} }, token: '0', isOurs: true });
    const loaded = await state.load(signal);
    expect(loaded.lockfile).toEqual(lockfile(1));
    await state.save(loaded.lockfile, loaded.token, 'intent', signal);
    expect(saved[0]).toBe('branch intent on 0');
  });

  test('is not held up by a process of this machine that is gone', async () => {
    const { state } = places({ ...ours, lockfile: lockfile(2, { lease }) });
    expect((await state.load(signal)).lockfile.lease).toBeUndefined();
    const others = { ...lease, run: '7/1' };
    const { state: held } = places({ ...ours, lockfile: lockfile(2, { lease: others }) });
    expect((await held.load(signal)).lockfile.lease).toEqual(others);
  });
});

describe('a laptop that only reads', () => {
  const theirs: RemoteLoaded = { lockfile: lockfile(2), token: 'b1', isOurs: false };

  test('works on the join, by its own clock, and saves in its file alone', async () => {
    const { state, saved } = places(theirs);
    const loaded = await state.load(signal);
    expect(loaded.lockfile).toEqual(lockfile(2));
    expect(state.now()).toEqual(new Date('2026-11-01T10:00:00Z'));
    await state.save(lockfile(3), loaded.token, 'intent', signal);
    expect(saved).toEqual(['file intent on f1']);
  });

  test('begins nothing where another run saved since it looked, but settles what it has begun', async () => {
    const { state, saved, branch } = places(theirs);
    const { token } = await state.load(signal);
    branch.now = { ...theirs, token: 'b9' };
    await expect(state.save(lockfile(3), token, 'intent', signal)).rejects.toMatchObject({ code: 'LOCKFILE_CONFLICT' });
    expect(saved).toEqual([]);
    await state.save(lockfile(3), token, 'settled', signal);
    expect(saved).toEqual(['file settled on f1']);
  });

  test('asks nobody where the lane has no branch', async () => {
    const { state, saved } = places(undefined);
    const { token } = await state.load(signal);
    await state.save(lockfile(3), token, 'intent', signal);
    expect(saved).toEqual(['file intent on f1']);
  });
});
