import { describe, expect, it } from 'vitest';
import type { Fault } from '../../src/core/errors.ts';
import { faultAnnotations, findingAnnotations } from '../../src/reports/annotations.ts';

const fault = (line: number, over: Partial<Fault> = {}): Fault => ({
  severity: 'error',
  code: 'MANIFEST_INVALID',
  message: `fault ${line}`,
  span: { file: 'Secretfile.yml', line, column: 3 },
  ...over,
});
const faults = (n: number, over: Partial<Fault> = {}) => Array.from({ length: n }, (_, i) => fault(i + 1, over));

describe('annotations', () => {
  it('stand at the line of a fault, with what to do', () => {
    expect(faultAnnotations([fault(7, { hint: 'do this' })])).toEqual([
      {
        level: 'error',
        title: 'MANIFEST_INVALID',
        message: 'fault 7. Hint: do this',
        file: 'Secretfile.yml',
        line: 7,
        column: 3,
      },
    ]);
  });

  it('are ten of a level, as long as there are no more', () => {
    expect(faultAnnotations([...faults(10), ...faults(10, { severity: 'warning' })])).toHaveLength(20);
  });

  it('are ten of a level and one notice that counts the rest', () => {
    const shown = faultAnnotations([...faults(12), ...faults(11, { severity: 'warning' })]);
    expect(shown.filter(({ level }) => level === 'error')).toHaveLength(10);
    expect(shown.filter(({ level }) => level === 'warning')).toHaveLength(10);
    expect(shown.filter(({ level }) => level === 'notice').map(({ message }) => message)).toEqual([
      '2 more errors and 1 more warning: see the log and the job summary',
    ]);
  });

  it('leave room for that notice among the notices', () => {
    const findings = Array.from({ length: 11 }, () => ({ rule: 'r', severity: 'info', message: 'm' }) as const);
    const shown = findingAnnotations({ findings }, 'Secretfile.yml');
    expect(shown).toHaveLength(10);
    expect(shown.at(-1)?.message).toMatch(/^2 more notices/);
  });

  it('stand at the manifest where a finding has no line', () => {
    const [shown] = findingAnnotations({ findings: [{ rule: 'r', severity: 'warning', message: 'm' }] }, 'S.yml');
    expect(shown).toEqual({ level: 'warning', title: 'r', message: 'm', file: 'S.yml' });
  });

  it('are one line each, with nothing hidden', () => {
    const [shown] = faultAnnotations([fault(1, { message: 'a\n::error::b\u202e' })]);
    expect(shown?.message).toBe('a\\u{a}::error::b\\u{202e}');
  });
});
