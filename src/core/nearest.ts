/**
 * How many insertions, deletions, replacements and swaps of neighbours lead from one word to the other (optimal string alignment).
 * Above `limit` the answer is only known to be greater than `limit`.
 */
export function editDistance(a: string, b: string, limit = Number.POSITIVE_INFINITY): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    let best = row;
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      }
      current.push(cost);
      if (cost < best) best = cost;
    }
    if (best > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? 0;
}

/**
 * The candidate that a misspelt word most likely meant, or `undefined` where none is near: one edit for every three letters, at
 * most three. Case counts for nothing but a tie; of equals the first one wins.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  // What is longer than any name is not a misspelt one, and comparing it would cost.
  if (word.length > 128) return undefined;
  const wanted = word.toLowerCase();
  let limit = Math.min(3, Math.max(1, Math.floor(wanted.length / 3)));
  let found: string | undefined;
  for (const candidate of candidates) {
    if (candidate === word) continue;
    const distance = editDistance(wanted, candidate.toLowerCase(), limit);
    if (distance > limit || (found !== undefined && distance === limit)) continue;
    found = candidate;
    limit = distance;
    if (distance === 0) break;
  }
  return found;
}

/** `did you mean "x"?`, or nothing to say. */
export function didYouMean(word: string, candidates: Iterable<string>): string | undefined {
  const match = nearest(word, candidates);
  return match === undefined ? undefined : `did you mean ${JSON.stringify(match)}?`;
}
