// House rules that no other tool has: the length of source files, and text that may not be in them.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { root } from './pnpm.mjs';

const longest = 300;
const longWithoutReason = 200;
const reason = /^\/[/*]+ Long because /;

const isSource = (path) =>
  /^(packages|examples|docs|scripts|build)\/.*\.(ts|js|mjs)$/.test(path) &&
  !/\/(test|fixtures)\//.test(path);
const isPure = (path) => /^packages\/(schema|core)\/src\//.test(path);
const isShipped = (path) => /^(packages|examples)\/[^/]+\/src\//.test(path);

/** Text that may not be there: where, what, and what to do instead. */
const forbidden = [
  [isPure, /\bDate\.now\(|new Date\(\)|Math\.random\(/, 'take the time or the id as an argument'],
  [
    isShipped,
    /\b(inner|outer)HTML\b|insertAdjacentHTML|document\.write|unsafe(HTML|SVG|Static)\b/,
    'text is text, never markup: let lit set it',
  ],
  [
    isShipped,
    /\bnew Function\(|[^.\w]eval\(/,
    'no code from strings: it fails under the content security policy',
  ],
  [isShipped, /@ts-(ignore|nocheck|expect-error)/, 'mend the type'],
  [
    (path) => path.endsWith('pnpm-lock.yaml'),
    /https?:\/\/|tarball:/,
    'a lock file names no registry host',
  ],
  [
    (path) => path !== 'scripts/check-files.mjs',
    /registry\.npmjs\.org|(?<![\w.])\/(?:work|home|Users|farm)\//,
    'name no registry host and no path of one machine',
  ],
];

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((path) => path !== '' && existsSync(`${root}${path}`) && !/\.(png|woff2?)$/.test(path));

const problems = files.flatMap((path) => {
  const lines = readFileSync(`${root}${path}`, 'utf8').split('\n');
  return [...lengthProblems(path, lines), ...textProblems(path, lines)];
});
problems.push(...copyProblems());

if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exitCode = 1;
}

function lengthProblems(path, lines) {
  const count = lines.at(-1) === '' ? lines.length - 1 : lines.length;
  if (!isSource(path) || count <= longWithoutReason) return [];
  if (count > longest)
    return [`${path}: ${count} lines, at most ${longest}: give each subject its own file`];
  if (reason.test(lines[0])) return [];
  return [
    `${path}: ${count} lines; over ${longWithoutReason} the first line says why: // Long because …`,
  ];
}

function textProblems(path, lines) {
  const rules = forbidden.filter(([concerns]) => concerns(path));
  return lines.flatMap((line, index) =>
    rules
      .filter(([, pattern]) => pattern.test(line))
      .map(
        ([, pattern, advice]) => `${path}:${index + 1}: ${pattern.exec(line)[0].trim()}: ${advice}`,
      ),
  );
}

/** Each package carries the licence that it is published under. */
function copyProblems() {
  return files
    .filter((path) => /^packages\/[^/]+\/(LICENSE|NOTICE)$/.test(path))
    .filter((path) => read(path) !== read(path.split('/').at(-1)))
    .map((path) => `${path}: differs from the one at the root: copy that`);
}

function read(path) {
  return readFileSync(`${root}${path}`, 'utf8');
}
