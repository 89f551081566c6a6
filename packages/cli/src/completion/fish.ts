import type { Command, Option } from '../command/command.js';
import { everywhere } from '../command/options.js';
import { firstWords, groups, quoted } from './words.js';

/** The completion of fish. */
export function fish(commands: readonly Command[]): string {
  const first = firstWords(commands).map(
    ([word, about]) =>
      `complete -c maat -n __fish_use_subcommand -f -a ${quoted(word)} -d ${quoted(about)}`,
  );
  const second = [...groups(commands)].flatMap(([group, words]) => {
    const all = words.map(([word]) => word).join(' ');
    const when = `__fish_seen_subcommand_from ${group}; and not __fish_seen_subcommand_from ${all}`;
    return words.map(
      ([word, about]) =>
        `complete -c maat -n ${quoted(when)} -f -a ${quoted(word)} -d ${quoted(about)}`,
    );
  });
  const lines = [...first, ...second, ...commands.flatMap(optionLines)];
  return `# Completion of maat for fish: maat completion fish > ~/.config/fish/completions/maat.fish\n${lines.join('\n')}\n`;
}

function optionLines({ name, options, operands }: Command): readonly string[] {
  const when = name
    .split(' ')
    .map((word) => `__fish_seen_subcommand_from ${word}`)
    .join('; and ');
  const shells =
    operands.are === 'shells' ? [`complete -c maat -n ${quoted(when)} -f -a 'bash zsh fish'`] : [];
  return [...shells, ...[...options, ...everywhere].map((option) => optionLine(when, option))];
}

function optionLine(when: string, { name, short, value, choices, isFile, about }: Option): string {
  const parts = [
    `complete -c maat -n ${quoted(when)} -l ${name}`,
    ...(short === undefined ? [] : [`-s ${short}`]),
    ...(value === undefined ? [] : ['-r']),
    ...(value === undefined || isFile ? [] : ['-f']),
    ...(choices ? [`-a ${quoted(choices.join(' '))}`] : []),
    `-d ${quoted(about)}`,
  ];
  return parts.join(' ');
}
