import type { SecretRecord } from './lock.ts';
import type { DesiredSecret } from './model.ts';
import type { Observation } from './observation.ts';
import { createdContainers, joinRenderings } from './plan-containers.ts';
import { planSecret } from './plan-secret.ts';
import type { Action, Drift, Finding, Plan, PlanInput, PlannedPart, Step, Summary } from './plan-types.ts';
import { isChange } from './plan-types.ts';
import { planUndeclared } from './plan-undeclared.ts';
import { readableCopies } from './readable.ts';
import type { Selection } from './selector.ts';

/**
 * The ordered list of steps, each with its reason, that would make the world match the manifest. A pure function: no I/O, no
 * clock, no randomness; equal input gives an equal plan. Everything that shows or carries out what would happen is a rendering
 * of its result.
 */
export function plan(input: PlanInput): Plan {
  const steps: Step[] = [];
  const records: Record<string, SecretRecord> = Object.create(null);
  const drift: Drift[] = [];
  const findings: Finding[] = [];
  const due: string[] = [];
  const planned = new Map<string, PlannedPart>();
  const seen = new Map<string, Observation>();
  const ownContainers = containersOfRecords(input);
  const { selections = [] } = input;
  findings.push(...selections.flatMap(selectsNothing));
  let checked = 0;
  for (const secret of input.manifest.secrets) {
    const selected = !input.request.only || input.request.only.has(secret.name);
    if (!selected) {
      planned.set(secret.name, partOf(secret, input.lockfile.secrets[secret.name], [], input, seen));
      continue;
    }
    checked += 1;
    const result = planSecret({ input, secret, planned, ownContainers });
    const own = input.request.rotateOnly ? onlyRotations(result.steps, secret, input.request.force) : result.steps;
    steps.push(...own);
    drift.push(...result.drift);
    findings.push(...result.findings);
    if (result.due) due.push(secret.name);
    if (result.record) records[secret.name] = result.record;
    for (const [id, observation] of result.seen ?? []) seen.set(id, observation);
    planned.set(secret.name, partOf(secret, result.record ?? input.lockfile.secrets[secret.name], own, input, seen));
  }
  if (!input.request.only && !input.request.rotateOnly) {
    const undeclared = planUndeclared(input);
    steps.push(...undeclared.steps);
    findings.push(...undeclared.findings);
  }
  const joined = joinRenderings(
    seen.size > 0 ? { ...input, observations: new Map([...input.observations, ...seen]) } : input,
    steps,
    records,
  );
  return {
    steps: joined,
    records,
    seen,
    drift,
    findings: [...findings, ...createdContainers(input, joined)],
    selections,
    summary: summarise(joined),
    changes: joined.some(isChange) || Object.keys(records).length > 0,
    checked,
    due,
  };
}

/** An empty list is believed, and nothing is removed because of it. */
function selectsNothing({ state, selector, among, places, secrets, span }: Selection): Finding[] {
  if (state !== 'empty') return [];
  const [secret] = secrets;
  return [
    {
      rule: 'selects-nothing',
      severity: 'warning',
      ...(secret === undefined || secrets.length > 1 ? {} : { secret }),
      message: `${selector}: selects none of the ${among ?? 0} that there are`,
      advice:
        places.length === 0
          ? 'correct the selector, or remove it'
          : `what was delivered by it (${places.length}) is left as it is: correct the selector, or remove it`,
      span,
    },
  ];
}

function containersOfRecords(input: PlanInput): Set<string> {
  const own = new Set<string>();
  const wholes = input.manifest.secrets.flatMap((secret) =>
    secret.targets.filter((target) => target.capabilities.wholeContainer),
  );
  if (wholes.length === 0) return own;
  const ids = new Map(wholes.map((target) => [target.id, `${target.address.store}\0${target.address.container}`]));
  for (const record of Object.values(input.lockfile.secrets)) {
    for (const [id, target] of Object.entries(record.targets)) {
      const container = ids.get(id);
      if (container !== undefined && target.state === 'held') own.add(container);
    }
  }
  return own;
}

/** `rotate` makes new generations and finishes what is half done; it creates nothing that was never there. */
function onlyRotations(steps: readonly Step[], secret: DesiredSecret, named: ReadonlySet<string>): readonly Step[] {
  // Who asks for a new value by name gets one, also where there was none before.
  if (named.has(secret.name)) return steps;
  const kept = steps.filter((step) => step.action !== 'create' || step.reason === 'recovered');
  if (kept.length > 0 || steps.length === 0) return kept;
  const { waiting: _waiting, blocked: _blocked, ...first } = steps[0] as Step;
  const because = `${secret.name} was never made; \`sync\` makes it`;
  return [{ ...first, action: 'keep', acquire: {}, because, reason: 'new' }];
}

/** What secrets made from this one may count on. */
function partOf(
  secret: DesiredSecret,
  record: SecretRecord | undefined,
  steps: readonly Step[],
  input: PlanInput,
  seen: ReadonlyMap<string, Observation>,
): PlannedPart {
  const carried = steps.filter(isChange);
  const made = carried.find(
    (step) => Object.keys(step.acquire).length > 0 && step.generation > (record?.generation ?? 0),
  );
  if (made) return { generation: made.generation, atHand: true };
  const generation = record?.tombstone === undefined ? (record?.generation ?? 0) : 0;
  const look = (id: string) => seen.get(id) ?? input.observations.get(id);
  const readable = new Set(readableCopies(secret, record, look, input.request.owner));
  const readableFields = new Set(
    secret.targets.filter((target) => readable.has(target.id)).map((target) => target.field),
  );
  return { generation, atHand: generation > 0 && secret.fields.every((field) => readableFields.has(field.name)) };
}

/** How many steps there are of each action; what is blocked or waiting is counted as that. */
export function summarise(steps: readonly Step[]): Summary {
  const counts: Record<Action | 'blocked' | 'waiting', number> = {
    create: 0,
    adopt: 0,
    copy: 0,
    update: 0,
    rotate: 0,
    repair: 0,
    retire: 0,
    prune: 0,
    keep: 0,
    blocked: 0,
    waiting: 0,
  };
  for (const step of steps) counts[step.blocked ? 'blocked' : step.waiting ? 'waiting' : step.action] += 1;
  return counts;
}
