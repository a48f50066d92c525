import type { Address } from '../core/address.ts';
import { provenStamp } from '../core/assess.ts';
import { ProviderError } from '../core/errors.ts';
import type { DesiredTarget } from '../core/model.ts';
import type { Observation, Stamp } from '../core/observation.ts';
import type { SecretValue } from '../core/secret-value.ts';
import type { WriteRequest, WriteResult } from '../providers/contract.ts';
import type { EngineDependencies } from './dependencies.ts';
import { asProviderError, byStore } from './observe.ts';
import { CHECKPOINT_WRITES } from './write-window.ts';

/** One value on its way to one target. */
export interface Delivery {
  readonly secret: string;
  readonly target: DesiredTarget;
  readonly value: SecretValue;
  readonly stamp: Stamp;
  readonly observed: Observation | undefined;
  /** When its rotation falls due. */
  readonly due?: Date;
  /** Refused in an earlier run: goes first among the write-only ones (ruling 9). */
  readonly refusedBefore: boolean;
}

export type Delivered =
  | Extract<WriteResult, { outcome: 'written' | 'refused' }>
  /** Neither confirmed nor refused, and looking again did not tell. */
  | { readonly outcome: 'unresolved'; readonly error: ProviderError }
  /** Not begun: the rule of order, the lease or a stop was before it. */
  | { readonly outcome: 'skipped'; readonly why: string };

/** Asked for between writes. */
export interface Pace {
  /** Why no further write may be begun, if so. */
  mayBegin(): string | undefined;
  /** Whether the outcome so far is to be saved, and the lease renewed, before the next write. */
  isCheckpointDue(): boolean;
  checkpoint(): Promise<void>;
}

/**
 * Writes a batch: one call a container where the store can, in parts where its writes are slow, between which the lease is looked
 * at. A lost answer is never taken for a refusal: the target is looked at again, and a write that did not land is tried once more
 * under the same key. What a platform's quota allows only later is waited for, while the lease is kept, unless the run ends before.
 */
export async function deliver(
  batch: readonly Delivery[],
  pace: Pace,
  window: { readonly from: Date; readonly now: () => Date },
  dependencies: DeliverDependencies,
  onResult: (delivery: Delivery, result: Delivered) => void,
): Promise<void> {
  for (const [storeId, group] of byStore(batch)) {
    let left: readonly Delivery[] = group;
    /** What is left of the part that is being written: it is finished before the next one, so that containers are not looked at twice. */
    let part: readonly Delivery[] = [];
    let waited = 0;
    while (part.length + left.length > 0) {
      const why = pace.mayBegin();
      if (why !== undefined) {
        for (const delivery of [...part, ...left]) onResult(delivery, { outcome: 'skipped', why });
        break;
      }
      if (part.length === 0) {
        part = firstPart(left);
        left = left.slice(part.length);
      }
      const { open, later } = await deliverPart(storeId, part, pace, window, dependencies, onResult);
      if (later !== undefined) {
        waited = open.length === part.length ? waited + later.wait : later.wait;
        const rest = waited <= LONGEST_WAIT_MS ? await waitFor(later.wait, pace, dependencies) : later.error;
        if (rest !== undefined) {
          const result = typeof rest === 'string' ? { outcome: 'skipped' as const, why: rest } : refusedBy(rest);
          for (const each of [...open, ...left]) onResult(each, result);
          break;
        }
        part = open;
        continue;
      }
      // A store that was not asked to pause and left something out will not do it when it is asked again.
      const idle = open.length === part.length || !pace.isCheckpointDue();
      if (idle) for (const each of open) onResult(each, { outcome: 'skipped', why: 'the run was stopped before it' });
      part = idle ? [] : open;
      await pace.checkpoint();
    }
  }
}

/**
 * As much as one call is given: so many for each container as its kind says, and in all as many as are saved at once. Secrets stay in
 * their order, so that one which goes to many containers is finished before the next is begun with.
 */
function firstPart(left: readonly Delivery[]): readonly Delivery[] {
  const most = left[0]?.target.capabilities.writesPerCall;
  if (most === undefined) return left;
  const counts = new Map<string, number>();
  let end = 0;
  for (const { target } of left.slice(0, CHECKPOINT_WRITES)) {
    const count = (counts.get(target.address.container) ?? 0) + 1;
    if (count > most) break;
    counts.set(target.address.container, count);
    end += 1;
  }
  return left.slice(0, end);
}

export type DeliverDependencies = Pick<
  EngineDependencies,
  'store' | 'signal' | 'sleep' | 'monotonic' | 'deadline' | 'progress'
>;

/** The longest that a quota is waited for without a write in between: GitHub's longest is an hour. */
const LONGEST_WAIT_MS = 65 * 60_000;
/** How long is slept between two looks at the lease. */
const NAP_MS = 30_000;

/** Waits, saving and renewing the lease when that is due. Why the rest is not to be begun, if so. */
async function waitFor(wait: number, pace: Pace, dependencies: DeliverDependencies): Promise<string | undefined> {
  const end = dependencies.monotonic() + wait;
  const { deadline } = dependencies;
  if (deadline !== undefined && end >= deadline)
    return 'the platform allows no more writes before this run ends; the next one goes on';
  dependencies.progress({ type: 'waiting-for-quota', minutes: Math.ceil(wait / 60_000) });
  for (let left = wait; left > 0; left = end - dependencies.monotonic()) {
    const why = pace.mayBegin();
    if (why !== undefined) return why;
    await dependencies.sleep(Math.min(left, NAP_MS), dependencies.signal);
    await pace.checkpoint();
  }
  return pace.mayBegin();
}

