import type { HistoryReason } from '../core/lock.ts';
import { isMade } from '../core/next-rotation.ts';
import type { Drift } from '../core/plan-types.ts';
import { byName, newlyHeld, type RecordChange } from '../core/record-changes.ts';
import { markdown, markdownCode } from './escape.ts';
import { type Extent, said } from './markdown.ts';
import { clipped, day, tally } from './words.ts';

const WORDS: Readonly<Record<RecordChange['kind'], string>> = {
  made: 'made',
  rotated: 'rotated',
  delivered: 'delivered',
  removed: 'no longer declared',
  noted: 'with news of their targets',
};

/** How many targets an item names. */
const MOST_TARGETS = 10;

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

/** `2 made, 1 rotated`; empty where there is nothing. */
export function changeCounts(changes: readonly RecordChange[]): string {
  return tally(
    (Object.keys(WORDS) as RecordChange['kind'][]).map((kind) => [
      changes.filter((change) => change.kind === kind).length,
      WORDS[kind],
    ]),
  );
}

/** What became of a secret, why and by whom, and where it is: one item, as markdown. */
export function changeItem({ kind, name, record, before }: RecordChange, extent: Extent): string {
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
  const held = newlyHeld(record, kind === 'made' || kind === 'rotated' ? undefined : before);
  const behind = byName(record.targets).flatMap(([id, { state }]) => (state === 'behind' ? [id] : []));
  if (held.length > 0) parts.push(`delivered to ${places(held, extent)}`);
  if (behind.length > 0) parts.push(`not yet at ${places(behind, extent)}`);
  const refused = byName(record.targets).flatMap(([id, target]) =>
    target.refused && target.refused.at !== before?.targets[id]?.refused?.at ? [id] : [],
  );
  if (refused.length > 0) parts.push(`refused by ${places(refused, extent)}: the next run tries again`);
  return `${subject}: ${parts.length === 0 ? 'what is known of its targets changed' : parts.join('; ')}`;
}

/** Targets by their ids, the first of them by name. */
export function places(ids: readonly string[], extent: Extent): string {
  const most = extent.detail ? MOST_TARGETS : 2;
  const shown = ids.slice(0, most).map((id) => place(id, extent));
  return ids.length > most ? `${shown.join(', ')} and ${ids.length - most} more` : shown.join(', ');
}

/** A target that is not as it was left, and what to do about it. */
export function driftItem({ secret, target, status, since, advice }: Drift, extent: Extent): string {
  const when = since === undefined ? '' : ` since ${markdown(day(since))}`;
  return `**${markdownCode(secret)}** at ${place(target, extent)} is ${status}${when}: ${said(advice, extent)}`;
}

export function place(id: string, extent: Extent): string {
  return markdownCode(clipped(id, extent.words));
}
