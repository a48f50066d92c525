import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Lockfile } from '../../src/core/lock.ts';
import type { Step } from '../../src/core/plan-types.ts';
import { pullRequestText } from '../../src/reports/pull-request.ts';
import { jobSummary, type SummaryInput } from '../../src/reports/summary.ts';
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
  planOf,
  record,
  secret,
  step,
  targetOf,
  waiting,
} from './samples.ts';

const named = { names: true };
const ID = 'f81d4fae-7dec-41d0-a765-00a0c91e6bf6';

function lockfileOf(names: readonly string[], over: Parameters<typeof record>[1] = {}): Lockfile {
  return { manifest: ID, secrets: Object.fromEntries(names.map((name) => [name, record(name, over)])) };
}

const rotation = step('b', { action: 'rotate', reason: 'due', generation: 2 });
const RUN: SummaryInput = {
  manifest: manifestOf([
    secret('a'),
    secret('b', { rotationPeriod: period('90d') }),
    secret('c'),
    secret('d', { instructions: { summary: 'ask the vendor', steps: [] } }),
    secret('e'),
  ]),
  plan: planOf([step('a'), rotation, blocked('c', { hint: 'adopt it' }), waiting('d'), kept('e')], {
    drift: [drifted('e', 'changed', { since: '2026-03-01T00:00:00.000Z' })],
    findings: [{ rule: 'r', severity: 'warning', secret: 'e', message: 'off', advice: 'fix' }],
  }),
  outcomes: [
    failed(step('a'), { message: 'the server | did not answer', hint: 'try again' }),
    done(rotation),
    { step: blocked('c', { hint: 'adopt it' }), result: 'skipped' },
    { step: waiting('d'), result: 'skipped' },
    done(kept('e')),
  ],
  lockfile: lockfileOf(['b', 'e']),
  now: NOW,
  requests: { planned: 7, floor: 5 },
  pullRequestUrl: 'https://github.com/acme/app/pull/3',
};

