import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/core/plan-types.ts';
import { type PlanCommentInput, planComment } from '../../src/reports/plan-comment.ts';
import { blocked, HOSTILE, kept, manifestOf, NOW, planOf, record, secret, step, targetOf, waiting } from './samples.ts';

const TAMPERED: Finding = {
  rule: 'lockfile-edited',
  severity: 'error',
  secret: 'b',
  message: 'b: its history was rewritten: no run writes that',
  advice: 'take the lockfile as the base has it',
};

const INPUT: PlanCommentInput = {
  manifest: manifestOf(
    [
      secret('a'),
      secret('b'),
      secret('c', { labels: { owner: 'platform-team' }, instructions: { summary: 'ask the vendor', steps: [] } }),
      secret('d'),
    ],
    { environment: 'prod' },
  ),
  plan: planOf([step('a'), kept('b'), waiting('c'), blocked('d')], {
    findings: [{ rule: 'x', severity: 'warning', message: 'off' }, TAMPERED],
  }),
  lockfile: { manifest: 'x', secrets: { b: record('b') } },
  now: NOW,
  review: { findings: [TAMPERED], changes: [] },
  undeclared: [
    { name: 'NPM_TOKEN', file: '.github/workflows/ci.yml', line: 12, stanza: '- name: npm_token\n  kind: static\n' },
  ],
};

const names = { names: true };

describe('the comment on a pull request', () => {
  it('says what a run would do, what the review found, and what is used without being declared', () => {
    expect(planComment(INPUT, names)).toMatchInlineSnapshot(`
      {
        "telling": true,
        "text": "## SecretZero plan: 1 to create, 1 blocked, 1 waiting, 1 in sync

      \`Secretfile.yml\`, environment \`prod\`. By the manifest and the lockfile alone: no target was looked at, no value read and nothing written.

      ⛔ **The lockfile is not one that a run wrote** (1 error). Do not merge it before that is explained.

      ### Review of the lockfile

      - **error** \`b\`: its history was rewritten: no run writes that. Take the lockfile as the base has it

      ### Findings

      - **warning**: off

      ### What a run would do

      - **create** \`a\`, at \`github/github_secret/acme/app#A\`: declared, and at none of its targets
      - ⛔ **blocked** \`d\`: github/github\\_secret/acme/app#D has a value that is not ours (\`CONFLICT\`)

      ### Waits for a person

      Values that only a person can give, in one of two ways, and never in a comment, a commit or a workflow file:

      1. on a terminal: \`secretzero sync\` asks for each with a prompt that shows nothing;
      2. for one run: as a secret of this repository, given to the step under \`env:\` by the name below, and deleted afterwards.

      - **\`c\`** (owner: platform-team): \`SECRETZERO_C\`. How to get it: ask the vendor.

      ### Used, and not declared

      - \`NPM_TOKEN\` in \`.github/workflows/ci.yml\`, line 12
        
        \`\`\`yaml
        - name: npm_token
          kind: static
        \`\`\`
      ",
      }
    `);
  });

  it('tells of a lockfile that runs wrote, that is as it was, and that was not compared', () => {
    const text = (review: PlanCommentInput['review']) => planComment({ ...INPUT, review }, names).text;
    const changes = [{ kind: 'made' as const, name: 'b', record: record('b') }];
    expect(text({ findings: [], changes })).toContain("✅ The lockfile's change is one that runs write: 1 made.");
    expect(text({ findings: [], changes: [] })).toContain('✅ The lockfile is as the base has it.');
    expect(text({ notCompared: 'the step has no token' })).toContain(
      'was not compared with the base: the step has no token.',
    );
  });

  it('has nothing to tell where nothing is planned, changed, found or undeclared', () => {
    const quiet = { ...INPUT, plan: planOf([kept('b')]), review: { findings: [], changes: [] }, undeclared: [] };
    expect(planComment(quiet, names).telling).toBe(false);
    for (const more of [{ plan: planOf([waiting('c')]) }, { undeclared: INPUT.undeclared ?? [] }])
      expect(planComment({ ...quiet, ...more }, names).telling).toBe(true);
  });

  it('names nothing where only counts are wanted', () => {
    const { text } = planComment(INPUT, { names: false });
    expect(text).toContain('1 error, 1 warning, 1 used and not declared');
    for (const hidden of ['`a`', 'NPM_TOKEN', 'platform-team', targetOf('d')]) expect(text).not.toContain(hidden);
  });

  it('stays below what GitHub takes, however large the plan is, and counts what it leaves out', () => {
    const many = Array.from({ length: 10_000 }, (_, i) => `secret_${i}`);
    const { text } = planComment(
      {
        ...INPUT,
        manifest: manifestOf(many.map((name) => secret(name))),
        plan: planOf(many.map((name) => step(name))),
      },
      names,
    );
    expect(text.length).toBeLessThan(65_536);
    expect(text).toContain('more rows left out');
  });

  it('keeps a stanza inside its fence', () => {
    for (const hostile of [...HOSTILE, '```\n# out', '~~~', '````']) {
      const use = { name: hostile, file: hostile, line: 1, stanza: `- name: x\n${hostile}\n` };
      const { text } = planComment({ ...INPUT, undeclared: [use] }, names);
      const [opening = ''] = /^ *`{3,}yaml$/m.exec(text) ?? [];
      const inside = text.slice(text.indexOf(opening) + opening.length);
      const fence = opening.trim().replace('yaml', '');
      expect(
        inside
          .trim()
          .split('\n')
          .filter((line) => line.trim() === fence),
      ).toHaveLength(1);
      expect(inside.trim().split('\n').at(-1)?.trim()).toBe(fence);
    }
  });
});
