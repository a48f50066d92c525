import { describe, expect, it } from 'vitest';
import { type Ended, type ExitMode, exitCodeOf, worstExit } from '../../src/core/exit-code.ts';
import { type FailOn, failsStep } from '../../src/core/step-failure.ts';
import { blocked, done, drifted, failed, kept, planOf, step, waiting } from '../reports/samples.ts';

const create = step('a');
const changed = { drift: [drifted('a', 'changed')] };
const broken = { findings: [{ rule: 'age', severity: 'error' as const, message: '-' }] };

const CASES: readonly (readonly [string, ExitMode, readonly FailOn[], boolean, Ended])[] = [
  ['all is well', 'sync', ['drift'], false, { plan: planOf([create]), outcomes: [done(create)] }],
  ['a target failed', 'sync', ['drift'], true, { plan: planOf([create]), outcomes: [failed(create)] }],
  ['a target failed', 'sync', [], true, { plan: planOf([create]), outcomes: [failed(create)] }],
  ['it was interrupted', 'sync', [], true, { plan: planOf([create]), interrupted: true }],
  ['another run holds the lane', 'sync', [], true, { plan: planOf([create]), heldBack: { reason: 'held' } }],
  ['a step needs a decision', 'sync', ['drift'], true, { plan: planOf([blocked('a', { code: 'UNSUPPORTED' })]) }],
  ['a step needs a decision', 'sync', [], false, { plan: planOf([blocked('a', { code: 'UNSUPPORTED' })]) }],
  ['a value waits', 'sync', ['drift'], false, { plan: planOf([waiting('a')]) }],
  ['a value waits', 'sync', ['drift', 'waiting'], true, { plan: planOf([waiting('a')]) }],
  ['a target drifted', 'sync', ['drift'], true, { plan: planOf([kept('a')], changed), outcomes: [done(kept('a'))] }],
  ['a target drifted', 'sync', ['waiting'], false, { plan: planOf([kept('a')], changed), outcomes: [] }],
  ['a target drifted', 'drift', ['drift'], true, { plan: planOf([kept('a')], changed) }],
  ['a target drifted', 'drift', [], false, { plan: planOf([kept('a')], changed) }],
  ['a target drifted', 'plan', ['drift'], false, { plan: planOf([kept('a')], changed) }],
  ['a policy is broken', 'sync', ['drift'], false, { plan: planOf([kept('a')], broken), outcomes: [] }],
  ['a policy is broken', 'sync', ['drift', 'policy'], true, { plan: planOf([kept('a')], broken), outcomes: [] }],
  ['a policy is broken', 'plan', ['policy'], true, { plan: planOf([kept('a')], broken) }],
  [
    'a policy is broken and a target drifted',
    'sync',
    ['drift'],
    true,
    { plan: planOf([kept('a')], { ...broken, ...changed }), outcomes: [] },
  ],
];

describe('the step of a job', () => {
  it.each(CASES)('where %s (%s, fail-on: %j) fails: %s', (_, mode, failOn, fails, ended) => {
    expect(failsStep(exitCodeOf(ended, mode), ended, mode, new Set(failOn))).toBe(fails);
  });

  it('never fails by `never` for what is no failure', () => {
    const ended = { plan: planOf([blocked('a', { code: 'UNSUPPORTED' })], changed), outcomes: [] };
    expect(failsStep(exitCodeOf(ended, 'sync'), ended, 'sync', new Set<FailOn>(['never']))).toBe(false);
  });
});

describe('the exit code of several runs', () => {
  it.each([
    [[], 0],
    [[0, 2, 0], 2],
    [[2, 5], 5],
    [[2, 3], 3],
    [[4, 6, 3], 6],
    [[6, 1], 1],
    [[1, 130, 6], 130],
  ])('%j is %i', (codes, worst) => {
    expect(worstExit(codes)).toBe(worst);
  });
});
