import { canonicalJson } from '../core/canonical.ts';
import { HISTORY_LIMIT, type Lockfile, type SecretRecord } from '../core/lock.ts';
import type { DesiredTarget, Manifest } from '../core/model.ts';
import type { Finding } from '../core/plan-types.ts';
import { byName, changesBetween, type RecordChange } from '../core/record-changes.ts';
import { standsFor } from '../core/selector.ts';
import type { Span } from '../core/span.ts';
import { recordHash } from './chain.ts';

export interface ReviewInput {
  /** The lockfile that the change starts from; absent where there is none. */
  readonly base?: Lockfile;
  /** The lockfile as it is proposed; absent where it is deleted. */
  readonly head?: Lockfile;
  readonly manifest: Pick<Manifest, 'secrets'>;
  /** What runs have written to the lane's state branch; absent where there is none, or it could not be read. */
  readonly state?: Lockfile;
  /** Where a secret's record stands in the proposed lockfile. */
  readonly at?: (secret: string | undefined) => Span | undefined;
}

export interface LockfileReview {
  readonly findings: readonly Finding[];
  /** What legitimately changed, or says that it did. */
  readonly changes: readonly RecordChange[];
}

/** Rules of this review: an error of one of them says that no run wrote what stands there. */
export type ReviewRule =
  | 'lockfile-removed'
  | 'lockfile-owner'
  | 'lockfile-journal'
  | 'lockfile-forgotten'
  | 'lockfile-went-back'
  | 'lockfile-reused'
  | 'lockfile-edited'
  | 'lockfile-joined'
  | 'lockfile-rekeyed'
  | 'lockfile-claim'
  | 'lockfile-unknown';

interface Remark {
  readonly rule: ReviewRule;
  readonly severity?: 'warning';
  readonly message: string;
  readonly advice?: string;
}

const RESTORE = 'take the lockfile as the base has it: a run writes what is new from its own state';

/**
 * Reviews a change of the lockfile as a reviewer would who knows how runs write it: whether each record follows from the one before
 * it, and from what runs have left on the state branch. Needs no value, no platform and no key. A record that the state branch has
 * word for word was written by a run; of another, only what a run never does can be told.
 */
export function reviewLockfile({ base, head, manifest, state, at }: ReviewInput): LockfileReview {
  const findings: Finding[] = [];
  const tell = (secret: string | undefined, { severity, message, ...remark }: Remark) => {
    const span = at?.(secret);
    findings.push({
      advice: RESTORE,
      ...remark,
      message: secret === undefined ? message : `${secret}: ${message}`,
      severity: severity ?? 'error',
      ...(secret === undefined ? {} : { secret }),
      ...(span ? { span } : {}),
    });
  };
  if (head === undefined) {
    if (base !== undefined && Object.keys(base.secrets).length > 0)
      tell(undefined, {
        rule: 'lockfile-removed',
        message: 'the lockfile is deleted: what is known of every secret would be lost',
      });
    return { findings, changes: [] };
  }
  if (base !== undefined && base.manifest !== '' && head.manifest !== base.manifest)
    tell(undefined, {
      rule: 'lockfile-owner',
      message: `the id of the manifest changed (${base.manifest} → ${head.manifest}): everything that was delivered under the old one would be somebody else's`,
    });
  if (head.lease !== undefined)
    tell(undefined, {
      rule: 'lockfile-journal',
      message: `it has the lease of run ${head.lease.run}: leases are on the state branch alone`,
    });
  const declared = new Map(manifest.secrets.map(({ name, targets }) => [name, targets]));
  const changed: Record<string, SecretRecord> = Object.create(null);
  for (const [name, record] of byName(head.secrets)) {
    const before = base?.secrets[name];
    if (before && canonicalJson(before) === canonicalJson(record)) continue;
    const remarks = remarksOf(record, before, state && { record: state.secrets[name] }, declared.get(name));
    for (const remark of remarks) tell(name, remark);
    if (remarks.every(({ severity }) => severity === 'warning')) changed[name] = record;
  }
  for (const name of Object.keys(base?.secrets ?? {}).sort())
    if (head.secrets[name] === undefined)
      tell(name, {
        rule: 'lockfile-forgotten',
        message: 'its record is gone without a tombstone, and its numbers would be used again',
        advice: `take it back; \`secretzero forget ${name}\` lets go of a secret, and removing it from the manifest does too`,
      });
  return { findings, changes: changesBetween(base, { manifest: head.manifest, secrets: changed }) };
}

