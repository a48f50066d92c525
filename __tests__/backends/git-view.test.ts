import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { gitView } from '../../src/platform/git.ts';
import { provider } from '../../src/providers/local/index.ts';
import { contextIn } from '../providers/local/context.ts';

let folder: string;
const signal = new AbortController().signal;
const git = (...args: string[]): string => execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8' });

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'git-view-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('the way git sees a file', () => {
  it('is unknown outside a repository', async () => {
    expect(await gitView(folder, '.env', signal)).toBe('unknown');
  });

  it('is told of files that exist and of files that do not, in folders that do not', async () => {
    git('init', '-q');
    await writeFile(join(folder, '.gitignore'), '*.env\n!keep.env\n');
    await writeFile(join(folder, 'tracked.env'), '');
    git('add', '-f', 'tracked.env');
    expect(await gitView(folder, 'tracked.env', signal)).toBe('tracked');
    expect(await gitView(folder, 'conf/x.env', signal)).toBe('ignored');
    expect(await gitView(folder, 'conf/keep.env', signal)).toBe('untracked');
    expect(await gitView(folder, '*.env', signal)).toBe('ignored');
  });

  it('runs no program that the repository names', async () => {
    git('init', '-q');
    git('config', 'core.fsmonitor', `touch ${join(folder, 'ran')}; false`);
    await mkdir(join(folder, 'x'));
    await gitView(folder, 'x/.env', signal);
    expect(git('-c', 'core.fsmonitor=false', 'status', '--porcelain')).not.toContain('ran');
  });
});

describe('a file with secrets', () => {
  it('is warned of once when git would commit it, and not when it is ignored', async () => {
    git('init', '-q');
    await writeFile(join(folder, '.gitignore'), '.env\n');
    const { context, warnings } = contextIn(folder);
    const store = (await provider.open(context)).store('file');
    const at = (container: string) => ({ store: 'local/file', container, key: 'K', settings: { format: 'dotenv' } });
    await store.preflight([at('.env'), at('plain.env')], { signal });
    await store.preflight([at('plain.env')], { signal });
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain('plain.env');
  });
});
