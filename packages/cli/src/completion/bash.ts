import type { Command, Option } from '../command/command.js';
import { everywhere } from '../command/options.js';
import { firstWords, groups } from './words.js';

/** The completion of bash. */
export function bash(commands: readonly Command[]): string {
  const names = firstWords(commands).map(([word]) => word);
  const groupLines = [...groups(commands)].map(
    ([group, words]) =>
      `    ${group}) if [[ $COMP_CWORD -eq 2 ]]; then COMPREPLY=($(compgen -W '${words.map(([word]) => word).join(' ')}' -- "$cur")); return; fi; command="$command \${COMP_WORDS[2]}" ;;`,
  );
  return `# Completion of maat for bash: source <(maat completion bash)
_maat() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD-1]}" command="\${COMP_WORDS[1]}"
  if [[ $COMP_CWORD -eq 1 ]]; then
    COMPREPLY=($(compgen -W '${names.join(' ')} --help --version' -- "$cur"))
    return
  fi
  case "$command" in
${groupLines.join('\n')}
  esac
  case "$command:$prev" in
${commands.flatMap(valueLines).join('\n')}
  esac
  if [[ "$cur" == -* ]]; then
    case "$command" in
${commands.map(optionLine).join('\n')}
    esac
    return
  fi
  case "$command" in
    completion) COMPREPLY=($(compgen -W 'bash zsh fish' -- "$cur")) ;;
    *) compopt -o filenames; COMPREPLY=($(compgen -f -- "$cur")) ;;
  esac
}
complete -F _maat maat
`;
}

function valueLines({ name, options }: Command): readonly string[] {
  return [...options, ...everywhere]
    .filter(({ choices }) => choices !== undefined)
    .map(
      (option) =>
        `    ${patterns(name, option)}) COMPREPLY=($(compgen -W '${(option.choices ?? []).join(' ')}' -- "$cur")); return ;;`,
    );
}

function patterns(command: string, { name, short }: Option): string {
  const names = [`--${name}`, ...(short === undefined ? [] : [`-${short}`])];
  return names.map((each) => `"${command}:${each}"`).join('|');
}

function optionLine({ name, options }: Command): string {
  const names = [...options, ...everywhere].map((option) => `--${option.name}`).join(' ');
  return `      "${name}") COMPREPLY=($(compgen -W '${names}' -- "$cur")) ;;`;
}
