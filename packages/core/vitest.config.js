export default {
  test: {
    include: ['test/**/*.test.ts'],
    // To load the packages anew for each file takes longer than most files: none changes what others load.
    isolate: false,
    setupFiles: ['../../scripts/turn-between-tests.mjs'],
    // Time limits only end what hangs: a test never fails because a machine is slow.
    testTimeout: 600_000,
  },
};