describe('the job summary', () => {
  it('says what happened, what waits and why, and every secret', () => {
    expect(jobSummary(RUN, named)).toMatchInlineSnapshot(`
      "## SecretZero: 1 failed, 1 blocked, 1 waiting, 1 drifted, 1 rotated

      \`Secretfile.yml\`

      ### Failed

      - \`a\` at \`github/github_secret/acme/app#A\`: the server \\| did not answer (\`UNAVAILABLE\`). Try again

      ### Blocked

      - \`c\`: github/github\\_secret/acme/app#C has a value that is not ours (\`CONFLICT\`). Adopt it

      ### Drift

      - **\`e\`** at \`github/github_secret/acme/app#E\` is changed since 2026-03-01: the next sync delivers it again

      ### Waits for a person

      Values that only a person can give, in one of two ways, and never in a comment, a commit or a workflow file:

      1. on a terminal: \`secretzero sync\` asks for each with a prompt that shows nothing;
      2. for one run: as a secret of this repository, given to the step under \`env:\` by the name below, and deleted afterwards.

      - **\`d\`**: \`SECRETZERO_D\`. How to get it: ask the vendor.

      ### Secrets

      | secret | state | age | next rotation | drift | findings | targets |
      | --- | --- | --- | --- | --- | --- | --- |
      | \`a\` | ❌ failed |  |  |  |  | 1 |
      | \`c\` | ⛔ blocked |  |  |  |  | 1 |
      | \`d\` | ✋ waiting |  |  |  |  | 1 |
      | \`e\` | ⚠️ drifted | 2 months |  | 1 changed | 1 | 1 |
      | \`b\` | 🔑 rotated | 2 months | 2026‑04‑01 |  |  | 1 |

      ### Findings

      - **warning**: off. Fix

      ### Due next

      - \`b\`: 2026‑04‑01

      <details><summary>Evidence for SOC 2 and ISO 27001:2022: 1 shown, 5 open, 1 not observed</summary>

      | control | status | evidence |
      | --- | --- | --- |
      | SOC 2 CC6.1<br>Logical access: credentials are managed | ⚠️ open | 1 of 5 secrets with a rotation period, 0 overdue |
      | SOC 2 CC7.2<br>Monitoring for anomalies | ⚠️ open | 5 targets looked at: 1 not as they were left |
      | SOC 2 CC8.1<br>Changes are authorised and documented | ✅ shown | 2 of 2 secrets with date and reason of the current value in the committed lockfile |
      | ISO 27001:2022 A.5.9<br>Inventory of assets, with owners | ⚠️ open | 5 secrets at 5 targets declared; 0 name an owner (\`labels.owner\`) |
      | ISO 27001:2022 A.5.17<br>Authentication information | ⚠️ open | 2 of 5 secrets delivered and recorded without their values; 0 typed by a person |
      | ISO 27001:2022 A.8.9<br>Configuration management | ⚠️ open | 0 of 2 secrets made by the definition in the manifest; 1 targets with drift |
      | ISO 27001:2022 A.8.24<br>Use of cryptography | ▫️ not observed | no value is made here |

      What this run shows by itself. An audit asks for more.

      </details>

      ### Where they go

      \`\`\`mermaid
      flowchart LR
        s0(["a"])
        s1(["b"])
        s2(["c"])
        s3(["d"])
        s4(["e"])
        t0["github/github_secret/acme/app#35;A"]
        t1["github/github_secret/acme/app#35;B"]
        t2["github/github_secret/acme/app#35;C"]
        t3["github/github_secret/acme/app#35;D"]
        t4["github/github_secret/acme/app#35;E"]
        s0 --> t0
        s1 --> t1
        s2 --> t2
        s3 --> t3
        s4 --> t4
      \`\`\`

      [pull request with the new lockfile](https://github.com/acme/app/pull/3) · 7 requests used (5 would do)
      "
    `);
  });

  it('names nobody and nothing when only counts are wanted', () => {
    const text = jobSummary(RUN, { names: false });
    expect(text).toMatchInlineSnapshot(`
      "## SecretZero: 1 failed, 1 blocked, 1 waiting, 1 drifted, 1 rotated

      Names are left out (\`summary: counts\`).

      ### Secrets

      | state | secrets |
      | --- | --- |
      | failed | 1 |
      | blocked | 1 |
      | waiting | 1 |
      | drifted | 1 |
      | rotated | 1 |

      ### Reasons

      - \`UNAVAILABLE\`: 1
      - \`CONFLICT\`: 1

      ### Findings

      - 1 warning

      <details><summary>Evidence for SOC 2 and ISO 27001:2022: 1 shown, 5 open, 1 not observed</summary>

      | control | status | evidence |
      | --- | --- | --- |
      | SOC 2 CC6.1<br>Logical access: credentials are managed | ⚠️ open | 1 of 5 secrets with a rotation period, 0 overdue |
      | SOC 2 CC7.2<br>Monitoring for anomalies | ⚠️ open | 5 targets looked at: 1 not as they were left |
      | SOC 2 CC8.1<br>Changes are authorised and documented | ✅ shown | 2 of 2 secrets with date and reason of the current value in the committed lockfile |
      | ISO 27001:2022 A.5.9<br>Inventory of assets, with owners | ⚠️ open | 5 secrets at 5 targets declared; 0 name an owner (\`labels.owner\`) |
      | ISO 27001:2022 A.5.17<br>Authentication information | ⚠️ open | 2 of 5 secrets delivered and recorded without their values; 0 typed by a person |
      | ISO 27001:2022 A.8.9<br>Configuration management | ⚠️ open | 0 of 2 secrets made by the definition in the manifest; 1 targets with drift |
      | ISO 27001:2022 A.8.24<br>Use of cryptography | ▫️ not observed | no value is made here |

      What this run shows by itself. An audit asks for more.

      </details>

      [pull request with the new lockfile](https://github.com/acme/app/pull/3) · 7 requests used (5 would do)
      "
    `);
    for (const name of ['acme/app#', 'SECRETZERO_D', 'Secretfile', '`e`']) expect(text).not.toContain(name);
  });

  it('says that nothing was looked at, or why nothing was written', () => {
    const { outcomes: _, ...planned } = RUN;
    expect(jobSummary({ ...planned, observed: false }, named)).toContain('Targets were not looked at');
    expect(jobSummary({ ...planned, heldBack: { reason: 'unreviewed' } }, named)).toContain('merge it first');
    expect(jobSummary(planned, named)).toMatch(/^## SecretZero plan: .*1 to rotate/);
  });

  it('takes drift that the plan would settle for a change', () => {
    const repair = step('e', { action: 'repair', reason: 'missing' });
    const plan = planOf([repair], { drift: [drifted('e', 'missing')] });
    const { outcomes: _, ...planned } = { ...RUN, manifest: manifestOf([secret('e')]), plan };
    expect(jobSummary(planned, named)).toMatch(/^## SecretZero plan: 1 to repair\n/);
    const unknown = { ...planned, plan: planOf([kept('e')], { drift: [drifted('e', 'unknown')] }) };
    expect(jobSummary(unknown, named)).toMatch(/^## SecretZero plan: 1 in sync\n/);
  });

  it('links no address that is more than one', () => {
    expect(jobSummary({ ...RUN, pullRequestUrl: 'https://x/) [y](https://evil.example' }, named)).not.toContain('evil');
  });

  it('draws up to thirty targets', () => {
    const many = (n: number) => manifestOf(Array.from({ length: n }, (_, i) => secret(`s${i}`)));
    const drawn = (n: number) => jobSummary({ ...RUN, manifest: many(n) }, named).includes('```mermaid');
    expect([drawn(30), drawn(31)]).toEqual([true, false]);
  });

  it('of 10,000 secrets in sync has a row for each', () => {
    const text = jobSummary(large(10_000, kept), named);
    expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024);
    expect(text.match(/in\u00a0sync \|/g)).toHaveLength(10_000);
  });

  it('of 10,000 secrets with the longest names stays below 1 MiB and shows what fits', () => {
    const text = jobSummary(large(10_000, kept, 128), named);
    expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024);
    expect(text).toMatch(/\d+ more rows left out/);
    expect(text).toContain('10000 in sync');
  });

  it('keeps what failed when it drops rows', () => {
    const input = large(10_000, kept, 128);
    const last = step('secret_9999'.padEnd(128, '_'));
    const outcomes = [...input.plan.steps.slice(0, -1).map(done), failed(last)];
    const text = jobSummary({ ...input, outcomes }, named);
    expect(text).toContain('### Failed');
    expect(text).toContain('| `secret_9999_');
    expect(text).toMatch(/more rows left out/);
  });

  it('is below 1 MiB also where every message is as long as it can be', () => {
    const long = '|'.repeat(100_000);
    const text = jobSummary(
      large(10_000, (name) => blocked(name, { message: long, hint: long })),
      named,
    );
    expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024);
    expect(text).toContain('### Blocked');
  });
});

