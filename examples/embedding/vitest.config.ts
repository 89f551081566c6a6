import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // To start a browser takes its time where much else runs.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
