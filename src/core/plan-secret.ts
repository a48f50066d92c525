import { assess, provenStamp, type TargetStatus } from './assess.ts';
import { driftOf } from './drift.ts';
import type { SecretRecord } from './lock.ts';
import type { DesiredField, DesiredSecret, DesiredTarget, Making } from './model.ts';
import { isDerived } from './model.ts';
import { fieldKey, valueVariable } from './names.ts';
import type { Observation } from './observation.ts';
import { addPeriod } from './period.ts';
import type {
  Acquisition,
  Action,
  Finding,
  Problem,
  ReasonCode,
  SecretContext,
  SecretPlan,
  Step,
  Waiting,
} from './plan-types.ts';
import { isChange } from './plan-types.ts';
import { isReadableCopy } from './readable.ts';
import { evidenceOf, nextGeneration } from './record.ts';
import { recover } from './recover.ts';

/** A write-only target that keeps refusing makes its siblings rotate at most once in this time, unattended. */
const REMAKE_PAUSE_MS = 86_400_000;

/** Plans one secret. Its parts must have been planned before it. */
export function planSecret(context: SecretContext): SecretPlan {
  const { secret, input } = context;
  const stored = input.lockfile.secrets[secret.name];
  if (secret.owner === 'external') return new SecretPlanner(context, stored).observeOnly();
  if (!stored?.pending) return planProven(context, stored, [], false, []);
  const recovery = recover(secret, stored, input.observations, input.request.owner, input.now, input.request.author);
  if (recovery.wait) {
    const planner = new SecretPlanner(context, stored);
    return planner.blockedPlan('recovered', recovery.wait, {
      code: 'UNAVAILABLE',
      message: `an unfinished write of ${secret.name} cannot be judged while ${recovery.wait.join(', ')} cannot be read`,
      hint: 'nothing is decided on a guess; the next run that can look at it goes on',
    });
  }
  const { seen = new Map<string, Observation>() } = recovery;
  const observations = seen.size === 0 ? input.observations : new Overlay(seen, input.observations);
  const informed = { ...context, input: { ...input, observations } };
  const planned = planProven(informed, recovery.record, recovery.rows, recovery.remake === true, recovery.conflicts);
  return { ...planned, seen };
}

/** What recovery knows better, over what was observed. */
class Overlay extends Map<string, Observation> {
  readonly #below: ReadonlyMap<string, Observation>;

  constructor(above: ReadonlyMap<string, Observation>, below: ReadonlyMap<string, Observation>) {
    super(above);
    this.#below = below;
  }

  override get(id: string): Observation | undefined {
    return super.get(id) ?? this.#below?.get(id);
  }
}

/** Corrects the record by proof that is ahead of it (S6), then plans. */
function planProven(
  context: SecretContext,
  record: SecretRecord | undefined,
  rows: readonly string[],
  remake: boolean,
  conflicts: readonly string[],
): SecretPlan {
  const { secret, input } = context;
  let base = record;
  const ahead = secret.targets.filter(
    (target) => assess(secret.name, target, base, input.observations.get(target.id), input.request.owner) === 'ahead',
  );
  const found = [...rows];
  if (ahead.length > 0) {
    base = catchUp(context, base, ahead);
    found.push('S6');
  }
  return new SecretPlanner(context, base, found, remake, conflicts).plan();
}

/** The record as proven by the newest stamp: our state was lost or is older than the targets. */
function catchUp(
  context: SecretContext,
  record: SecretRecord | undefined,
  ahead: readonly DesiredTarget[],
): SecretRecord {
  const { secret, input } = context;
  const stamps = ahead.flatMap((target) => {
    const seen = input.observations.get(target.id);
    return seen?.kind === 'present' && seen.stamp ? [{ target, stamp: seen.stamp, seen }] : [];
  });
  const newest = stamps.reduce((best, each) => (each.stamp.generation > best.stamp.generation ? each : best));
  const at = input.now.toISOString();
  const targets = { ...record?.targets };
  for (const target of secret.targets) {
    const old = targets[target.id];
    if (old && old.state !== 'removed') targets[target.id] = { ...old, state: 'behind' };
  }
  for (const { target, stamp, seen } of stamps) {
    if (stamp.generation !== newest.stamp.generation || stamp.nonce !== newest.stamp.nonce) continue;
    targets[target.id] = {
      generation: stamp.generation,
      field: target.field,
      state: 'held',
      digest: target.digest,
      ...(seen.version === undefined ? {} : { version: seen.version }),
      ...(seen.changedAt === undefined ? {} : { changedAt: seen.changedAt.toISOString() }),
      ...(seen.createdAt === undefined ? {} : { createdAt: seen.createdAt.toISOString() }),
    };
  }
  const {
    tombstone: _t,
    pending: _p,
    nonce: _n,
    inputs: _i,
    sources: _s,
    definition: _d,
    ...rest
  } = record ?? {
    rev: 0,
    chain: '',
    rotations: 0,
    history: [],
  };
  return {
    ...rest,
    generation: newest.stamp.generation,
    nonce: newest.stamp.nonce,
    created: record?.created ?? at,
    ...(record !== undefined && record.generation > 0
      ? { rotated: newest.seen.changedAt?.toISOString() ?? at, rotations: record.rotations + 1 }
      : {}),
    fingerprints: {},
    definition: secret.valueDigest,
    targets,
    history: [...rest.history, { generation: newest.stamp.generation, date: at, reason: 'recovered' as const }].slice(
      -10,
    ),
  };
}

