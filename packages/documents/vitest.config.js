// Time limits only end what hangs: a test never fails because a machine is slow.
export default { test: { include: ['test/**/*.test.ts'], testTimeout: 120_000 } };
