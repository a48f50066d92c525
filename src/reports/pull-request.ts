import { createHash } from 'node:crypto';
import type { Lockfile } from '../core/lock.ts';
import { changesBetween, type RecordChange } from '../core/record-changes.ts';
import { changeCounts, changeItem, driftItem } from './changes.ts';
import { markdownCode } from './escape.ts';
import { type Extent, fitted, listSection, said, unbroken } from './markdown.ts';
import { dueNext, type Row, type RunReport, rowsOf } from './rows.ts';
import { waitingSection } from './waiting.ts';
import { capital, day } from './words.ts';

export interface PullRequestInput extends RunReport {
  /** The lockfile that is on the base branch; absent where there is none yet. */
  readonly base?: Lockfile;
}

/** GitHub takes 65,536 characters; some room is left for its marker and for what the redactor puts in. */
const MOST_CHARACTERS = 60_000;
const DUE_ROWS = 10;

/**
 * Title and body of the pull request that brings the lockfile to the base: per secret what happened since the base, from the two
 * lockfiles; then what waits, failed or drifted. It says nothing of the run that wrote it (no time, no address), so that a run
 * that changes nothing changes no byte. The title names no secret. The last line is a hidden hash of the rest.
 */
export function pullRequestText(input: PullRequestInput): { readonly title: string; readonly body: string } {
  const changes = changesBetween(input.base, input.lockfile);
  const rows = rowsOf(input);
  const counts = changeCounts(changes);
  const body = fitted(
    (extent) => bodyOf(input, changes, rows, extent),
    (text) => text.length <= MOST_CHARACTERS,
    () => `${INTRODUCTION}\n\n${capital(counts || 'nothing new')}. The job summary has the details.\n`,
  );
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 16);
  return {
    title: counts === '' ? 'Update the record of secrets' : `Update the record of secrets: ${counts}`,
    body: `${body}\n<!-- secretzero:content ${hash} -->\n`,
  };
}

const INTRODUCTION =
  'What is delivered is in place already; this brings the record of it, the lockfile, up to date. It holds no values.';

function bodyOf(
  input: PullRequestInput,
  changes: readonly RecordChange[],
  rows: readonly Row[],
  extent: Extent,
): string {
  const entries = rows.flatMap((row) => row.entries);
  const lines = [
    INTRODUCTION,
    ...listSection(
      'What happened',
      changes.map((change) => changeItem(change, extent)),
      extent,
    ),
    ...listSection(
      'Not done',
      entries.flatMap(({ course, step, outcome }) => {
        const problem = course === 'failed' ? outcome?.error : course === 'blocked' ? step.blocked : undefined;
        return problem ? [`${markdownCode(step.secret)}: ${said(problem.message, extent)}`] : [];
      }),
      extent,
    ),
    ...listSection(
      'Drift',
      rows.flatMap((row) => row.drift.map((each) => driftItem(each, extent))),
      extent,
    ),
    ...waitingSection(rows, extent),
    ...listSection(
      'Due next',
      dueNext(rows)
        .slice(0, DUE_ROWS)
        .map(
          ({ name, next }) => `${markdownCode(name)}: ${unbroken(day(next))}${next <= input.now ? ' (due now)' : ''}`,
        ),
      extent,
    ),
  ];
  return `${lines.join('\n')}\n`;
}
