import { describe, expect, it } from 'vitest';
import type { SecretRecord } from '../../src/core/lock.ts';
import { plan } from '../../src/core/plan.ts';
import type { PlanRequest } from '../../src/core/plan-types.ts';
import { plannedCourse } from '../../src/reports/actions.ts';
import { Bench, type BenchShape, brief, urlOf } from '../engine/bench.ts';
import {
  ABSENT,
  at,
  BEFORE,
  inputOf,
  observationsOf,
  planOf,
  present,
  secretOf,
  settledRecord,
  settledStamp,
  statesOf,
  UNREADABLE,
} from './planning.ts';

const DAY = 86_400_000;
const MONTH = { years: 0, months: 1, days: 0, hours: 0, minutes: 0, seconds: 0, text: '1m' };
const untouched = (bench: Bench) => expect([...bench.attempts, ...bench.deleted]).toEqual([]);
/** Present and ours by version, stamped. */
const ours = (version = '1') => present({ version, stamp: { ...settledStamp, version } });

describe('L1: only the reviewed manifest writes', () => {
  it('plans and says why, and touches nothing: target, state or machine', async () => {
    const bench = new Bench([{ targets: ['vault', '~file'] }]);
    bench.state.reviewed = false;
    const result = await bench.run();
    expect(result.heldBack?.reason).toBe('unreviewed');
    expect(result.plan.changes).toBe(true);
    untouched(bench);
    expect([...bench.state.log, ...bench.local.log]).toEqual([]);
  });
});

describe('L2: only an unfinished generation may be made anew', () => {
  it.each<[string, readonly string[], (bench: Bench) => void]>([
    ['a missing value', ['vault', 'github'], (bench) => bench.remove(1)],
    ['a changed value', ['vault', 'google'], (bench) => bench.intrude(1)],
    ['a missing value that was nowhere readable', ['github', 'github-lagging'], (bench) => bench.remove(1)],
    ['a changed value that was nowhere readable', ['github'], (bench) => bench.intrude(0)],
  ])('%s starts no new generation', async (_, targets, happen) => {
    const bench = new Bench([{ targets }]);
    await bench.run();
    happen(bench);
    await bench.run();
    await bench.run();
    expect(bench.record()).toMatchObject({ generation: 1 });
    expect(bench.made).toBe(1);
  });

  it('a new target gets the current generation from a readable one', async () => {
    const bench = new Bench([{ targets: ['vault'] }]);
    await bench.run();
    bench.declare([{ targets: ['vault', 'github'] }]);
    const result = await bench.run();
    expect(brief(result.plan.steps)).toEqual(['copy s (new-target)']);
    expect(bench.values()).toEqual([bench.value(0), bench.value(0)]);
    expect(bench.record()).toMatchObject({ generation: 1 });
  });

  it('a copy that turns out to be another value does not hold up the delivery from one that is proven', async () => {
    const bench = new Bench([{ targets: ['gitlab', 'vault', 'github'] }]);
    await bench.run();
    bench.intrude(0);
    bench.remove(2);
    const result = await bench.run();
    expect(result.outcomes?.map((each) => each.result)).toEqual(['done']);
    expect(bench.value(2)).toBe(bench.value(1));
    expect(bench.value(0)).toBe('a value of their own');
  });

  it('where nothing is readable a new target is blocked, and the way out is named', async () => {
    const bench = new Bench([{ targets: ['github'] }]);
    await bench.run();
    bench.declare([{ targets: ['github', 'github-lagging'] }]);
    bench.forgetLog();
    const result = await bench.run();
    expect(brief(result.plan.steps)).toEqual(['copy s (new-target) blocked UNSUPPORTED']);
    expect(result.plan.steps[0]?.blocked?.hint).toMatch(/rotate s.*on_new_target: rotate/);
    untouched(bench);
  });

  it('`on_new_target: rotate` makes the next generation for all of them, and the plan says so', async () => {
    const bench = new Bench([{ targets: ['github'] }]);
    await bench.run();
    bench.declare([{ targets: ['github', 'github-lagging'], options: { onNewTarget: 'rotate' } }]);
    const result = await bench.run();
    expect(brief(result.plan.steps)).toEqual(['rotate s (new-target)']);
    expect(new Set(bench.values()).size).toBe(1);
    expect(bench.record()).toMatchObject({ generation: 2 });
  });

  it('`on_new_target: rotate` rotates nothing over what somebody else changed or cannot be looked at', () => {
    for (const other of [present({ changedAt: new Date() }), UNREADABLE, present({ stamp: { owner: 'a fork' } })]) {
      const secret = secretOf(['github', 'github-lagging'], { options: { onNewTarget: 'rotate' } });
      const known = settledRecord(secret, [{ changedAt: BEFORE.toISOString() }]);
      const { [at(secret, 1).id]: _new, ...targets } = known.targets;
      const planned = planOf(secret, { ...known, targets }, [other, ABSENT]);
      expect(planned.steps.filter((step) => step.action === 'rotate' && !step.blocked)).toEqual([]);
      expect(planned.summary.blocked).toBeGreaterThan(0);
    }
  });

  it('proven absent everywhere it is made anew, since nobody can hold the old value', async () => {
    const bench = new Bench([{ targets: ['vault', 'github'] }]);
    await bench.run();
    for (const index of [0, 1]) bench.remove(index);
    const result = await bench.run();
    expect(brief(result.plan.steps)).toEqual(['create s (lost)']);
    expect(bench.record()).toMatchObject({ generation: 2 });
  });

  it('but not a `one_time` secret', async () => {
    const bench = new Bench([{ targets: ['vault'], oneTime: true }]);
    await bench.run();
    bench.remove(0);
    bench.forgetLog();
    const result = await bench.run();
    expect(brief(result.plan.steps)).toEqual(['repair s (lost) blocked UNSUPPORTED']);
    untouched(bench);
  });

  it('and not where a target could not be looked at, which is no absence', async () => {
    const bench = new Bench([{ targets: ['vault', 'github'] }]);
    await bench.run();
    bench.remove(0);
    bench.unreadable.add(bench.container(1));
    bench.forgetLog();
    const result = await bench.run();
    expect(result.plan.steps.every((step) => step.blocked)).toBe(true);
    untouched(bench);
  });

  it('nor over a workspace file that a person changed', () => {
    const secret = secretOf(['github', '~file']);
    const known = settledRecord(secret, [{ changedAt: BEFORE.toISOString() }], { fingerprints: { value: 'x' } });
    const planned = planOf(secret, known, [ABSENT, present({ content: { digest: 'd', settled: false } })]);
    expect(planned.steps.filter((step) => !step.blocked && step.targets.includes(at(secret, 1).id))).toEqual([]);
  });
});

