import { SecretZeroError } from '../core/errors.ts';
import type { Lockfile } from '../core/lock.ts';
import { formatLockfile } from '../lockfile/format.ts';
import { joinLockfiles } from '../lockfile/join.ts';
import { parseLockfile } from '../lockfile/parse.ts';

export interface Merged {
  readonly text: string;
  /** What somebody should know of the result. */
  readonly notes: readonly string[];
}

/**
 * Two sides of a git merge as one lockfile. The join needs no common ancestor; the base only tells which tombstones both sides have
 * long had. Throws `LOCKFILE_CORRUPT` or `LOCKFILE_NEWER` for a side that cannot be read: nothing is guessed.
 */
export function mergeLockfiles(ours: string, theirs: string): Merged {
  const a = side(ours, 'our side of the lockfile');
  const b = side(theirs, 'their side of the lockfile');
  if (!a || !b) return { text: a ? ours : theirs, notes: [] };
  const notes =
    a.manifest === b.manifest
      ? []
      : [
          'both sides began a lockfile of their own: what the other one stamped or fingerprinted may be shown as foreign or unknown once',
        ];
  return { text: formatLockfile(joinLockfiles(a, b)), notes };
}

function side(text: string, name: string): Lockfile | undefined {
  // Git hands in an empty file where a side has none.
  if (text.trim() === '') return undefined;
  const parsed = parseLockfile(text, name);
  if (parsed.version === 2) return parsed.lockfile;
  throw new SecretZeroError('LOCKFILE_CORRUPT', `${name} is of version 1, which cannot be merged`, {
    hint: 'run `secretzero sync` on that side first: it writes version 2',
  });
}
