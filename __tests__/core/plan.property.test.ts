import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/core/assess.ts';
import type { Expectation, SecretRecord, TargetRecord } from '../../src/core/lock.ts';
import type { DesiredSecret } from '../../src/core/model.ts';
import type { Observation } from '../../src/core/observation.ts';
import { plan } from '../../src/core/plan.ts';
import { isChange, type PlanInput } from '../../src/core/plan-types.ts';
import { Bench, type BenchShape, urlOf } from '../engine/bench.ts';
import { TRAITS } from '../simulation/world.ts';
import {
  ABSENT,
  AFTER,
  at,
  BEFORE,
  inputOf,
  NONCE,
  OWNER,
  pendingOf,
  planOf,
  present,
  secretOf,
  settledRecord,
  settledStamp,
  UNREADABLE,
  WITHIN,
} from './planning.ts';

const mix = fc.constantFrom(...TRAITS.map((each) => each.name), '~file');
const mixes = (least: number) => fc.array(mix, { minLength: least, maxLength: 4 });

/** One to four secrets on targets of every kind; a later one may be made from earlier ones. */
const shapes: fc.Arbitrary<BenchShape[]> = fc
  .array(fc.tuple(mixes(1), fc.boolean(), fc.boolean()), { minLength: 1, maxLength: 4 })
  .map((all) =>
    all.map(([targets, derived, oneTime], index): BenchShape => {
      const parts = all.slice(0, index).flatMap((_, part) => (derived ? [`s${part}`] : []));
      return { name: `s${index}`, targets, oneTime, ...(parts.length > 0 ? urlOf(...parts) : {}) };
    }),
  );

describe('applying a plan, then planning', () => {
  it('gives only `keep`, and the second run writes nothing and saves nothing', async () => {
    await fc.assert(
      fc.asyncProperty(shapes, fc.boolean(), async (all, keyed) => {
        const bench = new Bench(all, { keyed });
        const first = await bench.run();
        expect(first.outcomes?.filter((each) => each.result !== 'done')).toEqual([]);
        const texts = [bench.state.text, bench.local.text];
        bench.forgetLog();
        bench.pass(60_000);
        const second = await bench.run();
        expect(second.plan.steps.map((step) => step.action)).toEqual(all.map(() => 'keep'));
        expect(second.plan).toMatchObject({ changes: false, records: {} });
        expect([...bench.attempts, ...bench.state.log, ...bench.local.log]).toEqual([]);
        expect([bench.state.text, bench.local.text]).toEqual(texts);
      }),
      { numRuns: 150 },
    );
  });

  it('changes nothing more, whatever was rotated, removed, added or changed before', async () => {
    type Deed = ['rotate' | 'remove' | 'intrude' | 'declare', number, number];
    const deeds = fc.array(
      fc.tuple(fc.constantFrom('rotate', 'remove', 'intrude', 'declare'), fc.nat(3), fc.nat(3)) as fc.Arbitrary<Deed>,
      { minLength: 1, maxLength: 5 },
    );
    await fc.assert(
      fc.asyncProperty(shapes, deeds, fc.boolean(), mix, async (all, done, keyed, extra) => {
        const bench = new Bench(all, { keyed });
        await bench.run();
        let declared = all;
        for (const [deed, which, index] of done) {
          const place = which % declared.length;
          const name = `s${place}`;
          const count = declared[place]?.targets.length ?? 1;
          const force = deed === 'rotate' ? [name] : [];
          if (deed === 'remove') bench.remove(index % count, name);
          if (deed === 'intrude') bench.intrude(index % count, 'changed-by-hand', name);
          if (deed === 'declare') {
            declared = declared.map((shape, each) =>
              each === place ? { ...shape, targets: [...shape.targets, extra] } : shape,
            );
            bench.declare(declared);
          }
          await bench.run({ force });
          bench.pass(60_000);
        }
        await bench.run();
        bench.pass(60_000);
        const texts = [bench.state.text, bench.local.text];
        bench.forgetLog();
        const last = await bench.run();
        // What is left may only be what fails, and shows that it does: a copy that turns out to be another value when it is read.
        for (const { step, result, error } of last.outcomes ?? []) {
          if (isChange(step))
            expect([result, error?.code]).toEqual(['failed', expect.stringMatching(/^(CONFLICT|VALUE_MISSING)$/)]);
        }
        expect([...bench.attempts, ...bench.state.log, ...bench.local.log]).toEqual([]);
        expect([bench.state.text, bench.local.text]).toEqual(texts);
      }),
      { numRuns: 200 },
    );
  });
});

// ---- the planner over anything that a lockfile and a platform may say, also what no run of ours would have left

