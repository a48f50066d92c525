import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LockHeldError, lockFile } from '../../src/platform/file-lock.ts';
import { containedPath, readFileIfPresent, writeAtomic } from '../../src/platform/files.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'files-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('an atomic write', () => {
  it('keeps the old file, and leaves nothing else, when it fails before the end', async () => {
    const path = join(folder, 'x');
    await writeFile(path, 'old');
    const beforeRename = async (): Promise<void> => {
      throw new Error('stop');
    };
    await expect(writeAtomic(path, 'new', { beforeRename })).rejects.toThrow('stop');
    expect(await readFile(path, 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['x']);
  });

  it('is private from its first byte, whatever the umask', async () => {
    const path = join(folder, 'x');
    let during: number | undefined;
    const beforeRename = async (): Promise<void> => {
      const [name = ''] = await readdir(folder);
      during = (await stat(join(folder, name))).mode & 0o777;
    };
    await writeAtomic(path, 'new', { beforeRename });
    expect([during, (await stat(path)).mode & 0o777]).toEqual([0o600, 0o600]);
  });

  it('replaces a symbolic link itself, not the file it leads to', async () => {
    await writeFile(join(folder, 'real'), 'theirs');
    await symlink(join(folder, 'real'), join(folder, 'x'));
    await writeAtomic(join(folder, 'x'), 'new');
    expect(await readFile(join(folder, 'real'), 'utf8')).toBe('theirs');
  });
});

describe('a path inside the workspace', () => {
  it('may lead through links and missing folders as long as it stays inside', async () => {
    await mkdir(join(folder, 'a'));
    await symlink(join(folder, 'a'), join(folder, 'b'));
    const real = await containedPath(folder, 'b/new/x.env');
    expect(real.endsWith('/a/new/x.env')).toBe(true);
  });

  it.each(['../x', 'a/../../x', '/', 'out/x', '.git/config', 'a/dist/x'])('is refused when it is %s', async (path) => {
    await symlink(tmpdir(), join(folder, 'out'));
    await expect(containedPath(folder, path)).rejects.toMatchObject({ code: 'MANIFEST_PATH' });
  });
});

describe('reading', () => {
  it('says undefined of what is not there, also below a file', async () => {
    await writeFile(join(folder, 'x'), '');
    expect(await readFileIfPresent(join(folder, 'none'))).toBeUndefined();
    expect(await readFileIfPresent(join(folder, 'x', 'below'))).toBeUndefined();
  });
});

describe('a file lock', () => {
  const signal = new AbortController().signal;
  const clock = (): Parameters<typeof lockFile>[1] & { slept: number } => {
    const options = {
      slept: 0,
      now: () => new Date(options.slept),
      sleep: async (milliseconds: number) => {
        options.slept += milliseconds;
      },
      signal,
      patience: 1000,
    };
    return options;
  };
  const place = (): string => join(folder, 'x.lock.lease');

  it('is not given twice: the second waits, then is told who holds it', async () => {
    await using _held = await lockFile(join(folder, 'x'), clock());
    const options = clock();
    await expect(lockFile(join(folder, 'x'), options)).rejects.toBeInstanceOf(LockHeldError);
    expect(options.slept).toBeGreaterThanOrEqual(1000);
  });

  it('is gone when it is given back', async () => {
    await (await lockFile(join(folder, 'x'), clock()))[Symbol.asyncDispose]();
    expect(await readdir(folder)).toEqual([]);
  });

  it('is broken when its process is gone', async () => {
    const pid = spawnSync(process.execPath, ['--version']).pid;
    await writeFile(place(), JSON.stringify({ pid, host: hostname(), nonce: 'old' }));
    const options = clock();
    await using lock = await lockFile(join(folder, 'x'), options);
    expect([await lock.held(), options.slept]).toEqual([true, 0]);
  });

  it('of another machine is left alone while it is young, and broken when it is old', async () => {
    await writeFile(place(), JSON.stringify({ pid: 1, host: 'elsewhere', nonce: 'old' }));
    await expect(lockFile(join(folder, 'x'), clock())).rejects.toBeInstanceOf(LockHeldError);
    const old = new Date(Date.now() - 120_000);
    await utimes(place(), old, old);
    await using lock = await lockFile(join(folder, 'x'), clock());
    expect(await lock.held()).toBe(true);
  });

  it('is known to be lost when another process has broken it, and is then not taken from that one', async () => {
    const lock = await lockFile(join(folder, 'x'), clock());
    await writeFile(place(), JSON.stringify({ pid: process.pid, host: hostname(), nonce: 'theirs' }));
    expect(await lock.held()).toBe(false);
    await lock[Symbol.asyncDispose]();
    expect(await readdir(folder)).toEqual(['x.lock.lease']);
  });

  it('is not waited for after the run is told to stop', async () => {
    await using _held = await lockFile(join(folder, 'x'), clock());
    const stop = { ...clock(), signal: AbortSignal.abort() };
    await expect(lockFile(join(folder, 'x'), stop)).rejects.toMatchObject({ name: 'AbortError' });
  });
});
