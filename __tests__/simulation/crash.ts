import type { Manifest } from '../../src/core/model.ts';
import type { Reconciled } from '../../src/engine/reconcile.ts';
import { DEFINED, ISSUED, manifestOf, REPLACED, run, type SecretShape, traitsByStore } from './runs.ts';
import { type Fault, Process, seeded } from './scheduler.ts';
import { type Traits, World } from './world.ts';

/** A world to begin with, and what is asked of the run that is disturbed. */
export interface Scenario {
  readonly name: string;
  readonly shapes: readonly SecretShape[];
  readonly world: World;
  readonly force: readonly string[];
  readonly keyed: boolean;
  /** The values that must survive: no new generation is asked for. */
  readonly keeps: boolean;
  /** Whether the undisturbed run is blocked somewhere, so that a disturbed one may be. */
  readonly blocks: boolean;
  /** Some target gives its value back but no evidence that it is ours, and there is no fingerprint: a person must decide. */
  readonly murky: boolean;
  readonly points: number;
}

export interface Failure {
  readonly scenario: string;
  readonly fault: string;
  readonly what: string;
}

const later = (world: World) => {
  // A dead run's lease is over, and so is the pause of ruling 9.
  world.now += 26 * 3_600_000;
};

async function clean(
  world: World,
  scenario: Pick<Scenario, 'shapes' | 'keyed'>,
  name: string,
  force: readonly string[] = [],
): Promise<Reconciled> {
  const result = await run({
    world,
    manifest: manifestOf(scenario.shapes),
    traits: traitsByStore(scenario.shapes),
    process: new Process(world),
    name,
    force,
    keyed: scenario.keyed,
  });
  if (result === 'crashed') throw new Error('a run without faults crashed');
  return result;
}

/** Overwrites inside the residual window, over all schedules so far. */
export const residual = { count: 0 };

export type ScenarioKind =
  | 'create'
  | 'rotate'
  | 'repair'
  | 'new-target'
  | 'adopt'
  | 'derive'
  | 'issue'
  | 'reissue'
  | 'replace';
export const SCENARIOS: readonly ScenarioKind[] = [
  'create',
  'rotate',
  'repair',
  'new-target',
  'adopt',
  'derive',
  'issue',
  'reissue',
  'replace',
];

/** The order of writes is tried with what is made here; what is issued adds the platform that issues to it. */
const MOST_TARGETS_OF_ISSUED = { keyed: 2, unkeyed: 1 } as const;

/** Builds a scenario for a list of targets; `undefined` where it makes no sense for them. */
export async function makeScenario(
  kind: ScenarioKind,
  traits: readonly Traits[],
  keyed: boolean,
): Promise<Scenario | undefined> {
  const world = new World();
  const entropyBits = keyed ? 40 : 0;
  const single: SecretShape = { name: 's', traits, entropyBits, making: DEFINED };
  let shapes: SecretShape[] = [single];
  let force: string[] = [];
  const first = manifestOf(shapes).secrets[0]?.targets ?? [];
  const key = (index: number) => `${first[index]?.address.container}#value`;
  switch (kind) {
    case 'create':
      break;
    case 'issue':
    case 'reissue':
    case 'replace':
      if (traits.length > MOST_TARGETS_OF_ISSUED[keyed ? 'keyed' : 'unkeyed']) return undefined;
      shapes = [{ ...single, making: kind === 'replace' ? REPLACED : ISSUED }];
      if (kind === 'issue') break;
      await clean(world, { shapes, keyed }, 'setup');
      force = ['s'];
      break;
    case 'rotate':
      await clean(world, { shapes, keyed }, 'setup');
      force = ['s'];
      break;
    case 'repair':
      if (traits.length < 2) return undefined;
      await clean(world, { shapes, keyed }, 'setup');
      world.cells.delete(key(0));
      world.listed.delete(key(0));
      break;
    case 'new-target':
      if (traits.length < 2) return undefined;
      await clean(world, { shapes: [{ ...single, traits: traits.slice(0, -1) }], keyed }, 'setup');
      break;
    case 'adopt':
      if (traits.some((each) => each.read === 'metadata')) return undefined;
      world.intrude(key(0), 'a value of their own');
      break;
    case 'derive': {
      const parts = traits.filter((each) => each.read === 'value');
      if (parts.length === 0) return undefined;
      const making = {
        how: 'compose' as const,
        segments: [
          { type: 'text' as const, text: 'url:' },
          { type: 'ref' as const, secret: 's', field: 'value' },
        ],
      };
      shapes = [
        { ...single, traits: parts },
        { name: 'u', traits, making, entropyBits, parts: ['s'] },
      ];
      await clean(world, { shapes, keyed }, 'setup');
      force = ['s'];
      break;
    }
  }
  world.now += 60_000;
  world.listed.clear();
  const trial = world.clone();
  const process = new Process(trial);
  const result = await run({
    world: trial,
    manifest: manifestOf(shapes),
    traits: traitsByStore(shapes),
    process,
    name: 'trial',
    force,
    keyed,
  });
  if (result === 'crashed') throw new Error('the trial crashed');
  const name = `${kind} of ${traits.map((each) => each.name).join('+')}${keyed ? ' keyed' : ''}`;
  return {
    name,
    shapes,
    world,
    force,
    keyed,
    keeps: kind === 'repair' || kind === 'new-target' || kind === 'adopt',
    blocks: result.plan.steps.some((step) => step.blocked !== undefined),
    murky: !keyed && traits.some((each) => each.read === 'value' && !each.stamp && !each.versions && !each.times),
    points: process.points,
  };
}

