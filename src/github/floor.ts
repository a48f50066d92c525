/** What decides how few requests a lane's state and its proposal can do with, counted like the real ones (ruling 30). */
export interface FloorFacts {
  /** Whether the lane's state is on the state branch. */
  readonly state: boolean;
  /** Whether anything is written at all: then intent and outcome are saved. */
  readonly writes: boolean;
  /** Whether the state branch has to be made. */
  readonly firstState: boolean;
  readonly proposal: 'none' | 'unchanged' | 'created' | 'updated' | 'closed';
}

/** What each change of the pull request takes: its look, and the calls that make it. */
const PROPOSAL = { none: 0, unchanged: 1, updated: 5, created: 5, closed: 5 } as const;

/** The state's head, intent and outcome, and the pull request; what the targets take is for their providers to say. */
export function laneFloor(facts: FloorFacts): number {
  // The lane in one query, and who we are, to tell our commits from others': a new lane has none yet.
  const look = facts.state ? (facts.writes && facts.firstState ? 1 : 2) : 0;
  // The head is looked at again before the first intent; a new branch is one more.
  const journal = facts.state && facts.writes ? 3 + (facts.firstState ? 1 : 0) : 0;
  return look + journal + PROPOSAL[facts.proposal];
}
