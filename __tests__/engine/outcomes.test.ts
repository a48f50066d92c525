import { describe, expect, it } from 'vitest';
import { ProviderError } from '../../src/core/errors.ts';
import { EMPTY_RECORD } from '../../src/core/lock.ts';
import type { Plan, Step } from '../../src/core/plan-types.ts';
import { outcomesOf } from '../../src/engine/outcomes.ts';
import type { Work } from '../../src/engine/work.ts';
import { secretOf } from '../core/planning.ts';

describe('what came of a step', () => {
  const secret = secretOf(['vault', 'google']);
  const [one, other] = secret.targets.map(({ id }) => id) as [string, string];
  const step: Step = {
    action: 'rotate',
    secret: secret.name,
    fields: ['value'],
    targets: [one, other],
    reason: 'due',
    because: 'it is due',
    generation: 2,
    acquire: { value: { how: 'make' } },
  };
  const work = (results: Work['results']): Work => ({
    secret,
    steps: [step],
    record: EMPTY_RECORD,
    values: new Map(),
    making: true,
    generation: 2,
    deliveries: [],
    adopted: [],
    described: [],
    results,
    level: 0,
  });
  const outcomeOf = (results: Work['results']) =>
    outcomesOf({ steps: [step] } as unknown as Plan, new Map([[secret.name, work(results)]]), new Map())[0];

  it('is done where every target has taken the value', () => {
    const done = outcomeOf(new Map([one, other].map((id) => [id, { outcome: 'written' as const }])));
    expect(done).toEqual({ step, result: 'done' });
  });

  it('is failed where a target has the value and what it replaces is still valid there', () => {
    const left = new ProviderError('FORBIDDEN', 'the old key could not be removed', { hint: 'remove it by hand' });
    const outcome = outcomeOf(
      new Map([
        [one, { outcome: 'written', left }],
        [other, { outcome: 'written' }],
      ]),
    );
    const problem = { code: 'FORBIDDEN', message: 'the old key could not be removed', hint: 'remove it by hand' };
    expect(outcome).toEqual({ step, result: 'failed', refused: { [one]: problem }, error: problem });
  });
});
