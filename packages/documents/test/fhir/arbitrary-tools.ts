import { validateTool } from '@maat/core';
import type { Condition, Tool } from '@maat/schema';
import fc from 'fast-check';

/** Text as no program likes it: white space of all kinds, markup, controls, other scripts. */
export const nastyText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    'Words',
    ' led and trailed\n',
    '\u00a0',
    '<b>*x*</b> &amp;',
    '\u0001\u2028',
    '"\\u0041',
  ),
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
    .map((text) => text.replaceAll('\0', '0')),
  fc.constant('long '.repeat(300)),
);

const words = fc.oneof(
  { weight: 3, arbitrary: nastyText },
  { weight: 1, arbitrary: fc.record({ child: nastyText, adult: nastyText, both: nastyText }) },
);
const shortWords = nastyText.map((text) => [...text].slice(0, 20).join(''));
const some = (members: Readonly<Record<string, fc.Arbitrary<unknown>>>) =>
  fc.record(members, { requiredKeys: [] });

const paragraphs = fc.array(
  fc.oneof(
    fc.record({ text: words }),
    fc.record({ text: words, points: fc.array(words, { maxLength: 2 }) }),
  ),
  { maxLength: 2 },
);
const codesOf = (...codes: readonly string[]) =>
  fc.tuple(
    ...codes.map((code) =>
      fc.tuple(words, some({ hint: words })).map(([label, more]) => ({ code, label, ...more })),
    ),
  );
const options = fc.oneof(
  codesOf('yes', 'no'),
  codesOf('yes'),
  fc.constant({ codeList: 'colours' }),
);
const limit = fc.integer({ min: 1, max: 5000 });

const simple: readonly fc.Arbitrary<object>[] = [
  some({ maxLength: limit, autocomplete: fc.constant('name') }).map((more) => ({
    ...more,
    kind: 'text',
  })),
  some({ maxLength: limit, rows: fc.constant(4) }).map((more) => ({ ...more, kind: 'narrative' })),
  some({
    precisions: fc.subarray(['day', 'month', 'year'], { minLength: 1 }),
    future: fc.boolean(),
    words: fc.boolean(),
  }).map((more) => ({ ...more, kind: 'date' })),
  some({
    minimum: fc.constantFrom(0, -1.5, 1e-7),
    maximum: fc.constantFrom(9, 1e21),
    whole: fc.boolean(),
    unit: words,
  }).map((more) => ({ ...more, kind: 'number' })),
  options.map((all) => ({ kind: 'choice', options: all })),
];

const columns = fc
  .uniqueArray(fc.constantFrom('what', 'hint', 'rows'), { minLength: 1 })
  .chain((ids) =>
    fc.tuple(
      ...ids.map((id) =>
        fc
          .tuple(
            words,
            fc.oneof(...simple, fc.constant({ kind: 'stamp' })),
            some({ hint: words, role: fc.constantFrom('owner', 'due'), expected: fc.boolean() }),
          )
          .map(([label, kind, more]) => ({ id, label, ...kind, ...more })),
      ),
    ),
  );

const kinds = fc.oneof(
  ...simple,
  options.map((all) => ({ kind: 'choices', options: all })),
  fc
    .record({ options, label: words, more: some({ rows: fc.constant(2), maxLength: limit }) })
    .map(({ label, more, ...rest }) => ({
      ...rest,
      kind: 'decision',
      explanation: { label, ...more },
    })),
  fc
    .tuple(columns, some({ rowName: words }))
    .map(([all, more]) => ({ kind: 'table', columns: all, ...more })),
  some({ rationale: fc.record({ label: words }) }).map((more) => ({ kind: 'grade', ...more })),
  // A kind that this version does not know has members that it does not know either.
  some({ options, columns: fc.constant([1]), maxLength: limit, 'a b/%\u2028': words }).map(
    (more) => ({
      ...more,
      kind: 'signature',
    }),
  ),
);

