import { existsSync, readFileSync } from 'node:fs';

/** Counts what vitest ran. What it could not run, and a run without tests, fails as one. */
export function readVitest(file, code) {
  const report = read(file);
  if (report === undefined) return { failed: 1, problem: 'the runner left no report' };
  const passed = report.numPassedTests;
  const failed = report.numFailedTests;
  const skipped = report.numPendingTests + report.numTodoTests;
  // A file that does not load is a failed suite without a test.
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length;
  return settle({ passed, failed: failed + broken, skipped }, code);
}

/** Counts what web-test-runner ran in one engine. */
export function readWebTestRunner(file, engine) {
  const counts = read(file)?.[engine];
  if (counts === undefined) return { failed: 1, problem: 'the runner left no report' };
  return settle(counts, 0);
}

function settle(counts, code) {
  if (counts.failed > 0) return counts;
  if (counts.passed === 0) return { ...counts, failed: 1, problem: 'no test ran' };
  if (code !== 0) return { ...counts, failed: 1, problem: `the runner ended with ${code}` };
  return counts;
}

function read(file) {
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
