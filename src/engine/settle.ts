import type { Pending, SecretRecord, TargetRecord } from '../core/lock.ts';
import type { DesiredTarget } from '../core/model.ts';
import type { Observation } from '../core/observation.ts';
import {
  evidenceOf,
  heldTarget,
  settleGeneration,
  withoutGoodValue,
  withoutPending,
  withPending,
} from '../core/record.ts';
import type { SecretValue } from '../core/secret-value.ts';
import { makeFingerprint } from '../lockfile/fingerprint.ts';
import type { Delivered } from './deliver.ts';
import type { EngineDependencies } from './dependencies.ts';
import { confirmedOf, type Work } from './work.ts';

/** What settling needs to know of the run. */
export interface SettlementFacts {
  /** UUID of the manifest, bound into fingerprints. */
  readonly manifest: string;
  readonly observations: ReadonlyMap<string, Observation>;
  readonly work: ReadonlyMap<string, Work>;
  readonly now: () => Date;
  /** Why no write may be begun now, if so. */
  readonly mayBegin: () => string | undefined;
}

/** Turns what came of the writes into records: the other half of an intent. */
export class Settlement {
  readonly #facts: SettlementFacts;
  readonly #dependencies: Pick<EngineDependencies, 'author' | 'fingerprintKey' | 'random'>;

  constructor(facts: SettlementFacts, dependencies: Pick<EngineDependencies, 'author' | 'fingerprintKey' | 'random'>) {
    this.#facts = facts;
    this.#dependencies = dependencies;
  }

  /** The record of a secret after its writes: settled, kept as it was, or with its intent for the next run. */
  settle(work: Work): SecretRecord {
    const pending = work.pending as Pending;
    work.settledAt ??= this.#facts.now().toISOString();
    const at = work.settledAt;
    const outcome = (id: string) => work.results.get(id)?.outcome;
    const ids = work.deliveries.map((each) => each.target.id);
    const unresolved = ids.some((id) => outcome(id) === 'unresolved');
    const stopped =
      work.making &&
      ids.some((id) => outcome(id) === 'skipped') &&
      this.#facts.mayBegin() !== undefined &&
      confirmedOf(work) === 0;
    if (unresolved) return withPending(work.record, pending);
    if (work.making && confirmedOf(work) === 0 && work.adopted.length === 0) {
      const kept = withoutPending(withPending(work.record, pending));
      const dropped = pending.replaces ? withoutGoodValue(kept) : kept;
      return stopped ? dropped : { ...dropped, targets: this.#withRefusals(work, dropped.targets, at) };
    }
    const targets = this.#settledTargets(work, at);
    if (work.making)
      return settleGeneration(withPending(work.record, pending), pending, targets, at, this.#dependencies.author);
    const { pending: _pending, ...rest } = work.record;
    return { ...rest, nonce: rest.nonce ?? pending.nonce, fingerprints: pending.fingerprints, targets };
  }

  #settledTargets(work: Work, at: string): Record<string, TargetRecord> {
    const targets: Record<string, TargetRecord> = {};
    const declared = new Set(work.secret.targets.map((target) => target.id));
    for (const [id, target] of Object.entries(work.record.targets)) {
      const keeps = !work.making || target.state === 'removed' || !declared.has(id);
      targets[id] = keeps ? target : { ...target, state: 'behind', ...this.#leftFingerprint(work, id, target) };
    }
    for (const id of work.adopted) targets[id] = this.#adoptedRecord(work, id);
    for (const { id, digest } of work.described) {
      const result = work.results.get(id);
      const known = targets[id];
      if (result?.outcome === 'written' && known) targets[id] = { ...known, ...evidenceOf(result), digest };
    }
    for (const { target } of work.deliveries) {
      const result = work.results.get(target.id);
      const previous = targets[target.id];
      if (result?.outcome === 'written') {
        targets[target.id] = {
          ...heldTarget(target, work.generation, result),
          ...this.#renderedFingerprint(work, target, result.rendered),
        };
      } else {
        targets[target.id] = this.#behindRecord(work, target, previous, result, at);
      }
    }
    return targets;
  }

  /** What is known of a target that did not get the value: what was there when we last looked, and how often it refused. */
  #behindRecord(
    work: Work,
    target: DesiredTarget,
    previous: TargetRecord | undefined,
    result: Delivered | undefined,
    at: string,
  ): TargetRecord {
    const seen = this.#facts.observations.get(target.id);
    const refused =
      result?.outcome === 'refused'
        ? { at, count: (previous?.refused?.count ?? 0) + 1, code: result.error.code }
        : previous?.refused;
    return {
      ...(seen?.kind === 'present' ? evidenceOf(seen) : seen?.kind === 'absent' ? { absent: true as const } : {}),
      generation: previous?.generation ?? 0,
      field: target.field,
      state: 'behind',
      ...(previous ? this.#leftFingerprint(work, target.id, previous) : {}),
      ...(refused ? { refused } : {}),
    };
  }

  /** By what a target that stays behind can be recognised as we left it: so that a later change shows. */
  #leftFingerprint(work: Work, id: string, previous: TargetRecord): { fingerprint?: string } {
    const target = work.secret.targets.find((each) => each.id === id);
    if (target?.capabilities.wholeContainer) return {};
    const held =
      previous.state === 'held' && work.making ? work.record.fingerprints[previous.field] : previous.fingerprint;
    return held === undefined ? {} : { fingerprint: held };
  }

  #withRefusals(work: Work, targets: Readonly<Record<string, TargetRecord>>, at: string): Record<string, TargetRecord> {
    const next: Record<string, TargetRecord> = { ...targets };
    for (const { target } of work.deliveries) {
      const result = work.results.get(target.id);
      const known = next[target.id];
      if (result?.outcome !== 'refused' || !known) continue;
      next[target.id] = { ...known, refused: { at, count: (known.refused?.count ?? 0) + 1, code: result.error.code } };
    }
    return next;
  }

  #adoptedRecord(work: Work, id: string): TargetRecord {
    const target = work.secret.targets.find((each) => each.id === id) as DesiredTarget;
    const seen = this.#facts.observations.get(id);
    const asIs = work.steps.some((step) => step.reason === 'as-is' && step.targets.includes(id));
    return {
      ...(seen?.kind === 'present' ? evidenceOf(seen) : {}),
      generation: work.generation,
      field: target.field,
      state: asIs ? 'taken' : 'held',
      digest: target.digest,
    };
  }

  #renderedFingerprint(work: Work, target: DesiredTarget, rendered: SecretValue | undefined): { fingerprint?: string } {
    if (!rendered) return {};
    // The file holds all of them, so it is as hard to guess as the hardest.
    const { store, container } = target.address;
    const together = [...this.#facts.work.values()].filter((other) =>
      other.deliveries.some(({ target: { address } }) => address.store === store && address.container === container),
    );
    const bits = Math.max(
      0,
      ...together.flatMap((other) => [...other.values.values()].map((pinned) => pinned.entropyBits)),
    );
    const subject = {
      manifest: this.#facts.manifest,
      secret: work.secret.name,
      field: target.id,
      generation: work.generation,
    };
    const fingerprint = makeFingerprint(
      subject,
      rendered,
      bits,
      this.#dependencies.fingerprintKey,
      this.#dependencies.random(16),
    );
    return fingerprint === undefined ? {} : { fingerprint };
  }
}
