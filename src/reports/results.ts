import type { Fault } from '../core/errors.ts';
import { isRealDrift } from '../core/exit-code.ts';
import type { Lease, Lockfile, SecretRecord } from '../core/lock.ts';
import type { DesiredSecret, Manifest } from '../core/model.ts';
import { isMade, nextRotation } from '../core/next-rotation.ts';
import { summarise } from '../core/plan.ts';
import type { Drift, Finding, Plan, Problem, Step, StepOutcome } from '../core/plan-types.ts';
import type { Selection } from '../core/selector.ts';
import type { Span } from '../core/span.ts';
import type {
  CheckResult,
  ControlResult,
  DriftResult,
  FaultResult,
  FindingResult,
  HeldBack,
  OutcomeResult,
  PlanResult,
  PolicyResult,
  ProblemResult,
  Requests,
  RotateResult,
  SelectionResult,
  ShowResult,
  StatusResult,
  StepResult,
  SyncResult,
  TestResult,
  ValidateResult,
} from './result-types.ts';

/** `validate --json`. */
export function validateResult(faults: readonly Fault[]): ValidateResult {
  const errors = faults.filter((fault) => fault.severity === 'error').map(faultResult);
  const warnings = faults.filter((fault) => fault.severity === 'warning').map(faultResult);
  return { valid: errors.length === 0, errors, warnings };
}

/** `plan --json`. `requests` are those that carrying it out would take, and the fewest possible. */
export function planResult(plan: Plan, requests: Requests): PlanResult {
  return { ...planParts(plan, requests), steps: plan.steps.map(stepResult) };
}

/** `sync --json`. Without outcomes nothing was carried out: every step was skipped, and `held_back` says why. */
export function syncResult(
  plan: Plan,
  outcomes: readonly StepOutcome[] | undefined,
  requests: Requests,
  heldBack?: { readonly reason: HeldBack['reason']; readonly lease?: Lease },
): SyncResult {
  const ends = outcomes ?? plan.steps.map((step) => ({ step, result: 'skipped' as const }));
  return {
    ...planParts(plan, requests),
    summary: { ...summarise(ends.map(({ step }) => step)) },
    steps: ends.map(outcomeResult),
    failures: ends.filter(({ result }) => result === 'failed').length,
    ...(heldBack ? { held_back: heldBackResult(heldBack) } : {}),
  };
}

/** `rotate --json`: sync's, and how many secrets were looked at and were due. */
export function rotateResult(...input: Parameters<typeof syncResult>): RotateResult {
  const [plan] = input;
  return { ...syncResult(...input), secrets_checked: plan.checked, secrets_due: plan.due.length };
}

/** `drift --json`. What is `unknown` stands in the details and is no drift. */
export function driftResult(drift: readonly Drift[]): DriftResult {
  const secrets = new Set(drift.filter(isRealDrift).map(({ secret }) => secret));
  return {
    has_drift: secrets.size > 0,
    secrets_with_drift: [...secrets],
    details: drift.map(({ secret, target, status, since, advice }) => ({
      secret,
      target,
      status,
      ...(since === undefined ? {} : { since }),
      advice,
    })),
  };
}

/** `policy --json`. Warnings are shown and break nothing. */
export function policyResult(findings: readonly Finding[], controls: readonly ControlResult[]): PolicyResult {
  const of = (severity: Finding['severity']) =>
    findings.filter((finding) => finding.severity === severity).map(findingResult);
  const errors = of('error');
  return {
    compliant: errors.length === 0,
    errors,
    warnings: of('warning'),
    controls: controls.map(({ framework, control, status, evidence }) => ({ framework, control, status, evidence })),
  };
}

/** `show --json` for some secrets. `drift` is what was seen at the targets in this run, where they were looked at. */
export function showResult(
  secrets: readonly DesiredSecret[],
  lockfile: Lockfile,
  drift: readonly Drift[] = [],
): ShowResult {
  const seen = new Map(drift.map((each) => [`${each.secret}\0${each.target}`, each.status]));
  const shown = secrets.map((secret) => shownSecret(secret, lockfile.secrets[secret.name], seen));
  return { count: shown.length, secrets: shown };
}

/** `status --json`: the lane as its lockfile has it, who may write now, and what is not finished. */
export function statusResult(manifest: Manifest, lockfile: Lockfile, now: Date): StatusResult {
  const declared = manifest.secrets.map((secret) => ({ secret, record: lockfile.secrets[secret.name] }));
  const { lease } = lockfile;
  return {
    manifest: manifest.file,
    ...(manifest.environment === undefined ? {} : { environment: manifest.environment }),
    secrets: declared.length,
    made: declared.filter(({ record }) => isMade(record)).length,
    due: declared
      .filter(({ secret, record }) => (nextRotation(secret, record)?.getTime() ?? Number.POSITIVE_INFINITY) <= +now)
      .map(({ secret }) => secret.name),
    ...(lease && Date.parse(lease.until) > now.getTime() ? { lease: leaseResult(lease) } : {}),
    pending: Object.entries(lockfile.secrets).flatMap(([secret, { pending }]) =>
      pending
        ? [{ secret, action: pending.action, generation: pending.generation, since: pending.since, run: pending.run }]
        : [],
    ),
  };
}

