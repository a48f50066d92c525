import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { showResult, statusResult, testResult } from '../../src/reports/results.ts';
import { columnsOf } from '../../src/reports/terminal/layout.ts';
import {
  ANSI,
  driftText,
  errorText,
  PLAIN,
  planText,
  rotateText,
  showText,
  statusText,
  syncText,
  testText,
  validateText,
} from '../../src/reports/terminal.ts';
import {
  blocked,
  done,
  drifted,
  failed,
  HOSTILE,
  kept,
  manifestOf,
  NOW,
  period,
  planOf as plan,
  record,
  secret,
  step,
  targetOf,
  waiting,
} from './samples.ts';

const style = { style: PLAIN };
const rotation = step('b', { action: 'rotate', reason: 'due', because: 'its rotation period of 90d is over' });
const refusal = {
  code: 'UNSUPPORTED',
  message: 'no readable copy of c',
  hint: '`rotate c --force` makes one',
} as const;
const mixed = plan(
  [step('a'), rotation, blocked('c', refusal, { action: 'copy' }), waiting('d'), kept('e'), kept('f')],
  {
    drift: [drifted('e', 'changed', { since: '2026-03-01T00:00:00.000Z' })],
    findings: [{ rule: 'r', severity: 'warning', message: 'something is off', advice: 'put it right' }],
  },
);

