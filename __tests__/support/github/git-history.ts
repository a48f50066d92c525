import type { CommitObject, GitStore } from './git-store.ts';

/** The commit and all that came before it. */
export function ancestors(git: GitStore, sha: string): Set<string> {
  const seen = new Set<string>();
  const open = [sha];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    open.push(...(git.commit(next)?.parents ?? []));
  }
  return seen;
}

export function contains(git: GitStore, head: string, commit: string): boolean {
  return head === commit || ancestors(git, head).has(commit);
}

/** Newest first: children before parents, and by date among unrelated ones. */
export function log(git: GitStore, head: string, without: ReadonlySet<string> = new Set()): CommitObject[] {
  const all = [...ancestors(git, head)].filter((sha) => !without.has(sha));
  const waiting = new Map(all.map((sha) => [sha, 0]));
  for (const sha of all) {
    for (const parent of git.commit(sha)?.parents ?? []) waiting.set(parent, (waiting.get(parent) ?? 0) + 1);
  }
  const ready = all.filter((sha) => waiting.get(sha) === 0);
  const result: CommitObject[] = [];
  while (ready.length > 0) {
    ready.sort(
      (a, b) => (git.commit(b)?.committer.date.getTime() ?? 0) - (git.commit(a)?.committer.date.getTime() ?? 0),
    );
    const sha = ready.shift();
    const commit = sha === undefined ? undefined : git.commit(sha);
    if (commit === undefined) break;
    result.push(commit);
    for (const parent of commit.parents) {
      const left = (waiting.get(parent) ?? 0) - 1;
      waiting.set(parent, left);
      if (left === 0 && !without.has(parent)) ready.push(parent);
    }
  }
  return result;
}

export function mergeBase(git: GitStore, a: string, b: string): string | undefined {
  const left = ancestors(git, a);
  const both = new Set([...ancestors(git, b)].filter((sha) => left.has(sha)));
  // The best one is reachable from no other common one.
  return [...both].find((sha) => ![...both].some((other) => other !== sha && ancestors(git, other).has(sha)));
}

export interface FileDifference {
  readonly path: string;
  readonly status: 'added' | 'removed' | 'modified';
  readonly sha: string | null;
}

function flat(git: GitStore, tree: string | undefined, prefix = ''): Map<string, string> {
  const files = new Map<string, string>();
  for (const item of tree === undefined ? [] : (git.tree(tree) ?? [])) {
    if (item.mode === '40000')
      for (const [path, sha] of flat(git, item.sha, `${prefix}${item.name}/`)) files.set(path, sha);
    else files.set(`${prefix}${item.name}`, item.sha);
  }
  return files;
}

export function difference(git: GitStore, before: string | undefined, after: string | undefined): FileDifference[] {
  const old = flat(git, before);
  const now = flat(git, after);
  const result: FileDifference[] = [];
  for (const [path, sha] of now) {
    if (!old.has(path)) result.push({ path, status: 'added', sha });
    else if (old.get(path) !== sha) result.push({ path, status: 'modified', sha });
  }
  for (const [path, sha] of old) if (!now.has(path)) result.push({ path, status: 'removed', sha });
  return result.sort((a, b) => (a.path < b.path ? -1 : 1));
}

export { flat as files };
