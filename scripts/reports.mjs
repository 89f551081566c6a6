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
  const failures = report.testResults.flatMap(({ name, message, status, assertionResults }) => [
    ...assertionResults
      .filter((each) => each.status === 'failed')
      .map((each) => failure(each.fullName, each.failureMessages[0])),
    ...(status === 'failed' && assertionResults.length === 0 ? [failure(name, message)] : []),
  ]);
  return settle({ passed, failed: failed + broken, skipped, failures }, code);
}

/**
 * Counts what web-test-runner ran in one engine. A file that the browser did not begin with fails
 * as one, unless a second run, of those files alone, is given: then what that says counts.
 */
export function readWebTestRunner(file, engine, again) {
  const counts = read(file)?.[engine];
  if (counts === undefined) return { failed: 1, problem: 'the runner left no report' };
  const { passed, failed, skipped, notStarted, failures = [] } = counts;
  if (notStarted.length === 0) return settle({ passed, failed, skipped, failures }, 0);
  const files = notStarted.join(', ');
  if (again === undefined) {
    const problem = `did not start: ${files}`;
    return { passed, failed: failed + notStarted.length, skipped, failures, problem };
  }
  const second = readWebTestRunner(again, engine);
  return {
    passed: passed + (second.passed ?? 0),
    failed: failed + second.failed,
    skipped: skipped + (second.skipped ?? 0),
    failures: [...failures, ...(second.failures ?? [])],
    problem: `begun a second time: ${files}${second.problem ? `; ${second.problem}` : ''}`,
  };
}

/** The files that the browser of an engine did not begin with. */
export function filesNotStarted(file, engine) {
  return read(file)?.[engine]?.notStarted ?? [];
}

/** The name of a test that failed and the beginning of why, for the end of the run. */
export function failure(name, message = '') {
  const why = message.replaceAll(/\s+/g, ' ').trim().slice(0, 400);
  return why === '' ? name : `${name}: ${why}`;
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
