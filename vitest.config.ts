import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['__tests__/**/*.test.ts'],
    exclude: ['__tests__/backends/**'],
    setupFiles: ['__tests__/support/setup.ts'],
    pool: 'threads',
    testTimeout: 30_000,
    env: { NO_COLOR: '1' },
  },
});
