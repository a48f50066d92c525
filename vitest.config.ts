import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['__tests__/**/*.test.ts'],
    exclude: ['__tests__/backends/**'],
    setupFiles: ['__tests__/support/setup.ts'],
    pool: 'threads',
    // One worker a core: by itself vitest leaves one core idle, which on two of them is half of the machine.
    maxWorkers: '100%',
    testTimeout: 120_000,
    env: { NO_COLOR: '1' },
  },
});
