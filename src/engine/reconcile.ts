import { dictionaryOf } from '../core/dictionary.ts';
import { SecretZeroError } from '../core/errors.ts';
import type { Lease, Lockfile } from '../core/lock.ts';
import type { DesiredTarget, Manifest } from '../core/model.ts';
import type { Observation } from '../core/observation.ts';
import { plan } from '../core/plan.ts';
import type { Plan, PlanInput, PlanRequest, StepOutcome } from '../core/plan-types.ts';
import { readableCopies } from '../core/readable.ts';
import { SecretValue } from '../core/secret-value.ts';
import type { Resolution, Selector } from '../core/selector.ts';
import { expandSelectors } from '../manifest/expand.ts';
import { catalog } from '../providers/catalog.ts';
import { apply } from './apply.ts';
import type { EngineDependencies } from './dependencies.ts';
import { fitsOf } from './fits.ts';
import { Journal, type JournalOptions } from './journal.ts';
import { LostRaceError } from './keeping.ts';
import { heldError } from './lease.ts';
import { Examiner, observe } from './observe.ts';
import { preflight, preflightIssues } from './preflight.ts';
import { targetsToObserve } from './scope-of-run.ts';
import { resolveSelectors } from './selectors.ts';
import { observeSources } from './sources.ts';
import { verifyLegacy } from './verify-legacy.ts';

/** How long a live lease of another run is waited for, and how often it is looked at. */
const WAIT_FOR_LEASE_MS = 10 * 60_000;
const LEASE_POLL_MS = 15_000;

export interface ReconcileInput {
  readonly manifest: Manifest;
  readonly journal: Omit<JournalOptions, 'manifest'>;
  /** What is asked for; what the engine knows itself is filled in. */
  readonly request: Omit<PlanRequest, 'owner' | 'sources' | 'author'>;
  /** False: plan only, nothing is written anywhere. */
  readonly write: boolean;
  /** How often a live lease is looked at, in milliseconds. */
  readonly leasePoll?: number;
  /** False: no target is looked at (a pull request); steps are then by the lockfile alone. */
  readonly observe: boolean;
  /** Repository id, part of the owner in stamps: a fork is `foreign`. */
  readonly repositoryId?: string;
  /** `local-targets: false` in the action: workspace targets are neither observed nor planned. */
  readonly workspaceTargets: boolean;
  /** Targets of what is no longer declared, rebuilt from their ids; for `--prune`. */
  readonly retired?: (manifest: Manifest, lockfile: Lockfile) => ReadonlyMap<string, readonly DesiredTarget[]>;
  /** Called with the plan before anything is done: a saved plan is compared here. Throwing stops the run. */
  readonly beforeApply?: (plan: Plan) => Promise<void>;
}

export interface Reconciled {
  /** With targets in place of its selectors, as this run found them. */
  readonly manifest: Manifest;
  readonly plan: Plan;
  /** Absent where nothing was carried out. */
  readonly outcomes?: readonly StepOutcome[];
  readonly lockfile: Lockfile;
  readonly notes: readonly string[];
  /** Why nothing was written although it was asked for. */
  readonly heldBack?: { readonly reason: 'held' | 'unreviewed' | 'moved'; readonly lease?: Lease };
  readonly now: Date;
}

