import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Containers } from '../../../src/providers/local/container.ts';
import { contextIn } from './context.ts';

let folder: string;
let containers: Containers;
const { signal } = new AbortController();
const path = (): string => join(folder, 'x');

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'container-'));
  containers = new Containers(contextIn(folder).context);
  writeFileSync(path(), 'first\n');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('the replacement of a file', () => {
  it('takes in what an editor, which knows no lock, saved between our look and our write', async () => {
    let tries = 0;
    await containers.replace('x', signal, ({ text }) => {
      tries += 1;
      if (tries === 1) writeFileSync(path(), 'first\ntheirs\n');
      return `${text}ours\n`;
    });
    expect(readFileSync(path(), 'utf8')).toBe('first\ntheirs\nours\n');
  });

  it('gives up as a conflict when the file changes each time, and leaves it to the other', async () => {
    let tries = 0;
    const replaced = containers.replace('x', signal, () => {
      tries += 1;
      writeFileSync(path(), `theirs ${tries}`);
      return 'ours';
    });
    await expect(replaced).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(readFileSync(path(), 'utf8')).toBe(`theirs ${tries}`);
  });

  it('does not happen after another run has taken the lock', async () => {
    const replaced = containers.replace('x', signal, () => {
      writeFileSync(`${path()}.lock.lease`, 'theirs');
      return 'ours';
    });
    await expect(replaced).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(readFileSync(path(), 'utf8')).toBe('first\n');
  });

  it('does not happen after the run is told to stop', async () => {
    const stop = new AbortController();
    const replaced = containers.replace('x', stop.signal, () => {
      stop.abort();
      return 'ours';
    });
    await expect(replaced).rejects.toMatchObject({ name: 'ProviderError' });
    expect(readFileSync(path(), 'utf8')).toBe('first\n');
  });
});
