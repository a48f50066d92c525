import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readFileIfPresent } from '../../src/platform/files.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'special-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('reading', () => {
  it('does not wait at a pipe', async () => {
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    await expect(readFileIfPresent(join(folder, 'pipe'))).rejects.toMatchObject({ code: 'ENOTSUP' });
  });
});
