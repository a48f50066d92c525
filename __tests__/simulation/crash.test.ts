import { describe, expect, it } from 'vitest';
import { campaign, summarise } from './campaign.ts';

describe('the engine under a scheduler that stops, loses, refuses and interleaves', () => {
  it('converges with one more run after a crash at every await point, a lost answer or a refusal', {
    // Ten seconds on an idle machine; a busy one is no reason to fail.
    timeout: 600_000,
  }, async () => {
    const result = await campaign({ exhaustive: 3, faultsUpTo: 2, samples: 2500, seed: 1 });
    console.log(
      `simulation: ${result.exhaustive} crash points, exhaustive for up to three targets; ` +
        `${result.faults} lost answers and refusals, exhaustive for up to two; ` +
        `${result.sampled} seeded schedules; ${result.residual} overwrites inside the residual window R1`,
    );
    expect(summarise(result.failures)).toBe('');
    expect(result.exhaustive).toBeGreaterThanOrEqual(10_000);
  });
});
