import { describe, expect, it } from 'vitest';
import { Bench, brief } from './bench.ts';

/** Another run rotates `s` when the run under test has just loaded the state, so many times. */
function overtaken(bench: Bench, times: number): void {
  const load = bench.state.load.bind(bench.state);
  let left = times;
  let inside = false;
  bench.state.load = async () => {
    const loaded = await load();
    if (left > 0 && !inside) {
      left -= 1;
      inside = true;
      bench.pass(5000);
      await bench.run({ force: ['s'] });
      bench.pass(5000);
      inside = false;
    }
    return loaded;
  };
}

describe('a run that another one overtakes', () => {
  it('looks again before it calls drift what that run wrote', async () => {
    const bench = new Bench([{ targets: ['github'] }]);
    await bench.run();
    bench.pass(60_000);
    overtaken(bench, 1);
    const result = await bench.run();
    expect(brief(result.plan.steps)).toEqual(['keep s (in-sync)']);
    expect(result.plan.drift).toEqual([]);
    expect(bench.record()?.generation).toBe(2);
  });

  it('does so when it only looks, too', async () => {
    const bench = new Bench([{ targets: ['github'] }]);
    await bench.run();
    bench.pass(60_000);
    overtaken(bench, 2);
    const result = await bench.run({ write: false });
    expect(result.plan.drift).toEqual([]);
  });

  it('still says what somebody else changed, with one more look at the state', async () => {
    const bench = new Bench([{ targets: ['github'] }]);
    await bench.run();
    bench.intrude(0);
    let loads = 0;
    const load = bench.state.load.bind(bench.state);
    bench.state.load = () => {
      loads += 1;
      return load();
    };
    const result = await bench.run();
    expect(result.plan.drift.map(({ status }) => status)).toEqual(['changed']);
    expect(loads).toBe(2);
  });
});
