/** Values that one filter of a list call takes. */
const MOST_PREFIXES = 10;

/**
 * At most ten beginnings that all of these names have one of, as long as can be: what a list is asked for, so that it tells of as few
 * others as possible. `undefined` where names have nothing in common: then everything is listed.
 */
export function namePrefixes(names: readonly string[], most: number = MOST_PREFIXES): readonly string[] | undefined {
  const sorted = [...new Set(names)].sort();
  const shared = sorted.slice(1).map((name, at) => common(sorted[at] as string, name));
  // The names are cut apart where neighbours have the least in common.
  const cuts = new Set(
    shared
      .map((length, at) => ({ length, at }))
      .sort((a, b) => a.length - b.length || a.at - b.at)
      .slice(0, most - 1)
      .map(({ at }) => at),
  );
  const prefixes: string[] = [];
  let first = 0;
  for (let at = 0; at < sorted.length; at += 1) {
    if (at < sorted.length - 1 && !cuts.has(at)) continue;
    const [start, end] = [sorted[first] as string, sorted[at] as string];
    prefixes.push(start.slice(0, common(start, end)));
    first = at + 1;
  }
  return prefixes.includes('')
    ? undefined
    : prefixes.filter((each) => !prefixes.some((other) => other !== each && each.startsWith(other)));
}

function common(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}
