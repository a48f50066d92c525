import type { Address } from '../../core/address.ts';
import type { Observation, Stamp } from '../../core/observation.ts';
import { stampEntries, stampFrom } from '../seam/stamp-map.ts';
import { KEY_MARK } from './place.ts';
import { versionIdOf } from './version-id.ts';

/** The stage of the version that readers are given. */
export const CURRENT = 'AWSCURRENT';
/** Which version of an object we wrote last: the marks of its keys prove nothing about another one. */
const OBJECT_VERSION = 'secretzero-object-version';

/** A secret as AWS lists and describes it, without its value. */
export interface SecretEntry {
  /** Versions by the stages that they have. */
  readonly stages: ReadonlyMap<string, string>;
  readonly tags: Readonly<Record<string, string>>;
  /** Regions that hold a copy; told only where one secret is looked at. */
  readonly replicas: readonly string[];
  /** When it is gone, if it was deleted. */
  readonly goneAt?: Date;
  readonly createdAt?: Date;
  readonly changedAt?: Date;
}

interface Listed {
  readonly Tags?: readonly { readonly Key?: string | undefined; readonly Value?: string | undefined }[] | undefined;
  readonly SecretVersionsToStages?: Readonly<Record<string, readonly string[]>> | undefined;
  readonly VersionIdsToStages?: Readonly<Record<string, readonly string[]>> | undefined;
  readonly ReplicationStatus?: readonly { readonly Region?: string | undefined }[] | undefined;
  readonly DeletedDate?: Date | undefined;
  readonly CreatedDate?: Date | undefined;
  readonly LastChangedDate?: Date | undefined;
}

export function entryFrom(listed: Listed): SecretEntry {
  const versions = listed.SecretVersionsToStages ?? listed.VersionIdsToStages ?? {};
  const tags = (listed.Tags ?? []).flatMap(({ Key, Value }) =>
    Key === undefined ? [] : [[Key, Value ?? ''] as const],
  );
  return {
    stages: new Map(Object.entries(versions).flatMap(([id, stages]) => stages.map((stage) => [stage, id] as const))),
    tags: Object.fromEntries(tags),
    replicas: (listed.ReplicationStatus ?? []).flatMap(({ Region }) => Region ?? []),
    ...(listed.DeletedDate === undefined ? {} : { goneAt: listed.DeletedDate }),
    ...(listed.CreatedDate === undefined ? {} : { createdAt: listed.CreatedDate }),
    ...(listed.LastChangedDate === undefined ? {} : { changedAt: listed.LastChangedDate }),
  };
}

/**
 * What a target is by what AWS lists. `undefined`: it is a key of an object that somebody else wrote last, and only the object itself
 * can tell whether it is there.
 */
export function observationOf(
  { key }: Pick<Address, 'key'>,
  entry: SecretEntry | undefined,
  marks: readonly Stamp[],
): Observation | undefined {
  if (entry === undefined) return { kind: 'absent' };
  if (entry.goneAt !== undefined) return { kind: 'deleting', recoverableUntil: entry.goneAt };
  const version = entry.stages.get(CURRENT);
  // A name that was made without a value (by Terraform, mostly) waits for its first one.
  if (version === undefined) return { kind: 'absent' };
  const stamp = key === undefined ? stampOfSecret(entry, version, marks) : stampOfKey(entry, version, key);
  if (key !== undefined && stamp === undefined) return undefined;
  return {
    kind: 'present',
    version,
    ...(entry.createdAt === undefined ? {} : { createdAt: entry.createdAt }),
    ...(entry.changedAt === undefined ? {} : { changedAt: entry.changedAt }),
    ...(stamp === undefined ? {} : { stamp }),
  };
}

/** Our version ids are made from the stamp: they tell whose version it is also where the tags could not be written any more. */
function stampOfSecret({ tags }: SecretEntry, version: string, marks: readonly Stamp[]): Stamp | undefined {
  const known = marks.find((mark) => versionIdOf(mark) === version);
  return known === undefined ? stampFrom(tags) : { ...known, version };
}

function stampOfKey({ tags }: SecretEntry, version: string, key: string): Stamp | undefined {
  if (tags[OBJECT_VERSION] !== version) return undefined;
  const [owner, number, nonce, secret, field, ...rest] = (tags[`${KEY_MARK}${key}`] ?? '').split(' ');
  if (!owner || !nonce || !secret || !field || rest.length > 0 || !/^[1-9]\d{0,8}$/.test(number ?? ''))
    return undefined;
  return { owner, secret, field, nonce, generation: Number(number), version };
}

/** The tags that mark a secret. */
export function marksOfSecret(stamp: Stamp, version: string): Tag[] {
  return tagList(stampEntries({ ...stamp, version }));
}

/** The tags that mark keys of an object, and the version in which all of its marks are right. */
export function marksOfKeys(stamps: readonly (readonly [key: string, stamp: Stamp])[], version: string): Tag[] {
  const lines = stamps.map(
    ([key, { owner, generation, nonce, secret, field }]) =>
      [`${KEY_MARK}${key}`, [owner, generation, nonce, secret, field].join(' ')] as const,
  );
  return tagList({ [OBJECT_VERSION]: version, ...Object.fromEntries(lines) });
}

export interface Tag {
  readonly Key: string;
  readonly Value: string;
}

export function tagList(tags: Readonly<Record<string, string>>): Tag[] {
  return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
}
