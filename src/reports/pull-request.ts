import { createHash } from 'node:crypto';
import type { HistoryReason, Lockfile, SecretRecord } from '../core/lock.ts';
import { isMade } from '../core/next-rotation.ts';
import { markdownCode } from './escape.ts';
import { type Extent, fitted, listSection, said } from './markdown.ts';
import { dueNext, type Row, type RunReport, rowsOf } from './rows.ts';
import { clipped, day, tally } from './words.ts';

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
  const changes = changesOf(input);
  const rows = rowsOf(input);
  const counts = tally(
    (Object.keys(WORDS) as Change['kind'][]).map((kind) => [
      changes.filter((change) => change.kind === kind).length,
      WORDS[kind],
    ]),
  );
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

const WORDS = {
  made: 'made',
  rotated: 'rotated',
  delivered: 'delivered',
  removed: 'no longer declared',
  noted: 'noted',
} as const;

interface Change {
  readonly kind: keyof typeof WORDS;
  readonly name: string;
  readonly record: SecretRecord;
  readonly before?: SecretRecord;
}

const REASONS: Readonly<Record<HistoryReason, string>> = {
  created: 'made for the first time',
  due: 'its rotation period was over',
  forced: 'rotation was asked for',
  definition: 'its definition changed',
  drift: 'a target could not be brought back without it',
  manual: 'a new value was given',
  adopted: 'taken over as it was there',
  recovered: 'after a run that broke off',
  inputs: 'a secret that it is made from changed',
};

function bodyOf(input: PullRequestInput, changes: readonly Change[], rows: readonly Row[], extent: Extent): string {
  const entries = rows.flatMap((row) => row.entries);
  const lines = [
    INTRODUCTION,
    ...listSection(
      'What happened',
      changes.map((change) => changeItem(change, extent)),
      extent,
    ),
    ...listSection(
      'Waits for a person',
      entries
        .filter(({ course }) => course === 'waiting')
        .map(({ step }) => {
          const variables = (step.waiting ?? []).map(({ variable }) => markdownCode(variable)).join(' and ');
          return `${markdownCode(step.secret)}: set ${variables} for a run, or run \`secretzero sync\` on a terminal and be asked`;
        }),
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
      rows.flatMap((row) =>
        row.drift.map(
          ({ secret, target, status, advice }) =>
            `${markdownCode(secret)} at ${place(target, extent)} is ${status}: ${said(advice, extent)}`,
        ),
      ),
      extent,
    ),
    ...listSection(
      'Due next',
      dueNext(rows)
        .slice(0, DUE_ROWS)
        .map(({ name, next }) => `${markdownCode(name)}: ${day(next)}${next <= input.now ? ' (due now)' : ''}`),
      extent,
    ),
  ];
  return `${lines.join('\n')}\n`;
}

/**
 * What the base does not know yet, by secret. Intents are no part of it: they are never proposed. Sorted like the lockfile's text: in
 * memory, the run that made a record has it elsewhere than the next one, and that next one must find nothing to change.
 */
function changesOf({ base, lockfile }: PullRequestInput): readonly Change[] {
  return sorted(lockfile.secrets).flatMap(([name, record]): Change[] => {
    const before = base?.secrets[name];
    if (record.generation === 0 || (before && before.rev === record.rev && before.generation === record.generation)) {
      return [];
    }
    const common = { name, record, ...(before ? { before } : {}) };
    if (!isMade(record)) return isMade(before) ? [{ ...common, kind: 'removed' }] : [];
    if (!isMade(before)) return [{ ...common, kind: 'made' }];
    if (record.generation > before.generation) return [{ ...common, kind: 'rotated' }];
    return [{ ...common, kind: newlyHeld(record, before).length > 0 ? 'delivered' : 'noted' }];
  });
}

function changeItem({ kind, name, record, before }: Change, extent: Extent): string {
  const subject = `**${markdownCode(name)}**`;
  if (kind === 'removed') return `${subject}: no longer declared; its last generation was ${record.generation}`;
  const parts: string[] = [];
  if (kind === 'made' || kind === 'rotated') {
    const entries = record.history.filter((entry) => entry.generation > (isMade(before) ? before.generation : 0));
    const reasons = [...new Set(entries.map(({ reason }) => REASONS[reason] ?? 'unknown reason'))].join(', then ');
    const actors = [...new Set(entries.flatMap(({ actor }) => (actor === undefined ? [] : [actor])))];
    const by =
      actors.length === 0 ? '' : ` (by ${actors.map((actor) => markdownCode(clipped(actor, 100))).join(', ')})`;
    const what = kind === 'made' ? `generation ${record.generation}` : `rotated to generation ${record.generation}`;
    parts.push(`${what}${reasons === '' ? '' : `, ${reasons}`}${by}`);
  }
  const held = newlyHeld(record, kind === 'delivered' ? before : undefined);
  const behind = sorted(record.targets).filter(([, target]) => target.state === 'behind');
  if (held.length > 0) parts.push(`delivered to ${places(held, extent)}`);
  if (behind.length > 0)
    parts.push(
      `not yet at ${places(
        behind.map(([id]) => id),
        extent,
      )}`,
    );
  return `${subject}: ${parts.length === 0 ? 'what is known of its targets changed' : parts.join('; ')}`;
}

/** Targets that hold the current generation and did not by the record before. */
function newlyHeld(record: SecretRecord, before: SecretRecord | undefined): string[] {
  return sorted(record.targets).flatMap(([id, { state, generation }]) => {
    const known = before?.targets[id];
    const was = known?.state === 'held' && known.generation === generation;
    return state === 'held' && generation === record.generation && !was ? [id] : [];
  });
}

function sorted<T>(map: Readonly<Record<string, T>>): [string, T][] {
  return Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1));
}

function places(ids: readonly string[], extent: Extent): string {
  const most = extent.detail ? 10 : 2;
  const shown = ids.slice(0, most).map((id) => place(id, extent));
  return ids.length > most ? `${shown.join(', ')} and ${ids.length - most} more` : shown.join(', ');
}

function place(id: string, extent: Extent): string {
  return markdownCode(clipped(id, extent.words));
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
