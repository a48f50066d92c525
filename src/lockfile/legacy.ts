import { createHash } from 'node:crypto';
import { SecretZeroError } from '../core/errors.ts';
import type { Lockfile, SecretRecord, TargetRecord } from '../core/lock.ts';
import { EMPTY_RECORD } from '../core/lock.ts';
import type { DesiredSecret, DesiredTarget, Manifest } from '../core/model.ts';
import type { SecretValue } from '../core/secret-value.ts';

/** One secret (or `secret.field`) of a version 1 lockfile. Its hashes are unsalted SHA-256. */
export interface LegacyEntry {
  readonly hash: string;
  readonly createdAt?: string;
  readonly lastRotated?: string;
  readonly rotationCount: number;
  /** By version 1 target id, which many targets may share. */
  readonly targets: Readonly<Record<string, string>>;
  /** Time of the last recorded write, by version 1 target id. */
  readonly writtenAt: Readonly<Record<string, string>>;
}

export type LegacyLockfile = Readonly<Record<string, LegacyEntry>>;

/** Entropy from which an unsalted digest cannot be guessed. */
const GUESSABLE_BELOW = 128;

/** Reads SecretZero's own lockfile (`version: "1.0"`). Refuses what does not have its shape. */
export function readLegacy(root: Readonly<Record<string, unknown>>, file: string): LegacyLockfile {
  const entries: Record<string, LegacyEntry> = Object.create(null);
  for (const [name, value] of Object.entries(asObject(root['secrets'] ?? {}, file, 'secrets'))) {
    const entry = asObject(value, file, name);
    const provenance = asObject(entry['target_provenance'] ?? {}, file, `${name}.target_provenance`);
    const writtenAt: Record<string, string> = {};
    for (const [id, writes] of Object.entries(provenance)) {
      const last = Array.isArray(writes) ? (writes.at(-1) as { updated_at?: unknown } | undefined) : undefined;
      const at = timeOf(last?.updated_at);
      if (at !== undefined) writtenAt[id] = at;
    }
    entries[name] = {
      hash: typeof entry['hash'] === 'string' ? entry['hash'] : '',
      rotationCount: typeof entry['rotation_count'] === 'number' ? entry['rotation_count'] : 0,
      targets: asObject(entry['targets'] ?? {}, file, `${name}.targets`) as Record<string, string>,
      writtenAt,
      ...timeAt(entry, 'created_at', 'createdAt', file, name),
      ...timeAt(entry, 'last_rotated', 'lastRotated', file, name),
    };
  }
  return entries;
}

/** A time as ISO 8601 in UTC. Older releases wrote theirs without a zone. */
function timeOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const date = new Date(/(?:Z|[+-]\d\d:?\d\d)$/i.test(value) ? value : `${value}Z`);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}

function timeAt<K extends string>(
  entry: Readonly<Record<string, unknown>>,
  key: string,
  as: K,
  file: string,
  name: string,
): { [P in K]?: string } {
  const value = entry[key];
  if (value === undefined || value === null) return {};
  const time = timeOf(value);
  if (time === undefined) throw new SecretZeroError('LOCKFILE_CORRUPT', `${file}: ${name}.${key}: expected a time`);
  return { [as]: time } as { [P in K]?: string };
}

function asObject(value: unknown, file: string, path: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new SecretZeroError('LOCKFILE_CORRUPT', `${file}: ${path}: expected an object`);
  }
  return value as Record<string, unknown>;
}

/**
 * Version 1 state as version 2 records, for the secrets that the manifest declares. The old digest of each target is carried
 * along in memory (`legacy`), so that a readable target can be verified on this run; nothing of it is written again. A secret
 * whose digest could be guessed is marked `exposed`: it was committed.
 * @param id a fresh UUID for the manifest
 */
export function upgradeLegacy(legacy: LegacyLockfile, manifest: Manifest, id: string): Lockfile {
  const secrets: Record<string, SecretRecord> = Object.create(null);
  for (const secret of manifest.secrets) {
    const record = upgradeSecret(legacy, secret);
    if (record) secrets[secret.name] = record;
  }
  return { manifest: id, secrets };
}

function upgradeSecret(legacy: LegacyLockfile, secret: DesiredSecret): SecretRecord | undefined {
  const entryOf = (field: string) => legacy[`${secret.name}.${field}`] ?? legacy[secret.name];
  const first = secret.fields.map((field) => entryOf(field.name)).find((entry) => entry !== undefined);
  if (!first) return undefined;
  const targets: Record<string, TargetRecord> = {};
  for (const target of secret.targets) {
    const entry = entryOf(target.field);
    const oldId = legacyTargetId(target);
    const hash = entry?.targets[oldId];
    if (!entry || hash === undefined) continue;
    const unique = secret.targets.filter((other) => legacyTargetId(other) === oldId).length === 1;
    const at = entry.writtenAt[oldId];
    targets[target.id] = {
      generation: 1,
      field: target.field,
      state: 'unknown',
      digest: target.digest,
      legacy: { hash, unique, ...(at === undefined ? {} : { at }) },
    };
  }
  const { createdAt: created, lastRotated: rotated } = first;
  return {
    ...EMPTY_RECORD,
    generation: 1,
    rev: 1,
    rotations: first.rotationCount,
    definition: secret.valueDigest,
    targets,
    ...(created === undefined ? {} : { created }),
    ...(rotated === undefined ? {} : { rotated }),
    ...(secret.fields.some((field) => field.secret && field.entropyBits < GUESSABLE_BELOW) ? { exposed: true } : {}),
  };
}

/** The predecessor's id of a target: it leaves out what distinguishes most remote targets, hence `unique`. */
function legacyTargetId(target: DesiredTarget): string {
  const identifier = target.kind === 'file' ? target.address.container : '';
  return `${target.provider}/${target.kind}/${identifier}`;
}

/** Whether a value is the one whose version 1 digest is recorded. */
export function matchesLegacy(value: SecretValue, hash: string): boolean {
  return createHash('sha256').update(value.reveal(), 'utf8').digest('hex') === hash;
}
