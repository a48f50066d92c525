import { isRealDrift, remainingDrift, unplannedDrift } from '../core/exit-code.ts';
import type { Lockfile, SecretRecord } from '../core/lock.ts';
import type { DesiredSecret, Manifest } from '../core/model.ts';
import { isMade, nextRotation } from '../core/next-rotation.ts';
import type { Drift, Finding, Plan, Step, StepOutcome } from '../core/plan-types.ts';
import { type Course, courseOf, LOOKS, plannedCourse } from './actions.ts';

/** A run as the reports for people see it; `lockfile` is as it was left. */
export interface RunReport {
  readonly manifest: Manifest;
  readonly plan: Plan;
  readonly outcomes?: readonly StepOutcome[];
  readonly lockfile: Lockfile;
  readonly now: Date;
}

/** All that a report says of one secret. */
export interface Row {
  readonly name: string;
  /** Absent for what is not declared any more. */
  readonly secret?: DesiredSecret;
  readonly record?: SecretRecord;
  readonly entries: readonly Entry[];
  /** The course that says most about it. */
  readonly course: Course | 'drifted' | 'unchecked';
  readonly state: string;
  readonly drift: readonly Drift[];
  readonly findings: readonly Finding[];
  readonly next?: Date;
}

export interface Entry {
  readonly step: Step;
  readonly course: Course;
  readonly outcome?: StepOutcome;
}

/** What needs a person comes first, then what was done, then what is as it should be. */
const ORDER: readonly Row['course'][] = [
  'failed',
  'blocked',
  'waiting',
  'drifted',
  'create',
  'rotate',
  'update',
  'adopt',
  'copy',
  'repair',
  'prune',
  'retire',
  'skipped',
  'keep',
  'unchecked',
];

const RANK: ReadonlyMap<Row['course'], number> = new Map(ORDER.map((course, i) => [course, i]));

/** A row for each secret, what needs a person first, else in the order of the plan. */
export function rowsOf({ manifest, plan, outcomes, lockfile }: RunReport): readonly Row[] {
  const entries = grouped(
    (
      outcomes?.map((outcome): Entry => ({ step: outcome.step, course: courseOf(outcome), outcome })) ??
      plan.steps.map((step): Entry => ({ step, course: plannedCourse(step) }))
    ).map((entry) => [entry.step.secret, entry]),
  );
  const drift = grouped(remainingDrift(plan, outcomes).map((each) => [each.secret, each]));
  const drifting = new Set(
    (outcomes ? remainingDrift(plan, outcomes) : unplannedDrift(plan)).filter(isRealDrift).map(({ secret }) => secret),
  );
  const findings = grouped(
    plan.findings.flatMap((each) => (each.secret === undefined ? [] : [[each.secret, each] as const])),
  );
  const declared = new Map(manifest.secrets.map((secret) => [secret.name, secret]));
  const names = new Set([...declared.keys(), ...entries.keys()]);
  const rows = [...names].map((name): Row => {
    const secret = declared.get(name);
    const record = lockfile.secrets[name];
    const own = entries.get(name) ?? [];
    const courses = [...own.map((entry) => entry.course), ...(drifting.has(name) ? (['drifted'] as const) : [])];
    const course = courses.sort((a, b) => rank(a) - rank(b))[0] ?? 'unchecked';
    const next = secret && nextRotation(secret, record);
    return {
      name,
      ...(secret ? { secret } : {}),
      ...(isMade(record) ? { record } : {}),
      entries: own,
      course,
      state: stateWords(course, outcomes !== undefined),
      drift: drift.get(name) ?? [],
      findings: findings.get(name) ?? [],
      ...(next ? { next } : {}),
    };
  });
  return rows.sort((a, b) => rank(a.course) - rank(b.course));
}

/** The next rotations, soonest first. */
export function dueNext(rows: readonly Row[]): readonly (Row & { readonly next: Date })[] {
  return rows
    .flatMap((row) => (row.next ? [{ ...row, next: row.next }] : []))
    .sort((a, b) => a.next.getTime() - b.next.getTime() || (a.name < b.name ? -1 : 1));
}

export function stateWords(course: Row['course'], done: boolean): string {
  if (course === 'drifted' || course === 'unchecked') return course === 'drifted' ? 'drifted' : 'not looked at';
  return done ? LOOKS[course].done : LOOKS[course].planned;
}

function rank(course: Row['course']): number {
  return RANK.get(course) ?? ORDER.length;
}

function grouped<T>(pairs: Iterable<readonly [string, T]>): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const [key, each] of pairs) {
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return groups;
}
