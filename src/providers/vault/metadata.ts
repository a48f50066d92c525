import { createHash } from 'node:crypto';
import type { Stamp } from '../../core/observation.ts';
import { stampFromLine, stampLine } from '../seam/stamp-map.ts';

/** What is known of a path of version 2 without its values. */
export interface Metadata {
  /** 0 where nothing was ever there. */
  readonly version: number;
  /** Whether the current version has no data (any more): deleted, destroyed, or never written. */
  readonly gone: boolean;
  readonly createdAt?: Date;
  readonly changedAt?: Date;
  /** Custom metadata: ours and that of others. */
  readonly entries: Readonly<Record<string, string>>;
  /** Names in the data, where they were asked for; `refused` where the login may not know them. */
  readonly keys?: ReadonlySet<string> | 'refused';
}

/** A path at which nothing is, and nothing was. */
export const NOTHING: Metadata = { version: 0, gone: true, entries: {}, keys: new Set() };

const PREFIX = 'secretzero:';
const LONGEST_NAME = 128;
/** The server tells its time in whole seconds. */
const SECOND = 1000;

/** The entry that holds the stamp of a key. */
export function entryOf(key: string): string {
  const plain = `${PREFIX}${key}`;
  return Buffer.byteLength(plain, 'utf8') <= LONGEST_NAME
    ? plain
    : `${PREFIX}sha256:${createHash('sha256').update(key, 'utf8').digest('hex')}`;
}

/** The stamp of a key, whichever version it names. */
export function stampAt({ entries }: Metadata, key: string): Stamp | undefined {
  const line = entries[entryOf(key)];
  return line === undefined ? undefined : stampFromLine(line);
}

/** How many values there bear a mark. */
export function marksIn({ entries }: Metadata): number {
  return Object.entries(entries).filter(([name, line]) => name.startsWith(PREFIX) && stampFromLine(line)).length;
}

/** Whether the stamp of a key names the version that is there now. */
export function isProven(metadata: Metadata, key: string): boolean {
  return !metadata.gone && stampAt(metadata, key)?.version === String(metadata.version);
}

/**
 * The stamps of other keys, carried on to a version that is known to differ from the last one only in `changed`: they named the last
 * one, and their values have come along untouched.
 */
export function carriedOn(
  before: Metadata,
  { entries, version: to }: Metadata,
  changed: ReadonlySet<string>,
): Record<string, string> {
  // Over a version that was deleted, a path is written whole: nothing has come along.
  if (before.gone) return {};
  const from = before.version;
  const own = new Set([...changed].map(entryOf));
  const carried: Record<string, string> = {};
  for (const [name, line] of Object.entries(entries)) {
    const stamp = name.startsWith(PREFIX) && !own.has(name) ? stampFromLine(line) : undefined;
    if (stamp?.version === String(from)) carried[name] = stampLine({ ...stamp, version: String(to) });
  }
  return carried;
}

/** Reads an answer of the metadata path; `undefined` for an answer that is none of version 2. */
export function metadataIn(data: unknown, now: Date): Metadata | undefined {
  const { current_version, created_time, versions, custom_metadata } = (data ?? {}) as Readonly<
    Record<string, unknown>
  >;
  if (typeof current_version !== 'number' || typeof versions !== 'object') return undefined;
  const current = (versions as Readonly<Record<string, unknown>> | null)?.[String(current_version)] as
    | Readonly<Record<string, unknown>>
    | undefined;
  const deleted = dateOf(current?.['deletion_time']);
  // A path may be set up so that its versions end by themselves.
  const gone =
    current === undefined ||
    current['destroyed'] === true ||
    (deleted !== undefined && deleted.getTime() < now.getTime() + SECOND);
  return {
    version: current_version,
    gone,
    entries: entriesIn(custom_metadata),
    ...dated('createdAt', created_time),
    ...dated('changedAt', current?.['created_time']),
    ...(gone ? { keys: new Set<string>() } : {}),
  };
}

/** The custom metadata in an answer. */
export function entriesIn(custom: unknown): Record<string, string> {
  return Object.fromEntries(
    Object.entries((custom ?? {}) as Readonly<Record<string, unknown>>).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );
}

export function dated<Name extends string>(name: Name, text: unknown): { [Key in Name]?: Date } {
  const date = dateOf(text);
  return (date === undefined ? {} : { [name]: date }) as { [Key in Name]?: Date };
}

function dateOf(text: unknown): Date | undefined {
  const date = new Date(typeof text === 'string' && text !== '' ? text : Number.NaN);
  return Number.isNaN(date.getTime()) ? undefined : date;
}
