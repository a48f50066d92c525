import { ProviderError } from '../../src/core/errors.ts';
import type { Expectation, Pending, SecretRecord, TargetRecord } from '../../src/core/lock.ts';
import { EMPTY_RECORD } from '../../src/core/lock.ts';
import type { DesiredSecret, DesiredTarget } from '../../src/core/model.ts';
import type { ContentEvidence, Observation, Stamp } from '../../src/core/observation.ts';
import { plan } from '../../src/core/plan.ts';
import type { Plan, PlanInput, PlanRequest } from '../../src/core/plan-types.ts';
import { type Recovery, recover } from '../../src/core/recover.ts';
import { Bench, type BenchShape } from '../engine/bench.ts';

export const OWNER = 'manifest-1';
export const NONCE = 'a'.repeat(32);
export const SETTLED_NONCE = 'b'.repeat(32);
export const NOW = new Date('2026-06-01T12:00:00Z');
/** When the crashed run wrote its intent, and when its lease ended. */
export const SINCE = new Date('2026-06-01T10:00:00Z');
export const UNTIL = new Date('2026-06-01T10:10:00Z');
/** A moment within, before and after that window. */
export const WITHIN = new Date('2026-06-01T10:04:00Z');
export const BEFORE = new Date('2026-05-01T00:00:00Z');
export const AFTER = new Date('2026-06-01T11:00:00Z');

/** A secret whose targets have the named capability mixes. */
export function secretOf(targets: readonly string[], options: Omit<BenchShape, 'targets'> = {}): DesiredSecret {
  return new Bench([{ targets, ...options }]).manifest.secrets[0] as DesiredSecret;
}

export function at(secret: DesiredSecret, index: number): DesiredTarget {
  return secret.targets[index] as DesiredTarget;
}

export const ABSENT: Observation = { kind: 'absent' };
export const UNREADABLE: Observation = {
  kind: 'unreadable',
  error: new ProviderError('FORBIDDEN', 'not allowed to look', { status: 403 }),
};

export interface SeenAs {
  readonly version?: string;
  readonly changedAt?: Date;
  readonly stamp?: Partial<Stamp>;
  readonly content?: ContentEvidence;
}

/** Something is there. A stamp is ours, of the pending generation, unless it says otherwise. */
export function present({ stamp, ...seen }: SeenAs = {}): Observation {
  return {
    kind: 'present',
    ...seen,
    ...(stamp ? { stamp: { owner: OWNER, secret: 's', field: 'value', generation: 2, nonce: NONCE, ...stamp } } : {}),
  };
}

/** The stamp of the generation that was settled before the crash. */
export const settledStamp: Partial<Stamp> = { generation: 1, nonce: SETTLED_NONCE };

/** A record of generation 1, held by every target with the evidence given. */
export function settledRecord(
  secret: DesiredSecret,
  evidence: readonly Partial<TargetRecord>[] = [],
  rest: Partial<SecretRecord> = {},
): SecretRecord {
  return {
    ...EMPTY_RECORD,
    generation: 1,
    rev: 3,
    nonce: SETTLED_NONCE,
    created: BEFORE.toISOString(),
    definition: secret.valueDigest,
    history: [{ generation: 1, date: BEFORE.toISOString(), reason: 'created' }],
    targets: Object.fromEntries(
      secret.targets.map((target, index) => [
        target.id,
        { generation: 1, field: target.field, state: 'held', digest: 't1', ...evidence[index] } as TargetRecord,
      ]),
    ),
    ...rest,
  };
}

/** An intent for the given targets, by their place; `undefined` leaves one out. */
export function pendingOf(
  secret: DesiredSecret,
  expected: readonly (Expectation | undefined)[],
  rest: Partial<Pending> = {},
): Pending {
  return {
    action: 'make',
    generation: 2,
    nonce: NONCE,
    reason: 'forced',
    since: SINCE.toISOString(),
    until: UNTIL.toISOString(),
    run: 'crashed',
    origin: 'generated',
    fingerprints: {},
    definition: secret.valueDigest,
    targets: Object.fromEntries(
      expected.flatMap((each, index) => (each ? [[at(secret, index).id, each] as const] : [])),
    ),
    ...rest,
  };
}

export const expectAbsent: Expectation = { kind: 'absent' };
export const expectVersion = (version: string): Expectation => ({ kind: 'present', version });
export const expectTime = (time: Date = BEFORE): Expectation => ({ kind: 'present', changedAt: time.toISOString() });
export const expectPresent: Expectation = { kind: 'present' };

export function observationsOf(secret: DesiredSecret, seen: readonly Observation[]): Map<string, Observation> {
  return new Map(secret.targets.map((target, index) => [target.id, seen[index] ?? ABSENT]));
}

export function recovered(secret: DesiredSecret, record: SecretRecord, seen: readonly Observation[]): Recovery {
  return recover(secret, record, observationsOf(secret, seen), OWNER, NOW, { run: 'next' });
}

export function inputOf(
  secrets: readonly DesiredSecret[],
  records: Readonly<Record<string, SecretRecord>>,
  observations: ReadonlyMap<string, Observation>,
  request: Partial<PlanRequest> = {},
  rest: Partial<PlanInput> = {},
): PlanInput {
  return {
    manifest: { file: 'Secretfile.yml', providers: new Map(), policies: {}, compliance: [], secrets },
    lockfile: { manifest: OWNER, secrets: records },
    observations,
    retired: new Map(),
    unwritable: new Map(),
    request: {
      force: new Set(),
      rotateDue: true,
      prune: false,
      adoptAsIs: new Set(),
      adopt: new Set(),
      provided: new Set(),
      environment: new Set(),
      canPrompt: false,
      unattended: false,
      owner: OWNER,
      sources: new Map(),
      author: {},
      ...request,
    },
    now: NOW,
    ...rest,
  };
}

/** The plan for one secret `s`. */
export function planOf(
  secret: DesiredSecret,
  record: SecretRecord | undefined,
  seen: readonly Observation[],
  request: Partial<PlanRequest> = {},
  rest: Partial<PlanInput> = {},
): Plan {
  const records = record ? { [secret.name]: record } : {};
  return plan(inputOf([secret], records, observationsOf(secret, seen), request, rest));
}

/** Rows of the recovery table that decided, as the plan reports them. */
export function rowsOf(planned: Plan): string {
  return planned.findings.find((each) => each.rule === 'state-recovered')?.message.replace(/^[^(]*/, '') ?? '';
}

/** What each target of the secret is recorded as, by its place. */
export function statesOf(secret: DesiredSecret, record: SecretRecord | undefined): (string | undefined)[] {
  return secret.targets.map((target) => {
    const known = record?.targets[target.id];
    return known && `${known.state} ${known.generation}`;
  });
}