function refusedBy(error: ProviderError): Delivered {
  return { outcome: 'refused', error };
}

/** A platform that takes more only later. */
interface Later {
  readonly wait: number;
  readonly error: ProviderError;
}

/** Returns what was not begun, and for how long nothing can be. */
async function deliverPart(
  storeId: string,
  part: readonly Delivery[],
  pace: Pace,
  window: { readonly from: Date; readonly now: () => Date },
  dependencies: Pick<EngineDependencies, 'store' | 'signal'>,
  onResult: (delivery: Delivery, result: Delivered) => void,
): Promise<{ readonly open: readonly Delivery[]; readonly later?: Later }> {
  const { lost, open, later } = await writeOnce(storeId, part, pace, dependencies, onResult);
  const again: Delivery[] = [];
  const unresolved = ({ delivery, error }: Lost) => onResult(delivery, { outcome: 'unresolved', error });
  for (const each of lost) {
    const fate = await resolve(each.delivery, window, dependencies);
    if (fate.outcome === 'written') onResult(each.delivery, fate);
    else if (fate.outcome === 'old' && pace.mayBegin() === undefined)
      again.push({ ...each.delivery, observed: fate.observation });
    else unresolved(each);
  }
  const left = { open, ...(later === undefined ? {} : { later }) };
  if (again.length === 0) return left;
  const retried = await writeOnce(storeId, again, pace, dependencies, onResult);
  for (const each of retried.lost) {
    const fate = await resolve(each.delivery, window, dependencies);
    if (fate.outcome === 'written') onResult(each.delivery, fate);
    else unresolved(each);
  }
  for (const delivery of retried.open) {
    unresolved({
      delivery,
      error: new ProviderError('UNAVAILABLE', 'the answer was lost, and it was not tried again'),
    });
  }
  return left;
}

interface Lost {
  readonly delivery: Delivery;
  readonly error: ProviderError;
}

/** `lost` may or may not have been written; `open` was not begun, since it was time to stop. */
async function writeOnce(
  storeId: string,
  part: readonly Delivery[],
  pace: Pace,
  dependencies: Pick<EngineDependencies, 'store' | 'signal'>,
  onResult: (delivery: Delivery, result: Delivered) => void,
): Promise<{ readonly lost: readonly Lost[]; readonly open: readonly Delivery[]; readonly later?: Later }> {
  const byAddress = new Map<Address, Delivery>(part.map((delivery) => [delivery.target.address, delivery]));
  const lost: Lost[] = [];
  const open: Delivery[] = [];
  let later: Later | undefined;
  let store: Awaited<ReturnType<EngineDependencies['store']>>;
  try {
    store = await dependencies.store(storeId);
  } catch (error) {
    for (const delivery of part) onResult(delivery, { outcome: 'refused', error: asProviderError(error) });
    return { lost, open };
  }
  const pause = new AbortController();
  const signal = AbortSignal.any([dependencies.signal, pause.signal]);
  try {
    for await (const [address, result] of store.write(part.map(requestOf), { signal })) {
      const delivery = byAddress.get(address);
      if (!delivery) continue;
      byAddress.delete(address);
      if (result.outcome === 'unknown') lost.push({ delivery, error: result.error });
      else if (result.outcome === 'refused' && signal.aborted && result.error.code === 'UNAVAILABLE')
        open.push(delivery);
      else if (result.outcome === 'refused' && takenLater(result.error)) {
        open.push(delivery);
        later ??= { wait: result.error.retryAfter ?? 0, error: result.error };
      } else onResult(delivery, result);
      if (pace.mayBegin() !== undefined || pace.isCheckpointDue()) pause.abort();
    }
  } catch (error) {
    // A store that throws instead of answering: what it did not answer may or may not have been written.
    for (const delivery of byAddress.values()) lost.push({ delivery, error: asProviderError(error) });
    return { lost, open };
  }
  return { lost, open: [...open, ...byAddress.values()], ...(later === undefined ? {} : { later }) };
}

/** Whether a refusal is only for now, and the platform says until when. */
function takenLater({ code, retryAfter }: ProviderError): boolean {
  return code === 'THROTTLED' && retryAfter !== undefined;
}

function requestOf(delivery: Delivery): WriteRequest {
  const { target, value, stamp, observed, due } = delivery;
  const base = {
    address: target.address,
    value,
    stamp,
    ...(due === undefined ? {} : { due }),
    idempotencyKey: `${stamp.owner}:${stamp.secret}:${stamp.field}:${stamp.generation}:${stamp.nonce}`,
  };
  if (observed?.kind === 'deleting') return { ...base, recovers: true };
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
    // A repair writes under the stamp of the value that it puts back: only one that names the version there proves that this one landed.
    const proof = provenStamp(seen);
    if (proof?.nonce === stamp.nonce && proof.generation === stamp.generation) return written;
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
