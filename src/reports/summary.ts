import type { Problem } from '../core/plan-types.ts';
import { heldBackWords } from './actions.ts';
import { driftItem, place, places } from './changes.ts';
import { evidenceOf } from './controls.ts';
import { markdownCode } from './escape.ts';
import { findingItem } from './findings.ts';
import { flow } from './flow.ts';
import { type Extent, filledColumns, fitted, link, listSection, said, tableSection, unbroken } from './markdown.ts';
import { type QuotaUse, quotaSentences } from './quota.ts';
import type { Requests } from './result-types.ts';
import { dueNext, type Entry, type Row, type RunReport, rowsOf } from './rows.ts';
import { selectionWords } from './selections.ts';
import { waitingSection } from './waiting.ts';
import { age, capital, clipped, counted, day, tally } from './words.ts';

export interface SummaryInput extends RunReport {
  readonly heldBack?: Parameters<typeof heldBackWords>[0];
  readonly interrupted?: boolean;
  /** False: no target was looked at (a pull request); the steps are by the lockfile alone. */
  readonly observed?: boolean;
  readonly requests?: Requests;
  readonly quota?: readonly QuotaUse[];
  readonly pullRequestUrl?: string;
  readonly runUrl?: string;
}

/** GitHub takes 1 MiB for a step; some room is left for what the redactor puts in. */
export const SUMMARY_BYTES = 1_000_000;
const DUE_ROWS = 5;
/** How many targets of a selector are named. */
const PLACES = 30;
const FEW_PLACES = 5;

const SIGNS: Readonly<Partial<Record<Row['course'], string>>> = {
  failed: '❌',
  blocked: '⛔',
  waiting: '✋',
  drifted: '⚠️',
  keep: '✅',
  unchecked: '▫️',
  skipped: '▫️',
  prune: '🗑️',
  retire: '🗑️',
};

/**
 * The job summary of a run, as markdown: what happened, what waits for a person, what failed and why, every secret, what is due next.
 * Below 1 MiB, or the `bytes` given, whatever the size of the manifest. With `names: false` (`summary: counts`) it names no secret and no place.
 */
export function jobSummary(input: SummaryInput, options: { readonly names: boolean; readonly bytes?: number }): string {
  const rows = rowsOf(input);
  if (!options.names) return countsSummary(input, rows, 'Names are left out (`summary: counts`).');
  return fitted(
    (extent) => fullSummary(input, rows, extent),
    (text) => Buffer.byteLength(text, 'utf8') <= (options.bytes ?? SUMMARY_BYTES),
    () => countsSummary(input, rows, 'The details did not fit in here.'),
  );
}

function fullSummary(input: SummaryInput, rows: readonly Row[], extent: Extent): string {
  const { manifest, now } = input;
  const entries = rows.flatMap((row) => row.entries.map((entry) => ({ row, entry })));
  const where = [
    markdownCode(clipped(manifest.file, 300)),
    ...(manifest.environment === undefined ? [] : [`environment ${markdownCode(manifest.environment)}`]),
  ].join(', ');
  const secrets = filledColumns(
    ['secret', 'state', 'age', 'next rotation', 'drift', 'findings', 'targets'],
    rows.map((row) => secretCells(row, now)),
    2,
  );
  const picture = extent.detail ? flow(manifest) : [];
  const lines = [
    ...heading(input, rows),
    '',
    where,
    ...remarks(input, extent),
    ...listSection(
      'Failed',
      entries.filter(({ entry }) => entry.course === 'failed').flatMap(({ entry }) => failedItems(entry, extent)),
      extent,
    ),
    ...listSection(
      'Blocked',
      entries
        .filter(({ entry }) => entry.course === 'blocked')
        .map(({ entry }) => problemItem(markdownCode(entry.step.secret), entry.step.blocked, extent)),
      extent,
    ),
    ...listSection(
      'Drift',
      rows.flatMap((row) => row.drift.map((each) => driftItem(each, extent))),
      extent,
    ),
    ...waitingSection(rows, extent),
    ...tableSection('Secrets', secrets.heads, secrets.rows, extent),
    ...listSection(
      'Selected',
      input.plan.selections.map((each) => said(selectionWords(each, extent.detail ? PLACES : FEW_PLACES), extent)),
      extent,
    ),
    ...listSection(
      'Findings',
      input.plan.findings.map((each) => findingItem(each, extent)),
      extent,
    ),
    ...listSection(
      'Due next',
      dueNext(rows)
        .slice(0, DUE_ROWS)
        .map(({ name, next }) => `${markdownCode(name)}: ${unbroken(day(next))}${next <= now ? ' (due now)' : ''}`),
      extent,
    ),
    ...evidenceSection(input),
    ...(picture.length === 0 ? placesSection(rows, extent) : ['', '### Where they go', '', ...picture]),
    ...footer(input),
  ];
  return `${lines.join('\n')}\n`;
}

