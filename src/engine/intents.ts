import type { Expectation, Pending, SecretRecord } from '../core/lock.ts';
import type { DesiredSecret } from '../core/model.ts';
import { isDerived } from '../core/model.ts';
import type { Observation } from '../core/observation.ts';
import type { Step } from '../core/plan-types.ts';
import { expectationOf, historyReasonOf } from '../core/record.ts';
import type { IssuedFor } from './issue.ts';
import { leaseEnd } from './lease.ts';
import type { Work } from './work.ts';

/** What an intent says of the run and of the world before it. */
export interface IntentFacts {
  readonly observations: ReadonlyMap<string, Observation>;
  /** `secret.field` → what its source says now. */
  readonly sources: ReadonlyMap<string, string>;
  /** The generation of a part in this run: the one that is being made, else the settled one. */
  readonly generationOf: (part: string) => number;
  readonly now: Date;
  /** The run that the history names. */
  readonly run: string | undefined;
}

/** What is about to be done with a secret's values, as it is written down before the first write (S8). */
export function intentOf(
  work: Work,
  nonce: string,
  fingerprints: Readonly<Record<string, string>>,
  issued: IssuedFor | undefined,
  facts: IntentFacts,
): Pending {
  const first = work.steps.find((step) => step.generation === work.generation) ?? (work.steps[0] as Step);
  return {
    action: work.making ? 'make' : work.deliveries.length > 0 ? 'copy' : 'adopt',
    generation: work.generation,
    nonce,
    reason: historyReasonOf(first.reason),
    ...authority(facts),
    origin: originOf(work.secret),
    fingerprints,
    ...(issued && Object.keys(issued.handles).length > 0 ? { handles: issued.handles } : {}),
    ...(work.announced?.replaces ? { replaces: true as const } : {}),
    ...(issued?.expires ? { expires: issued.expires.toISOString() } : {}),
    ...(work.making
      ? { definition: work.secret.valueDigest, ...inputsOf(work, facts), ...sourcesOf(work, facts) }
      : {}),
    targets: expectationsOf(work, facts),
  };
}

/**
 * What is about to be issued for a secret, as it is written down before it is: the platform may have made it although its answer was
 * lost, and the mark in it is the nonce of this intent (E14).
 */
export function announcementOf(
  work: Work,
  nonce: string,
  issues: Readonly<Record<string, string>>,
  replaces: boolean,
  { observations, now, run }: Pick<IntentFacts, 'observations' | 'now' | 'run'>,
): Pending {
  const first = work.steps.find((step) => step.generation === work.generation) ?? (work.steps[0] as Step);
  const ids = new Set(work.steps.flatMap((step) => step.targets));
  return {
    action: 'make',
    generation: work.generation,
    nonce,
    reason: historyReasonOf(first.reason),
    ...authority({ now, run }),
    origin: 'issued',
    fingerprints: {},
    definition: work.secret.valueDigest,
    ...(Object.keys(issues).length > 0 ? { issues } : {}),
    ...(replaces ? { replaces: true as const } : {}),
    targets: Object.fromEntries([...ids].map((id) => [id, expectationOf(observations.get(id))])),
  };
}

/**
 * The record with the intent to remove targets that are no longer declared, beside whatever else is intended for the secret.
 * @param newNonce makes one where the record has none
 */
export function withRemovals(
  record: SecretRecord,
  targets: readonly string[],
  newNonce: () => string,
  facts: Pick<IntentFacts, 'observations' | 'now' | 'run'>,
): SecretRecord {
  const removals = Object.fromEntries(
    targets.map((id) => [id, { ...expectationOf(facts.observations.get(id)), remove: true as const }]),
  );
  const pending: Pending = record.pending ?? {
    action: 'copy',
    generation: record.generation,
    nonce: record.nonce ?? newNonce(),
    reason: 'manual',
    ...authority(facts),
    origin: 'generated',
    fingerprints: record.fingerprints,
    targets: {},
  };
  return { ...record, pending: { ...pending, targets: { ...pending.targets, ...removals } } };
}

function authority({ now, run }: Pick<IntentFacts, 'now' | 'run'>): Pick<Pending, 'since' | 'until' | 'run'> {
  return { since: now.toISOString(), until: leaseEnd(now), run: run ?? 'local' };
}

function expectationsOf(work: Work, { observations }: IntentFacts): Record<string, Expectation> {
  const expectations: Record<string, Expectation> = {};
  for (const { target } of work.deliveries) expectations[target.id] = expectationOf(observations.get(target.id));
  if (!work.making) return expectations;
  for (const id of work.adopted) expectations[id] = { ...expectationOf(observations.get(id)), adopted: true };
  return expectations;
}

function inputsOf(work: Work, { generationOf }: IntentFacts): { inputs?: Record<string, number> } {
  if (work.secret.parts.length === 0) return {};
  return { inputs: Object.fromEntries(work.secret.parts.map((part) => [part, generationOf(part)])) };
}

function sourcesOf(work: Work, facts: IntentFacts): { sources?: Record<string, string> } {
  const sources: Record<string, string> = {};
  for (const field of work.secret.fields) {
    const says = facts.sources.get(`${work.secret.name}.${field.name}`);
    if (says !== undefined && says !== 'missing') sources[field.name] = says;
  }
  return Object.keys(sources).length > 0 ? { sources } : {};
}

function originOf(secret: DesiredSecret): Pending['origin'] {
  if (secret.fields.some((field) => field.making.how === 'issue')) return 'issued';
  if (secret.fields.some((field) => isDerived(field.making))) return 'derived';
  if (secret.fields.some((field) => field.making.how === 'human')) return 'human';
  if (secret.fields.some((field) => field.making.how === 'source')) return 'source';
  return 'generated';
}
