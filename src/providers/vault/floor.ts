import type { ContainerUse } from '../../core/catalog.ts';
import { PATHS_A_REQUEST } from './limits.ts';
import { placeOf } from './place.ts';

/**
 * The fewest requests that Vault's API allows. Version 2: the metadata of each path, or one list for a folder of paths that are all new;
 * what a mount is, once it holds nothing; a value and its mark for each path that is written; the rights of all of them at once.
 * Version 1: a look at each path, another and a write for each that is written, and what its mount is. The login is not counted.
 */
export function vaultFloor(containers: readonly ContainerUse[]): number {
  let sum = 0;
  let asked = 0;
  const mounts = new Set<string>();
  const folders = new Map<string, number>();
  for (const { kind, listed, written } of containers) {
    const address = written[0]?.address;
    const isKnown = listed > 0 || written.some(({ again }) => again);
    const place = address && placeOf(address.container);
    const mount = place && `${kind}\0${place.namespace ?? ''}\0${place.mount}`;
    if (kind === 'vault_kv_v1') {
      sum += 1 + (written.length > 0 ? 2 : 0);
      asked += written.length > 0 ? 1 : 0;
      if (mount !== undefined) mounts.add(mount);
      continue;
    }
    if (isKnown || place === undefined) sum += 1;
    else {
      const folder = `${mount}\0${place.path.slice(0, place.path.lastIndexOf('/') + 1)}`;
      folders.set(folder, (folders.get(folder) ?? 0) + 1);
    }
    if (written.length === 0) continue;
    sum += 2;
    asked += 2;
    if (mount !== undefined) mounts.add(mount);
  }
  return sum + folders.size + mounts.size + Math.ceil(asked / PATHS_A_REQUEST);
}