/** Somebody else who writes to one of the targets: something that the definition could have made, or not. */
export interface Intruder {
  readonly at: 'before' | 'between';
  readonly target: number;
  readonly fits: boolean;
}

const FITTING = 'foreign'.padEnd(32, 'y');

/** The disturbed run, the run after it, and one more; returns what was wrong. */
export async function disturb(
  scenario: Scenario,
  faults: ReadonlyMap<number, Fault>,
  intruder?: Intruder,
): Promise<Failure[]> {
  const world = scenario.world.clone();
  const manifest = manifestOf(scenario.shapes);
  const traits = traitsByStore(scenario.shapes);
  const described = `${[...faults].map(([point, fault]) => `${fault}@${point}`).join(',')}${intruder ? ` foreign ${intruder.at} ${intruder.target}` : ''}`;
  const failures: Failure[] = [];
  const fail = (what: string) => failures.push({ scenario: scenario.name, fault: described, what });
  const intrude = () => {
    const targets = manifest.secrets[0]?.targets ?? [];
    const target = targets[(intruder?.target ?? 0) % targets.length];
    if (target) world.intrude(`${target.address.container}#value`, intruder?.fits ? FITTING : 'foreign-value');
    world.now += 5000;
    world.listed.clear();
  };
  world.taintable = intruder !== undefined && !scenario.keyed;
  world.replaceable = intruder?.at === 'before' && scenario.force.length > 0;
  if (intruder?.at === 'before') intrude();
  const before = valuesOf(world, manifest);
  await run({
    world,
    manifest,
    traits,
    process: new Process(world, faults),
    name: 'disturbed',
    force: scenario.force,
    keyed: scenario.keyed,
  });
  if (intruder?.at === 'between') {
    world.now += 3_600_000;
    intrude();
  }
  later(world);
  world.listed.clear();
  const second = await clean(world, scenario, 'second');
  inspect(world, manifest, second, scenario, before, intruder !== undefined, fail);
  world.now += 60_000;
  world.listed.clear();
  if (globalThis.process.env['SIMULATION_TRACE'])
    console.log(described, '| second:', wordsOf(second), '| drift', JSON.stringify(second.plan.drift));
  const stopped =
    second.plan.steps.some((step) => step.blocked) || second.outcomes?.some((each) => each.result === 'failed');
  if (intruder && stopped) {
    // What waits for a person was left alone; what does not is finished by the next run.
    await clean(world, scenario, 'next');
    world.now += 60_000;
    world.listed.clear();
  }
  const writes = world.writes;
  const saves = world.saves;
  const state = JSON.stringify(world.lockfile);
  const third = await clean(world, scenario, 'third');
  if (world.writes !== writes) fail(`the run after recovery wrote a value: ${wordsOf(third)}`);
  if (world.saves !== saves || JSON.stringify(world.lockfile) !== state)
    fail(`the run after recovery changed the state: ${wordsOf(third)}`);
  return failures;
}

function wordsOf(result: Reconciled): string {
  return result.plan.steps
    .filter((step) => step.action !== 'keep' || step.blocked)
    .map((step) => `${step.action} ${step.secret} (${step.reason}): ${step.blocked?.message ?? step.because}`)
    .concat(result.plan.findings.map((finding) => finding.message))
    .join('; ');
}

function valuesOf(world: World, manifest: Manifest): string[] {
  return manifest.secrets.flatMap((secret) =>
    secret.targets.flatMap((target) => world.cells.get(`${target.address.container}#value`)?.value ?? []),
  );
}