function countsSummary(input: SummaryInput, rows: readonly Row[], why: string): string {
  const findings = new Map<string, number>();
  for (const { severity } of input.plan.findings) {
    const word = severity === 'info' ? 'note' : severity;
    findings.set(word, (findings.get(word) ?? 0) + 1);
  }
  const codes = new Map<string, number>();
  for (const { entries } of rows) {
    for (const { course, step, outcome } of entries) {
      const problem = course === 'failed' ? outcome?.error : course === 'blocked' ? step.blocked : undefined;
      if (problem) codes.set(problem.code, (codes.get(problem.code) ?? 0) + 1);
    }
  }
  const all: Extent = { rows: Number.POSITIVE_INFINITY, words: 300, detail: false };
  const lines = [
    ...heading(input, rows),
    ...remarks(input, all, false),
    '',
    why,
    ...tableSection(
      'Secrets',
      ['state', 'secrets'],
      byState(rows).map(([n, state]) => [state, String(n)]),
      all,
    ),
    ...listSection(
      'Reasons',
      [...codes].map(([code, n]) => `${markdownCode(code)}: ${n}`),
      all,
    ),
    ...listSection(
      'Findings',
      [...findings].map(([word, n]) => counted(n, word)),
      all,
    ),
    ...evidenceSection(input),
    ...footer(input),
  ];
  return `${lines.join('\n')}\n`;
}

function heading(input: SummaryInput, rows: readonly Row[]): string[] {
  const before = input.outcomes ? '' : ' plan';
  const counts = tally(byState(rows)) || 'nothing declared';
  return [`## SecretZero${before}: ${input.interrupted ? 'stopped early, ' : ''}${counts}`];
}

function byState(rows: readonly Row[]): readonly (readonly [number, string])[] {
  const counts = new Map<string, number>();
  for (const { state } of rows) counts.set(state, (counts.get(state) ?? 0) + 1);
  return [...counts].map(([state, n]) => [n, state]);
}

function remarks(input: SummaryInput, extent: Extent, names = true): string[] {
  const { heldBack, observed, interrupted, outcomes } = input;
  const lines: string[] = [];
  const { reason } = heldBack ?? {};
  if (heldBack && reason) {
    const words = heldBackWords(names ? heldBack : { reason });
    lines.push(`**${said(capital(words), extent)}.**`);
  }
  if (interrupted && outcomes)
    lines.push('The run was stopped; what was begun is saved, and the next run finishes it.');
  if (observed === false) lines.push('Targets were not looked at: these steps are by the lockfile alone.');
  if (names) lines.push(...quotaWords(input));
  return lines.flatMap((line) => ['', line]);
}

