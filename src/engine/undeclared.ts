import type { SecretRecord, TargetRecord } from '../core/lock.ts';
import type { DesiredTarget } from '../core/model.ts';
import type { Observation } from '../core/observation.ts';
import { isChange, type Problem, type Step } from '../core/plan-types.ts';
import { bury, withoutPending } from '../core/record.ts';
import type { EngineDependencies } from './dependencies.ts';
import { asProviderError } from './observe.ts';

/** What came of removing each target, by secret: a problem, or nothing where the target is gone. */
export type Pruned = ReadonlyMap<string, ReadonlyMap<string, Problem | undefined>>;

/** What pruning needs to know of the run. */
export interface PruneFacts {
  /** Targets that are no longer declared, rebuilt from their ids, by secret. */
  readonly retired: ReadonlyMap<string, readonly DesiredTarget[]>;
  readonly observations: ReadonlyMap<string, Observation>;
  /** Why no write may be begun now, if so: a removal is one. */
  readonly mayBegin: () => string | undefined;
}

/** Removes what the plan says is ours and no longer declared, as it was when we last looked where the store can tell. */
export async function prune(
  steps: readonly Step[],
  facts: PruneFacts,
  dependencies: Pick<EngineDependencies, 'signal' | 'store'>,
): Promise<Pruned> {
  const pruned = new Map<string, Map<string, Problem | undefined>>();
  for (const step of steps) {
    if (step.action !== 'prune' || !isChange(step)) continue;
    const results = new Map<string, Problem | undefined>();
    pruned.set(step.secret, results);
    const targets = new Map((facts.retired.get(step.secret) ?? []).map((target) => [target.id, target]));
    for (const id of step.targets) results.set(id, await remove(targets.get(id) as DesiredTarget, facts, dependencies));
  }
  return pruned;
}

async function remove(
  target: DesiredTarget,
  facts: PruneFacts,
  { signal, store: open }: Pick<EngineDependencies, 'signal' | 'store'>,
): Promise<Problem | undefined> {
  const why = facts.mayBegin();
  if (why !== undefined) return { code: 'INTERRUPTED', message: why };
  const seen = facts.observations.get(target.id);
  try {
    const store = await open(target.address.store);
    const expected = seen?.kind === 'present' ? (seen.condition ?? seen.version) : undefined;
    await store.delete(target.address, expected, { signal });
    return undefined;
  } catch (error) {
    const { code, message } = asProviderError(error);
    return { code, message };
  }
}

/**
 * The record after a `prune` or `retire` step: targets that were removed go, those that were left are remembered as such, and a
 * secret that is no longer declared keeps its numbers only.
 * @param removals what came of the step's removals, where it is a `prune`
 * @param at time of settling, ISO
 */
export function release(
  step: Step,
  record: SecretRecord,
  removals: ReadonlyMap<string, Problem | undefined> | undefined,
  declared: boolean,
  at: string,
): SecretRecord {
  const targets: Record<string, TargetRecord> = { ...record.targets };
  let failed = false;
  for (const id of step.targets) {
    const target = targets[id];
    if (!target) continue;
    if (step.action === 'retire') targets[id] = { ...target, state: 'removed' };
    else if (removals?.get(id) === undefined) delete targets[id];
    else failed = true;
  }
  if (declared || failed) return { ...(failed ? record : withoutPending(record)), targets };
  // Values that stay where they are remain known, so that a later prune can still prove that they are ours.
  return { ...bury(record, at), targets, fingerprints: Object.keys(targets).length > 0 ? record.fingerprints : {} };
}
