import type { Command, Option } from '../command/command.js';
import { everywhere } from '../command/options.js';
import { firstWords, groups, quoted } from './words.js';

/** The completion of zsh. */
export function zsh(commands: readonly Command[]): string {
  const groupLines = [...groups(commands)].map(
    ([group, words]) => `    ${group})
      if (( CURRENT == 3 )); then
        local -a second=(${described(words)})
        _describe 'command' second
        return
      fi
      name="$name $words[3]"
      offset=2 ;;`,
  );
  return `#compdef maat
# Completion of maat for zsh: maat completion zsh > a file _maat in a folder of $fpath.
_maat() {
  if (( CURRENT == 2 )); then
    local -a first=(${described(firstWords(commands))})
    _describe 'command' first
    return
  fi
  local name="$words[2]" offset=1
  case "$name" in
${groupLines.join('\n')}
  esac
  shift $offset words
  (( CURRENT -= offset ))
  case "$name" in
${commands.map(commandLine).join('\n')}
  esac
}
if [[ "$funcstack[1]" = _maat ]]; then _maat "$@"; else compdef _maat maat; fi
`;
}

function described(words: readonly (readonly [string, string])[]): string {
  return words.map(([word, about]) => quoted(`${word}:${about}`)).join(' ');
}

function commandLine({ name, options, operands }: Command): string {
  const specs = [...options, ...everywhere].flatMap(optionSpecs).map(quoted);
  const rest = operands.are === 'shells' ? "'1:shell:(bash zsh fish)'" : "'*:file:_files'";
  return `    ${quoted(name)}) _arguments -s ${[...specs, rest].join(' ')} ;;`;
}

function optionSpecs({ name, short, value, about, ...option }: Option): readonly string[] {
  const words = about.replaceAll(/[[\]:]/g, ' ');
  const names = [`--${name}`, ...(short === undefined ? [] : [`-${short}`])];
  const star = option.isList ? '*' : '';
  return names.map((each) => `${star}${each}[${words}]${valueSpec(value, option)}`);
}

function valueSpec(value: string | undefined, { choices, isFile }: Partial<Option>): string {
  if (value === undefined) return '';
  if (choices) return `:${value}:(${choices.join(' ')})`;
  return `:${value}:${isFile ? '_files' : ' '}`;
}