/** The measure of ruling 36. */
export function inspect(
  world: World,
  manifest: Manifest,
  result: Reconciled,
  scenario: Pick<Scenario, 'keeps' | 'blocks' | 'murky'>,
  before: readonly string[],
  intruded: boolean,
  fail: (what: string) => void,
): void {
  residual.count += world.residual;
  world.residual = 0;
  for (const violation of world.violations) fail(`${violation.what}: ${violation.target}`);
  const blocked = result.plan.steps.filter((step) => step.blocked);
  const drifted = result.plan.drift.some((each) => each.status === 'changed' || each.status === 'foreign');
  if (blocked.length > 0 && !scenario.blocks && !scenario.murky && !intruded)
    fail(`blocked after recovery: ${wordsOf(result)}`);
  const failed = result.outcomes?.filter((each) => each.result === 'failed') ?? [];
  if (failed.length > 0 && !intruded)
    fail(`failed after recovery: ${failed.map((each) => each.error?.message).join('; ')}`);
  if (result.heldBack) fail(`held back: ${result.heldBack.reason}`);
  const settledWell = blocked.length === 0 && failed.length === 0 && !drifted && !intruded;
  for (const secret of manifest.secrets) {
    const values = new Set(
      secret.targets.map((target) => world.cells.get(`${target.address.container}#value`)?.value ?? '(absent)'),
    );
    if (settledWell && values.size > 1)
      fail(`targets of ${secret.name} are apart: ${[...values].join(' | ')}; ${wordsOf(result)}`);
    const record = result.lockfile.secrets[secret.name];
    if (record?.pending && failed.length === 0 && blocked.length === 0) fail(`${secret.name} is still pending`);
    if (settledWell) {
      for (const target of secret.targets) {
        if (record?.targets[target.id]?.state !== 'held')
          fail(`${target.id} is not held: ${record?.targets[target.id]?.state}`);
      }
    }
  }
  const issues = manifest.secrets[0]?.fields[0]?.making.how === 'issue';
  if (issues && settledWell) {
    const held = world.cells.get(`${manifest.secrets[0]?.targets[0]?.address.container}#value`)?.value;
    const live = [...world.live.values()].map(({ value }) => value);
    if (live.length !== 1 || live[0] !== held)
      fail(`${live.length} credentials are valid: ${live.join(', ')}; held: ${held}`);
  }
  const derived = manifest.secrets[1];
  if (derived && settledWell) {
    const part = world.cells.get(`${manifest.secrets[0]?.targets[0]?.address.container}#value`)?.value;
    const whole = world.cells.get(`${derived.targets[0]?.address.container}#value`)?.value;
    if (whole !== `url:${part}`) fail(`the derived value ${whole} is not of ${part}`);
  }
  if (scenario.keeps && !intruded && before.length > 0) {
    for (const value of valuesOf(world, manifest)) {
      if (!before.includes(value)) fail(`a settled value was replaced although none was asked for: ${value}`);
    }
  }
}

/** All ways to choose up to `most` targets out of the traits, with repetition. */
export function combinations(traits: readonly Traits[], most: number): Traits[][] {
  const all: Traits[][] = [];
  const extend = (chosen: Traits[], from: number) => {
    if (chosen.length > 0) all.push(chosen);
    if (chosen.length === most) return;
    for (let index = from; index < traits.length; index += 1) extend([...chosen, traits[index] as Traits], index);
  };
  extend([], 0);
  return all;
}

/** Two reconcilers at once over one world, in an order that the seed decides; one of them may crash. */
export async function race(scenario: Scenario, seed: number): Promise<Failure[]> {
  const random = seeded(seed);
  const world = scenario.world.clone();
  const manifest = manifestOf(scenario.shapes);
  const traits = traitsByStore(scenario.shapes);
  const failures: Failure[] = [];
  const fail = (what: string) => failures.push({ scenario: scenario.name, fault: `race seed ${seed}`, what });
  const before = valuesOf(world, manifest);
  const waiting: (() => void)[] = [];
  const turn = () => new Promise<void>((resolve) => waiting.push(resolve));
  const faults = () => {
    const chosen = new Map<number, Fault>();
    if (random() < 0.5)
      chosen.set(
        Math.floor(random() * scenario.points * 1.2),
        random() < 0.5 ? 'crash' : random() < 0.5 ? 'lose-answer' : 'refuse',
      );
    return chosen;
  };
  const options = { world, manifest, traits, force: scenario.force, keyed: scenario.keyed };
  let live = 2;
  const contenders = ['left', 'right'].map((name) =>
    run({ ...options, process: new Process(world, faults(), { turn }), name })
      .catch((error: unknown) => fail(`${name} threw ${error instanceof Error ? error.message : 'something'}`))
      .finally(() => {
        live -= 1;
      }),
  );
  while (live > 0) {
    await new Promise((resolve) => setImmediate(resolve));
    if (waiting.length === 0) continue;
    const [next] = waiting.splice(Math.floor(random() * waiting.length), 1);
    next?.();
  }
  await Promise.all(contenders);
  later(world);
  world.listed.clear();
  const second = await clean(world, scenario, 'second');
  inspect(world, manifest, second, scenario, before, false, fail);
  return failures;
}