describe('L3: numbers are never reused', () => {
  it('not after an intent that was dropped, not after a refusal, not after a prune', async () => {
    const bench = new Bench([{ targets: ['vault'] }]);
    bench.behaviours.set(bench.container(0), 'refuse');
    await bench.run();
    bench.behaviours.clear();
    await bench.run();
    expect(bench.record()).toMatchObject({ generation: 2 });
    await bench.crash(1, { force: ['s'] });
    await bench.run({ force: ['s'] });
    expect(bench.record()).toMatchObject({ generation: 4 });
    const target = bench.target(0);
    bench.declare([]);
    await bench.run({ prune: true, retired: () => new Map([['s', [target]]]) });
    bench.declare([{ targets: ['vault'] }]);
    await bench.run();
    expect(bench.record()).toMatchObject({ generation: 5 });
  });

  it('every generation has its own nonce, which its stamps carry with owner, secret, field and number', async () => {
    const bench = new Bench([{ targets: ['vault', 'jenkins'] }]);
    const nonces = new Set<string>();
    for (const generation of [1, 2, 3]) {
      await bench.run({ force: generation > 1 ? ['s'] : [] });
      for (const cell of bench.world.cells.values()) {
        expect(cell.stamp).toMatchObject({ secret: 's', field: 'value', generation });
        expect(cell.stamp?.nonce).toBe(bench.record()?.nonce);
      }
      nonces.add(bench.record()?.nonce as string);
    }
    expect(nonces.size).toBe(3);
  });
});

describe('L4: preflight of all targets comes before the first value', () => {
  it('a target without rights stops a new secret before anything is generated or asked', async () => {
    const bench = new Bench([{ targets: ['vault', 'github'] }]);
    bench.unwritable.add(bench.container(1));
    const result = await bench.run();
    expect(brief(result.plan.steps)).toEqual(['create s (new) blocked FORBIDDEN']);
    expect(bench.made).toBe(0);
    untouched(bench);
  });

  it('a value that one of its targets cannot take is refused before any of them is written', async () => {
    const bench = new Bench([{ targets: ['vault', 'github'] }]);
    const secret = bench.manifest.secrets[0];
    if (!secret) throw new Error('no secret');
    const [first, second] = secret.targets;
    const narrow = { ...second, capabilities: { ...second?.capabilities, maxValueBytes: 3 } };
    bench.manifest = { ...bench.manifest, secrets: [{ ...secret, targets: [first, narrow] as never }] };
    const result = await bench.run();
    expect(result.outcomes?.[0]).toMatchObject({ result: 'failed', error: { code: 'VALUE_TOO_LARGE' } });
    untouched(bench);
    expect(bench.state.log).toEqual([]);
  });
});

