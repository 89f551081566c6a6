import type { Column, Options, Question, Tool } from '@maat/schema';
import fc from 'fast-check';
import { optionsOf } from '../../src/model/tool-model.js';
import { answered, auditOf } from './kit.js';
import { mutated } from './mutations.js';

type Values = fc.Arbitrary<unknown>;

/** Text as people type it; now and then with what cannot be stored. */
const typed = fc.oneof(
  { weight: 99, arbitrary: fc.constantFrom('A line', ' ', 'Ŵyn 🙂', '2026-11-03', 'yes') },
  { weight: 99, arbitrary: fc.string({ minLength: 1 }) },
  { weight: 1, arbitrary: fc.constantFrom('\0', 'half \ud83d a pair') },
);

const parts = fc.record(
  { day: fc.constantFrom('31', ''), month: fc.constant('Feb'), year: fc.constant('26') },
  { requiredKeys: ['day'] },
);
const dates = fc.oneof(fc.constantFrom('2026-11-03', '2026-02', '2026', '2026-13-45'), parts);
const numbers = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  typed.map((words) => ({ typed: words })),
);

function dateFor({ words = false }: { readonly words?: boolean }): Values {
  return words ? fc.oneof(dates, fc.tuple(parts, typed).map(withWords)) : dates;
}

function withWords([fields, words]: readonly [object, string]): object {
  return { ...fields, words };
}

function codeOf(options: Options, tool: Tool): fc.Arbitrary<string> {
  return fc.constantFrom(...optionsOf(tool, options).map(({ code }) => code));
}

/** One of the two, or both. */
function oneOrBoth(one: Readonly<Record<string, Values>>, other: typeof one): Values {
  return fc.oneof(fc.record(one), fc.record(other), fc.record({ ...one, ...other }));
}

function valueFor(question: Question, tool: Tool): Values {
  switch (question.kind) {
    case 'choices':
      return fc.subarray(
        optionsOf(tool, question.options).map(({ code }) => code),
        { minLength: 1 },
      );
    case 'decision':
      return oneOrBoth({ choice: codeOf(question.options, tool) }, { explanation: typed });
    case 'grade': {
      const grade = fc.constantFrom(...(tool.scale?.grades ?? []).map(({ id }) => id));
      return question.rationale ? oneOrBoth({ grade }, { rationale: typed }) : fc.record({ grade });
    }
    case 'table':
      return rowsFor(question.columns, tool);
    default:
      return simpleValue(question, tool);
  }
}

function simpleValue(asked: Question | Column, tool: Tool): Values {
  switch (asked.kind) {
    case 'text':
    case 'narrative':
      return typed;
    case 'date':
      return dateFor(asked);
    case 'number':
      return numbers;
    case 'choice':
      return codeOf(asked.options, tool);
    default:
      return fc.oneof(typed, numbers, dateFor({ words: true }));
  }
}

const rowIds = fc.uniqueArray(fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9-]{0,9}$/), {
  minLength: 1,
  maxLength: 3,
});

/** Rows with an id each. */
function rows(members: (id: string) => fc.Arbitrary<object>): Values {
  return rowIds.chain((ids) => fc.tuple(...ids.map(members)));
}

function rowsFor(columns: readonly Column[], tool: Tool): Values {
  const cells = Object.fromEntries(
    columns.map((column) => [column.id, simpleValue(column, tool)] as const),
  );
  return rows((id) => fc.record({ id: fc.constant(id), cells: fc.record(cells, some) }));
}

const some = { requiredKeys: [] };

function evidenceIn(tool: Tool): Values {
  const contactType = tool.codeLists?.['contactTypes'] && {
    contactType: codeOf({ codeList: 'contactTypes' }, tool),
  };
  const members = { what: typed, invited: fc.boolean(), attended: fc.boolean(), ...contactType };
  const when = fc.oneof(fc.constantFrom('2026-11-03', '2026'), parts);
  return rows((id) =>
    fc
      .tuple(fc.record(members, some), fc.record({ when }, some))
      .map((given) => Object.assign({ id }, ...given)),
  );
}

function withoutValue(state: string): Values {
  return fc.record({ state: fc.constant(state), reason: typed }, { requiredKeys: ['state'] });
}

