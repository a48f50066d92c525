import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { findManifests } from '../../src/engine/manifests.ts';

const root = mkdtempSync(join(tmpdir(), 'secretzero-manifests-'));
const find = (...patterns: string[]) => findManifests(patterns, root, new AbortController().signal);

beforeAll(() => {
  const files = [
    'Secretfile.yml',
    'services/b/Secretfile.yml',
    'services/a/Secretfile.yml',
    'services/a/other.yml',
    'services/a/deep/er/Secretfile.yml',
    'services/c+d/Secretfile.yaml',
    'node_modules/x/Secretfile.yml',
    '.git/Secretfile.yml',
  ];
  for (const file of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), 'version: "1.0"\n');
  }
  symlinkSync(join(root, 'services/a'), join(root, 'services/link'));
});

describe('the manifests of a repository', () => {
  it.each([
    ['a path as it is', ['Secretfile.yml'], ['Secretfile.yml']],
    ['a path that is not there: its absence is told by whoever reads it', ['nowhere.yml'], ['nowhere.yml']],
    [
      'a star for one folder, sorted',
      ['services/*/Secretfile.yml'],
      ['services/a/Secretfile.yml', 'services/b/Secretfile.yml'],
    ],
    [
      'two stars for any folders, and none',
      ['**/Secretfile.yml'],
      ['Secretfile.yml', 'services/a/Secretfile.yml', 'services/a/deep/er/Secretfile.yml', 'services/b/Secretfile.yml'],
    ],
    ['what other characters stand for themselves', ['services/c+d/*.yaml'], ['services/c+d/Secretfile.yaml']],
    [
      'several patterns in their order, nothing twice',
      ['services/b/*', './services/?/Secretfile.yml'],
      ['services/b/Secretfile.yml', 'services/a/Secretfile.yml'],
    ],
  ])('are %s', async (_, patterns, files) => {
    expect(await find(...patterns)).toEqual(files);
  });

  it.each([
    ['nothing fits', 'service/*/Secretfile.yml', 'services/a/Secretfile.yml'],
    ['it leads out', '../*/Secretfile.yml', 'root'],
    ['it is absolute', '/etc/*.yml', 'root'],
  ])('are refused where %s', async (_, pattern, hint) => {
    await expect(find(pattern)).rejects.toMatchObject({ code: 'ARGUMENTS', hint: expect.stringContaining(hint) });
  });
});
