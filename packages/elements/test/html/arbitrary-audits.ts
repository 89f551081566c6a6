import { createAudit, optionsOf } from '@maat/core';
import type { Answer, AnswerValue, Audit, Column, Question, Tool } from '@maat/schema';
import { toolSchemaId } from '@maat/schema';
import fc from 'fast-check';

/** Words with everything in them that forms and markup change: line ends, quotes, tags, odd characters. */
export const words: fc.Arbitrary<string> = fc.oneof(
  fc.string({ minLength: 1, unit: 'grapheme', maxLength: 12 }),
  fc
    .array(
      fc.constantFrom(
        '\r\n',
        '\n',
        '\r',
        ' ',
        '"',
        "'",
        '<b>',
        '</textarea>',
        '&amp;',
        '&',
        '\t',
        '👧',
        'Ŵ',
        '<!--',
        '\u2028',
      ),
      { minLength: 1, maxLength: 8 },
    )
    .map((parts) => parts.join('')),
);

const id = fc.oneof(
  fc.stringMatching(/^[a-z][A-Za-z0-9-]{0,8}$/),
  fc.constantFrom('constructor', 'value-of', 'reason', 'value', 'evidence', 'not-applicable'),
);
const ids = (minLength: number, maxLength: number) => fc.uniqueArray(id, { minLength, maxLength });
const codes = ids(1, 3).chain((all) =>
  fc.tuple(...all.map((code) => words.map((label) => ({ code, label })))),
);
const options = fc.oneof(codes, fc.constant({ codeList: 'colours' }));
const maybe = (members: Record<string, fc.Arbitrary<unknown>>) =>
  fc.record(members, { requiredKeys: [] });
const simple = fc.oneof(
  fc.constant({ kind: 'text' }),
  fc.constant({ kind: 'narrative', rows: 2 }),
  maybe({
    words: fc.boolean(),
    precisions: fc.subarray(['day', 'month', 'year'], { minLength: 1 }),
  }).map((more) => ({ kind: 'date', ...more })),
  maybe({ unit: words }).map((more) => ({ kind: 'number', ...more })),
  options.map((list) => ({ kind: 'choice', options: list })),
  fc.constant({ kind: 'from-the-future' }),
);
const columns = ids(1, 3).chain((all) =>
  fc.tuple(...all.map((name) => simple.map((kind) => ({ id: name, label: 'Column', ...kind })))),
);
const kinds = fc.oneof(
  simple,
  options.map((list) => ({ kind: 'choices', options: list })),
  fc
    .record({ options, explanation: fc.constant({ label: 'Why?' }) })
    .map((more) => ({ kind: 'decision', ...more })),
  columns.map((list) => ({ kind: 'table', columns: list })),
  maybe({ rationale: fc.constant({ label: 'Why?' }) }).map((more) => ({ kind: 'grade', ...more })),
);
const members = maybe({
  hint: words,
  required: fc.boolean(),
  notApplicable: fc.boolean(),
  noEvidence: fc.boolean(),
  evidence: fc.boolean(),
});

/** Tools of every kind of question, known and not. */
const tools: fc.Arbitrary<Tool> = fc
  .record({ names: ids(1, 6), colours: codes, contactTypes: codes, grades: ids(1, 3) })
  .chain(({ names, colours, contactTypes, grades }) =>
    fc.tuple(...names.map(() => fc.tuple(kinds, members, words))).map((all) => ({
      schema: toolSchemaId,
      id: 'any',
      version: '1.0.0',
      language: 'en-GB',
      title: 'Any tool',
      codeLists: { colours, contactTypes },
      scale: { id: 'scale', grades: grades.map((grade) => ({ id: grade, label: grade })) },
      sections: [
        {
          id: 'all',
          title: 'All',
          questions: all.map(([kind, more, label], index) => ({
            ...kind,
            ...more,
            id: names[index],
            label,
          })),
        },
      ],
    })),
  )
  .map((tool) => tool as unknown as Tool);

const typedDate = fc
  .record({ day: fc.constantFrom('31', 'x', ''), month: fc.constantFrom('Feb', '2', ' ') })
  .map((date): AnswerValue => date);

