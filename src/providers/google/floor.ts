import type { ContainerUse } from '../../core/catalog.ts';

/** Google's own limit of a page. */
export const SECRETS_A_PAGE = 25_000;

/** Making a secret, adding its version, marking it. */
const FIRST = 3;
/** Adding a version, marking it. */
const AGAIN = 2;

/**
 * The fewest requests that Google's calls allow: one list a page for what is beside the values, and one look at the newest version of
 * each secret that is there, since neither the list nor a secret's etag tells of a version that somebody added.
 */
export function googleFloor(containers: readonly ContainerUse[]): number {
  let sum = 0;
  for (const { listed, written } of containers) {
    const again = written.filter((each) => each.again).length;
    const there = listed + again;
    sum += Math.max(1, Math.ceil(there / SECRETS_A_PAGE)) + there;
    sum += again * AGAIN + (written.length - again) * FIRST;
    sum += written.filter((each) => each.again && each.address.settings?.['previous'] !== undefined).length;
  }
  return sum;
}