describe('ruling 1: adoption', () => {
  const found = async (targets: readonly string[], options: BenchShape['options'] = {}, values = ['x-y-z']) => {
    const bench = new Bench([{ targets, options }]);
    for (const [index, value] of values.entries()) if (value) bench.intrude(index, value);
    const result = await bench.run();
    return { bench, result, steps: brief(result.plan.steps) };
  };

  it('a value that was there first, in readable and equal targets, is adopted and delivered to the absent ones', async () => {
    const { bench, steps } = await found(['vault', 'azure', 'github'], {}, ['x-y-z', 'x-y-z']);
    expect(steps).toEqual(['adopt s (found)', 'copy s (new-target)']);
    expect(bench.values()).toEqual(['x-y-z', 'x-y-z', 'x-y-z']);
    expect(bench.made).toBe(0);
    expect(bench.record()).toMatchObject({ generation: 1, history: [{ reason: 'adopted' }] });
    expect((await bench.run()).plan.changes).toBe(false);
  });

  it('different values are a conflict: nothing is written, and each target is named', async () => {
    const { bench, result } = await found(['vault', 'azure'], {}, ['x-y-z', 'a-b-c']);
    expect(result.outcomes?.[0]).toMatchObject({ result: 'failed', error: { code: 'CONFLICT' } });
    for (const index of [0, 1]) expect(result.outcomes?.[0]?.error?.message).toContain(bench.target(index).id);
    untouched(bench);
    expect(bench.values()).toEqual(['x-y-z', 'a-b-c']);
  });

  it('a write-only target beside a readable one is a conflict', async () => {
    const { bench, steps } = await found(['vault', 'github'], {}, ['x-y-z', 'a-b-c']);
    expect(steps).toEqual(['adopt s (found) blocked CONFLICT']);
    untouched(bench);
  });

  it('`on_conflict: overwrite` copies the readable value to the write-only one', async () => {
    const { bench } = await found(['vault', 'github'], { onConflict: 'overwrite' }, ['x-y-z', 'a-b-c']);
    expect(bench.values()).toEqual(['x-y-z', 'x-y-z']);
    expect(bench.made).toBe(0);
  });

  it('`on_conflict: overwrite` makes a value where only write-only targets have one', async () => {
    const { bench } = await found(['github', 'github-lagging'], { onConflict: 'overwrite' }, ['a-b-c', '']);
    expect(bench.made).toBe(1);
    expect(new Set(bench.values()).size).toBe(1);
  });

  it('`owner: external` is observed and reported, and never written', async () => {
    const { bench, steps } = await found(['vault', 'github'], { owner: 'external' }, ['', 'a-b-c']);
    expect(steps).toEqual(['keep s (external)']);
    untouched(bench);
    expect(bench.record()).toBeUndefined();
  });

  it('`adopt --as-is` takes write-only values over as they are: generation 1, dates, no value', async () => {
    const bench = new Bench([{ targets: ['github', 'github-lagging'] }]);
    for (const index of [0, 1]) bench.intrude(index, `old-${index}`);
    const result = await bench.run({ adoptAsIs: ['s'] });
    expect(brief(result.plan.steps)).toEqual(['adopt s (as-is)']);
    untouched(bench);
    expect(bench.record()).toMatchObject({ generation: 1, fingerprints: {} });
    expect(bench.record()?.targets[bench.target(0).id]).toMatchObject({
      state: 'taken',
      changedAt: expect.any(String),
    });
    expect((await bench.run()).plan).toMatchObject({ changes: false, drift: [] });
    bench.intrude(1);
    expect((await bench.run()).plan.drift.map((each) => each.status)).toEqual(['changed']);
  });

  it('a value that stands at a new target first is kept unless it is the current one', async () => {
    for (const same of [true, false]) {
      const bench = new Bench([{ targets: ['vault'] }]);
      await bench.run();
      bench.declare([{ targets: ['vault', 'azure'] }]);
      bench.intrude(1, same ? (bench.value(0) as string) : 'theirs');
      bench.forgetLog();
      const result = await bench.run();
      expect(result.outcomes?.map((each) => each.result)).toEqual([same ? 'done' : 'failed']);
      untouched(bench);
      expect(bench.value(1)).toBe(same ? bench.value(0) : 'theirs');
    }
  });

  it('`adopt NAME` makes what a changed target holds the next generation, everywhere', async () => {
    const bench = new Bench([{ targets: ['google', 'vault', 'github'] }]);
    await bench.run();
    bench.intrude(0, 'changed-by-hand');
    const result = await bench.run({ adopt: ['s'] });
    expect(result.outcomes?.every((each) => each.result === 'done')).toBe(true);
    expect(bench.values()).toEqual(['changed-by-hand', 'changed-by-hand', 'changed-by-hand']);
    expect(bench.record()).toMatchObject({ generation: 2 });
    expect((await bench.run()).plan).toMatchObject({ changes: false, drift: [] });
  });

  it('`adopt NAME` delivers one value only, also where another target was behind or missing', async () => {
    const bench = new Bench([{ targets: ['google', 'vault', 'github'] }]);
    await bench.run();
    bench.intrude(0, 'changed-by-hand');
    bench.remove(2);
    bench.forgetLog();
    const result = await bench.run({ adopt: ['s'] });
    expect(brief(result.plan.steps)).toEqual(['adopt s (found)', 'copy s (found)']);
    expect(bench.attempts.filter((each) => each === bench.container(2))).toHaveLength(1);
    expect(new Set(bench.values())).toEqual(new Set(['changed-by-hand']));
  });

  it('`adopt NAME` writes to no target that could not be looked at', async () => {
    const bench = new Bench([{ targets: ['google', 'vault'] }]);
    await bench.run();
    bench.intrude(0, 'changed-by-hand');
    bench.unreadable.add(bench.container(1));
    bench.forgetLog();
    await bench.run({ adopt: ['s'] });
    expect(bench.attempts).toEqual([]);
  });
});