/** The targets of each secret, folded, where they are too many for a picture. */
function placesSection(rows: readonly Row[], extent: Extent): string[] {
  const items = rows.flatMap(({ name, secret }) =>
    secret && secret.targets.length > 0
      ? [`${markdownCode(name)}: ${places([...new Set(secret.targets.map(({ id }) => id))], extent)}`]
      : [],
  );
  if (!extent.detail || items.length === 0) return [];
  return ['', '<details><summary>Where they go</summary>', '', ...items.map((item) => `- ${item}`), '', '</details>'];
}

/** What the run shows for the controls of the catalogues: numbers, no names; folded, since most readers want the rest. */
function evidenceSection(input: SummaryInput): string[] {
  const lines = evidenceOf(input);
  if (lines.length === 0) return [];
  const counts = tally(
    (['shown', 'open', 'not observed'] as const).map((status) => [
      lines.filter((each) => each.status === status).length,
      status,
    ]),
  );
  const frameworks = [...new Set(lines.map(({ framework }) => framework))].join(' and ');
  return [
    '',
    `<details><summary>Evidence for ${frameworks}: ${counts}</summary>`,
    '',
    '| control | status | evidence |',
    '| --- | --- | --- |',
    ...lines.map(
      ({ framework, control, title, status, evidence }) =>
        `| ${framework} ${control}<br>${title} | ${EVIDENCE_SIGNS[status]} ${status} | ${evidence} |`,
    ),
    '',
    'What this run shows by itself. An audit asks for more.',
    '',
    '</details>',
  ];
}

const EVIDENCE_SIGNS = { shown: '✅', open: '⚠️', 'not observed': '▫️' } as const;

function quotaWords({ quota = [], outcomes }: SummaryInput): string[] {
  const rest = outcomes ? '.' : '; what does not fit into `time-budget` is left to the next run.';
  return quotaSentences(quota, markdownCode).map((sentence) => `${sentence}${rest}`);
}

function footer({ requests, pullRequestUrl, runUrl }: SummaryInput): string[] {
  const parts = [
    ...(pullRequestUrl === undefined ? [] : [link('pull request with the new lockfile', pullRequestUrl)]),
    ...(runUrl === undefined ? [] : [link('this run', runUrl)]),
    ...(requests === undefined
      ? []
      : [
          `${counted(requests.planned, 'request')} used${requests.floor < requests.planned ? ` (${requests.floor} would do)` : ''}`,
        ]),
  ];
  return parts.length === 0 ? [] : ['', parts.join(' · ')];
}

function failedItems({ step, outcome }: Entry, extent: Extent): string[] {
  const refused = Object.entries(outcome?.refused ?? {});
  if (refused.length === 0) return [problemItem(markdownCode(step.secret), outcome?.error, extent)];
  return refused.map(([id, problem]) =>
    problemItem(`${markdownCode(step.secret)} at ${place(id, extent)}`, problem, extent),
  );
}

function problemItem(subject: string, problem: Problem | undefined, extent: Extent): string {
  if (!problem) return subject;
  const hint = problem.hint === undefined ? '' : `. ${said(capital(problem.hint), extent)}`;
  return `${subject}: ${said(problem.message, extent)} (${markdownCode(problem.code)})${hint}`;
}

function secretCells(row: Row, now: Date): string[] {
  const { name, secret, record, course, state, drift, findings, next } = row;
  const since = record?.rotated ?? record?.created;
  const sign = SIGNS[course] ?? '🔑';
  const targets = secret?.targets.map(({ id }) => id) ?? [];
  return [
    markdownCode(name),
    unbroken(`${sign} ${state}`),
    since === undefined ? '' : unbroken(age(since, now)),
    next === undefined ? '' : unbroken(`${day(next)}${next <= now ? ' (due)' : ''}`),
    unbroken(
      tally(
        ['missing', 'changed', 'behind', 'foreign', 'unknown'].map((s) => [
          drift.filter((d) => d.status === s).length,
          s,
        ]),
      ),
    ),
    findings.length === 0 ? '' : String(findings.length),
    targets.length === 0 ? '' : String(targets.length),
  ];
}
