import type { ContainerUse } from '../../core/catalog.ts';
import { WRITES_PER_CALL } from './capabilities.ts';
import { settingsOf } from './place.ts';
import { goodsOf, pageOf } from './shelf.ts';

const KEYS_A_PAGE = 100;
const REPOSITORIES_A_PAGE = 100;
/** Writes after which the run saves, in however many places they were. */
const WRITES_A_SAVE = 200;

/**
 * The fewest requests that GitHub's calls allow: one list a page, one key for what goes in sealed, one request a write, a closing list
 * a call. For what an organisation shares with selected repositories: who has it now, and once each declared repository's id.
 */
export function githubFloor(containers: readonly ContainerUse[]): number {
  const repositories = new Set<string>();
  let sum = 0;
  for (const { kind, listed, written, spread = 1 } of containers) {
    const goods = goodsOf.get(kind);
    const page = goods === undefined ? KEYS_A_PAGE : pageOf(goods);
    const pages = (count: number) => Math.max(1, Math.ceil(count / page));
    const before = listed + written.filter(({ again }) => again).length;
    sum += pages(before);
    if (written.length === 0) continue;
    const calls = Math.ceil(written.length / Math.min(WRITES_PER_CALL, Math.ceil(WRITES_A_SAVE / spread)));
    if (goods === undefined) {
      // A deploy key is looked for before it is added, tells its own date, and the one that it replaces is removed.
      sum += calls * pages(before) + written.length + before - listed;
      continue;
    }
    sum += (goods.thing === 'secrets' ? 1 : 0) + written.length + calls * pages(listed + written.length);
    for (const { address, again } of written) {
      const { access } = settingsOf(address);
      if (access === undefined) continue;
      if (again && (access.visibility ?? 'selected') === 'selected') sum += 1;
      for (const name of access.repositories ?? []) repositories.add(`${address.container}/${name}`);
    }
  }
  return sum + repositories.size;
}

/** One list a hundred repositories; of several pages, the first is read twice: to learn how many there are, and to miss none. */
export function listsFloor(lists: readonly number[]): number {
  return lists.reduce(
    (sum, count) => sum + Math.max(1, Math.ceil(count / REPOSITORIES_A_PAGE)) + (count > REPOSITORIES_A_PAGE ? 1 : 0),
    0,
  );
}
