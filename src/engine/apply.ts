import { dictionaryOf } from '../core/dictionary.ts';
import { SecretZeroError } from '../core/errors.ts';
import type { Expectation, Lockfile, Pending, SecretRecord, TargetRecord } from '../core/lock.ts';
import { EMPTY_RECORD } from '../core/lock.ts';
import type { DesiredSecret, DesiredTarget, Manifest } from '../core/model.ts';
import { isDerived } from '../core/model.ts';
import type { Observation } from '../core/observation.ts';
import { isChange, type Plan, type Problem, type Step, type StepOutcome } from '../core/plan-types.ts';
import { bury, expectationOf, historyReasonOf, withoutPending, withPending } from '../core/record.ts';
import { makeFingerprint } from '../lockfile/fingerprint.ts';

import { Acquirer, AcquisitionError } from './acquire.ts';
import { type Delivery, deliver, LAST_TIER, type Pace, RETRY_TIER, tierOfDelivery } from './deliver.ts';
import type { EngineDependencies } from './dependencies.ts';
import type { Journal } from './journal.ts';
import { LEASE_MS } from './journal.ts';
import { asProviderError, type Examiner } from './observe.ts';
import { outcomesOf } from './outcomes.ts';
import { Settlement } from './settle.ts';
import { confirmedOf, inOneContainer, type Work } from './work.ts';

export type { StepOutcome } from '../core/plan-types.ts';

/** After how many writes, and after how long, the outcome so far is saved (ruling 17). */
const CHECKPOINT_WRITES = 200;
const CHECKPOINT_MS = 4 * 60_000;

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
 * tables of `state.md`.
 */
export async function apply(
  input: ApplyInput,
  journal: Journal,
  examiner: Examiner,
  dependencies: EngineDependencies,
): Promise<StepOutcome[]> {
  return new Application(input, journal, examiner, dependencies).run();
}

class Application {
  readonly #input: ApplyInput;
  readonly #journal: Journal;
  readonly #dependencies: EngineDependencies;
  readonly #acquirer: Acquirer;
  readonly #settlement: Settlement;
  readonly #work = new Map<string, Work>();
  readonly #pruned = new Map<string, Map<string, Problem | undefined>>();
  #writes = 0;
  #intended = false;
  #sinceCheckpoint = 0;
  #checkpointAt = 0;
  #leaseEndsAt = Number.POSITIVE_INFINITY;

