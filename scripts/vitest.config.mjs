// Time limits only end what hangs: a test never fails because a machine is slow.
export default { test: { include: ['test/**/*.test.mjs'], testTimeout: 180_000 } };
