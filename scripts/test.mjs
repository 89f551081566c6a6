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
import { inLanes } from './lanes.mjs';
import { pnpm, root, run } from './pnpm.mjs';
import { provision } from './provision.mjs';
import { filesNotStarted, readVitest, readWebTestRunner } from './reports.mjs';
import { rememberStart } from './start-steps.mjs';
import { tell } from './summary.mjs';

const reports = join(root, 'node_modules/.cache/maat/reports');
const engines = ['chromium', 'firefox', 'webkit'];
/** How many steps run at a time: none keeps every processor busy from its beginning to its end. */
const lanes = 2;
/** A step that hangs is ended, or nothing would tell which it was. The longest takes 16 minutes on a slow machine. */
const limits = { stdio: ['ignore', 'pipe', 'pipe'], timeout: 40 * 60_000, killSignal: 'SIGKILL' };
const sideBySide = [`--maxWorkers=${Math.max(1, Math.floor(availableParallelism() / lanes))}`];
/** All but the tests that measure what is lost when a browser is killed. */
const notKilled = ['--exclude', 'test/faults/killed-{browser,meeting}.test.ts'];
const portal = 'examples/portal';
const rows = [];
/** What took how many seconds, in order. */
const took = [];

const installed = await step('install', () => pnpm(['install', '--frozen-lockfile']));
const here = await timed('browsers and databases', provision);
const built = installed && (await step('build', () => pnpm(['run', 'build'])));
if (built) {
  rememberStart();
  for (const name of await timed('checks', runChecks)) rows.push({ name, failed: 1 });
  // The elements beside what needs no browser, and then the portal's: each waits for time enough as it is.
  await inLanes(
    [
      testElements,
      () => testNode('scripts'),
      () => testNode('packages/core'),
      () => testNode('packages/schema'),
      () => testVectors('python'),
      () => testVectors('go'),
      () => testNode('packages/cli'),
      () => testNode('packages/documents'),
      () => testNode('examples/analysis'),
      () => testNode('examples/server-standard-schema'),
      () => testPortal('pglite', [...notKilled, '--exclude', 'test/browser/**']),
      testPortalInBrowser,
      () => testPortal('postgres', notKilled),
      () => testInChromium('docs'),
      () => testInChromium('examples/embedding'),
    ],
    lanes,
  );
  await testKilledBrowsers();
}
process.exitCode = tell(rows, took);

/** Runs what has no tests to count: done is nothing, not done is one failure. */
async function step(name, action) {
  const code = await timed(name, action);
  if (code !== 0) rows.push({ name, failed: 1 });
  return code === 0;
}

async function timed(name, action) {
  console.log(`\nBegins: ${name}`);
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
  const said = [];
  const code = await timed(name, () => exec('vitest', all, { env }, said));
  rows.push({ name, ...readVitest(file, code, Buffer.concat(said).toString()) });
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

async function testPortal(database, which) {
  const name = `${portal} on ${database}`;
  if (database === 'postgres' && here.postgres === undefined) return leaveOut(name);
  await testNode(portal, name, portalOn(database), [...sideBySide, ...which]);
}

async function testPortalInBrowser() {
  const name = `${portal} on pglite in a browser`;
  if (here.chromium === undefined) return leaveOut(name);
  await testNode(portal, name, portalOn('pglite'), [...sideBySide, 'test/browser/']);
}

/** How much is lost when a browser is killed is measured, so nothing else runs then. */
async function testKilledBrowsers() {
  const name = `${portal} with browsers killed`;
  if (here.chromium === undefined) return leaveOut(name);
  const alone = ['--no-file-parallelism', 'killed-browser', 'killed-meeting'];
  await testNode(portal, name, portalOn('pglite'), alone);
}

function portalOn(database) {
  return {
    MAAT_TEST_DATABASES: database,
    ...(here.postgres && { MAAT_POSTGRES_BIN: here.postgres }),
    ...(here.chromium && { MAAT_CHROMIUM: here.chromium }),
  };
}

async function testInChromium(name) {
  if (here.chromium === undefined) return leaveOut(name);
  await testNode(name, name, { MAAT_CHROMIUM: here.chromium });
}

function leaveOut(name) {
  const required = process.env.MAAT_REQUIRE === 'all';
  rows.push({ name, ...(required ? { failed: 1 } : {}), missing: true });
}

function reportFile(name) {
  mkdirSync(reports, { recursive: true });
  const file = join(reports, `${name.replaceAll(/[/ ]+/g, '-')}.json`);
  rmSync(file, { force: true });
  return file;
}

/** Runs a program, and shows what it wrote in one piece, as another runs beside it. */
async function exec(program, args, { env, ...options }, said = []) {
  const path = join(
    root,
    'node_modules/.bin',
    process.platform === 'win32' ? `${program}.cmd` : program,
  );
  const all = { ...options, ...limits, env: { ...process.env, ...env } };
  const code = await run(path, args, all, said);
  process.stdout.write(Buffer.concat(said));
  return code;
}
