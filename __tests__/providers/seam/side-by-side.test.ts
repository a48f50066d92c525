import { describe, expect, it } from 'vitest';
import { sideBySide } from '../../../src/providers/seam/side-by-side.ts';

describe('what happens side by side', () => {
  it('is never more at a time than asked for, and every result comes out once', async () => {
    let running = 0;
    let most = 0;
    const results: number[] = [];
    const task = async (n: number) => {
      running += 1;
      most = Math.max(most, running);
      for (let turns = 0; turns < (n * 7) % 5; turns += 1) await Promise.resolve();
      running -= 1;
      return n;
    };
    for await (const result of sideBySide(Array(50).keys(), 4, task)) results.push(result);
    expect(most).toBe(4);
    expect(results.sort((a, b) => a - b)).toEqual([...Array(50).keys()]);
  });
});