function remarksOf(
  record: SecretRecord,
  before: SecretRecord | undefined,
  state: { readonly record: SecretRecord | undefined } | undefined,
  declared: readonly DesiredTarget[] | undefined,
): readonly Remark[] {
  const remarks: Remark[] = [];
  if (record.pending !== undefined || record.rivals?.length)
    remarks.push({
      rule: 'lockfile-journal',
      message: 'it has a write that was begun and not finished: a run proposes only what is settled',
      advice: 'run `secretzero sync` once more, so that it is finished, and commit the lockfile after that',
    });
  const written = state?.record;
  if (written && canonicalJson(written) === canonicalJson(record)) return remarks;
  const order = before && compared(record, before);
  if (before && order !== undefined && order < 0) {
    remarks.push({
      rule: 'lockfile-went-back',
      message: `${keyOf(before)} became ${keyOf(record)}: a record never goes back`,
    });
    return remarks;
  }
  if (before && order === 0) {
    remarks.push(isJoin(before, record) ? JOINED : edited('its content changed under the same revision'));
    return remarks;
  }
  if (before) remarks.push(...notFollowing(record, before));
  remarks.push(
    ...(state ? beyondState(record, written) : []),
    ...notItself(record),
    ...claims(record, before, declared),
  );
  return remarks;
}

const JOINED: Remark = {
  rule: 'lockfile-joined',
  severity: 'warning',
  message: 'two copies of the record were joined: what is at its targets is not known until the next run looks',
  advice: 'nothing is to be done',
};

function edited(what: string): Remark {
  return { rule: 'lockfile-edited', message: `${what}: no run writes that` };
}

/**
 * What the record says beyond all that the action has written. An older one may be a proposal that is not up to date; one that goes on
 * may be a laptop's that nobody named as trusted, which keeps its journal in its own file. Two records under one key are neither.
 */
function beyondState(record: SecretRecord, written: SecretRecord | undefined): readonly Remark[] {
  const order = written ? compared(record, written) : 1;
  if (order < 0) return [];
  const rule = 'lockfile-unknown';
  const at = written ? `is at ${keyOf(written)}` : 'knows nothing of it';
  if (order === 0)
    return [{ rule, message: `the state branch ${at} too, with other content: one of them was not written by a run` }];
  return [
    {
      rule,
      severity: 'warning',
      message: `it is at ${keyOf(record)}, and the state branch ${at}: the action did not write it`,
      advice:
        'see that it comes from the laptop of somebody who may write it; `metadata.trusted` names who is believed',
    },
  ];
}

/** Where a later record is not what a run makes of the one before it. */
function notFollowing(record: SecretRecord, before: SecretRecord): readonly Remark[] {
  const remarks: Remark[] = [];
  const renewed = record.generation > before.generation;
  if (renewed && record.generation <= (before.last ?? 0))
    remarks.push({
      rule: 'lockfile-reused',
      message: `generation ${record.generation} was given out before (the last number is ${before.last}): numbers are never used again`,
    });
  if (record.rev === before.rev + 1 && record.chain !== recordHash(before))
    remarks.push(edited('it does not follow the record before it (`chain`)'));
  const added = addedHistory(record, before);
  if (added === undefined) remarks.push(edited('its history was rewritten'));
  else if (renewed !== added.some(({ generation }) => generation === record.generation))
    remarks.push(
      edited(
        renewed
          ? 'it has a new generation that its history does not have'
          : 'its history has a generation that it is not at',
      ),
    );
  if (!renewed) remarks.push(...changedInPlace(record, before));
  return remarks;
}

