import { describe, expect, it } from 'vitest';
import type { Selection } from '../../src/core/selector.ts';
import { planResult } from '../../src/reports/results.ts';
import { jobSummary } from '../../src/reports/summary.ts';
import { PLAIN, planText } from '../../src/reports/terminal.ts';
import { HOSTILE, kept, manifestOf, NOW, planOf, secret, selection } from './samples.ts';
import { compile } from './schemas.ts';

const many = selection({ places: Array.from({ length: 40 }, (_, i) => `acme/svc-${i}`), among: 143 });
const failed = selection({
  state: 'failed',
  problem: { code: 'FORBIDDEN', message: 'GitHub does not allow access to the list' },
});
const empty = selection({ state: 'empty', places: [], among: 7 });
const { among: _among, ...unknown } = selection({ state: 'unasked' });
const plan = (...selections: Selection[]) => planOf([kept('a')], { selections });
const lines = (...selections: Selection[]) =>
  planText(plan(...selections), { style: PLAIN })
    .split('\n')
    .filter((line) => line.startsWith('selects: '));
const summary = (selections: readonly Selection[], names = true) =>
  jobSummary(
    {
      manifest: manifestOf([secret('a')]),
      plan: plan(...selections),
      lockfile: { manifest: 'm', secrets: {} },
      now: NOW,
    },
    { names },
  );

describe('what selectors stand for', () => {
  it('is said in the plan, cut where it is long', () => {
    expect(lines(selection(), many, failed, empty, unknown)).toEqual([
      'selects: repositories of acme named svc-*: 2 of 12: acme/svc-a, acme/svc-b',
      'selects: repositories of acme named svc-*: 40 of 143: acme/svc-0, acme/svc-1, acme/svc-2, acme/svc-3, acme/svc-4 and 35 more',
      'selects: repositories of acme named svc-*: not known which: GitHub does not allow access to the list; 2 targets of the lockfile left as they are',
      'selects: repositories of acme named svc-*: none of 7',
      'selects: repositories of acme named svc-*: not resolved, since nothing was looked at; by the lockfile 2: acme/svc-a, acme/svc-b',
    ]);
  });

  it('is said in full with --verbose', () => {
    const told = planText(plan(many), { style: PLAIN, verbose: true });
    expect(told).toContain('acme/svc-39');
    expect(told).not.toContain(' more');
  });

  it('is in the JSON of a plan as its schema says, and absent where nothing selects', () => {
    const requests = { planned: 1, floor: 1 };
    const validate = compile('results', 'plan');
    const result = planResult(plan(selection(), failed), requests);
    expect([validate(result), validate.errors]).toEqual([true, null]);
    expect(result.selections).toMatchObject([
      { state: 'selected', places: ['acme/svc-a', 'acme/svc-b'], among: 12, line: 4 },
      { state: 'failed', error: { code: 'FORBIDDEN' } },
    ]);
    expect(planResult(plan(), requests)).not.toHaveProperty('selections');
  });

  it('is in the job summary, and not in one without names', () => {
    expect(summary([selection()])).toContain('### Selected');
    expect(summary([selection()], false)).not.toContain('svc-');
  });

  it.each(HOSTILE)('is shown harmlessly where it holds %j', (text) => {
    const hostile = selection({ selector: text, places: [text] });
    const told = planText(plan(hostile), { style: PLAIN });
    expect(told).not.toMatch(/^(?:::|##\[)/m);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that there is none is what is asked
    expect(told).not.toMatch(/[\u001b\u202e]/);
    const shown = summary([hostile]);
    expect(shown).not.toMatch(/^(?:::|##\[)/m);
    expect(shown).not.toContain('<script>');
    expect(shown).not.toMatch(/(?<![\\`])\]\(https:\/\/evil/);
  });
});
