import { SecretZeroError } from '../../core/errors.ts';
import { didYouMean } from '../../core/nearest.ts';
import { SecretValue } from '../../core/secret-value.ts';
import { FAIL_ON, type FailOn } from '../../core/step-failure.ts';
import { ACTION_COMMANDS, type ActionCommand } from '../../engine/events.ts';

/** The action's inputs, parsed once, typed; `inputNames` and action.yml are held equal by a test. */
export interface Inputs {
  readonly command: ActionCommand;
  /** Paths and patterns of the manifests. */
  readonly secretfiles: readonly string[];
  readonly environment?: string;
  readonly varFiles: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly secrets: readonly string[];
  readonly rotate: readonly string[];
  readonly dryRun: boolean;
  /** Plans that were saved by a dry run and approved since. */
  readonly approvedPlan?: string;
  readonly rotateOnPush: boolean;
  readonly token: SecretValue | undefined;
  readonly secretsToken: SecretValue | undefined;
  readonly fingerprintKey: SecretValue | undefined;
  readonly syncBranch?: string;
  readonly pullRequest: boolean;
  readonly labels: readonly string[];
  readonly reviewers: readonly string[];
  readonly assignees: readonly string[];
  readonly draft: boolean;
  readonly autoMerge: (typeof AUTO_MERGE)[number];
  readonly comment: boolean;
  readonly localTargets: boolean;
  readonly allowScripts: boolean;
  readonly allowHosts: readonly string[];
  readonly prune: boolean;
  readonly summary: 'full' | 'counts';
  readonly failOn: ReadonlySet<FailOn>;
  readonly timeBudgetMs: number;
}

export const inputNames = [
  'command',
  'secretfile',
  'environment',
  'var-files',
  'env',
  'secrets',
  'rotate',
  'dry-run',
  'approved-plan',
  'rotate-on-push',
  'token',
  'secrets-token',
  'fingerprint-key',
  'sync-branch',
  'pull-request',
  'labels',
  'reviewers',
  'assignees',
  'draft',
  'auto-merge',
  'comment',
  'local-targets',
  'allow-scripts',
  'allow-hosts',
  'prune',
  'summary',
  'fail-on',
  'time-budget',
] as const;
type InputName = (typeof inputNames)[number];

const AUTO_MERGE = ['off', 'merge', 'squash', 'rebase'] as const;

/** What a person who starts a run by hand, or a program that sends an event, may say in its own inputs of the same names. */
const GIVEN = new Set<InputName>(['environment', 'secrets', 'rotate', 'dry-run']);

/** The default of `approved-plan`: whatever is planned is carried out. */
const ANY_PLAN = 'any';

const MINUTE_MS = 60_000;
/** A job of GitHub may run for six hours. */
const MOST_MINUTES = 360;

/** What people write who come from another action, or from the command line. */
const OTHER_NAMES: Readonly<Record<string, InputName>> = {
  mode: 'command',
  file: 'secretfile',
  manifest: 'secretfile',
  'secret-file': 'secretfile',
  'var-file': 'var-files',
  secret: 'secrets',
  force: 'rotate',
  'github-token': 'token',
  'gh-token': 'token',
  'app-token': 'secrets-token',
  'secret-token': 'secrets-token',
  'base-branch': 'sync-branch',
  'timeout-minutes': 'time-budget',
};

/**
 * Refuses inputs that are not ours but nearly so: the runner only warns of them, and the run would go on without. Throws `ARGUMENTS`.
 * @param variables names of all environment variables; the runner hands `INPUT_…` to a step, in capitals
 */
export function refuseMisspelt(variables: readonly string[]): void {
  const known = new Set<string>(inputNames);
  for (const variable of variables) {
    const written = /^INPUT_(.+)$/.exec(variable)?.[1]?.toLowerCase();
    if (written === undefined || known.has(written)) continue;
    const spelt = written.replace(/[_ ]/g, '-');
    const meant = known.has(spelt) ? spelt : OTHER_NAMES[spelt];
    if (meant === undefined) continue;
    throw new SecretZeroError('ARGUMENTS', `there is no input "${written}"`, {
      hint: `write ${meant} under \`with:\``,
    });
  }
}

/**
 * Reads every input. Throws `ARGUMENTS` for what cannot be understood, with what is allowed.
 * @param get text of an input, empty where it is not given
 * @param given what the event itself carries: it counts where the workflow leaves the input of that name empty
 */
