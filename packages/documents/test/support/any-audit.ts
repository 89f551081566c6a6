import { modelOf, optionsOf } from '@maat/core';
import {
  type Answer,
  type Audit,
  auditSchemaId,
  type Column,
  type Options,
  type Question,
  type Tool,
} from '@maat/schema';
import fc from 'fast-check';

/** Words that come out of files otherwise than they went in, unless somebody takes care. */
const awkward = [
  ...['=1+1', '+1', '-1', '-x', '@a', "'", "''=1", '\t', '\r', '\n', '\r\n', ' ', '  x  '],
  ...['"', '""', ',', ';', '\u202eabc\u202c', '\ufeff', '\u0085', '\u2028', '\u0001', '\u001f'],
  ...['_x000D_', '_x005F_', '\ufffe', '\uffff', '<b>&amp;</b>', ']]>', 'true', '0', '1e5', 'null'],
  ...[
    '2026-03-09',
    '09/03/2026',
    'e\u0301',
    '😀',
    '{"a":1}',
    'NULL',
    'constructor',
    '__proto__',
    '\\',
    '\\n',
    '\u00a0',
    '#N/A',
  ],
];

/** Words as somebody may have typed them: any that can be stored. */
export const anyWords: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...awkward), fc.string({ unit: 'grapheme', maxLength: 6 })), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.join('').replaceAll('\0', ''))
  .filter((words) => words !== '');

const part = fc.oneof(
  fc.constant(''),
  anyWords.map((words) => words.slice(0, 20).replaceAll(/\p{Surrogate}/gu, '')),
);
const typedDate = fc
  .record({ day: part, month: part, year: part }, { requiredKeys: [] })
  .filter((date) => Object.keys(date).length > 0);
const isoDate = fc.constantFrom('2026', '2026-03', '2026-03-09', '2026-02-31');
const anyNumber = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  anyWords.map((typed) => ({ typed })),
);

const dateOf = (words = false) =>
  fc.oneof(
    isoDate,
    typedDate,
    ...(words ? [fc.record({ words: anyWords, day: part }, { requiredKeys: ['words'] })] : []),
  );
const codeOf = (tool: Tool, options: Options) =>
  fc.constantFrom(...optionsOf(tool, options).map(({ code }) => code));
const atLeastOne = <VALUE>(members: Record<string, fc.Arbitrary<VALUE>>) =>
  fc.record(members, { requiredKeys: [] }).filter((value) => Object.keys(value).length > 0);

function cellOf(tool: Tool, column: Column): fc.Arbitrary<unknown> {
  if (column.kind === 'date') return dateOf(column.words);
  if (column.kind === 'number') return anyNumber;
  return column.kind === 'choice' ? codeOf(tool, column.options) : anyWords;
}

const rowId = (letter: string) => (index: number) => `${letter}${index + 1}`;

function tableOf(tool: Tool, columns: readonly Column[]): fc.Arbitrary<unknown> {
  const cells = fc.record(
    Object.fromEntries(columns.map((column) => [column.id, cellOf(tool, column)])),
    { requiredKeys: [] },
  );
  return fc
    .array(cells, { minLength: 1, maxLength: 3 })
    .map((rows) => rows.map((each, index) => ({ id: rowId('r')(index), cells: each })));
}

function valueTo(tool: Tool, question: Question): fc.Arbitrary<unknown> {
  switch (question.kind) {
    case 'date':
      return dateOf(question.words);
    case 'number':
      return anyNumber;
    case 'choice':
      return codeOf(tool, question.options);
    case 'choices':
      return fc.uniqueArray(codeOf(tool, question.options), { minLength: 1 });
    case 'decision':
      return atLeastOne({ choice: codeOf(tool, question.options), explanation: anyWords });
    case 'grade': {
      const grade = fc.constantFrom(...(tool.scale?.grades ?? []).map(({ id }) => id));
      return atLeastOne({ grade, ...(question.rationale && { rationale: anyWords }) });
    }
    case 'table':
      return tableOf(tool, question.columns);
    default:
      return anyWords;
  }
}

function evidenceOf(tool: Tool): fc.Arbitrary<unknown> {
  const contactType =
    tool.codeLists?.['contactTypes'] && codeOf(tool, { codeList: 'contactTypes' });
  const piece = fc.record(
    {
      what: anyWords,
      when: fc.oneof(isoDate, typedDate),
      ...(contactType && { contactType }),
      invited: fc.boolean(),
      attended: fc.boolean(),
    },
    { requiredKeys: [] },
  );
  return fc
    .array(piece, { minLength: 1, maxLength: 2 })
    .map((pieces) => pieces.map((each, index) => ({ id: rowId('e')(index), ...each })));
}

function answerOf(tool: Tool, question: Question): fc.Arbitrary<Answer> {
  const value = valueTo(tool, question);
  const reason = fc.record({ reason: anyWords }, { requiredKeys: [] });
  const without = (state: string) => reason.map((why) => ({ state, ...why }));
  const answers: fc.Arbitrary<unknown>[] = [
    value.map((each) => ({ state: 'answered', value: each })),
  ];
  if (question.notApplicable ?? true) answers.push(without('not-applicable'));
  if (question.noEvidence) answers.push(without('no-evidence'));
  if (question.evidence) {
    const both = fc.record({ value, evidence: evidenceOf(tool) }, { requiredKeys: ['evidence'] });
    answers.push(both.map((given) => ({ state: 'answered', ...given })));
  }
  return fc.oneof(...answers) as fc.Arbitrary<Answer>;
}

/** Any audit that a tool takes, as far as its answers and its envelope go. */
export function anyAudit(tool: Tool): fc.Arbitrary<Audit> {
  const questions = [...modelOf(tool).questions.values()].map(({ question }) => question);
  return fc
    .record({
      id: fc.uuid(),
      answers: fc.record(
        Object.fromEntries(questions.map((question) => [question.id, answerOf(tool, question)])),
        { requiredKeys: [] },
      ),
      revision: fc.maxSafeNat(),
      caseReference: fc.option(anyWords, { nil: undefined }),
      submitted: fc.boolean(),
      digest: fc.boolean(),
    })
    .map(({ id, answers, revision, caseReference, submitted, digest }) => ({
      schema: auditSchemaId,
      id,
      tool: {
        id: tool.id,
        version: tool.version,
        ...(digest && { digest: `sha256:${'0'.repeat(64)}` }),
      },
      ...(caseReference !== undefined && { caseReference }),
      status: submitted ? ('submitted' as const) : ('in-progress' as const),
      revision,
      madeAt: '2026-11-01T09:00:00.000Z',
      changedAt: '2026-11-02T09:00:00Z',
      ...(submitted && { submittedAt: '2026-11-03T09:00:00.000Z' }),
      answers: answers as Audit['answers'],
    }));
}
