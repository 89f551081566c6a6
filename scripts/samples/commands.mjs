// Samples of commands. Those of maat and Python are run, those of pnpm and npm have to be there.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { root } from '../pnpm.mjs';
import { emptyFolder } from './folder.mjs';

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const verbs = ['install', 'add', 'pack', 'pkg', 'init', 'create', 'publish'];

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

/** Whether a block of commands is run, and not only looked at. */
export const isRun = ({ code, run }) =>
  Boolean(run) || /^(\$ )?(.*\| )?((npx )?maat|python3) /m.test(code);

/** What is wrong with commands that are not run: a list of texts. */
export function commandFaults({ code }) {
  const lines = code
    .replaceAll(/\\\n/g, ' ')
    .split('\n')
    .flatMap((line) => line.split('&&'))
    .map((line) => line.replace(/(^|\s)#.*$/, '').trim())
    .filter((line) => line !== '');
  let at = '.';
  return lines.flatMap((line) => {
    const words = line.replace(/^(\w+=\S*\s+)+/, '').split(/\s+/);
    const [program, ...rest] = words.map((word) => word.replaceAll(/^['"]|['"]$/g, ''));
    if (program === 'cd') at = join(at, rest[0]);
    return commandFault(at, program, rest) ?? [];
  });
}

function commandFault(folder, program, words) {
  if (program === 'cd') return existsSync(join(root, folder)) ? undefined : `no folder ${folder}`;
  if (program === 'npm') return scriptFault(folder, words);
  if (program === 'pnpm') return pnpmFault(folder, words);
  if (program === 'npx') return npxFault(folder, words);
  return `${program} is not run: mark the block`;
}

function npxFault(folder, [program = '', ...rest]) {
  if (program.startsWith('pnpm@')) {
    return program === manifest.packageManager ? pnpmFault(folder, rest) : `not our ${program}`;
  }
  return existsSync(join(root, 'node_modules/.bin', program)) ? undefined : `no ${program}`;
}

function pnpmFault(at, words) {
  if (words[0] !== '--filter') return scriptFault(at, words);
  const name = words[1].replaceAll(/\.\.\.|\^/g, '');
  const folder = ['packages', 'examples']
    .map((parent) => join(parent, name.replace(/^@maat\/(example-)?/, '')))
    .find((path) => isPackage(path, name));
  if (folder === undefined) return `no package ${name}`;
  // With ^... it is what the package depends on that is built.
  return words[1].endsWith('^...') ? undefined : scriptFault(folder, words.slice(2));
}

const isPackage = (path, name) =>
  existsSync(join(root, path, 'package.json')) && scriptsOf(path).name === name;

const scriptsOf = (path) => JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8'));

function scriptFault(folder, words) {
  const name = words.filter((word) => word !== 'run')[0];
  const { scripts = {} } = scriptsOf(folder);
  return verbs.includes(name) || name in scripts ? undefined : `no script ${name} in ${folder}`;
}

/**
 * Runs the commands of a page, one block after the other, in a folder of their own that holds the page's
 * files and has our packages installed.
 *
 * @returns What is wrong, as `page:line: what`.
 */
export function runPage(blocks) {
  if (!blocks.some(hasCommands)) return [];
  const folder = emptyFolder(mkdtempSync(join(tmpdir(), 'maat-samples-')));
  for (const [name, script] of Object.entries(programs)) {
    const path = join(folder, 'node_modules/.bin', name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  }
  let printed = '';
  try {
    return blocks.flatMap((block) => {
      if (block.file) write(join(folder, block.file), block.code, block.continues);
      if (block.output) return outputFault(block, printed);
      const code = commandsOf(block, folder);
      if (code === undefined) return [];
      const { fault, output } = canRun(code) ? runBlock(block, code, folder) : notRun;
      printed = output;
      return fault;
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
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
  const { status, stdout, stderr } = spawnSync('bash', ['-c', `${text}`], {
    cwd: folder,
    env,
    encoding: 'utf8',
    timeout: 120_000,
  });
  const output = `${stdout}\n${stderr}`;
  if (String(status) === exits) return { output, fault: [] };
  return { output, fault: [`${page}:${line}: ended with ${status}: ${output.trim()}`] };
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
