import { ProviderError } from '../../core/errors.ts';
import { encoded, type VaultClient } from './client.ts';
import type { Kv2Path } from './kv2-path.ts';
import type { Place } from './place.ts';

export interface Folder {
  readonly paths: readonly Kv2Path[];
}

/** Folders in which more than one of these paths is: one list each takes fewer requests than a look at each path. */
export function foldersWorthListing(paths: readonly Kv2Path[]): Folder[] {
  const folders = new Map<string, Kv2Path[]>();
  for (const path of paths) {
    const key = folderKey(path.place);
    const known = folders.get(key);
    if (known) known.push(path);
    else folders.set(key, [path]);
  }
  return [...folders.values()].filter((each) => each.length > 1).map((each) => ({ paths: each }));
}

/** Which folder a place is in, among all of all mounts. */
export function folderKey({ namespace, mount, path }: Place): string {
  return `${namespace ?? ''}\0${mount}\0${folderOf(path)}`;
}

/** The names in a folder; `undefined` where the login may not list it, so that each path has to be asked for; or why none came. */
export async function listFolder(
  client: VaultClient,
  paths: readonly Kv2Path[],
  signal: AbortSignal,
): Promise<ReadonlySet<string> | ProviderError | undefined> {
  const [first] = paths;
  if (first === undefined) return undefined;
  const { mount, namespace, path } = first.place;
  const folder = folderOf(path);
  const reply = await client.send(
    {
      method: 'LIST',
      path: `${encoded(mount)}/metadata/${encoded(folder)}`,
      ...(namespace === undefined ? {} : { namespace }),
      purpose: { what: `${mount}/${folder}`, right: { path: `${mount}/metadata/${folder}`, capability: 'list' } },
      expected: [404],
    },
    signal,
  );
  if (reply.kind !== 'done') return reply.error.code === 'FORBIDDEN' ? undefined : reply.error;
  try {
    // A folder without names looks as one of an engine of version 1 does.
    await first.checkMount(signal);
  } catch (error) {
    if (error instanceof ProviderError) return error;
    throw error;
  }
  if (reply.value.status === 404) return new Set();
  const { keys } = (reply.value.body['data'] ?? {}) as { keys?: unknown };
  if (Array.isArray(keys)) return new Set(keys.filter((key): key is string => typeof key === 'string'));
  return new ProviderError('REJECTED', `Vault's list of ${mount}/${folder} is not understood`);
}

/** With a slash at its end; empty for what is directly below the mount. */
function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
