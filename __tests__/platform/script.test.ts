import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SecretValue } from '../../src/core/secret-value.ts';
import { runScript, type Script } from '../../src/platform/script.ts';

let workspace = '';
beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'sz-script-'));
});
afterEach(() => {
  rmSync(workspace, { recursive: true, force: true });
});

const run = (script: Partial<Script>): Promise<SecretValue> =>
  runScript({
    what: 'token',
    command: 'sh',
    args: [],
    timeoutSeconds: 20,
    workspace,
    signal: new AbortController().signal,
    ...script,
  });
const sh = (code: string, more: Partial<Script> = {}): Promise<SecretValue> => run({ args: ['-c', code], ...more });

/** Whether a script has written a whole line to a file: the file alone is there a moment before. */
function written(name: string): boolean {
  const path = join(workspace, name);
  return existsSync(path) && readFileSync(path, 'utf8').endsWith('\n');
}

async function alive(pid: number): Promise<boolean> {
  for (let i = 0; i < 40; i += 1) {
    try {
      process.kill(pid, 0);
      // A killed process that nobody has waited for yet still has its number.
      if (existsSync('/proc/self') && /^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))) return false;
    } catch {
      return false;
    }
    await pause(50);
  }
  return true;
}

describe('a script', () => {
  it('gives what it prints, without the line ends at the end', async () => {
    expect(await sh("printf '  two words\\n\\n'")).toEqual(new SecretValue('  two words'));
  });

  it('keeps the lines of a value', async () => {
    expect(await sh("printf 'a\\nb\\n'")).toEqual(new SecretValue('a\nb'));
  });

  it('is found beside the manifest by a path with a slash', async () => {
    writeFileSync(join(workspace, 'make.sh'), '#!/bin/sh\necho "$1-$2"\n');
    chmodSync(join(workspace, 'make.sh'), 0o700);
    expect(await run({ command: './make.sh', args: ['a b', '$HOME'] })).toEqual(new SecretValue('a b-$HOME'));
  });

  it('is given no variable of ours but those that every program needs', async () => {
    process.env['SECRETZERO_CANARY'] = 'leaked';
    process.env['GITHUB_TOKEN'] = 'leaked';
    try {
      const seen = await run({ command: 'env' });
      expect(seen.matches(/leaked|SECRETZERO|GITHUB/)).toBe(false);
      expect(seen.matches(/^PATH=/m)).toBe(true);
    } finally {
      delete process.env['SECRETZERO_CANARY'];
      delete process.env['GITHUB_TOKEN'];
    }
  });

  it('has no input to wait for', async () => {
    expect(await sh('cat; echo done')).toEqual(new SecretValue('done'));
  });

  it.each(['true', "printf '\\n\\n'", "printf '  \\t\\n'"])('that prints nothing is refused: %s (W7)', async (code) => {
    await expect(sh(code)).rejects.toMatchObject({ code: 'VALUE_EMPTY' });
  });

  it('that fails is refused with its exit code, and neither output is shown (W14)', async () => {
    const error = await sh('echo canary-out; echo canary-err >&2; exit 7').catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code: 'VALUE_SCRIPT' });
    expect((error as Error).message).toMatch(/exit code 7.*11 bytes/);
    expect(inspect(error, { depth: 9 })).not.toMatch(/canary/);
  });

  it('that prints more than 64 KiB is ended', async () => {
    await expect(sh('yes')).rejects.toMatchObject({ code: 'VALUE_SCRIPT' });
  });

  it('may print exactly 64 KiB', async () => {
    expect((await sh("head -c 65536 /dev/zero | tr '\\0' x")).byteLength).toBe(65_536);
  });

  it('that prints something other than UTF-8 is refused', async () => {
    await expect(sh("printf '\\377\\376x'")).rejects.toMatchObject({ code: 'VALUE_SCRIPT' });
  });

  it('that takes too long is ended with all that it started', async () => {
    const began = performance.now();
    const code = `sleep 60 & echo $! > ${workspace}/pid; sleep 60`;
    await expect(sh(code, { timeoutSeconds: 1 })).rejects.toMatchObject({ code: 'VALUE_SCRIPT' });
    expect(performance.now() - began).toBeLessThan(10_000);
    expect(await alive(Number(readFileSync(join(workspace, 'pid'), 'utf8')))).toBe(false);
  });

  it('that leaves a child with its output open is not waited for', async () => {
    const began = performance.now();
    expect(await sh(`echo value; sleep 60 & echo $! > ${workspace}/pid`)).toEqual(new SecretValue('value'));
    expect(performance.now() - began).toBeLessThan(10_000);
    expect(await alive(Number(readFileSync(join(workspace, 'pid'), 'utf8')))).toBe(false);
  });

  it('is ended when the run is stopped', async () => {
    const stop = new AbortController();
    const running = sh(`echo $$ > ${workspace}/pid; sleep 60`, { signal: stop.signal });
    while (!written('pid')) await pause(10);
    stop.abort();
    await expect(running).rejects.toMatchObject({ code: 'INTERRUPTED' });
    expect(await alive(Number(readFileSync(join(workspace, 'pid'), 'utf8')))).toBe(false);
  });

  it('is not begun when the run is stopped already', async () => {
    await expect(sh(`touch ${workspace}/ran`, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: 'INTERRUPTED',
    });
    expect(existsSync(join(workspace, 'ran'))).toBe(false);
  });

  it('with a NUL in its arguments is refused, and they are not quoted', async () => {
    const error = await run({ args: ['canary\0x'] }).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code: 'VALUE_SCRIPT' });
    expect(inspect(error)).not.toContain('canary');
  });

  it('that does not exist, or may not be run, is refused with the reason', async () => {
    await expect(run({ command: 'no-such-program-here' })).rejects.toMatchObject({ code: 'VALUE_SCRIPT' });
    writeFileSync(join(workspace, 'plain.sh'), 'echo x');
    chmodSync(join(workspace, 'plain.sh'), 0o600);
    const error = await run({ command: './plain.sh' }).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code: 'VALUE_SCRIPT', hint: 'make the file executable (chmod +x)' });
  });
});
