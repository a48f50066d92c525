import { describe, expect, it } from 'vitest';
import type { Observation } from '../../src/core/observation.ts';
import { ABSENT, planOf, secretOf, settledRecord } from './planning.ts';

const STAGING: Observation = { kind: 'absent', creates: 'environment staging of acme/app' };

describe('what is created beside the values', () => {
  it('is said by the plan, once, whatever the number of values', () => {
    const { findings, steps } = planOf(secretOf(['github', 'github']), undefined, [STAGING, STAGING]);
    expect(steps.map(({ action }) => action)).toEqual(['create']);
    expect(findings).toMatchObject([{ rule: 'created-container', severity: 'info', secret: 's' }]);
    expect(findings[0]?.message).toContain('environment staging of acme/app');
  });

  it('is not spoken of where nothing is written there, or it exists', () => {
    const secret = secretOf(['github', 'github']);
    expect(planOf(secret, undefined, [ABSENT, ABSENT]).findings).toEqual([]);
    // The value is known to nobody: the step is blocked, and creates nothing.
    const blocked = planOf(secret, settledRecord(secret), [{ kind: 'present' }, STAGING]);
    expect(blocked.steps.some((step) => step.blocked !== undefined)).toBe(true);
    expect(blocked.findings.filter(({ rule }) => rule === 'created-container')).toEqual([]);
  });
});
