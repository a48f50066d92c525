import { randomBytes } from 'node:crypto';
import { constants, type Stats } from 'node:fs';
import { access, type FileHandle, lstat, mkdir, open, readdir, realpath, rename, unlink } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { SecretZeroError } from '../core/errors.ts';
import { forbiddenFolder } from '../core/paths.ts';

const PRIVATE = 0o600;

/** What the operating system said, without its sentence (which quotes paths of this machine). */
export function systemCode(error: unknown): string | undefined {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
  return typeof code === 'string' ? code : undefined;
}

/**
 * Where a path of a manifest really is. Every folder on the way may be a symbolic link, but the real place must be inside the
 * real root, outside the folders of ruling 23, and its last part no link. The file and its folders need not exist. Throws
 * `MANIFEST_PATH`; an error of the operating system goes through.
 */
export async function containedPath(root: string, path: string): Promise<string> {
  const realRoot = await realpath(root);
  const target = join(realRoot, path);
  const { folder, missing } = await realFolder(dirname(target));
  const real = join(folder, ...missing, basename(target));
  const inside = relative(realRoot, real);
  if (inside === '' || inside === '..' || inside.startsWith(`..${sep}`) || inside.startsWith(sep)) {
    throw new SecretZeroError('MANIFEST_PATH', `${path} leads out of the workspace through a symbolic link`, {
      hint: 'let the path lead to a place inside the workspace',
    });
  }
  const forbidden = forbiddenFolder(inside.split(sep).join('/'));
  if (forbidden !== undefined || /^\/(proc|sys|dev)\//.test(real)) {
    throw new SecretZeroError('MANIFEST_PATH', `${path} leads into ${forbidden ?? 'a system folder'}`, {
      hint: 'choose another folder',
    });
  }
  const status = await lstatIfPresent(real);
  if (status?.isSymbolicLink() === true) {
    throw new SecretZeroError('MANIFEST_PATH', `${path} is a symbolic link`, {
      hint: 'name the file that it leads to',
    });
  }
  return real;
}

/**
 * Text of a file that the environment of this run names, wherever it is and whatever links lead there (a mounted secret is a link);
 * `undefined` where it cannot be read. Never for a path of a manifest.
 */
export async function readNamedFile(path: string): Promise<string | undefined> {
  const file = await realpath(path)
    .then(readFileIfPresent)
    .catch(() => undefined);
  return file?.bytes.toString('utf8');
}

/** The bytes of a regular file, or `undefined` if there is none. A final symbolic link is not followed; a pipe does not block. */
export async function readFileIfPresent(path: string): Promise<{ bytes: Buffer; mode: number } | undefined> {
  let handle: FileHandle;
  try {
    handle = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    if (systemCode(error) === 'ENOENT' || systemCode(error) === 'ENOTDIR') return undefined;
    throw error;
  }
  try {
    const status = await handle.stat();
    if (status.isDirectory()) throw errno('EISDIR', 'it is a folder');
    if (!status.isFile()) throw errno('ENOTSUP', 'it is no regular file');
    return { bytes: await handle.readFile(), mode: status.mode & 0o777 };
  } finally {
    await handle.close();
  }
}

export interface AtomicWrite {
  /** Permission bits of the new file; 0600 by default. */
  readonly mode?: number;
  /** Asked after the new bytes are safe and right before they take the file's place; throwing keeps the old file. */
  readonly beforeRename?: () => Promise<void>;
}

/**
 * Replaces a file, or makes it with its folders: the bytes go to a new file in the same folder, are synced, and take the old
 * file's place in one step, so that a crash leaves either the old file or the new one. Resolves to `false` where the new file
 * is in place but the folder could not be synced. Throws when the old file is still in place.
 */
export async function writeAtomic(
  path: string,
  bytes: Uint8Array | string,
  options: AtomicWrite = {},
): Promise<boolean> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  const temporary = `${path}.${randomBytes(8).toString('hex')}.tmp`;
  const handle = await open(temporary, 'wx', PRIVATE);
  try {
    try {
      // The mode given to open() is cut by the umask; this one is not.
      await handle.chmod(options.mode ?? PRIVATE);
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await options.beforeRename?.();
    await rename(temporary, path);
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    throw error;
  }
  return syncFolder(folder);
}

/** Tightens the permissions of a file to 0600. */
export async function makePrivate(path: string): Promise<void> {
  const handle = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  try {
    await handle.chmod(PRIVATE);
  } finally {
    await handle.close();
  }
}

/** Removes what a killed {@link writeAtomic} of this file left behind. Only for the holder of the file's lock. */
export async function removeLeftovers(path: string): Promise<void> {
  const prefix = `${basename(path)}.`;
  const names = await readdir(dirname(path)).catch(() => []);
  for (const name of names) {
    if (name.startsWith(prefix) && /^[0-9a-f]{16}\.tmp$/.test(name.slice(prefix.length))) {
      await unlink(join(dirname(path), name)).catch(() => undefined);
    }
  }
}

/** Removes a file; an absent one is no error. */
export async function removeFile(path: string): Promise<void> {
  try {
    await unlink(path);
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error;
  }
}

/** The nearest folder on the way to a path that exists; where a new file would have to be made. */
export async function nearestFolder(path: string): Promise<string> {
  return (await realFolder(dirname(path))).folder;
}

/** Throws what the operating system says if no file can be made in a folder. */
export async function writable(folder: string): Promise<void> {
  if (!(await lstat(folder)).isDirectory()) throw errno('ENOTDIR', 'it is no folder');
  await access(folder, constants.W_OK | constants.X_OK);
}

/** What stands at a path, or `undefined`; a final symbolic link is not followed. */
export async function lstatIfPresent(path: string): Promise<Stats | undefined> {
  try {
    return await lstat(path);
  } catch (error) {
    if (systemCode(error) === 'ENOENT' || systemCode(error) === 'ENOTDIR') return undefined;
    throw error;
  }
}

async function realFolder(folder: string): Promise<{ folder: string; missing: readonly string[] }> {
  const missing: string[] = [];
  let at = folder;
  for (;;) {
    try {
      return { folder: await realpath(at), missing };
    } catch (error) {
      const up = dirname(at);
      // A link that leads nowhere has no real path, yet what is made through it would be somewhere else.
      const dangling = (await lstatIfPresent(at))?.isSymbolicLink() === true;
      if (systemCode(error) !== 'ENOENT' || dangling || up === at) throw error;
      missing.unshift(basename(at));
      at = up;
    }
  }
}

async function syncFolder(folder: string): Promise<boolean> {
  try {
    const handle = await open(folder, constants.O_RDONLY);
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
    return true;
  } catch (error) {
    // Some systems cannot open or sync a folder; there the rename is all that can be had.
    return ['EISDIR', 'EPERM', 'EINVAL', 'ENOTSUP', 'EACCES'].includes(systemCode(error) ?? '');
  }
}

function errno(code: string, message: string): Error {
  return Object.assign(new Error(message), { code });
}
