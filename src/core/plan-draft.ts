import { assess, provenStamp, type TargetStatus } from './assess.ts';
import { driftOf } from './drift.ts';
import type { SecretRecord } from './lock.ts';
import { type DesiredField, type DesiredSecret, type DesiredTarget, isDerived, type Making } from './model.ts';
import { fieldKey, valueVariable } from './names.ts';
import { nextRotation } from './next-rotation.ts';
import { conflictProblem, idOf, obstacleProblem } from './plan-problems.ts';
import {
  type Acquisition,
  type Action,
  type Finding,
  isChange,
  type Problem,
  type ReasonCode,
  type SecretContext,
  type SecretPlan,
  type Step,
  type Waiting,
} from './plan-types.ts';
import { isReadableCopy } from './readable.ts';
import { heldTarget, nextGeneration } from './record.ts';

/**
 * A secret while it is being planned: what is known of it, and the steps found so far. It decides nothing about which steps are
 * needed; that is done by `plan-first` (nothing settled yet), `plan-renewal` (a new generation) and `plan-settled` (the current one).
 */
export class PlanDraft {
  readonly context: SecretContext;
  readonly secret: DesiredSecret;
  readonly record: SecretRecord | undefined;
  readonly rows: readonly string[];
  readonly remake: boolean;
  readonly #status = new Map<string, TargetStatus>();
  /** Targets on their way out at the platform that are recovered when they are written. */
  readonly #recovered = new Set<string>();
  readonly steps: Step[] = [];
  readonly findings: Finding[] = [];