function anyValue(tool: Tool, asked: Question | Column): fc.Arbitrary<AnswerValue | undefined> {
  switch (asked.kind) {
    case 'date':
      return fc.oneof(
        fc.constantFrom<AnswerValue>('2026-03-09', '2026-02-31', '2026-03', '2026'),
        typedDate,
        ...('words' in asked && asked.words ? [words.map((said) => ({ words: said }))] : []),
      );
    case 'number':
      return fc.oneof(
        fc.double({ noNaN: true, noDefaultInfinity: true }).filter((one) => !Object.is(one, -0)),
        words.map((typed) => ({ typed })),
      );
    case 'choice':
      return fc.constantFrom(...optionsOf(tool, asked.options).map(({ code }) => code));
    case 'choices':
      return fc.subarray(
        optionsOf(tool, asked.options).map(({ code }) => code),
        { minLength: 1 },
      );
    case 'decision':
      return parts(
        'choice',
        optionsOf(tool, asked.options).map(({ code }) => code),
        'explanation',
      );
    case 'grade':
      return parts(
        'grade',
        (tool.scale?.grades ?? []).map((each) => each.id),
        asked.rationale && 'rationale',
      );
    case 'table': {
      const cells = asked.columns.map((column) => [column.id, anyValue(tool, column)] as const);
      const row = fc.record(Object.fromEntries(cells), { requiredKeys: [] });
      return fc
        .array(row, { minLength: 1, maxLength: 3 })
        .map(
          (rows) =>
            rows.map((each, index) => ({ id: `r${index}`, cells: said(each) })) as AnswerValue,
        );
    }
    default:
      return words;
  }
}

function parts(chosen: string, all: readonly string[], text: string | undefined) {
  const code = fc.constantFrom(...all);
  return fc.oneof(
    code.map((one) => ({ [chosen]: one })),
    ...(text === undefined
      ? []
      : [
          words.map((why) => ({ [text]: why })),
          fc.tuple(code, words).map(([one, why]) => ({ [chosen]: one, [text]: why })),
        ]),
  );
}

function said<MEMBERS extends object>(members: MEMBERS): MEMBERS {
  const given = Object.entries(members).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given) as MEMBERS;
}

function evidenceOf(tool: Tool) {
  const types = optionsOf(tool, { codeList: 'contactTypes' }).map(({ code }) => code);
  const row = maybe({
    what: words,
    when: fc.oneof(fc.constantFrom('2026', '2026-03', '2026-03-09'), typedDate),
    contactType: fc.constantFrom(...types),
    invited: fc.boolean(),
    attended: fc.boolean(),
  });
  return fc
    .array(row, { minLength: 1, maxLength: 2 })
    .map((rows) => rows.map((each, index) => ({ id: `e${index}`, ...said(each) })));
}

function answerTo(tool: Tool, question: Question): fc.Arbitrary<Answer | undefined> {
  const reason = maybe({ reason: words });
  const answered = fc
    .tuple(
      anyValue(tool, question),
      question.evidence ? fc.option(evidenceOf(tool)) : fc.constant(null),
    )
    .map(([value, evidence]) => ({ state: 'answered', value, ...(evidence && { evidence }) }));
  return fc
    .oneof(
      { weight: 3, arbitrary: answered },
      fc.constant(undefined),
      ...(question.notApplicable === false
        ? []
        : [reason.map((more) => ({ state: 'not-applicable', ...more }))]),
      ...(question.noEvidence ? [reason.map((more) => ({ state: 'no-evidence', ...more }))] : []),
    )
    .map((answer) => answer as Answer | undefined);
}

/** An audit of a tool, with answers of every shape and state, and what was set aside. */
function auditsOf(tool: Tool): fc.Arbitrary<Audit> {
  const questions = tool.sections.flatMap((section) => section.questions);
  const answers = fc.record(
    Object.fromEntries(questions.map((question) => [question.id, answerTo(tool, question)])),
  );
  const aside = fc.record(
    Object.fromEntries(
      questions.map((question) => [
        question.id,
        fc.array(answerTo(tool, question), { maxLength: 2 }),
      ]),
    ),
  );
  return fc.tuple(answers, aside).map(([given, before]) => {
    const audit = createAudit(tool, { id: 'a1', now: new Date('2026-03-09T10:00:00Z') });
    const setAside = Object.entries(before)
      .map(([question, list]) => [question, list.filter((each) => each !== undefined)] as const)
      .filter(([, list]) => list.length > 0);
    return {
      ...audit,
      revision: 5,
      answers: said(given) as Audit['answers'],
      ...(setAside.length > 0 && { setAside: Object.fromEntries(setAside) }),
    };
  });
}

/** A tool, and an audit of it. */
export const audits: fc.Arbitrary<readonly [Tool, Audit]> = tools.chain((tool) =>
  fc.tuple(fc.constant(tool), auditsOf(tool)),
);
