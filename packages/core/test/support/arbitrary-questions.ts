import type { Question, Text, Tool } from '@maat/schema';
import fc from 'fast-check';
import { toolOf } from './kit.js';

const identifier = fc.oneof(
  fc.stringMatching(/^[a-z][A-Za-z0-9-]{0,63}$/),
  // Names of something in every object, and of members of an audit.
  fc.constantFrom('constructor', 'valueOf', 'toString', 'hasOwnProperty', 'state', 'value', 'id'),
);

function distinct(length: { readonly min: number; readonly max: number }) {
  return fc.uniqueArray(identifier, { minLength: length.min, maxLength: length.max });
}

const text: fc.Arbitrary<Text> = fc.oneof(
  fc.constantFrom('Words', 'Ŵyn 🙂?'),
  fc.constant({ child: 'He', adult: 'They', both: 'He/they' }),
);

const yesOrNo = { freq: 2, nil: undefined };

/** A member that is there or not; left out where it is not, as JSON has it. */
function maybe(members: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<object> {
  return fc.record(members, { requiredKeys: [] });
}

const codes = distinct({ min: 1, max: 4 }).chain((all) =>
  fc.tuple(...all.map((code) => text.map((label) => ({ code, label })))),
);

const options = fc.oneof(codes, fc.constant({ codeList: 'colours' }));
const maxLength = fc.integer({ min: 1, max: 200 });
const dates = maybe({
  precisions: fc.subarray(['day', 'month', 'year'], { minLength: 1 }),
  future: fc.boolean(),
  words: fc.boolean(),
  inReviewPeriod: fc.boolean(),
});
const numbers = maybe({
  minimum: fc.constant(0),
  maximum: fc.constant(9),
  whole: fc.boolean(),
  unit: text,
});

function ofKind(kind: string, ...parameters: readonly fc.Arbitrary<object>[]) {
  return fc.tuple(...parameters).map((all): object => Object.assign({ kind }, ...all));
}

/** What a question and a column can both ask for. */
const simple = [
  ofKind('text', maybe({ maxLength, autocomplete: fc.constant('given-name') })),
  ofKind('narrative', maybe({ maxLength, rows: fc.constant(3) })),
  ofKind('date', dates),
  ofKind('number', numbers),
  ofKind('choice', fc.record({ options })),
  ofKind('signature', maybe({ rows: fc.constant(3) })),
];

const columns = distinct({ min: 1, max: 4 }).chain((ids) =>
  fc.tuple(
    ...ids.map((id) =>
      fc
        .tuple(fc.oneof(...simple.slice(0, 5), fc.constant({ kind: 'stamp' })), text)
        .map(([column, label]): object => ({ id, label, ...column })),
    ),
  ),
);

const kinds = fc.oneof(
  ...simple,
  ofKind('choices', fc.record({ options })),
  ofKind('decision', fc.record({ options, explanation: fc.constant({ label: 'Why?' }) })),
  ofKind('table', fc.record({ columns })),
  ofKind('grade', maybe({ rationale: fc.record({ label: text }) })),
);

const members = maybe({
  hint: text,
  guidance: fc.constant([{ text: 'Such as:', points: ['this', 'that'] }]),
  number: fc.constant('7'),
  required: fc.boolean(),
  notApplicable: fc.boolean(),
  noEvidence: fc.boolean(),
  evidence: fc.boolean(),
  weight: fc.nat(3),
  sensitivity: fc.constantFrom('none', 'personal', 'special-category'),
  extensions: fc.constant({ host: 1 }),
});

const questions: fc.Arbitrary<readonly Question[]> = distinct({ min: 1, max: 8 }).chain((ids) =>
  fc.tuple(
    ...ids.map((id) =>
      fc
        .tuple(kinds, members, text)
        .map(([kind, more, label]) => ({ id, label, ...more, ...kind }) as Question),
    ),
  ),
);

/** Tools with questions of every kind, known and not, and every parameter that a kind has. */
export const toolsOfEveryKind: fc.Arbitrary<Tool> = fc
  .record({
    questions,
    ids: distinct({ min: 2, max: 2 }),
    cut: fc.nat(8),
    colours: codes,
    contactTypes: fc.option(codes, yesOrNo),
    grades: distinct({ min: 1, max: 4 }),
  })
  .map(({ questions: asked, ids, cut, colours, contactTypes, grades }) => {
    const parts = [asked.slice(0, cut), asked.slice(cut)];
    const sections = ids.map((id, index) => ({ id, title: id, questions: parts[index] ?? [] }));
    return toolOf([], {
      sections: sections.filter((section) => section.questions.length > 0),
      codeLists: { colours, ...(contactTypes && { contactTypes }) },
      scale: { id: 'scale', grades: grades.map((id) => ({ id, label: id })) },
    });
  });
