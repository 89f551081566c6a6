// `npm test`: installs, builds, checks and tests everything, in real browsers and on real databases,
// and closes with the sum of what really ran: `N passed, N failed`, and skipped if there are any.
//
// MAAT_REQUIRE=all       What is missing of three engines, two databases and two languages' validators of
//                        JSON Schema counts as failed.
//                        Otherwise it is left out, and the report says so.
// MAAT_CHROMIUM, MAAT_FIREFOX, MAAT_WEBKIT_DRIVER, MAAT_POSTGRES_BIN
//                        Use these programs rather than those found.
//
// Tests are given:
// MAAT_ENGINES           The engines to run the elements in, as `chromium,firefox,webkit`.
// MAAT_FILES             The test files of the elements to run, parted by commas, if not all.
// MAAT_TEST_DATABASES    The database to run the portal on, `pglite` or `postgres`: one run each.
// MAAT_LANGUAGES         The language whose validator is held to the vectors, `python` or `go`: one run each.
// MAAT_PYTHON            The Python that has jsonschema.
// MAAT_POSTGRES_BIN      The folder of initdb and postgres, if the database is `postgres`.
import { mkdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { runChecks } from './check.mjs';
import { pnpm, root, run } from './pnpm.mjs';
import { provision } from './provision.mjs';
import { filesNotStarted, readVitest, readWebTestRunner } from './reports.mjs';
import { rememberStart } from './start-steps.mjs';

const reports = join(root, 'node_modules/.cache/maat/reports');
const engines = ['chromium', 'firefox', 'webkit'];
/** Vitest leaves one processor unused if nothing is said, and so half of a machine with two. */
const sideBySide = [`--maxWorkers=${availableParallelism()}`];
/** The tests that measure what is lost when a browser is killed. */
const killedBrowsers = 'test/faults/killed-{browser,meeting}.test.ts';
const rows = [];
/** What took how many seconds, in order. */
const took = [];

const installed = await step('install', () => pnpm(['install', '--frozen-lockfile']));
const here = await timed('browsers and databases', provision);
const built = installed && (await step('build', () => pnpm(['run', 'build'])));
if (built) {
  rememberStart();
  for (const name of await timed('checks', runChecks)) rows.push({ name, failed: 1 });
  await testNode('scripts');
  await testNode('packages/schema');
  await testVectors('python');
  await testVectors('go');
  await testNode('packages/core');
  await testNode('packages/documents');
  await testNode('examples/analysis');
  await testNode('packages/cli');
  await testElements();
  await testNode('examples/server-standard-schema');
  await testPortal('pglite');
  await testPortal('postgres');
  await testInChromium('examples/embedding');
  await testInChromium('docs');
}
report();

/** Runs what has no tests to count: done is nothing, not done is one failure. */
async function step(name, action) {
  const code = await timed(name, action);
  if (code !== 0) rows.push({ name, failed: 1 });
  return code === 0;
}

async function timed(name, action) {
  const start = performance.now();
  const result = await action();
  took.push(`${name} ${Math.round((performance.now() - start) / 1000)}`);
  return result;
}

/** Runs the tests of a folder that need no browser of their own. */
async function testNode(folder, name = folder, env = {}, which = sideBySide) {
  const file = reportFile(name);
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const all = [...args, '--root', folder, ...which];
  const code = await timed(name, () => exec('vitest', all, { env }));
  rows.push({ name, ...readVitest(file, code) });
}

async function testElements() {
  const folder = 'packages/elements';
  const present = engines.filter((engine) => here[engine] !== undefined);
  for (const engine of engines) if (!present.includes(engine)) leaveOut(`${folder} in ${engine}`);
  if (present.length === 0) return;
  const file = reportFile(folder);
  const env = { MAAT_ENGINES: present.join(',') };
  const code = await timed(folder, () => runElements(file, env));
  for (const engine of present) {
    const name = `${folder} in ${engine}`;
    rows.push({ name, ...readWebTestRunner(file, engine, await beginAgain(file, engine)) });
  }
  const ofElements = rows.filter(({ name }) => name.startsWith(folder));
  if (code !== 0 && ofElements.every(({ failed, problem }) => !failed && !problem)) {
    rows.push({ name: folder, failed: 1 });
  }
}

/**
 * Runs the files that a browser never began with once more: WebKit's now and then loads nothing
 * into a frame, and then no test of that file has said anything. The report tells of it.
 */
async function beginAgain(file, engine) {
  const files = filesNotStarted(file, engine);
  if (files.length === 0) return undefined;
  const again = reportFile(`packages/elements in ${engine} again`);
  await runElements(again, { MAAT_ENGINES: engine, MAAT_FILES: files.join(',') });
  return again;
}

function runElements(file, env) {
  const cwd = join(root, 'packages/elements');
  return exec('web-test-runner', [], { cwd, env: { ...env, MAAT_REPORT: file } });
}

async function testVectors(language) {
  const name = `packages/schema vectors in ${language}`;
  if (here[language] === undefined) return leaveOut(name);
  await testNode('packages/schema/conformance', name, {
    MAAT_LANGUAGES: language,
    ...(here.python && { MAAT_PYTHON: here.python }),
  });
}

async function testPortal(database) {
  const folder = 'examples/portal';
  const name = `${folder} on ${database}`;
  if (database === 'postgres' && here.postgres === undefined) return leaveOut(name);
  const env = {
    MAAT_TEST_DATABASES: database,
    ...(here.postgres && { MAAT_POSTGRES_BIN: here.postgres }),
    ...(here.chromium && { MAAT_CHROMIUM: here.chromium }),
  };
  // How much is lost when a browser is killed is measured, so nothing else runs then.
  await testNode(folder, name, env, [...sideBySide, '--exclude', killedBrowsers]);
  if (database !== 'pglite') return;
  await testNode(folder, `${folder} with browsers killed`, env, [
    '--no-file-parallelism',
    'killed-browser',
    'killed-meeting',
  ]);
}

async function testInChromium(name) {
  if (here.chromium === undefined) return leaveOut(name);
  await testNode(name, name, { MAAT_CHROMIUM: here.chromium });
}

function leaveOut(name) {
  const required = process.env.MAAT_REQUIRE === 'all';
  rows.push({ name, ...(required ? { failed: 1 } : {}), missing: true });
}

function report() {
  const failures = rows.flatMap(({ name, failures = [] }) => failures.map((each) => [name, each]));
  if (failures.length > 0) console.log('\nWhat failed:');
  for (const [name, each] of failures) console.log(`  ${name}: ${each}`);
  console.log('\nWhat ran:');
  for (const row of rows) console.log(`  ${describe(row)}`);
  console.log(`\nSeconds: ${took.join(', ')}`);
  const sum = (key) => rows.reduce((total, row) => total + (row[key] ?? 0), 0);
  const skipped = sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : '';
  // Nothing at all is no success either.
  const failed = sum('failed') + (sum('passed') === 0 && sum('failed') === 0 ? 1 : 0);
  console.log(`\n${sum('passed')} passed, ${failed} failed${skipped}`);
  process.exitCode = failed > 0 ? 1 : 0;
}

function describe({ name, passed = 0, failed = 0, skipped = 0, missing, problem }) {
  if (missing) return `${name}: NOT RUN, as it is not on this machine`;
  const counts = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
  return `${name}: ${counts}${problem ? ` (${problem})` : ''}`;
}

function reportFile(name) {
  mkdirSync(reports, { recursive: true });
  const file = join(reports, `${name.replaceAll(/[/ ]+/g, '-')}.json`);
  rmSync(file, { force: true });
  return file;
}

function exec(program, args, { env, ...options }) {
  const path = join(
    root,
    'node_modules/.bin',
    process.platform === 'win32' ? `${program}.cmd` : program,
  );
  return run(path, args, { ...options, env: { ...process.env, ...env } });
}
