// How long a consumer's compiler takes for our types: an empty file against one that uses every type of
// the published entry, one that also types the answers of the West Midlands tool, and those in which that
// tool is written out, once and twenty times as long, with `satisfies` and with `defineTool`. By both compilers,
// alternating, medians of the total time that --extendedDiagnostics gives. `pnpm measure:types [runs]`
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const runs = Number(process.argv[2] ?? 9);
const here = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const compilers = {
  'TypeScript 7': here('node_modules/typescript/bin/tsc'),
  'TypeScript 5.9': here('node_modules/typescript-5/bin/tsc'),
};

/** What the types that take parameters are used with. */
const parameters = {
  AnswerOf: '<Tool, TextQuestion>',
  AnswersOf: '<Tool>',
  PutIn: "<'flags'>",
  QuestionIdOf: '<Tool>',
  QuestionsOf: '<Tool>',
  SectionIdOf: '<Tool>',
  ValueById: '<Tool, string>',
  ValueOf: '<Tool, TextQuestion>',
};

const everyType = [
  ...readFileSync(here('dist/index.d.ts'), 'utf8').matchAll(/export type \{([^}]+)\}/g),
]
  .flatMap(([, names]) => names.split(','))
  .map((name) => name.trim())
  .filter((name) => name !== '');

const form = JSON.parse(readFileSync(here('dist/tools/west-midlands.json'), 'utf8'));
const longForm = {
  ...form,
  sections: Array.from({ length: 20 }, (_, index) => copy(index)).flat(),
};

/** The sections of the form, with other ids in every copy but the first. */
function copy(index) {
  const renamed = ({ id, ...others }) => ({ ...others, id: index === 0 ? id : `${id}${index}` });
  return form.sections.map((section) => ({
    ...renamed(section),
    questions: section.questions.map(renamed),
  }));
}

/** A tool that is written out, held to its shape alone. */
function satisfied(tool) {
  return [
    "import type { AnswersOf, Tool } from '@maat/schema';",
    `export const tool = ${JSON.stringify(tool)} as const satisfies Tool;`,
    'export const answers: AnswersOf<typeof tool> = {};',
  ].join('\n');
}

/** A tool that is written out, held to its own names as well. */
function defined(tool) {
  return [
    "import { type AnswersOf, defineTool } from '@maat/schema';",
    `export const tool = defineTool(${JSON.stringify(tool)});`,
    'export const answers: AnswersOf<typeof tool> = {};',
  ].join('\n');
}

const sources = {
  empty: 'export {};\n',
  'every type': [
    `import type { ${everyType.join(', ')} } from '@maat/schema';`,
    ...everyType.map(
      (name) => `export declare const its${name}: ${name}${parameters[name] ?? ''};`,
    ),
    'export const id: string = itsTool.sections[0]?.questions[0]?.id ?? itsAudit.id;',
  ].join('\n'),
  'answers of West Midlands': [
    "import type { AnswersOf } from '@maat/schema';",
    "import { westMidlands } from '@maat/schema/west-midlands';",
    'export const answers: AnswersOf<typeof westMidlands> = {',
    "  levelOfSupport: { state: 'answered', value: { choice: 'partly', explanation: '…' } },",
    "  overallGrade: { state: 'answered', value: { grade: 'good' } },",
    '};',
    'export const title: string = westMidlands.title;',
  ].join('\n'),
  'West Midlands by satisfies': satisfied(form),
  'West Midlands by defineTool': defined(form),
  'twenty times by satisfies': satisfied(longForm),
  'twenty times by defineTool': defined(longForm),
};

const folder = mkdtempSync(join(tmpdir(), 'maat-types-'));
try {
  report(measure());
} finally {
  rmSync(folder, { recursive: true });
}

/** The times by compiler and source. Each run takes every pair in turn; the first only warms up. */
function measure() {
  prepare();
  const pairs = Object.keys(compilers).flatMap((compiler) =>
    Object.keys(sources).map((source) => ({ compiler, source, times: [] })),
  );
  for (let run = 0; run <= runs; run += 1) {
    for (const { compiler, source, times } of pairs) {
      const time = totalTime(compilers[compiler], source);
      if (run > 0) times.push(time);
    }
  }
  return pairs;
}

function prepare() {
  mkdirSync(join(folder, 'node_modules/@maat'), { recursive: true });
  symlinkSync(here('.'), join(folder, 'node_modules/@maat/schema'));
  const compilerOptions = {
    strict: true,
    noEmit: true,
    module: 'nodenext',
    target: 'es2022',
    lib: ['es2022'],
    types: [],
  };
  for (const [name, text] of Object.entries(sources)) {
    const project = join(folder, name);
    mkdirSync(project);
    writeFileSync(join(project, 'consumer.ts'), text);
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions }));
  }
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module' }));
}

function totalTime(program, source) {
  const args = [program, '-p', join(folder, source), '--extendedDiagnostics'];
  const output = execFileSync(process.execPath, args, { encoding: 'utf8' });
  return Number(/^Total time:\s+([\d.]+)s/m.exec(output)?.[1]);
}

function report(pairs) {
  for (const { compiler, source, times } of pairs) {
    const empty = pairs.find((pair) => pair.compiler === compiler && pair.source === 'empty');
    const ratio = (median(times) / median(empty.times)).toFixed(2);
    const time = (median(times) * 1000).toFixed(0);
    console.log(`${compiler}, ${source}: ${time} ms, ${ratio} × empty`);
  }
}

function median(values) {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length / 2;
  return (sorted[Math.floor(middle)] + sorted[Math.ceil(middle) - 1]) / 2;
}
