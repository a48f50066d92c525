import { dictionaryOf } from '../core/dictionary.ts';
import type { Lockfile, Pending, SecretRecord } from '../core/lock.ts';
import type { DesiredTarget, Manifest } from '../core/model.ts';
import type { Observation } from '../core/observation.ts';
import { isChange, type Plan, type Step, type StepOutcome } from '../core/plan-types.ts';
import { withoutGoodValue, withoutPending, withPending } from '../core/record.ts';
import type { EngineDependencies } from './dependencies.ts';
import { describeTargets } from './describe.ts';
import { gather } from './gather.ts';
import { announcementOf, withRemovals } from './intents.ts';
import { Issuer, issuancesOf } from './issue.ts';
import type { Journal } from './journal.ts';
import { Keeper } from './keeping.ts';
import type { Examiner } from './observe.ts';
import { outcomesOf } from './outcomes.ts';
import { makeReady } from './ready.ts';
import { isRevocation, revokeReplaced } from './revoke.ts';
import { Settlement } from './settle.ts';
import { type Pruned, prune, release } from './undeclared.ts';
import { readyOf, type Work } from './work.ts';
import { writeInOrder } from './write-order.ts';
import { WriteWindow } from './write-window.ts';

export interface ApplyInput {
  readonly manifest: Manifest;
  readonly plan: Plan;
  readonly lockfile: Lockfile;
  readonly observations: ReadonlyMap<string, Observation>;
  readonly retired: ReadonlyMap<string, readonly DesiredTarget[]>;
  readonly owner: string;
  /** `secret.field` → what its source says now. */
  readonly sources: ReadonlyMap<string, string>;
  /** Targets that hold the current generation and can be read, by secret. */
  readonly readable: ReadonlyMap<string, readonly string[]>;
}

/**
 * Carries out a plan: the only code that makes or moves values. Values first, in memory; then every intent in one save; then the
 * writes in the order of S9; then what came of it in one save. Whatever stops it, the next run finds the intent and finishes by the
 * tables of `state.md`. Throws `LostRaceError` where another run saved first and nothing was written.
 */
export async function apply(
  input: ApplyInput,
  journal: Journal,
  examiner: Examiner,
  dependencies: EngineDependencies,
): Promise<StepOutcome[]> {
  const { manifest, plan, observations } = input;
  const now = () => journal.now();
  const recordOf = (secret: string) => plan.records[secret] ?? input.lockfile.secrets[secret];
  const work = gather(plan.steps, manifest.secrets, recordOf);
  const window = new WriteWindow(journal, dependencies);
  const keeper = new Keeper(journal, window, dependencies);
  await keeper.saveIntents(announcementsOf(input, work, now(), dependencies));
  const { owner } = input;
  const issuer = new Issuer({
    source: dependencies.source,
    owner,
    now,
    signal: dependencies.signal,
    learn: dependencies.onValue,
  });
  await makeReady(
    work,
    {
      manifest: journal.id,
      owner,
      secrets: manifest.secrets,
      recordOf,
      observations,
      sources: input.sources,
      readable: input.readable,
      now,
    },
    examiner,
    issuer,
    dependencies,
  );
  keepTrackOfIssued(work, issuer);

  const mayBegin = () => window.mayBegin();
  const settlement = new Settlement({ manifest: journal.id, observations, work, now, mayBegin }, dependencies);
  await keeper.saveIntents(intentsOf(input, work, now(), dependencies));

  const pace = {
    mayBegin,
    wrote: () => window.wrote(),
    isCheckpointDue: () => window.isCheckpointDue(),
    checkpoint: () => keeper.checkpoint(work, settlement),
  };
  await writeInOrder(work, pace, now, dependencies);
  await describeTargets(work, mayBegin, dependencies);
  const pruned = await prune(plan.steps, { retired: input.retired, observations, mayBegin }, dependencies);

  const settled = settledRecords(input, work, settlement, pruned, now().toISOString());
  const recorded = (secret: string) => settled[secret] ?? recordOf(secret);
  const revoked = await revokeReplaced(plan.steps, manifest.secrets, recorded, { owner, now, mayBegin }, dependencies);
  for (const [secret, { record }] of revoked) settled[secret] = record;
  const outcomes = outcomesOf(plan, work, pruned, revoked);
  // Values and deliveries are not needed to save; in a large lane they would stand beside the lockfile's whole text.
  work.clear();
  await keeper.saveSettled(settled);
  return outcomes;
}

