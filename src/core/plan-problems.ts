import type { TargetStatus } from './assess.ts';
import type { DesiredSecret, DesiredTarget } from './model.ts';
import type { Observation } from './observation.ts';
import type { Problem } from './plan-types.ts';

/** Ids, for lists and messages. */
export const idOf = (target: DesiredTarget): string => target.id;

export function listOf(targets: readonly DesiredTarget[]): string {
  return targets.map(idOf).join(', ');
}

export function noCopyProblem(secret: DesiredSecret, targets: readonly DesiredTarget[]): Problem {
  return {
    code: 'UNSUPPORTED',
    message: `no readable copy of ${secret.name} to deliver to ${listOf(targets)}`,
    hint: `\`rotate ${secret.name} --force\` makes a new generation for all its targets, or set \`on_new_target: rotate\``,
  };
}

export function conflictProblem(secret: DesiredSecret, targets: readonly DesiredTarget[], stamped: boolean): Problem {
  return {
    code: 'CONFLICT',
    message: stamped
      ? `${listOf(targets)} is written by someone else`
      : `${listOf(targets)} ${targets.length === 1 ? 'has' : 'have'} a value that is not ours`,
    hint: stamped
      ? 'two manifests claim one place: remove one of the declarations'
      : `\`adopt ${secret.name} --as-is\` takes it over unchanged; \`on_conflict: overwrite\` on the secret replaces it`,
  };
}

/** What is known of a secret's targets while it is planned. */
interface Looked {
  readonly secret: DesiredSecret;
  readonly context: { readonly input: { readonly observations: ReadonlyMap<string, Observation> } };
  statusOf(target: string): TargetStatus | undefined;
}

/** Why no new generation is made now: the gravest obstacle has the word. */
export function obstacleProblem(looked: Looked, because: string, obstacles: readonly DesiredTarget[]): Problem {
  const of = (status: TargetStatus) => obstacles.filter((target) => looked.statusOf(target.id) === status);
  const unseen = [...of('unreadable'), ...of('deleting')];
  if (unseen.length > 0) {
    const problem = unseenProblem(looked, unseen);
    return { ...problem, message: `${because}, but ${problem.message}` };
  }
  const foreign = of('foreign');
  if (foreign.length > 0) {
    return {
      code: 'CONFLICT',
      message: `${because}, but another manifest stamped ${listOf(foreign)}`,
      hint: 'two manifests claim one place: remove one of the declarations',
    };
  }
  return {
    code: 'CONFLICT',
    message: `${because}, but somebody else changed ${listOf(obstacles)}`,
    hint: `\`adopt ${looked.secret.name}\` keeps what is there, \`rotate ${looked.secret.name} --force\` replaces it`,
  };
}

/** A target that could not be looked at, or is on its way out. */
export function unseenProblem({ context }: Pick<Looked, 'context'>, targets: readonly DesiredTarget[]): Problem {
  const first = targets[0] as DesiredTarget;
  const seen = context.input.observations.get(first.id);
  if (seen?.kind === 'unreadable') {
    return {
      code: seen.error.code,
      message: `${first.id} could not be looked at: ${seen.error.message}`,
      ...(seen.error.hint === undefined ? {} : { hint: seen.error.hint }),
    };
  }
  if (seen?.kind === 'deleting') {
    return {
      code: 'CONFLICT',
      message: `${first.id} is on its way out there, and is not ours`,
      hint: '`on_conflict: overwrite` recovers it and writes over it; or recover it at the platform, or wait until it is gone',
    };
  }
  return { code: 'UNAVAILABLE', message: `${first.id} was not observed` };
}
