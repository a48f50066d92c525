import { describe, expect, expectTypeOf, it } from 'vitest';
import type { Fault } from '../../src/core/errors.ts';
import type { Lockfile } from '../../src/core/lock.ts';
import type { Finding } from '../../src/core/plan-types.ts';
import type { SecretValue } from '../../src/core/secret-value.ts';
import type {
  PlanResult,
  PolicyResult,
  RotateResult,
  ShowResult,
  StatusResult,
  SyncResult,
  TestResult,
  ValidateResult,
} from '../../src/reports/result-types.ts';
import {
  driftResult,
  planResult,
  policyResult,
  rotateResult,
  showResult,
  statusResult,
  syncResult,
  testResult,
  validateResult,
} from '../../src/reports/results.ts';
import {
  blocked,
  done,
  drifted,
  failed,
  kept,
  manifestOf,
  NOW,
  period,
  planOf,
  record,
  secret,
  step,
  targetOf,
  waiting,
} from './samples.ts';
import { compile } from './schemas.ts';

const span = { file: 'Secretfile.yml', line: 14, column: 7 };
const error: Fault = {
  severity: 'error',
  code: 'MANIFEST_INVALID',
  message: 'no',
  hint: 'so',
  path: 'secrets[0]',
  span,
};
const warning: Fault = { severity: 'warning', code: 'MANIFEST_NO_TARGET', message: 'none' };
const finding: Finding = {
  rule: 'left-behind',
  severity: 'warning',
  secret: 'a',
  message: 'it is still there',
  advice: 'remove it',
  span,
  controls: ['SOC2 CC6.1'],
};
const requests = { planned: 5, floor: 4 };
const lease = { run: 'run 7', until: '2026-03-10T12:05:00.000Z', actor: 'octocat' };

const made = step('a');
const plan = planOf([made, kept('b'), blocked('c', { hint: 'adopt it' }), waiting('d')], {
  findings: [finding],
  due: ['a'],
});
const outcomes = [failed(made, { hint: 'try again' }), done(kept('b'))];
const pending = {
  action: 'make',
  generation: 2,
  nonce: '0'.repeat(32),
  reason: 'due',
  since: '2026-03-10T11:00:00.000Z',
  until: '2026-03-10T11:10:00.000Z',
  run: 'run 6',
  origin: 'generated',
  fingerprints: {},
  targets: {},
} as const;
const lockfile: Lockfile = {
  manifest: 'f81d4fae-7dec-41d0-a765-00a0c91e6bf6',
  lease,
  secrets: {
    a: record('a', {
      rotated: '2026-02-01T00:00:00.000Z',
      expires: '2027-01-01T00:00:00.000Z',
      targets: { [targetOf('a')]: { generation: 1, field: 'value', state: 'held', version: 'v7' } },
      pending,
    }),
    gone: record('gone', { tombstone: '2026-02-02T00:00:00.000Z', pending: undefined as never }),
  },
};
const manifest = manifestOf([secret('a', { rotationPeriod: period('1mo') }), secret('b')], { environment: 'prod' });

const SAMPLES = {
  validate: [validateResult([]), validateResult([error, warning])],
  plan: [planResult(plan, requests), planResult(planOf([]), requests)],
  sync: [syncResult(plan, outcomes, requests), syncResult(plan, undefined, requests, { reason: 'held', lease })],
  rotate: [rotateResult(plan, outcomes, requests)],
  drift: [driftResult([]), driftResult([drifted('a', 'changed', { since: '2026-03-01T00:00:00.000Z' })])],
  policy: [
    policyResult([finding], [{ framework: 'SOC 2', control: 'CC6.1', status: 'met', evidence: 'lockfile' }]),
    policyResult([{ rule: 'r', severity: 'error', message: 'm' }], []),
  ],
  show: [showResult(manifest.secrets, lockfile, [drifted('a', 'foreign')])],
  status: [statusResult(manifest, lockfile, NOW), statusResult(manifestOf([]), { manifest: 'x', secrets: {} }, NOW)],
  test: [
    testResult(
      [{ subject: 'github' }, { subject: 'b', problem: { code: 'FORBIDDEN', message: 'no' } }],
      [
        { provider: 'github', kind: 'github', identity: 'alice', milliseconds: 12, unknown: ['a: write'], surplus: [] },
        { provider: 'b', kind: 'github', milliseconds: 0 },
      ],
    ),
  ],
} as const;

