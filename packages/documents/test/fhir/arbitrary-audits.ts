import { optionsOf } from '@maat/core';
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
import { nastyText } from './arbitrary-tools.js';

const some = (members: Readonly<Record<string, fc.Arbitrary<unknown>>>) =>
  fc
    .record(members, { requiredKeys: [] })
    .filter((value) => Object.keys(value).length > 0) as fc.Arbitrary<object>;

const dates = fc.constantFrom('2026', '2026-03', '2026-03-09', '2026-02-31', '0000-01-01', '0000');
const typedDate = some({
  day: fc.constantFrom('', ' 3'),
  month: nastyText.map((text) => text.slice(0, 50)),
});
const numbers = fc.oneof(
  fc.integer(),
  fc.constantFrom(0.1, 1e-7, 1e21, 3_000_000_000),
  nastyText.map((typed) => ({ typed: [...typed].slice(0, 400).join('') })),
);

function codeIn(tool: Tool, options: Options): fc.Arbitrary<string> {
  return fc.constantFrom(...optionsOf(tool, options).map(({ code }) => code));
}

function simpleValue(asked: Question | Column, tool: Tool): fc.Arbitrary<unknown> {
  switch (asked.kind) {
    case 'date':
      return fc.oneof(dates, typedDate, fc.record({ words: nastyText, day: fc.constant('3') }));
    case 'number':
      return numbers;
    case 'choice':
      return codeIn(tool, asked.options);
    default:
      return nastyText;
  }
}

function valueFor(question: Question, tool: Tool): fc.Arbitrary<unknown> {
  switch (question.kind) {
    case 'choices':
      return fc.uniqueArray(codeIn(tool, question.options), { minLength: 1 });
    case 'decision':
      return some({ choice: codeIn(tool, question.options), explanation: nastyText });
    case 'grade':
      return some({ grade: fc.constantFrom('high', 'low'), rationale: nastyText });
    case 'table': {
      const cells = question.columns.map(
        (column) => [column.id, simpleValue(column, tool)] as const,
      );
      const row = fc.record({
        id: fc.constantFrom('r1', 'r2', 'r3'),
        cells: fc.record(Object.fromEntries(cells), { requiredKeys: [] }),
      });
      return fc.uniqueArray(row, { selector: ({ id }) => id, minLength: 1 });
    }
    default:
      return simpleValue(question, tool);
  }
}

/** What stands where another kind was asked for: an audit that does not fit is exported as well. */
const misfit = fc.constantFrom<unknown>('words', 7, ['yes'], { choice: 'no' }, { grade: 'x' }, [
  { id: 'r1', cells: { other: 'cell' } },
]);

const evidence = fc.uniqueArray(
  fc.record(
    {
      id: fc.constantFrom('e1', 'e2'),
      what: nastyText,
      when: fc.oneof(dates, typedDate),
      contactType: fc.constantFrom('red', 'gone'),
      invited: fc.boolean(),
      attended: fc.boolean(),
    },
    { requiredKeys: ['id'] },
  ),
  { selector: ({ id }) => id, minLength: 1 },
);

function answerTo(question: Question, tool: Tool): fc.Arbitrary<Answer> {
  const value = fc.oneof(
    { weight: 9, arbitrary: valueFor(question, tool) },
    { weight: 1, arbitrary: misfit },
  );
  const none = (state: string) =>
    fc.record({ state: fc.constant(state), reason: nastyText }, { requiredKeys: ['state'] });
  return fc.oneof(
    some({ value, evidence }).map((said) => ({ state: 'answered', ...said })),
    none('not-applicable'),
    none('no-evidence'),
  ) as fc.Arbitrary<Answer>;
}

/** Audits of a tool, with anything at any question. */
export function auditsOf(tool: Tool): fc.Arbitrary<Audit> {
  const questions = tool.sections.flatMap((section) => section.questions);
  const answers = questions.map((question) => [question.id, answerTo(question, tool)] as const);
  const ofNoQuestion = fc.constant<Answer>({ state: 'answered', value: 'Of another version.' });
  const moment = fc.constantFrom(
    '2026-11-02T09:00:00Z',
    '2026-11-02T09:00:00.123456789Z',
    '0000-01-01T00:00:00Z',
  );
  const answer = answers[0]?.[1] ?? ofNoQuestion;
  const always = fc.record({
    id: fc.constantFrom('a', '0190d3c2-6f2e-7c1a-9b54-2f6d0b8f1a11'),
    status: fc.constantFrom('in-progress' as const, 'submitted' as const),
    revision: fc.nat(),
    madeAt: moment,
    changedAt: moment,
    answers: fc.record(Object.fromEntries([...answers, ['constructor', ofNoQuestion]]), {
      requiredKeys: [],
    }),
    digest: fc.constantFrom({}, { digest: `sha256:${'0a'.repeat(32)}` }),
  });
  const more = fc.record(
    {
      caseReference: nastyText.map((text) => text.slice(0, 100)),
      submittedAt: moment,
      setAside: fc.dictionary(
        fc.constantFrom('gate', 'gone'),
        fc.array(answer, { minLength: 1, maxLength: 2 }),
      ),
      completedSections: fc.subarray(tool.sections.map(({ id }) => id)),
      retired: fc.array(
        fc.record({ label: nastyText, tool: fc.constant({ id: 'old', version: '1.0.0' }), answer }),
        {
          minLength: 1,
          maxLength: 1,
        },
      ),
      extensions: fc.dictionary(nastyText, fc.jsonValue()),
    },
    { requiredKeys: [] },
  );
  return fc.tuple(always, more).map(([{ digest, ...rest }, others]) => ({
    schema: auditSchemaId,
    tool: { id: tool.id, version: tool.version, ...digest },
    ...rest,
    ...others,
  })) as fc.Arbitrary<Audit>;
}