/** Under one generation the value is one, and so is all that was written down when it was made. */
function changedInPlace(record: SecretRecord, before: SecretRecord): readonly Remark[] {
  const remarks: Remark[] = [];
  const fixed = ['created', 'rotated', 'rotations', 'nonce', 'definition'] as const;
  const moved = fixed.filter(
    (key) => before[key] !== undefined && record[key] !== undefined && record[key] !== before[key],
  );
  if (record.rotated !== undefined && before.rotated === undefined) moved.push('rotated');
  if (moved.length > 0)
    remarks.push(edited(`${moved.map((key) => `\`${key}\``).join(', ')} changed without a new generation`));
  if (before.tombstone !== undefined && record.tombstone === undefined)
    remarks.push(edited('its tombstone is gone without a new generation'));
  for (const [field, now] of byName(record.fingerprints)) {
    const was = before.fingerprints[field];
    if (was === undefined || was === now) continue;
    remarks.push(
      keyIdOf(was) === keyIdOf(now)
        ? edited(`the fingerprint of ${field} changed without a new generation`)
        : {
            rule: 'lockfile-rekeyed',
            severity: 'warning',
            message: `the fingerprint of ${field} is under another key: it says nothing about the one before`,
            advice: 'see that the fingerprint key was changed on purpose',
          },
    );
  }
  return remarks;
}

/** What contradicts itself. */
function notItself(record: SecretRecord): readonly Remark[] {
  return byName(record.targets)
    .filter(([, target]) => target.generation > record.generation)
    .map(([id, target]) =>
      edited(`${id} holds generation ${target.generation}, and the secret is at ${record.generation}`),
    );
}

/** A target that the lockfile claims may be overwritten and removed: a claim that nobody declared is no run's. */
function claims(
  record: SecretRecord,
  before: SecretRecord | undefined,
  declared: readonly DesiredTarget[] | undefined,
): readonly Remark[] {
  return Object.keys(record.targets)
    .filter((id) => before?.targets[id] === undefined && declared?.some((target) => standsFor(target, id)) !== true)
    .sort()
    .map((id) => ({
      rule: 'lockfile-claim' as const,
      message: `it claims ${id}, which the manifest does not declare for it: what the lockfile claims may be overwritten and removed`,
    }));
}

/** What the history gained, where it kept the rest; the oldest entries may have gone for it. */
function addedHistory({ history }: SecretRecord, before: SecretRecord): SecretRecord['history'] | undefined {
  const texts = history.map((entry) => canonicalJson(entry));
  for (let dropped = 0; dropped <= before.history.length; dropped += 1) {
    const kept = before.history.slice(dropped);
    if (dropped > 0 && history.length < HISTORY_LIMIT) break;
    if (kept.length <= texts.length && kept.every((entry, i) => canonicalJson(entry) === texts[i]))
      return history.slice(kept.length);
  }
  return undefined;
}

/** A join of two copies with one key leaves nothing behind but targets of which nothing is known. */
function isJoin(before: SecretRecord, record: SecretRecord): boolean {
  const { targets: a, ...rest } = before;
  const { targets: b, ...others } = record;
  if (canonicalJson(rest) !== canonicalJson(others)) return false;
  const bare = (id: string) => {
    const { generation, field, state, ...evidence } = b[id] ?? { state: 'gone' };
    return state === 'unknown' && generation !== undefined && field !== undefined && Object.keys(evidence).length === 0;
  };
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every(
    (id) => canonicalJson(a[id]) === canonicalJson(b[id]) || bare(id),
  );
}

function compared(a: SecretRecord, b: SecretRecord): number {
  return a.generation - b.generation || a.rev - b.rev;
}

function keyOf({ generation, rev }: SecretRecord): string {
  return `generation ${generation}, revision ${rev}`;
}

/** The key of a fingerprint; one that needs none has its kind. */
function keyIdOf(fingerprint: string): string {
  return /^hmac-sha256\/([0-9a-f]{8})\//.exec(fingerprint)?.[1] ?? fingerprint.split('/')[0] ?? '';
}

/** Where the records stand in a lockfile's text, as runs write it; the first line for what is not found. */
export function recordSpans(text: string, file: string): (secret: string | undefined) => Span {
  const lines = new Map<string, number>();
  text.split(/\r?\n/).forEach((line, index) => {
    const name = /^ {4}("(?:[^"\\]|\\.)*"): \{/.exec(line)?.[1];
    if (name !== undefined) lines.set(JSON.parse(name) as string, index + 1);
  });
  return (secret) => {
    const line = secret === undefined ? undefined : lines.get(secret);
    return line === undefined ? { file, line: 1, column: 1 } : { file, line, column: 5 };
  };
}

/**
 * The lockfile that a proposed one is to be compared with, where the base has moved on since the branch left it: a record that the
 * base has exactly so is the base's, whether it came by a merge or not; any other started from where the branch began.
 */
export function comparedWith(
  tip: Lockfile | undefined,
  start: Lockfile | undefined,
  head: Lockfile | undefined,
): Lockfile | undefined {
  // Gone on the base, or not there yet when the branch began: nothing that this change deletes.
  if (head === undefined) return tip && start;
  if (tip === undefined && start === undefined) return undefined;
  const [theirs, began] = [tip?.secrets ?? {}, start?.secrets ?? {}];
  const secrets: Record<string, SecretRecord> = Object.create(null);
  for (const name of new Set([...Object.keys(theirs), ...Object.keys(began)])) {
    const isTheirs = canonicalJson(theirs[name] ?? null) === canonicalJson(head.secrets[name] ?? null);
    const record = isTheirs ? theirs[name] : began[name];
    if (record !== undefined) secrets[name] = record;
  }
  const manifest = tip?.manifest === head.manifest ? tip.manifest : (start?.manifest ?? '');
  return { manifest, secrets };
}