class SecretPlanner {
  readonly #context: SecretContext;
  readonly #secret: DesiredSecret;
  readonly #record: SecretRecord | undefined;
  readonly #rows: readonly string[];
  readonly #remake: boolean;
  readonly #status = new Map<string, TargetStatus>();
  readonly #steps: Step[] = [];
  readonly #findings: Finding[] = [];

  constructor(
    context: SecretContext,
    record: SecretRecord | undefined,
    rows: readonly string[] = [],
    remake = false,
    conflicts: readonly string[] = [],
  ) {
    this.#context = context;
    this.#secret = context.secret;
    this.#record = record;
    this.#rows = rows;
    this.#remake = remake;
    const { observations, request } = context.input;
    for (const target of this.#secret.targets) {
      const status = assess(this.#secret.name, target, record, observations.get(target.id), request.owner);
      const { store, container } = target.address;
      const joins = status === 'found' && context.ownContainers.has(`${store}\0${container}`);
      this.#status.set(target.id, conflicts.includes(target.id) ? 'foreign' : joins ? 'new' : status);
    }
  }

  plan(): SecretPlan {
    if (this.#unavailable()) return this.#done();
    const unobserved = this.#with('unobserved');
    if (unobserved.length > 0 && unobserved.length === this.#secret.targets.length && this.#secret.targets.length > 0) {
      return this.#planUnobserved();
    }
    if (this.#settled) this.#planSettled();
    else this.#planFirst();
    return this.#done();
  }

  /** `owner: external`: looked at and reported, never written. */
  observeOnly(): SecretPlan {
    this.#keep('external', 'managed elsewhere; observed only');
    return this.#done();
  }

  blockedPlan(reason: ReasonCode, targets: readonly string[], problem: Problem): SecretPlan {
    this.#add('keep', reason, 'waits for a target', targets, {}, this.#generation, { blocked: problem });
    return this.#done();
  }

  get #settled(): boolean {
    return this.#record !== undefined && this.#record.generation > 0 && this.#record.tombstone === undefined;
  }

  get #generation(): number {
    return this.#record?.generation ?? 0;
  }

  #with(...statuses: TargetStatus[]): DesiredTarget[] {
    return this.#secret.targets.filter((target) => statuses.includes(this.#status.get(target.id) as TargetStatus));
  }

  // ---- what is not in this version, what nobody looked at

  #unavailable(): boolean {
    const kinds = new Set<string>();
    for (const field of this.#secret.fields) if (field.making.how === 'unavailable') kinds.add(field.making.kind);
    for (const target of this.#secret.targets)
      if (!target.available) kinds.add(`${target.providerKind}/${target.kind}`);
    if (kinds.size === 0) return false;
    this.#add(
      'keep',
      'in-sync',
      'uses a kind that this version does not have',
      this.#secret.targets.map(idOf),
      {},
      this.#generation,
      {
        blocked: {
          code: 'UNSUPPORTED',
          message: `${[...kinds].join(', ')}: not available in this version`,
          hint: 'remove it from this environment or leave the secret out with -s until it is',
        },
      },
    );
    return true;
  }