/** One run over a lane: load, observe, plan and, where asked for, apply. The only way from a manifest to a changed world. */
export async function reconcile(input: ReconcileInput, dependencies: EngineDependencies): Promise<Reconciled> {
  const manifest = input.workspaceTargets ? input.manifest : withoutWorkspace(input.manifest);
  const journal = await Journal.load({ ...input.journal, manifest }, dependencies.signal);
  let lease = input.write ? await waitForLease(journal, input.leasePoll, dependencies) : undefined;
  let looks = 0;
  for (let attempt = 0; ; attempt += 1) {
    let prepared = await prepare({ ...input, manifest }, journal, dependencies);
    // What looks like somebody else's may be another run's that began after the state was loaded: its record of it says so.
    while (seesOthers(prepared.plan) && looks < MOST_LOOKS && (await journal.hasMoved(dependencies.signal))) {
      looks += 1;
      if (input.write) lease = await waitForLease(journal, input.leasePoll, dependencies);
      prepared = await prepare({ ...input, manifest }, journal, dependencies);
    }
    const base = {
      manifest: prepared.input.manifest,
      plan: prepared.plan,
      notes: journal.notes,
      now: prepared.now,
    };
    if (!input.write) return { ...base, lockfile: journal.merged };
    if (lease) return { ...base, lockfile: journal.merged, heldBack: { reason: 'held', lease } };
    if (!journal.reviewed) return { ...base, lockfile: journal.merged, heldBack: { reason: 'unreviewed' } };
    await input.beforeApply?.(prepared.plan);
    try {
      const outcomes = await carryOut(prepared, journal, dependencies);
      return { ...base, outcomes, lockfile: journal.merged };
    } catch (error) {
      if (!(error instanceof LostRaceError)) throw error;
      if (attempt > 0) return { ...base, lockfile: journal.merged, heldBack: { reason: 'moved' } };
      // The loser of a compare-and-set has written no value: it looks again, once.
      await journal.reload(dependencies.signal);
      lease = await waitForLease(journal, input.leasePoll, dependencies);
    }
  }
}

/** How often a run looks again because another one moved the state under it. */
const MOST_LOOKS = 3;

/** Whether a target is not as the state has it, for no reason that the state knows. */
function seesOthers({ drift }: Plan): boolean {
  return drift.some(({ status }) => status === 'changed' || status === 'missing' || status === 'unknown');
}

interface Prepared {
  readonly plan: Plan;
  readonly input: PlanInput;
  readonly examiner: Examiner;
  readonly now: Date;
}

async function prepare(input: ReconcileInput, journal: Journal, dependencies: EngineDependencies): Promise<Prepared> {
  let lockfile = journal.merged;
  // An old lockfile is written anew as a whole, and what is not verified now cannot be verified later.
  const only = journal.migrated ? undefined : input.request.only;
  const { signal } = dependencies;
  const resolutions = input.observe
    ? await resolveSelectors(input.manifest, dependencies.session, { signal }, only)
    : new Map<Selector, Resolution>();
  const { manifest, unreadable, selections } = expandSelectors(input.manifest, lockfile, resolutions, catalog);
  const owner = input.repositoryId === undefined ? journal.id : `${journal.id}@${input.repositoryId}`;
  const examiner = new Examiner(lockfile, dependencies.random(32), dependencies.fingerprintKey, fitsOf(manifest));
  const retired = input.retired?.(manifest, lockfile) ?? new Map<string, readonly DesiredTarget[]>();
  let observations: ReadonlyMap<string, Observation> = new Map();
  if (input.observe) {
    const all = targetsToObserve(manifest, retired, only).filter(({ target: { id } }) => !unreadable.has(id));
    dependencies.progress({ type: 'phase', phase: 'observing', total: all.length });
    observations = new Map([...(await observe(all, lockfile, owner, examiner, dependencies)), ...unreadable]);
    lockfile = verifyLegacy(lockfile, manifest, observations, examiner, owner);
  }
  const now = journal.now();
  const key = dependencies.fingerprintKey;
  const sources = await observeSources(
    manifest,
    input.request.only,
    (secret, field, value) => (key ? key.sourceDigest(journal.id, secret, field, value) : 'opaque'),
    (text) => new SecretValue(text),
    dependencies,
  );
  const request: PlanRequest = { ...input.request, owner, sources, author: dependencies.author };
  const planInput: PlanInput = {
    manifest,
    lockfile,
    ...(journal.base ? { base: journal.base } : {}),
    observations,
    retired,
    unwritable: new Map(),
    // Where targets are looked at, those of secrets that nobody asked for are not asked about, and not spoken of.
    selections: input.observe ? selections.filter(({ state }) => state !== 'unasked') : selections,
    request,
    now,
  };
  const first = plan(planInput);
  if (!input.observe || !first.changes) return { plan: first, input: planInput, examiner, now };
  const unwritable = await preflight(first, manifest, dependencies);
  const unissuable = await preflightIssues(first, manifest, dependencies);
  if (unwritable.size === 0 && unissuable.size === 0) return { plan: first, input: planInput, examiner, now };
  const informed = { ...planInput, unwritable, unissuable };
  return { plan: plan(informed), input: informed, examiner, now };
}

