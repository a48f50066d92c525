import { describe, expect, it } from 'vitest';
import type { ErrorCode } from '../../src/core/errors.ts';
import { type Ended, type ExitMode, exitCodeOf, remainingDrift } from '../../src/core/exit-code.ts';
import type { Drift } from '../../src/core/plan-types.ts';
import { blocked, done, drifted, failed, kept, planOf, step, targetOf, waiting } from '../reports/samples.ts';

const create = step('a');
const rotate = step('a', { action: 'rotate', reason: 'due' });
const two = step('a', { targets: ['x', 'y'] });
const unread = (code: ErrorCode) => blocked('a', { code }, { action: 'keep', reason: 'in-sync' });
const changed = { drift: [drifted('a', 'changed')] };

const CASES: readonly (readonly [string, ExitMode, number, Ended])[] = [
  ['nothing to do', 'sync', 0, { plan: planOf([kept('a')]), outcomes: [done(kept('a'))] }],
  ['everything done', 'sync', 0, { plan: planOf([create]), outcomes: [done(create)] }],
  ['changes, not asked for in detail', 'plan', 0, { plan: planOf([create]) }],
  ['changes, asked for in detail', 'plan-detailed', 2, { plan: planOf([create]) }],
  ['no changes, asked for in detail', 'plan-detailed', 0, { plan: planOf([kept('a')]) }],
  ['a value that a person has to give', 'sync', 2, { plan: planOf([waiting('a')]), outcomes: [] }],
  ['a value that a person has to give, planned', 'plan', 2, { plan: planOf([waiting('a')]) }],
  ['no readable copy', 'sync', 2, { plan: planOf([blocked('a', { code: 'UNSUPPORTED' })]), outcomes: [] }],
  ['a part that is not at hand', 'sync', 2, { plan: planOf([blocked('a', { code: 'VALUE_MISSING' })]), outcomes: [] }],
  ['a conflict', 'sync', 6, { plan: planOf([blocked('a')]), outcomes: [] }],
  ['an unreadable target', 'sync', 6, { plan: planOf([unread('UNAVAILABLE')]), outcomes: [] }],
  ['a throttled target', 'plan', 6, { plan: planOf([unread('THROTTLED')]) }],
  ['no login', 'sync', 4, { plan: planOf([unread('UNAUTHENTICATED')]), outcomes: [] }],
  ['no right', 'plan', 4, { plan: planOf([unread('FORBIDDEN')]) }],
  ['no right and a wait', 'sync', 4, { plan: planOf([unread('FORBIDDEN'), waiting('b')]), outcomes: [] }],
  ['no right and a conflict elsewhere', 'sync', 6, { plan: planOf([unread('FORBIDDEN'), blocked('b')]), outcomes: [] }],
  ['a failed write', 'sync', 6, { plan: planOf([create]), outcomes: [failed(create)] }],
  ['a forbidden write', 'sync', 4, { plan: planOf([create]), outcomes: [failed(create, { code: 'FORBIDDEN' })] }],
  [
    'a forbidden write whose other target was then not begun',
    'sync',
    4,
    {
      plan: planOf([two]),
      outcomes: [
        {
          step: two,
          result: 'failed',
          refused: {
            x: { code: 'FORBIDDEN', message: 'no' },
            y: { code: 'INTERRUPTED', message: 'not begun' },
          },
        },
      ],
    },
  ],
  [
    'a forbidden write beside one that broke off',
    'sync',
    6,
    {
      plan: planOf([two]),
      outcomes: [
        {
          step: two,
          result: 'failed',
          refused: { x: { code: 'FORBIDDEN', message: 'no' }, y: { code: 'UNAVAILABLE', message: 'gone' } },
        },
      ],
    },
  ],
  [
    'a question that nobody answered',
    'sync',
    2,
    { plan: planOf([create]), outcomes: [{ step: waiting('a'), result: 'skipped' }] },
  ],
  [
    'a part that failed',
    'sync',
    6,
    {
      plan: planOf([create]),
      outcomes: [{ step: create, result: 'failed', error: { code: 'VALUE_MISSING', message: '-' } }],
    },
  ],
  ['another run writes', 'sync', 6, { plan: planOf([create]), heldBack: { reason: 'held' } }],
  ['the state moved twice', 'sync', 6, { plan: planOf([create]), heldBack: { reason: 'moved' } }],
  ['an unreviewed manifest with changes', 'sync', 2, { plan: planOf([create]), heldBack: { reason: 'unreviewed' } }],
  ['an unreviewed manifest in sync', 'sync', 0, { plan: planOf([kept('a')]), heldBack: { reason: 'unreviewed' } }],
  ['interrupted', 'sync', 130, { plan: planOf([create]), outcomes: [failed(create)], interrupted: true }],
  ['drift that is reported only', 'sync', 2, { plan: planOf([kept('a')], changed), outcomes: [done(kept('a'))] }],
  ['drift that the run settled', 'sync', 0, { plan: planOf([rotate], changed), outcomes: [done(rotate)] }],
  ['drift that a sync would settle', 'plan', 0, { plan: planOf([rotate], changed) }],
  ['drift that no sync would settle', 'plan', 2, { plan: planOf([kept('a')], changed) }],
  ['drift, checked', 'drift', 2, { plan: planOf([rotate], changed) }],
  [
    'drift by another owner, checked',
    'drift',
    2,
    { plan: planOf([blocked('a')], { drift: [drifted('a', 'foreign')] }) },
  ],
  ['nothing known, checked', 'drift', 0, { plan: planOf([kept('a')], { drift: [drifted('a', 'unknown')] }) }],
  [
    'a target that could not be looked at, checked',
    'drift',
    6,
    { plan: planOf([unread('UNAVAILABLE')], { drift: [drifted('a', 'unknown')] }) },
  ],
  [
    'a target that may not be looked at, checked',
    'drift',
    4,
    { plan: planOf([unread('FORBIDDEN')], { drift: [drifted('a', 'unknown')] }) },
  ],
  ['what only a sync would do, checked', 'drift', 0, { plan: planOf([create, waiting('b'), blocked('c')]) }],
];

