import type { Address } from '../core/address.ts';
import type { ProviderError } from '../core/errors.ts';
import type { DesiredTarget } from '../core/model.ts';
import type { Observation, Stamp } from '../core/observation.ts';
import type { SecretValue } from '../core/secret-value.ts';
import type { WriteRequest, WriteResult } from '../providers/contract.ts';
import type { EngineDependencies } from './dependencies.ts';
import { asProviderError, byStore } from './observe.ts';

/** One value on its way to one target. */
export interface Delivery {
  readonly secret: string;
  readonly target: DesiredTarget;
  readonly value: SecretValue;
  readonly stamp: Stamp;
  readonly observed: Observation | undefined;
  /** Refused in an earlier run: goes first among the write-only ones (ruling 9). */
  readonly refusedBefore: boolean;
}

export type Delivered =
  | Extract<WriteResult, { outcome: 'written' | 'refused' }>
  /** Neither confirmed nor refused, and looking again did not tell. */
  | { readonly outcome: 'unresolved'; readonly error: ProviderError }
  /** Not begun: the rule of order, the lease or a stop was before it. */
  | { readonly outcome: 'skipped'; readonly why: string };

/**
 * The order of writes (L4, S9): stamped and readable targets, readable ones, stamped write-only ones, write-only ones, and last
 * what is rendered from all of them.
 */
export function tierOf(target: DesiredTarget): number {
  const { read, stamp, wholeContainer } = target.capabilities;
  if (wholeContainer) return 5;
  if (read === 'value') return stamp ? 0 : 1;
  return stamp ? 2 : 4;
}

export const LAST_TIER = 5;

/** Tier of a delivery: a write-only target that refused before is tried ahead of its siblings. */
export function tierOfDelivery(delivery: Delivery): number {
  const tier = tierOf(delivery.target);
  return tier === 4 && delivery.refusedBefore ? 3 : tier;
}

/** Whether any write may still be begun. */
export type MayBegin = () => string | undefined;

/**
 * Writes a batch: one call a container where the store can. A lost answer is never taken for a refusal: the target is looked at
 * again, and a write that did not land is tried once more under the same key.
 */
export async function deliver(
  batch: readonly Delivery[],
  mayBegin: MayBegin,
  window: { readonly from: Date; readonly now: () => Date },
  dependencies: Pick<EngineDependencies, 'store' | 'signal'>,
  onResult: (delivery: Delivery, result: Delivered) => void,
  afterCall: () => Promise<void>,
): Promise<void> {
  for (const [storeId, group] of callsOf(batch)) {
    const why = mayBegin();
    if (why !== undefined) {
      for (const delivery of group) onResult(delivery, { outcome: 'skipped', why });
      continue;
    }
    let pending: readonly Delivery[] = group;
    for (let attempt = 0; pending.length > 0; attempt += 1) {
      const lost = await writeOnce(storeId, pending, dependencies, onResult);
      const again: Delivery[] = [];
      for (const { delivery, error } of lost) {
        const fate = await resolve(delivery, window, dependencies);
        if (fate.outcome === 'written') onResult(delivery, fate);
        else if (fate.outcome === 'old' && attempt === 0) again.push({ ...delivery, observed: fate.observation });
        else onResult(delivery, { outcome: 'unresolved', error });
      }
      pending = again;
    }
    await afterCall();
  }
}

/** A batch as the calls that it takes: one a store, or several where its writes are slow. */
function callsOf(batch: readonly Delivery[]): [string, readonly Delivery[]][] {
  return [...byStore(batch)].flatMap(([storeId, group]): [string, readonly Delivery[]][] => {
    const most = group[0]?.target.capabilities.writesPerCall ?? group.length;
    const calls: [string, readonly Delivery[]][] = [];
    for (let from = 0; from < group.length; from += most) calls.push([storeId, group.slice(from, from + most)]);
    return calls;
  });
}