describe('ruling 2: what is due is not carried out over what somebody else did', () => {
  const secret = secretOf(['vault', 'google'], { options: { rotationPeriod: MONTH } });
  const known = settledRecord(secret, [{ version: '1' }, { version: '1' }]);

  it('is carried out where all is as we left it', () => {
    const planned = planOf(secret, known, [ours(), present({ version: '1' })]);
    expect(planned.due).toEqual(['s']);
    expect(brief(planned.steps)).toEqual(['rotate s (due)']);
  });

  it.each([
    ['changed', present({ version: '9' }), 'CONFLICT'],
    ['unreadable', UNREADABLE, 'FORBIDDEN'],
    ['foreign', present({ version: '1', stamp: { owner: 'a fork', version: '1' } }), 'CONFLICT'],
  ])('is blocked while a target is %s', (_, other, code) => {
    const planned = planOf(secret, known, [ours(), other]);
    expect(planned.due).toEqual(['s']);
    expect(brief(planned.steps)).toContain(`rotate s (due) blocked ${code}`);
    expect(planned.changes).toBe(false);
  });

  it('goes to a name of ours that is on its way out too: the step says that it is recovered', () => {
    const planned = planOf(secret, known, [ours(), { kind: 'deleting' }]);
    expect(brief(planned.steps)).toEqual(['rotate s (due)']);
    expect(planned.steps[0]?.because).toMatch(/on the way out there and recovered first$/);
  });

  it('is only reported where due rotations are not asked for', () => {
    const planned = planOf(secret, known, [ours(), present({ version: '1' })], { rotateDue: false });
    expect(planned.due).toEqual(['s']);
    expect(planned.changes).toBe(false);
  });

  it('rotation by name goes over a changed target, never over a foreign one', () => {
    const force = new Set(['s']);
    expect(brief(planOf(secret, known, [ours(), present({ version: '9' })], { force }).steps)).toEqual([
      'rotate s (forced)',
    ]);
    const foreign = present({ version: '1', stamp: { owner: 'a fork', version: '1' } });
    expect(planOf(secret, known, [ours(), foreign], { force }).changes).toBe(false);
  });

  it('rotation of all goes over no changed target', () => {
    const planned = planOf(secret, known, [ours(), present({ version: '9' })], { forceAll: true });
    expect(brief(planned.steps)).toEqual(['rotate s (forced) blocked CONFLICT']);
  });

  it('drift is reported by default and repaired from a readable copy where the secret says so', async () => {
    for (const onDrift of ['report', 'repair'] as const) {
      const bench = new Bench([{ targets: ['vault', 'google'], options: { onDrift } }]);
      await bench.run();
      bench.intrude(1);
      const result = await bench.run();
      expect(result.plan.drift.map((each) => each.status)).toEqual(['changed']);
      expect(bench.value(1) === bench.value(0)).toBe(onDrift === 'repair');
      expect(bench.record()).toMatchObject({ generation: 1 });
    }
  });
});

