import type { Drift, Finding, Plan, Problem, Step, StepOutcome } from '../../core/plan-types.ts';
import type { Selection } from '../../core/selector.ts';
import { type Course, countsLine, courseOf, heldBackWords, LOOKS, plannedCourse } from '../actions.ts';
import { type QuotaUse, quotaSentences } from '../quota.ts';
import { selectionWords } from '../selections.ts';
import { counted, plain } from '../words.ts';
import { driftLines } from './drift.ts';
import { folded, type TextOptions, text } from './layout.ts';
import type { Style } from './style.ts';

const INDENT = 11;

/** `plan`: a line for each step, what was found, and the counts. */
export function planText(plan: Plan, options: TextOptions, quota: readonly QuotaUse[] = []): string {
  const lines = plan.steps.flatMap((step) => stepLines({ step, course: plannedCourse(step) }, options));
  const slow = quotaSentences(quota, plain).map((sentence) => folded(`${sentence}.`, options.width, 0, 2));
  return report(lines, plan, undefined, plan.drift, options) + text(slow);
}

/** What came of a run. `drift` is what is left after it. Without outcomes nothing was carried out, and `heldBack` says why. */
export interface RunText {
  readonly plan: Plan;
  readonly outcomes?: readonly StepOutcome[];
  readonly drift: readonly Drift[];
  readonly heldBack?: Parameters<typeof heldBackWords>[0];
}

/** `sync` and `adopt`: a line for each step with what came of it, and the counts. */
export function syncText(run: RunText, options: TextOptions): string {
  const { plan, outcomes, drift, heldBack } = run;
  const entries: Entry[] = outcomes
    ? outcomes.map((outcome) => ({ ...outcome, course: courseOf(outcome) }))
    : plan.steps.map((step) => ({ step, course: plannedCourse(step) }));
  const held = heldBack ? [options.style.warn(folded(plain(heldBackWords(heldBack)), options.width, 0, 2))] : [];
  const told = report(
    entries.flatMap((entry) => stepLines(entry, options)),
    plan,
    outcomes,
    drift,
    options,
  );
  return `${text(held)}${held.length > 0 ? '\n' : ''}${told}`;
}

/** `rotate`: sync's, and how many secrets were looked at and were due. */
export function rotateText(run: RunText, options: TextOptions): string {
  const { checked, due } = run.plan;
  return `${syncText(run, options)}${counted(checked, 'secret')} checked, ${due.length} due.\n`;
}

interface Entry extends Partial<StepOutcome> {
  readonly step: Step;
  readonly course: Course;
}

function report(
  lines: readonly string[],
  plan: Plan,
  outcomes: readonly StepOutcome[] | undefined,
  drift: readonly Drift[],
  options: TextOptions,
): string {
  const kept = plan.steps.filter((step) => plannedCourse(step) === 'keep').length;
  const collapsed = kept > 0 && !options.verbose ? [prefixed('keep', options.style) + counted(kept, 'secret')] : [];
  const blocks = [
    [...lines, ...collapsed],
    driftLines(drift, options),
    plan.selections.map((each) => selectionLine(each, options)),
    plan.findings.flatMap((finding) => findingLines(finding, options)),
    [folded(`${capital(countsLine(plan, outcomes))}.`, options.width, 0, 0)],
  ];
  return text(blocks.filter((block) => block.length > 0).flatMap((block, i) => (i === 0 ? block : ['', ...block])));
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function stepLines(entry: Entry, options: TextOptions): string[] {
  const { step, course } = entry;
  if (course === 'keep' && !options.verbose) return [];
  const { style, width } = options;
  const said = `${place(entry)}${words(entry)}`;
  const lines = [prefixed(course, style) + folded(plain(said), width, INDENT, INDENT)];
  const indented = (words: string) => ' '.repeat(INDENT) + folded(plain(words), width, INDENT, INDENT + 2);
  if (options.verbose && step.targets.length > 1) lines.push(...step.targets.map((id) => style.dim(indented(id))));
  if (course === 'failed') lines.push(...refusedLines(entry).map(indented));
  const problem: Problem | undefined =
    course === 'blocked' ? step.blocked : course === 'failed' ? entry.error : undefined;
  if (problem?.hint !== undefined) lines.push(indented(`hint: ${problem.hint}`));
  if (course === 'waiting') {
    for (const { variable } of step.waiting ?? []) lines.push(indented(`set ${variable} for this run,`));
    lines.push(indented('or run `secretzero sync` on a terminal and be asked'));
  }
  return lines;
}

function prefixed(course: Course, style: Style): string {
  const { symbol, word } = LOOKS[course];
  const start = `${symbol} ${word}`;
  const colour =
    course === 'blocked' || course === 'failed'
      ? style.bad
      : course === 'waiting' || course === 'prune' || course === 'retire'
        ? style.warn
        : course === 'keep' || course === 'skipped'
          ? style.dim
          : style.good;
  return colour(start) + ' '.repeat(INDENT - start.length);
}

/** The secret, and where: of a step that failed in part, only where it failed. */
function place({ step: { secret, targets }, refused }: Entry): string {
  if (targets.length === 0) return secret;
  const failed = refused === undefined ? targets.length : Object.keys(refused).length;
  const part = failed < targets.length ? `${failed} of ` : '';
  return `${secret} (${targets.length === 1 ? targets[0] : part + counted(targets.length, 'target')})`;
}

function words({ step, course, error }: Entry): string {
  const acted = step.action === 'keep' ? 'checked' : LOOKS[step.action].done;
  if (course === 'blocked') return ` cannot be ${acted}: ${step.blocked ? coded(step.blocked) : step.because}`;
  if (course === 'failed') return ` could not be ${acted}: ${error ? coded(error) : step.because}`;
  return `: ${course === 'waiting' ? waitingWords(step) : step.because}`;
}

/** What went wrong, and the code under which the troubleshooting table has it. */
function coded({ code, message }: Problem): string {
  return `${message} (${code})`;
}

function waitingWords({ waiting = [], fields }: Step): string {
  const names = waiting.map(({ field }) => field);
  if (fields.length <= 1 && names.length <= 1) return 'needs a value that only a person can give';
  return `needs ${names.length === 1 ? 'a value' : 'values'} that only a person can give, for ${names.join(', ')}`;
}

/** The targets that were not written, where that is more than what the step's line says already. */
function refusedLines({ step, error, refused = {} }: Entry): string[] {
  const all = Object.entries(refused);
  if (step.targets.length <= 1) return [];
  return all.map(([id, problem]) => (problem.message === error?.message ? id : `${id}: ${problem.message}`));
}

/** Of a selector that stands for more, so many are named. */
const PLACES_SHOWN = 5;

function selectionLine(selection: Selection, { style, width, verbose }: TextOptions): string {
  const said = selectionWords(selection, verbose ? Number.POSITIVE_INFINITY : PLACES_SHOWN);
  const colour = selection.state === 'selected' ? style.dim : style.warn;
  return `${colour('selects')}: ${folded(plain(said), width, 9, 2)}`;
}

function findingLines(finding: Finding, { style, width }: TextOptions): string[] {
  const { severity, message, advice } = finding;
  const colour = severity === 'error' ? style.bad : severity === 'warning' ? style.warn : style.dim;
  const word = severity === 'info' ? 'note' : severity;
  const lines = [`${colour(word)}: ${folded(plain(message), width, word.length + 2, 2)}`];
  if (advice !== undefined) lines.push(`  hint: ${folded(plain(advice), width, 8, 8)}`);
  return lines;
}