  #planUnobserved(): SecretPlan {
    if (!this.#settled) this.#create('new', 'declared, and not in the lockfile (targets not observed)');
    else if (!this.#renew())
      this.#keep('in-sync', `generation ${this.#generation} by the lockfile (targets not observed)`);
    return this.#done();
  }

  // ---- a secret that has no settled generation

  #planFirst(): void {
    const secret = this.#secret;
    if (secret.targets.length === 0) return this.#keep('in-sync', 'has no target: nothing to deliver');
    const unseen = this.#with('unreadable', 'deleting', 'unobserved');
    if (unseen.length > 0) return this.#block('create', 'new', unseen, this.#unseenProblem(unseen));
    const foreign = this.#with('foreign');
    if (foreign.length > 0) return this.#block('create', 'new', foreign, conflictProblem(secret, foreign, true));
    const found = this.#with('found', 'unknown', 'changed', 'ok', 'missing');
    const present = found.filter((target) => this.#status.get(target.id) !== 'missing');
    if (present.length === 0 || this.#remake) {
      return this.#create(
        this.#remake ? 'recovered' : 'new',
        this.#remake
          ? 'an unfinished value was lost: made anew for all targets'
          : 'declared, and at none of its targets',
      );
    }
    if (this.#context.input.request.adoptAsIs.has(secret.name)) {
      return this.#add(
        'adopt',
        'as-is',
        'taken over as it is: value unknown, version and dates recorded',
        present.map(idOf),
        {},
        this.#nextNumber(),
      );
    }
    this.#adoptFirst(present);
  }

  #adoptFirst(present: readonly DesiredTarget[]): void {
    const secret = this.#secret;
    const overwrite = secret.onConflict === 'overwrite';
    const writeOnly = present.filter((target) => target.capabilities.read === 'metadata');
    const readable = present.filter((target) => target.capabilities.read === 'value');
    if ((writeOnly.length > 0 || this.#unequal(readable)) && !overwrite) {
      return this.#block('adopt', 'found', present, conflictProblem(secret, present, false));
    }
    if (readable.length === 0 || this.#unequal(readable)) {
      return this.#create(
        'new',
        `a value was there first; \`on_conflict: overwrite\` replaces it at ${listOf(present)}`,
      );
    }
    const acquire: Record<string, Acquisition> = {};
    for (const field of secret.fields) {
      const from = readable.filter((target) => target.field === field.name).map(idOf);
      acquire[field.name] = from.length > 0 ? { how: 'read', from } : { how: 'make' };
    }
    const waiting = this.#waitingFor(secret.fields.filter((field) => acquire[field.name]?.how === 'make'));
    const generation = this.#nextNumber();
    this.#add('adopt', 'found', 'a value was there first and is adopted', readable.map(idOf), acquire, generation, {
      waiting,
    });
    const rest = secret.targets.filter((target) => !readable.includes(target));
    if (rest.length > 0 && waiting.length === 0) {
      this.#add('copy', 'new-target', 'the adopted value is delivered', rest.map(idOf), acquire, generation);
    }
  }

  /** Whether values that were seen without being read (local files) are known to differ within a field. */
  #unequal(targets: readonly DesiredTarget[]): boolean {
    const digests = new Map<string, string>();
    for (const target of targets) {
      const seen = this.#context.input.observations.get(target.id);
      const digest = seen?.kind === 'present' ? seen.content?.digest : undefined;
      if (digest === undefined) continue;
      const other = digests.get(target.field);
      if (other !== undefined && other !== digest) return true;
      digests.set(target.field, digest);
    }
    return false;
  }

  #create(reason: ReasonCode, because: string): void {
    this.#make('create', reason, because);
  }

  // ---- a secret that has one

  #planSettled(): void {
    const foreign = this.#with('foreign');
    if (foreign.length > 0) this.#block('repair', 'drift', foreign, conflictProblem(this.#secret, foreign, true));
    if (this.#renew()) return;
    const unseen = this.#with('unreadable', 'deleting');
    if (unseen.length > 0) this.#block('keep', 'in-sync', unseen, this.#unseenProblem(unseen));
    if (this.#remakeLost()) return;
    if (this.#takeBack()) return;
    this.#deliver();
    this.#describe();
    if (this.#steps.length === 0) this.#keep('in-sync', `generation ${this.#generation} is at every target`);
  }

  /** A new generation, where one is asked for or due. True when the secret needs nothing else. */
  #renew(): boolean {
    const cause = this.#renewalCause();
    if (!cause) return false;
    const { reason, because, action } = cause;
    this.#makeUnlessTaken(action, reason, because);
    return true;
  }

  /** A new generation for all targets, or what is in its way: it is never made over what somebody else did there. */
  #makeUnlessTaken(action: Action, reason: ReasonCode, because: string): void {
    const named = this.#context.input.request.force.has(this.#secret.name);
    const obstacles = this.#with('foreign', 'unreadable', 'deleting', ...(named ? [] : (['changed'] as const)));
    if (obstacles.length > 0) {
      return this.#block(action, reason, obstacles, {
        code: obstacles.some((target) => this.#status.get(target.id) === 'changed') ? 'CONFLICT' : 'UNAVAILABLE',
        message: `${because}, but ${listOf(obstacles)} ${obstacles.length === 1 ? 'is' : 'are'} not as we left ${obstacles.length === 1 ? 'it' : 'them'}`,
        hint: `settle the drift first: \`adopt ${this.#secret.name}\` keeps what is there, \`rotate ${this.#secret.name} --force\` replaces it`,
      });
    }
    const found = this.#with('found');
    if (found.length > 0 && this.#secret.onConflict === 'fail') {
      return this.#block(action, reason, found, conflictProblem(this.#secret, found, false));
    }
    this.#make(action, reason, because);
  }

  #renewalCause(): { action: Action; reason: ReasonCode; because: string } | undefined {
    const secret = this.#secret;
    const { request, sources } = { request: this.#context.input.request, sources: this.#context.input.request.sources };
    const record = this.#record as SecretRecord;
    if (this.#remake) return { action: 'rotate', reason: 'recovered', because: 'an unfinished value was lost' };
    if (request.force.has(secret.name) || (request.forceAll === true && !secret.oneTime)) {
      return { action: 'rotate', reason: 'forced', because: 'rotation was asked for' };
    }
    if (record.definition !== undefined && record.definition !== secret.valueDigest) {
      if (!secret.oneTime) return { action: 'update', reason: 'definition', because: 'its definition changed' };
      this.#findings.push({
        rule: 'one-time-definition',
        severity: 'warning',
        secret: secret.name,
        message: `the definition of ${secret.name} changed, but it is \`one_time\``,
        advice: `rotate ${secret.name} --force makes a value by the new definition`,
        span: secret.span,
      });
    }
    // Parts that it is not known to be made from (its state was lost) count as changed.
    const stale = secret.parts.filter((part) => {
      const planned = this.#context.planned.get(part);
      return planned !== undefined && planned.generation !== record.inputs?.[part];
    });
    const taken = Object.values(record.targets).some((target) => target.state === 'taken');
    if (stale.length > 0 && !secret.oneTime && !(record.inputs === undefined && taken)) {
      return {
        action: 'update',
        reason: 'inputs',
        because: `it is made from ${stale.join(', ')}, which changed`,
      };
    }
    for (const field of secret.fields) {
      const before = record.sources?.[field.name];
      const says = sources.get(fieldKey(secret.name, field.name));
      if (before === undefined || says === undefined || says === 'missing' || says === 'opaque' || before === 'opaque')
        continue;
      if (before.split('/')[1] !== says.split('/')[1]) continue; // another key's digest is no evidence
      if (before !== says && !secret.oneTime)
        return { action: 'update', reason: 'source', because: `the source of its field ${field.name} changed` };
    }
    if (this.isDue && request.rotateDue) {
      return {
        action: 'rotate',
        reason: 'due',
        because: `its rotation period of ${secret.rotationPeriod?.text} is over`,
      };
    }
    return undefined;
  }

  get isDue(): boolean {
    const { rotationPeriod, oneTime } = this.#secret;
    const since = this.#record?.rotated ?? this.#record?.created;
    if (!this.#settled || !rotationPeriod || oneTime || since === undefined) return false;
    return addPeriod(new Date(since), rotationPeriod).getTime() <= this.#context.input.now.getTime();
  }

  /** L2's exception: everything is proven absent, so nobody can hold the old value; and ruling 9's repair. */
  #remakeLost(): boolean {
    const secret = this.#secret;
    if (secret.targets.length === 0) return false;
    const counted = secret.targets.filter((target) => !target.capabilities.wholeContainer);
    const remote = counted.filter((target) => target.scope === 'remote');
    const deciding = remote.length > 0 ? remote : counted;
    const gone = (target: DesiredTarget) =>
      ['missing', 'new'].includes(this.#status.get(target.id) as string) || this.#absentBehind(target);
    if (deciding.length === 0 || !deciding.every(gone)) return this.#remakeRefused();
    if (this.#readable(undefined).length > 0) return false;
    if (!deciding.some((target) => ['missing', 'behind'].includes(this.#status.get(target.id) as string))) return false;
    if (secret.oneTime) {
      this.#block('repair', 'lost', deciding, {
        code: 'UNSUPPORTED',
        message: `${secret.name} is \`one_time\` and its value is gone from every target`,
        hint: `\`rotate ${secret.name} --force\` makes a new one`,
      });
      return true;
    }
    this.#makeUnlessTaken('create', 'lost', 'its value is gone from every target');
    return true;
  }

  #absentBehind(target: DesiredTarget): boolean {
    return (
      this.#status.get(target.id) === 'behind' && this.#context.input.observations.get(target.id)?.kind === 'absent'
    );
  }

  /** Ruling 9: a target that is behind and has no readable sibling needs a new generation, at most once a day unattended. */
  #remakeRefused(): boolean {
    const behind = this.#with('behind').filter((target) => target.scope === 'remote');
    if (behind.length === 0) return false;
    // A readable target without evidence may well hold the value: it is no reason to make another.
    const perhaps = new Set(
      this.#with('unknown')
        .filter((target) => target.capabilities.read === 'value')
        .map((target) => target.field),
    );
    const stuck = behind.filter((target) => this.#readable(target.field).length === 0 && !perhaps.has(target.field));
    if (stuck.length === 0) return false;
    const { input } = this.#context;
    const refusals = stuck
      .map((target) => this.#record?.targets[target.id]?.refused)
      .filter((each) => each !== undefined);
    const latest = Math.max(0, ...refusals.map((each) => Date.parse(each.at)));
    const unwritable = stuck.filter((target) => input.unwritable.has(target.id));
    const paused = input.request.unattended && refusals.length > 0 && input.now.getTime() - latest < REMAKE_PAUSE_MS;
    if (
      this.#secret.oneTime ||
      unwritable.length > 0 ||
      paused ||
      this.#with('changed', 'unreadable', 'deleting', 'foreign').length > 0 ||
      (this.#with('found').length > 0 && this.#secret.onConflict === 'fail')
    ) {
      this.#block('repair', 'behind', stuck, {
        code:
          unwritable.length > 0
            ? (input.unwritable.get((unwritable[0] as DesiredTarget).id) as Problem).code
            : 'UNSUPPORTED',
        message: `${listOf(stuck)} ${stuck.length === 1 ? 'is' : 'are'} behind and there is no readable copy of ${this.#secret.name}`,
        hint: paused
          ? `a new generation is tried at most once a day; \`rotate ${this.#secret.name} --force\` tries now`
          : `\`rotate ${this.#secret.name} --force\` makes a new generation for all its targets`,
      });
      return false;
    }
    this.#make('rotate', 'behind', `${listOf(stuck)} could not be written last time and there is no readable copy`);
    return true;
  }

  /** The current generation to targets that do not have it. */
  #deliver(): void {
    const request = this.#context.input.request;
    const blockedBefore = new Set(this.#steps.filter((step) => step.blocked).flatMap((step) => step.targets));
    const groups: readonly [TargetStatus, Action, ReasonCode, string][] = [
      ['new', 'copy', 'new-target', 'a new target'],
      ['missing', 'repair', 'missing', 'it is gone from the target'],
      ['behind', 'copy', 'behind', 'the target does not have the current generation'],
      ['changed', 'repair', 'changed', 'the target was changed by someone else (`on_drift: repair`)'],
      ['found', 'adopt', 'found', 'a value was at the new target first'],
    ];
    for (const [status, action, reason, because] of groups) {
      const targets = this.#with(status).filter((target) => !blockedBefore.has(target.id));
      if (targets.length === 0) continue;
      if (status === 'changed' && (this.#secret.onDrift !== 'repair' || request.adopt.has(this.#secret.name))) continue;
      if (status === 'found') {
        this.#meetFound(targets);
        continue;
      }
      const able = targets.filter((target) => this.#readable(target.field).length > 0);
      const unable = targets.filter((target) => this.#readable(target.field).length === 0);
      if (
        unable.some((target) => target.scope === 'remote') &&
        status === 'new' &&
        this.#secret.onNewTarget === 'rotate' &&
        !this.#secret.oneTime
      ) {
        return this.#makeUnlessTaken(
          'rotate',
          'new-target',
          `${listOf(unable)} is new and there is no readable copy (\`on_new_target: rotate\`)`,
        );
      }
      if (able.length > 0) this.#add(action, reason, because, able.map(idOf), this.#reading(able), this.#generation);
      if (unable.length > 0) this.#block(action, reason, unable, noCopyProblem(this.#secret, unable));
    }
  }

  #meetFound(targets: readonly DesiredTarget[]): void {
    const secret = this.#secret;
    const readable = targets.filter((target) => target.capabilities.read === 'value');
    const writeOnly = targets.filter((target) => target.capabilities.read === 'metadata');
    const adoptable = readable.filter((target) => this.#readable(target.field).length > 0);
    if (adoptable.length > 0) {
      const acquire: Record<string, Acquisition> = {};
      for (const target of adoptable) {
        acquire[target.field] = { how: 'read', from: [...this.#readable(target.field), target.id] };
      }
      this.#add(
        'adopt',
        'found',
        'a value was at the new target first; it is adopted if it is the current one',
        adoptable.map(idOf),
        acquire,
        this.#generation,
      );
    }
    const rest = [...writeOnly, ...readable.filter((target) => !adoptable.includes(target))];
    if (rest.length === 0) return;
    if (this.#context.input.request.adoptAsIs.has(secret.name)) {
      this.#add('adopt', 'as-is', 'taken over as it is: value unknown', rest.map(idOf), {}, this.#generation);
    } else if (secret.onConflict === 'overwrite' && rest.every((target) => this.#readable(target.field).length > 0)) {
      this.#add(
        'copy',
        'new-target',
        'a value was there first; `on_conflict: overwrite`',
        rest.map(idOf),
        this.#reading(rest),
        this.#generation,
      );
    } else this.#block('copy', 'found', rest, conflictProblem(secret, rest, false));
  }

  /**
   * `adopt NAME`: what a changed target holds becomes the value, as a new generation, and goes to the others. True when the secret
   * needs nothing else.
   */
  #takeBack(): boolean {
    const { request } = this.#context.input;
    const secret = this.#secret;
    const changed = this.#with('changed', 'unknown');
    if (changed.length === 0) return false;
    if (request.adopt.has(secret.name)) {
      const readable = changed.filter((target) => target.capabilities.read === 'value');
      if (readable.length === 0 || this.#unequal(readable)) {
        this.#block('adopt', 'found', changed, {
          code: 'CONFLICT',
          message:
            readable.length === 0
              ? `${listOf(changed)} cannot be read back`
              : `${listOf(readable)} hold different values`,
          hint: `\`adopt ${secret.name} --as-is\` records what is there without its value; \`rotate ${secret.name} --force\` replaces it`,
        });
        return false;
      }
      const acquire: Record<string, Acquisition> = {};
      for (const field of secret.fields) {
        const own = readable.filter((target) => target.field === field.name).map(idOf);
        acquire[field.name] = { how: 'read', from: own.length > 0 ? own : this.#readable(field.name) };
      }
      const generation = this.#nextNumber();
      this.#add(
        'adopt',
        'found',
        'the changed value is adopted as a new generation',
        readable.map(idOf),
        acquire,
        generation,
      );
      const closed = this.#with(
        'foreign',
        'unreadable',
        'deleting',
        'unobserved',
        ...(secret.onConflict === 'fail' ? (['found'] as const) : []),
      );
      const rest = secret.targets.filter((target) => !readable.includes(target) && !closed.includes(target));
      if (rest.length > 0)
        this.#add('copy', 'found', 'the adopted value is delivered', rest.map(idOf), acquire, generation);
      return true;
    }
    if (request.adoptAsIs.has(secret.name)) {
      this.#add(
        'adopt',
        'as-is',
        'taken as it is: value unknown, version and dates recorded',
        changed.map(idOf),
        {},
        this.#generation,
      );
    }
    return false;
  }

  /** Description, tags and the like changed: written again without a new generation. */
  #describe(): void {
    const changed = this.#with('ok').filter((target) => {
      const digest = this.#record?.targets[target.id]?.digest;
      return digest !== undefined && digest !== target.digest;
    });
    if (changed.length === 0) return;
    const sources = (target: DesiredTarget) => this.#readable(target.field);
    const able = changed.filter((target) => sources(target).length > 0);
    const unable = changed.filter((target) => sources(target).length === 0);
    if (able.length > 0) {
      this.#add(
        'update',
        'described',
        'its description at the target changed',
        able.map(idOf),
        this.#reading(able),
        this.#generation,
      );
    }
    if (unable.length > 0) this.#block('update', 'described', unable, noCopyProblem(this.#secret, unable));
  }

  // ---- pieces

  /** Ids of targets from which the current generation of a field can be read. */
  #readable(field: string | undefined): string[] {
    return this.#secret.targets
      .filter((target) => field === undefined || target.field === field)
      .filter((target) => isReadableCopy(target, this.#status.get(target.id) as TargetStatus, this.#record))
      .map(idOf);
  }

  #reading(targets: readonly DesiredTarget[]): Record<string, Acquisition> {
    const acquire: Record<string, Acquisition> = {};
    for (const { field } of targets) acquire[field] = { how: 'read', from: this.#readable(field) };
    return acquire;
  }

  #nextNumber(): number {
    return nextGeneration(this.#record);
  }

  #make(action: Action, reason: ReasonCode, because: string): void {
    const secret = this.#secret;
    const acquire = Object.fromEntries(secret.fields.map((field) => [field.name, { how: 'make' as const }]));
    const targets = secret.targets.map(idOf);
    const unwritable = secret.targets.filter((target) => this.#context.input.unwritable.has(target.id));
    const missing = secret.parts.filter((part) => this.#context.planned.get(part)?.atHand !== true);
    const blocked: Problem | undefined =
      missing.length > 0
        ? {
            code: 'VALUE_MISSING',
            message: `${secret.name} is made from ${missing.join(', ')}, whose value is not at hand in this run`,
            hint: `give ${missing.join(', ')} a target that can be read, or rotate ${missing.length === 1 ? 'it' : 'them'} in the same run`,
          }
        : unwritable.length > 0 && (reason === 'new' || unwritable.length === targets.length || reason === 'behind')
          ? (this.#context.input.unwritable.get((unwritable[0] as DesiredTarget).id) as Problem)
          : undefined;
    const renewed = reason === 'due' || reason === 'forced' ? this.#fixedFields() : [];
    const waiting = blocked ? [] : this.#waitingFor(secret.fields, renewed);
    this.#add(action, reason, because, targets, acquire, this.#nextNumber(), {
      waiting,
      ...(blocked ? { blocked } : {}),
    });
  }

  /**
   * Where no field is made by a generator, a rotation needs something new to be said: the text of the manifest, or a source that
   * still says the same, would only "rotate" to the old value.
   */
  #fixedFields(): string[] {
    const { secret } = this.#context;
    if (secret.fields.some((field) => field.making.how === 'generate' || isDerived(field.making))) return [];
    const { sources } = this.#context.input.request;
    return secret.fields
      .filter((field) => {
        const says = sources.get(fieldKey(secret.name, field.name));
        return (
          says !== undefined && says !== 'missing' && says !== 'opaque' && says === this.#record?.sources?.[field.name]
        );
      })
      .map((field) => field.name);
  }

  #waitingFor(fields: readonly DesiredField[], fixed: readonly string[] = []): Waiting[] {
    const { request } = this.#context.input;
    return fields
      .filter((field) => !request.provided.has(fieldKey(this.#secret.name, field.name)))
      .filter((field) => fixed.includes(field.name) || this.#needsPerson(field.making, field.name))
      .filter(() => !request.canPrompt)
      .map((field) => ({ field: field.name, variable: valueVariable(this.#secret.name, field.name) }));
  }

  #needsPerson(making: Making, field: string): boolean {
    const { request } = this.#context.input;
    if (making.how === 'human') return true;
    if (making.how === 'compose') {
      return making.segments.some(
        (part) => part.type === 'env' && part.fallback === undefined && !request.environment.has(part.name),
      );
    }
    if (making.how !== 'source' || isDerived(making)) return false;
    if (request.sources.get(fieldKey(this.#secret.name, field)) !== 'missing') return false;
    return making.otherwise === undefined || this.#needsPerson(making.otherwise, field);
  }

  #keep(reason: ReasonCode, because: string): void {
    this.#add('keep', reason, because, this.#secret.targets.map(idOf), {}, this.#generation);
  }

  #block(action: Action, reason: ReasonCode, targets: readonly DesiredTarget[], problem: Problem): void {
    this.#add(action, reason, problem.message, targets.map(idOf), {}, this.#generation, { blocked: problem });
  }

  #add(
    action: Action,
    reason: ReasonCode,
    because: string,
    targets: readonly string[],
    acquire: Readonly<Record<string, Acquisition>>,
    generation: number,
    extra: { blocked?: Problem; waiting?: readonly Waiting[] } = {},
  ): void {
    const ids = new Set(targets);
    const fields = this.#secret.fields
      .map((field) => field.name)
      .filter(
        (name) => ids.size === 0 || this.#secret.targets.some((target) => target.field === name && ids.has(target.id)),
      );
    this.#steps.push({
      action,
      secret: this.#secret.name,
      fields,
      targets,
      reason,
      because,
      generation,
      acquire,
      ...(extra.blocked ? { blocked: extra.blocked } : {}),
      ...(extra.waiting && extra.waiting.length > 0 ? { waiting: extra.waiting } : {}),
    });
  }

  #unseenProblem(targets: readonly DesiredTarget[]): Problem {
    const first = targets[0] as DesiredTarget;
    const seen = this.#context.input.observations.get(first.id);
    if (seen?.kind === 'unreadable') {
      return {
        code: seen.error.code,
        message: `${first.id} could not be looked at: ${seen.error.message}`,
        ...(seen.error.hint === undefined ? {} : { hint: seen.error.hint }),
      };
    }
    if (seen?.kind === 'deleting') {
      return {
        code: 'CONFLICT',
        message: `${first.id} is being deleted`,
        hint: 'recover it at the platform, or wait until it is gone',
      };
    }
    return { code: 'UNAVAILABLE', message: `${first.id} was not observed` };
  }

  /** Proof outranks the record (S6): a target that has the current stamp is written down as holding the generation. */
  #corrected(): SecretRecord | undefined {
    const record = this.#record;
    if (!record || !this.#settled) return record;
    const { observations } = this.#context.input;
    const written = new Set(this.#steps.filter(isChange).flatMap((step) => step.targets));
    const targets = { ...record.targets };
    let corrected = false;
    for (const target of this.#with('ok')) {
      const known = targets[target.id];
      const seen = observations.get(target.id);
      if (known?.state === 'held' || known?.state === 'taken' || seen?.kind !== 'present' || written.has(target.id))
        continue;
      if (!provenStamp(seen)) continue;
      targets[target.id] = {
        ...evidenceOf(seen),
        generation: record.generation,
        field: target.field,
        state: 'held',
        digest: target.digest,
      };
      corrected = true;
    }
    return corrected ? { ...record, targets } : record;
  }

  #done(): SecretPlan {
    const { observations } = this.#context.input;
    const stored = this.#context.input.lockfile.secrets[this.#secret.name];
    if (this.#rows.length > 0) {
      this.#findings.push({
        rule: 'state-recovered',
        severity: this.#remake && this.#secret.oneTime ? 'warning' : 'info',
        secret: this.#secret.name,
        message: `state of ${this.#secret.name} recovered (${this.#rows.join(', ')})`,
      });
    }
    if (this.#record?.exposed) {
      this.#findings.push({
        rule: 'exposed-digest',
        severity: 'warning',
        secret: this.#secret.name,
        message: `an unsalted digest of ${this.#secret.name} was committed in a version 1 lockfile and can be guessed`,
        advice: `rotate ${this.#secret.name} --force`,
        span: this.#secret.span,
      });
    }
    const drift = this.#settled
      ? this.#secret.targets.flatMap((target) => {
          const entry = driftOf(
            this.#secret,
            target,
            this.#status.get(target.id) as TargetStatus,
            observations.get(target.id),
          );
          return entry ? [entry] : [];
        })
      : [];
    const record = this.#corrected();
    return {
      steps: this.#steps,
      ...(record !== undefined && record !== stored ? { record } : {}),
      drift,
      findings: this.#findings,
      due: this.isDue,
    };
  }
}

const idOf = (target: DesiredTarget): string => target.id;

function listOf(targets: readonly DesiredTarget[]): string {
  return targets.map(idOf).join(', ');
}

function noCopyProblem(secret: DesiredSecret, targets: readonly DesiredTarget[]): Problem {
  return {
    code: 'UNSUPPORTED',
    message: `no readable copy of ${secret.name} to deliver to ${listOf(targets)}`,
    hint: `\`rotate ${secret.name} --force\` makes a new generation for all its targets, or set \`on_new_target: rotate\``,
  };
}

function conflictProblem(secret: DesiredSecret, targets: readonly DesiredTarget[], stamped: boolean): Problem {
  return {
    code: 'CONFLICT',
    message: stamped
      ? `${listOf(targets)} is written by someone else`
      : `${listOf(targets)} ${targets.length === 1 ? 'has' : 'have'} a value that is not ours`,
    hint: stamped
      ? 'two manifests claim one place: remove one of the declarations'
      : `\`adopt ${secret.name} --as-is\` takes it over unchanged; \`on_conflict: overwrite\` on the secret replaces it`,
  };
}
