import type { DesiredSecret, DesiredTarget } from './model.ts';
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
