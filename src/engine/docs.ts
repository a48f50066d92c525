import { dirname, join, resolve } from 'node:path';
import { SecretZeroError } from '../core/errors.ts';
import { readFileIfPresent, writeAtomic } from '../platform/files.ts';
import type { Platform } from '../platform/platform.ts';
import type { DocsResult } from '../reports/result-types.ts';
import { secretsPage } from '../reports/secrets-page.ts';
import { type LaneOptions, openLane } from './lane.ts';
import { manifestsOf } from './scan-write.ts';

export interface DocsOptions {
  readonly lane: LaneOptions;
  /** By default SECRETS.md beside the manifest. */
  readonly output?: string;
  /** Only says whether the page is up to date. */
  readonly check: boolean;
}

/** Brings the page on the manifest's secrets up to date, between its markers; a page that is up to date is not touched. */
export async function writeSecretsPage(options: DocsOptions, platform: Platform): Promise<DocsResult> {
  await openLane(options.lane, platform);
  const manifests = await manifestsOf(options.lane, platform);
  const file = options.output ?? join(dirname(options.lane.file), 'SECRETS.md');
  const path = resolve(platform.workspace, file);
  const before = await readFileIfPresent(path);
  const text = before?.bytes.toString('utf8');
  const page = secretsPage(text, manifests);
  if ('problem' in page) {
    throw new SecretZeroError('ARGUMENTS', `${file} was left as it is: ${page.problem}`, {
      hint: 'keep each of the two markers once, or remove both',
    });
  }
  const stale = page.text !== text;
  if (stale && !options.check) await writeAtomic(path, page.text, { mode: before?.mode ?? 0o644 });
  return { file, secrets: manifests[0]?.secrets.length ?? 0, stale, written: stale && !options.check };
}