describe('rulings 3 and 4: two digests', () => {
  const other = { options: { valueDigest: 'd1:other' } };
  const known = (options = {}) => settledRecord(secretOf(['vault'], options), [{ version: '1' }]);

  it('a changed definition makes a new generation', () => {
    const planned = planOf(secretOf(['vault'], other), known(), [ours()]);
    expect(brief(planned.steps)).toEqual(['update s (definition)']);
    expect(planned.steps[0]?.generation).toBe(2);
  });

  it('but is a finding for a `one_time` secret', () => {
    const planned = planOf(secretOf(['vault'], { ...other, oneTime: true }), known(), [ours()]);
    expect(planned.changes).toBe(false);
    expect(planned.findings.map((each) => each.rule)).toEqual(['one-time-definition']);
  });

  it('a changed description is written from a readable copy, without a new generation', async () => {
    const bench = new Bench([{ targets: ['vault', 'github'] }]);
    await bench.run();
    const { secrets } = bench.manifest;
    const retold = secrets.map((secret) => ({
      ...secret,
      targets: secret.targets.map((target) => ({ ...target, digest: 't2' })),
    }));
    bench.manifest = { ...bench.manifest, secrets: retold };
    const values = bench.values();
    const result = await bench.run();
    expect(brief(result.plan.steps)).toEqual(['update s (described)']);
    expect(bench.values()).toEqual(values);
    expect(bench.record()).toMatchObject({ generation: 1 });
    expect((await bench.run()).plan.changes).toBe(false);
  });

  it('a changed description is written without the value where the target can, also where the value could be read', () => {
    const readable = secretOf(['vault']);
    const targets = readable.targets.map((each) => ({
      ...each,
      capabilities: { ...each.capabilities, describes: true },
    }));
    const secret = { ...readable, targets };
    const record = settledRecord(secret, [{ changedAt: BEFORE.toISOString(), digest: 't0' }]);
    const planned = planOf(secret, record, [present({ changedAt: BEFORE })]);
    expect(planned.steps).toMatchObject([{ action: 'update', reason: 'described', acquire: {} }]);
  });

  it('a changed description of a write-only secret without a readable copy rotates nothing: it is blocked', () => {
    const secret = secretOf(['github']);
    const record = settledRecord(secret, [{ changedAt: BEFORE.toISOString(), digest: 't0' }]);
    const planned = planOf(secret, record, [present({ changedAt: BEFORE })]);
    expect(brief(planned.steps)).toEqual(['update s (described) blocked UNSUPPORTED']);
  });

  it('a `one_time` secret is never due, and rotated by name only', () => {
    const secret = secretOf(['vault'], { oneTime: true, options: { rotationPeriod: MONTH } });
    const record = settledRecord(secret, [{ version: '1' }]);
    expect(planOf(secret, record, [ours()])).toMatchObject({ due: [], changes: false });
    expect(planOf(secret, record, [ours()], { forceAll: true }).changes).toBe(false);
    expect(brief(planOf(secret, record, [ours()], { force: new Set(['s']) }).steps)).toEqual(['rotate s (forced)']);
  });
});

describe('ruling 5: derived secrets', () => {
  const shapes: BenchShape[] = [{ targets: ['vault'] }, { name: 'u', targets: ['google', 'github'], ...urlOf('s') }];

  it('follow their part in the same run, under their own number, and remember what they are made from', async () => {
    const bench = new Bench(shapes);
    await bench.run();
    expect(bench.values('u')).toEqual([`url:${bench.value(0)}`, `url:${bench.value(0)}`]);
    const result = await bench.run({ force: ['s'] });
    expect(brief(result.plan.steps)).toEqual(['rotate s (forced)', 'update u (inputs)']);
    expect(bench.values('u')).toEqual([`url:${bench.value(0)}`, `url:${bench.value(0)}`]);
    expect(bench.record('u')).toMatchObject({ generation: 2, inputs: { s: 2 }, history: [{}, { reason: 'inputs' }] });
  });

  it('are not written when no target took the new part', async () => {
    const bench = new Bench(shapes);
    await bench.run();
    const before = bench.values('u');
    bench.behaviours.set(bench.container(0), 'refuse');
    await bench.run({ force: ['s'] });
    expect(bench.values('u')).toEqual(before);
    bench.behaviours.clear();
    await bench.run();
    expect(bench.values('u')).toEqual(before);
    expect((await bench.run()).plan.changes).toBe(false);
  });

  it('are blocked where a part is not at hand, with the fix', async () => {
    const bench = new Bench([{ targets: ['github'] }]);
    await bench.run();
    bench.declare([{ targets: ['github'] }, { name: 'u', targets: ['github'], ...urlOf('s') }]);
    const result = await bench.run();
    expect(brief(result.plan.steps)).toEqual(['keep s (in-sync)', 'create u (new) blocked VALUE_MISSING']);
    expect(result.plan.steps[1]?.blocked?.hint).toContain('rotate');
    const both = await bench.run({ force: ['s'] });
    expect(both.outcomes?.every((each) => each.result === 'done')).toBe(true);
    expect(bench.value(0, 'u')).toBe(`url:${bench.value(0)}`);
  });
});

