import { everyChange } from '../support/every-change.js';
import { everyAudit } from '../support/every-kind.js';
import { styleThemes } from './style-themes.js';
import { contactOf, withRule, withWhen } from './tools.js';
import {
  badTexts,
  type HostileValue,
  nested,
  noDays,
  noNumbers,
  notJson,
  own,
  prototypeNames,
  tooDeep,
  tooLarge,
  unkindTexts,
} from './values.js';

/** Something hostile, and the code that it is told by; without one it is harmless and says nothing. */
export interface Case {
  readonly name: string;
  readonly kind: 'audit' | 'tool' | 'overlay' | 'style theme';
  readonly make: () => unknown;
  readonly code?: string;
}

type Put = (value: unknown) => unknown;

const answers = (more: object) => ({ ...everyAudit, answers: { ...everyAudit.answers, ...more } });
const line = (answer: unknown) => answers({ line: answer });
const valued = (question: string, value: unknown) =>
  answers({ [question]: { state: 'answered', value } });

/** Places of an audit at which anything can be put. */
const places: readonly (readonly [name: string, put: Put])[] = [
  ['the audit', (value) => value],
  ['the id', (value) => ({ ...everyAudit, id: value })],
  ['the tool', (value) => ({ ...everyAudit, tool: value })],
  ['the answers', (value) => ({ ...everyAudit, answers: value })],
  ['an answer', line],
  ['a value', (value) => valued('line', value)],
  ['a cell', (value) => valued('actions', [{ id: 'r1', cells: { what: value } }])],
  ['what is set aside', (value) => ({ ...everyAudit, setAside: { story: [value] } })],
  ['what is retired', (value) => ({ ...everyAudit, retired: [value] })],
  ['an extension', (value) => ({ ...everyAudit, extensions: { x: value } })],
];

/** Places of an audit at which any text can be put. */
const texts: readonly (readonly [name: string, put: Put])[] = [
  ['the case reference', (value) => ({ ...everyAudit, caseReference: value })],
  ['a value', (value) => valued('story', value)],
  ['a reason', (value) => answers({ story: { state: 'not-applicable', reason: value } })],
  ['an explanation', (value) => valued('verdict', { choice: 'no', explanation: value })],
  ['a cell', (value) => valued('actions', [{ id: 'r1', cells: { owner: value } }])],
  ['evidence', (what) => line({ state: 'answered', evidence: [{ id: 'e', what, when: '2026' }] })],
  ['an extension', (value) => ({ ...everyAudit, extensions: { x: value } })],
];

function crossed(
  at: readonly (readonly [name: string, put: Put])[],
  values: readonly HostileValue[],
  code: string,
): readonly Case[] {
  return at.flatMap(([place, put]) =>
    values.map(({ name, make }) => ({
      name: `${name} for ${place}`,
      kind: 'audit' as const,
      make: () => put(make()),
      code,
    })),
  );
}

const one = (name: string, make: () => unknown, code?: string, kind: Case['kind'] = 'audit') => ({
  name,
  kind,
  make,
  ...(code !== undefined && { code }),
});

const named: readonly Case[] = prototypeNames.flatMap((name) => {
  const isIdentifier = /^[a-z][A-Za-z0-9-]*$/.test(name);
  const answered = { state: 'answered', value: 'x' };
  return [
    one(
      `${name} in the audit`,
      () => ({ ...own(name, {}), ...everyAudit }),
      'structure.unknown-member',
    ),
    one(
      `${name} for a question`,
      () => ({ ...everyAudit, answers: own(name, answered) }),
      isIdentifier ? 'answer.unknown-question' : 'structure.member-name',
    ),
    one(
      `${name} in an answer`,
      () => line({ ...own(name, 1), ...answered }),
      'structure.unknown-member',
    ),
    one(`${name} in a value`, () => valued('line', own(name, 'x')), 'structure.unknown-member'),
    one(
      `${name} for a column`,
      () => valued('actions', [{ id: 'r1', cells: own(name, 'x') }]),
      isIdentifier ? 'answer.unknown-column' : 'structure.member-name',
    ),
    one(
      `${name} for a grade`,
      () => valued('mark', { grade: name, rationale: 'x' }),
      isIdentifier ? 'answer.unknown-grade' : 'structure.pattern',
    ),
  ];
});

