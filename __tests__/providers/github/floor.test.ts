import { describe, expect, it } from 'vitest';
import { githubProvider } from '../../../src/providers/github/catalog.ts';

const floorOf = (listed: number, written: number) => githubProvider.requestFloor?.([{ listed, written }]);

describe('the fewest requests of a scope', () => {
  it('is one list a hundred secrets where nothing is written, and one even for none', () => {
    expect(floorOf(0, 0)).toBe(1);
    expect(floorOf(100, 0)).toBe(1);
    expect(floorOf(101, 0)).toBe(2);
  });

  it('adds the key, each write and one closing list a call of sixty writes', () => {
    expect(floorOf(0, 1)).toBe(1 + 1 + 1 + 1);
    expect(floorOf(0, 60)).toBe(1 + 1 + 60 + 1);
    expect(floorOf(0, 61)).toBe(1 + 1 + 61 + 2);
    expect(floorOf(100, 1)).toBe(1 + 1 + 1 + 2);
  });

  it('is counted apart for every scope', () => {
    expect(githubProvider.requestFloor?.([])).toBe(0);
    expect(
      githubProvider.requestFloor?.([
        { listed: 1, written: 0 },
        { listed: 1, written: 1 },
      ]),
    ).toBe(1 + 4);
  });
});
