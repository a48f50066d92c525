import type { Pending, SecretRecord } from '../core/lock.ts';
import type { DesiredSecret, DesiredTarget } from '../core/model.ts';
import type { Problem, Step, Waiting } from '../core/plan-types.ts';
import type { Pinned } from './acquisition.ts';
import type { Delivered, Delivery } from './deliver.ts';

/** A secret on its way through one run. */
export interface Work {
  readonly secret: DesiredSecret;
  readonly steps: Step[];
  record: SecretRecord;
  values: Map<string, Pinned>;
  /** What is to be issued for it, as it was saved before that. */
  announced?: Pending;
  pending?: Pending;
  making: boolean;
  generation: number;
  deliveries: Delivery[];
  adopted: string[];
  /** Targets whose value stays, and what is written beside it changes. */
  described: DesiredTarget[];
  results: Map<string, Delivered>;
  problem?: Problem;
  /** With a problem that is no failure: what a person has to give, here or (none) for a part of it. */
  waiting?: readonly Waiting[];
  level: number;
  /** When it was first settled in this run: a checkpoint and the end say the same. */
  settledAt?: string;
}

/** What has its value and its intent: all that nothing stopped before the first write. */
export function readyOf(work: ReadonlyMap<string, Work>): Work[] {
  return [...work.values()].filter((each) => each.problem === undefined && each.pending !== undefined);
}

/** How many of its targets have taken the value. */
export function confirmedOf(work: Work): number {
  return [...work.results.values()].filter((result) => result.outcome === 'written').length;
}

/** Whether all that is to be written is in one container: parts and what is made from them then succeed or fail together. */
export function inOneContainer(all: readonly Work[]): boolean {
  const containers = new Set(
    all.flatMap((work) => work.deliveries.map(({ target: { address } }) => `${address.store}\0${address.container}`)),
  );
  return containers.size === 1;
}