/** Texts that are written as a day is, and name none. */
const isDayLike = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;

const days = noDays.map((day) =>
  one(
    `the day ${JSON.stringify(day.slice(0, 24))}`,
    () => valued('dateOfAudit', day),
    isDayLike.test(day) ? 'date.not-real' : 'answer.wrong-kind',
  ),
);

/** A number with a fraction is told so first. */
function numberCode(number: number): string {
  if (!Number.isInteger(number)) return 'number.not-whole';
  return number > 9 ? 'number.too-large' : 'number.too-small';
}

const numbers = noNumbers.map((number) =>
  one(`the number ${number}`, () => valued('count', number), numberCode(number)),
);

const kept = unkindTexts.flatMap((text) => [
  one(`the text ${JSON.stringify(text.slice(0, 24))}`, () => valued('story', text.slice(0, 4000))),
  one(`the reason ${JSON.stringify(text.slice(0, 24))}`, () =>
    answers({ story: { state: 'not-applicable', reason: text } }),
  ),
]);

const large = tooLarge.flatMap(({ name, make }) => [
  one(name, () => ({ ...everyAudit, extensions: { x: make() } }), 'structure.too-large'),
  one(`${name} for a tool`, make, 'structure.too-large', 'tool'),
  one(
    `${name} for a change`,
    () => ({ ...everyChange, extensions: make() }),
    'structure.too-large',
    'overlay',
  ),
]);

const not = (levels: number): unknown =>
  Array.from({ length: levels }).reduce<unknown>((inner) => ({ '!': [inner] }), {
    var: 'answers.x',
  });

const toolCases: readonly Case[] = [
  ...[...notJson, ...tooDeep].flatMap((hostile) => {
    const code = tooDeep.includes(hostile) ? 'structure.too-deep' : 'structure.not-json';
    return [
      one(`${hostile.name} for a tool`, hostile.make, code, 'tool'),
      one(`${hostile.name} for a condition`, () => withWhen(hostile.make()), code, 'tool'),
      one(`${hostile.name} for an overlay`, hostile.make, code, 'overlay'),
      one(
        `${hostile.name} for a change`,
        () => ({ ...everyChange, changes: [hostile.make()] }),
        code,
        'overlay',
      ),
    ];
  }),
  one('a condition of 30 levels', () => withWhen(not(30)), 'structure.too-deep', 'tool'),
  one('a condition of 5,000 levels', () => withWhen(not(5_000)), 'structure.too-deep', 'tool'),
  one(
    'an operator that is none',
    () => withWhen({ method: ['x', 'constructor'] }),
    'structure.unknown-member',
    'tool',
  ),
  one(
    'a condition on itself',
    () => withWhen({ '==': [{ var: 'answers.asked' }, 'x'] }),
    'tool.condition-circle',
    'tool',
  ),
  one(
    'a condition on the prototype',
    () => withWhen({ var: '__proto__.x' }),
    'structure.unknown-member',
    'tool',
  ),
  one(
    'a condition of 10,000 parts',
    () => withWhen({ or: new Array(10_000).fill(true) }),
    'structure.too-many',
    'tool',
  ),
  one('a rule of 5,000 levels', () => withRule(not(5_000)), 'structure.too-deep', 'tool'),
  ...unkindTexts.map((text) =>
    one(
      `the contact ${JSON.stringify(text.slice(0, 24))}`,
      () => contactOf(text.slice(0, 50)),
      undefined,
      'tool',
    ),
  ),
];

/** All of it: more than 300 cases, none of which may end in an exception. */
export const corpus: readonly Case[] = [
  ...crossed(places, notJson, 'structure.not-json'),
  ...crossed(places, tooDeep, 'structure.too-deep'),
  ...crossed(texts, badTexts, 'structure.bad-character'),
  ...named,
  ...days,
  ...numbers,
  ...kept,
  ...large,
  one('a list inside a list for a value', () => valued('line', nested(3)), 'structure.type'),
  ...toolCases,
  ...styleThemes.map((each) => ({ ...each, kind: 'style theme' as const })),
];
