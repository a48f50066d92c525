import { describe, expect, it } from 'vitest';
import { Pacer } from '../../../src/providers/github/pacer.ts';

const live = new AbortController().signal;

function paced(): { pacer: Pacer; clock: { now: number }; sleeps: number[] } {
  const clock = { now: 0 };
  const sleeps: number[] = [];
  const pacer = new Pacer({
    now: () => new Date(clock.now),
    async sleep(milliseconds) {
      sleeps.push(milliseconds);
      clock.now += milliseconds;
    },
  });
  return { pacer, clock, sleeps };
}

describe('the pace of requests', () => {
  it('lets 80 writes pass at once, and no more than 80 in any minute', async () => {
    const { pacer, clock, sleeps } = paced();
    const times: number[] = [];
    for (let i = 0; i < 500; i += 1) {
      await pacer.pass(true, live);
      times.push(clock.now);
      clock.now += 100;
    }
    expect(times[79]).toBe(79 * 100);
    expect(sleeps.length).toBeGreaterThan(0);
    for (let i = 80; i < times.length; i += 1)
      expect((times[i] ?? 0) - (times[i - 80] ?? 0)).toBeGreaterThanOrEqual(60_000);
  });

  it('keeps reads and writes together below 900 points a minute', async () => {
    const { pacer, clock } = paced();
    const sent: { at: number; points: number }[] = [];
    for (let i = 0; i < 3000; i += 1) {
      const write = i % 7 === 0;
      await pacer.pass(write, live);
      sent.push({ at: clock.now, points: write ? 5 : 1 });
      clock.now += 5;
    }
    for (const { at } of sent) {
      const points = sent
        .filter((one) => one.at > at - 60_000 && one.at <= at)
        .reduce((sum, one) => sum + one.points, 0);
      expect(points).toBeLessThanOrEqual(900);
    }
  });

  it('holds nobody back who is slow by himself', async () => {
    const { pacer, clock, sleeps } = paced();
    for (let i = 0; i < 200; i += 1) {
      await pacer.pass(true, live);
      clock.now += 1000;
    }
    expect(sleeps).toEqual([]);
  });
});
