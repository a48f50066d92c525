import { resolve } from 'node:path';
import { FaultsError, SecretZeroError } from '../core/errors.ts';
import type { Manifest } from '../core/model.ts';
import { readFileIfPresent, writeAtomic } from '../platform/files.ts';
import type { Platform } from '../platform/platform.ts';
import { insertStanzas } from '../scan/insert.ts';
import type { Stanza } from '../scan/stanza.ts';
import { checkLane, type LaneOptions } from './lane.ts';

/**
 * The manifest once for each of its environments; none where the file does not exist. Throws FaultsError where it has faults: what is
 * declared would not be known.
 */
export async function manifestsOf(options: LaneOptions, platform: Platform): Promise<readonly Manifest[]> {
  if ((await platform.readText(options.file)) === undefined) return [];
  const first = await checkLane(options, platform);
  if (!first.lane) throw new FaultsError(first.faults);
  const { environments, manifest } = first.lane;
  const manifests = [manifest];
  for (const environment of options.environment === undefined ? environments : []) {
    if (environment === manifest.environment) continue;
    const { lane, faults } = await checkLane({ ...options, environment }, platform);
    if (!lane) throw new FaultsError(faults);
    manifests.push(lane.manifest);
  }
  return manifests;
}

/**
 * Adds stanzas to the manifest, or makes it. What is there keeps every byte; the outcome is checked before it takes the file's place, in
 * one step, and only if nobody changed the file meanwhile. Without stanzas nothing is touched. Returns the names that were added.
 */
export async function writeStanzas(
  stanzas: readonly Stanza[],
  options: LaneOptions,
  platform: Platform,
): Promise<readonly string[]> {
  if (stanzas.length === 0) return [];
  const path = resolve(platform.workspace, options.file);
  const before = await readFileIfPresent(path);
  const inserted = insertStanzas(
    before?.bytes.toString('utf8'),
    stanzas.map(({ lines }) => lines),
  );
  if ('problem' in inserted) {
    throw new SecretZeroError('ARGUMENTS', `${options.file} was left as it is: ${inserted.problem}`, {
      hint: inserted.hint,
    });
  }
  const names = stanzas.map(({ secret }) => secret);
  await requireValid(names, options, {
    ...platform,
    readText: (name) =>
      resolve(platform.workspace, name) === path ? Promise.resolve(inserted.text) : platform.readText(name),
  });
  await writeAtomic(path, inserted.text, {
    mode: before?.mode ?? 0o644,
    beforeRename: async () => {
      const now = await readFileIfPresent(path);
      if ((now === undefined) !== (before === undefined) || (now && before && !now.bytes.equals(before.bytes)))
        throw new SecretZeroError('ARGUMENTS', `${options.file} was changed by somebody else meanwhile`, {
          hint: 'run it again',
        });
    },
  });
  return names;
}

async function requireValid(names: readonly string[], options: LaneOptions, platform: Platform): Promise<void> {
  const left = `${options.file} was left as it is`;
  const manifests = await manifestsOf(options, platform).catch((error: unknown) => {
    if (!(error instanceof FaultsError)) throw error;
    throw new SecretZeroError('ARGUMENTS', `${left}: with what was found, ${error.message}`, {
      hint: error.hint ?? 'paste the stanzas that `secretzero scan` shows by hand',
    });
  });
  const known = new Set(manifests[0]?.secrets.map(({ name }) => name));
  if (names.every((name) => known.has(name))) return;
  throw new SecretZeroError('INTERNAL', `${left}: what was found has no place in it`, {
    hint: 'paste the stanzas that `secretzero scan` shows by hand, and report this',
  });
}