function large(n: number, stepOf: (name: string) => Step, length = 0): SummaryInput {
  const names = Array.from({ length: n }, (_, i) => `secret_${i}`.padEnd(length, '_'));
  return {
    manifest: manifestOf(names.map((name) => secret(name))),
    plan: planOf(names.map(stepOf)),
    lockfile: lockfileOf(names),
    now: NOW,
    outcomes: names.map(stepOf).map((each) => ({ step: each, result: each.blocked ? 'skipped' : 'done' })),
  };
}

describe('the pull request', () => {
  it('says the same whatever order the records and their targets have in memory', () => {
    const held = { generation: 1, field: 'value', state: 'held' } as const;
    const targets = { z: held, a: held };
    const lockfile = lockfileOf(['b', 'a', 'c'], { targets });
    const turned = lockfileOf(['c', 'a', 'b'], { targets: { a: held, z: held } });
    expect(pullRequestText({ ...RUN, lockfile: turned })).toEqual(pullRequestText({ ...RUN, lockfile }));
  });

  const base = lockfileOf(['b', 'e', 'gone', 'moved', 'same']);
  const two = { generation: 2, date: '2026-03-10T00:00:00.000Z', reason: 'due', actor: 'octocat' } as const;
  const lockfile: Lockfile = {
    manifest: ID,
    secrets: {
      ...lockfileOf(['a', 'e', 'same']).secrets,
      b: record('b', {
        generation: 2,
        rev: 2,
        rotated: '2026-03-10T00:00:00.000Z',
        targets: {
          [targetOf('b')]: { generation: 2, field: 'value', state: 'held' },
          x: { generation: 1, field: 'value', state: 'behind' },
        },
        history: [two],
      }),
      gone: record('gone', { rev: 2, tombstone: '2026-03-10T00:00:00.000Z' }),
      moved: record('moved', {
        rev: 2,
        targets: {
          [targetOf('moved')]: { generation: 1, field: 'value', state: 'held' },
          y: { generation: 1, field: 'value', state: 'held' },
        },
      }),
      unborn: record('unborn', { generation: 0 }),
    },
  };
  const input = { ...RUN, base, lockfile };

  it('says in words what happened since the base, to each secret', () => {
    const { title, body } = pullRequestText(input);
    expect(title).toBe('Update the record of secrets: 1 made, 1 rotated, 1 delivered, 1 no longer declared');
    expect(body).toMatchInlineSnapshot(`
      "What is delivered is in place already; this brings the record of it, the lockfile, up to date. It holds no values.

      ### What happened

      - **\`a\`**: generation 1, made for the first time; delivered to \`github/github_secret/acme/app#A\`
      - **\`b\`**: rotated to generation 2, its rotation period was over (by \`octocat\`); delivered to \`github/github_secret/acme/app#B\`; not yet at \`x\`
      - **\`gone\`**: no longer declared; its last generation was 1
      - **\`moved\`**: delivered to \`y\`

      ### Not done

      - \`a\`: the server \\| did not answer
      - \`c\`: github/github\\_secret/acme/app#C has a value that is not ours

      ### Drift

      - **\`e\`** at \`github/github_secret/acme/app#E\` is changed since 2026-03-01: the next sync delivers it again

      ### Waits for a person

      Values that only a person can give, in one of two ways, and never in a comment, a commit or a workflow file:

      1. on a terminal: \`secretzero sync\` asks for each with a prompt that shows nothing;
      2. for one run: as a secret of this repository, given to the step under \`env:\` by the name below, and deleted afterwards.

      - **\`d\`**: \`SECRETZERO_D\`. How to get it: ask the vendor.

      ### Due next

      - \`b\`: 2026‑06‑08

      <!-- secretzero:content 1a882622bddb7cb3 -->
      "
    `);
  });

  it('is the same text after a run that did nothing, at another time', () => {
    const later = new Date(NOW.getTime() + 3_600_000);
    expect(pullRequestText({ ...input, now: later, runUrl: 'https://x' } as typeof input)).toEqual(
      pullRequestText(input),
    );
  });

  it('has another hash for another text', () => {
    const hash = (text: string) => /<!-- secretzero:content (\w+) -->/.exec(text)?.[1];
    const other = pullRequestText({ ...input, lockfile: lockfileOf(['a']) });
    expect(hash(other.body)).toMatch(/^[0-9a-f]{16}$/);
    expect(hash(other.body)).not.toBe(hash(pullRequestText(input).body));
  });

  it('names no secret in its title', () => {
    const odd = pullRequestText({ ...input, base: lockfileOf([]), lockfile: lockfileOf(['hunter']) });
    expect(odd.title).toBe('Update the record of secrets: 1 made');
  });

  it('takes everything as new where the base has no lockfile', () => {
    const { base: _, ...first } = input;
    expect(pullRequestText(first).title).toContain('5 made');
  });

  it('of 10,000 secrets fits into what GitHub takes', () => {
    const { body } = pullRequestText(large(10_000, (name) => step(name)));
    expect(body.length).toBeLessThan(65_536);
    expect(body).toContain('secret_0');
    expect(body).toMatch(/more rows left out/);
  });
});

