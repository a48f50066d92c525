import type { ContainerUse } from '../../core/catalog.ts';
import { PAGE } from './limits.ts';

/**
 * The fewest requests that Key Vault's calls allow: one list a page; where a name is not in it, one page of those that are on their way
 * out; and one request a write, which carries value and mark.
 */
export function keyVaultFloor(containers: readonly ContainerUse[]): number {
  return containers.reduce((sum, { listed, written }) => {
    const there = listed + written.filter(({ again }) => again).length;
    const anew = written.length - (there - listed);
    return sum + Math.max(1, Math.ceil(there / PAGE)) + (anew > 0 ? 1 : 0) + written.length;
  }, 0);
}
