import type { UndeclaredUse } from '../reports/plan-comment.ts';
import { needsAttention } from '../scan/compare.ts';
import type { Lane } from './lane.ts';
import { scanRepository } from './scan.ts';

/**
 * Secrets and variables that files of a repository use and none of the lanes declares, each at its first use, with what would declare
 * it. No platform is asked: what is present there is not known here.
 */
export async function undeclaredUses(
  lanes: readonly Lane[],
  root: string,
  repository: string | undefined,
  signal: AbortSignal,
): Promise<readonly UndeclaredUse[]> {
  const [first] = lanes;
  if (!first) return [];
  const { rows, stanzas } = await scanRepository({
    root,
    folder: first.folder,
    manifests: lanes.map(({ manifest }) => manifest),
    ...(repository === undefined ? {} : { repository }),
    signal,
  });
  return rows.flatMap((row): UndeclaredUse[] => {
    const [use] = row.used;
    // Keys of an `.env` and of a cluster are seldom what a pull request is about; `scan` has them.
    const asked = row.category === 'secret' || row.category === 'variable';
    if (!needsAttention(row) || use === undefined || !asked) return [];
    const stanza = (stanzas.get(row) ?? []).flatMap(({ lines }) => lines).join('\n');
    return [{ name: row.name, file: use.span.file, line: use.span.line, stanza }];
  });
}
