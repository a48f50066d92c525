import type { Stamp } from '../../core/observation.ts';
import { stampFrom } from '../seam/stamp-map.ts';
import type { Item } from './vault.ts';

/**
 * Which of a secret's versions is the current one: the newest. Dates there have seconds only, so where two are the newest, the one that
 * the list of the vault shows. `undefined`: that cannot be told.
 */
export function currentOf(versions: readonly Item[], listed: Item | undefined): Item | undefined {
  const newest = Math.max(...versions.map(createdAt));
  const candidates = versions.filter((version) => createdAt(version) === newest);
  if (candidates.length <= 1) return candidates[0];
  const shown = candidates.filter((version) => listed !== undefined && looks(version) === looks(listed));
  return shown.length === 1 ? shown[0] : undefined;
}

/**
 * The stamp of a version, with the version that it marks. Value and tags are written in one request, so a stamp cannot name its version
 * itself; but whoever copies tags to a version of his own can do so only later: a stamp marks the oldest version that bears it.
 */
export function stampOf(version: Item, versions: readonly Item[]): Stamp | undefined {
  const stamp = stampFrom(version.tags);
  if (stamp === undefined) return undefined;
  const bearers = versions.filter((each) => isSame(stampFrom(each.tags), stamp));
  const first = bearers.reduce((oldest, each) => (createdAt(each) < createdAt(oldest) ? each : oldest), version);
  return first.version === undefined ? stamp : { ...stamp, version: first.version };
}

/** Whether two stamps are of the same attempt to write the same value. */
export function isSame(a: Stamp | undefined, b: Stamp | undefined): boolean {
  return (
    a !== undefined &&
    b !== undefined &&
    a.owner === b.owner &&
    a.secret === b.secret &&
    a.field === b.field &&
    a.generation === b.generation &&
    a.nonce === b.nonce
  );
}

function createdAt({ created }: Item): number {
  return created?.getTime() ?? 0;
}

/** All that the list of a vault and that of its versions both say. */
function looks({ tags, contentType, enabled, notBefore, expires, updated }: Item): string {
  return JSON.stringify([
    Object.entries(tags).sort(([a], [b]) => (a < b ? -1 : 1)),
    contentType ?? '',
    enabled,
    notBefore,
    expires,
    updated,
  ]);
}
