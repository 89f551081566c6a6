import { existsSync, readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

const errorLine = /^.*\b(?:\w*Error|ERROR)(?: \[\w+\])?: .*$/gm;

/**
 * Counts what vitest ran. What it could not run, and a run without tests, fails as one.
 *
 * @param {string} file Its report.
 * @param {number} code The code it ended with.
 * @param {string} said What it wrote, where the reason stands if it ended badly with no test failed.
 */
export function readVitest(file, code, said = '') {
  const report = read(file);
  if (report === undefined) {
    return { failed: 1, problem: withReason('the runner left no report', said) };
  }
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
  return settle({ passed, failed: failed + broken, skipped, failures }, code, said);
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

function settle(counts, code, said = '') {
  if (counts.failed > 0) return counts;
  const failed = (problem) => ({ ...counts, failed: 1, problem: withReason(problem, said) });
  if (counts.passed === 0) return failed('no test ran');
  if (code !== 0) return failed(`the runner ended with ${code}`);
  return counts;
}

/**
 * What went wrong, with the error that the runner tells where it ended badly, as its report has none but those
 * of tests: of what it calls unhandled the first, or else the last that was written.
 */
function withReason(problem, said) {
  const text = stripVTControlCharacters(said);
  const unhandled = text.indexOf('Unhandled Error');
  const errors = text.slice(Math.max(0, unhandled)).match(errorLine) ?? [];
  const reason = unhandled === -1 ? errors.at(-1) : errors[0];
  return reason === undefined ? problem : failure(problem, reason);
}

function read(file) {
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
