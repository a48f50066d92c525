import type { Lockfile } from '../core/lock.ts';
import { isLater, type LockfileCodec, settledPart } from './codec.ts';
import type { LaneView } from './lane-view.ts';

interface BaseFindingsInput {
  readonly branch: string;
  readonly lockfile: Lockfile;
  readonly base: Lockfile | undefined;
  readonly view: LaneView;
  readonly codec: LockfileCodec;
  readonly proposed: (commit: string) => Promise<{ readonly lockfile: Lockfile } | undefined>;
}

/**
 * Why the base's lockfile is behind the state (S13, S13b): still to be merged, refused, or merged and then taken back. Nothing is
 * rotated back for it; the state stands.
 */
export async function baseFindings(input: BaseFindingsInput): Promise<string[]> {
  const { branch, lockfile, base, view, codec } = input;
  const settled = settledPart(lockfile, base);
  if (codec.format(settled) === (base === undefined ? '' : codec.format(settledPart(base, base)))) return [];
  const behind = `the lockfile on ${branch} is behind the state`;
  const pull = view.pulls[0];
  if (pull === undefined) return Object.keys(settled.secrets).length === 0 ? [] : [behind];
  if (pull.state === 'OPEN') return [`${behind}: pull request #${pull.number} waits to be merged`];
  if (pull.state === 'CLOSED') return [`${behind}: pull request #${pull.number} was closed without being merged`];
  const merged = (await input.proposed(pull.headOid))?.lockfile;
  const undone = Object.entries(merged?.secrets ?? {})
    .filter(([name, record]) => {
      const now = base?.secrets[name];
      const same =
        now !== undefined &&
        !isLater(record, now) &&
        (isLater(now, record) || JSON.stringify(now) === JSON.stringify(record));
      return !same;
    })
    .map(([name]) => name)
    .sort();
  if (undone.length === 0) return [behind];
  const shown =
    undone.length > 5 ? `${undone.slice(0, 5).join(', ')} and ${undone.length - 5} more` : undone.join(', ');
  return [
    `${behind}: what pull request #${pull.number} brought was reverted or edited there (${shown}); the state stands. To let go of a secret use \`forget NAME\`, to take it over \`adopt NAME\``,
  ];
}
