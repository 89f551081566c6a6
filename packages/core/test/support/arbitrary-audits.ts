import type { Answer, AnswerValue, Audit, Column, Evidence, Question, Tool } from '@maat/schema';
import fc from 'fast-check';
import { optionsOf } from '../../src/model/tool-model.js';
import { pinOf } from '../../src/version/pin.js';
import { auditOf } from './kit.js';

/** Marks what somebody typed, so that it is found again wherever it went. */
const typedMark = '\u270e';

/** What somebody typed: any text that can be stored, marked. */
const typed = fc
  .tuple(
    fc.nat(),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom('', '\n', '\r\n'),
  )
  .map(([count, text, end]) => `${typedMark}${count} ${text.replaceAll('\u0000', '')}${end}.`);

/** The same in one line, as a box of one line takes it. */
const typedInLine = typed.map((text) => text.replaceAll(/[\r\n]/g, ' '));

const calendarDate = fc.constantFrom('2026', '2026-03', '2026-03-09', '2026-02-31');
const typedDate = fc.record({ day: typed, month: fc.constant('Feb') });
const wordsForDate = fc.record({ words: typed, day: typed });
const number = fc.oneof(
  fc.integer(),
  typed.map((text) => ({ typed: text })),
);

function codeOf(tool: Tool, options: Parameters<typeof optionsOf>[1]): fc.Arbitrary<string> {
  return fc.constantFrom(...optionsOf(tool, options).map(({ code }) => code));
}

function gradeOf({ scale }: Tool): fc.Arbitrary<string> {
  return fc.constantFrom(...(scale?.grades ?? []).map(({ id }) => id));
}

function dateOf(words: boolean | undefined): fc.Arbitrary<AnswerValue> {
  return words
    ? fc.oneof(calendarDate, typedDate, wordsForDate)
    : fc.oneof(calendarDate, typedDate);
}

function cellOf(column: Column, tool: Tool): fc.Arbitrary<AnswerValue> {
  switch (column.kind) {
    case 'date':
      return dateOf(column.words);
    case 'number':
      return number;
    case 'choice':
      return codeOf(tool, column.options);
    case 'text':
      return typedInLine;
    default:
      return typed;
  }
}

const some = <MEMBERS extends Record<string, fc.Arbitrary<unknown>>>(members: MEMBERS) =>
  fc
    .record(members, { requiredKeys: [] })
    .filter((value) => Object.keys(value).length > 0) as fc.Arbitrary<AnswerValue>;

function valueTo(question: Question, tool: Tool): fc.Arbitrary<AnswerValue> {
  switch (question.kind) {
    case 'date':
      return dateOf(question.words);
    case 'number':
      return number;
    case 'choice':
      return codeOf(tool, question.options);
    case 'choices':
      return fc.uniqueArray(codeOf(tool, question.options), { minLength: 1 });
    case 'decision':
      return some({ choice: codeOf(tool, question.options), explanation: typed });
    case 'grade':
      return some({ grade: gradeOf(tool), ...(question.rationale && { rationale: typed }) });
    case 'table': {
      const cells = question.columns.map((column) => [column.id, cellOf(column, tool)] as const);
      const row = fc.record({
        id: fc.integer({ min: 1, max: 99 }).map((count) => `r${count}`),
        cells: fc.record(Object.fromEntries(cells), { requiredKeys: [] }),
      });
      return fc.uniqueArray(row, {
        selector: ({ id }) => id,
        minLength: 1,
        maxLength: 3,
      }) as fc.Arbitrary<AnswerValue>;
    }
    case 'text':
      return typedInLine;
    default:
      return typed;
  }
}

function evidenceOf(tool: Tool): fc.Arbitrary<readonly Evidence[]> {
  const row = fc.record(
    {
      id: fc.integer({ min: 1, max: 99 }).map((count) => `e${count}`),
      what: typed,
      contactType: codeOf(tool, { codeList: 'contactTypes' }),
    },
    { requiredKeys: ['id'] },
  );
  return fc.uniqueArray(row, { selector: ({ id }) => id, minLength: 1, maxLength: 2 });
}

function answerOf(question: Question, tool: Tool): fc.Arbitrary<Answer> {
  const value = valueTo(question, tool);
  const stated = (state: Answer['state']) =>
    fc.record({ state: fc.constant(state), reason: typed }, { requiredKeys: ['state'] });
  const answers = [
    value.map((each) => ({ state: 'answered', value: each })),
    ...(question.evidence
      ? [
          fc
            .record({ value, evidence: evidenceOf(tool) }, { requiredKeys: ['evidence'] })
            .map((parts) => ({ state: 'answered', ...parts })),
        ]
      : []),
    ...((question.notApplicable ?? true) ? [stated('not-applicable')] : []),
    ...(question.noEvidence ? [stated('no-evidence')] : []),
  ];
  return fc.oneof(...(answers as fc.Arbitrary<Answer>[]));
}

/** Audits of a tool, with anything that it takes at any question, or nothing. */
export function auditsOf(tool: Tool): fc.Arbitrary<Audit> {
  const questions = tool.sections.flatMap((section) => section.questions);
  const each = <VALUE>(value: (question: Question) => fc.Arbitrary<VALUE>) =>
    fc.record(Object.fromEntries(questions.map((question) => [question.id, value(question)])), {
      requiredKeys: [],
    });
  return fc
    .record({
      answers: each((question) => answerOf(question, tool)),
      setAside: each((question) =>
        fc.array(answerOf(question, tool), { minLength: 1, maxLength: 2 }),
      ),
      completedSections: fc.subarray(tool.sections.map(({ id }) => id)),
      status: fc.constantFrom('in-progress' as const, 'submitted' as const),
    })
    .map(({ answers, setAside, completedSections, status }) =>
      auditOf(tool, answers, {
        tool: pinOf(tool),
        status,
        ...(Object.keys(setAside).length > 0 && { setAside }),
        ...(completedSections.length > 0 && { completedSections }),
      }),
    );
}

/** Everything in a value that somebody typed, at any depth. */
export function typedIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.includes(typedMark) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(typedIn) : [];
}
