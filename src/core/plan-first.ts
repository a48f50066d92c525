import type { DesiredTarget } from './model.ts';
import type { PlanDraft } from './plan-draft.ts';
import { conflictProblem, idOf, listOf, unseenProblem } from './plan-problems.ts';
import type { Acquisition } from './plan-types.ts';

/** Plans a secret that has no settled generation: made, adopted, taken over as it is, or blocked by what is there. */
export function planFirst(draft: PlanDraft): void {
  const secret = draft.secret;
  if (secret.targets.length === 0) return draft.keep('in-sync', 'has no target: nothing to deliver');
  const unseen = draft.with('unreadable', 'deleting', 'unobserved');
  if (unseen.length > 0) return draft.block('create', 'new', unseen, unseenProblem(draft, unseen));
  const foreign = draft.with('foreign');
  if (foreign.length > 0) return draft.block('create', 'new', foreign, conflictProblem(secret, foreign, true));
  const found = draft.with('found', 'unknown', 'changed', 'ok', 'missing');
  const present = found.filter((target) => draft.statusOf(target.id) !== 'missing');
  if (present.length === 0 || draft.remake) {
    return draft.make(
      'create',
      draft.remake ? 'recovered' : 'new',
      draft.remake ? 'an unfinished value was lost: made anew for all targets' : 'declared, and at none of its targets',
    );
  }
  if (draft.context.input.request.adoptAsIs.has(secret.name)) {
    return draft.add(
      'adopt',
      'as-is',
      'taken over as it is: value unknown, version and dates recorded',
      present.map(idOf),
      {},
      draft.nextNumber(),
    );
  }
  adoptFirst(draft, present);
}

function adoptFirst(draft: PlanDraft, present: readonly DesiredTarget[]): void {
  const secret = draft.secret;
  const overwrite = secret.onConflict === 'overwrite';
  const writeOnly = present.filter((target) => target.capabilities.read === 'metadata');
  const readable = present.filter((target) => target.capabilities.read === 'value');
  if ((writeOnly.length > 0 || draft.unequal(readable)) && !overwrite) {
    return draft.block('adopt', 'found', present, conflictProblem(secret, present, false));
  }
  if (readable.length === 0 || draft.unequal(readable)) {
    return draft.make(
      'create',
      'new',
      `a value was there first; \`on_conflict: overwrite\` replaces it at ${listOf(present)}`,
    );
  }
  const acquire: Record<string, Acquisition> = {};
  for (const field of secret.fields) {
    const from = readable.filter((target) => target.field === field.name).map(idOf);
    acquire[field.name] = from.length > 0 ? { how: 'read', from } : { how: 'make' };
  }
  const waiting = draft.waitingFor(secret.fields.filter((field) => acquire[field.name]?.how === 'make'));
  const generation = draft.nextNumber();
  draft.add('adopt', 'found', 'a value was there first and is adopted', readable.map(idOf), acquire, generation, {
    waiting,
  });
  const rest = secret.targets.filter((target) => !readable.includes(target));
  if (rest.length > 0 && waiting.length === 0) {
    draft.add('copy', 'new-target', 'the adopted value is delivered', rest.map(idOf), acquire, generation);
  }
}
