import { describe, expect, it } from 'vitest';
import type { Problem, Step } from '../../src/core/plan-types.ts';
import { laneOf } from '../../src/github/lane.ts';
import { faultAnnotations, runAnnotations } from '../../src/reports/annotations.ts';
import { guardLines } from '../../src/reports/escape.ts';
import { planComment } from '../../src/reports/plan-comment.ts';
import { pullRequestText } from '../../src/reports/pull-request.ts';
import { jobSummary, type SummaryInput } from '../../src/reports/summary.ts';
import { load } from '../manifest/support.ts';
import { proseOf, REFERENCES, rendered, tagsOf } from '../support/gfm.ts';
import {
  blocked,
  done,
  drifted,
  failed,
  manifestOf,
  NOW,
  period,
  planOf,
  record,
  secret,
  step,
  waiting,
} from './samples.ts';

/** What somebody would call a secret, a branch or a repository who means no good. */
const NAMES: readonly (readonly [string, string])[] = [
  ['a command of the shell', '$(id)'],
  ['a command in backticks', '`x`'],
  ['many backticks', '``` `` `'],
  ['a link out of its brackets', ']](javascript:alert(1))'],
  ['a link', '[click](https://evil.example/?q=1)'],
  ['a picture', '![x](https://evil.example/p.png)'],
  ['a reference', '[x][y]\n\n[y]: https://evil.example'],
  ['a bare address', 'https://evil.example www.evil.example mail@evil.example'],
  ['a command of the runner', '::set-output name=x::y'],
  ['an old command of the runner', '##[error]x'],
  ['a command on a line of its own', 'x\n::error::y\r\n##[set-env name=PATH]/tmp\r::stop-commands::z'],
  ['a table', '| a | b |\n| --- | --- |\n| c | d |'],
  ['a heading', '\n\n# Approved\n\n---\n'],
  ['a list', '\n- a\n1. b\n> c\n- [x] done'],
  ['HTML', '<img src=x onerror=alert(1)></details><script>alert(1)</script>'],
  ['a comment that hides what follows', '<!-- '],
  ['the end of a comment', '--> <b>'],
  ['our own marker', '<!-- secretzero:plan secretfile-0123456789ab -->'],
  ['a mention', '@octocat @acme/security fixes #12 GH-12 acme/app#3'],
  ['a right-to-left mark', '\u202e\u2067gnp.exe\u2069'],
  ['what is not seen', 'a\u200bb\ufeffc\u00add\u2028e\u0000f\u001b[31mg\u0007'],
  ['emphasis', '**a** __b__ ~~c~~ *d*'],
  ['entities', '&lt;b&gt; &#60;i&#62; &copy;'],
  ['a formula', '$x$ $$y$$'],
  ['a footnote', '[^1]\n\n[^1]: x'],
  ['the end of a picture', '"]); click s0 "javascript:alert(1)" %%{init:{}}%%'],
  ['a fence', '```\n~~~\n````mermaid'],
  ['an expression of Actions', '${{ secrets.GITHUB_TOKEN }} {{ x }}'],
  ['a lone half of a character', '\ud800'],
  ['blanks', '   \t '],
];

/** What ends a line, hides, or turns what follows. */
const UNSEEN = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

const HARMLESS = 'name';

/** Everything that others can choose, chosen so: by the manifest, the lockfile, a branch, a login and a server's answer. */
function hostile(word: string): SummaryInput {
  const problem = { code: word as Problem['code'], message: word, hint: word };
  const at = (name: string, over: Partial<Step>) =>
    step(name, { secret: name, targets: [word], because: word, ...over });
  const steps = [
    at(word, { action: 'rotate', reason: 'due', generation: 2 }),
    { ...waiting(`w${word}`), waiting: [{ field: word, variable: word }] },
    blocked(`b${word}`, problem),
  ];
  const own = (name: string, index: number) => {
    const plain = secret(name, {
      rotationPeriod: period('90d'),
      labels: { owner: word },
      instructions: { summary: word, steps: [word], url: word },
    });
    return { ...plain, targets: plain.targets.map((target) => ({ ...target, id: `${word}${index}` })) };
  };
  return {
    manifest: manifestOf([own(word, 0), own(`w${word}`, 1), own(`b${word}`, 2)], { file: word, environment: word }),
    plan: {
      ...planOf(steps, {
        drift: [drifted(word, 'changed', { target: word, advice: word, since: word })],
        findings: [{ rule: word, severity: 'error', secret: word, message: word, advice: word }],
      }),
      selections: (['selected', 'failed', 'unasked'] as const).map((state) => ({
        selector: word,
        provider: word,
        kind: word,
        list: word,
        state,
        places: [word],
        secrets: [word],
        problem,
        span: { file: word, line: 1, column: 1 },
      })),
    },
    outcomes: [
      failed(steps[0] as Step, problem, [word]),
      done({ ...(steps[0] as Step), secret: `d${word}` }),
      ...steps.slice(1).map((each) => ({ step: each, result: 'skipped' as const })),
    ],
    lockfile: {
      manifest: word,
      secrets: {
        [word]: record('x', {
          targets: { [word]: { generation: 1, field: word, state: 'held' } },
          history: [{ generation: 1, date: word, reason: 'created', actor: word, run: word }],
        }),
      },
    },
    now: NOW,
    heldBack: { reason: 'held', lease: { run: word, until: word } },
    quota: [{ provider: word, writes: 1000, least: 3_600_000 }],
  };
}

