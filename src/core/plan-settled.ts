import type { TargetStatus } from './assess.ts';
import type { DesiredTarget } from './model.ts';
import type { PlanDraft } from './plan-draft.ts';
import { conflictProblem, idOf, listOf, noCopyProblem, unseenProblem } from './plan-problems.ts';
import { remakeLost, renew } from './plan-renewal.ts';
import type { Acquisition, Action, ReasonCode } from './plan-types.ts';

/** Plans a secret that has a settled generation: a new one where one is due, else the current one to where it is not. */
export function planSettled(draft: PlanDraft): void {
  const foreign = draft.with('foreign');
  if (foreign.length > 0) draft.block('repair', 'drift', foreign, conflictProblem(draft.secret, foreign, true));
  if (renew(draft)) return;
  const unseen = draft.with('unreadable', 'deleting');
  if (unseen.length > 0) draft.block('keep', 'in-sync', unseen, unseenProblem(draft, unseen));
  if (remakeLost(draft)) return;
  if (takeBack(draft)) return;
  deliver(draft);
  describe(draft);
  if (draft.steps.length === 0) draft.keep('in-sync', `generation ${draft.generation} is at every target`);
}

/** The current generation to targets that do not have it. */
function deliver(draft: PlanDraft): void {
  const request = draft.context.input.request;
  const blockedBefore = new Set(draft.steps.filter((step) => step.blocked).flatMap((step) => step.targets));
  const groups: readonly [TargetStatus, Action, ReasonCode, string][] = [
    ['new', 'copy', 'new-target', 'a new target'],
    ['missing', 'repair', 'missing', 'it is gone from the target'],
    ['behind', 'copy', 'behind', 'the target does not have the current generation'],
    ['changed', 'repair', 'changed', 'the target was changed by someone else (`on_drift: repair`)'],
    ['found', 'adopt', 'found', 'a value was at the new target first'],
  ];
  for (const [status, action, reason, because] of groups) {
    const targets = draft.with(status).filter((target) => !blockedBefore.has(target.id));
    if (targets.length === 0) continue;
    if (status === 'changed' && (draft.secret.onDrift !== 'repair' || request.adopt.has(draft.secret.name))) continue;
    if (status === 'found') {
      meetFound(draft, targets);
      continue;
    }
    const able = targets.filter((target) => draft.readable(target.field).length > 0);
    const unable = targets.filter((target) => draft.readable(target.field).length === 0);
    if (
      unable.some((target) => target.scope === 'remote') &&
      status === 'new' &&
      draft.secret.onNewTarget === 'rotate' &&
      !draft.secret.oneTime
    ) {
      return draft.makeUnlessTaken(
        'rotate',
        'new-target',
        `${listOf(unable)} is new and there is no readable copy (\`on_new_target: rotate\`)`,
      );
    }
    if (able.length > 0) draft.add(action, reason, because, able.map(idOf), draft.reading(able), draft.generation);
    if (unable.length > 0) draft.block(action, reason, unable, noCopyProblem(draft.secret, unable));
  }
}

function meetFound(draft: PlanDraft, targets: readonly DesiredTarget[]): void {
  const secret = draft.secret;
  const readable = targets.filter((target) => target.capabilities.read === 'value');
  const writeOnly = targets.filter((target) => target.capabilities.read === 'metadata');
  const adoptable = readable.filter((target) => draft.readable(target.field).length > 0);
  if (adoptable.length > 0) {
    const acquire: Record<string, Acquisition> = {};
    for (const target of adoptable) {
      acquire[target.field] = { how: 'read', from: [...draft.readable(target.field), target.id] };
    }
    draft.add(
      'adopt',
      'found',
      'a value was at the new target first; it is adopted if it is the current one',
      adoptable.map(idOf),
      acquire,
      draft.generation,
    );
  }
  const rest = [...writeOnly, ...readable.filter((target) => !adoptable.includes(target))];
  if (rest.length === 0) return;
  if (draft.context.input.request.adoptAsIs.has(secret.name)) {
    draft.add('adopt', 'as-is', 'taken over as it is: value unknown', rest.map(idOf), {}, draft.generation);
  } else if (secret.onConflict === 'overwrite' && rest.every((target) => draft.readable(target.field).length > 0)) {
    draft.add(
      'copy',
      'new-target',
      'a value was there first; `on_conflict: overwrite`',
      rest.map(idOf),
      draft.reading(rest),
      draft.generation,
    );
  } else draft.block('copy', 'found', rest, conflictProblem(secret, rest, false));
}

/**
 * `adopt NAME`: what a changed target holds becomes the value, as a new generation, and goes to the others. True when the secret
 * needs nothing else.
 */
function takeBack(draft: PlanDraft): boolean {
  const { request } = draft.context.input;
  const secret = draft.secret;
  const changed = draft.with('changed', 'unknown');
  if (changed.length === 0) return false;
  if (request.adopt.has(secret.name)) {
    const readable = changed.filter((target) => target.capabilities.read === 'value');
    if (readable.length === 0 || draft.unequal(readable)) {
      draft.block('adopt', 'found', changed, {
        code: 'CONFLICT',
        message:
          readable.length === 0
            ? `${listOf(changed)} cannot be read back`
            : `${listOf(readable)} hold different values`,
        hint: `\`adopt ${secret.name} --as-is\` records what is there without its value; \`rotate ${secret.name} --force\` replaces it`,
      });
      return false;
    }
    const acquire: Record<string, Acquisition> = {};
    for (const field of secret.fields) {
      const own = readable.filter((target) => target.field === field.name).map(idOf);
      acquire[field.name] = { how: 'read', from: own.length > 0 ? own : draft.readable(field.name) };
    }
    const generation = draft.nextNumber();
    draft.add(
      'adopt',
      'found',
      'the changed value is adopted as a new generation',
      readable.map(idOf),
      acquire,
      generation,
    );
    const closed = draft.with(
      'foreign',
      'unreadable',
      'deleting',
      'unobserved',
      ...(secret.onConflict === 'fail' ? (['found'] as const) : []),
    );
    const rest = secret.targets.filter((target) => !readable.includes(target) && !closed.includes(target));
    if (rest.length > 0)
      draft.add('copy', 'found', 'the adopted value is delivered', rest.map(idOf), acquire, generation);
    return true;
  }
  if (request.adoptAsIs.has(secret.name)) {
    draft.add(
      'adopt',
      'as-is',
      'taken as it is: value unknown, version and dates recorded',
      changed.map(idOf),
      {},
      draft.generation,
    );
  }
  return false;
}

/** Description, tags and the like changed: written without the value where the target can, else with it, without a new generation. */
function describe(draft: PlanDraft): void {
  const changed = draft.with('ok').filter((target) => {
    const digest = draft.record?.targets[target.id]?.digest;
    return digest !== undefined && digest !== target.digest;
  });
  if (changed.length === 0) return;
  const apart = changed.filter((target) => target.capabilities.describes === true);
  const rest = changed.filter((target) => !apart.includes(target));
  const able = rest.filter((target) => draft.readable(target.field).length > 0);
  const unable = rest.filter((target) => !able.includes(target));
  const because = 'its description at the target changed';
  if (able.length > 0) draft.add('update', 'described', because, able.map(idOf), draft.reading(able), draft.generation);
  if (apart.length > 0) draft.add('update', 'described', because, apart.map(idOf), {}, draft.generation);
  if (unable.length > 0) draft.block('update', 'described', unable, noCopyProblem(draft.secret, unable));
}