const hostile = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({
    unit: fc.constantFrom(...'|`<>@#1[]()!:/*_~$&\\\n\r\t\u202e\u200b\u001b-x '),
    minLength: 1,
    maxLength: 30,
  }),
);

describe('hostile names and messages', () => {
  const input = (words: readonly string[]): SummaryInput => {
    const [name = '', message = '', place = '', file = ''] = words;
    const problem = { message, hint: message };
    const steps = [
      step(name, { targets: [place], because: message }),
      blocked(name, problem),
      { ...waiting(name), waiting: [{ field: name, variable: name }] },
    ];
    const own = secret(name, { instructions: { summary: message, steps: [message], url: message } });
    const [target] = own.targets;
    return {
      manifest: manifestOf([{ ...own, targets: target ? [{ ...target, id: place }] : [] }], {
        file,
        environment: name,
      }),
      plan: planOf(steps, {
        drift: [drifted(name, 'changed', { target: place, advice: message, since: message })],
        findings: [{ rule: name, severity: 'error', secret: name, message, advice: message }],
      }),
      outcomes: [
        failed(steps[0] as Step, problem),
        ...steps.slice(1).map((each) => ({ step: each, result: 'skipped' as const })),
      ],
      lockfile: lockfileOf([name], {
        targets: { [place]: { generation: 1, field: name, state: 'held' } },
        history: [{ generation: 1, date: message, reason: 'created', actor: message }],
      }),
      now: NOW,
      heldBack: { reason: 'held', lease: { run: message, until: message } },
      pullRequestUrl: message,
      runUrl: place,
    };
  };

  it('reach no report as markup, mention, link or command', () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 4, maxLength: 4 }), (words) => {
        const run = input(words);
        const pull = pullRequestText(run);
        for (const text of [jobSummary(run, named), jobSummary(run, { names: false }), pull.title, pull.body])
          check(text);
      }),
      { numRuns: 300 },
    );
  });

  function check(text: string): void {
    expect(text).not.toMatch(/^\s*(::|##\[)/m);
    expect(text).not.toMatch(/(?!\n)\p{Cc}|\p{Cf}/u);
    // What stands as code is shown as it is; the mermaid block has entities of its own, checked by its form.
    const marker = /<!-- secretzero:content [0-9a-f]{16} -->/;
    const drawn = /```mermaid\n([\s\S]*?)\n```/;
    const nodes = (drawn.exec(text)?.[1] ?? '').split('\n').slice(1);
    const form =
      /^ {2}(?:s\d+\(\["[A-Za-z0-9 ._/#;-]*"\]\)|t\d+\["[A-Za-z0-9 ._/#;-]*"\]|s\d+ -->? ?t\d+|s\d+ -\.-> s\d+)$/;
    for (const node of nodes) if (node !== '') expect(node).toMatch(form);
    // No code span of ours has a backslash in it, so that what is escaped may go first.
    const unescaped = text
      .replace(drawn, '')
      .replace(marker, '')
      .replace(/\\[!-/:-@[-`{-~]/g, ' ');
    const prose = unescaped.replace(/`[^`\n]+`/g, '');
    expect(prose).not.toMatch(
      /<(?!\/?(?:code|details|summary)>|br>)|`(?!`)|(?<!&)#\d|@\w|\]\((?!https?:\/\/[\w.~:/?#@%&=+,;-]+\))/,
    );
    for (const block of unescaped.split('\n\n')) {
      const rows = block.split('\n').filter((line) => line.startsWith('|'));
      expect(new Set(rows.map((row) => row.split('|').length)).size).toBeLessThanOrEqual(1);
    }
  }
});
