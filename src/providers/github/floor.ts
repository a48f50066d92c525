import type { ContainerUse } from '../../core/catalog.ts';

const PAGE = 100;
/** Writes after which the run looks at the scope once more, and may save and stop. */
export const WRITES_PER_CALL = 60;

/** One list a hundred secrets, one key a scope, one request a write, a closing list a call. */
export function secretsFloor(scopes: readonly ContainerUse[]): number {
  const pages = (count: number) => Math.max(1, Math.ceil(count / PAGE));
  return scopes.reduce((sum, { listed, written }) => {
    const after = pages(listed + written);
    return sum + pages(listed) + (written > 0 ? 1 + written + Math.ceil(written / WRITES_PER_CALL) * after : 0);
  }, 0);
}
