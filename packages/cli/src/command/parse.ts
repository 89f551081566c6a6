import { parseArgs } from 'node:util';
import { CannotRun } from '../cannot-run.js';
import { closest } from './closest.js';
import type { Command, Option } from './command.js';
import { Invocation, type Program, type Values } from './invocation.js';
import { everywhere } from './options.js';

/** What a line asks for. */
export type Asked =
  | { readonly kind: 'run'; readonly command: Command; readonly invocation: Invocation }
  | { readonly kind: 'help'; readonly about: string }
  | { readonly kind: 'version' };

/**
 * Reads what the command was given.
 *
 * @param args The words after `maat`.
 * @param commands What there is.
 * @param program What belongs to none of them.
 * @throws CannotRun where it makes no sense.
 */
export function parse(
  args: readonly string[],
  commands: readonly Command[],
  program: Program,
): Asked {
  const [first = '--help', second = ''] = args;
  if (first === '--version' || first === '-V') return { kind: 'version' };
  if (first === 'help') return { kind: 'help', about: args.slice(1).join(' ') };
  if (first === '--help' || first === '-h') return { kind: 'help', about: '' };
  const command = commands.find(({ name }) => name === `${first} ${second}` || name === first);
  if (command === undefined) return withoutCommand(first, second, commands);
  const rest = args.slice(command.name.split(' ').length);
  if (asksForHelp(rest)) return { kind: 'help', about: command.name };
  const { values, positionals } = valuesIn(rest, command);
  checkOperands(command, positionals);
  return { kind: 'run', command, invocation: new Invocation(positionals, values, program) };
}

function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  const options = end === -1 ? args : args.slice(0, end);
  return options.includes('--help') || options.includes('-h');
}

/** A group, as `tool`, is asked for its help; anything else is a slip. */
function withoutCommand(first: string, second: string, commands: readonly Command[]): Asked {
  const group = commands.filter(({ name }) => name.startsWith(`${first} `));
  if (group.length > 0 && (second === '' || second.startsWith('-'))) {
    return { kind: 'help', about: first };
  }
  const asked = group.length > 0 ? `${first} ${second}` : first;
  throw new CannotRun(
    `There is no command ${asked}${meant(
      asked,
      commands.map(({ name }) => name),
    )}: maat --help lists them.`,
  );
}

/** Reads options and operands. What the library says of a slip is said in our words. */
function valuesIn(
  args: readonly string[],
  command: Command,
): { readonly values: Values; readonly positionals: readonly string[] } {
  const options = [...command.options, ...everywhere];
  const config = Object.fromEntries(options.map((option) => [option.name, configOf(option)]));
  const { tokens, values, positionals } = parseArgs({
    args: [...args],
    options: config,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind === 'option') checkOption(token, options, command);
  }
  return { values, positionals };
}

function configOf({ value, short, isList }: Option) {
  return {
    type: value === undefined ? ('boolean' as const) : ('string' as const),
    ...(short !== undefined && { short }),
    multiple: isList === true,
  };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
}

function checkOption(
  { name, rawName, value }: OptionToken,
  options: readonly Option[],
  command: Command,
): void {
  const option = options.find((each) => each.name === name);
  if (option === undefined) {
    const names = options.map((each) => `--${each.name}`);
    throw new CannotRun(
      `There is no option ${rawName}${meant(rawName, names)}: maat ${command.name} --help lists them.`,
    );
  }
  if (option.value === undefined && value !== undefined) {
    throw new CannotRun(`${rawName} takes no value: leave out what follows the =.`);
  }
  if (option.value !== undefined && (value === undefined || value === '')) {
    throw new CannotRun(`${rawName} wants a value: ${rawName} ${option.value}.`);
  }
  if (value !== undefined && option.choices && !option.choices.includes(value)) {
    throw new CannotRun(`${rawName} is one of: ${option.choices.join(', ')}.`);
  }
}

function checkOperands(command: Command, given: readonly string[]): void {
  const { operands } = command;
  if (given.length < operands.least) {
    throw new CannotRun(`Something is missing: ${usageOf(command)}.`);
  }
  if (given.length > operands.most) {
    throw new CannotRun(`That is too much: ${usageOf(command)}.`);
  }
}

function usageOf({ name, operands }: Command): string {
  return `maat ${name} ${operands.usage}`.trimEnd();
}

function meant(asked: string, names: readonly string[]): string {
  const nearest = closest(asked, names);
  return nearest === undefined ? '' : ` (${nearest}?)`;
}
