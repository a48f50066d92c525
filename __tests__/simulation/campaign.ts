import {
  combinations,
  disturb,
  type Failure,
  makeScenario,
  race,
  residual,
  SCENARIOS,
  type Scenario,
} from './crash.ts';
import { type Fault, seeded } from './scheduler.ts';
import { TRAITS } from './world.ts';

export interface Campaign {
  /** Largest number of targets that is enumerated exhaustively. */
  readonly exhaustive: number;
  /** Largest number of targets for which every lost answer and refusal is tried too; as many as `exhaustive` where absent. */
  readonly faultsUpTo?: number;
  /** Seeded schedules: more targets, more faults at once, foreign writers, two reconcilers. */
  readonly samples: number;
  readonly seed: number;
  /** This share of the work, of so many. */
  readonly shard?: { readonly index: number; readonly of: number };
}

export interface CampaignResult {
  readonly exhaustive: number;
  /** Runs with one lost answer or one refusal. */
  readonly faults: number;
  readonly sampled: number;
  /** Overwrites of a foreign value inside R1: what no table can tell from our own write. */
  readonly residual: number;
  readonly failures: readonly Failure[];
}

/** Runs schedules in one loop with one verdict; both counts are part of it. */
export async function campaign({
  exhaustive,
  faultsUpTo = exhaustive,
  samples,
  seed,
  shard,
}: Campaign): Promise<CampaignResult> {
  const failures: Failure[] = [];
  let counted = 0;
  let faults = 0;
  const residualBefore = residual.count;
  let index = 0;
  for (const traits of combinations(TRAITS, exhaustive)) {
    index += 1;
    if (shard && index % shard.of !== shard.index) continue;
    for (const kind of SCENARIOS) {
      for (const keyed of [true, false]) {
        const scenario = await makeScenario(kind, traits, keyed);
        if (!scenario) continue;
        for (let point = 0; point <= scenario.points; point += 1) {
          failures.push(...(await disturb(scenario, new Map([[point, 'crash']]))));
          counted += 1;
        }
        for (let point = 0; point < scenario.points && traits.length <= faultsUpTo; point += 1) {
          for (const fault of ['lose-answer', 'refuse'] as const) {
            failures.push(...(await disturb(scenario, new Map([[point, fault]]))));
            faults += 1;
          }
        }
      }
    }
  }
  let sampled = 0;
  const share = shard ? Math.ceil(samples / shard.of) : samples;
  const first = seed + (shard ? shard.index * share : 0);
  for (let number = 0; number < share; number += 1) {
    failures.push(...(await sample(first + number)));
    sampled += 1;
  }
  return { exhaustive: counted, faults, sampled, residual: residual.count - residualBefore, failures };
}

/** One seeded schedule; the seed alone replays it. */
export async function sample(seed: number): Promise<Failure[]> {
  const random = seeded(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  let scenario: Scenario | undefined;
  while (!scenario) {
    const traits = Array.from({ length: 1 + Math.floor(random() * 5) }, () => pick(TRAITS));
    scenario = await makeScenario(pick(SCENARIOS), traits, random() < 0.5);
  }
  if (random() < 0.5)
    return (await race(scenario, seed)).map((failure) => ({ ...failure, fault: `${failure.fault} (sample ${seed})` }));
  const faults = new Map<number, Fault>();
  const number = 1 + Math.floor(random() * 3);
  for (let each = 0; each < number; each += 1) {
    faults.set(Math.floor(random() * (scenario.points + 3)), pick(['crash', 'lose-answer', 'refuse'] as const));
  }
  const intruder =
    random() < 0.4
      ? { at: pick(['before', 'between'] as const), target: Math.floor(random() * 5), fits: random() < 0.5 }
      : undefined;
  return (await disturb(scenario, faults, intruder)).map((failure) => ({
    ...failure,
    fault: `${failure.fault} (sample ${seed})`,
  }));
}

/** Failures grouped by what went wrong, the most frequent first, one example each. */
export function summarise(failures: readonly Failure[]): string {
  const kinds = new Map<string, Failure[]>();
  for (const failure of failures) {
    const key = failure.what.replace(/value\w+|[0-9]+-[a-z-]+/g, '*').slice(0, 50);
    kinds.set(key, [...(kinds.get(key) ?? []), failure]);
  }
  return [...kinds.values()]
    .sort((a, b) => b.length - a.length)
    .slice(0, 25)
    .map((group) => `${group.length} × ${group[0]?.scenario} [${group[0]?.fault}]: ${group[0]?.what}`)
    .join('\n');
}
