import { defineConfig } from 'vitest/config';

/** Tests that take their time, or need real programs on the machine (shells, python, a git client); `.ci/run` installs what they need. */
export default defineConfig({
  test: {
    include: ['__tests__/backends/**/*.test.ts'],
    setupFiles: ['__tests__/support/setup.ts'],
    testTimeout: 120_000,
    env: { NO_COLOR: '1' },
  },
});
