import type { SecretRecord } from '../core/lock.ts';
import type { DesiredSecret } from '../core/model.ts';
import { nextRotation } from '../core/next-rotation.ts';
import type { Observation } from '../core/observation.ts';
import { addPeriod } from '../core/period.ts';
import { makeFingerprint } from '../lockfile/fingerprint.ts';
import { Acquirer } from './acquire.ts';
import { AcquisitionError, type Pinned } from './acquisition.ts';
import type { EngineDependencies } from './dependencies.ts';
import { intentOf } from './intents.ts';
import type { Issuer } from './issue.ts';
import type { Examiner } from './observe.ts';
import type { Work } from './work.ts';

/** What getting ready needs to know of the run. */
export interface ReadyFacts {
  /** UUID of the manifest, bound into fingerprints. */
  readonly manifest: string;
  /** Goes into stamps. */
  readonly owner: string;
  /** All that is declared, parts before what is made from them. */
  readonly secrets: readonly DesiredSecret[];
  readonly recordOf: (secret: string) => SecretRecord | undefined;
  readonly observations: ReadonlyMap<string, Observation>;
  /** `secret.field` → what its source says now. */
  readonly sources: ReadonlyMap<string, string>;
  /** Targets that hold the current generation and can be read, by secret. */
  readonly readable: ReadonlyMap<string, readonly string[]>;
  readonly now: () => Date;
}

/**
 * Comes by every value, in memory, and brings each secret to where only its intent has to be saved before it can be written:
 * deliveries, fingerprints and intent are in the work then. What fails is the secret's `problem`, and that of what is made from it;
 * the others go on.
 */
export async function makeReady(
  all: ReadonlyMap<string, Work>,
  facts: ReadyFacts,
  examiner: Examiner,
  issuer: Issuer,
  dependencies: EngineDependencies,
): Promise<void> {
  const steps = [...all.values()].flatMap((work) => work.steps);
  if (steps.length === 0) return;
  dependencies.progress({ type: 'phase', phase: 'making', total: all.size });
  const acquirer = new Acquirer(facts.secrets, examiner, issuer, facts.recordOf, dependencies);
  await acquirer.readAll(steps, facts.readable);
  for (const { name } of facts.secrets) {
    const work = all.get(name);
    if (!work) continue;
    if (dependencies.signal.aborted) {
      work.problem = { code: 'INTERRUPTED', message: 'the run was stopped before it' };
      continue;
    }
    try {
      await makeOneReady(work, all, acquirer, issuer, facts, dependencies);
    } catch (error) {
      if (!(error instanceof AcquisitionError)) throw error;
      work.problem = error.problem;
      if (error.waiting) work.waiting = error.waiting;
    }
  }
}

async function makeOneReady(
  work: Work,
  all: ReadonlyMap<string, Work>,
  acquirer: Acquirer,
  issuer: Issuer,
  facts: ReadyFacts,
  dependencies: Pick<EngineDependencies, 'author' | 'fingerprintKey' | 'random'>,
): Promise<void> {
  const parts = work.secret.parts.flatMap((part) => all.get(part) ?? []);
  const failed = parts.find((part) => part.problem && !part.waiting) ?? parts.find((part) => part.problem);
  if (failed) {
    const { secret, waiting } = failed;
    throw new AcquisitionError(
      {
        code: 'VALUE_MISSING',
        message: `${work.secret.name} is made from ${secret.name}, which ${waiting ? 'waits for a value' : 'failed'}`,
      },
      waiting ? [] : undefined,
    );
  }
  const fresh = () => dependencies.random(16).toString('hex');
  const nonce = work.announced?.nonce ?? (work.making ? fresh() : (work.record.nonce ?? fresh()));
  const fingerprints: Record<string, string> = work.making ? {} : { ...work.record.fingerprints };
  for (const step of work.steps) {
    for (const field of work.secret.fields) {
      if (step.acquire[field.name] === undefined) continue;
      const pinned = await acquirer.acquire(step, field, nonce, facts.readable);
      work.values.set(field.name, pinned);
      if (!work.making && work.record.fingerprints[field.name] !== undefined) continue;
      const fingerprint = fingerprintOf(work, field.name, pinned, facts.manifest, dependencies);
      if (fingerprint !== undefined) fingerprints[field.name] = fingerprint;
    }
  }
  planDeliveries(work, nonce, facts);
  work.pending = intentOf(work, nonce, fingerprints, work.making ? issuer.issuedFor(work.secret.name) : undefined, {
    observations: facts.observations,
    sources: facts.sources,
    generationOf: (part) => all.get(part)?.generation ?? facts.recordOf(part)?.generation ?? 0,
    now: facts.now(),
    run: dependencies.author.run,
  });
}

function fingerprintOf(
  work: Work,
  field: string,
  pinned: Pinned,
  manifest: string,
  { fingerprintKey, random }: Pick<EngineDependencies, 'fingerprintKey' | 'random'>,
): string | undefined {
  const subject = { manifest, secret: work.secret.name, field, generation: work.generation };
  return makeFingerprint(subject, pinned.value, pinned.entropyBits, fingerprintKey, random(16));
}

/** Which value goes to which target, under which stamp; what is adopted stays as it is. */
function planDeliveries(work: Work, nonce: string, { owner, observations, now }: ReadyFacts): void {
  const due = dueAfter(work, now);
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
      if (!pinned) {
        if (step.reason === 'described') work.described.push(target);
        continue;
      }
      work.deliveries.push({
        secret: work.secret.name,
        target,
        value: pinned.value,
        stamp: { owner, secret: work.secret.name, field: target.field, generation: work.generation, nonce },
        observed: observations.get(id),
        ...(due === undefined ? {} : { due }),
        refusedBefore: work.record.targets[id]?.refused !== undefined,
      });
    }
  }
}

/** When the value that is delivered is to be replaced: one that is made now has all of its period before it. */
function dueAfter({ secret, record, making }: Work, now: () => Date): Date | undefined {
  if (!making) return nextRotation(secret, record);
  return secret.rotationPeriod === undefined || secret.oneTime ? undefined : addPeriod(now(), secret.rotationPeriod);
}