/** `test --json`: whether each provider can be logged in to and does what the manifest needs of it. */
export function testResult(
  checks: readonly { readonly subject: string; readonly problem?: Problem }[],
  logins: TestResult['logins'],
): TestResult {
  const results = checks.map(({ subject, problem }): CheckResult => {
    return problem ? { subject, ok: false, error: problemResult(problem) } : { subject, ok: true };
  });
  return { ok: results.every(({ ok }) => ok), checks: results, logins };
}

function planParts(plan: Plan, { planned, floor }: Requests): Omit<PlanResult, 'steps'> {
  return {
    changes: plan.changes,
    summary: { ...plan.summary },
    findings: plan.findings.map(findingResult),
    ...(plan.selections.length === 0 ? {} : { selections: plan.selections.map(selectionResult) }),
    requests: { planned, floor },
  };
}

function selectionResult(selection: Selection): SelectionResult {
  const { selector, provider, kind, state, places, among, secrets, problem, span } = selection;
  return {
    selector,
    provider,
    kind,
    state,
    places: [...places],
    ...(among === undefined ? {} : { among }),
    secrets: [...secrets],
    ...(problem ? { error: problemResult(problem) } : {}),
    ...place(span),
  };
}

function stepResult(step: Step): StepResult {
  const { action, secret, fields, targets, reason, because, blocked, waiting } = step;
  return {
    action,
    secret,
    fields: [...fields],
    targets: [...targets],
    reason,
    because,
    ...(blocked ? { blocked: problemResult(blocked) } : {}),
    ...(waiting ? { waiting: waiting.map(({ field, variable }) => ({ field, variable })) } : {}),
  };
}

function outcomeResult({ step, result, error, refused }: StepOutcome): OutcomeResult {
  return {
    ...stepResult(step),
    result,
    ...(error ? { error: problemResult(error) } : {}),
    ...(refused
      ? { refused: Object.entries(refused).map(([target, problem]) => ({ target, ...problemResult(problem) })) }
      : {}),
  };
}

function problemResult({ code, message, hint }: Problem): ProblemResult {
  return { code, message, ...(hint === undefined ? {} : { hint }) };
}

function faultResult({ code, message, hint, path, span }: Fault): FaultResult {
  return {
    ...place(span),
    ...(path === undefined ? {} : { path }),
    ...problemResult({ code, message, ...hinted(hint) }),
  };
}

function hinted(hint: string | undefined): { hint?: string } {
  return hint === undefined ? {} : { hint };
}

function findingResult({ rule, severity, secret, message, advice, span, controls }: Finding): FindingResult {
  return {
    rule,
    severity,
    ...(secret === undefined ? {} : { secret }),
    message,
    ...(advice === undefined ? {} : { advice }),
    ...place(span),
    ...(controls === undefined ? {} : { controls: [...controls] }),
  };
}

function place(span: Span | undefined): { file?: string; line?: number; column?: number } {
  return span ? { file: span.file, line: span.line, column: span.column } : {};
}

function heldBackResult({ reason, lease }: { reason: HeldBack['reason']; lease?: Lease }): HeldBack {
  return { reason, ...(lease ? { lease: leaseResult(lease) } : {}) };
}

function leaseResult({ run, until, actor }: Lease): Lease {
  return { run, until, ...(actor === undefined ? {} : { actor }) };
}

function shownSecret(
  secret: DesiredSecret,
  record: SecretRecord | undefined,
  drift: ReadonlyMap<string, Drift['status']>,
): ShowResult['secrets'][number] {
  const made = isMade(record) ? record : undefined;
  const next = nextRotation(secret, record);
  return {
    secret: secret.name,
    kind: secret.kind,
    generation: made?.generation ?? 0,
    ...(made?.created === undefined ? {} : { created: made.created }),
    ...(made?.rotated === undefined ? {} : { rotated: made.rotated }),
    ...(next === undefined ? {} : { next_rotation: next.toISOString() }),
    ...(made?.expires === undefined ? {} : { expires: made.expires }),
    targets: secret.targets.map(({ id }) => {
      const known = made?.targets[id];
      const seen = drift.get(`${secret.name}\0${id}`);
      return {
        id,
        status: seen ?? known?.state ?? 'none',
        ...(known?.version === undefined ? {} : { version: known.version }),
      };
    }),
  };
}
