import type { SecretRecord } from '../../src/core/lock.ts';
import type { DesiredSecret, DesiredTarget, Manifest } from '../../src/core/model.ts';
import { parsePeriod } from '../../src/core/period.ts';
import type { Drift, Plan, Problem, Step, StepOutcome, Summary } from '../../src/core/plan-types.ts';
import type { Selection } from '../../src/core/selector.ts';

export const NOW = new Date('2026-03-10T12:00:00.000Z');

const NONE: Summary = {
  create: 0,
  adopt: 0,
  copy: 0,
  update: 0,
  rotate: 0,
  repair: 0,
  retire: 0,
  prune: 0,
  keep: 0,
  blocked: 0,
  waiting: 0,
};

export function step(secret: string, over: Partial<Step> = {}): Step {
  return {
    action: 'create',
    secret,
    fields: ['value'],
    targets: [targetOf(secret)],
    reason: 'new',
    because: 'declared, and at none of its targets',
    generation: 1,
    acquire: { value: { how: 'make' } },
    ...over,
  };
}

export function targetOf(secret: string): string {
  return `github/github_secret/acme/app#${secret.toUpperCase()}`;
}

export function kept(secret: string): Step {
  return step(secret, {
    action: 'keep',
    reason: 'in-sync',
    because: 'generation 1 is at every target',
    acquire: {},
  });
}

export function blocked(secret: string, problem: Partial<Problem> = {}, over: Partial<Step> = {}): Step {
  const whole = { code: 'CONFLICT', message: `${targetOf(secret)} has a value that is not ours`, ...problem } as const;
  return step(secret, { because: whole.message, acquire: {}, blocked: whole, ...over });
}

export function waiting(secret: string, variable = `SECRETZERO_${secret.toUpperCase()}`): Step {
  return step(secret, { waiting: [{ field: 'value', variable }] });
}

export function drifted(secret: string, status: Drift['status'], over: Partial<Drift> = {}): Drift {
  return { secret, target: targetOf(secret), status, advice: 'the next sync delivers it again', ...over };
}

export function planOf(
  steps: readonly Step[],
  over: Partial<Pick<Plan, 'drift' | 'findings' | 'due' | 'selections'>> = {},
): Plan {
  const summary: Record<string, number> = { ...NONE };
  for (const each of steps) {
    const key = each.blocked ? 'blocked' : each.waiting ? 'waiting' : each.action;
    summary[key] = (summary[key] ?? 0) + 1;
  }
  return {
    steps,
    records: {},
    seen: new Map(),
    selections: [],
    drift: [],
    findings: [],
    due: [],
    summary: summary as unknown as Summary,
    changes: steps.some((each) => each.action !== 'keep' && !each.blocked && !each.waiting),
    checked: new Set(steps.map((each) => each.secret)).size,
    ...over,
  };
}

export function selection(over: Partial<Selection> = {}): Selection {
  return {
    selector: 'repositories of acme named svc-*',
    provider: 'github',
    kind: 'github_secret',
    list: 'acme',
    state: 'selected',
    places: ['acme/svc-a', 'acme/svc-b'],
    among: 12,
    secrets: ['a', 'b'],
    span: { file: 'Secretfile.yml', line: 4, column: 9 },
    ...over,
  };
}

export function done(each: Step): StepOutcome {
  return { step: each, result: 'done' };
}

export function failed(each: Step, problem: Partial<Problem> = {}, ids: readonly string[] = each.targets): StepOutcome {
  const whole = { code: 'UNAVAILABLE', message: 'the server did not answer', ...problem } as const;
  return { step: each, result: 'failed', error: whole, refused: Object.fromEntries(ids.map((id) => [id, whole])) };
}

export function secret(name: string, over: Partial<DesiredSecret> = {}): DesiredSecret {
  const target: DesiredTarget = {
    id: targetOf(name),
    field: 'value',
    provider: 'github',
    providerKind: 'github',
    kind: 'github_secret',
    scope: 'remote',
    address: { store: 'github/github_secret', container: 'acme/app', key: name.toUpperCase() },
    capabilities: {
      read: 'metadata',
      stamp: false,
      conditionalWrite: false,
      liveVersions: 1,
      minValueBytes: 1,
      maxValueBytes: 48_000,
    },
    digest: 'd1:0',
    available: true,
    span: { file: 'Secretfile.yml', line: 9, column: 7 },
  };
  return {
    name,
    kind: 'random_password',
    fields: [],
    targets: [target],
    oneTime: false,
    owner: 'managed',
    onConflict: 'fail',
    onDrift: 'report',
    onNewTarget: 'block',
    local: false,
    parts: [],
    valueDigest: 'd1:0',
    labels: {},
    span: { file: 'Secretfile.yml', line: 4, column: 5 },
    ...over,
  };
}

export function manifestOf(secrets: readonly DesiredSecret[], over: Partial<Manifest> = {}): Manifest {
  return { file: 'Secretfile.yml', secrets, providers: new Map(), policies: {}, compliance: [], ...over };
}

export function record(name: string, over: Partial<SecretRecord> = {}): SecretRecord {
  return {
    generation: 1,
    rev: 1,
    chain: '',
    created: '2026-01-01T00:00:00.000Z',
    rotations: 0,
    fingerprints: {},
    targets: { [targetOf(name)]: { generation: 1, field: 'value', state: 'held' } },
    history: [{ generation: 1, date: '2026-01-01T00:00:00.000Z', reason: 'created' }],
    ...over,
  };
}

export function period(text: string): NonNullable<DesiredSecret['rotationPeriod']> {
  const parsed = parsePeriod(text);
  if (!parsed) throw new Error(`no period: ${text}`);
  return parsed;
}

/** Names and messages as an attacker would choose them. */
export const HOSTILE = [
  'a|b',
  '`code`',
  '<script>alert(1)</script>',
  '@team',
  '::error::x',
  '##[error]x',
  'a\n::set-output name=x::y',
  '\u202eevil',
  '[x](https://evil.example)',
  '-->',
  '\u001b[31mred',
  'fixes #12',
  '"];end',
] as const;
