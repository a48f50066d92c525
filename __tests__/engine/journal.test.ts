import { describe, expect, it } from 'vitest';
import type { Lockfile, SecretRecord } from '../../src/core/lock.ts';
import { CALL_LIMIT_MS, LEASE_MS } from '../../src/engine/lease.ts';
import { Bench, brief, leaseOf } from './bench.ts';

const MINUTE = 60_000;

function withLease(bench: Bench, run: string, until: number): void {
  bench.state.put({ ...bench.state.lockfile, lease: leaseOf(run, until) });
}

describe('the journal of a lane', () => {
  it('S4: a live lease of another run is waited for, and the run goes on when it is gone', async () => {
    const bench = new Bench([{ targets: ['vault'] }]);
    await bench.run();
    withLease(bench, 'other', bench.world.now + 2 * MINUTE);
    const begun = bench.world.now;
    const result = await bench.run({ force: ['s'] });
    expect(result.heldBack).toBeUndefined();
    expect(bench.world.now - begun).toBeGreaterThanOrEqual(2 * MINUTE + CALL_LIMIT_MS);
    expect(bench.record()).toMatchObject({ generation: 2 });
  });

  it('S4: a lease that stays live for ten minutes ends the run with a plan only, and says who holds it', async () => {
    const bench = new Bench([{ targets: ['vault'] }]);
    await bench.run();
    withLease(bench, 'other', bench.world.now + 60 * MINUTE);
    bench.forgetLog();
    const begun = bench.world.now;
    const result = await bench.run({ force: ['s'] });
    expect(result.heldBack).toMatchObject({ reason: 'held', lease: { run: 'other' } });
    expect(bench.world.now - begun).toBeGreaterThanOrEqual(10 * MINUTE);
    expect(bench.world.now - begun).toBeLessThan(11 * MINUTE);
    expect(result.outcomes).toBeUndefined();
    expect(brief(result.plan.steps)).toEqual(['rotate s (forced)']);
    expect([...bench.attempts, ...bench.state.log]).toEqual([]);
  });

  it('S4: a lease is live until its end and the time that one call may take', async () => {
    for (const [past, held] of [
      [CALL_LIMIT_MS - 1000, true],
      [CALL_LIMIT_MS + 1000, false],
    ] as const) {
      const bench = new Bench([{ targets: ['vault'] }]);
      await bench.run();
      withLease(bench, 'other', bench.world.now - past);
      const begun = bench.world.now;
      const result = await bench.run({ force: ['s'] });
      expect(result.heldBack).toBeUndefined();
      expect(bench.world.now - begun > 10_000).toBe(held);
    }
  });

  it('S4: a plan waits for nobody', async () => {
    const bench = new Bench([{ targets: ['vault'] }]);
    await bench.run();
    withLease(bench, 'other', bench.world.now + 60 * MINUTE);
    const begun = bench.world.now;
    await bench.run({ write: false });
    expect(bench.world.now - begun).toBeLessThan(5000);
  });

  it('S4: the lease is in the state from the intent on and gone when the run has settled', async () => {
    const bench = new Bench([{ targets: ['vault'] }]);
    await bench.run({ name: 'mine' });
    expect(bench.state.log).toEqual(['intent', 'settled']);
    expect(bench.state.texts[0]).toContain('"run": "mine"');
    expect(bench.state.lockfile.lease).toBeUndefined();
  });

  it('S5: a batch that outlasts the lease is stopped within it, and the rest is finished by the next run', async () => {
    const names = Array.from({ length: 30 }, (_, index) => ({ name: `s${index}`, targets: ['github'] }));
    const bench = new Bench(names);
    const begun: number[] = [];
    let leased = 0;
    bench.state.beforeSave = (what) => {
      // The state cannot be reached for checkpoints: the lease is never renewed.
      if (what === 'checkpoint') throw new Error('out of reach');
      if (what === 'intent') leased = bench.world.now;
    };
    bench.onWrite = () => {
      begun.push(bench.world.now);
      bench.pass(MINUTE);
    };
    await bench.run().catch(() => undefined);
    expect(begun.length).toBeGreaterThan(2);
    for (const moment of begun) expect(moment - leased).toBeLessThan(LEASE_MS - CALL_LIMIT_MS + 1000);
    bench.onWrite = () => {};
    bench.state.beforeSave = () => {};
    bench.pass(60 * MINUTE);
    await bench.run();
    bench.pass(MINUTE);
    const last = await bench.run();
    expect(last.plan.changes).toBe(false);
    expect(last.plan.drift).toEqual([]);
  });

  it('S6: proof at a target that is ahead of the state corrects the state and writes nothing', async () => {
    const bench = new Bench([{ targets: ['vault', 'jenkins'] }]);
    await bench.run();
    const old = bench.state.lockfile;
    bench.pass(100 * 24 * 60 * MINUTE);
    await bench.run({ force: ['s'] });
    bench.state.put(old);
    bench.forgetLog();
    const values = bench.values();
    const result = await bench.run();
    expect(brief(result.plan.steps)).toEqual(['keep s (in-sync)']);
    expect(bench.attempts).toEqual([]);
    expect(bench.values()).toEqual(values);
    expect(bench.record()).toMatchObject({ generation: 2, history: [{ generation: 1 }, { reason: 'recovered' }] });
  });

  it('S6: a rotation that the state forgot is not due a second time', async () => {
    const rotationPeriod = { years: 0, months: 0, days: 30, hours: 0, minutes: 0, seconds: 0, text: '30d' };
    const bench = new Bench([{ targets: ['vault'], options: { rotationPeriod } }]);
    await bench.run();
    const old = bench.state.lockfile;
    bench.pass(40 * 24 * 60 * MINUTE);
    await bench.run();
    expect(bench.record()).toMatchObject({ generation: 2 });
    bench.state.put(old);
    bench.pass(24 * 60 * MINUTE);
    const result = await bench.run();
    expect(result.plan.due).toEqual([]);
    expect(bench.record()).toMatchObject({ generation: 2 });
  });

  it('S6: proof behind the record is `behind`, another version without proof is `changed`', async () => {
    const bench = new Bench([{ targets: ['vault', 'google'] }]);
    await bench.run();
    const cell = { ...(bench.world.cells.get(`${bench.container(0)}#value`) as never as object) };
    await bench.run({ force: ['s'] });
    bench.world.cells.set(`${bench.container(0)}#value`, cell as never);
    bench.intrude(1);
    const result = await bench.run({ write: false });
    expect(result.plan.drift.map((each) => each.status)).toEqual(['behind', 'changed']);
  });

  it('S7: a run that changes nothing saves nothing', async () => {
    const bench = new Bench([{ targets: ['vault', 'github'] }, { name: 'file', targets: ['~file'] }]);
    await bench.run();
    bench.forgetLog();
    const texts = [bench.state.text, bench.local.text];
    await bench.run();
    await bench.run();
    expect([...bench.state.log, ...bench.local.log]).toEqual([]);
    expect([bench.state.text, bench.local.text]).toEqual(texts);
  });

  it('S7: what concerns this machine only is not saved where the lane is', async () => {
    const bench = new Bench([{ targets: ['vault', '~file'] }]);
    await bench.run();
    bench.remove(1);
    bench.forgetLog();
    await bench.run();
    expect(new Set(bench.values()).size).toBe(1);
    expect(bench.state.log).toEqual([]);
    expect(bench.local.log.length).toBeGreaterThan(0);
  });

  it('S8: the intent is saved before the first write, with what was seen at each target and no value', async () => {
    const bench = new Bench([{ targets: ['vault', 'github'] }]);
    await bench.run();
    bench.forgetLog();
    let intent: SecretRecord | undefined;
    bench.onWrite = () => {
      intent ??= bench.record();
    };
    await bench.run({ force: ['s'], name: 'mine' });
    expect(intent?.pending).toMatchObject({
      action: 'make',
      generation: 2,
      reason: 'forced',
      run: 'mine',
      targets: {
        [bench.target(0).id]: { kind: 'present', version: '1' },
        [bench.target(1).id]: { kind: 'present', changedAt: expect.any(String) },
      },
    });
    expect(intent?.pending?.nonce).toMatch(/^[0-9a-f]{32}$/);
    for (const text of bench.state.texts) expect(text).not.toContain('made-by');
  });

  it('S8: the loser of the save reads again once and then plans on what the winner left', async () => {
    const bench = new Bench([{ targets: ['vault'] }]);
    let raced = false;
    bench.state.beforeSave = async (what) => {
      if (raced || what !== 'intent') return;
      raced = true;
      await bench.run({ name: 'winner' });
    };
    const result = await bench.run({ name: 'loser' });
    expect(result.heldBack).toBeUndefined();
    expect(brief(result.plan.steps)).toEqual(['keep s (in-sync)']);
    expect(bench.value(0)).toContain('winner');
    expect(bench.attempts).toEqual([bench.container(0)]);
  });

  it('S8: who loses twice ends without a write', async () => {
    const bench = new Bench([{ targets: ['vault'] }]);
    bench.state.beforeSave = () => {
      bench.state.put(bench.state.lockfile);
    };
    const result = await bench.run();
    expect(result.heldBack).toEqual({ reason: 'moved' });
    expect(bench.attempts).toEqual([]);
  });

  it('S9: readable and stamped targets first, then readable, then stamped, then write-only ones', async () => {
    const bench = new Bench([{ targets: ['github', 'jenkins', 'google', 'vault'] }]);
    await bench.run();
    expect(bench.attempts).toEqual([3, 2, 1, 0].map((index) => bench.container(index)));
  });

  it('S9: all readable targets refuse: no write-only one is touched, the intent is dropped, other secrets proceed', async () => {
    const bench = new Bench([{ targets: ['vault', 'github'] }, { name: 'other', targets: ['vault', 'github'] }]);
    bench.behaviours.set(bench.container(0), 'refuse');
    const result = await bench.run();
    expect(result.outcomes?.map((each) => each.result)).toEqual(['failed', 'done']);
    expect(bench.attempts).not.toContain(bench.container(1));
    expect(bench.record()?.pending).toBeUndefined();
    expect(bench.record()?.generation).toBe(0);
    expect(new Set(bench.values('other')).size).toBe(1);
  });

  it('S9: one readable target is confirmed and one refuses: the write-only ones are written', async () => {
    const bench = new Bench([{ targets: ['vault', 'azure', 'github'] }]);
    bench.behaviours.set(bench.container(1), 'refuse');
    await bench.run();
    expect(bench.values()[2]).toBe(bench.values()[0]);
    expect(bench.values()[1]).toBeUndefined();
    expect(bench.record()).toMatchObject({ generation: 1 });
  });

  it('S9: among write-only targets the one that failed before goes first', async () => {
    const bench = new Bench([{ targets: ['vault', 'github', 'github-lagging', 'jenkins'] }]);
    for (const index of [2, 3]) bench.behaviours.set(bench.container(index), 'refuse');
    await bench.run();
    bench.behaviours.clear();
    bench.forgetLog();
    await bench.run({ force: ['s'] });
    const order = bench.attempts.map((container) => [0, 1, 2, 3].find((index) => bench.container(index) === container));
    expect(order[0]).toBe(0);
    expect(order.slice(1, 3).sort()).toEqual([2, 3]);
    expect(order[3]).toBe(1);
  });

  it('S9: a write-only target that refuses holds up no sibling where a readable copy is confirmed', async () => {
    const bench = new Bench([{ targets: ['vault', 'github', 'github-lagging'] }]);
    bench.behaviours.set(bench.container(1), 'refuse');
    await bench.run();
    await bench.run({ force: ['s'] });
    expect(bench.values()[2]).toBe(bench.values()[0]);
    expect(bench.record()).toMatchObject({ generation: 2 });
  });

  it('S10: a long run saves what is settled so far, and keeps the intent of what is not', async () => {
    const count = 450;
    const bench = new Bench(Array.from({ length: count }, (_, index) => ({ name: `s${index}`, targets: ['github'] })));
    await bench.run();
    expect(bench.state.log[0]).toBe('intent');
    expect(bench.state.log.at(-1)).toBe('settled');
    expect(bench.state.log.filter((each) => each === 'checkpoint').length).toBeGreaterThanOrEqual(2);
    const [, checkpoint = ''] = bench.state.texts;
    const { secrets } = JSON.parse(checkpoint) as Lockfile;
    const settled = Object.values(secrets).filter((record) => !record.pending);
    expect(settled.length).toBeGreaterThan(0);
    expect(settled.length).toBeLessThan(count);
    expect(checkpoint).toContain('"lease"');
  });

  it('S10: a slow run renews its lease and the window of its intents by time', async () => {
    const bench = new Bench(Array.from({ length: 30 }, (_, index) => ({ name: `s${index}`, targets: ['github'] })));
    bench.onWrite = () => bench.pass(MINUTE);
    const result = await bench.run();
    expect(result.outcomes?.every((each) => each.result === 'done')).toBe(true);
    expect(bench.state.log.filter((each) => each === 'checkpoint').length).toBeGreaterThanOrEqual(4);
  });

  it('S10: what was written after a checkpoint, before a crash, is still inside the window', async () => {
    const bench = new Bench(Array.from({ length: 30 }, (_, index) => ({ name: `s${index}`, targets: ['github'] })));
    bench.onWrite = () => {
      bench.pass(MINUTE);
      if (bench.attempts.length === 25) throw new Error('the machine went away');
    };
    bench.state.beforeSave = (what) => {
      if (what === 'settled') throw new Error('the machine went away');
    };
    await expect(bench.run()).rejects.toThrow('went away');
    bench.state.beforeSave = () => {};
    bench.onWrite = () => {};
    bench.pass(26 * 60 * MINUTE);
    const written = bench.written.length;
    const next = await bench.run();
    const conflicts = next.plan.steps.filter((step) => step.blocked);
    expect(conflicts).toEqual([]);
    // What had landed is settled, not made anew.
    expect(bench.written.length - written).toBeLessThanOrEqual(30 - written + 1);
  });

  it('S10: a state that was deleted meanwhile is made again from what this run knows', async () => {
    const bench = new Bench([{ targets: ['vault'] }, { name: 'other', targets: ['vault'] }]);
    await bench.run();
    const id = bench.state.lockfile.manifest;
    let deleted = false;
    bench.state.beforeSave = (what) => {
      if (what !== 'settled' || deleted) return;
      deleted = true;
      bench.state.put(undefined);
    };
    await bench.run({ force: ['s'] });
    expect(bench.state.lockfile.manifest).toBe(id);
    expect(bench.record()).toMatchObject({ generation: 2 });
    expect(bench.record('other')).toMatchObject({ generation: 1 });
    expect(bench.record()?.pending).toBeUndefined();
  });

  it('S10: what another run settled meanwhile is never put back, and its lease stays', async () => {
    const bench = new Bench([{ targets: ['vault', 'github'] }]);
    await bench.run();
    let moved = false;
    bench.state.beforeSave = (what) => {
      if (what !== 'settled' || moved) return;
      moved = true;
      // The lease ran out, another run took over, settled its own generation and writes on.
      const { pending: _pending, ...record } = bench.record() as SecretRecord;
      const theirs = { ...record, generation: 3, rev: record.rev + 2, nonce: 'f'.repeat(32) };
      const lease = leaseOf('another', bench.world.now + LEASE_MS);
      bench.state.put({ ...bench.state.lockfile, secrets: { s: theirs }, lease });
    };
    await bench.run({ force: ['s'] });
    expect(bench.record()).toMatchObject({ generation: 3, nonce: 'f'.repeat(32) });
    expect(bench.state.lockfile.lease?.run).toBe('another');
  });

  it('S10: a run that is stopped begins no further write, settles what it knows, and the next one goes on', async () => {
    const shapes = [1, 2, 3].map((each) => ({ name: `s${each}`, targets: ['vault', 'github'] }));
    const bench = new Bench(shapes);
    const stop = new AbortController();
    bench.onWrite = () => {
      if (bench.attempts.length === 2) stop.abort();
    };
    const result = await bench.run({ signal: stop.signal });
    expect(bench.attempts).toHaveLength(2);
    expect(result.outcomes?.every((each) => each.result === 'failed')).toBe(true);
    expect(new Set(result.outcomes?.map((each) => each.error?.code))).toEqual(new Set(['INTERRUPTED']));
    for (const { name } of shapes) expect(bench.record(name)?.pending).toBeUndefined();
    expect(bench.record('s1')).toMatchObject({ generation: 1 });
    expect(bench.state.lockfile.lease).toBeUndefined();
    bench.onWrite = () => {};
    await bench.run();
    for (const { name } of shapes) expect(new Set(bench.values(name)).size).toBe(1);
    expect(bench.record('s1')).toMatchObject({ generation: 1 });
  });

  it('S14: a secret that is no longer declared leaves a tombstone with its number, and a new one begins above it', async () => {
    const bench = new Bench([{ targets: ['vault'] }]);
    await bench.run();
    await bench.run({ force: ['s'] });
    const target = bench.target(0);
    bench.declare([]);
    await bench.run({ prune: true, retired: () => new Map([['s', [target]]]) });
    expect(bench.record()).toMatchObject({ tombstone: expect.any(String), generation: 2 });
    expect(bench.record()?.targets).toEqual({});
    bench.declare([{ targets: ['vault'] }]);
    const result = await bench.run();
    expect(brief(result.plan.steps)).toEqual(['create s (new)']);
    expect(bench.record()).toMatchObject({ generation: 3, rotations: 0 });
    expect(bench.record()?.tombstone).toBeUndefined();
  });

  it('L1: a manifest that was not reviewed is planned and not carried out, without waiting for anybody', async () => {
    const bench = new Bench([{ targets: ['vault'] }]);
    bench.state.reviewed = false;
    withLease(bench, 'other', bench.world.now + 60 * MINUTE);
    const begun = bench.world.now;
    const result = await bench.run();
    expect(result.heldBack).toEqual({ reason: 'unreviewed' });
    expect(brief(result.plan.steps)).toEqual(['create s (new)']);
    expect(bench.attempts).toEqual([]);
    expect(bench.world.now - begun).toBeLessThan(5000);
  });

  it('L1: it is looked at again when the state moved under the run', async () => {
    const bench = new Bench([{ targets: ['vault'] }]);
    let moved = false;
    bench.state.beforeSave = () => {
      if (moved) return;
      moved = true;
      bench.state.reviewed = false;
      bench.state.put(bench.state.lockfile);
    };
    const result = await bench.run();
    expect(result.heldBack).toEqual({ reason: 'unreviewed' });
    expect(bench.attempts).toEqual([]);
  });
});
