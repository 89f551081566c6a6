import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../repository.mjs';

const run = promisify(execFile);

/** The page of the command line: what it says of itself, and of each of its commands. */
export async function commandLinePage() {
  const overview = await help();
  const commands = [...overview.matchAll(/^ {2}([a-z][a-z ]*?) {2,}\S/gm)].map(([, name]) => name);
  const pages = await Promise.all(commands.map((name) => help(...name.split(' '))));
  const sections = commands.flatMap((name, at) => [`## maat ${name}`, fenced(pages[at])]);
  return [
    '# The command line, option by option',
    'What `maat --help` and the help of each command print. [The maat command](../command-line.md) tells how it is used.',
    fenced(overview),
    ...sections,
    '',
  ].join('\n\n');
}

async function help(...command) {
  const program = join(root, 'packages/cli/dist/maat.js');
  const { stdout } = await run(process.execPath, [program, ...command, '--help']);
  return stdout;
}

function fenced(text) {
  return `\`\`\`text\n${text.trimEnd()}\n\`\`\``;
}