function comment(word: string): string {
  const { manifest, plan, lockfile, now } = hostile(word);
  const changes = [{ kind: 'made' as const, name: word, record: lockfile.secrets[word] ?? record('x') }];
  const undeclared = [{ name: word, file: word, line: 1, stanza: word }];
  return planComment(
    { manifest, plan, lockfile, now, review: { findings: plan.findings, changes }, undeclared },
    { names: true },
  ).text;
}

const TEXTS: readonly (readonly [string, (word: string) => string])[] = [
  ['the summary', (word) => jobSummary(hostile(word), { names: true })],
  ['the summary of counts', (word) => jobSummary(hostile(word), { names: false })],
  ['the summary of a plan', (word) => jobSummary({ ...hostile(word), observed: false }, { names: true })],
  ['the comment', comment],
  [
    'the comment where nothing was compared',
    (word) => planComment({ ...hostile(word), review: { notCompared: word } }, { names: true }).text,
  ],
  ['the pull request', (word) => pullRequestText(hostile(word)).body],
];

describe.each(NAMES)('%s as a name', (_name, word) => {
  it.each(TEXTS)('is shown in %s, and makes nothing there', (_text, text) => {
    const html = rendered(text(word));
    // What a message has between backticks is code, and says nothing to a browser.
    // The picture has a language of its own, checked where it is made; nothing of it is markdown.
    const form = (page: string) =>
      tagsOf(page.replace(/ class="language-[a-z]+"|content [0-9a-f]{16}/g, '')).filter(
        (tag) => !/^<\/?code>$/.test(tag),
      );
    expect(form(html)).toEqual(form(rendered(text(HARMLESS))));
    expect(tagsOf(html).join()).not.toMatch(/<a |<img|<input|javascript:/i);
    for (const reference of REFERENCES) expect(proseOf(html)).not.toMatch(reference);
    expect(text(word)).not.toMatch(/(?!\n)[\p{Cc}\u2028\u2029]|[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\u00ad]/u);
  });

  it('is shown in a title, in the log and in an annotation without being a command', () => {
    const { title } = pullRequestText(hostile(word));
    expect(title).toBe(pullRequestText(hostile(HARMLESS)).title);
    for (const { message, title: heading } of [
      ...runAnnotations(hostile(word)),
      ...faultAnnotations([{ severity: 'error', code: 'MANIFEST_NAME', message: word, hint: word }]),
    ]) {
      expect(`${heading}${message}`).not.toMatch(UNSEEN);
    }
    for (const line of guardLines(`${word}\n ${word}`).split(/\r\n|\r|\n/)) {
      expect(line).not.toMatch(/^\s*::/);
      expect(line).not.toContain('##[');
    }
  });

  it('is in no branch, and no name that the manifest takes', () => {
    const lane = laneOf(word, word);
    for (const branch of [lane.stateBranch, lane.draftBranch, lane.proposalBranch('main')])
      expect(branch).toMatch(/^secretzero[a-z0-9/-]+$/);
    const quoted = JSON.stringify(word);
    const text = `version: "1.0"\nsecrets:\n  - name: ${quoted}\n    kind: random_password\n    targets:\n      - { provider: github, kind: github_secret, config: { secret_name: X } }\n`;
    const { manifest, faults } = load(text);
    expect(manifest).toBeUndefined();
    expect(faults.some(({ severity, span }) => severity === 'error' && span !== undefined)).toBe(true);
  });

  it.each(['secret_name', 'environment', 'repository'])('is refused, or shown harmlessly, as a %s', (key) => {
    const config = { secret_name: 'X', [key]: word };
    const text = `version: "1.0"\nsecrets:\n  - name: a\n    kind: random_password\n    targets:\n      - provider: github\n        kind: github_secret\n        config: ${JSON.stringify(config)}\n`;
    const { manifest, faults } = load(text);
    const said = faultAnnotations(faults).map(({ message, title }) => `${title}${message}`);
    for (const each of said) expect(each).not.toMatch(UNSEEN);
    if (manifest === undefined) expect(faults.some(({ severity }) => severity === 'error')).toBe(true);
    else
      expect(tagsOf(rendered(jobSummary({ ...hostile(HARMLESS), manifest }, { names: true }))).join()).not.toMatch(
        /<a |<img|<input|javascript:/i,
      );
  });
});

describe('the judge of these tests', () => {
  it('sees what is not escaped', () => {
    expect(tagsOf(rendered('[a](javascript:x) <b> https://evil.example'))).toEqual(
      expect.arrayContaining(['<a href="javascript:x">', '<b>', '<a href="https://evil.example">']),
    );
    expect(proseOf(rendered('by @octocat in #12'))).toMatch(REFERENCES[0] as RegExp);
  });
});
