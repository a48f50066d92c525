import { assess } from './assess.ts';
import { catchUp } from './catch-up.ts';
import type { SecretRecord } from './lock.ts';
import { neededAgain } from './needed-again.ts';
import type { Observation } from './observation.ts';
import { PlanDraft } from './plan-draft.ts';
import { planFirst } from './plan-first.ts';
import { idOf } from './plan-problems.ts';
import { renew } from './plan-renewal.ts';
import { planRetiring } from './plan-retiring.ts';
import { planSettled } from './plan-settled.ts';
import type { SecretContext, SecretPlan } from './plan-types.ts';
import { recover } from './recover.ts';

/** Plans one secret. Its parts must have been planned before it. */
export function planSecret(context: SecretContext): SecretPlan {
  const { secret, input } = context;
  const stored = input.lockfile.secrets[secret.name];
  if (secret.owner === 'external') return observeOnly(new PlanDraft(context, stored));
  if (!stored?.pending) return planProven(context, stored, [], false, []);
  const { owner, author } = input.request;
  const again = neededAgain(secret, input);
  const judged = recover(secret, stored, input.observations, owner, input.now, author, again.needed);
  const undecided = again.unclear.length > 0 && judged.rows.includes('E5');
  const recovery = undecided ? { ...judged, wait: again.unclear } : judged;
  if (recovery.wait) {
    const draft = new PlanDraft(context, stored);
    draft.add('keep', 'recovered', 'waits for a target', recovery.wait, {}, draft.generation, {
      blocked: {
        code: 'UNAVAILABLE',
        message: `an unfinished write of ${secret.name} cannot be judged while ${recovery.wait.join(', ')} cannot be read`,
        hint: 'nothing is decided on a guess; the next run that can look at it goes on',
      },
    });
    return draft.done();
  }
  const { seen = new Map<string, Observation>() } = recovery;
  const observations = seen.size === 0 ? input.observations : new Overlay(seen, input.observations);
  const informed = { ...context, input: { ...input, observations } };
  const planned = planProven(informed, recovery.record, recovery.rows, recovery.remake === true, recovery.conflicts);
  return { ...planned, seen };
}

/** What recovery knows better, over what was observed. */
class Overlay extends Map<string, Observation> {
  readonly #below: ReadonlyMap<string, Observation>;

  constructor(above: ReadonlyMap<string, Observation>, below: ReadonlyMap<string, Observation>) {
    super(above);
    this.#below = below;
  }

  override get(id: string): Observation | undefined {
    return super.get(id) ?? this.#below?.get(id);
  }
}

/** Corrects the record by proof that is ahead of it (S6), then plans. */
function planProven(
  context: SecretContext,
  record: SecretRecord | undefined,
  rows: readonly string[],
  remake: boolean,
  conflicts: readonly string[],
): SecretPlan {
  const { secret, input } = context;
  let base = record;
  const ahead = secret.targets.filter(
    (target) => assess(secret.name, target, base, input.observations.get(target.id), input.request.owner) === 'ahead',
  );
  const found = [...rows];
  if (ahead.length > 0) {
    base = catchUp(context, base, ahead);
    found.push('S6');
  }
  return planDraft(new PlanDraft(context, base, found, remake, conflicts));
}

function planDraft(draft: PlanDraft): SecretPlan {
  const { targets } = draft.secret;
  if (unavailable(draft)) return draft.done();
  if (targets.length > 0 && draft.with('unobserved').length === targets.length) return planUnobserved(draft);
  // A value that would go nowhere is not made, and one that has no place now is not replaced.
  if (targets.length === 0 && draft.settled) draft.keep('in-sync', 'has no target now: nothing to deliver');
  else if (draft.settled) planSettled(draft);
  else planFirst(draft);
  planRetiring(draft);
  return draft.done();
}

/** `owner: external`: looked at and reported, never written. */
function observeOnly(draft: PlanDraft): SecretPlan {
  draft.keep('external', 'managed elsewhere; observed only');
  return draft.done();
}

function unavailable(draft: PlanDraft): boolean {
  const kinds = new Set<string>();
  for (const field of draft.secret.fields) if (field.making.how === 'unavailable') kinds.add(field.making.kind);
  for (const target of draft.secret.targets) if (!target.available) kinds.add(`${target.providerKind}/${target.kind}`);
  if (kinds.size === 0) return false;
  draft.add(
    'keep',
    'in-sync',
    'uses a kind that this version does not have',
    draft.secret.targets.map(idOf),
    {},
    draft.generation,
    {
      blocked: {
        code: 'UNSUPPORTED',
        message: `${[...kinds].join(', ')}: not available in this version`,
        hint: 'remove it from this environment or leave the secret out with -s until it is',
      },
    },
  );
  return true;
}

function planUnobserved(draft: PlanDraft): SecretPlan {
  if (!draft.settled) draft.make('create', 'new', 'declared, and not in the lockfile (targets not observed)');
  else if (!renew(draft))
    draft.keep('in-sync', `generation ${draft.generation} by the lockfile (targets not observed)`);
  return draft.done();
}
