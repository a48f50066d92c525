import { describe, expect, it } from 'vitest';
import type { SecretRecord } from '../../src/core/lock.ts';
import type { DesiredSecret } from '../../src/core/model.ts';
import { plan } from '../../src/core/plan.ts';
import { withPending } from '../../src/core/record.ts';
import { formatLockfile } from '../../src/lockfile/format.ts';
import { joinLockfiles } from '../../src/lockfile/join.ts';
import { parseLockfile } from '../../src/lockfile/parse.ts';
import { Bench, brief, urlOf } from '../engine/bench.ts';
import {
  ABSENT,
  AFTER,
  at,
  BEFORE,
  expectAbsent,
  expectPresent,
  expectTime,
  expectVersion,
  inputOf,
  NONCE,
  pendingOf,
  planOf,
  present,
  recovered,
  rowsOf,
  secretOf,
  settledRecord,
  settledStamp,
  statesOf,
  UNREADABLE,
  WITHIN,
} from './planning.ts';

const record = (planned: { records: Readonly<Record<string, SecretRecord>> }) => planned.records['s'] as SecretRecord;

describe('recovery, row by row', () => {
  it('E1: all targets as before the intent: the intent is dropped and its number stays used', () => {
    const secret = secretOf(['vault', 'github']);
    const intent = pendingOf(secret, [expectVersion('1'), expectTime()]);
    const before = settledRecord(secret, [{ version: '1' }, { changedAt: BEFORE.toISOString() }]);
    const seen = [present({ version: '1', stamp: { ...settledStamp, version: '1' } }), present({ changedAt: BEFORE })];
    const planned = planOf(secret, withPending(before, intent), seen);
    expect(rowsOf(planned)).toBe('(E1)');
    expect(brief(planned.steps)).toEqual(['keep s (in-sync)']);
    expect(record(planned)).toMatchObject({ generation: 1, last: 2 });
    expect(record(planned).pending).toBeUndefined();
  });

  it('E1: a container that moved by another value in it is as it was where the stamp of the new version says so', () => {
    const secret = secretOf(['vault', 'github']);
    const intent = pendingOf(secret, [expectVersion('1'), expectTime()]);
    const before = settledRecord(secret, [{ version: '1' }, { changedAt: BEFORE.toISOString() }]);
    const seen = [present({ version: '2', stamp: { ...settledStamp, version: '2' } }), present({ changedAt: BEFORE })];
    const planned = planOf(secret, withPending(before, intent), seen);
    expect(rowsOf(planned)).toBe('(E1)');
    expect(brief(planned.steps)).toEqual(['keep s (in-sync)']);
  });

  it('E1: nothing landed of a first value: the next one takes the next number', () => {
    const secret = secretOf(['vault', 'github']);
    const intent = pendingOf(secret, [expectAbsent, expectAbsent], { generation: 1 });
    const planned = planOf(secret, withPending(undefined, intent), [ABSENT, ABSENT]);
    expect(brief(planned.steps)).toEqual(['create s (new)']);
    expect(planned.steps[0]?.generation).toBe(2);
  });

  it('E1: a name that was on its way out before the intent, and still is, is as it was', () => {
    const secret = secretOf(['vault', 'google'], { options: { onConflict: 'overwrite' } });
    const intent = pendingOf(secret, [expectAbsent, expectAbsent], { generation: 1 });
    const planned = planOf(secret, withPending(undefined, intent), [{ kind: 'deleting' }, ABSENT]);
    expect(rowsOf(planned)).toBe('(E1)');
    expect(brief(planned.steps)).toEqual(['create s (new)']);
    expect(planned.steps[0]?.because).toMatch(/recovered first$/);
  });

  it('E2: proof of the pending generation at a readable target: the others get it from there, under its number', () => {
    const secret = secretOf(['vault', 'google', 'github']);
    const intent = pendingOf(secret, [expectVersion('1'), expectVersion('4'), expectTime()]);
    const before = settledRecord(secret, [{ version: '1' }, { version: '4' }, { changedAt: BEFORE.toISOString() }]);
    const seen = [
      present({ version: '2', stamp: { version: '2' } }),
      present({ version: '4' }),
      present({ changedAt: BEFORE }),
    ];
    const planned = planOf(secret, withPending(before, intent), seen);
    expect(rowsOf(planned)).toBe('(E2)');
    expect(statesOf(secret, record(planned))).toEqual(['held 2', 'behind 1', 'behind 1']);
    expect(brief(planned.steps)).toEqual(['copy s (behind)']);
    expect(planned.steps[0]).toMatchObject({
      generation: 2,
      targets: [at(secret, 1).id, at(secret, 2).id],
      acquire: { value: { how: 'read', from: [at(secret, 0).id] } },
    });
  });

  it('E2: a readable target without stamp is recognised by the fingerprint', () => {
    const secret = secretOf(['gitlab', 'github']);
    const intent = pendingOf(secret, [expectPresent, expectTime()], { fingerprints: { value: 'x' } });
    const before = settledRecord(secret, [{}, { changedAt: BEFORE.toISOString() }], { fingerprints: { value: 'y' } });
    const seen = [present({ content: { digest: 'n', settled: false, pending: true } }), present({ changedAt: BEFORE })];
    const planned = planOf(secret, withPending(before, intent), seen);
    expect(rowsOf(planned)).toBe('(E2)');
    expect(record(planned)).toMatchObject({ generation: 2, fingerprints: { value: 'x' } });
    expect(planned.steps[0]).toMatchObject({ action: 'copy', generation: 2, targets: [at(secret, 1).id] });
  });

  it('E2: a target equal in memory to a proven one has it too', () => {
    const secret = secretOf(['vault', 'gitlab']);
    const intent = pendingOf(secret, [expectVersion('1'), expectPresent]);
    const before = settledRecord(secret, [{ version: '1' }, {}]);
    const seen = [
      present({ version: '2', stamp: { version: '2' }, content: { digest: 'n' } }),
      present({ content: { digest: 'n' } }),
    ];
    const planned = planOf(secret, withPending(before, intent), seen);
    expect(rowsOf(planned)).toBe('(E3)');
    expect(statesOf(secret, record(planned))).toEqual(['held 2', 'held 2']);
  });

  it('E2: a stamp that marks another version proves nothing', () => {
    const secret = secretOf(['vault']);
    const intent = pendingOf(secret, [expectVersion('1')]);
    const before = settledRecord(secret, [{ version: '1' }]);
    const seen = [present({ version: '3', stamp: { version: '2' } })];
    const planned = planOf(secret, withPending(before, intent), seen);
    expect(rowsOf(planned)).not.toContain('E3');
  });

  it('E2: a workspace file with the pending fingerprint is a copy on this machine', () => {
    const secret = secretOf(['~file', 'github']);
    const intent = pendingOf(secret, [expectPresent, expectTime()], { fingerprints: { value: 'x' } });
    const before = settledRecord(secret, [{}, { changedAt: BEFORE.toISOString() }], { fingerprints: { value: 'y' } });
    const seen = [present({ content: { digest: 'n', settled: false, pending: true } }), present({ changedAt: BEFORE })];
    const planned = planOf(secret, withPending(before, intent), seen);
    expect(rowsOf(planned)).toBe('(E2)');
    expect(brief(planned.steps)).toEqual(['copy s (behind)']);
    expect(planned.steps[0]).toMatchObject({ generation: 2, targets: [at(secret, 1).id] });
  });

  it('E3: every target has the pending generation: it is settled without a write', () => {
    const secret = secretOf(['vault', 'jenkins']);
    const intent = pendingOf(secret, [expectVersion('1'), expectPresent]);
    const before = settledRecord(secret, [{ version: '1' }, {}]);
    const seen = [present({ version: '2', stamp: { version: '2' } }), present({ stamp: {} })];
    const planned = planOf(secret, withPending(before, intent), seen);
    expect(rowsOf(planned)).toBe('(E3)');
    expect(brief(planned.steps)).toEqual(['keep s (in-sync)']);
    expect(record(planned)).toMatchObject({ generation: 2, nonce: NONCE, rotations: 1 });
    expect(record(planned).history.at(-1)).toMatchObject({ generation: 2, reason: 'forced' });
    expect(record(planned).pending).toBeUndefined();
  });

  it('E4: only stamped targets that cannot be read have it: the value is lost, all get the next number', () => {
    const secret = secretOf(['jenkins', 'github', 'vault']);
    const intent = pendingOf(secret, [expectPresent, expectTime(), expectVersion('1')]);
    const before = settledRecord(secret, [{}, { changedAt: BEFORE.toISOString() }, { version: '1' }]);
    const seen = [
      present({ stamp: {} }),
      present({ changedAt: WITHIN }),
      present({ version: '1', stamp: { ...settledStamp, version: '1' } }),
    ];
    const planned = planOf(secret, withPending(before, intent), seen);
    expect(rowsOf(planned)).toContain('E4');
    expect(brief(planned.steps)).toEqual(['rotate s (recovered)']);
    expect(planned.steps[0]).toMatchObject({ generation: 3, targets: secret.targets.map((target) => target.id) });
  });

  it('E4: a value that a person typed is waited for, not made', () => {
    const secret = secretOf(['jenkins', 'github'], { making: { how: 'human' } });
    const intent = pendingOf(secret, [expectPresent, expectTime()], { origin: 'human' });
    const before = settledRecord(secret, [{}, { changedAt: BEFORE.toISOString() }]);
    const seen = [present({ stamp: {} }), present({ changedAt: BEFORE })];
    const planned = planOf(secret, withPending(before, intent), seen);
    expect(brief(planned.steps)).toEqual(['rotate s (recovered) waiting']);
    expect(planned.steps[0]?.waiting).toEqual([{ field: 'value', variable: 'SECRETZERO_S' }]);
    expect(planned.summary).toMatchObject({ waiting: 1, rotate: 0 });
  });

  it('E5: only write-only targets, all moved within the lease: the pending number is settled, no second rotation', () => {
    const secret = secretOf(['github', 'github-lagging'], { oneTime: true });
    const intent = pendingOf(secret, [expectTime(), expectTime()]);
    const before = settledRecord(secret, [{ changedAt: BEFORE.toISOString() }, { changedAt: BEFORE.toISOString() }]);
    const seen = [present({ changedAt: WITHIN }), present({ changedAt: WITHIN })];
    const planned = planOf(secret, withPending(before, intent), seen);
    expect(rowsOf(planned)).toBe('(E5)');
    expect(brief(planned.steps)).toEqual(['keep s (in-sync)']);
    expect(record(planned)).toMatchObject({ generation: 2 });
    expect(statesOf(secret, record(planned))).toEqual(['held 2', 'held 2']);
  });

  it('E6: write-only targets apart after the crash: the next number goes to all of them', () => {
    const secret = secretOf(['github', 'github-lagging']);
    const intent = pendingOf(secret, [expectTime(), expectTime()]);
    const before = settledRecord(secret, [{ changedAt: BEFORE.toISOString() }, { changedAt: BEFORE.toISOString() }]);
    const seen = [present({ changedAt: WITHIN }), present({ changedAt: BEFORE })];
    const planned = planOf(secret, withPending(before, intent), seen);
    expect(rowsOf(planned)).toBe('(E6)');
    expect(brief(planned.steps)).toEqual(['rotate s (recovered)']);
    expect(planned.steps[0]).toMatchObject({ generation: 3, targets: secret.targets.map((target) => target.id) });
  });

  it('E6: a `one_time` secret is made anew only because its rotation was asked for, and the report warns', () => {
    const secret = secretOf(['github', 'github-lagging'], { oneTime: true });
    const first = pendingOf(secret, [expectAbsent, expectAbsent], { generation: 1, reason: 'created' });
    const planned = planOf(secret, withPending(undefined, first), [present({ changedAt: WITHIN }), ABSENT]);
    expect(brief(planned.steps)).toEqual(['create s (recovered)']);
    expect(planned.steps[0]?.generation).toBe(2);
    expect(planned.findings).toContainEqual(expect.objectContaining({ rule: 'state-recovered', severity: 'warning' }));
  });

  it('E7: a write-only target moved while every readable one is as it was: someone else wrote it', () => {
    const secret = secretOf(['vault', 'github']);
    const intent = pendingOf(secret, [expectVersion('1'), expectTime()]);
    const before = settledRecord(secret, [{ version: '1' }, { changedAt: BEFORE.toISOString() }]);
    const seen = [present({ version: '1', stamp: { ...settledStamp, version: '1' } }), present({ changedAt: WITHIN })];
    const planned = planOf(secret, withPending(before, intent), seen);
    expect(rowsOf(planned)).toBe('(E7)');
    expect(brief(planned.steps)).toContain('repair s (drift) blocked CONFLICT');
    expect(planned.steps.every((step) => step.blocked !== undefined || step.action === 'keep')).toBe(true);
    expect(record(planned)).toMatchObject({ generation: 1, last: 2 });
  });

  it('E8: changed after the lease: someone else wrote; the others are finished and this one is left to `on_drift`', () => {
    const secret = secretOf(['vault', 'github', 'github-lagging']);
    const intent = pendingOf(secret, [expectVersion('1'), expectTime(), expectTime()]);
    const evidence = { changedAt: BEFORE.toISOString() };
    const before = settledRecord(secret, [{ version: '1' }, evidence, evidence]);
    const seen = [
      present({ version: '2', stamp: { version: '2' } }),
      present({ changedAt: AFTER }),
      present({ changedAt: BEFORE }),
    ];
    const planned = planOf(secret, withPending(before, intent), seen);
    expect(rowsOf(planned)).toBe('(E8)');
    expect(planned.drift).toContainEqual(expect.objectContaining({ target: at(secret, 1).id, status: 'changed' }));
    expect(brief(planned.steps)).toEqual(['copy s (behind)']);
    expect(planned.steps[0]).toMatchObject({ generation: 2, targets: [at(secret, 2).id] });
  });

  it('E8: changed after the lease with no readable copy: nothing is made anew over it', () => {
    const secret = secretOf(['github', 'github-lagging']);
    const intent = pendingOf(secret, [expectTime(), expectTime()]);
    const evidence = { changedAt: BEFORE.toISOString() };
    const before = settledRecord(secret, [evidence, evidence]);
    const seen = [present({ changedAt: AFTER }), present({ changedAt: WITHIN })];
    const planned = planOf(secret, withPending(before, intent), seen);
    expect(rowsOf(planned)).toBe('(E8)');
    expect(planned.steps.filter((step) => step.action !== 'keep' && !step.blocked)).toEqual([]);
    expect(planned.summary.blocked).toBeGreaterThan(0);
  });

  it('E9: readable targets without any evidence that moved and are equal have the pending value', () => {
    const secret = secretOf(['gitlab', 'gitlab', 'github']);
    const intent = pendingOf(secret, [expectAbsent, expectAbsent, expectAbsent], { generation: 1 });
    const seen = [present({ content: { digest: 'n' } }), present({ content: { digest: 'n' } }), ABSENT];
    const planned = planOf(secret, withPending(undefined, intent), seen);
    expect(rowsOf(planned)).toBe('(E9)');
    expect(record(planned)).toMatchObject({ generation: 1 });
    expect(brief(planned.steps)).toEqual(['copy s (behind)']);
    expect(planned.steps[0]).toMatchObject({ generation: 1, targets: [at(secret, 2).id] });
  });

  it('E9: such targets that differ prove nothing: the next number goes to all', () => {
    const secret = secretOf(['gitlab', 'gitlab']);
    const intent = pendingOf(secret, [expectAbsent, expectAbsent], { generation: 1 });
    const seen = [present({ content: { digest: 'n' } }), present({ content: { digest: 'm' } })];
    const planned = planOf(secret, withPending(undefined, intent), seen);
    expect(brief(planned.steps)).toEqual(['create s (recovered)']);
    expect(planned.steps[0]?.generation).toBe(2);
  });

  it('E9: what breaks the definition is not ours: it is met like a value that was there first, under the next number', () => {
    const secret = secretOf(['gitlab', 'github']);
    const intent = pendingOf(secret, [expectAbsent, expectAbsent], { generation: 1 });
    const seen = [present({ content: { digest: 'n', fits: false } }), ABSENT];
    const planned = planOf(secret, withPending(undefined, intent), seen);
    expect(rowsOf(planned)).not.toContain('E9');
    expect(brief(planned.steps)).toEqual(['adopt s (found)', 'copy s (new-target)']);
    expect(planned.steps.map(({ generation }) => generation)).toEqual([2, 2]);
  });

  it('E9: of two that differ, the one that fits the definition has the pending value', () => {
    const secret = secretOf(['gitlab', 'gitlab', 'github']);
    const intent = pendingOf(secret, [expectPresent, expectPresent, expectTime()]);
    const before = settledRecord(secret, [{}, {}, { changedAt: BEFORE.toISOString() }]);
    const seen = [
      present({ content: { digest: 'n', settled: false, fits: true } }),
      present({ content: { digest: 'm', settled: false, fits: false } }),
      present({ changedAt: BEFORE }),
    ];
    const planned = planOf(secret, withPending(before, intent), seen);
    expect(rowsOf(planned)).toBe('(E9)');
    expect(record(planned).generation).toBe(2);
    const written = planned.steps.filter((step) => !step.blocked).flatMap((step) => step.targets);
    expect(written).toEqual([at(secret, 2).id]);
  });

  it('E9: a workspace file without proof never decides for a platform', () => {
    const secret = secretOf(['~file', 'github']);
    const intent = pendingOf(secret, [expectAbsent, expectAbsent], { generation: 1 });
    const planned = planOf(secret, withPending(undefined, intent), [present({ content: { digest: 'n' } }), ABSENT]);
    expect(rowsOf(planned)).not.toContain('E9');
    expect(record(planned)?.generation ?? 0).toBe(0);
  });

  it('E9: what a crash left in a workspace file, without proof, does not block the secret for ever', () => {
    const secret = secretOf(['~file', 'github']);
    const intent = pendingOf(secret, [expectPresent, expectTime()]);
    const before = settledRecord(secret, [{}, { changedAt: BEFORE.toISOString() }]);
    const seen = [present({ content: { digest: 'n' } }), present({ changedAt: BEFORE })];
    const planned = planOf(secret, withPending(before, intent), seen, { force: new Set() });
    expect(planned.drift.map((each) => each.status)).not.toContain('changed');
  });

  it("E10: another owner's stamp is a conflict, and the other targets are finished", () => {
    const secret = secretOf(['vault', 'azure', 'github']);
    const intent = pendingOf(secret, [expectVersion('1'), expectVersion('1'), expectTime()]);
    const before = settledRecord(secret, [{ version: '1' }, { version: '1' }, { changedAt: BEFORE.toISOString() }]);
    const seen = [
      present({ version: '2', stamp: { version: '2' } }),
      present({ version: '2', stamp: { owner: 'a fork', version: '2' } }),
      present({ changedAt: BEFORE }),
    ];
    const planned = planOf(secret, withPending(before, intent), seen);
    expect(rowsOf(planned)).toContain('E10');
    expect(brief(planned.steps)).toEqual(['repair s (drift) blocked CONFLICT', 'copy s (behind)']);
    expect(planned.steps[0]?.targets).toEqual([at(secret, 1).id]);
    expect(planned.steps[1]?.targets).toEqual([at(secret, 2).id]);
  });

  it('E10: with the value lost and a foreign stamp, nothing is written over the foreign value', () => {
    const secret = secretOf(['jenkins', 'jenkins']);
    const intent = pendingOf(secret, [expectPresent, expectPresent]);
    const seen = [present({ stamp: {} }), present({ stamp: { owner: 'a fork' } })];
    const planned = planOf(secret, withPending(settledRecord(secret), intent), seen);
    expect(planned.steps.every((step) => step.blocked !== undefined || !step.targets.includes(at(secret, 1).id))).toBe(
      true,
    );
  });

  it('E11: a delivery of the current generation is done again, under its number', () => {
    const secret = secretOf(['vault', 'github', 'github-lagging']);
    const intent = pendingOf(secret, [undefined, expectAbsent, expectAbsent], {
      action: 'copy',
      generation: 1,
      nonce: 'b'.repeat(32),
    });
    const before = settledRecord(secret, [{ version: '1' }, { state: 'behind' }, { state: 'behind' }]);
    const seen = [
      present({ version: '1', stamp: { ...settledStamp, version: '1' } }),
      ABSENT,
      present({ changedAt: WITHIN }),
    ];
    const planned = planOf(secret, withPending(before, intent), seen);
    expect(rowsOf(planned)).toBe('(E11)');
    expect(brief(planned.steps)).toEqual(['copy s (behind)']);
    expect(planned.steps[0]).toMatchObject({ generation: 1, targets: [at(secret, 1).id] });
    expect(record(planned)).toMatchObject({ generation: 1 });
    expect(record(planned).last).toBeUndefined();
  });

  it('E12: a removal that was begun: what is absent becomes a tombstone, even without `--prune`', async () => {
    const bench = new Bench([{ targets: ['vault'] }]);
    await bench.run();
    const target = bench.target(0);
    bench.declare([]);
    const retired = () => new Map([['s', [target]]]);
    // Load has no point: observe 0, delete 1. The crash is after the removal and before the settling save.
    const removal = { prune: true, retired };
    bench.state.beforeSave = (what) => {
      if (what === 'settled') throw new Error('the machine went away');
    };
    await expect(bench.run({ ...removal, name: 'crashed' })).rejects.toThrow('went away');
    bench.state.beforeSave = () => {};
    expect(bench.world.cells.size).toBe(0);
    expect(bench.record()?.pending?.targets[target.id]).toMatchObject({ remove: true });
    bench.pass(3_600_000);
    const next = await bench.run({ retired });
    expect(bench.record()).toMatchObject({ tombstone: expect.any(String), generation: 1 });
    expect(bench.record()?.targets).toEqual({});
    expect(next.plan.findings.filter((each) => each.rule === 'left-behind')).toEqual([]);
  });

  it('E12: a removal that was begun: the same version is removed, another one is a conflict', async () => {
    for (const changed of [false, true]) {
      const bench = new Bench([{ targets: ['vault'] }]);
      await bench.run();
      const target = bench.target(0);
      bench.declare([]);
      const retired = () => new Map([['s', [target]]]);
      // observe is the first effect, the removal the second: stopped before it.
      await bench.crash(1, { prune: true, retired });
      expect(bench.record()?.pending).toBeDefined();
      if (changed) bench.world.intrude(`${target.address.container}#value`, 'theirs');
      const next = await bench.run({ retired });
      expect(bench.world.cells.size).toBe(changed ? 1 : 0);
      if (changed) expect(next.plan.steps.map((step) => step.blocked?.code)).toContain('CONFLICT');
      else expect(bench.record()?.targets).toEqual({});
    }
  });

  it('E13: an adoption that was begun is compared again and makes no value', () => {
    const secret = secretOf(['vault', 'azure']);
    const intent = pendingOf(secret, [{ kind: 'present', version: '7', adopted: true }, expectAbsent], {
      generation: 1,
      reason: 'adopted',
    });
    const planned = planOf(secret, withPending(undefined, intent), [present({ version: '7' }), ABSENT]);
    expect(record(planned)).toMatchObject({ generation: 1 });
    expect(brief(planned.steps)).toEqual(['copy s (behind)']);
    expect(planned.steps[0]).toMatchObject({ acquire: { value: { how: 'read', from: [at(secret, 0).id] } } });
  });

  it('E13: what was to be adopted and changed meanwhile is looked at afresh', () => {
    const secret = secretOf(['azure', 'vault']);
    const intent = pendingOf(secret, [{ kind: 'present', version: '7', adopted: true }, expectAbsent], {
      generation: 1,
      reason: 'adopted',
    });
    const planned = planOf(secret, withPending(undefined, intent), [present({ version: '8' }), ABSENT]);
    expect(planned.steps[0]).toMatchObject({ action: 'adopt', generation: 2 });
    expect(planned.steps.every((step) => Object.values(step.acquire).every((each) => each.how === 'read'))).toBe(true);
  });

  it('E14: handles of issued credentials survive the lockfile, its join and a recovery', () => {
    const secret = secretOf(['vault']);
    const intent = pendingOf(secret, [expectVersion('1')], { origin: 'issued' });
    const before = settledRecord(secret, [{ version: '1' }], {
      handles: { value: { kind: 'mem_key', handle: 'key-id-17' } },
    });
    const stored = { manifest: 'm', secrets: { s: withPending(before, intent) } };
    const read = parseLockfile(formatLockfile(stored), 'f');
    const lockfile = joinLockfiles(stored, read.version === 2 ? read.lockfile : stored);
    const planned = planOf(secret, lockfile.secrets['s'], [
      present({ version: '1', stamp: { ...settledStamp, version: '1' } }),
    ]);
    expect(lockfile.secrets['s']?.pending?.origin).toBe('issued');
    expect(record(planned).handles).toEqual({ value: { kind: 'mem_key', handle: 'key-id-17' } });
  });

  it('E15: a derived value whose part was half delivered is made anew from the part as it settles', async () => {
    let crashes = 0;
    for (let point = 3; point < 14; point += 1) {
      const lane = new Bench([{ targets: ['vault'] }, { name: 'u', targets: ['google', 'github'], ...urlOf('s') }]);
      await lane.run();
      const result = await lane.disturbed({ force: ['s'], faults: new Map([[point, 'crash']]) });
      lane.pass(26 * 3_600_000);
      if (result !== 'crashed') continue;
      crashes += 1;
      await lane.run();
      expect(lane.values('u')).toEqual([`url:${lane.value(0)}`, `url:${lane.value(0)}`]);
      expect(lane.record('u')?.inputs).toEqual({ s: lane.record('s')?.generation });
    }
    expect(crashes).toBeGreaterThan(4);
  });

  it('E15: a part that landed only where nobody can read it is made anew with what was to be made from it', async () => {
    let crashes = 0;
    for (const force of [[], ['s']]) {
      for (let point = 0; point < 16; point += 1) {
        const lane = new Bench([{ targets: ['github'] }, { name: 'u', targets: ['github', 'github'], ...urlOf('s') }]);
        if (force.length > 0) await lane.run();
        const result = await lane.disturbed({ force, faults: new Map([[point, 'crash']]) });
        lane.pass(26 * 3_600_000);
        if (result !== 'crashed') continue;
        crashes += 1;
        await lane.run();
        const [part] = lane.values('s');
        expect(lane.values('u'), `crash at ${point}`).toEqual([`url:${part}`, `url:${part}`]);
        expect(lane.record('u')?.inputs).toEqual({ s: lane.record('s')?.generation });
      }
    }
    expect(crashes).toBeGreaterThan(8);
  });

  it('E15: a part that is made only once stays as it landed (E5), and what is made from it waits for a person', () => {
    const planned = (oneTime: boolean) => {
      const shapes = [
        { targets: ['github'], oneTime },
        { name: 'u', targets: ['github'], ...urlOf('s') },
      ];
      const [part, url] = new Bench(shapes).manifest.secrets as [DesiredSecret, DesiredSecret];
      const records = {
        s: withPending(undefined, pendingOf(part, [expectAbsent], { generation: 1 })),
        u: withPending(
          undefined,
          pendingOf(url, [expectAbsent], { generation: 1, origin: 'derived', inputs: { s: 1 } }),
        ),
      };
      const seen = new Map([
        [at(part, 0).id, present({ changedAt: WITHIN })],
        [at(url, 0).id, ABSENT],
      ]);
      const { steps } = plan(inputOf([part, url], records, seen));
      return steps.map((step) => ({ generation: step.generation, blocked: step.blocked?.code }));
    };
    expect(planned(true)).toMatchObject([{ generation: 1 }, { blocked: 'VALUE_MISSING' }]);
    expect(planned(false)).toMatchObject([
      { generation: 2, blocked: undefined },
      { generation: 2, blocked: undefined },
    ]);
  });

  it('E16: a pending stage in a target record survives the lockfile, its join and a recovery that keeps the target', () => {
    const secret = secretOf(['vault', 'azure']);
    const before = settledRecord(secret, [{ version: '1', stage: 'AWSPENDING' }, { version: '1' }]);
    const stored = {
      manifest: 'm',
      secrets: { s: withPending(before, pendingOf(secret, [undefined, expectVersion('1')])) },
    };
    const read = parseLockfile(formatLockfile(stored), 'f');
    const lockfile = joinLockfiles(read.version === 2 ? read.lockfile : stored, stored);
    expect(lockfile.secrets['s']?.targets[at(secret, 0).id]?.stage).toBe('AWSPENDING');
    const back = recovered(secret, lockfile.secrets['s'] as SecretRecord, [
      present({ version: '1' }),
      present({ version: '1', stamp: { ...settledStamp, version: '1' } }),
    ]);
    expect(back.record.targets[at(secret, 0).id]?.stage).toBe('AWSPENDING');
  });

  it('E17: an answer that is lost in a live run is looked into: what landed is not written twice', async () => {
    const bench = new Bench([{ targets: ['vault', 'github'] }]);
    bench.behaviours.set(bench.container(0), ['lost-after']);
    const result = await bench.run();
    expect(result.outcomes?.map((each) => each.result)).toEqual(['done']);
    expect(bench.attempts).toEqual([bench.container(0), bench.container(1)]);
    expect(new Set(bench.values()).size).toBe(1);
    expect(bench.record()?.pending).toBeUndefined();
  });

  it('E17: what did not land is written once more under the same nonce', async () => {
    const bench = new Bench([{ targets: ['vault', 'github'] }]);
    bench.behaviours.set(bench.container(0), ['lost-before']);
    await bench.run();
    expect(bench.attempts).toEqual([bench.container(0), bench.container(0), bench.container(1)]);
    expect(bench.record()).toMatchObject({ generation: 1 });
    const nonces = new Set([...bench.world.cells.values()].flatMap((cell) => cell.stamp?.nonce ?? []));
    expect([...nonces]).toEqual([bench.record()?.nonce]);
  });

  it('E17: a time-out is never a refusal: while it is undecided no write-only target is written and the intent stays', async () => {
    const bench = new Bench([{ targets: ['vault', 'github'] }]);
    bench.behaviours.set(bench.container(0), 'lost-before');
    const result = await bench.run();
    expect(result.outcomes?.map((each) => each.result)).toEqual(['failed']);
    expect(bench.attempts).not.toContain(bench.container(1));
    expect(bench.record()?.pending).toBeDefined();
    bench.behaviours.clear();
    bench.pass(60_000);
    await bench.run();
    expect(new Set(bench.values()).size).toBe(1);
    expect(bench.record()?.pending).toBeUndefined();
  });

  it('E18: an outcome that cannot be saved leaves the intent, and the next run finishes from it', async () => {
    const bench = new Bench([{ targets: ['vault', 'github'] }]);
    bench.state.beforeSave = (what) => {
      if (what === 'settled') throw new Error('the token expired');
    };
    await expect(bench.run({ name: 'dying' })).rejects.toThrow('expired');
    const values = bench.values();
    bench.state.beforeSave = () => {};
    expect(bench.record()?.pending).toMatchObject({ generation: 1, run: 'dying' });
    bench.pass(3_600_000);
    bench.forgetLog();
    await bench.run();
    expect(bench.record()).toMatchObject({ generation: 1 });
    expect(bench.record()?.pending).toBeUndefined();
    expect(bench.values()).toEqual(values);
    expect(bench.attempts).toEqual([bench.container(1)]);
  });

  it('E19: of two intents the one whose nonce has proof is finished', () => {
    const secret = secretOf(['vault', 'github']);
    const mine = pendingOf(secret, [expectVersion('1'), expectTime()]);
    const other = { ...mine, nonce: 'c'.repeat(32), run: 'laptop' };
    const before = settledRecord(secret, [{ version: '1' }, { changedAt: BEFORE.toISOString() }]);
    const seen = [
      present({ version: '2', stamp: { version: '2', nonce: other.nonce } }),
      present({ changedAt: BEFORE }),
    ];
    const planned = planOf(secret, { ...withPending(before, mine), rivals: [other] }, seen);
    expect(rowsOf(planned)).toBe('(E19, E2)');
    expect(record(planned)).toMatchObject({ generation: 2, nonce: other.nonce });
    expect(record(planned).rivals).toBeUndefined();
  });

  it('E19: proof of both or of none: the next number above all goes to all targets', () => {
    const secret = secretOf(['vault', 'azure']);
    const mine = pendingOf(secret, [expectVersion('1'), expectVersion('1')]);
    const other = { ...mine, generation: 4, nonce: 'c'.repeat(32) };
    const before = settledRecord(secret, [{ version: '1' }, { version: '1' }]);
    const both = [
      present({ version: '2', stamp: { version: '2' } }),
      present({ version: '2', stamp: { version: '2', generation: 4, nonce: other.nonce } }),
    ];
    const none = [1, 2].map(() => present({ version: '1', stamp: { ...settledStamp, version: '1' } }));
    for (const seen of [both, none]) {
      const planned = planOf(secret, { ...withPending(before, mine), rivals: [other] }, seen);
      expect(rowsOf(planned)).toContain('E19');
      expect(brief(planned.steps)).toEqual(['rotate s (recovered)']);
      expect(planned.steps[0]).toMatchObject({ generation: 5, targets: secret.targets.map((target) => target.id) });
    }
  });

  it('E19: a fingerprint that fits one intent is proof against the stamp of the other', () => {
    const secret = secretOf(['vault', 'gitlab']);
    const mine = pendingOf(secret, [expectVersion('1'), expectPresent], { fingerprints: { value: 'x' } });
    const other = { ...mine, nonce: 'c'.repeat(32), fingerprints: { value: 'z' } };
    const before = settledRecord(secret, [{ version: '1' }, {}]);
    const seen = [
      present({ version: '2', stamp: { version: '2', nonce: other.nonce }, content: { digest: 'o', pending: false } }),
      present({ content: { digest: 'm', pending: true } }),
    ];
    const planned = planOf(secret, { ...withPending(before, mine), rivals: [other] }, seen);
    expect(brief(planned.steps)).toEqual(['rotate s (recovered)']);
    expect(planned.steps[0]?.generation).toBe(3);
  });

  it('E20: a refusal leaves no intent; with a readable copy the rest is delivered under the same number', async () => {
    const bench = new Bench([{ targets: ['vault', 'github'] }]);
    bench.behaviours.set(bench.container(1), 'refuse');
    const first = await bench.run();
    expect(first.outcomes?.[0]).toMatchObject({ result: 'failed', error: { code: 'FORBIDDEN' } });
    expect(bench.record()?.pending).toBeUndefined();
    expect(statesOf(bench.manifest.secrets[0] as never, bench.record())).toEqual(['held 1', 'behind 0']);
    bench.behaviours.clear();
    const second = await bench.run();
    expect(brief(second.plan.steps)).toEqual(['copy s (behind)']);
    expect(new Set(bench.values()).size).toBe(1);
    expect(bench.record()).toMatchObject({ generation: 1 });
  });

  it('E20: without a readable copy a next number is made, and the target that refused is written first', async () => {
    const bench = new Bench([{ targets: ['github', 'github-lagging'] }]);
    bench.behaviours.set(bench.container(1), 'refuse');
    await bench.run();
    expect(bench.record()?.pending).toBeUndefined();
    bench.behaviours.clear();
    bench.forgetLog();
    bench.pass(60_000);
    const second = await bench.run();
    expect(brief(second.plan.steps)).toEqual(['rotate s (behind)']);
    expect(bench.attempts).toEqual([bench.container(1), bench.container(0)]);
    expect(bench.record()).toMatchObject({ generation: 2 });
    expect(new Set(bench.values()).size).toBe(1);
  });

  it('waits without a decision while a target of the intent cannot be looked at', () => {
    const secret = secretOf(['vault', 'github']);
    const intent = pendingOf(secret, [expectVersion('1'), expectTime()]);
    const stored = withPending(settledRecord(secret, [{ version: '1' }]), intent);
    const planned = planOf(secret, stored, [UNREADABLE, present({ changedAt: WITHIN })]);
    expect(brief(planned.steps)).toEqual(['keep s (recovered) blocked UNAVAILABLE']);
    expect(planned.records).toEqual({});
    expect(planned.changes).toBe(false);
  });
});
