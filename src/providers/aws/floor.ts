import type { ContainerUse } from '../../core/catalog.ts';

/** Secrets that one list call tells of. */
export const SECRETS_A_PAGE = 100;

/**
 * The fewest requests that the calls of AWS allow: lists by the page, as if all were in one region; one request for what is made, three
 * for what is written again on condition (the value, its stage, its mark), and a fourth where the others in its object have to be kept.
 */
export function awsFloor(containers: readonly ContainerUse[]): number {
  let sum = Math.ceil(containers.length / SECRETS_A_PAGE);
  for (const { listed, written } of containers) {
    if (written.length === 0) continue;
    const object = written.some(({ address }) => address.key !== undefined);
    const exists = listed > 0 || written.some(({ again }) => again);
    sum += !exists ? 1 : object ? 4 : 3;
  }
  return sum;
}
