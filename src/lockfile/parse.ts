import { SecretZeroError } from '../core/errors.ts';
import type { Lockfile, Pending, SecretRecord } from '../core/lock.ts';
import { LOCKFILE_VERSION } from './format.ts';
import { type LegacyLockfile, readLegacy } from './legacy.ts';

export type ParsedLockfile =
  | { readonly version: 2; readonly lockfile: Lockfile }
  /** SecretZero's own: to be upgraded with the manifest at hand. */
  | { readonly version: 1; readonly legacy: LegacyLockfile };

/**
 * Reads a lockfile's text. A file that is damaged or from a newer version is refused (`LOCKFILE_CORRUPT`, `LOCKFILE_NEWER`), never
 * repaired by guessing: what it says decides what may be written.
 * @param file path for messages
 */
export function parseLockfile(text: string, file: string): ParsedLockfile {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const at = (position: number) => {
    const before = body.slice(0, position).split('\n');
    return { span: { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 } };
  };
  // No line of JSON begins in this way: also what a half-finished merge left of its markers is told by name.
  const conflict = /^(?:<{7}|={7}|>{7}|\|{7})(?=[ \r\n]|$)/m.exec(body);
  if (conflict) {
    throw new SecretZeroError('LOCKFILE_CORRUPT', `${file} has unresolved merge conflict markers`, {
      ...at(conflict.index),
      hint: 'run `secretzero init` once to set up the merge driver, then `git checkout --conflict=merge` and merge again; or take either side: the next run joins it with the state branch',
    });
  }
  let tree: unknown;
  try {
    tree = JSON.parse(body);
  } catch {
    throw new SecretZeroError('LOCKFILE_CORRUPT', `${file} is not JSON`, {
      ...at(faultOf(body)),
      hint: 'restore it from git (`git checkout -- <file>`); it was left untouched',
    });
  }
  const reader = new Reader(file);
  const root = reader.object(tree, '');
  const version = root['version'];
  if (version === '1.0' || version === '1' || version === 1) return { version: 1, legacy: readLegacy(root, file) };
  if (version !== LOCKFILE_VERSION) {
    if (typeof version === 'number' && version > LOCKFILE_VERSION) {
      throw new SecretZeroError(
        'LOCKFILE_NEWER',
        `${file} has version ${version}; this release knows ${LOCKFILE_VERSION}`,
        {
          hint: 'use the release of SecretZero that wrote it, or a later one; the file was left untouched',
        },
      );
    }
    throw reader.error('version', `expected ${LOCKFILE_VERSION}`);
  }
  const secrets: Record<string, SecretRecord> = Object.create(null);
  for (const [name, value] of Object.entries(reader.object(root['secrets'] ?? {}, 'secrets'))) {
    secrets[name] = readRecord(reader, value, `secrets.${name}`);
  }
  const lease = root['lease'];
  if (lease !== undefined) {
    const members = reader.object(lease, 'lease');
    reader.text(members['run'], 'lease.run');
    reader.date(members['until'], 'lease.until');
  }
  return {
    version: 2,
    lockfile: {
      manifest: reader.text(root['manifest'], 'manifest'),
      secrets,
      ...(lease === undefined ? {} : { lease: lease as NonNullable<Lockfile['lease']> }),
    },
  };
}

/** Where text stops being JSON: the parser's own answer, or, where it gives none, the end of the longest beginning that may go on. */
function faultOf(body: string): number {
  const positionIn = (text: string): number | undefined => {
    try {
      JSON.parse(text);
      return text.length;
    } catch (error) {
      const { message } = error as Error;
      if (/end of JSON input|Unterminated string/.test(message)) return text.length;
      const position = /position (\d+)/.exec(message)?.[1];
      return position === undefined ? undefined : Number(position);
    }
  };
  const known = positionIn(body);
  if (known !== undefined) return known;
  let sound = 0;
  let faulty = body.length;
  while (faulty - sound > 1) {
    const middle = Math.floor((sound + faulty) / 2);
    const position = positionIn(body.slice(0, middle));
    if (position !== undefined && position >= middle) sound = middle;
    else faulty = middle;
  }
  return sound;
}

