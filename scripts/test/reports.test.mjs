import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesNotStarted, readVitest, readWebTestRunner } from '../reports.mjs';

let folder;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'maat-reports-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const file = (text, name = 'report.json') => {
  const path = join(folder, name);
  writeFileSync(path, typeof text === 'string' ? text : JSON.stringify(text));
  return path;
};
const vitest = (changes) => ({
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [{ status: 'passed', assertionResults: [{}, {}, {}] }],
  ...changes,
});

describe('a report of vitest', () => {
  test('gives its sums', () => {
    const report = vitest({ numFailedTests: 2, numPendingTests: 1, numTodoTests: 1 });
    expect(readVitest(file(report), 1)).toMatchObject({ passed: 3, failed: 2, skipped: 2 });
  });

  test('that is missing is a failure, whatever the runner said', () => {
    expect(readVitest(join(folder, 'none.json'), 0)).toMatchObject({ failed: 1 });
  });

  test('that breaks off is a failure', () => {
    expect(readVitest(file('{"numPassedTests": 3'), 0)).toMatchObject({ failed: 1 });
  });

  test('without a test is a failure', () => {
    const report = vitest({ numPassedTests: 0, testResults: [] });
    expect(readVitest(file(report), 0)).toMatchObject({ passed: 0, failed: 1 });
  });

  test('with skipped tests only is a failure', () => {
    const report = vitest({ numPassedTests: 0, numPendingTests: 3 });
    expect(readVitest(file(report), 0)).toMatchObject({ passed: 0, failed: 1, skipped: 3 });
  });

  test('counts a file that does not load', () => {
    const testResults = [...vitest().testResults, { status: 'failed', assertionResults: [] }];
    expect(readVitest(file(vitest({ testResults })), 1)).toMatchObject({ passed: 3, failed: 1 });
  });

  test('names what failed, and why', () => {
    const failed = { status: 'failed', fullName: 'it adds', failureMessages: ['one\nis\n two'] };
    const testResults = [
      { status: 'failed', assertionResults: [{ status: 'passed' }, failed] },
      { status: 'failed', name: 'b.test.ts', message: 'no such file', assertionResults: [] },
    ];
    const { failures } = readVitest(file(vitest({ numFailedTests: 1, testResults })), 1);
    expect(failures).toEqual(['it adds: one is two', 'b.test.ts: no such file']);
  });

  test('of success is a failure if the runner ended badly', () => {
    expect(readVitest(file(vitest()), 1)).toMatchObject({ passed: 3, failed: 1 });
  });

  test.each([
    [
      'Error: expected\n\u2713 a\nUnhandled Error\n\u001B[31mError\u001B[22m: no answer',
      'Error: no answer',
    ],
    [
      'Error: expected\nUnhandled Errors\n\nUnhandled Error\nTypeError: one\nTypeError: two',
      'TypeError: one',
    ],
    [
      'Error: expected\nError [ERR_MODULE_NOT_FOUND]: no such file\nNode',
      'Error [ERR_MODULE_NOT_FOUND]: no such file',
    ],
    ['<--- JS stacktrace --->\nFATAL ERROR: heap out of memory', 'FATAL ERROR: heap out of memory'],
  ])('of success tells why the runner ended badly: %j', (said, reason) => {
    const { problem } = readVitest(file(vitest()), 1, said);
    expect(problem).toBe(`the runner ended with 1: ${reason}`);
    const none = readVitest(join(folder, 'none.json'), 1, said);
    expect(none.problem).toBe(`the runner left no report: ${reason}`);
  });
});

describe('a report of web-test-runner', () => {
  const counts = { passed: 2, failed: 0, skipped: 0, notStarted: [] };
  const sums = { passed: 2, failed: 0, skipped: 0, failures: [] };

  test('gives the sums of an engine', () => {
    expect(readWebTestRunner(file({ firefox: counts }), 'firefox')).toEqual(sums);
  });

  test('that lacks an engine is a failure', () => {
    expect(readWebTestRunner(file({ firefox: counts }), 'webkit')).toMatchObject({ failed: 1 });
  });

  test('without a test is a failure', () => {
    const report = { webkit: { ...counts, passed: 0 } };
    expect(readWebTestRunner(file(report), 'webkit')).toMatchObject({ failed: 1 });
  });
});

describe('files that a browser did not begin with', () => {
  const first = { webkit: { passed: 2, failed: 1, skipped: 0, notStarted: ['a.test.ts'] } };
  const second = (changes) => {
    const counts = { passed: 3, failed: 0, skipped: 1, notStarted: [], ...changes };
    return file({ webkit: counts }, 'again.json');
  };
  const read = (again) => readWebTestRunner(file(first), 'webkit', again);

  test('are told by engine', () => {
    expect(filesNotStarted(file(first), 'webkit')).toEqual(['a.test.ts']);
    expect(filesNotStarted(file(first), 'firefox')).toEqual([]);
  });

  test('are failures', () => {
    expect(read()).toMatchObject({ passed: 2, failed: 2, problem: 'did not start: a.test.ts' });
  });

  test('count as their second run does', () => {
    expect(read(second())).toMatchObject({ passed: 5, failed: 1, skipped: 1 });
    expect(read(second({ failed: 2 }))).toMatchObject({ passed: 5, failed: 3 });
    expect(read(second()).problem).toBe('begun a second time: a.test.ts');
  });

  test('are failures if they do not start then either, or nothing is told of them', () => {
    const never = second({ passed: 0, skipped: 0, notStarted: ['a.test.ts'] });
    expect(read(never)).toMatchObject({ passed: 2, failed: 2 });
    expect(read(join(folder, 'none.json'))).toMatchObject({ passed: 2, failed: 2 });
    expect(read(second({ passed: 0, skipped: 0 }))).toMatchObject({ passed: 2, failed: 2 });
  });
});
