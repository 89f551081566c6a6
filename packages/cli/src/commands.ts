// Long because it is the one description of all commands: help, completion and the parser read it.
import type { Command, Option } from './command/command.js';
import {
  language,
  moment,
  output,
  overlay,
  quiet,
  reading,
  telling,
  themePack,
  tool,
} from './command/options.js';
import { gathered, ofTool, streamed } from './convert/formats.js';
import { sealCommands } from './seal/commands.js';

const files = {
  usage: '[FILE...]',
  least: 0,
  most: Number.POSITIVE_INFINITY,
  are: 'files',
} as const;
const oneTool = { usage: 'TOOL', least: 1, most: 1, are: 'files' } as const;
const someFiles = { ...files, usage: 'FILE...', least: 1 } as const;
const advice: Option = {
  name: 'format',
  value: 'FORMAT',
  choices: ['human', 'ndjson'],
  about: 'human, or a line of JSON an audit. Default: human.',
};

const aboutAudits = [
  'FILE is an audit as JSON, a list of audits, or NDJSON (an audit a line); a pattern',
  'such as "audits/**/*.json"; or - for standard input, which is read without FILE.',
  'Audits are held against the tool that comes with Maat in the version that they',
  'name, or against those of --tool. What an audit says is never shown.',
];

/** All commands, in the order of `maat --help`. */
export const commands: readonly Command[] = [
  {
    name: 'validate',
    about: 'Tells whether files hold audits, and what is wrong where.',
    details: [
      ...aboutAudits,
      'Files of any length are read as a stream. Exits with 1 if there is an error.',
    ],
    operands: files,
    options: [
      {
        name: 'complete',
        short: 'c',
        about: 'Tells as well what is missing or doubtful before an audit can be submitted.',
      },
      tool,
      overlay,
      themePack,
      ...telling,
      ...reading,
      moment,
      language,
    ],
    examples: [
      ['maat validate audit.json', 'Checks one audit.'],
      ['zcat audits.ndjson.gz | maat validate', 'Checks millions.'],
      ['maat validate --format sarif "returns/*.json" > issues.sarif', 'For code scanning.'],
    ],
    run: async (invocation) => (await import('./validate/run-validate.js')).runValidate(invocation),
  },
  {
    name: 'grade',
    about: 'Tells the grade that the rules of the tool propose for audits.',
    details: aboutAudits,
    operands: files,
    options: [tool, overlay, themePack, advice, quiet, ...reading, language],
    examples: [['maat grade audit.json', 'Tells what is proposed, chosen, and needed.']],
    run: async (invocation) => (await import('./grade/run-grade.js')).runGrade(invocation),
  },
  {
    name: 'explain',
    about: 'Tells how the rules come to that grade: each with its facts and its source.',
    details: [
      ...aboutAudits,
      'Of texts, dates and numbers it is told only that they were answered.',
    ],
    operands: files,
    options: [tool, overlay, themePack, advice, quiet, ...reading, language],
    examples: [['maat explain audit.json', 'Goes through the rules.']],
    run: async (invocation) => (await import('./grade/run-grade.js')).runExplain(invocation),
  },
  {
    name: 'migrate',
    about: 'Moves audits to another version of their tool, or to another tool.',
    details: [
      ...aboutAudits,
      'Writes NDJSON. Nothing is lost: what has no place any more is kept in the audit.',
      'An audit that cannot be moved is told of, and is not among what is written.',
    ],
    operands: files,
    options: [
      {
        name: 'to',
        value: 'TOOL',
        isFile: true,
        about: 'The tool that audits move to: a file, or one that comes with Maat.',
      },
      tool,
      overlay,
      themePack,
      ...output,
      { name: 'verbose', short: 'v', about: 'Tells each step on standard error.' },
      quiet,
      ...reading,
      moment,
      language,
    ],
    examples: [
      ['maat migrate --tool old.json --to new.json audits.ndjson -o moved.ndjson', 'Moves all.'],
    ],
    run: async (invocation) => (await import('./migrate/run-migrate.js')).runMigrate(invocation),
  },
  {
    name: 'convert',
    about: 'Puts audits into another format, or a tool into one of other systems.',
    details: [
      ...aboutAudits,
      'csv, ndjson and fhir are written audit by audit; the others hold all in memory.',
      'What should not leave without need is told: names, numbers, addresses in texts.',
      'xlsform and questionnaire are of a tool, and read no audits.',
    ],
    operands: files,
    options: [
      {
        name: 'to',
        value: 'FORMAT',
        choices: [...streamed, ...gathered, ...ofTool],
        about: 'csv, ndjson, fhir, xlsx, parquet, summary; xlsform, questionnaire.',
      },
      tool,
      overlay,
      themePack,
      ...output,
      {
        name: 'partnership',
        value: 'NAME',
        about: 'Whose audits they are, in csv, xlsx, parquet.',
      },
      { name: 'round', value: 'NAME', about: 'Of which round they are, in csv, xlsx, parquet.' },
      { name: 'redact', value: 'PROFILE', about: 'panel, board, public, or a profile in a file.' },
      { name: 'metadata', about: 'Describes the CSV file in FILE-metadata.json (CSV on the Web).' },
      { name: 'fewest', value: 'N', about: 'The least number that a summary tells. Default: 5.' },
      quiet,
      ...reading,
      language,
    ],
    examples: [
      ['maat convert --to csv "returns/*.json" -o returns.csv --metadata', 'For a spreadsheet.'],
      ['maat convert --to parquet --round 2026-3 all.ndjson -o all.parquet', 'For analysts.'],
      ['maat convert --to xlsform --tool west-midlands -o form.xlsx', 'For ODK and KoboToolbox.'],
    ],
    run: async (invocation) => (await import('./convert/run-convert.js')).runConvert(invocation),
  },
  ...sealCommands,
  {
    name: 'new',
    about: 'Writes an empty audit.',
    details: [],
    operands: { usage: '', least: 0, most: 0, are: 'files' },
    options: [
      tool,
      overlay,
      themePack,
      { name: 'id', value: 'ID', about: 'Its id. Default: a random UUID.' },
      { name: 'case', value: 'REFERENCE', about: 'The reference of the case.' },
      ...output,
      moment,
    ],
    examples: [['maat new --case EX-0001 -o audit.json', 'Of the West Midlands tool.']],
    run: async (invocation) => (await import('./new/run-new.js')).runNew(invocation),
  },
  {
    name: 'tool check',
    about: 'Tells whether tools, overlays, theme packs, style themes and tests hold together.',
    details: ['Each FILE is taken for what its member "schema" says it is.'],
    operands: someFiles,
    options: [...telling, language],
    examples: [['maat tool check anytown.overlay.json', 'Checks an overlay by itself.']],
    run: async (invocation) => (await import('./tool/run-check.js')).runCheck(invocation),
  },
  {
    name: 'tool lint',
    about: 'Tells what is worth a look in tools before they are put to use.',
    details: ['TOOL is a file, or the name of a tool that comes with Maat.'],
    operands: { ...someFiles, usage: 'TOOL...' },
    options: [
      overlay,
      themePack,
      {
        name: 'earlier',
        value: 'TOOL',
        isFile: true,
        isList: true,
        about: 'An earlier version, oldest first: no id may be used for something else.',
      },
      ...telling,
    ],
    examples: [['maat tool lint west-midlands --overlay anytown.overlay.json', 'Lints a form.']],
    run: async (invocation) => (await import('./tool/run-lint.js')).runLint(invocation),
  },
  {
    name: 'tool test',
    about: 'Runs the tests of a tool.',
    details: ['Exits with 1 if one fails.'],
    operands: { ...someFiles, usage: 'TESTS...' },
    options: [tool, overlay, themePack, ...telling, language],
    examples: [
      ['maat tool test --overlay anytown.overlay.json anytown.tests.json', 'Tests a form.'],
    ],
    run: async (invocation) => (await import('./tool/run-tests.js')).runTests(invocation),
  },
  {
    name: 'tool apply',
    about: 'Applies overlays to a tool, one after the other, and writes the tool that comes of it.',
    details: ['What they change, and how much of the core is still asked, goes to standard error.'],
    operands: { ...someFiles, usage: 'OVERLAY...' },
    options: [tool, themePack, ...output, ...telling, language],
    examples: [['maat tool apply anytown.overlay.json -o anytown.json', 'Makes a tool.']],
    run: async (invocation) => (await import('./tool/run-apply.js')).runApply(invocation),
  },
  {
    name: 'tool diff',
    about: 'Tells in what two tools differ.',
    details: ['Exits with 1 if they do. TOOL is a file, or one that comes with Maat.'],
    operands: { usage: 'TOOL TOOL', least: 2, most: 2, are: 'files' },
    options: [
      {
        name: 'format',
        value: 'FORMAT',
        choices: ['human', 'json', 'overlay'],
        about: 'human, json, or the overlay that makes the second of the first.',
      },
      ...output,
    ],
    examples: [['maat tool diff west-midlands anytown.json', 'Tells what Anytown changed.']],
    run: async (invocation) => (await import('./tool/run-diff.js')).runDiff(invocation),
  },
  {
    name: 'tool schema',
    about: 'Writes the JSON Schema of the audits of a tool.',
    details: ['For validators of any language. TOOL is a file, or one that comes with Maat.'],
    operands: oneTool,
    options: [overlay, themePack, ...output],
    examples: [['maat tool schema west-midlands -o audit.schema.json', 'Writes a schema.']],
    run: async (invocation) => (await import('./tool/run-schema.js')).runSchema(invocation),
  },
  {
    name: 'tool digest',
    about: 'Tells what audits name tools by: digest, id and version.',
    details: [],
    operands: { ...someFiles, usage: 'TOOL...' },
    options: [],
    examples: [['maat tool digest west-midlands anytown.json', 'Tells two.']],
    run: async (invocation) => (await import('./tool/run-digest.js')).runDigest(invocation),
  },
  {
    name: 'tool types',
    about: 'Writes TypeScript types of the audits of a tool.',
    details: ['Ids of sections, questions, rules and grades, codes, and the answers by question.'],
    operands: oneTool,
    options: [overlay, themePack, ...output],
    examples: [['maat tool types anytown.json -o anytown.ts', 'Writes a module of types.']],
    run: async (invocation) => (await import('./tool/run-types.js')).runTypes(invocation),
  },
  {
    name: 'completion',
    about: 'Writes what a shell needs to complete the command.',
    details: [],
    operands: { usage: 'bash|zsh|fish', least: 1, most: 1, are: 'shells' },
    options: [],
    examples: [
      ['source <(maat completion bash)', 'For this shell; in ~/.bashrc, for all.'],
      ['maat completion fish > ~/.config/fish/completions/maat.fish', 'For fish.'],
    ],
    run: async (invocation) => {
      const { runCompletion } = await import('./completion/run-completion.js');
      return runCompletion(invocation, commands);
    },
  },
];