async function carryOut(
  prepared: Prepared,
  journal: Journal,
  dependencies: EngineDependencies,
): Promise<StepOutcome[]> {
  const { plan: planned, input, examiner } = prepared;
  const { manifest, lockfile, request } = input;
  const observations = planned.seen.size === 0 ? input.observations : new Map([...input.observations, ...planned.seen]);
  const readable = new Map<string, string[]>();
  for (const secret of manifest.secrets) {
    const record = planned.records[secret.name] ?? lockfile.secrets[secret.name];
    const copies = readableCopies(secret, record, (id) => observations.get(id), request.owner);
    if (copies.length > 0) readable.set(secret.name, copies);
  }
  if (!planned.changes) {
    if (journal.migrated) await journal.save(lockfile.secrets, 'settled', dependencies.signal);
    return planned.steps.map((step) => ({ step, result: step.blocked || step.waiting ? 'skipped' : 'done' }));
  }
  // All of an old lockfile is saved, also what of it was verified and needs no step.
  const records = journal.migrated ? dictionaryOf(lockfile.secrets, planned.records) : planned.records;
  const applyInput = {
    manifest,
    plan: { ...planned, records },
    lockfile,
    observations,
    retired: input.retired,
    owner: request.owner,
    sources: request.sources,
    readable,
  };
  return apply(applyInput, journal, examiner, dependencies);
}

/** A live lease of another run is waited for; it is returned if it is still live after the time. */
async function waitForLease(
  journal: Journal,
  poll: number | undefined,
  dependencies: EngineDependencies,
): Promise<Lease | undefined> {
  const begun = dependencies.monotonic();
  for (;;) {
    // What may not write has nothing to wait for.
    if (!journal.reviewed) return undefined;
    const held = journal.heldBy(journal.now());
    if (!held || dependencies.monotonic() - begun >= WAIT_FOR_LEASE_MS || dependencies.signal.aborted) return held;
    dependencies.progress({ type: 'waiting-for-lease', run: held.run });
    await dependencies.sleep(poll ?? LEASE_POLL_MS, dependencies.signal);
    await journal.reload(dependencies.signal);
  }
}

/** The error for a run that could not write because another one does. */
export function heldBackError(heldBack: NonNullable<Reconciled['heldBack']>): SecretZeroError {
  if (heldBack.lease) return heldError(heldBack.lease);
  if (heldBack.reason === 'moved') {
    return new SecretZeroError(
      'LOCKFILE_CONFLICT',
      'somebody else saved the state twice while this run was getting ready; nothing was written',
      {
        hint: 'run it again',
      },
    );
  }
  return new SecretZeroError(
    'LOCKFILE_FOREIGN',
    'the manifest here is not the reviewed one at the tip of the base branch; nothing was written',
    {
      hint: 'merge it first; only the reviewed manifest writes',
    },
  );
}

function withoutWorkspace(manifest: Manifest): Manifest {
  const secrets = manifest.secrets.flatMap((secret) => {
    const targets = secret.targets.filter((target) => target.scope === 'remote');
    return targets.length === 0 && secret.targets.length > 0 ? [] : [{ ...secret, targets }];
  });
  return { ...manifest, secrets };
}
