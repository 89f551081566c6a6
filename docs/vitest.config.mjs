export default {
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/setup/built-site.mjs'],
    maxConcurrency: 2,
    // The whole site is gone through: time limits only end what hangs.
    testTimeout: 900_000,
    hookTimeout: 900_000,
    expect: { poll: { timeout: 120_000 } },
  },
};