const times = fc.constantFrom(BEFORE, WITHIN, AFTER);
const content = fc.record(
  { digest: fc.constantFrom('x', 'y'), settled: fc.boolean(), pending: fc.boolean() },
  { requiredKeys: ['digest'] },
);
const observation: fc.Arbitrary<Observation> = fc.oneof(
  fc.constant(ABSENT),
  fc.constant(UNREADABLE),
  fc.constant<Observation>({ kind: 'deleting' }),
  {
    weight: 6,
    arbitrary: fc
      .record(
        {
          version: fc.constantFrom('1', '2'),
          changedAt: times,
          stamp: fc.constantFrom(
            { ...settledStamp },
            { nonce: NONCE },
            { generation: 7, nonce: 'd'.repeat(32) },
            { owner: 'a fork' },
          ),
          content,
        },
        { requiredKeys: [] },
      )
      .map((seen) => present(seen)),
  },
);
const known: fc.Arbitrary<TargetRecord | undefined> = fc.option(
  fc
    .record(
      {
        state: fc.constantFrom('held', 'behind', 'unknown', 'taken', 'removed'),
        generation: fc.constantFrom(0, 1),
        version: fc.constantFrom('1', '2'),
        changedAt: times.map((time) => time.toISOString()),
        absent: fc.constant(true as const),
        refused: fc.constant({ at: BEFORE.toISOString(), count: 1, code: 'FORBIDDEN' }),
      },
      { requiredKeys: ['state', 'generation'] },
    )
    .map((record) => ({ field: 'value', digest: 't1', ...record }) as TargetRecord),
  { nil: undefined },
);
const expectation: fc.Arbitrary<Expectation | undefined> = fc.oneof(
  fc.constant(undefined),
  fc.constant<Expectation>({ kind: 'absent' }),
  fc.record(
    {
      kind: fc.constant('present' as const),
      version: fc.constantFrom('1', '2'),
      changedAt: times.map((time) => time.toISOString()),
      adopted: fc.constant(true as const),
    },
    { requiredKeys: ['kind'] },
  ),
);
const anything = fc.record({
  targets: mixes(1),
  seen: fc.array(observation, { minLength: 4, maxLength: 4 }),
  known: fc.array(known, { minLength: 4, maxLength: 4 }),
  expected: fc.array(expectation, { minLength: 4, maxLength: 4 }),
  pending: fc.constantFrom('none', 'make', 'copy', 'rivals'),
  generation: fc.constantFrom(0, 1),
  fingerprint: fc.boolean(),
  oneTime: fc.boolean(),
  onConflict: fc.constantFrom('fail', 'overwrite'),
  onDrift: fc.constantFrom('report', 'repair'),
  onNewTarget: fc.constantFrom('block', 'rotate'),
  force: fc.constantFrom('none', 'all', 'name'),
  due: fc.boolean(),
});

type Given = typeof anything extends fc.Arbitrary<infer T> ? T : never;

function inputFrom(given: Given): {
  input: PlanInput;
  secret: DesiredSecret;
} {
  const { onConflict, onDrift, onNewTarget, oneTime } = given;
  const rotationPeriod = { years: 0, months: 0, days: 1, hours: 0, minutes: 0, seconds: 0, text: '1d' };
  const options = { onConflict, onDrift, onNewTarget, ...(given.due ? { rotationPeriod } : {}) } as const;
  const secret = secretOf(given.targets, { oneTime, options });
  const targets = secret.targets.flatMap((target, index) => {
    const record = given.known[index];
    return record ? [[target.id, record] as const] : [];
  });
  const intent = pendingOf(
    secret,
    given.expected.slice(0, secret.targets.length),
    given.pending === 'copy' ? { action: 'copy', generation: 1 } : {},
  );
  const record: SecretRecord = {
    ...settledRecord(secret),
    generation: given.generation,
    targets: Object.fromEntries(targets),
    ...(given.fingerprint ? { fingerprints: { value: 'f' } } : {}),
    ...(given.pending === 'none' ? {} : { pending: intent }),
    ...(given.pending === 'rivals' ? { rivals: [{ ...intent, nonce: 'd'.repeat(32), generation: 7 }] } : {}),
  };
  const observations = new Map(secret.targets.map((target, index) => [target.id, given.seen[index] as Observation]));
  const request = { force: new Set(given.force === 'name' ? ['s'] : []), forceAll: given.force === 'all' };
  return { input: inputOf([secret], { s: record }, observations, request), secret };
}

function frozen<T>(value: T, done = new Set<unknown>()): T {
  if (typeof value !== 'object' || value === null || done.has(value) || value instanceof Date) return value;
  done.add(value);
  if (value instanceof Map || value instanceof Set) {
    for (const change of ['set', 'add', 'delete', 'clear']) {
      Object.defineProperty(value, change, {
        value: () => {
          throw new Error(`${change} on an input`);
        },
      });
    }
    for (const each of value.values()) frozen(each, done);
  }
  for (const key of Reflect.ownKeys(value)) frozen((value as Record<PropertyKey, unknown>)[key], done);
  return Object.freeze(value);
}