describe('the machine results', () => {
  it.each(Object.entries(SAMPLES).flatMap(([name, results]) => results.map((result, i) => [name, i, result] as const)))(
    'of %s (sample %i) fit the published schema',
    (name, _, result) => {
      const validate = compile('results', name);
      const text: unknown = JSON.parse(JSON.stringify(result));
      expect(validate(text), JSON.stringify(validate.errors, null, 1)).toBe(true);
      expect(compile('results')(text)).toBe(true);
    },
  );

  it('are refused by the schema with a member that it does not know', () => {
    expect(compile('results', 'show')({ count: 1, secrets: [], value: 'x' })).toBe(false);
    expect(compile('results', 'sync')({ ...SAMPLES.sync[0], values: {} })).toBe(false);
  });

  it('have no member in which a value would fit, by type', () => {
    type All =
      | ValidateResult
      | PlanResult
      | SyncResult
      | RotateResult
      | PolicyResult
      | ShowResult
      | StatusResult
      | TestResult;
    type NotPlain<T> = T extends string | number | boolean | undefined
      ? never
      : T extends SecretValue | ((...input: never[]) => unknown)
        ? T
        : T extends readonly (infer Item)[]
          ? NotPlain<Item>
          : T extends object
            ? { [K in keyof T]-?: NotPlain<T[K]> }[keyof T]
            : T;
    expectTypeOf<NotPlain<All>>().toBeNever();
  });
});

describe('validate', () => {
  it('is valid with warnings alone, and gives each its place', () => {
    expect(validateResult([warning]).valid).toBe(true);
    expect(validateResult([error])).toEqual({
      valid: false,
      errors: [
        {
          file: 'Secretfile.yml',
          line: 14,
          column: 7,
          path: 'secrets[0]',
          code: 'MANIFEST_INVALID',
          message: 'no',
          hint: 'so',
        },
      ],
      warnings: [],
    });
  });
});

describe('sync', () => {
  it('counts failures and names each target that was not written', () => {
    const result = syncResult(plan, outcomes, requests);
    expect(result.failures).toBe(1);
    expect(result.steps[0]).toMatchObject({
      result: 'failed',
      error: { code: 'UNAVAILABLE' },
      refused: [{ target: targetOf('a'), code: 'UNAVAILABLE' }],
    });
  });

  it('that was held back has skipped every step and says who holds it', () => {
    const result = syncResult(plan, undefined, requests, { reason: 'held', lease });
    expect(new Set(result.steps.map((each) => each.result))).toEqual(new Set(['skipped']));
    expect(result.held_back).toEqual({ reason: 'held', lease });
  });
});

describe('rotate', () => {
  it('says how many were looked at and were due', () => {
    expect(rotateResult(plan, outcomes, requests)).toMatchObject({ secrets_checked: 4, secrets_due: 1 });
  });
});

describe('drift', () => {
  it('names a secret once, and not one about which nothing is known', () => {
    const other = drifted('a', 'missing', { target: 'x' });
    expect(driftResult([drifted('a', 'changed'), other, drifted('b', 'unknown')])).toMatchObject({
      has_drift: true,
      secrets_with_drift: ['a'],
      details: [{ status: 'changed' }, { status: 'missing' }, { status: 'unknown' }],
    });
    expect(driftResult([drifted('b', 'unknown')]).has_drift).toBe(false);
  });
});

describe('policy', () => {
  it('is kept with warnings alone', () => {
    expect(SAMPLES.policy.map(({ compliant }) => compliant)).toEqual([true, false]);
  });
});

describe('show', () => {
  it('reckons the next rotation from the last and prefers what was seen at a target', () => {
    const [a, b] = showResult(manifest.secrets, lockfile, [drifted('a', 'foreign')]).secrets;
    expect(a).toMatchObject({
      next_rotation: '2026-03-01T00:00:00.000Z',
      targets: [{ status: 'foreign', version: 'v7' }],
    });
    expect(b).toEqual({
      secret: 'b',
      kind: 'random_password',
      generation: 0,
      targets: [{ id: targetOf('b'), status: 'none' }],
    });
  });

  it('says nothing of a generation that was buried', () => {
    const [gone] = showResult([secret('gone')], lockfile).secrets;
    expect(gone).toMatchObject({ generation: 0, targets: [{ status: 'none' }] });
  });
});

describe('status', () => {
  it('tells who may write, what is due and what is pending', () => {
    expect(statusResult(manifest, lockfile, NOW)).toMatchObject({
      environment: 'prod',
      secrets: 2,
      made: 1,
      due: ['a'],
      lease: { run: 'run 7' },
      pending: [{ secret: 'a', generation: 2, run: 'run 6' }],
    });
  });

  it('shows no lease that is over', () => {
    expect(statusResult(manifest, lockfile, new Date('2026-03-10T12:06:00.000Z'))).not.toHaveProperty('lease');
  });
});