export function readInputs(get: (name: InputName) => string, given: Readonly<Record<string, string>> = {}): Inputs {
  const text = (name: InputName) => {
    const written = get(name).trim();
    // The default of a switch cannot be told from the same word written down; a run that is to be dry stays so.
    const open = written === '' || (name === 'dry-run' && written === 'false');
    return open && GIVEN.has(name) ? (given[name] ?? written).trim() : written;
  };
  const secret = (name: InputName) => (text(name) === '' ? undefined : new SecretValue(text(name)));
  const environment = text('environment');
  const syncBranch = text('sync-branch');
  const approved = approval(text('approved-plan'));
  return {
    command: oneOf('command', text('command') || 'auto', ACTION_COMMANDS),
    secretfiles: list(text('secretfile') || 'Secretfile.yml'),
    ...(environment === '' ? {} : { environment }),
    varFiles: list(text('var-files')),
    env: pairs(get('env')),
    secrets: list(text('secrets')),
    rotate: list(text('rotate')),
    dryRun: yes('dry-run', text('dry-run')),
    ...(approved === undefined ? {} : { approvedPlan: approved }),
    rotateOnPush: yes('rotate-on-push', text('rotate-on-push') || 'true'),
    token: secret('token'),
    secretsToken: secret('secrets-token'),
    fingerprintKey: secret('fingerprint-key'),
    ...(syncBranch === '' ? {} : { syncBranch: syncBranch.replace(/^refs\/heads\//, '') }),
    pullRequest: yes('pull-request', text('pull-request') || 'true'),
    labels: list(text('labels')),
    reviewers: list(text('reviewers')),
    assignees: list(text('assignees')),
    draft: yes('draft', text('draft')),
    autoMerge: oneOf('auto-merge', text('auto-merge') || 'off', AUTO_MERGE),
    comment: yes('comment', text('comment') || 'true'),
    localTargets: yes('local-targets', text('local-targets')),
    allowScripts: yes('allow-scripts', text('allow-scripts')),
    allowHosts: list(text('allow-hosts')),
    prune: yes('prune', text('prune')),
    summary: oneOf('summary', text('summary') || 'full', ['full', 'counts'] as const),
    failOn: failOn(list(text('fail-on') || 'drift')),
    timeBudgetMs: minutes('time-budget', text('time-budget') || '50') * MINUTE_MS,
  };
}

function oneOf<const T extends readonly string[]>(name: InputName, value: string, allowed: T): T[number] {
  if (allowed.includes(value)) return value;
  throw new SecretZeroError('ARGUMENTS', `the input ${name} is "${value}"${didYouMean(value, allowed) ?? ''}`, {
    hint: `allowed: ${allowed.join(', ')}`,
  });
}

function yes(name: InputName, value: string): boolean {
  if (value === '' || /^(false|no|off)$/i.test(value)) return false;
  if (/^(true|yes|on)$/i.test(value)) return true;
  throw new SecretZeroError('ARGUMENTS', `the input ${name} is "${value}"`, { hint: 'allowed: true, false' });
}

function minutes(name: InputName, value: string): number {
  const number = /^\d{1,3}(?:\.\d+)?$/.test(value) ? Number(value) : 0;
  if (number > 0 && number <= MOST_MINUTES) return number;
  throw new SecretZeroError('ARGUMENTS', `the input ${name} is "${value}"`, {
    hint: `allowed: minutes, up to ${MOST_MINUTES}; the tokens of a job live for 60`,
  });
}

/** An output that did not arrive is empty, and no approval: it must not be taken for an input that was left out. */
function approval(value: string): string | undefined {
  if (value === '') {
    throw new SecretZeroError('ARGUMENTS', 'the input approved-plan is empty', {
      hint: 'give it the output `saved-plan` of the job that planned; leave it out where no approval is needed',
    });
  }
  return value === ANY_PLAN ? undefined : value;
}

/** Names separated by commas or line ends. */
function list(value: string): string[] {
  return value
    .split(/[,\n\r]+/)
    .map((each) => each.trim())
    .filter((each) => each !== '');
}

function pairs(value: string): Record<string, string> {
  const env: Record<string, string> = {};
  for (const line of value.split(/\r?\n/)) {
    if (line.trim() === '') continue;
    const match = /^\s*([A-Za-z_][A-Za-z0-9_]*)=(.*)$/.exec(line);
    if (!match)
      throw new SecretZeroError('ARGUMENTS', 'a line of the input env is not NAME=value', {
        hint: 'one NAME=value a line',
      });
    env[match[1] as string] = match[2] as string;
  }
  return env;
}

function failOn(names: readonly string[]): ReadonlySet<FailOn> {
  const chosen = names.map((name) => oneOf('fail-on', name, FAIL_ON));
  return new Set(chosen.includes('never') ? [] : chosen);
}
