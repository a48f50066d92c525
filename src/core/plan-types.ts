import type { ErrorCode } from './errors.ts';
import type { Lockfile, SecretRecord } from './lock.ts';
import type { DesiredSecret, DesiredTarget, Manifest } from './model.ts';
import type { Observation } from './observation.ts';
import type { Author } from './record.ts';
import type { Selection } from './selector.ts';
import type { Span } from './span.ts';

export type Action = 'create' | 'adopt' | 'copy' | 'update' | 'rotate' | 'repair' | 'retire' | 'prune' | 'keep';

/** Why a step is planned; `because` of the step says it in words. */
export type ReasonCode =
  | 'new'
  | 'found'
  | 'new-target'
  | 'missing'
  | 'behind'
  | 'changed'
  | 'definition'
  | 'inputs'
  | 'source'
  | 'described'
  | 'due'
  | 'forced'
  | 'lost'
  | 'recovered'
  | 'rendered'
  | 'undeclared'
  | 'replaced'
  | 'in-sync'
  | 'external'
  | 'drift'
  | 'as-is';

/** How the value of a field is come by when the step is carried out. */
export type Acquisition =
  | { readonly how: 'make' }
  /** From any of these targets, which hold it; for an adoption all of them must be equal. */
  | { readonly how: 'read'; readonly from: readonly string[] };

export interface Problem {
  readonly code: ErrorCode;
  readonly message: string;
  readonly hint?: string;
}

/** A value that a person has to give. */
export interface Waiting {
  readonly field: string;
  /** The variable that supplies it: `SECRETZERO_DB_PASSWORD`. */
  readonly variable: string;
}

export interface Step {
  readonly action: Action;
  readonly secret: string;
  readonly fields: readonly string[];
  /** Ids of the targets that the step writes, adopts, removes or speaks of. */
  readonly targets: readonly string[];
  readonly reason: ReasonCode;
  readonly because: string;
  /** The generation that the targets hold afterwards. */
  readonly generation: number;
  readonly acquire: Readonly<Record<string, Acquisition>>;
  readonly blocked?: Problem;
  readonly waiting?: readonly Waiting[];
}

/** What came of a step. */
export interface StepOutcome {
  readonly step: Step;
  readonly result: 'done' | 'failed' | 'skipped';
  readonly error?: Problem;
  /** Per target that was not written: why. */
  readonly refused?: Readonly<Record<string, Problem>>;
}

/** Whether a step will be carried out. */
export function isChange(step: Step): boolean {
  return step.action !== 'keep' && step.blocked === undefined && step.waiting === undefined;
}

export type DriftStatus = 'missing' | 'changed' | 'behind' | 'foreign' | 'unknown';

export interface Drift {
  readonly secret: string;
  readonly target: string;
  readonly status: DriftStatus;
  /** When it was last changed, as the platform says. */
  readonly since?: string;
  readonly advice: string;
}

export interface Finding {
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly secret?: string;
  readonly message: string;
  readonly advice?: string;
  readonly span?: Span;
  readonly controls?: readonly string[];
}

export interface PlanRequest {
  /** Only these secrets; all where absent. */
  readonly only?: ReadonlySet<string>;
  /** Secrets to be rotated now, by name: also over what somebody else changed. */
  readonly force: ReadonlySet<string>;
  /** Every selected secret is to be rotated now, except over what somebody else changed. */
  readonly forceAll?: boolean;
  /** Whether due rotations are carried out, or only reported. */
  readonly rotateDue: boolean;
  /** Only drift and recovery are wanted: no creation of what is not there yet. */
  readonly rotateOnly?: boolean;
  /** Remove what is no longer declared, where stamp and lockfile both claim it. */
  readonly prune: boolean;
  /** Take over write-only secrets as they are (`adopt --as-is`), by name. */
  readonly adoptAsIs: ReadonlySet<string>;
  /** Accept what a changed target holds as the value (`adopt NAME`), by name. */
  readonly adopt: ReadonlySet<string>;
  /** `secret.field` for which a value was given (`SECRETZERO_…`). */
  readonly provided: ReadonlySet<string>;
  /** Environment names that `${NAME}` in a default may use and that are set. */
  readonly environment: ReadonlySet<string>;
  /** A person can be asked. */
  readonly canPrompt: boolean;
  /** A run that nobody started: repairs that make a new generation happen at most once a day. */
  readonly unattended: boolean;
  /** Our name in stamps: manifest id, and repository where there is one. */
  readonly owner: string;
  /** What the sources say now: `secret.field` → keyed digest, `opaque` or `missing`. */
  readonly sources: ReadonlyMap<string, string>;
  readonly author: Author;
}

export interface PlanInput {
  readonly manifest: Manifest;
  readonly lockfile: Lockfile;
  /** The reviewed lockfile of the base branch, where there is one apart. */
  readonly base?: Lockfile;
  /** By target id; a target that is not here was not observed. */
  readonly observations: ReadonlyMap<string, Observation>;
  /** Targets that the lockfile knows and the manifest does not declare any more, by secret. */
  readonly retired: ReadonlyMap<string, readonly DesiredTarget[]>;
  /** What preflight found: targets that cannot be written now. */
  readonly unwritable: ReadonlyMap<string, Problem>;
  /** What preflight found: secrets whose credential cannot be issued now, by name. */
  readonly unissuable?: ReadonlyMap<string, Problem>;
  /** What the manifest's selectors were found to stand for; their targets are in the manifest already. */
  readonly selections?: readonly Selection[];
  readonly request: PlanRequest;
  readonly now: Date;
}

export type Summary = Readonly<Record<Action | 'blocked' | 'waiting', number>>;

export interface Plan {
  readonly steps: readonly Step[];
  /** Records as recovery and proof left them; they are the base of the steps and differ from the lockfile's. */
  readonly records: Readonly<Record<string, SecretRecord>>;
  /** Observations as recovery reads them, where that differs from how they were made. */
  readonly seen: ReadonlyMap<string, Observation>;
  readonly drift: readonly Drift[];
  readonly findings: readonly Finding[];
  readonly selections: readonly Selection[];
  readonly summary: Summary;
  /** Whether carrying it out would write anything, a target or the lockfile. */
  readonly changes: boolean;
  readonly checked: number;
  /** Names of the secrets whose rotation is due now. */
  readonly due: readonly string[];
}

/** What planning one secret yields. */
export interface SecretPlan {
  readonly steps: readonly Step[];
  readonly record?: SecretRecord;
  readonly seen?: ReadonlyMap<string, Observation>;
  readonly drift: readonly Drift[];
  readonly findings: readonly Finding[];
  readonly due: boolean;
}

export interface SecretContext {
  readonly input: PlanInput;
  readonly secret: DesiredSecret;
  /** Generation that each part will have after this plan; a part that will have none is missing. */
  readonly planned: ReadonlyMap<string, PlannedPart>;
  /** Whole containers (rendered files) that some record says are ours: another secret may join them. */
  readonly ownContainers: ReadonlySet<string>;
}

/** What a derived secret needs to know of a part. */
export interface PlannedPart {
  readonly generation: number;
  /** Its value is made in this run, or can be read from a target that holds it. */
  readonly atHand: boolean;
}
