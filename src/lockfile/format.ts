import { sortKeys } from '../core/canonical.ts';
import type { Lockfile, SecretRecord, TargetRecord } from '../core/lock.ts';

export const LOCKFILE_VERSION = 2;

/**
 * The lockfile's text: JSON, two blanks of indent, keys sorted, one scalar a line, a final newline. Byte-stable: equal content is
 * equal text. Empty members are left out, and nothing of a version 1 lockfile's digests is ever written again.
 */
export function formatLockfile(lockfile: Lockfile): string {
  // Record by record: a sorted copy of a whole large lockfile is most of what a run would need of memory.
  const secrets = Object.entries(lockfile.secrets)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, record]) => member(name, recordText(record), 2));
  const members = [
    ...(lockfile.lease === undefined ? [] : [member('lease', lockfile.lease, 1)]),
    member('manifest', lockfile.manifest, 1),
    `${INDENT}"secrets": ${secrets.length === 0 ? '{}' : `{\n${secrets.join(',\n')}\n${INDENT}}`}`,
    member('version', LOCKFILE_VERSION, 1),
  ];
  return `{\n${members.join(',\n')}\n}\n`;
}

const INDENT = '  ';

/** A member of an object that is so many levels deep. Line ends within strings are escaped, so that those found are JSON's own. */
function member(name: string, value: unknown, level: number): string {
  const margin = INDENT.repeat(level);
  const text = JSON.stringify(sortKeys(value), null, INDENT).replaceAll('\n', `\n${margin}`);
  return `${margin}${JSON.stringify(name)}: ${text}`;
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