/** Every operator, over questions that stand before; some of it `enableWhen` can say, some not. */
const condition: fc.Arbitrary<Condition> = fc.constantFrom<Condition>(
  { '==': [{ var: 'answers.gate' }, 'yes'] },
  { '!=': ['no', { var: 'answers.gate' }] },
  { in: [{ var: 'answers.gate' }, ['yes', 'no']] },
  { '==': [{ var: 'states.gate' }, 'answered'] },
  { '==': [{ var: 'states.gate' }, 'no-evidence'] },
  { '>': [3, { var: 'answers.count' }] },
  { '!': [{ '==': [{ var: 'answers.gate' }, 'yes'] }] },
  { and: [{ '==': [{ var: 'answers.gate' }, 'yes'] }, { '>=': [{ var: 'answers.count' }, 2] }] },
  { or: [{ '==': [{ var: 'answers.gate' }, 'yes'] }, { '!=': [{ var: 'answers.count' }, 2] }] },
);

const questionMembers = some({
  number: shortWords,
  hint: words,
  guidance: paragraphs,
  required: fc.boolean(),
  notApplicable: fc.boolean(),
  noEvidence: fc.boolean(),
  evidence: fc.boolean(),
  weight: fc.constantFrom(0, 1.5),
  sensitivity: fc.constantFrom('none', 'personal', 'special-category'),
  when: condition,
  core: fc.boolean(),
  hidden: fc.constantFrom({}, { justification: 'Asked elsewhere.' }),
  themePack: fc.constant('boats'),
  source: fc.record({ document: nastyText, paragraph: nastyText }),
  extensions: fc.constant({ host: { colour: null } }),
});

const question = (id: string) =>
  fc
    .tuple(words, kinds, questionMembers)
    .map(([label, kind, more]) => ({ id, label, ...more, ...kind }));

const gates = [
  {
    id: 'gate',
    kind: 'choice',
    label: 'Gate',
    options: ['yes', 'no'].map((code) => ({ code, label: code })),
  },
  { id: 'count', kind: 'number', label: 'Count' },
];

const sections = fc
  .record({
    ids: fc.uniqueArray(fc.stringMatching(/^[a-z][A-Za-z0-9-]{0,6}$/), {
      minLength: 2,
      maxLength: 5,
    }),
    titles: fc.tuple(words, words),
    more: some({
      shortTitle: words,
      guidance: paragraphs,
      area: fc.boolean(),
      when: condition,
      extensions: fc.constant({}),
    }),
  })
  .chain(({ ids, titles: [first, second], more }) =>
    fc.tuple(...ids.map(question)).map((all) => [
      // A section may have the id of a question.
      { id: 'gate', title: first, questions: [...gates, ...all.slice(1)] },
      { id: 'other', title: second, ...more, questions: all.slice(0, 1) },
    ]),
  );

/** Valid tools with all that a tool can have, and words that FHIR has no string for. */
export const anyTool: fc.Arbitrary<Tool> = fc
  .tuple(
    fc.record({ sections, title: words, colours: codesOf('red', 'blue') }),
    some({
      publisher: words,
      purpose: fc.record({
        title: words,
        paragraphs: paragraphs.filter(({ length }) => length > 0),
      }),
      reviewPeriod: fc.constant('P12M'),
      contacts: fc.array(fc.record({ name: words }), { maxLength: 1 }),
      themePacks: fc
        .record({ title: words })
        .map(({ title }) => [{ id: 'boats', title, theme: 'yes' }]),
      extensions: fc.dictionary(nastyText, fc.jsonValue()),
    }),
    fc.boolean(),
  )
  .map(([{ colours, ...rest }, more, hasTypes]) => ({
    schema: 'urn:maat:schema:tool:1',
    id: 'any',
    version: '1.2.0-draft.1',
    language: 'en-GB',
    ...rest,
    ...more,
    roles: { theme: 'gate' },
    codeLists: { colours, ...(hasTypes && { contactTypes: colours }) },
    scale: {
      id: 'marks',
      grades: [
        { id: 'high', label: 'High' },
        { id: 'low', label: ' Low ' },
      ],
    },
  }))
  .filter((tool): tool is typeof tool & Tool => validateTool(tool).ok);
