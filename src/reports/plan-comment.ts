import type { Finding } from '../core/plan-types.ts';
import { isChange } from '../core/plan-types.ts';
import type { RecordChange } from '../core/record-changes.ts';
import { countsLine, LOOKS, plannedCourse } from './actions.ts';
import { changeCounts, changeItem, places } from './changes.ts';
import { markdown, markdownCode, visible } from './escape.ts';
import { findingItem } from './findings.ts';
import { type Extent, fitted, listSection, said } from './markdown.ts';
import { type RunReport, rowsOf } from './rows.ts';
import { waitingSection } from './waiting.ts';
import { clipped, counted, tally } from './words.ts';

export interface PlanCommentInput extends Omit<RunReport, 'outcomes'> {
  readonly review: CommentedReview;
  /** Secrets that workflows use and the manifest does not declare. */
  readonly undeclared?: readonly UndeclaredUse[];
}

/** The review of the lockfile's change; `notCompared` says why there is none. */
export type CommentedReview =
  | { readonly findings: readonly Finding[]; readonly changes: readonly RecordChange[] }
  | { readonly notCompared: string };

export interface UndeclaredUse {
  readonly name: string;
  readonly file: string;
  readonly line: number;
  /** What would declare it, as YAML. */
  readonly stanza: string;
}

export interface PlanComment {
  readonly text: string;
  /** False: there is nothing in it for anybody, and no comment needs to be made for it. */
  readonly telling: boolean;
}

/** GitHub takes 65,536 characters; some room is left for the marker and for what the redactor puts in. */
const MOST_CHARACTERS = 60_000;
const MOST_STANZA = 2000;

/**
 * The comment on a pull request: what a run would do by manifest and lockfile alone, whether the change of the lockfile is one that a
 * run wrote, what was found, and what is used without being declared. With `names: false` it names no secret and no place.
 */
export function planComment(input: PlanCommentInput, options: { readonly names: boolean }): PlanComment {
  const { plan, review, undeclared = [] } = input;
  const steps = plan.steps.filter((step) => plannedCourse(step) !== 'keep');
  const changes = 'changes' in review ? review.changes.length : 0;
  const telling = steps.length + changes + plan.findings.length + undeclared.length > 0;
  const counts = () => `${[...opening(input), '', ...verdict(input)].join('\n')}\n`;
  const text = options.names
    ? fitted(
        (extent) => full(input, extent),
        (each) => each.length <= MOST_CHARACTERS,
        counts,
      )
    : counts();
  return { text, telling };
}

function opening({ plan, manifest }: PlanCommentInput): string[] {
  const environment =
    manifest.environment === undefined ? '' : `, environment ${markdownCode(clipped(manifest.environment, 100))}`;
  return [
    `## SecretZero plan: ${countsLine(plan, undefined)}`,
    '',
    `${markdownCode(clipped(manifest.file, 300))}${environment}. By the manifest and the lockfile alone: no target was looked at, no value read and nothing written.`,
  ];
}

/** What was found, in numbers. */
function verdict({ plan, review, undeclared = [] }: PlanCommentInput): string[] {
  const of = (severity: Finding['severity']) => plan.findings.filter((each) => each.severity === severity).length;
  const findings = tally([
    [of('error'), counted(of('error'), 'error').replace(/^\d+ /, '')],
    [of('warning'), counted(of('warning'), 'warning').replace(/^\d+ /, '')],
    [of('info'), counted(of('info'), 'note').replace(/^\d+ /, '')],
    [undeclared.length, 'used and not declared'],
  ]);
  return [`${reviewWords(review)}${findings === '' ? '' : ` Found: ${findings}.`}`];
}

function reviewWords(review: CommentedReview): string {
  if ('notCompared' in review) return `The lockfile was not compared with the base: ${markdown(review.notCompared)}.`;
  const errors = review.findings.filter(({ severity }) => severity === 'error').length;
  if (errors > 0)
    return `⛔ **The lockfile is not one that a run wrote** (${counted(errors, 'error')}). Do not merge it before that is explained.`;
  const warnings = review.findings.filter(({ severity }) => severity === 'warning').length;
  if (warnings > 0)
    return `⚠️ **The lockfile's change is to be looked at** (${counted(warnings, 'warning')}): ${changeCounts(review.changes)}.`;
  if (review.changes.length === 0) return '✅ The lockfile is as the base has it.';
  return `✅ The lockfile's change is one that runs write: ${changeCounts(review.changes)}.`;
}

function full(input: PlanCommentInput, extent: Extent): string {
  const { plan, review, undeclared = [] } = input;
  const rows = rowsOf(input);
  const isReview = new Set('findings' in review ? review.findings : []);
  const order = ['error', 'warning', 'info'] as const;
  const findings = order.flatMap((severity) => plan.findings.filter((each) => each.severity === severity));
  const lines = [
    ...opening(input),
    '',
    reviewWords(review),
    ...listSection(
      'Review of the lockfile',
      findings.filter((each) => isReview.has(each)).map((each) => findingItem(each, extent)),
      extent,
    ),
    ...listSection(
      'Findings',
      findings.filter((each) => !isReview.has(each)).map((each) => findingItem(each, extent)),
      extent,
    ),
    ...listSection(
      'What a run would do',
      plan.steps.flatMap((step) => stepItem(step, extent)),
      extent,
    ),
    ...waitingSection(rows, extent),
    ...listSection(
      'What the lockfile brings',
      'changes' in review ? review.changes.map((change) => changeItem(change, extent)) : [],
      extent,
    ),
    ...listSection(
      'Used, and not declared',
      undeclared.map((use) => undeclaredItem(use, extent)),
      extent,
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function stepItem(step: PlanCommentInput['plan']['steps'][number], extent: Extent): string[] {
  const name = markdownCode(step.secret);
  if (step.blocked)
    return [`⛔ **blocked** ${name}: ${said(step.blocked.message, extent)} (${markdownCode(step.blocked.code)})`];
  if (!isChange(step)) return [];
  const where = step.targets.length === 0 ? '' : `, at ${places(step.targets, extent)}`;
  return [`**${LOOKS[step.action].word}** ${name}${where}: ${said(step.because, extent)}`];
}

/** Where it is used, and what to paste into the manifest. */
function undeclaredItem({ name, file, line, stanza }: UndeclaredUse, extent: Extent): string {
  const where = `${markdownCode(name)} in ${markdownCode(clipped(file, extent.words))}, line ${line}`;
  if (!extent.detail) return where;
  const lines = clipped(stanza, MOST_STANZA).replace(/\s+$/, '').split(/\r?\n/).map(visible);
  const longest = Math.max(2, ...lines.map((each) => /`*/.exec(each.trim())?.[0].length ?? 0));
  const fence = '`'.repeat(longest + 1);
  return [where, '', `${fence}yaml`, ...lines, fence].join('\n  ');
}