/** All records as the plan has them, with what is about to be issued; `undefined` where nothing is. */
function announcementsOf(
  { plan, observations }: ApplyInput,
  work: ReadonlyMap<string, Work>,
  now: Date,
  { author, random, makers }: Pick<EngineDependencies, 'author' | 'random' | 'makers'>,
): Record<string, SecretRecord> | undefined {
  const records = dictionaryOf(plan.records);
  let announced = false;
  for (const each of work.values()) {
    if (!each.making) continue;
    const all = issuancesOf(each.secret, (secret, field) => makers.provided(secret, field) !== undefined);
    const replaces = all.some(({ making }) => making.replaces === true);
    const lasting = all.filter(({ making }) => making.lasting);
    if (lasting.length === 0 && !replaces) continue;
    const issues = Object.fromEntries(lasting.map(({ field, making }) => [field, making.kind]));
    const facts = { observations, now, run: author.run };
    each.announced = announcementOf(each, random(16).toString('hex'), issues, replaces, facts);
    records[each.secret.name] = withPending(each.record, each.announced);
    announced = true;
  }
  return announced ? records : undefined;
}

/**
 * What was issued for a secret that came no further is to be revoked: its record says so. So does that of one whose answer was lost,
 * by its mark.
 */
function keepTrackOfIssued(work: ReadonlyMap<string, Work>, issuer: Issuer): void {
  for (const each of failedIssues(work)) {
    const { issues, ...announced } = each.announced as Pending;
    const { handles } = issuer.issuedFor(each.secret.name) ?? {};
    const lost = each.problem?.code === 'UNAVAILABLE';
    const pending = { ...announced, ...(handles ? { handles } : {}), ...(lost && issues ? { issues } : {}) };
    each.record = withoutPending(withPending(each.record, pending));
    if (announced.replaces && issuer.wasAsked(each.secret.name)) each.record = withoutGoodValue(each.record);
  }
}

/** All records as the plan has them, with the intents of this run; `undefined` where nothing is to be changed at any target. */
function intentsOf(
  { plan, lockfile, observations }: ApplyInput,
  work: ReadonlyMap<string, Work>,
  now: Date,
  { author, random }: Pick<EngineDependencies, 'author' | 'random'>,
): Record<string, SecretRecord> | undefined {
  const written = readyOf(work).filter(({ deliveries }) => deliveries.length > 0);
  const removed = plan.steps.filter((step) => step.action === 'prune' && isChange(step));
  const described = readyOf(work).some((each) => each.described.length > 0);
  if (written.length === 0 && removed.length === 0 && !described) return undefined;
  const intents = dictionaryOf(plan.records);
  for (const { secret, record } of failedIssues(work)) intents[secret.name] = record;
  for (const { secret, record, pending } of written) intents[secret.name] = withPending(record, pending as Pending);
  for (const { secret, targets } of removed) {
    const record = intents[secret] ?? (lockfile.secrets[secret] as SecretRecord);
    intents[secret] = withRemovals(record, targets, () => random(16).toString('hex'), {
      observations,
      now,
      run: author.run,
    });
  }
  return intents;
}

/** Secrets for which something was to be issued, and that came no further: what is saved of them is without an intent. */
function failedIssues(work: ReadonlyMap<string, Work>): Work[] {
  return [...work.values()].filter(({ problem, announced }) => problem !== undefined && announced !== undefined);
}

/** All records as the plan has them, with what came of the writes and the removals. */
function settledRecords(
  { manifest, plan, lockfile }: ApplyInput,
  work: ReadonlyMap<string, Work>,
  settlement: Settlement,
  pruned: Pruned,
  at: string,
): Record<string, SecretRecord> {
  const records = dictionaryOf(plan.records);
  for (const { secret, record } of failedIssues(work)) records[secret.name] = record;
  for (const each of readyOf(work)) records[each.secret.name] = settlement.settle(each);
  const declared = new Set(manifest.secrets.map((secret) => secret.name));
  const isReleasing = (step: Step) =>
    isChange(step) && !isRevocation(step) && (step.action === 'retire' || step.action === 'prune');
  for (const step of plan.steps.filter(isReleasing)) {
    const { secret } = step;
    const record = records[secret] ?? (lockfile.secrets[secret] as SecretRecord);
    const removals = step.action === 'prune' ? pruned.get(secret) : undefined;
    records[secret] = release(step, record, removals, declared.has(secret), at);
  }
  return records;
}
