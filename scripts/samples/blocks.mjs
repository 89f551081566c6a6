// The fenced blocks of the pages, with what comments just above them say of how they are checked:
//
// <!-- sample: not run: WHY -->       it is not checked
// <!-- sample: continues -->          it goes on where the block of that language before it ends, or of its file
// <!-- sample: given                  code before it that the reader is not shown
// … -->
// <!-- sample: file NAME -->          it is a file of that name, for the commands of the page
// <!-- sample: from PATH -->          it stands so in that file of the repository, and is checked there
// <!-- sample: is KIND -->            JSON: which document it is (tool, overlay, audit, theme-pack, …)
// <!-- sample: member of KIND -->     JSON: members of such a document
// <!-- sample: run -->                commands: they are run, though none of them is maat or python3
// <!-- sample: exits CODE -->         commands: the exit code of the last of them
// <!-- sample: output -->             the commands before it print these lines, with others between where it says …
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../pnpm.mjs';

const comment = /^\s*<!--\s*sample:\s*([\s\S]*?)\s*-->\s*$/;

/** The pages whose samples are checked: all but the histories of changes. */
export function pages() {
  const listed = execFileSync(
    'git',
    ['ls-files', '--cached', '--others', '--exclude-standard', '*.md'],
    { cwd: root, encoding: 'utf8' },
  );
  return listed
    .split('\n')
    .filter((path) => path !== '' && existsSync(join(root, path)))
    .filter((path) => !/(^|\/)CHANGELOG\.md$|^\.changeset\//.test(path))
    .map((path) => ({ path, blocks: blocksOf(path, readFileSync(join(root, path), 'utf8')) }));
}

/** The blocks of one page, in their order. */
export function blocksOf(page, text) {
  const blocks = [];
  let marks = [];
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const opened = /^(\s*)(`{3,})\s*(\S*)/.exec(lines[at]);
    const mark = lines[at].includes('<!--') ? commentAt(lines, at) : undefined;
    if (opened) {
      const block = blockAt(lines, at, opened);
      blocks.push({ page, line: at + 1, ...marksOf(marks), ...block });
      at += block.length + 1;
      marks = [];
    } else if (mark) {
      marks.push(mark.said);
      at = mark.end;
    } else if (lines[at].trim() !== '') marks = [];
  }
  return blocks;
}

function blockAt(lines, start, [, indent, fence, language]) {
  const after = lines.slice(start + 1);
  const end = after.findIndex((line) => line.trim() === fence);
  const length = end === -1 ? after.length : end;
  const code = after
    .slice(0, length)
    .map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line));
  return { language, code: `${code.join('\n')}\n`, length };
}

function commentAt(lines, start) {
  const end = lines.findIndex((line, at) => at >= start && line.includes('-->'));
  const said = comment.exec(lines.slice(start, end + 1).join('\n'))?.[1];
  return said === undefined ? undefined : { said, end };
}

const known = {
  why: /^not run: (\S[\s\S]*)$/,
  continues: /^(continues)$/,
  given: /^given\s([\s\S]*)$/,
  file: /^file (\S+)$/,
  from: /^from (\S+)$/,
  is: /^is (\S+)$/,
  memberOf: /^member of (\S+)$/,
  run: /^(run)$/,
  exits: /^exits (\d+)$/,
  output: /^(output)$/,
};

function marksOf(said) {
  const told = {};
  for (const each of said) {
    const found = Object.entries(known).find(([, pattern]) => pattern.test(each));
    if (found) told[found[0]] = found[1].exec(each)[1];
    else told.unknown = each.split('\n')[0];
  }
  return told;
}
