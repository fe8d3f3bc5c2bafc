import { defineConfig } from 'vitest/config';

/** The built extension in real browsers: two files at a time, because each starts browsers of its own and waits for them more than it works. */
export default defineConfig({
  test: {
    include: ['tests/browser/**/*.test.ts'],
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