describe('ruling 6: sources', () => {
  const making = { how: 'source' as const, kind: 'env', config: { name: 'TOKEN' } };
  const place = `env ${JSON.stringify(making.config)}`;
  const shape: BenchShape = { targets: ['vault'], making };

  it('a source that says something else is followed, where there is a key to tell', async () => {
    const bench = new Bench([shape]);
    bench.sources.set(place, 'first-value');
    await bench.run();
    expect((await bench.run()).plan.changes).toBe(false);
    bench.sources.set(place, 'second-value');
    expect(brief((await bench.run()).plan.steps)).toEqual(['update s (source)']);
    expect(bench.value(0)).toBe('second-value');
    expect(bench.state.text).not.toContain('second-value');
  });

  it('an opaque source is delivered once, and again only by name', async () => {
    const bench = new Bench([shape], { keyed: false });
    bench.sources.set(place, 'first-value');
    await bench.run();
    expect(bench.record()?.sources).toEqual({ value: 'opaque' });
    bench.sources.set(place, 'second-value');
    expect((await bench.run()).plan.changes).toBe(false);
    await bench.run({ force: ['s'] });
    expect(bench.value(0)).toBe('second-value');
  });

  it("another key's digest is no evidence of a change", async () => {
    const bench = new Bench([shape]);
    bench.sources.set(place, 'first-value');
    await bench.run();
    const record = bench.record() as SecretRecord;
    const [, , digest] = record.sources?.['value']?.split('/') ?? [];
    const sources = { value: `hmac-sha256/00000000/${digest}` };
    bench.state.put({ ...bench.state.lockfile, secrets: { s: { ...record, sources } } });
    expect((await bench.run()).plan.changes).toBe(false);
  });

  it('a source that has nothing is waited for, with the variable that supplies it', async () => {
    const bench = new Bench([shape]);
    const result = await bench.run();
    expect(brief(result.plan.steps)).toEqual(['create s (new) waiting']);
    expect(result.plan.steps[0]?.waiting).toEqual([{ field: 'value', variable: 'SECRETZERO_S' }]);
    bench.given.set('s.value', 'given-by-hand');
    await bench.run();
    expect(bench.value(0)).toBe('given-by-hand');
  });

  it('a source that went away changes nothing', async () => {
    const bench = new Bench([shape]);
    bench.sources.set(place, 'first-value');
    await bench.run();
    bench.sources.clear();
    expect((await bench.run()).plan.changes).toBe(false);
  });
});

describe('ruling 9: a write-only target that keeps refusing', () => {
  const stuck = async () => {
    const bench = new Bench([{ targets: ['github', 'github-lagging', 'jenkins'] }]);
    bench.behaviours.set(bench.container(0), 'refuse');
    await bench.run();
    bench.forgetLog();
    return bench;
  };

  it('is settled as behind; its siblings hold the generation', async () => {
    const bench = await stuck();
    const [secret] = bench.manifest.secrets;
    if (!secret) throw new Error('no secret');
    expect(statesOf(secret, bench.record())).toEqual(['behind 0', 'held 1', 'held 1']);
    expect(bench.record()?.targets[bench.target(0).id]?.refused).toMatchObject({ count: 1, code: 'FORBIDDEN' });
  });

  it('is written first, and nothing else is touched when it refuses again', async () => {
    const bench = await stuck();
    const before = bench.values();
    for (const count of [2, 3]) {
      bench.pass(2 * DAY);
      await bench.run({ unattended: true });
      expect(bench.record()?.targets[bench.target(0).id]?.refused?.count).toBe(count);
    }
    expect(new Set(bench.attempts)).toEqual(new Set([bench.container(0)]));
    expect(bench.values()).toEqual(before);
    expect(bench.record()).toMatchObject({ generation: 1 });
  });

  it('is tried at most once a day unattended; a person may try at once', async () => {
    const bench = await stuck();
    bench.pass(DAY / 2);
    const early = await bench.run({ unattended: true });
    expect(brief(early.plan.steps)).toContain('repair s (behind) blocked UNSUPPORTED');
    expect(bench.attempts).toEqual([]);
    bench.pass(DAY / 2);
    await bench.run({ unattended: true });
    expect(bench.attempts).toEqual([bench.container(0)]);
    await bench.run({ unattended: true });
    expect(bench.attempts).toEqual([bench.container(0)]);
    bench.behaviours.clear();
    await bench.run({ unattended: false });
    expect(new Set(bench.values()).size).toBe(1);
  });

  it('causes no generation while preflight says that it cannot be written', async () => {
    const bench = await stuck();
    bench.unwritable.add(bench.container(0));
    bench.pass(2 * DAY);
    const result = await bench.run({ unattended: true });
    expect(brief(result.plan.steps)).toContain('repair s (behind) blocked FORBIDDEN');
    expect(bench.attempts).toEqual([]);
    expect(bench.made).toBe(1);
  });

  it('holds for a stamped one as well', async () => {
    const bench = new Bench([{ targets: ['github', 'jenkins', 'jenkins'] }]);
    bench.behaviours.set(bench.container(2), 'refuse');
    await bench.run();
    bench.forgetLog();
    bench.pass(2 * DAY);
    await bench.run({ unattended: true });
    expect(bench.attempts).toEqual([bench.container(2)]);
  });
});

