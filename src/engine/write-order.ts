import type { DesiredTarget } from '../core/model.ts';
import { type DeliverDependencies, type Delivery, deliver, type Pace } from './deliver.ts';
import { confirmedOf, inOneContainer, readyOf, type Work } from './work.ts';

/** Where a target that refused before comes: ahead of every other write-only one. */
const RETRY_TIER = 2;
const LAST_TIER = 5;

/**
 * The order of writes (L4, S9): stamped and readable targets, readable ones, (those that refused before,) stamped write-only ones,
 * write-only ones, and last what is rendered from all of them.
 */
function tierOf(target: DesiredTarget): number {
  const { read, stamp, wholeContainer } = target.capabilities;
  if (wholeContainer) return LAST_TIER;
  if (read === 'value') return stamp ? 0 : 1;
  return stamp ? 3 : 4;
}

/** Tier of a delivery: a write-only target that refused before is tried ahead of its siblings. */
function tierOfDelivery(delivery: Delivery): number {
  const tier = tierOf(delivery.target);
  return (tier === 3 || tier === 4) && delivery.refusedBefore ? RETRY_TIER : tier;
}

/**
 * Writes everything that is ready: parts before what is made from them, tier by tier, and nothing of a tier whose gate is shut. What
 * came of each delivery is in its work's `results`.
 */
export async function writeInOrder(
  all: ReadonlyMap<string, Work>,
  pace: Pace & {
    /** Called after each answer. */
    wrote(): void;
  },
  now: () => Date,
  dependencies: DeliverDependencies,
): Promise<void> {
  const ready = readyOf(all).filter((work) => work.deliveries.length > 0);
  const total = ready.reduce((sum, work) => sum + work.deliveries.length, 0);
  if (total === 0) return;
  dependencies.progress({ type: 'phase', phase: 'writing', total });
  let done = 0;
  const writeTier = async (works: readonly Work[], tier: number) => {
    const batch = admitted(works, tier, all);
    if (batch.length === 0) return;
    await deliver(batch, pace, { from: now(), now }, dependencies, (delivery, result) => {
      (all.get(delivery.secret) as Work).results.set(delivery.target.id, result);
      if (result.outcome === 'skipped') return;
      done += 1;
      pace.wrote();
      dependencies.progress({
        type: result.outcome === 'written' ? 'written' : 'refused',
        secret: delivery.secret,
        target: delivery.target.id,
        done,
        total,
      });
    });
  };
  const levels = Math.max(...ready.map((work) => work.level));
  const merged = inOneContainer(ready);
  for (let level = 0; level <= levels; level += 1) {
    const works = ready.filter((work) => (merged ? level === 0 : work.level === level));
    for (let tier = 0; tier < LAST_TIER; tier += 1) await writeTier(works, tier);
  }
  await writeTier(ready, LAST_TIER);
}

/** The deliveries of a tier that may be begun; those behind a shut gate are skipped, with the reason. */
function admitted(works: readonly Work[], tier: number, all: ReadonlyMap<string, Work>): Delivery[] {
  const batch: Delivery[] = [];
  for (const work of works) {
    const own = work.deliveries.filter((each) => tierOfDelivery(each) === tier && !work.results.has(each.target.id));
    if (own.length === 0) continue;
    const why = gate(work, tier, all);
    if (why === undefined) batch.push(...own);
    else for (const each of own) work.results.set(each.target.id, { outcome: 'skipped', why });
  }
  return batch;
}

/** Why a tier of a secret must not be written now, if so (S9, ruling 9, parts of derived values). */
function gate(work: Work, tier: number, all: ReadonlyMap<string, Work>): string | undefined {
  for (const part of work.secret.parts) {
    const source = all.get(part);
    if (
      source &&
      confirmedOf(source) === 0 &&
      source.deliveries.length > 0 &&
      source.level < work.level &&
      !inOneContainer([source, work])
    ) {
      return `${part}, which it is made from, was not delivered`;
    }
  }
  const outcomeOf = (each: Delivery) => work.results.get(each.target.id)?.outcome;
  const earlier = work.deliveries.filter((each) => tierOfDelivery(each) < tier);
  const readable = earlier.filter((each) => each.target.capabilities.read === 'value').map(outcomeOf);
  if (tier >= RETRY_TIER) {
    if (readable.some((outcome) => outcome === 'unresolved' || outcome === undefined))
      return 'a readable target is neither confirmed nor refused';
    if (readable.length > 0 && !readable.includes('written')) return 'no readable target took the value';
  }
  if (tier > RETRY_TIER && tier < LAST_TIER && work.making && !readable.includes('written')) {
    const tried = work.deliveries.filter((each) => tierOfDelivery(each) === RETRY_TIER).map(outcomeOf);
    if (tried.length > 0 && tried.some((outcome) => outcome !== 'written'))
      return 'the target that refused before refuses still; nothing else is touched';
  }
  if (tier === LAST_TIER && earlier.length > 0 && !earlier.map(outcomeOf).includes('written'))
    return 'none of its other targets took the value';
  return undefined;
}