describe('the plan on a terminal', () => {
  it('has a line for each step with its reason, what to do, and the counts', () => {
    expect(planText(mixed, style)).toMatchInlineSnapshot(`
      "+ create   a (github/github_secret/acme/app#A): declared, and at none of its targets
      ± rotate   b (github/github_secret/acme/app#B): its rotation period of 90d is over
      ! blocked  c (github/github_secret/acme/app#C) cannot be copied: no readable copy of c (UNSUPPORTED)
                 hint: \`rotate c --force\` makes one
      ? waiting  d (github/github_secret/acme/app#D): needs a value that only a person can give
                 set SECRETZERO_D for this run,
                 or run \`secretzero sync\` on a terminal and be asked
      · in sync  2 secrets

      ! changed  e (github/github_secret/acme/app#E), last changed 2026-03-01
                 the next sync delivers it again

      warning: something is off
        hint: put it right

      1 to create, 1 to rotate, 1 blocked, 1 waiting, 2 in sync.
      "
    `);
  });

  it('shows what is in sync and every target when asked to', () => {
    const two = step('a', { targets: [targetOf('a'), targetOf('b')] });
    expect(planText(plan([two, kept('e')]), { ...style, verbose: true })).toMatchInlineSnapshot(`
      "+ create   a (2 targets): declared, and at none of its targets
                 github/github_secret/acme/app#A
                 github/github_secret/acme/app#B
      · in sync  e (github/github_secret/acme/app#E): generation 1 is at every target

      1 to create, 1 in sync.
      "
    `);
  });

  it('counts one in words that fit one', () => {
    expect(planText(plan([kept('a')]), style)).toMatch(/· in sync {2}1 secret\n\n1 in sync\.\n$/);
  });

  it('says so when nothing is declared', () => {
    expect(planText(plan([]), style)).toBe('Nothing declared.\n');
  });

  it.each([40, 60, 100])('stays within %i columns, but for words that are longer', (width) => {
    const long = planText(mixed, { ...style, width });
    for (const line of long.split('\n')) {
      if (
        line
          .trim()
          .split(' ')
          .every((word) => columnsOf(word) < width - 20)
      ) {
        expect(columnsOf(line)).toBeLessThanOrEqual(width);
      }
    }
    expect(long.replace(/\s+/g, ' ')).toBe(planText(mixed, style).replace(/\s+/g, ' '));
  });

  it('says the same in colour', () => {
    const colours = planText(mixed, { style: ANSI });
    expect(colours).toContain('\u001b[31m! blocked\u001b[39m');
    expect(stripVTControlCharacters(colours)).toBe(planText(mixed, style));
  });

  it.each(HOSTILE)('prints no command and no escape sequence for a name like %j', (name) => {
    const each = planText(plan([step(name), waiting(name), blocked(name, { message: name, hint: name })]), {
      ...style,
      width: 40,
      verbose: true,
    });
    expect(each).not.toMatch(/^\s*(::|##\[)/m);
    expect(each).not.toMatch(/##\[|[\p{Cf}]|(?!\n)\p{Cc}/u);
  });
});

describe('what a run did, on a terminal', () => {
  const two = step('a', { targets: ['x', 'y'] });

  it('names what failed, where and why', () => {
    const outcomes = [failed(two, { hint: 'try again' }, ['y']), done(rotation)];
    const run = { plan: plan([two, rotation]), outcomes, drift: [] };
    expect(rotateText(run, style)).toMatchInlineSnapshot(`
      "! failed   a (1 of 2 targets) could not be created: the server did not answer (UNAVAILABLE)
                 y
                 hint: try again
      ± rotate   b (github/github_secret/acme/app#B): its rotation period of 90d is over

      1 rotated, 1 failed.
      2 secrets checked, 0 due.
      "
    `);
  });

  it('says why nothing was written', () => {
    const lease = { run: 'run 7', until: '2026-03-10T12:05:00.000Z' };
    expect(
      syncText({ plan: plan([two]), drift: [], heldBack: { reason: 'held', lease } }, style),
    ).toMatchInlineSnapshot(`
      "nothing was written: run 7 may write until 2026-03-10T12:05:00.000Z; run it again after that

      + create   a (2 targets): declared, and at none of its targets

      1 to create.
      "
    `);
  });
});

describe('drift on a terminal', () => {
  it('says what is not as we left it and what cannot be told', () => {
    const drift = [drifted('a', 'missing'), drifted('b', 'unknown', { advice: 'rotate it once' })];
    expect(driftText(drift, 9, style)).toMatchInlineSnapshot(`
      "! missing  a (github/github_secret/acme/app#A)
                 the next sync delivers it again
      ! unknown  b (github/github_secret/acme/app#B)
                 rotate it once

      1 secret drifted, 1 cannot be told, 9 checked.
      "
    `);
  });

  it('says that there is none', () => {
    expect(driftText([], 1, style)).toBe('No drift, 1 checked.\n');
  });
});

describe('faults on a terminal', () => {
  const source = [
    'secrets:',
    '  - name: db',
    '    rotation_perid: 90d',
    '    rotation_period: 24 hours',
    '    default: hunter2',
    "    config: { default: 'hunter2' }",
    '    kind: [hunter2]',
    '\t\tkind: static',
    '      hunter2',
  ].join('\r\n');
  const sources = new Map([['Secretfile.yml', source]]);
  const at = (line: number, column: number) =>
    errorText({ message: 'no', hint: 'so', span: { file: 'Secretfile.yml', line, column } }, { ...style, sources });

  it('have a place, the line with a caret, and what to do', () => {
    expect(at(4, 22)).toMatchInlineSnapshot(`
      "secretzero: error: no
        Secretfile.yml:4:22
        4 |     rotation_period: 24 hours
          |                      ^
        hint: so
        codes: https://github.com/secretzero/secretzero-action/blob/main/docs/troubleshooting.md
      "
    `);
  });

  it.each([3, 5, 6, 7, 9])('show nothing that could be a value (line %i)', (line) => {
    expect(at(line, 5)).not.toMatch(/hunter2|90d/);
    expect(at(line, 5)).toContain(`Secretfile.yml:${line}:5`);
  });

  it('put the caret under the column also behind tabs', () => {
    const [, , line = '', caret = ''] = at(8, 3).split('\n');
    expect(caret.indexOf('^')).toBe(line.indexOf('kind'));
  });

  it('are told without a line where the text is not at hand', () => {
    expect(at(99, 1)).toMatch(/^secretzero: error: no\n {2}Secretfile.yml:99:1\n {2}hint: so\n {2}codes: /);
  });

  it('end in a verdict', () => {
    const fault = { code: 'MANIFEST_INVALID', message: 'no' } as const;
    const all = [{ severity: 'error', ...fault } as const, { severity: 'warning', ...fault } as const];
    expect(validateText('S.yml', all, style)).toMatch(/S\.yml is not valid: 1 error, 1 warning\.\n$/);
    expect(validateText('S.yml', all.slice(1), style)).toMatch(/S\.yml is valid: 1 warning\.\n$/);
    expect(validateText('S.yml', [], style)).toBe('S.yml is valid.\n');
  });
});

describe('the lane on a terminal', () => {
  const a = secret('a', { rotationPeriod: period('90d') });
  const manifest = manifestOf([a, secret('b')], { environment: 'prod' });
  const pending = {
    action: 'make',
    generation: 2,
    nonce: '0',
    reason: 'due',
    since: '2026-03-08T12:00:00.000Z',
    until: '2026-03-08T12:10:00.000Z',
    run: 'run 6',
    origin: 'generated',
    fingerprints: {},
    targets: {},
  } as const;
  const lockfile = { manifest: 'm', secrets: { a: record('a', { pending }) } };

  it('shows one secret in full', () => {
    expect(showText(showResult([a], lockfile), NOW, style)).toMatchInlineSnapshot(`
      "a
         kind           random_password
         generation     1
         created        2026-01-01 (2 months ago)
         next rotation  2026-04-01
        targets
         github/github_secret/acme/app#A  delivered
      "
    `);
  });

  it('shows several as a table', () => {
    expect(showText(showResult(manifest.secrets, lockfile), NOW, style)).toMatchInlineSnapshot(`
      "SECRET  KIND             STATE         AGE       NEXT ROTATION  TARGETS
      a       random_password  generation 1  2 months  2026-04-01     1 target
      b       random_password  not made                               1 target
      "
    `);
  });

  it('tells what is pending and that nobody writes', () => {
    expect(statusText(statusResult(manifest, lockfile, NOW), NOW, style)).toMatchInlineSnapshot(`
      "Secretfile.yml, environment prod
      2 secrets declared, 1 made, 0 due for rotation.
      No run holds the lane.
      pending: a, making generation 2, began 2 days ago by run 6
        hint: the next sync finishes it
      "
    `);
  });

  it('tells who may write', () => {
    const lease = { run: 'run 7', until: '2026-03-10T12:05:00.000Z', actor: 'octocat' };
    expect(statusText(statusResult(manifest, { ...lockfile, lease }, NOW), NOW, style)).toContain(
      'run 7 (octocat) may write until 2026-03-10T12:05:00.000Z.',
    );
  });

  it('tells which check failed and what to do', () => {
    const problem = { code: 'UNAUTHENTICATED', message: 'no token', hint: 'set GITHUB_TOKEN' } as const;
    const rights = { unknown: ['secrets: write, for acme/app'], surplus: ['owner of acme-prod'] };
    const logins = [{ provider: 'gcp', kind: 'google', identity: 'a', milliseconds: 1, ...rights }];
    const checks = testResult([{ subject: 'local' }, { subject: 'github', problem }], logins);
    expect(testText(checks, style)).toMatchInlineSnapshot(`
      "· ok      local
      ! failed  github: no token
                hint: set GITHUB_TOKEN
      ? unknown gcp: secrets: write, for acme/app: only a write would show it
      + too wide gcp: owner of acme-prod: this manifest does not need it
      1 of 2 checks failed.
      "
    `);
  });
});