describe('ruling 10: who did it', () => {
  it('is in the history, with the run, and nothing else of the machine', async () => {
    const bench = new Bench([{ targets: ['vault'] }]);
    await bench.run({ name: 'https://github.com/acme/app/actions/runs/7' });
    expect(bench.record()?.history).toEqual([
      {
        generation: 1,
        date: expect.any(String),
        reason: 'created',
        actor: 'tester',
        run: 'https://github.com/acme/app/actions/runs/7',
      },
    ]);
  });
});

describe('ruling 15: line ends', () => {
  it('a lockfile with CRLF is no change', async () => {
    const bench = new Bench([{ targets: ['vault', '~file'] }]);
    await bench.run();
    bench.forgetLog();
    bench.state.text = bench.state.text?.replaceAll('\n', '\r\n');
    bench.local.text = bench.local.text?.replaceAll('\n', '\r\n');
    await bench.run();
    expect([...bench.state.log, ...bench.local.log]).toEqual([]);
  });
});

describe('ruling 7: several values in one container', () => {
  it('leaves a value unknown whose container moved without evidence of it, and knows it by an equal version', () => {
    const secret = secretOf(['vault', 'github']);
    const known = settledRecord(secret, [{ version: '1' }, { changedAt: BEFORE.toISOString() }]);
    const driftAt = (version: string, shared?: true) =>
      planOf(secret, known, [
        present({ version, ...(shared ? { shared } : {}) }),
        present({ changedAt: BEFORE }),
      ]).drift.map(({ status }) => status);
    expect([driftAt('2', true), driftAt('2'), driftAt('1', true)]).toEqual([['unknown'], ['changed'], []]);
  });
});

describe('ruling 16: what the join made unknown', () => {
  it('is told by proof where there is some, and stays unknown and unwritten where there is none', () => {
    const secret = secretOf(['vault', 'github']);
    const known = settledRecord(secret, [{ state: 'unknown' }, { state: 'unknown' }]);
    const planned = planOf(secret, known, [ours(), present({ changedAt: BEFORE })]);
    expect(planned.drift.map((each) => [each.target, each.status])).toEqual([[at(secret, 1).id, 'unknown']]);
    expect(planned.steps.filter((step) => Object.keys(step.acquire).length > 0)).toEqual([]);
  });
});

describe('ruling 17: one intent for all steps of a run, one save at its end', () => {
  it('whatever the number of secrets', async () => {
    const bench = new Bench([1, 2, 3, 4].map((each) => ({ name: `s${each}`, targets: ['vault', 'github'] })));
    await bench.run();
    expect(bench.state.log).toEqual(['intent', 'settled']);
  });
});