const bytes = (value: unknown) =>
  JSON.stringify(value, (_, member: unknown) => (member instanceof Map ? [...member.entries()].sort() : member));

describe('the plan as a function', () => {
  it('gives the same bytes for the same input, in whatever order it was observed, and changes nothing of it', () => {
    fc.assert(
      fc.property(anything, (given) => {
        const { input } = inputFrom(given);
        const before = bytes(input);
        const once = bytes(plan(frozen(input)));
        expect(bytes(plan(inputFrom(given).input))).toBe(once);
        const reversed = new Map([...input.observations.entries()].reverse());
        expect(bytes(plan({ ...input, observations: reversed }))).toBe(once);
        expect(bytes(input)).toBe(before);
      }),
      { numRuns: 500 },
    );
  });

  it('counts every step once, and says of each why', () => {
    fc.assert(
      fc.property(anything, (given) => {
        const planned = plan(inputFrom(given).input);
        expect(Object.values(planned.summary).reduce((sum, count) => sum + count, 0)).toBe(planned.steps.length);
        expect(planned.steps.length).toBeGreaterThan(0);
        for (const step of planned.steps) expect(step.because).not.toBe('');
      }),
    );
  });

  it('never writes where it could not look, or where another owner has stamped', () => {
    fc.assert(
      fc.property(anything, (given) => {
        const { input, secret } = inputFrom(given);
        const writes = plan(input).steps.filter((step) => isChange(step) && step.action !== 'adopt');
        for (const { id, because } of writes.flatMap((step) =>
          step.targets.map((id) => ({ id, because: step.because })),
        )) {
          const seen = input.observations.get(id);
          const target = secret.targets.find((each) => each.id === id);
          expect(seen?.kind).not.toBe('unreadable');
          if (seen?.kind === 'deleting') {
            // A name on its way out is only written where it is ours, or may be written over, and the step says so.
            expect(secret.onConflict === 'overwrite' || input.lockfile.secrets['s']?.targets[id] !== undefined).toBe(
              true,
            );
            expect(because).toContain('recovered first');
          }
          expect(target && assess('s', target, input.lockfile.secrets['s'], seen, OWNER)).not.toBe('foreign');
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('never writes over what somebody else changed, unless the secret or a name on the command line says so', () => {
    fc.assert(
      fc.property(anything, (given) => {
        fc.pre(given.pending === 'none' && given.force !== 'name' && given.onDrift === 'report');
        const { input, secret } = inputFrom(given);
        const planned = plan(input);
        const writes = planned.steps.filter((step) => isChange(step) && step.action !== 'adopt');
        const written = new Set(writes.flatMap((step) => step.targets));
        const record = planned.records['s'] ?? input.lockfile.secrets['s'];
        for (const target of secret.targets) {
          const status = assess('s', target, record, input.observations.get(target.id), OWNER);
          const first = status === 'found' && given.onConflict === 'fail';
          if (status === 'changed' || first) {
            expect(record?.generation === 0 && given.onConflict === 'overwrite' ? false : written.has(target.id)).toBe(
              false,
            );
          }
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('never plans a number that was given out before', () => {
    fc.assert(
      fc.property(anything, (given) => {
        const { input } = inputFrom(given);
        const { pending, rivals, generation } = input.lockfile.secrets['s'] as SecretRecord;
        const given2 = Math.max(generation, pending?.generation ?? 0, ...(rivals ?? []).map((each) => each.generation));
        for (const step of plan(input).steps) {
          const makes = Object.values(step.acquire).some((each) => each.how === 'make');
          if (isChange(step) && makes) expect(step.generation).toBeGreaterThan(given2);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('rotates nothing for a changed variable, description of the secret, label or instruction alone', () => {
    const before = secretOf(['vault', 'github']);
    const record = settledRecord(before, [{ version: '1' }, { changedAt: BEFORE.toISOString() }]);
    const seen = [present({ version: '1', stamp: { ...settledStamp, version: '1' } }), present({ changedAt: BEFORE })];
    const after = secretOf(['vault', 'github'], {
      // What a variable shaped is resolved already; the digest covers the text of the template.
      making: { how: 'generate', kind: 'random_password', config: { length: 64 } },
      options: { labels: { team: 'other' }, instructions: { steps: ['look there'] }, kind: 'templates.other' },
    });
    expect(at(after, 0).id).toBe(at(before, 0).id);
    const planned = planOf(after, record, seen);
    expect(planned.steps.map((step) => step.action)).toEqual(['keep']);
    expect(planned.changes).toBe(false);
  });
});