async function writeOnce(
  storeId: string,
  group: readonly Delivery[],
  dependencies: Pick<EngineDependencies, 'store' | 'signal'>,
  onResult: (delivery: Delivery, result: Delivered) => void,
): Promise<{ delivery: Delivery; error: ProviderError }[]> {
  const byAddress = new Map<Address, Delivery>(group.map((delivery) => [delivery.target.address, delivery]));
  const lost: { delivery: Delivery; error: ProviderError }[] = [];
  let store: Awaited<ReturnType<EngineDependencies['store']>>;
  try {
    store = await dependencies.store(storeId);
  } catch (error) {
    for (const delivery of group) onResult(delivery, { outcome: 'refused', error: asProviderError(error) });
    return lost;
  }
  try {
    for await (const [address, result] of store.write(group.map(requestOf), { signal: dependencies.signal })) {
      const delivery = byAddress.get(address);
      if (!delivery) continue;
      byAddress.delete(address);
      if (result.outcome === 'unknown') lost.push({ delivery, error: result.error });
      else onResult(delivery, result);
    }
  } catch (error) {
    // A store that throws instead of answering: what it did not answer may or may not have been written.
    for (const delivery of byAddress.values()) lost.push({ delivery, error: asProviderError(error) });
    return lost;
  }
  for (const delivery of byAddress.values())
    onResult(delivery, { outcome: 'skipped', why: 'the run was stopped before it' });
  return lost;
}

function requestOf(delivery: Delivery): WriteRequest {
  const { target, value, stamp, observed } = delivery;
  const base = {
    address: target.address,
    value,
    stamp,
    idempotencyKey: `${stamp.owner}:${stamp.secret}:${stamp.field}:${stamp.generation}:${stamp.nonce}`,
  };
  if (!target.capabilities.conditionalWrite || !observed) return base;
  if (observed.kind === 'absent') return { ...base, expected: { kind: 'absent' } };
  const version = observed.kind === 'present' ? (observed.condition ?? observed.version) : undefined;
  return version === undefined ? base : { ...base, expected: { kind: 'version', version } };
}

type Fate =
  | Extract<WriteResult, { outcome: 'written' }>
  | { readonly outcome: 'old'; readonly observation: Observation }
  | { readonly outcome: 'unclear' };

/** E17: what became of a write whose answer was lost. */
async function resolve(
  delivery: Delivery,
  window: { readonly from: Date; readonly now: () => Date },
  dependencies: Pick<EngineDependencies, 'store' | 'signal'>,
): Promise<Fate> {
  const { target, value, stamp, observed } = delivery;
  try {
    const store = await dependencies.store(target.address.store);
    let seen: Observation | undefined;
    let equal: boolean | undefined;
    const examine = (_address: Address, held: SecretValue) => {
      equal = held.equals(value);
      return { digest: '', pending: equal };
    };
    for await (const [, observation] of store.observe([target.address], {
      signal: dependencies.signal,
      examine,
      agrees: () => false,
    })) {
      seen = observation;
    }
    if (!seen || seen.kind === 'unreadable' || seen.kind === 'deleting') return { outcome: 'unclear' };
    if (seen.kind === 'absent') return { outcome: 'old', observation: seen };
    const written: Fate = {
      outcome: 'written',
      ...(seen.version === undefined ? {} : { version: seen.version }),
      ...(seen.createdAt === undefined ? {} : { createdAt: seen.createdAt }),
      ...(seen.changedAt === undefined ? {} : { changedAt: seen.changedAt }),
    };
    if (seen.stamp && seen.stamp.nonce === stamp.nonce && seen.stamp.generation === stamp.generation) return written;
    if (equal === undefined && store.capabilities.read === 'value') {
      const held = (await store.read([target.address], { signal: dependencies.signal })).get(target.address);
      equal = held?.equals(value);
    }
    if (equal !== undefined) {
      if (equal) return written;
      const { content: _content, ...observation } = seen;
      return sameAsObserved(observed, seen) === false ? { outcome: 'unclear' } : { outcome: 'old', observation };
    }
    if (sameAsObserved(observed, seen) === true) return { outcome: 'old', observation: seen };
    const at = seen.changedAt?.getTime();
    const ours = at !== undefined && at >= window.from.getTime() - 1000 && at <= window.now().getTime() + 1000;
    return ours ? written : { outcome: 'unclear' };
  } catch {
    return { outcome: 'unclear' };
  }
}

function sameAsObserved(before: Observation | undefined, after: Observation): boolean | undefined {
  if (before?.kind !== 'present' || after.kind !== 'present') return before?.kind === after.kind ? undefined : false;
  if (before.version !== undefined && after.version !== undefined) return before.version === after.version;
  if (before.changedAt !== undefined && after.changedAt !== undefined)
    return before.changedAt.getTime() === after.changedAt.getTime();
  return undefined;
}
