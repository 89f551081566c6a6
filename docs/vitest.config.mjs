export default {
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/setup/built-site.mjs'],
    // The whole site is gone through: time limits only end what hangs.
    maxConcurrency: 2,
    testTimeout: 900_000,
    hookTimeout: 900_000,
    expect: { poll: { timeout: 120_000 } },
  },
};
