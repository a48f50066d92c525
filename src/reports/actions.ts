import type { Plan, Step, StepOutcome } from '../core/plan-types.ts';
import { tally } from './words.ts';

/** What became, or would become, of a step: its action, unless that could not be carried out. */
export type Course = Step['action'] | 'blocked' | 'waiting' | 'failed' | 'skipped';

/** How a course is shown: a symbol, never without the word beside it. */
interface Look {
  readonly symbol: string;
  readonly word: string;
  readonly planned: string;
  readonly done: string;
}

export const LOOKS: Readonly<Record<Course, Look>> = {
  create: { symbol: '+', word: 'create', planned: 'to create', done: 'created' },
  adopt: { symbol: '=', word: 'adopt', planned: 'to adopt', done: 'adopted' },
  copy: { symbol: '>', word: 'copy', planned: 'to copy', done: 'copied' },
  update: { symbol: '~', word: 'update', planned: 'to update', done: 'updated' },
  rotate: { symbol: '±', word: 'rotate', planned: 'to rotate', done: 'rotated' },
  repair: { symbol: '~', word: 'repair', planned: 'to repair', done: 'repaired' },
  retire: { symbol: '-', word: 'retire', planned: 'to retire', done: 'retired' },
  prune: { symbol: '-', word: 'delete', planned: 'to delete', done: 'deleted' },
  failed: { symbol: '!', word: 'failed', planned: 'failed', done: 'failed' },
  blocked: { symbol: '!', word: 'blocked', planned: 'blocked', done: 'blocked' },
  waiting: { symbol: '?', word: 'waiting', planned: 'waiting', done: 'waiting' },
  skipped: { symbol: '·', word: 'skipped', planned: 'skipped', done: 'skipped' },
  keep: { symbol: '·', word: 'in sync', planned: 'in sync', done: 'in sync' },
};

/** The course of a planned step. */
export function plannedCourse(step: Step): Course {
  if (step.blocked) return 'blocked';
  if (step.waiting) return 'waiting';
  // What was never made is kept as it is by a run that only rotates: that is no "in sync".
  return step.action === 'keep' && step.reason === 'new' ? 'skipped' : step.action;
}

/** The course of a step that was to be carried out. */
export function courseOf({ step, result }: StepOutcome): Course {
  const planned = plannedCourse(step);
  if (planned === 'blocked' || planned === 'waiting' || planned === 'keep' || planned === 'skipped') return planned;
  return result === 'done' ? planned : result;
}

/** `2 to create, 1 blocked, 12 in sync`; of what was done, where it was. Always says something. */
export function countsLine(plan: Plan, outcomes: readonly StepOutcome[] | undefined): string {
  const counts = new Map<Course, number>();
  for (const course of outcomes ? outcomes.map(courseOf) : plan.steps.map(plannedCourse)) {
    counts.set(course, (counts.get(course) ?? 0) + 1);
  }
  const all = Object.entries(LOOKS).map(
    ([course, look]) => [counts.get(course as Course) ?? 0, outcomes ? look.done : look.planned] as const,
  );
  return tally(all) || 'nothing declared';
}

/** Why nothing was written although it was asked for, and what to do. */
export function heldBackWords(heldBack: {
  readonly reason: 'held' | 'unreviewed' | 'moved';
  readonly lease?: { readonly run: string; readonly until: string };
}): string {
  switch (heldBack.reason) {
    case 'held':
      return heldBack.lease
        ? `nothing was written: ${heldBack.lease.run} may write until ${heldBack.lease.until}; run it again after that`
        : 'nothing was written: another run may write now; run it again when that is done';
    case 'moved':
      return 'nothing was written: the state was saved twice by others while this run got ready; run it again';
    default:
      return 'nothing was written: the manifest here is not the reviewed one on the base branch; merge it first';
  }
}