describe('removal', () => {
  const gone = (seen: Parameters<typeof observationsOf>[1], request: Partial<PlanRequest> = {}) => {
    const secret = secretOf(['vault', 'github']);
    const known = settledRecord(secret, [{ version: '1' }, { changedAt: BEFORE.toISOString() }]);
    const retired = new Map([['s', secret.targets]]);
    return plan(inputOf([], { s: known }, observationsOf(secret, seen), { prune: true, ...request }, { retired }));
  };

  it('is opt-in: without `--prune` the value stays and a finding says where', () => {
    const planned = gone([ours(), present({ changedAt: BEFORE })], { prune: false });
    expect(brief(planned.steps)).toEqual(['retire s (undeclared)']);
    expect(planned.findings.map((each) => each.rule)).toEqual(['left-behind']);
  });

  it('takes only what stamp or evidence and the lockfile both claim', () => {
    const planned = gone([ours(), present({ changedAt: new Date('2026-05-05') })]);
    expect(brief(planned.steps)).toEqual(['prune s (undeclared)', 'retire s (undeclared)']);
    expect(planned.steps[0]?.targets).toHaveLength(1);
    expect(planned.findings.map((each) => each.rule)).toEqual(['left-behind']);
  });

  it('takes what has no stamp only if the reviewed lockfile claims it too (ruling 22)', () => {
    const secret = secretOf(['vault', 'github']);
    const known = settledRecord(secret, [{ version: '1' }, { changedAt: BEFORE.toISOString() }]);
    const retired = new Map([['s', secret.targets]]);
    const seen = observationsOf(secret, [ours(), present({ changedAt: BEFORE })]);
    const pruned = (secrets: Record<string, typeof known>) =>
      plan(inputOf([], { s: known }, seen, { prune: true }, { retired, base: { manifest: 'm', secrets } }))
        .steps.filter((step) => step.action === 'prune')
        .flatMap((step) => step.targets);
    const [stamped, unstamped] = secret.targets.map((target) => target.id);
    expect(pruned({ s: known })).toEqual([stamped, unstamped]);
    expect(pruned({})).toEqual([stamped]);
  });

  it.each([
    ['an error', UNREADABLE],
    ['a foreign stamp', present({ version: '1', stamp: { owner: 'a fork', version: '1' } })],
    ['another version without proof', present({ version: '2' })],
    ['something on its way out', { kind: 'deleting' as const }],
  ])('never follows from %s', (_, seen) => {
    const planned = gone([seen, UNREADABLE]);
    expect(planned.steps.filter((step) => step.action === 'prune')).toEqual([]);
  });

  it('never touches what only the list of a lockfile claims: targets that nobody looked at', () => {
    const secret = secretOf(['vault']);
    const known = settledRecord(secret, [{ version: '1' }]);
    const planned = plan(inputOf([], { s: known }, new Map(), { prune: true }));
    expect(planned.steps.filter((step) => step.action === 'prune')).toEqual([]);
  });
});

describe('a name on its way out', () => {
  const GOING = { kind: 'deleting' as const };

  it('is recovered where it was ours, and has the current value from a readable copy', () => {
    const secret = secretOf(['vault', 'google']);
    const known = settledRecord(secret, [{ version: '1' }, { version: '1' }]);
    const planned = planOf(secret, known, [present({ version: '1', stamp: settledStamp }), GOING]);
    expect(brief(planned.steps)).toEqual(['repair s (missing)']);
    expect(planned.steps[0]?.targets).toEqual([secret.targets[1]?.id]);
    expect(planned.steps[0]?.because).toMatch(/recovered first$/);
  });

  it('is no proof that nobody holds the value: where no copy can be read, nothing is made anew', () => {
    const secret = secretOf(['vault']);
    const known = settledRecord(secret, [{ version: '1' }]);
    const planned = planOf(secret, known, [GOING]);
    expect(planned.changes).toBe(false);
    expect(planned.steps[0]?.blocked?.code).toBe('UNSUPPORTED');
  });

  it('stays a conflict where it was never ours, unless the secret says `on_conflict: overwrite`', () => {
    const secret = secretOf(['vault']);
    expect(brief(planOf(secret, undefined, [GOING]).steps)).toEqual(['create s (new) blocked CONFLICT']);
    const bold = secretOf(['vault'], { options: { onConflict: 'overwrite' } });
    const planned = planOf(bold, undefined, [GOING]);
    expect(brief(planned.steps)).toEqual(['create s (new)']);
    expect(planned.steps[0]?.because).toMatch(/recovered first$/);
  });
});

describe('a name that objects have already', () => {
  it.each(['constructor', '__proto__', 'toString'])('%s is a secret like others', async (name) => {
    const bench = new Bench([
      { name, targets: ['vault', '~file'] },
      { name: 'other', targets: ['vault'] },
    ]);
    const first = await bench.run();
    expect(first.outcomes?.every((each) => each.result === 'done')).toBe(true);
    expect(new Set(bench.values(name)).size).toBe(1);
    expect(bench.record(name)).toMatchObject({ generation: 1 });
    expect((await bench.run()).plan.changes).toBe(false);
    await bench.run({ force: [name] });
    expect(bench.record(name)).toMatchObject({ generation: 2 });
  });
});

describe('a run that only rotates', () => {
  const secret = secretOf(['vault']);

  it('makes nothing that was never there, and does not call it in sync', () => {
    const planned = planOf(secret, undefined, [ABSENT], { rotateOnly: true });
    expect(brief(planned.steps)).toEqual(['keep s (new)']);
    expect(planned.steps.map(plannedCourse)).toEqual(['skipped']);
    expect(planned.changes).toBe(false);
  });

  it('gives a value to what is named, also where there was none', () => {
    const planned = planOf(secret, undefined, [ABSENT], { rotateOnly: true, force: new Set(['s']) });
    expect(brief(planned.steps)).toEqual(['create s (new)']);
  });
});
