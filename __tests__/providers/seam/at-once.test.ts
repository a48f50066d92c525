import { describe, expect, it } from 'vitest';
import { atOnce } from '../../../src/providers/seam/at-once.ts';

describe('what is done at once', () => {
  it('is never more at a time than asked for, and every result comes out once', async () => {
    let running = 0;
    let most = 0;
    const results: number[] = [];
    const task = async (n: number) => {
      running += 1;
      most = Math.max(most, running);
      for (let turns = 0; turns <= (n * 7) % 5; turns += 1) await Promise.resolve();
      running -= 1;
      return n;
    };
    for await (const result of atOnce([...Array(50).keys()], 4, task)) results.push(result);
    expect(most).toBe(4);
    expect(results.sort((a, b) => a - b)).toEqual([...Array(50).keys()]);
  });

  it('is not begun for anybody who has gone, and what was begun is waited for', async () => {
    const begun: number[] = [];
    let ended = 0;
    const task = async (n: number) => {
      begun.push(n);
      await Promise.resolve();
      ended += 1;
      return n;
    };
    for await (const _ of atOnce([...Array(50).keys()], 4, task)) break;
    expect(begun).toEqual([0, 1, 2, 3]);
    expect(ended).toBe(4);
  });
});