  constructor(input: ApplyInput, journal: Journal, examiner: Examiner, dependencies: EngineDependencies) {
    this.#input = input;
    this.#journal = journal;
    this.#dependencies = dependencies;
    this.#acquirer = new Acquirer(input.manifest.secrets, examiner, (name) => this.#recordOf(name), dependencies);
    this.#settlement = new Settlement(
      {
        manifest: journal.id,
        observations: input.observations,
        work: this.#work,
        now: () => journal.now(),
        mayBegin: () => this.#mayBegin(),
      },
      dependencies,
    );
  }

  async run(): Promise<StepOutcome[]> {
    this.#gather();
    await this.#acquire();
    await this.#saveIntents();
    await this.#write();
    await this.#prune();
    const settled = this.#settle();
    const outcomes = outcomesOf(this.#input.plan, this.#work, this.#pruned);
    // Values and deliveries are not needed to save; in a large lane they would stand beside the lockfile's whole text.
    this.#work.clear();
    await this.#saveSettled(settled);
    return outcomes;
  }

  // ---- which secrets have something to be done

  #gather(): void {
    const secrets = new Map(this.#input.manifest.secrets.map((secret) => [secret.name, secret]));
    for (const step of this.#input.plan.steps) {
      const secret = secrets.get(step.secret);
      if (!secret || !isChange(step) || step.action === 'prune' || step.action === 'retire') continue;
      const work = this.#work.get(step.secret) ?? this.#begin(secret);
      work.steps.push(step);
      if (step.generation > work.record.generation) {
        work.making = true;
        work.generation = step.generation;
      }
      this.#work.set(step.secret, work);
    }
    for (const secret of this.#input.manifest.secrets) {
      const work = this.#work.get(secret.name);
      if (!work) continue;
      const parts = secret.parts.flatMap((part) => this.#work.get(part) ?? []);
      work.level = parts.reduce((level, part) => Math.max(level, part.level + 1), 0);
    }
  }

  #recordOf(name: string): SecretRecord | undefined {
    return this.#input.plan.records[name] ?? this.#input.lockfile.secrets[name];
  }

  #begin(secret: DesiredSecret): Work {
    const record = this.#recordOf(secret.name) ?? EMPTY_RECORD;
    return {
      secret,
      steps: [],
      record,
      values: new Map(),
      making: false,
      generation: record.generation,
      deliveries: [],
      adopted: [],
      results: new Map(),
      level: 0,
    };
  }

  // ---- values

  async #acquire(): Promise<void> {
    const steps = [...this.#work.values()].flatMap((work) => work.steps);
    if (steps.length === 0) return;
    this.#dependencies.progress({ type: 'phase', phase: 'making', total: this.#work.size });
    await this.#acquirer.readAll(steps, this.#input.readable);
    for (const secret of this.#input.manifest.secrets) {
      const work = this.#work.get(secret.name);
      if (!work) continue;
      if (this.#dependencies.signal.aborted) {
        work.problem = { code: 'INTERRUPTED', message: 'the run was stopped before it' };
        continue;
      }
      try {
        await this.#acquireFor(work);
      } catch (error) {
        if (!(error instanceof AcquisitionError)) throw error;
        work.problem = error.problem;
      }
    }
  }

  async #acquireFor(work: Work): Promise<void> {
    const failedPart = work.secret.parts.find((part) => this.#work.get(part)?.problem !== undefined);
    if (failedPart !== undefined) {
      throw new AcquisitionError({
        code: 'VALUE_MISSING',
        message: `${work.secret.name} is made from ${failedPart}, which failed`,
      });
    }
    const nonce = work.making
      ? this.#dependencies.random(16).toString('hex')
      : (work.record.nonce ?? this.#dependencies.random(16).toString('hex'));
    const fingerprints: Record<string, string> = work.making ? {} : { ...work.record.fingerprints };
    for (const step of work.steps) {
      for (const field of work.secret.fields) {
        if (step.acquire[field.name] === undefined) continue;
        const pinned = await this.#acquirer.acquire(step, field, this.#input.readable);
        work.values.set(field.name, pinned);
        if (!work.making && work.record.fingerprints[field.name] !== undefined) continue;
        const subject = {
          manifest: this.#journal.id,
          secret: work.secret.name,
          field: field.name,
          generation: work.generation,
        };
        const fingerprint = makeFingerprint(
          subject,
          pinned.value,
          pinned.entropyBits,
          this.#dependencies.fingerprintKey,
          this.#dependencies.random(16),
        );
        if (fingerprint !== undefined) fingerprints[field.name] = fingerprint;
      }
    }
    this.#planDeliveries(work, nonce);
    const now = this.#journal.now();
    const first = work.steps.find((step) => step.generation === work.generation) ?? (work.steps[0] as Step);
    work.pending = {
      action: work.making ? 'make' : work.deliveries.length > 0 ? 'copy' : 'adopt',
      generation: work.generation,
      nonce,
      reason: historyReasonOf(first.reason),
      since: now.toISOString(),
      until: new Date(now.getTime() + LEASE_MS).toISOString(),
      run: this.#dependencies.author.run ?? 'local',
      origin: originOf(work.secret),
      fingerprints,
      ...(work.making
        ? { definition: work.secret.valueDigest, ...this.#inputsOf(work), ...this.#sourcesOf(work) }
        : {}),
      targets: this.#expectationsOf(work),
    };
  }

  #expectationsOf(work: Work): Record<string, Expectation> {
    const expectations: Record<string, Expectation> = {};
    for (const { target } of work.deliveries)
      expectations[target.id] = expectationOf(this.#input.observations.get(target.id));
    if (!work.making) return expectations;
    for (const id of work.adopted) {
      expectations[id] = { ...expectationOf(this.#input.observations.get(id)), adopted: true };
    }
    return expectations;
  }

  #planDeliveries(work: Work, nonce: string): void {
    const byId = new Map(work.secret.targets.map((target) => [target.id, target]));
    for (const step of work.steps) {
      for (const id of step.targets) {
        const target = byId.get(id);
        if (!target) continue;
        if (step.action === 'adopt') {
          work.adopted.push(id);
          continue;
        }
        const pinned = work.values.get(target.field);
        if (!pinned) continue;
        work.deliveries.push({
          secret: work.secret.name,
          target,
          value: pinned.value,
          stamp: {
            owner: this.#input.owner,
            secret: work.secret.name,
            field: target.field,
            generation: work.generation,
            nonce,
          },
          observed: this.#input.observations.get(id),
          refusedBefore: work.record.targets[id]?.refused !== undefined,
        });
      }
    }
  }

  #inputsOf(work: Work): { inputs?: Record<string, number> } {
    if (work.secret.parts.length === 0) return {};
    const generationOf = (part: string) =>
      this.#work.get(part)?.generation ??
      this.#input.plan.records[part]?.generation ??
      this.#input.lockfile.secrets[part]?.generation ??
      0;
    return { inputs: Object.fromEntries(work.secret.parts.map((part) => [part, generationOf(part)])) };
  }

  #sourcesOf(work: Work): { sources?: Record<string, string> } {
    const sources: Record<string, string> = {};
    for (const field of work.secret.fields) {
      const says = this.#input.sources.get(`${work.secret.name}.${field.name}`);
      if (says !== undefined && says !== 'missing') sources[field.name] = says;
    }
    return Object.keys(sources).length > 0 ? { sources } : {};
  }

  // ---- journal

  #ready(): Work[] {
    return [...this.#work.values()].filter((work) => work.problem === undefined && work.pending !== undefined);
  }

  async #saveIntents(): Promise<void> {
    const intents = dictionaryOf(this.#input.plan.records);
    for (const work of this.#ready()) {
      if (work.deliveries.length === 0) continue;
      intents[work.secret.name] = withPending(work.record, work.pending as Pending);
    }
    for (const step of this.#input.plan.steps) {
      if (step.action === 'prune' && isChange(step))
        intents[step.secret] = this.#pruneIntent(step, intents[step.secret]);
    }
    const writes =
      this.#ready().some((work) => work.deliveries.length > 0) ||
      this.#input.plan.steps.some((step) => step.action === 'prune' && isChange(step));
    if (!writes) return;
    try {
      await this.#journal.save(intents, 'intent', this.#dependencies.signal);
    } catch (error) {
      throw isConflict(error) ? new LostRaceError() : error;
    }
    this.#intended = true;
    this.#renewed();
  }

  #pruneIntent(step: Step, planned: SecretRecord | undefined): SecretRecord {
    const record = planned ?? (this.#input.lockfile.secrets[step.secret] as SecretRecord);
    const now = this.#journal.now();
    const removals = Object.fromEntries(
      step.targets.map((id) => [id, { ...expectationOf(this.#input.observations.get(id)), remove: true as const }]),
    );
    const pending: Pending = record.pending ?? {
      action: 'copy',
      generation: record.generation,
      nonce: record.nonce ?? this.#dependencies.random(16).toString('hex'),
      reason: 'manual',
      since: now.toISOString(),
      until: new Date(now.getTime() + LEASE_MS).toISOString(),
      run: this.#dependencies.author.run ?? 'local',
      origin: 'generated',
      fingerprints: record.fingerprints,
      targets: {},
    };
    return { ...record, pending: { ...pending, targets: { ...pending.targets, ...removals } } };
  }

  #renewed(): void {
    this.#checkpointAt = this.#dependencies.monotonic();
    this.#sinceCheckpoint = 0;
    const until = this.#journal.writableUntil;
    this.#leaseEndsAt =
      until === undefined
        ? Number.POSITIVE_INFINITY
        : this.#dependencies.monotonic() + (until.getTime() - this.#journal.now().getTime());
  }

  readonly #mayBegin = (): string | undefined => {
    if (this.#dependencies.signal.aborted) return 'the run was stopped before it';
    if (this.#dependencies.monotonic() >= this.#leaseEndsAt) return 'the lease ended before it';
    return undefined;
  };

  readonly #pace: Pace = {
    mayBegin: this.#mayBegin,
    isCheckpointDue: () => this.#isCheckpointDue(),
    checkpoint: () => this.#checkpoint(),
  };

  #isCheckpointDue(): boolean {
    // Without a journal that is ours there is nothing to be saved to.
    if (this.#leaseEndsAt === Number.NEGATIVE_INFINITY) return false;
    return (
      this.#sinceCheckpoint >= CHECKPOINT_WRITES || this.#dependencies.monotonic() - this.#checkpointAt >= CHECKPOINT_MS
    );
  }

  async #checkpoint(): Promise<void> {
    if (!this.#isCheckpointDue()) return;
    const records = dictionaryOf<SecretRecord>();
    const until = new Date(this.#journal.now().getTime() + LEASE_MS).toISOString();
    for (const work of this.#ready()) {
      if (work.deliveries.length === 0) continue;
      if (work.deliveries.every((each) => work.results.has(each.target.id))) {
        records[work.secret.name] = this.#settlement.settle(work);
        continue;
      }
      // The lease is renewed, so what is written from now on is still of this run.
      work.pending = { ...(work.pending as Pending), until };
      records[work.secret.name] = withPending(work.record, work.pending);
    }
    try {
      await this.#journal.save(records, 'checkpoint', this.#dependencies.signal);
      this.#renewed();
    } catch (error) {
      if (!isConflict(error)) throw error;
      // E18: no further write is begun; the intents are still in it.
      this.#leaseEndsAt = Number.NEGATIVE_INFINITY;
    }
  }

  // ---- writes

  async #write(): Promise<void> {
    const ready = this.#ready().filter((work) => work.deliveries.length > 0);
    const total = ready.reduce((sum, work) => sum + work.deliveries.length, 0);
    if (total === 0) return;
    this.#dependencies.progress({ type: 'phase', phase: 'writing', total });
    const levels = Math.max(...ready.map((work) => work.level));
    const merged = inOneContainer(ready);
    for (let level = 0; level <= levels; level += 1) {
      const now = ready.filter((work) => (merged ? level === 0 : work.level === level));
      for (let tier = 0; tier < LAST_TIER; tier += 1) await this.#writeTier(now, tier, total);
    }
    await this.#writeTier(ready, LAST_TIER, total);
  }

  async #writeTier(ready: readonly Work[], tier: number, total: number): Promise<void> {
    const batch: Delivery[] = [];
    for (const work of ready) {
      const own = work.deliveries.filter((each) => tierOfDelivery(each) === tier && !work.results.has(each.target.id));
      if (own.length === 0) continue;
      const why = this.#gate(work, tier);
      if (why === undefined) batch.push(...own);
      else for (const each of own) work.results.set(each.target.id, { outcome: 'skipped', why });
    }
    if (batch.length === 0) return;
    await deliver(
      batch,
      this.#pace,
      { from: this.#journal.now(), now: () => this.#journal.now() },
      this.#dependencies,
      (delivery, result) => {
        (this.#work.get(delivery.secret) as Work).results.set(delivery.target.id, result);
        if (result.outcome === 'skipped') return;
        this.#writes += 1;
        this.#sinceCheckpoint += 1;
        this.#dependencies.progress({
          type: result.outcome === 'written' ? 'written' : 'refused',
          secret: delivery.secret,
          target: delivery.target.id,
          done: this.#writes,
          total,
        });
      },
    );
  }

  /** Why a tier of a secret must not be written now, if so (S9, ruling 9, parts of derived values). */
  #gate(work: Work, tier: number): string | undefined {
    for (const part of work.secret.parts) {
      const source = this.#work.get(part);
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
    const earlier = work.deliveries.filter((each) => tierOfDelivery(each) < tier);
    const outcomes = earlier.map((each) => work.results.get(each.target.id)?.outcome);
    const readable = earlier
      .filter((each) => each.target.capabilities.read === 'value')
      .map((each) => work.results.get(each.target.id)?.outcome);
    if (tier >= RETRY_TIER) {
      if (readable.some((outcome) => outcome === 'unresolved' || outcome === undefined))
        return 'a readable target is neither confirmed nor refused';
      if (readable.length > 0 && !readable.includes('written')) return 'no readable target took the value';
    }
    if (tier > RETRY_TIER && tier < LAST_TIER && work.making && !readable.includes('written')) {
      const tried = work.deliveries
        .filter((each) => tierOfDelivery(each) === RETRY_TIER)
        .map((each) => work.results.get(each.target.id)?.outcome);
      if (tried.length > 0 && tried.some((outcome) => outcome !== 'written'))
        return 'the target that refused before refuses still; nothing else is touched';
    }
    if (tier === LAST_TIER && earlier.length > 0 && !outcomes.includes('written'))
      return 'none of its other targets took the value';
    return undefined;
  }

  async #prune(): Promise<void> {
    for (const step of this.#input.plan.steps) {
      if (step.action !== 'prune' || !isChange(step)) continue;
      const results = new Map<string, Problem | undefined>();
      this.#pruned.set(step.secret, results);
      const targets = new Map((this.#input.retired.get(step.secret) ?? []).map((target) => [target.id, target]));
      for (const id of step.targets) {
        const target = targets.get(id) as DesiredTarget;
        const why = this.#mayBegin();
        if (why !== undefined) {
          results.set(id, { code: 'INTERRUPTED', message: why });
          continue;
        }
        const seen = this.#input.observations.get(id);
        try {
          const store = await this.#dependencies.store(target.address.store);
          const expected = seen?.kind === 'present' ? (seen.condition ?? seen.version) : undefined;
          await store.delete(target.address, expected, { signal: this.#dependencies.signal });
          results.set(id, undefined);
        } catch (error) {
          const { code, message } = asProviderError(error);
          results.set(id, { code, message });
        }
      }
    }
  }

  // ---- what came of it

  #settle(): Record<string, SecretRecord> {
    const records = dictionaryOf(this.#input.plan.records);
    for (const work of this.#ready()) records[work.secret.name] = this.#settlement.settle(work);
    const at = this.#journal.now().toISOString();
    for (const step of this.#input.plan.steps) {
      if (!isChange(step) || (step.action !== 'retire' && step.action !== 'prune')) continue;
      const record = records[step.secret] ?? (this.#input.lockfile.secrets[step.secret] as SecretRecord);
      records[step.secret] = this.#release(step, record, at);
    }
    return records;
  }

  /** The record without targets that are no longer declared: removed ones go, left ones are remembered as such. */
  #release(step: Step, record: SecretRecord, at: string): SecretRecord {
    const targets: Record<string, TargetRecord> = { ...record.targets };
    const pruned = step.action === 'prune' ? this.#pruned.get(step.secret) : undefined;
    let failed = false;
    for (const id of step.targets) {
      const target = targets[id];
      if (!target) continue;
      if (step.action === 'retire') targets[id] = { ...target, state: 'removed' };
      else if (pruned?.get(id) === undefined) delete targets[id];
      else failed = true;
    }
    const declared = this.#input.manifest.secrets.some((secret) => secret.name === step.secret);
    if (declared || failed) return { ...(failed ? record : withoutPending(record)), targets };
    // Values that stay where they are remain known, so that a later prune can still prove that they are ours.
    return { ...bury(record, at), targets, fingerprints: Object.keys(targets).length > 0 ? record.fingerprints : {} };
  }

  async #saveSettled(records: Record<string, SecretRecord>): Promise<void> {
    this.#dependencies.progress({ type: 'phase', phase: 'saving' });
    // Saving must go on when the run is stopped: it is what makes stopping safe.
    const signal = new AbortController().signal;
    try {
      await this.#journal.save(records, 'settled', signal);
    } catch (error) {
      if (!isConflict(error)) throw error;
      // Nothing was written on the strength of what was read: look again.
      if (!this.#intended) throw new LostRaceError();
      await this.#journal.saveJoined(records, signal);
    }
  }
}

/** Another run saved its intents first: this one has written no value and may look again. */
export class LostRaceError extends Error {}

function isConflict(error: unknown): boolean {
  return error instanceof SecretZeroError && error.code === 'LOCKFILE_CONFLICT';
}

function originOf(secret: DesiredSecret): Pending['origin'] {
  if (secret.fields.some((field) => isDerived(field.making))) return 'derived';
  if (secret.fields.some((field) => field.making.how === 'human')) return 'human';
  if (secret.fields.some((field) => field.making.how === 'source')) return 'source';
  return 'generated';
}
