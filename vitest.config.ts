import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes longest, from the longest on: begun last, it would keep one core busy while the other has nothing left. */
const LONG = ['simulation/crash', 'acceptance/state-head', 'acceptance/state-proposal', 'acceptance/'];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const at = LONG.findIndex((name) => moduleId.includes(`__tests__/${name}`));
      return at === -1 ? LONG.length : at;
    };
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}

export default defineConfig({
  test: {
    include: ['__tests__/**/*.test.ts'],
    exclude: ['__tests__/backends/**'],
    setupFiles: ['__tests__/support/setup.ts'],
    pool: 'threads',
    // One worker a core: by itself vitest leaves one core idle, which on two of them is half of the machine.
    maxWorkers: '100%',
    // A guard against what hangs, far above what anything takes on a busy machine.
    testTimeout: 120_000,
    sequence: { sequencer: LongestFirst },
    env: { NO_COLOR: '1' },
  },
});
