// The three engines and the report that web-test-runner is given in packages/elements.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { chromiumArguments, findBrowser } from './browsers.mjs';
import { failure } from './reports.mjs';
import { webKitLauncher } from './webkit.mjs';

const makers = {
  chromium: (executablePath) =>
    playwrightLauncher({
      product: 'chromium',
      launchOptions: { executablePath, args: chromiumArguments },
    }),
  firefox: (executablePath) =>
    puppeteerLauncher({
      launchOptions: {
        browser: 'firefox',
        headless: true,
        executablePath,
        args: ['--remote-allow-system-access'],
        // The list of downloads would open, and take the keys of the pages after it.
        extraPrefsFirefox: { 'browser.download.alwaysOpenPanel': false },
      },
    }),
  webkit: webKitLauncher,
};

/** Launchers of the engines in `MAAT_ENGINES` (as `chromium,webkit`), or of all that are here. */
export function launchers() {
  const asked = process.env.MAAT_ENGINES?.split(',') ?? Object.keys(makers);
  const found = asked.map((engine) => [engine, findBrowser(engine)]);
  const missing = found.filter(([, path]) => path === undefined).map(([engine]) => engine);
  if (process.env.MAAT_ENGINES && missing.length > 0) throw new Error(`Not here: ${missing}.`);
  const made = found
    .filter(([, path]) => path)
    .map(([engine, path]) => named(makers[engine](path), engine));
  if (made.length === 0) throw new Error('No browser is here. Install Chrome, Firefox or Safari.');
  return made;
}

/**
 * Writes what was counted, by engine, for scripts/test.mjs: the tests that passed, failed and were
 * skipped, what failed, and the files that the browser never began with.
 */
export function jsonReporter(file) {
  return {
    stop({ sessions }) {
      const engines = {};
      for (const session of sessions) {
        engines[session.browser.name] ??= nothingYet();
        const counts = engines[session.browser.name];
        count(session.testResults, counts);
        if (hasNotStarted(session)) counts.notStarted.push(relative('.', session.testFile));
        // A file that did not load, or an error outside of any test, fails as one.
        else if (session.errors.length > 0 || session.testResults === undefined) {
          counts.failed += 1;
          counts.failures.push(failure(session.testFile, session.errors[0]?.message));
        }
      }
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(engines));
    },
  };
}

/** Whether the browser never got to the tests of a file: then none of them has said anything. */
function hasNotStarted({ testResults, errors }) {
  return testResults === undefined && errors.some(({ message }) => /did not start/.test(message));
}

function nothingYet() {
  return { passed: 0, failed: 0, skipped: 0, notStarted: [], failures: [] };
}

function count(suite, counts) {
  for (const { name, skipped, passed, error } of testsOf(suite, [])) {
    const told = passed ? 'passed' : 'failed';
    const outcome = skipped ? 'skipped' : told;
    counts[outcome] += 1;
    if (outcome === 'failed') counts.failures.push(failure(name, error?.message));
  }
}

/** All tests of a suite and its inner ones, each named by its path. */
function testsOf(suite, path) {
  const own = (suite?.tests ?? []).map((test) => ({
    ...test,
    name: [...path, test.name].join(' > '),
  }));
  return [
    ...own,
    ...(suite?.suites ?? []).flatMap((inner) => testsOf(inner, [...path, inner.name])),
  ];
}

/** Calls a launcher by its engine, as each gives itself some other name when it starts. */
function named(launcher, engine) {
  const initialize = launcher.initialize.bind(launcher);
  launcher.initialize = async (...args) => {
    await initialize(...args);
    launcher.name = engine;
  };
  return launcher;
}
