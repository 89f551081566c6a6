// Time limits only end what hangs: a test never fails because a machine is slow.
export default { test: { include: ['*.test.ts'], testTimeout: 600_000, hookTimeout: 600_000 } };
