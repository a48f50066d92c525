import { canonicalJson } from '../core/canonical.ts';
import type { Lease, Lockfile, Pending, SecretRecord, TargetRecord } from '../core/lock.ts';

/**
 * The join of two copies of a lane's lockfile, record by record on `(generation, rev)`: commutative, associative and idempotent,
 * so that it does not matter who merges what first. Deletions are tombstones, records like others. Where both sides changed one
 * record to different content, what they say of a target is kept only if they agree; else it is `unknown` until it is observed,
 * and both intents stay (E19).
 */
export function joinLockfiles(a: Lockfile, b: Lockfile): Lockfile {
  const secrets: Record<string, SecretRecord> = Object.create(null);
  for (const name of new Set([...Object.keys(a.secrets), ...Object.keys(b.secrets)])) {
    const left = a.secrets[name];
    const right = b.secrets[name];
    secrets[name] = left && right ? joinRecords(left, right) : ((left ?? right) as SecretRecord);
  }
  const lease = joinLeases(a.lease, b.lease);
  return {
    manifest: joinIds(a.manifest, b.manifest),
    secrets,
    ...(lease === undefined ? {} : { lease }),
  };
}

function joinRecords(a: SecretRecord, b: SecretRecord): SecretRecord {
  const order = a.generation - b.generation || a.rev - b.rev;
  if (order !== 0) return order > 0 ? a : b;
  if (canonicalJson(a) === canonicalJson(b)) return a;
  const { targets: aTargets, pending: _a, rivals: _ra, ...aRest } = a;
  const { targets: bTargets, pending: _b, rivals: _rb, ...bRest } = b;
  const rest = canonicalJson(aRest) > canonicalJson(bRest) ? aRest : bRest;
  const [pending, ...rivals] = joinPending(a, b);
  return {
    ...rest,
    targets: joinTargets(aTargets, bTargets),
    ...(pending === undefined ? {} : { pending }),
    ...(rivals.length === 0 ? {} : { rivals }),
  };
}

function joinTargets(
  a: Readonly<Record<string, TargetRecord>>,
  b: Readonly<Record<string, TargetRecord>>,
): Record<string, TargetRecord> {
  const joined: Record<string, TargetRecord> = Object.create(null);
  for (const id of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const left = a[id];
    const right = b[id];
    if (left && right && canonicalJson(left) === canonicalJson(right)) {
      joined[id] = left;
      continue;
    }
    const fields = [left?.field, right?.field].filter((field) => field !== undefined).sort();
    joined[id] = {
      generation: Math.max(left?.generation ?? 0, right?.generation ?? 0),
      field: fields.at(-1) as string,
      state: 'unknown',
    };
  }
  return joined;
}

/** Every different intent once, the highest generation first. */
function joinPending(a: SecretRecord, b: SecretRecord): Pending[] {
  const all = [a.pending, ...(a.rivals ?? []), b.pending, ...(b.rivals ?? [])].filter((each) => each !== undefined);
  const distinct = new Map(all.map((each) => [canonicalJson(each), each]));
  return [...distinct.entries()]
    .sort(([x, p], [y, q]) => q.generation - p.generation || (x < y ? 1 : -1))
    .map(([, each]) => each);
}

/** A side that has no id yet, since it has no state yet, says nothing. */
function joinIds(a: string, b: string): string {
  if (a === '' || b === '') return a || b;
  return a < b ? a : b;
}

function joinLeases(a: Lease | undefined, b: Lease | undefined): Lease | undefined {
  if (!a || !b) return a ?? b;
  if (a.until !== b.until) return a.until > b.until ? a : b;
  return canonicalJson(a) > canonicalJson(b) ? a : b;
}
