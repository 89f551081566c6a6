import { languages } from '../finding/language.js';
import type { Option } from './command.js';

/** How issues may be told. */
const formats = ['human', 'json', 'ndjson', 'sarif', 'junit', 'github'] as const;

/** The options of every command. */
export const everywhere: readonly Option[] = [
  { name: 'help', short: 'h', about: 'Tells what the command does and takes.' },
  {
    name: 'color',
    value: 'WHEN',
    choices: ['auto', 'always', 'never'],
    about: 'Whether there are colours. auto: on a terminal, unless NO_COLOR is set.',
  },
];

export const tool: Option = {
  name: 'tool',
  short: 't',
  value: 'TOOL',
  isFile: true,
  isList: true,
  about: 'The tool: a file, or west-midlands[-judged] or five-key-questions.',
};

export const overlay: Option = {
  name: 'overlay',
  value: 'FILE',
  isFile: true,
  isList: true,
  about: 'An overlay on that tool, or on one that comes with Maat; in this order.',
};

export const themePack: Option = {
  name: 'theme-pack',
  value: 'FILE',
  isFile: true,
  isList: true,
  about: 'A theme pack, added after the changes of the last overlay.',
};

export const language: Option = {
  name: 'lang',
  value: 'LANG',
  choices: languages,
  about: 'The language of issues: en, or cy (Welsh, a draft).',
};

export const moment: Option = {
  name: 'now',
  value: 'TIME',
  about: 'The moment to go by, as 2026-11-27 or 2026-11-27T10:00:00Z. Default: now.',
};

export const output: readonly Option[] = [
  { name: 'output', short: 'o', value: 'FILE', isFile: true, about: 'Writes to a file.' },
  { name: 'force', short: 'f', about: 'Writes over the file, if it is there.' },
];

export const quiet: Option = {
  name: 'quiet',
  short: 'q',
  about: 'Says nothing: the exit code tells.',
};

/** The options of what reads audits. */
export const reading: readonly Option[] = [
  {
    name: 'input',
    value: 'KIND',
    choices: ['auto', 'json', 'ndjson'],
    about: 'What is read. auto: NDJSON by its name, or if an audit has one line.',
  },
  {
    name: 'max-size',
    value: 'MB',
    about: 'The largest audit that is read, in megabytes. Default: 32.',
  },
  { name: 'jobs', short: 'j', value: 'N', about: 'Worker threads. Default: one for each core.' },
];

/** The options that tell how issues are told. */
export const telling: readonly Option[] = [
  {
    name: 'format',
    value: 'FORMAT',
    choices: formats,
    about: 'human, json, ndjson, sarif, junit or github. Default: human.',
  },
  { name: 'max-issues', value: 'N', about: 'Tells the first N issues; all are counted.' },
  quiet,
];
