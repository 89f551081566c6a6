import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/setup/postgres-cluster.ts', 'test/setup/pglite-template.ts'],
    // To start a database and a browser takes its time where much else runs.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