describe('the exit code', () => {
  it.each(CASES)('after %s (%s) is %i', (_, mode, code, ended) => {
    expect(exitCodeOf(ended, mode)).toBe(code);
  });

  it.each(['missing', 'changed', 'behind', 'foreign'] as const)('counts a target that is %s as drift', (status) => {
    expect(exitCodeOf({ plan: planOf([kept('a')], { drift: [drifted('a', status)] }) }, 'drift')).toBe(2);
  });
});

describe('the drift that is left', () => {
  const plan = planOf([two], {
    drift: [drifted('a', 'missing', { target: 'x' }), drifted('a', 'behind', { target: 'y' })],
  });
  const names = (drift: readonly Drift[]) => drift.map((each) => each.target);

  it('is all of it before a run', () => {
    expect(names(remainingDrift(plan))).toEqual(['x', 'y']);
  });

  it('is none of what was written', () => {
    expect(remainingDrift(plan, [done(two)])).toEqual([]);
  });

  it('is what refused, where a step was written in part', () => {
    expect(names(remainingDrift(plan, [failed(two, {}, ['y'])]))).toEqual(['y']);
  });

  it('is all of it where nothing was begun', () => {
    const outcome = { step: two, result: 'failed', error: { code: 'VALUE_MISSING', message: '-' } } as const;
    expect(names(remainingDrift(plan, [outcome]))).toEqual(['x', 'y']);
  });

  it('is not settled by the same target of another secret', () => {
    const other = step('b', { targets: [targetOf('a')] });
    expect(remainingDrift(planOf([other], changed), [done(other)])).toHaveLength(1);
  });
});