function readRecord(reader: Reader, value: unknown, path: string): SecretRecord {
  const record = reader.object(value, path);
  reader.count(record['generation'], `${path}.generation`);
  reader.count(record['rev'], `${path}.rev`);
  reader.count(record['rotations'], `${path}.rotations`);
  for (const key of ['created', 'rotated', 'expires', 'tombstone']) {
    if (record[key] !== undefined) reader.date(record[key], `${path}.${key}`);
  }
  const targets = reader.object(record['targets'] ?? {}, `${path}.targets`);
  for (const [id, target] of Object.entries(targets)) {
    const members = reader.object(target, `${path}.targets["${id}"]`);
    reader.count(members['generation'], `${path}.targets["${id}"].generation`);
    reader.text(members['field'], `${path}.targets["${id}"].field`);
    const state = reader.text(members['state'], `${path}.targets["${id}"].state`);
    if (!['held', 'behind', 'unknown', 'taken', 'removed'].includes(state)) {
      throw reader.error(`${path}.targets["${id}"].state`, 'expected held, behind, unknown, taken or removed');
    }
  }
  for (const pending of [record['pending'], ...reader.list(record['rivals'] ?? [], `${path}.rivals`)]) {
    if (pending !== undefined) checkPending(reader, pending, `${path}.pending`);
  }
  const intent = (value: unknown) => ({ fingerprints: {}, ...(value as object) }) as unknown as Pending;
  return {
    chain: '',
    ...record,
    fingerprints: reader.texts(record['fingerprints'] ?? {}, `${path}.fingerprints`),
    targets,
    history: readHistory(reader, record['history'] ?? [], `${path}.history`),
    ...(record['pending'] === undefined ? {} : { pending: intent(record['pending']) }),
    ...(record['rivals'] === undefined ? {} : { rivals: (record['rivals'] as unknown[]).map(intent) }),
  } as unknown as SecretRecord;
}

function readHistory(reader: Reader, value: unknown, path: string): readonly unknown[] {
  const entries = reader.list(value, path);
  for (const [index, each] of entries.entries()) {
    const entry = reader.object(each, `${path}[${index}]`);
    reader.count(entry['generation'], `${path}[${index}].generation`);
    reader.date(entry['date'], `${path}[${index}].date`);
  }
  return entries;
}

function checkPending(reader: Reader, value: unknown, path: string): void {
  const pending = reader.object(value, path);
  reader.count(pending['generation'], `${path}.generation`);
  reader.text(pending['nonce'], `${path}.nonce`);
  reader.date(pending['since'], `${path}.since`);
  reader.date(pending['until'], `${path}.until`);
  const action = reader.text(pending['action'], `${path}.action`);
  if (!['make', 'copy', 'adopt'].includes(action)) throw reader.error(`${path}.action`, 'expected make, copy or adopt');
  reader.texts(pending['fingerprints'] ?? {}, `${path}.fingerprints`);
  for (const [id, expected] of Object.entries(reader.object(pending['targets'], `${path}.targets`))) {
    const { kind } = reader.object(expected, `${path}.targets["${id}"]`);
    if (kind !== 'absent' && kind !== 'present')
      throw reader.error(`${path}.targets["${id}"].kind`, 'expected absent or present');
  }
}

/** Checks of shape; each failure names the path. */
class Reader {
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  error(path: string, message: string): SecretZeroError {
    return new SecretZeroError('LOCKFILE_CORRUPT', `${this.#file}: ${path === '' ? 'the root' : path}: ${message}`, {
      hint: 'restore it from git (`git checkout -- <file>`); it was left untouched',
    });
  }

  object(value: unknown, path: string): Record<string, unknown> {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw this.error(path, 'expected an object');
    return value as Record<string, unknown>;
  }

  texts(value: unknown, path: string): Record<string, string> {
    const members = this.object(value, path);
    for (const [key, member] of Object.entries(members)) this.text(member, `${path}.${key}`);
    return members as Record<string, string>;
  }

  list(value: unknown, path: string): unknown[] {
    if (!Array.isArray(value)) throw this.error(path, 'expected a list');
    return value;
  }

  text(value: unknown, path: string): string {
    if (typeof value !== 'string' || value === '') throw this.error(path, 'expected text');
    return value;
  }

  count(value: unknown, path: string): number {
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) {
      throw this.error(path, 'expected a whole number, 0 or more');
    }
    return value;
  }

  date(value: unknown, path: string): string {
    const text = this.text(value, path);
    if (Number.isNaN(Date.parse(text))) throw this.error(path, 'expected an ISO 8601 time');
    return text;
  }
}