function answerTo(question: Question, tool: Tool): Values {
  const { notApplicable = true, noEvidence = false, evidence = false } = question;
  const value = valueFor(question, tool);
  const proofs = evidenceIn(tool) as fc.Arbitrary<readonly object[]>;
  return fc.oneof(
    value.map((given) => answered(given)),
    value.map((given) => answered(given)),
    ...(evidence ? [fc.tuple(value, proofs).map((given) => answered(...given))] : []),
    ...(evidence ? [proofs.map((given) => answered(undefined, given))] : []),
    ...(notApplicable ? [withoutValue('not-applicable')] : []),
    ...(noEvidence ? [withoutValue('no-evidence')] : []),
  );
}

/** Audits of a tool that fit it, finished or not. Texts may hold what cannot be stored. */
export function auditsOf(tool: Tool): fc.Arbitrary<object> {
  const questions = tool.sections.flatMap((section) => section.questions);
  const by = (answer: (question: Question) => Values) =>
    fc.record(Object.fromEntries(questions.map((each) => [each.id, answer(each)])), some);
  const more = fc.record(
    {
      caseReference: fc.constant('MA/2026/014'),
      status: fc.constantFrom('in-progress', 'submitted'),
      submittedAt: fc.constant('2026-11-03T16:45:12.345Z'),
      completedSections: fc.subarray(tool.sections.map(({ id }) => id)),
      setAside: by((each) => fc.array(answerTo(each, tool), { minLength: 1, maxLength: 2 })),
      extensions: fc.constant({ host: { colour: null } }),
    },
    some,
  );
  const answers = by((each) => answerTo(each, tool));
  return fc.tuple(answers, more).map(([given, rest]) => auditOf(tool, given, rest));
}

/** An answer that some question may take: any members that answers have, with the words of the tool. */
function answerToAny(tool: Tool): Values {
  const codes = Object.keys(tool.codeLists ?? {}).map((codeList) => codeOf({ codeList }, tool));
  const grades = (tool.scale?.grades ?? []).map(({ id }) => fc.constant(id));
  const word = fc.oneof(fc.constant('nobodys'), ...codes, ...grades);
  const parts = ['choice', 'explanation', 'grade', 'rationale', 'day', 'words', 'typed'];
  const members = fc
    .subarray(parts, { maxLength: 2 })
    .chain((names) => fc.record(Object.fromEntries(names.map((name) => [name, word]))));
  const id = fc.constantFrom('r1', 'r2');
  const row = fc.record({ id, cells: fc.dictionary(word, word, { maxKeys: 2 }) });
  const value = fc.oneof(members, word, fc.array(fc.oneof(word, row), { maxLength: 3 }));
  const evidence = fc.array(fc.record({ id, contactType: word }, { requiredKeys: ['id'] }));
  const state = fc.constantFrom('answered', 'answered', 'not-applicable', 'no-evidence');
  const more = [{ value }, { value }, { value, evidence }, { reason: typed }, {}];
  return fc.oneof(...more.map((each) => fc.record({ state, ...each })));
}

/** Audits that fit, with one more answer each, which need not. */
function withMisfit(tool: Tool, fitting: fc.Arbitrary<object>): fc.Arbitrary<object> {
  const questions = tool.sections.flatMap((section) => section.questions);
  const id = fc.constantFrom(...questions.map((each) => each.id), 'nobody-asks');
  const another = fc.oneof(...questions.map((question) => answerTo(question, tool)));
  return fc.tuple(fitting, id, fc.oneof(answerToAny(tool), another)).map(([audit, to, answer]) => {
    const { answers } = audit as { readonly answers: object };
    return { ...audit, answers: { ...answers, [to]: answer } };
  });
}

/** Input as audits of a tool: what fits, what nearly does, and any JSON at all. */
export function casesOf(tool: Tool): fc.Arbitrary<unknown> {
  const fitting = auditsOf(tool);
  return fc.oneof(
    { weight: 4, arbitrary: fitting },
    { weight: 4, arbitrary: withMisfit(tool, fitting) },
    { weight: 3, arbitrary: fitting.chain(mutated) },
    { weight: 1, arbitrary: fc.jsonValue().map((answers) => auditOf(tool, answers)) },
    { weight: 1, arbitrary: fc.jsonValue() },
  );
}
