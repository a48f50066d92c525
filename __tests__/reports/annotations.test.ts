import { describe, expect, it } from 'vitest';
import type { Fault } from '../../src/core/errors.ts';
import type { Manifest } from '../../src/core/model.ts';
import { faultAnnotations, limited, runAnnotations } from '../../src/reports/annotations.ts';

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
    const shown = limited(faultAnnotations([...faults(12), ...faults(11, { severity: 'warning' })]));
    expect(shown.filter(({ level }) => level === 'error')).toHaveLength(10);
    expect(shown.filter(({ level }) => level === 'warning')).toHaveLength(10);
    expect(shown.filter(({ level }) => level === 'notice').map(({ message }) => message)).toEqual([
      '2 more errors and 1 more warning: see the log and the job summary',
    ]);
  });

  it('leave room for that notice among the notices', () => {
    const findings = Array.from({ length: 11 }, () => ({ rule: 'r', severity: 'info', message: 'm' }) as const);
    const shown = limited(
      runAnnotations({ manifest: { file: 'Secretfile.yml', secrets: [] }, plan: { findings, steps: [] } }),
    );
    expect(shown).toHaveLength(10);
    expect(shown.at(-1)?.message).toMatch(/^2 more notices/);
  });

  it('stand at the manifest where a finding has no line', () => {
    const findings = [{ rule: 'r', severity: 'warning', message: 'm' }] as const;
    const [shown] = runAnnotations({ manifest: { file: 'S.yml', secrets: [] }, plan: { findings, steps: [] } });
    expect(shown).toEqual({ level: 'warning', title: 'r', message: 'm', file: 'S.yml' });
  });

  it('say what is blocked and what waits at the line of the secret', () => {
    const span = { file: 'Secretfile.yml', line: 7, column: 5 };
    const secrets = [{ name: 'db', span }] as unknown as Manifest['secrets'];
    const step = {
      action: 'create',
      secret: 'db',
      fields: ['value'],
      targets: ['t'],
      reason: 'new',
      because: 'b',
      generation: 1,
      acquire: {},
    } as const;
    const steps = [
      { ...step, blocked: { code: 'CONFLICT', message: 'a value that is not ours' } },
      { ...step, waiting: [{ field: 'value', variable: 'SECRETZERO_DB' }] },
    ] as const;
    const shown = runAnnotations({ manifest: { file: 'Secretfile.yml', secrets }, plan: { findings: [], steps } });
    expect(shown).toMatchObject([
      { level: 'error', title: 'CONFLICT', line: 7, column: 5 },
      { level: 'warning', line: 7, message: expect.stringContaining('SECRETZERO_DB') },
    ]);
  });

  it('are one line each, with nothing hidden', () => {
    const [shown] = faultAnnotations([fault(1, { message: 'a\n::error::b\u202e' })]);
    expect(shown?.message).toBe('a\\u{a}::error::b\\u{202e}');
  });
});
