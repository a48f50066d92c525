import { describe, expect, it } from 'vitest';
import { quotaSentences } from '../../src/reports/quota.ts';
import { PLAIN } from '../../src/reports/terminal/style.ts';
import { planText } from '../../src/reports/terminal.ts';
import { planOf, step } from './samples.ts';

const slow = { provider: 'github', writes: 1000, least: 61 * 60_000 };

describe('what a quota makes of the writes', () => {
  it('is said where they take long, in words', () => {
    expect(quotaSentences([slow, { ...slow, least: 60_000 }], (name) => name)).toEqual([
      'The quota of github spreads 1000 writes over at least 61 minutes',
    ]);
  });

  it('stands under a plan on a terminal', () => {
    const text = planText(planOf([step('a')]), { style: PLAIN }, [slow]);
    expect(text).toMatch(/1 to create\.\n+The quota of github spreads 1000 writes over at least 61 minutes\.\n$/);
  });
});
