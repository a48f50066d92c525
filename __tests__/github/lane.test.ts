import { describe, expect, test } from 'vitest';
import { blobId } from '../../src/github/blob-id.ts';
import { laneOf } from '../../src/github/lane.ts';
import { validRef } from '../support/github/git-store.ts';

describe('the name of a lane', () => {
  test('is the same for every way to write one path', () => {
    expect(laneOf('./Secretfile.yml').name).toBe(laneOf('Secretfile.yml').name);
    expect(laneOf('infra\\Secretfile.yml').name).toBe(laneOf('infra/Secretfile.yml').name);
  });

  test('differs wherever path or environment do', () => {
    const lanes = [
      laneOf('Secretfile.yml'),
      laneOf('Secretfile.yml', 'prod'),
      laneOf('Secretfile.yml', 'Prod'),
      laneOf('Secretfile.yml', ''),
      laneOf('Secretfile-prod.yml'),
      laneOf('secretfile.yml'),
      laneOf('Secretfile.yaml'),
      laneOf('a/b.yml'),
      laneOf('a-b.yml'),
      laneOf('a.yml', 'b'),
    ];
    expect(new Set(lanes.map((lane) => lane.name)).size).toBe(lanes.length);
  });

  test.each(['Secretfile.yml', '\u{1F511}.yml', 'a b~^:?*[..//.lock', '-'.repeat(300), 'x'.repeat(300)])(
    'makes good branch names of %j',
    (path) => {
      const lane = laneOf(path, 'pr\u00fcf/1');
      for (const branch of [lane.stateBranch, lane.draftBranch, lane.proposalBranch('release/1.x')]) {
        expect(validRef(`refs/heads/${branch}`)).toBe(true);
        expect(branch.length).toBeLessThan(120);
      }
    },
  );

  test('shows what it is about', () => {
    expect(laneOf('infra/Secretfile.yml', 'prod').stateBranch).toMatch(
      /^secretzero-state\/infra-secretfile-prod-[0-9a-f]{12}$/,
    );
  });
});

test('a blob\u2019s id is git\u2019s', () => {
  expect(blobId('hello\n')).toBe('ce013625030ba8dba906f756967f9e9ca394464a');
});
