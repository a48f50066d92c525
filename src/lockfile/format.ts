import { sortedJson } from '../core/canonical.ts';
import type { Lockfile, SecretRecord, TargetRecord } from '../core/lock.ts';

export const LOCKFILE_VERSION = 2;

/**
 * The lockfile's text: JSON, two blanks of indent, keys sorted, one scalar a line, a final newline. Byte-stable: equal content is
 * equal text. Empty members are left out, and nothing of a version 1 lockfile's digests is ever written again.
 */
export function formatLockfile(lockfile: Lockfile): string {
  // One list of pieces, joined once: each further join would be one more copy of a text that can be megabytes.
  const pieces = ['{'];
  if (lockfile.lease !== undefined) pieces.push(`\n  "lease": ${sortedJson(lockfile.lease, '  ')},`);
  pieces.push(`\n  "manifest": ${JSON.stringify(lockfile.manifest)},\n  "secrets": {`);
  const names = Object.keys(lockfile.secrets).sort();
  names.forEach((name, index) => {
    const record = recordText(lockfile.secrets[name] as SecretRecord);
    pieces.push(`${index === 0 ? '' : ','}\n    ${JSON.stringify(name)}: ${sortedJson(record, '    ')}`);
  });
  pieces.push(`${names.length === 0 ? '' : '\n  '}},\n  "version": ${LOCKFILE_VERSION}\n}\n`);
  return pieces.join('');
}

function recordText(record: SecretRecord): unknown {
  const targets: Record<string, TargetRecord> = Object.create(null);
  for (const [id, target] of Object.entries(record.targets)) {
    const { legacy: _never, ...kept } = target;
    targets[id] = kept;
  }
  return {
    ...record,
    chain: record.chain === '' ? undefined : record.chain,
    fingerprints: filled(record.fingerprints),
    targets: filled(targets),
    history: record.history.length === 0 ? undefined : record.history,
    rivals: record.rivals?.length ? record.rivals : undefined,
    pending: record.pending && { ...record.pending, fingerprints: filled(record.pending.fingerprints) },
  };
}

function filled<T extends object>(members: T): T | undefined {
  return Object.keys(members).length === 0 ? undefined : members;
}
