import type { ErrorCode } from '../core/errors.ts';
import type { Lease, PendingAction, TargetRecord } from '../core/lock.ts';
import type { Action, DriftStatus, Finding, ReasonCode, StepOutcome, Summary, Waiting } from '../core/plan-types.ts';
import type { Selection } from '../core/selector.ts';

/**
 * The machine shapes of design §7: one vocabulary for `--json`, the action's outputs and the REST API, published as
 * `schema/results.schema.json`. Only names, dates, counts and messages: there is no member that a value would fit.
 */
export interface ProblemResult {
  readonly code: ErrorCode;
  readonly message: string;
  readonly hint?: string;
}

interface Place {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

export interface FaultResult extends ProblemResult, Place {
  /** Where in the tree: `secrets[0].rotation_period`. */
  readonly path?: string;
}

export interface ValidateResult {
  readonly valid: boolean;
  readonly errors: readonly FaultResult[];
  readonly warnings: readonly FaultResult[];
}

/** Requests to platforms: what carrying it out takes, and the fewest that their calls allow. */
export interface Requests {
  readonly planned: number;
  readonly floor: number;
}

export interface FindingResult extends Place {
  readonly rule: string;
  readonly severity: Finding['severity'];
  readonly secret?: string;
  readonly message: string;
  readonly advice?: string;
  readonly controls?: readonly string[];
}

export interface StepResult {
  readonly action: Action;
  readonly secret: string;
  readonly fields: readonly string[];
  readonly targets: readonly string[];
  readonly reason: ReasonCode;
  readonly because: string;
  readonly blocked?: ProblemResult;
  readonly waiting?: readonly Waiting[];
}

/** What a selector of the manifest stood for. */
export interface SelectionResult extends Place {
  readonly selector: string;
  readonly provider: string;
  readonly kind: string;
  /** `failed`: the list could not be read. `unasked`: nothing was looked at. */
  readonly state: Selection['state'];
  /** Containers of its targets; where nothing is selected, those of the lockfile, which are left as they are. */
  readonly places: readonly string[];
  /** How many there were to choose from. */
  readonly among?: number;
  readonly secrets: readonly string[];
  readonly error?: ProblemResult;
}

export interface PlanResult {
  readonly changes: boolean;
  readonly summary: Summary;
  readonly steps: readonly StepResult[];
  readonly findings: readonly FindingResult[];
  /** Absent where the manifest selects nothing. */
  readonly selections?: readonly SelectionResult[];
  readonly requests: Requests;
}

export interface OutcomeResult extends StepResult {
  readonly result: StepOutcome['result'];
  readonly error?: ProblemResult;
  /** The targets that were not written, each with the reason. */
  readonly refused?: readonly (ProblemResult & { readonly target: string })[];
}

/** Why nothing was written although it was asked for. */
export interface HeldBack {
  readonly reason: 'held' | 'unreviewed' | 'moved';
  readonly lease?: Lease;
}

export interface SyncResult extends Omit<PlanResult, 'steps'> {
  readonly steps: readonly OutcomeResult[];
  readonly failures: number;
  readonly held_back?: HeldBack;
}

export interface RotateResult extends SyncResult {
  readonly secrets_checked: number;
  readonly secrets_due: number;
}

export interface DriftResult {
  readonly has_drift: boolean;
  readonly secrets_with_drift: readonly string[];
  readonly details: readonly {
    readonly secret: string;
    readonly target: string;
    readonly status: DriftStatus;
    readonly since?: string;
    readonly advice: string;
  }[];
}

export interface ControlResult {
  readonly framework: string;
  readonly control: string;
  readonly status: 'met' | 'broken' | 'unknown';
  readonly evidence: string;
}

export interface PolicyResult {
  readonly compliant: boolean;
  readonly errors: readonly FindingResult[];
  readonly warnings: readonly FindingResult[];
  readonly controls: readonly ControlResult[];
}

export interface ShowResult {
  readonly count: number;
  readonly secrets: readonly {
    readonly secret: string;
    readonly kind: string;
    /** 0 while it was never made. */
    readonly generation: number;
    readonly created?: string;
    readonly rotated?: string;
    readonly next_rotation?: string;
    readonly expires?: string;
    readonly targets: readonly {
      readonly id: string;
      /** What was seen in this run, else what the lockfile says; `none`: never delivered. */
      readonly status: DriftStatus | TargetRecord['state'] | 'none';
      readonly version?: string;
    }[];
  }[];
}

export interface StatusResult {
  readonly manifest: string;
  readonly environment?: string;
  readonly secrets: number;
  readonly made: number;
  readonly due: readonly string[];
  /** Who may write now. */
  readonly lease?: Lease;
  /** Intents that are not settled: a run is at it, or broke off and the next one finishes. */
  readonly pending: readonly {
    readonly secret: string;
    readonly action: PendingAction;
    readonly generation: number;
    readonly since: string;
    readonly run: string;
  }[];
}

export interface CheckResult {
  readonly subject: string;
  readonly ok: boolean;
  readonly error?: ProblemResult;
}

/** What a login is, how long it took, and with `--permissions` what it has too little or too much of. */
export interface TestedLogin {
  readonly provider: string;
  readonly kind: string;
  readonly identity?: string;
  readonly milliseconds: number;
  /** Rights that only a write would show. */
  readonly unknown?: readonly string[];
  /** Rights that this manifest does not need, where the platform tells. */
  readonly surplus?: readonly string[];
}

export interface TestResult {
  readonly ok: boolean;
  readonly checks: readonly CheckResult[];
  readonly logins: readonly TestedLogin[];
}

/** A name of a secret, a variable, an environment key or a Kubernetes Secret's key, wherever it was seen. */
export interface ScanName {
  readonly category: 'secret' | 'variable' | 'env' | 'cluster';
  readonly name: string;
  readonly status: 'declared' | 'unused' | 'undeclared' | 'missing' | 'inherited' | 'setting' | 'own' | 'unsupported';
  /** Secrets of the manifest that deliver there. */
  readonly declared: readonly string[];
  readonly used: readonly Required<Place>[];
  /** Where a value is: a scope of GitHub in words, or a file. */
  readonly present: readonly (Place & { readonly scope: string; readonly declared: boolean })[];
  /** Lines for the manifest, where one would help. */
  readonly stanza?: string;
  /** Commands that take over what exists already. */
  readonly adopt?: readonly string[];
}

export interface ScanResult {
  /** Whether something is undeclared or missing. */
  readonly attention: boolean;
  readonly summary: Readonly<Record<ScanName['status'], number>>;
  readonly names: readonly ScanName[];
  /** What was listed at GitHub; a scope that is not visible holds nothing absent. */
  readonly scopes: readonly {
    readonly category: 'secret' | 'variable';
    readonly scope: string;
    readonly visible: boolean;
    readonly count?: number;
    readonly reason?: string;
  }[];
  readonly notes: readonly (Required<Place> & { readonly message: string; readonly hint?: string })[];
  /** Files that were read. */
  readonly files: number;
  /** Secrets that were added to the manifest. */
  readonly written?: readonly string[];
}

export interface DocsResult {
  readonly file: string;
  readonly secrets: number;
  /** Whether the file was not up to date. */
  readonly stale: boolean;
  /** Whether it was written now. */
  readonly written: boolean;
}

export interface ProvidersResult {
  readonly providers: readonly {
    readonly kind: string;
    readonly available: boolean;
    readonly targets: readonly string[];
    readonly planned: readonly string[];
  }[];
}

export interface CapabilitiesResult {
  readonly capabilities: readonly {
    readonly provider: string;
    readonly kind: string;
    readonly summary: string;
    /** In words. */
    readonly can: string;
    readonly reads: 'value' | 'metadata';
    readonly max_bytes: number;
  }[];
}

/** What logins are; never the token. */
export interface TokenInfoResult {
  readonly tokens: readonly {
    readonly provider: string;
    /** In the platform's words. */
    readonly kind?: string;
    readonly identity?: string;
    readonly expires?: string;
    readonly scopes?: readonly string[];
    readonly can?: readonly {
      readonly what: string;
      readonly right: string;
      readonly verdict: 'yes' | 'no' | 'unknown';
      readonly reason?: string;
    }[];
    /** Rights that are not needed, where the platform tells. */
    readonly surplus?: readonly string[];
    readonly notes?: readonly string[];
    readonly links?: readonly { readonly text: string; readonly url: string }[];
    readonly error?: ProblemResult;
  }[];
}

/** The least that logins need; made from the manifest alone. */
export interface PermissionsResult {
  readonly permissions: readonly {
    /** Alias of the provider; absent for the job of the workflow. */
    readonly provider?: string;
    /** `plan`: looking, also for drift. */
    readonly for: 'plan' | 'sync';
    readonly documents: readonly {
      readonly title: string;
      readonly language: 'json' | 'hcl' | 'yaml' | 'text';
      readonly text: string;
      readonly notes: readonly string[];
    }[];
  }[];
}

/** How the GitHub App for a manifest is made, and what was made; never its key. */
export interface SetupResult {
  readonly manifest: {
    readonly name: string;
    readonly url: string;
    readonly description: string;
    readonly public: false;
    readonly default_permissions: Readonly<Record<string, 'read' | 'write'>>;
    readonly default_events: readonly string[];
  };
  /** Where GitHub takes the manifest, and where a person makes the App by hand. */
  readonly page: string;
  readonly url: string;
  /** The step that makes the token. */
  readonly workflow: string;
  readonly variable: string;
  readonly secret: string;
  readonly app?: {
    readonly id: number;
    readonly slug: string;
    readonly client_id: string;
    readonly install: string;
    /** The repository or the file that has the key. */
    readonly kept: string;
    readonly in_repository: boolean;
  };
}
