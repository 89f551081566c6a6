// Commands that are not run: the scripts, packages and folders that they name have to be there.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../pnpm.mjs';

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const verbs = ['install', 'add', 'pack', 'pkg', 'init', 'create', 'publish'];

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
