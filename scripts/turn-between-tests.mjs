import { afterEach } from 'vitest';

// Gives the runner a turn after each test. A worker that computes for a minute on end, over however many tests,
// hears vitest's answers too late, and then a run in which every test passed fails with 'Timeout calling
// "onTaskUpdate"'.
afterEach(() => new Promise((resolve) => setImmediate(resolve)));
