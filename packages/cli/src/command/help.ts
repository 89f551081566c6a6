import type { Command, Option } from './command.js';
import { everywhere } from './options.js';

/** What `maat --help` says. */
export function overview(commands: readonly Command[], version: string): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  return [
    `maat ${version}: multi-agency audits, their tools and their grades, on the command line.`,
    '',
    'Usage: maat COMMAND [OPTION...] [FILE...]',
    '',
    ...commands.map(({ name, about }) => `  ${name.padEnd(width)}  ${about}`),
    '',
    'maat COMMAND --help tells the rest of it. Without FILE, standard input is read.',
    'Exit codes: 0 fine, 1 issues were found, 2 it could not be done.',
    '',
  ].join('\n');
}

/** What `maat COMMAND --help` says. */
export function helpOf(command: Command): string {
  const { name, about, details, operands, examples, options } = command;
  return [
    `Usage: maat ${name} [OPTION...] ${operands.usage}`.trimEnd(),
    '',
    about,
    ...section('', details),
    ...section('Options', optionLines([...options, ...everywhere])),
    ...section(
      'Examples',
      examples.flatMap(([line, does]) => [`  ${line}`, `      ${does}`]),
    ),
    '',
  ].join('\n');
}

function section(title: string, lines: readonly string[]): readonly string[] {
  if (lines.length === 0) return [];
  return ['', ...(title === '' ? [] : [`${title}:`]), ...lines];
}

function optionLines(options: readonly Option[]): readonly string[] {
  const heads = options.map(({ name, short, value }) => {
    const letter = short === undefined ? '    ' : `-${short}, `;
    return `  ${letter}--${name}${value === undefined ? '' : ` ${value}`}`;
  });
  const width = Math.max(...heads.map(({ length }) => length));
  return options.map(({ about }, index) => `${(heads[index] ?? '').padEnd(width)}  ${about}`);
}
