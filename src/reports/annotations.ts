import type { Fault } from '../core/errors.ts';
import type { Manifest } from '../core/model.ts';
import type { Finding, Plan, StepOutcome } from '../core/plan-types.ts';
import type { Span } from '../core/span.ts';
import { visible } from './escape.ts';
import { clipped, counted } from './words.ts';

export type Level = 'error' | 'warning' | 'notice';

/** A remark that the runner shows at a line of a file. */
export interface Annotation {
  readonly level: Level;
  readonly title: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

/** The runner shows no more of one level in a step. */
const MOST = 10;
const LONGEST = 1000;

/** Faults of the input, at their lines. */
export function faultAnnotations(faults: readonly Fault[]): readonly Annotation[] {
  return faults.map(({ severity, code, message, hint, span }) => annotation(severity, code, message, hint, span));
}

/** What a run has to say of the manifest's lines. */
export interface RunRemarks {
  readonly manifest: Pick<Manifest, 'file' | 'secrets'>;
  readonly plan: Pick<Plan, 'findings' | 'steps'>;
  readonly outcomes?: readonly StepOutcome[];
}

/**
 * Findings, what failed, what is blocked and what waits for a person, each at its line of the manifest.
 */
export function runAnnotations({ manifest, plan, outcomes }: RunRemarks): readonly Annotation[] {
  const { file } = manifest;
  const spans = new Map(manifest.secrets.map((secret) => [secret.name, secret.span]));
  const at = (secret: string) => spans.get(secret);
  const failed = (outcomes ?? []).flatMap(({ step, error }) =>
    error ? [annotation('error', error.code, `${step.secret}: ${error.message}`, error.hint, at(step.secret))] : [],
  );
  const blocked = plan.steps.flatMap(({ secret, blocked: problem }) =>
    problem ? [annotation('error', problem.code, problem.message, problem.hint, at(secret))] : [],
  );
  const waiting = plan.steps.flatMap(({ secret, waiting: values = [] }) =>
    values.map(({ field, variable }) =>
      annotation(
        'warning',
        'waiting',
        `${secret}.${field} waits for a value`,
        `set ${variable} for one run`,
        at(secret),
      ),
    ),
  );
  const findings = plan.findings.map(({ severity, rule, message, advice, span }) =>
    annotation(LEVELS[severity], rule, message, advice, span),
  );
  return [...failed, ...blocked, ...waiting, ...findings].map((each) => ({ file, ...each }));
}

/** Secrets that are used without being declared, where they are used. */
export function undeclaredAnnotations(
  uses: readonly { readonly name: string; readonly file: string; readonly line: number }[],
): readonly Annotation[] {
  return uses.map(({ name, file, line }) =>
    annotation('warning', 'undeclared', `${name} is used and not declared`, '`secretzero scan --write` declares it', {
      file,
      line,
      column: 1,
    }),
  );
}

const LEVELS: Readonly<Record<Finding['severity'], Level>> = { error: 'error', warning: 'warning', info: 'notice' };

function annotation(
  level: Level,
  title: string,
  message: string,
  advice: string | undefined,
  span: Span | undefined,
): Annotation {
  return {
    level,
    title: clipped(visible(title), 100),
    message: clipped(visible(advice === undefined ? message : `${message}. Hint: ${advice}`), LONGEST),
    ...(span ? { file: visible(span.file), line: span.line, column: span.column } : {}),
  };
}

/** No more of a level than the runner shows in a step: the rest is counted in one notice. */
export function limited(all: readonly Annotation[]): readonly Annotation[] {
  const of = (level: Level) => all.filter((each) => each.level === level);
  const levels = { error: of('error'), warning: of('warning'), notice: of('notice') };
  if (Object.values(levels).every((each) => each.length <= MOST)) return all;
  // The notice about the rest takes a place among the notices.
  const notices = levels.notice.slice(0, MOST - 1);
  const left = [
    [levels.error.length - MOST, 'error'],
    [levels.warning.length - MOST, 'warning'],
    [levels.notice.length - notices.length, 'notice'],
  ] as const;
  const words = left.filter(([n]) => n > 0).map(([n, word]) => counted(n, `more ${word}`));
  const message = `${words.join(' and ')}: see the log and the job summary`;
  return [
    ...levels.error.slice(0, MOST),
    ...levels.warning.slice(0, MOST),
    ...notices,
    { level: 'notice', title: 'SecretZero', message },
  ];
}
