import { constants } from 'node:fs';
import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Folders of tools and of other people's code. */
const SKIPPED: ReadonlySet<string> = new Set([
  '.git',
  '.hg',
  '.svn',
  'node_modules',
  'dist',
  'vendor',
  '.venv',
  'venv',
  '__pycache__',
  '.terraform',
  '.tox',
  '.gradle',
  '.cache',
]);
const MAX_ENTRIES = 200_000;
const MAX_DEPTH = 32;
/** What is larger is no configuration. */
const MAX_BYTES = 1024 * 1024;
const PROBE = 8192;

export interface Walked {
  /** Paths relative to the folder, with `/`, sorted. */
  readonly files: readonly string[];
  /** False where there were more entries or deeper folders than are looked at. */
  readonly complete: boolean;
}

/**
 * The regular files below a folder that somebody wants. Symbolic links are never followed, and folders of tools, of dependencies and of
 * other repositories are passed by. A folder that cannot be read is passed by, too.
 */
export async function walk(root: string, wanted: (path: string) => boolean, signal: AbortSignal): Promise<Walked> {
  const files: string[] = [];
  let entries = 0;
  let complete = true;
  const ahead: { path: string; depth: number }[] = [{ path: '', depth: 0 }];
  for (let folder = ahead.pop(); folder !== undefined; folder = ahead.pop()) {
    signal.throwIfAborted();
    const { path, depth } = folder;
    const found = await readdir(join(root, path), { withFileTypes: true }).catch(() => []);
    if (path !== '' && found.some(({ name }) => name === '.git')) continue;
    for (const entry of found) {
      entries += 1;
      if (entries > MAX_ENTRIES) return { files: files.sort(), complete: false };
      const inside = path === '' ? entry.name : `${path}/${entry.name}`;
      if (entry.isFile()) {
        if (wanted(inside)) files.push(inside);
      } else if (entry.isDirectory() && !SKIPPED.has(entry.name)) {
        if (depth >= MAX_DEPTH) complete = false;
        else ahead.push({ path: inside, depth: depth + 1 });
      }
    }
  }
  return { files: files.sort(), complete };
}

/** Text of a file that was found by {@link walk}, or why it is none: too large, binary, gone, not readable. Links are not followed. */
export async function readSmallText(
  path: string,
): Promise<{ readonly text: string } | { readonly not: 'large' | 'binary' | 'unreadable' }> {
  try {
    const handle = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
    try {
      const status = await handle.stat();
      if (!status.isFile()) return { not: 'unreadable' };
      if (status.size > MAX_BYTES) return { not: 'large' };
      const bytes = await handle.readFile();
      if (bytes.length > MAX_BYTES) return { not: 'large' };
      if (bytes.subarray(0, PROBE).includes(0)) return { not: 'binary' };
      return { text: bytes.toString('utf8').replace(/^\ufeff/, '') };
    } finally {
      await handle.close();
    }
  } catch {
    return { not: 'unreadable' };
  }
}
