// Samples of commands of maat and Python, and of SQL, are run as a reader would run them.
import { execFile, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { root } from '../pnpm.mjs';
import { isRun } from './commands.mjs';
import { emptyFolder } from './folder.mjs';

const maat = `exec "${process.execPath}" "${join(root, 'packages/cli/dist/maat.js')}"`;
const python = ['python3', '/usr/bin/python3'].find(hasValidator);
/** What commands find. Whatever a page installs is there already, so installing does nothing. */
const programs = {
  maat: `${maat} "$@"`,
  npx: `shift\n${maat} "$@"`,
  npm: '',
  pip: '',
  ...(python && { python3: `exec ${realPath(python)} "$@"` }),
};

/** The command that stands for a block of another language, and where the block is written. */
const commands = {
  python: ['.sample.py', 'python3 -m py_compile .sample.py'],
  sql: [
    '.sample.sql',
    `"${process.execPath}" "${join(root, 'scripts/samples/run-sql.mjs')}" .sample.sql`,
  ],
};

/** Whether this machine can run a block of commands. */
const canRun = (code) =>
  process.platform !== 'win32' && (python !== undefined || !/^python3 /m.test(code));

/**
 * Runs the commands of pages, several pages at a time.
 *
 * @returns What is wrong, as `page:line: what`.
 */
export async function runFaults(pages) {
  const waiting = pages.filter(({ blocks }) => blocks.some(hasCommands));
  if (waiting.length === 0) return [];
  const installed = install(join(root, 'node_modules/.cache/maat/sample-commands'));
  const faults = [];
  const worker = async () => {
    for (let page = waiting.shift(); page !== undefined; page = waiting.shift()) {
      faults.push(...(await runPage(page.blocks, installed)));
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return faults;
}

/** Runs the blocks of a page one after the other, in a folder of their own that holds the page's files. */
async function runPage(blocks, installed) {
  const folder = mkdtempSync(join(tmpdir(), 'maat-samples-'));
  symlinkSync(installed, join(folder, 'node_modules'), 'junction');
  const faults = [];
  let printed = '';
  for (const block of blocks) {
    if (block.file) write(join(folder, block.file), block.code, block.continues);
    if (block.output) faults.push(...outputFault(block, printed));
    const code = commandsOf(block, folder);
    if (code === undefined) continue;
    const { fault, output } = canRun(code) ? await runBlock(block, code, folder) : notRun;
    printed = output;
    faults.push(...fault);
  }
  rmSync(folder, { recursive: true, force: true });
  return faults;
}

/** The packages and programs that the commands of all pages find. */
function install(folder) {
  const installed = join(emptyFolder(folder), 'node_modules');
  for (const [name, script] of Object.entries(programs)) {
    write(join(installed, '.bin', name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(installed, '.bin', name), 0o755);
  }
  return installed;
}

/** What cannot be run on this machine prints nothing that could be compared. */
const notRun = { fault: [], output: undefined };

function hasValidator(program) {
  const args = ['-c', 'import jsonschema; jsonschema.Draft202012Validator'];
  return spawnSync(program, args).status === 0;
}

/** Where a program is, as one of the same name comes before it on the path. */
function realPath(program) {
  const args = ['-c', 'import sys; print(sys.executable)'];
  return spawnSync(program, args, { encoding: 'utf8' }).stdout.trim();
}

function write(path, text, continues) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text, { flag: continues ? 'a' : 'w' });
}

const hasCommands = (block) =>
  !block.why &&
  !block.from &&
  (block.language in commands || (block.language === 'sh' && isRun(block)));

/** What is run of a block; undefined where nothing is. */
function commandsOf(block, folder) {
  if (!hasCommands(block)) return undefined;
  if (block.language === 'sh') return block.code;
  const [name, command] = commands[block.language];
  write(join(folder, name), block.code);
  return command;
}

function runBlock({ page, line, given = '', exits = '0' }, code, folder) {
  const shown = code.replaceAll(/^\$ /gm, '');
  // What is given may fail as little as what is shown, but only the last command of that may be told to.
  const text = `set -eo pipefail\n${given}\nset +e\n${exits === '0' ? 'set -e\n' : ''}${shown}`;
  const env = {
    ...process.env,
    NO_COLOR: '1',
    MAAT_ROOT: root,
    PATH: [join(folder, 'node_modules/.bin'), process.env.PATH].join(delimiter),
  };
  const options = { cwd: folder, env, timeout: 600_000, maxBuffer: 2 ** 26 };
  return new Promise((resolve) => {
    execFile('bash', ['-c', text], options, (error, stdout, stderr) => {
      const status = error === null ? 0 : error.code;
      const output = `${stdout}\n${stderr}`;
      const told = `${page}:${line}: ended with ${status}: ${output.trim()}`;
      resolve({ output, fault: String(status) === exits ? [] : [told] });
    });
  });
}

/** The lines must be printed in this order; where one says … any number of others may stand. */
function outputFault({ page, line, code }, printed) {
  if (printed === undefined) return [];
  const said = printed.split('\n').map((each) => each.trim());
  let at = 0;
  for (const wanted of code.split('\n').map((each) => each.trim())) {
    if (wanted === '' || wanted === '…') continue;
    const found = said.indexOf(wanted, at);
    if (found === -1) return [`${page}:${line}: not printed: ${wanted}\n${printed}`];
    at = found + 1;
  }
  return [];
}
