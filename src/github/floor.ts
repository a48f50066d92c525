/** The fewest requests that GitHub's list calls allow, counted like the real ones (ruling 30). */
export interface FloorFacts {
  /** Secrets that exist in each scope that is looked at, and how many of them are written. */
  readonly scopes: readonly { readonly listed: number; readonly written: number }[];
  /** Whether the lane's state is on the state branch. */
  readonly state: boolean;
  /** Whether anything is written at all: then intent and outcome are saved. */
  readonly writes: boolean;
  /** Whether the state branch has to be made. */
  readonly firstState: boolean;
  readonly proposal: 'none' | 'unchanged' | 'created' | 'updated' | 'closed';
}

const PAGE = 100;
/** Writes after which the run looks at the scope once more, and may save and stop. */
const WRITES_PER_CALL = 60;

/** What each change of the pull request takes: its look, and the calls that make it. */
const PROPOSAL = { none: 0, unchanged: 1, updated: 5, created: 5, closed: 4 } as const;

/** One list a hundred secrets, one key a scope, one request a write, a closing list a call; the state's head, intent and outcome. */
export function requestFloor(facts: FloorFacts): number {
  const pages = (count: number) => Math.max(1, Math.ceil(count / PAGE));
  const scopes = facts.scopes.reduce((sum, { listed, written }) => {
    const after = pages(listed + written);
    return sum + pages(listed) + (written > 0 ? 1 + written + Math.ceil(written / WRITES_PER_CALL) * after : 0);
  }, 0);
  // The lane in one query, and who we are, to tell our commits from others': a new lane has none yet.
  const look = facts.state ? (facts.writes && facts.firstState ? 1 : 2) : 0;
  // The head is looked at again before the first intent; a new branch is one more.
  const journal = facts.state && facts.writes ? 3 + (facts.firstState ? 1 : 0) : 0;
  return look + journal + scopes + PROPOSAL[facts.proposal];
}
