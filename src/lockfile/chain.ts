import { createHash } from 'node:crypto';
import { canonicalJson } from '../core/canonical.ts';
import type { SecretRecord } from '../core/lock.ts';

/** Hash of a record, as its successor carries it. */
export function recordHash(record: SecretRecord): string {
  return createHash('sha256').update(canonicalJson(record)).digest('hex').slice(0, 32);
}

/** `next` as the successor of `previous`: one more revision, linked by hash. Equal content keeps the predecessor. */
export function succeed(previous: SecretRecord | undefined, next: SecretRecord): SecretRecord {
  if (!previous) return { ...next, rev: Math.max(1, next.rev), chain: '' };
  const unchanged = canonicalJson({ ...next, rev: previous.rev, chain: previous.chain }) === canonicalJson(previous);
  return unchanged ? previous : { ...next, rev: previous.rev + 1, chain: recordHash(previous) };
}