  constructor(
    context: SecretContext,
    record: SecretRecord | undefined,
    rows: readonly string[] = [],
    remake = false,
    conflicts: readonly string[] = [],
  ) {
    this.context = context;
    this.secret = context.secret;
    this.record = record;
    this.rows = rows;
    this.remake = remake;
    const { observations, request } = context.input;
    for (const target of this.secret.targets) {
      const status = assess(this.secret.name, target, record, observations.get(target.id), request.owner);
      const { store, container } = target.address;
      const joins = status === 'found' && context.ownContainers.has(`${store}\0${container}`);
      this.#status.set(
        target.id,
        conflicts.includes(target.id) ? 'foreign' : joins ? 'new' : this.#unburied(target, status),
      );
    }
  }

  /**
   * A name that is on its way out is recovered where it was ours, or where the manifest says that what was there first is written over;
   * the step says so. Else it stays `deleting`, which nothing is written over.
   */
  #unburied({ id }: DesiredTarget, status: TargetStatus): TargetStatus {
    if (status !== 'deleting') return status;
    // What only an intent claims is not known to have been ours.
    const stored = this.context.input.lockfile.secrets[this.secret.name]?.targets[id];
    const known = this.record?.targets[id];
    const ours = stored !== undefined && known !== undefined && known.state !== 'removed';
    if (!ours && this.secret.onConflict !== 'overwrite') return status;
    this.#recovered.add(id);
    if (!ours) return 'new';
    return known.state === 'behind' ? 'behind' : 'missing';
  }

  /** Whether a target is on its way out and would be recovered: what it held is not lost yet. */
  isRecovered(id: string): boolean {
    return this.#recovered.has(id);
  }

  get settled(): boolean {
    return this.record !== undefined && this.record.generation > 0 && this.record.tombstone === undefined;
  }

  get generation(): number {
    return this.record?.generation ?? 0;
  }

  get isDue(): boolean {
    const at = nextRotation(this.secret, this.record);
    return this.settled && at !== undefined && at.getTime() <= this.context.input.now.getTime();
  }

  /** The status of one target of this secret. */
  statusOf(id: string): TargetStatus {
    return this.#status.get(id) ?? 'unobserved';
  }

  with(...statuses: TargetStatus[]): DesiredTarget[] {
    return this.secret.targets.filter((target) => statuses.includes(this.statusOf(target.id)));
  }

  /** Ids of targets from which the current generation of a field can be read. */
  readable(field: string | undefined): string[] {
    return this.secret.targets
      .filter((target) => field === undefined || target.field === field)
      .filter((target) => isReadableCopy(target, this.statusOf(target.id), this.record))
      .map(idOf);
  }

  reading(targets: readonly DesiredTarget[]): Record<string, Acquisition> {
    const acquire: Record<string, Acquisition> = {};
    for (const { field } of targets) acquire[field] = { how: 'read', from: this.readable(field) };
    return acquire;
  }

  nextNumber(): number {
    return nextGeneration(this.record);
  }

  /** Whether values that were seen without being read (local files) are known to differ within a field. */
  unequal(targets: readonly DesiredTarget[]): boolean {
    const digests = new Map<string, string>();
    for (const target of targets) {
      const seen = this.context.input.observations.get(target.id);
      const digest = seen?.kind === 'present' ? seen.content?.digest : undefined;
      if (digest === undefined) continue;
      const other = digests.get(target.field);
      if (other !== undefined && other !== digest) return true;
      digests.set(target.field, digest);
    }
    return false;
  }

  keep(reason: ReasonCode, because: string): void {
    this.add('keep', reason, because, this.secret.targets.map(idOf), {}, this.generation);
  }

  block(action: Action, reason: ReasonCode, targets: readonly DesiredTarget[], problem: Problem): void {
    this.add(action, reason, problem.message, targets.map(idOf), {}, this.generation, { blocked: problem });
  }

  add(
    action: Action,
    reason: ReasonCode,
    because: string,
    targets: readonly string[],
    acquire: Readonly<Record<string, Acquisition>>,
    generation: number,
    extra: { blocked?: Problem; waiting?: readonly Waiting[] } = {},
  ): void {
    const ids = new Set(targets);
    const fields = this.secret.fields
      .map((field) => field.name)
      .filter(
        (name) => ids.size === 0 || this.secret.targets.some((target) => target.field === name && ids.has(target.id)),
      );
    const recovered = extra.blocked ? [] : targets.filter((id) => this.#recovered.has(id));
    const first = `${recovered.join(', ')} ${recovered.length === 1 ? 'is' : 'are'} on the way out there and recovered first`;
    this.steps.push({
      action,
      secret: this.secret.name,
      fields,
      targets,
      reason,
      because: recovered.length === 0 ? because : `${because}; ${first}`,
      generation,
      acquire,
      ...(extra.blocked ? { blocked: extra.blocked } : {}),
      ...(extra.waiting && extra.waiting.length > 0 ? { waiting: extra.waiting } : {}),
    });
  }

  make(action: Action, reason: ReasonCode, because: string): void {
    const secret = this.secret;
    const acquire = Object.fromEntries(secret.fields.map((field) => [field.name, { how: 'make' as const }]));
    const targets = secret.targets.map(idOf);
    const unwritable = secret.targets.filter((target) => this.context.input.unwritable.has(target.id));
    const missing = secret.parts.filter((part) => this.context.planned.get(part)?.atHand !== true);
    const blocked: Problem | undefined =
      missing.length > 0
        ? {
            code: 'VALUE_MISSING',
            message: `${secret.name} is made from ${missing.join(', ')}, whose value is not at hand in this run`,
            hint: `give ${missing.join(', ')} a target that can be read, or rotate ${missing.length === 1 ? 'it' : 'them'} in the same run`,
          }
        : unwritable.length > 0 && (reason === 'new' || unwritable.length === targets.length || reason === 'behind')
          ? (this.context.input.unwritable.get((unwritable[0] as DesiredTarget).id) as Problem)
          : undefined;
    const unissuable = blocked ? undefined : this.context.input.unissuable?.get(secret.name);
    const byHand = unissuable !== undefined && this.#byHand(unissuable);
    const renewed = reason === 'due' || reason === 'forced' ? this.fixedFields() : [];
    const refused = blocked ?? (byHand ? undefined : unissuable);
    const issued = byHand ? secret.fields.filter(({ making }) => making.how === 'issue').map(({ name }) => name) : [];
    const waiting = refused ? [] : this.waitingFor(secret.fields, [...renewed, ...issued]);
    const why = byHand ? `${because}; it cannot be issued: ${unissuable.message}` : because;
    this.add(action, reason, why, targets, acquire, this.nextNumber(), {
      waiting,
      ...(refused ? { blocked: refused } : {}),
    });
  }

  /** Where only login or rights are missing, a person can make the credential at the platform and give it here. */
  #byHand({ code }: Problem): boolean {
    const issues = this.secret.fields.flatMap(({ making }) => (making.how === 'issue' ? [making] : []));
    return (code === 'UNAUTHENTICATED' || code === 'FORBIDDEN') && issues.every(({ manual }) => manual);
  }

  /** A new generation for all targets, or what is in its way: it is never made over what somebody else did there. */
  makeUnlessTaken(action: Action, reason: ReasonCode, because: string): void {
    const named = this.context.input.request.force.has(this.secret.name);
    const obstacles = this.with('foreign', 'unreadable', 'deleting', ...(named ? [] : (['changed'] as const)));
    if (obstacles.length > 0) {
      return this.block(action, reason, obstacles, obstacleProblem(this, because, obstacles));
    }
    const found = this.with('found');
    if (found.length > 0 && this.secret.onConflict === 'fail') {
      return this.block(action, reason, found, conflictProblem(this.secret, found, false));
    }
    this.make(action, reason, because);
  }

  /**
   * Where no field is made by a generator, a rotation needs something new to be said: the text of the manifest, or a source that
   * still says the same, would only "rotate" to the old value.
   */
  fixedFields(): string[] {
    const { secret } = this.context;
    if (secret.fields.some(({ making }) => making.how === 'generate' || making.how === 'issue' || isDerived(making)))
      return [];
    const { sources } = this.context.input.request;
    return secret.fields
      .filter((field) => {
        const says = sources.get(fieldKey(secret.name, field.name));
        return (
          says !== undefined && says !== 'missing' && says !== 'opaque' && says === this.record?.sources?.[field.name]
        );
      })
      .map((field) => field.name);
  }

  waitingFor(fields: readonly DesiredField[], fixed: readonly string[] = []): Waiting[] {
    const { request } = this.context.input;
    return fields
      .filter((field) => !request.provided.has(fieldKey(this.secret.name, field.name)))
      .filter((field) => fixed.includes(field.name) || this.needsPerson(field.making, field.name))
      .filter(() => !request.canPrompt)
      .map((field) => ({ field: field.name, variable: valueVariable(this.secret.name, field.name) }));
  }

  needsPerson(making: Making, field: string): boolean {
    const { request } = this.context.input;
    if (making.how === 'human') return true;
    if (making.how === 'compose') {
      return making.segments.some(
        (part) => part.type === 'env' && part.fallback === undefined && !request.environment.has(part.name),
      );
    }
    if (making.how !== 'source' || isDerived(making)) return false;
    if (request.sources.get(fieldKey(this.secret.name, field)) !== 'missing') return false;
    return making.otherwise === undefined || this.needsPerson(making.otherwise, field);
  }

  /** Proof outranks the record (S6): a target that has the current stamp is written down as holding the generation. */
  corrected(): SecretRecord | undefined {
    const record = this.record;
    if (!record || !this.settled) return record;
    const { observations } = this.context.input;
    const written = new Set(this.steps.filter(isChange).flatMap((step) => step.targets));
    const targets = { ...record.targets };
    let corrected = false;
    for (const target of this.with('ok')) {
      const known = targets[target.id];
      const seen = observations.get(target.id);
      if (known?.state === 'held' || known?.state === 'taken' || seen?.kind !== 'present' || written.has(target.id))
        continue;
      if (!provenStamp(seen)) continue;
      targets[target.id] = heldTarget(target, record.generation, seen);
      corrected = true;
    }
    return corrected ? { ...record, targets } : record;
  }

  /** What came of it: steps, the corrected record, drift and findings. */
  done(): SecretPlan {
    const { observations } = this.context.input;
    const stored = this.context.input.lockfile.secrets[this.secret.name];
    if (this.rows.length > 0) {
      this.findings.push({
        rule: 'state-recovered',
        severity: this.remake && this.secret.oneTime ? 'warning' : 'info',
        secret: this.secret.name,
        message: `state of ${this.secret.name} recovered (${this.rows.join(', ')})`,
      });
    }
    if (this.record?.exposed) {
      this.findings.push({
        rule: 'exposed-digest',
        severity: 'warning',
        secret: this.secret.name,
        message: `an unsalted digest of ${this.secret.name} was committed in a version 1 lockfile and can be guessed`,
        advice: `rotate ${this.secret.name} --force`,
        span: this.secret.span,
      });
    }
    const drift = this.settled
      ? this.secret.targets.flatMap((target) => {
          const entry = driftOf(this.secret, target, this.statusOf(target.id), observations.get(target.id));
          return entry ? [entry] : [];
        })
      : [];
    const record = this.corrected();
    return {
      steps: this.steps,
      ...(record !== undefined && record !== stored ? { record } : {}),
      drift,
      findings: this.findings,
      due: this.isDue,
    };
  }
}
