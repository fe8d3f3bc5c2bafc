import { defineConfig } from 'vitest/config';

/** The built extension in real browsers: one file at a time, because each starts browsers of its own. */
export default defineConfig({
  test: {
    include: ['tests/browser/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
