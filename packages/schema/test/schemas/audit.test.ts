import { describe, expect, it } from 'vitest';
import { everyAudit } from './every-kind.js';
import { errorsOf, isAudit } from './validate.js';

const answered = (value: unknown) => ({
  ...everyAudit,
  answers: { asked: { state: 'answered', value } },
});
const answeredBy = (answer: unknown) => ({ ...everyAudit, answers: { asked: answer } });
const at = '/answers/asked';

const accepted: readonly (readonly [what: string, audit: unknown])[] = [
  ['every kind and state', everyAudit],
  ['an audit without answers', { ...everyAudit, answers: {} }],
  ['a month', answered('2026-03')],
  ['a date that is being typed', answered({ day: '31', month: 'Feb', year: '' })],
  ['words for a date', answered({ words: 'by the next review' })],
  ['a number', answered(-0.5)],
  ['a decision without its explanation yet', answered({ choice: 'yes' })],
  ['an explanation without its decision yet', answered({ explanation: 'As …' })],
  ['a grade without its rationale yet', answered({ grade: 'good' })],
  ['evidence before there is a value', answeredBy({ state: 'answered', evidence: [{ id: 'e1' }] })],
  ['N/A with a reason', answeredBy({ state: 'not-applicable', reason: 'No plan was made.' })],
  ['text with every kind of character', answered('\u0000 🙂 \ud800 مرحبا <b>\r\n')],
  ['the longest text', answered('🙂'.repeat(1000000))],
];

describe('the audit schema accepts', () => {
  it.each(accepted)('%s', (_, audit) => {
    expect(errorsOf(isAudit, audit)).toEqual([]);
  });
});

const without = (member: string) =>
  Object.fromEntries(Object.entries(everyAudit).filter(([key]) => key !== member));

const refused: readonly (readonly [what: string, audit: unknown, errors: readonly string[]])[] = [
  ['null', null, [' type']],
  ['no answers', without('answers'), [' required']],
  ['another shape', { ...everyAudit, schema: 'urn:maat:schema:audit:9' }, ['/schema const']],
  ['a member that is not ours', { ...everyAudit, grade: 'good' }, [' additionalProperties']],
  ['a tool without its version', { ...everyAudit, tool: { id: 'x' } }, ['/tool required']],
  ['an unknown status', { ...everyAudit, status: 'done' }, ['/status enum']],
  ['a revision that is a fraction', { ...everyAudit, revision: 1.5 }, ['/revision type']],
  [
    'a moment with an offset',
    { ...everyAudit, madeAt: '2026-11-02T09:00:00+01:00' },
    ['/madeAt pattern'],
  ],
  [
    'a moment that cannot be',
    { ...everyAudit, madeAt: '2026-13-02T09:00:00Z' },
    ['/madeAt pattern'],
  ],
  [
    'a case reference of nothing',
    { ...everyAudit, caseReference: '' },
    ['/caseReference minLength'],
  ],
  [
    'a section that is complete twice',
    { ...everyAudit, completedSections: ['a', 'a'] },
    ['/completedSections uniqueItems'],
  ],
  ['a bare value', answeredBy('yes'), [`${at} type`]],
  ['an answer without a state', answeredBy({ value: 'yes' }), [`${at} required`]],
  ['a state that is none', answeredBy({ state: 'skipped' }), [`${at}/state enum`]],
  ['an answer of nothing', answeredBy({ state: 'answered' }), [`${at} minProperties`]],
  [
    'N/A with a value',
    answeredBy({ state: 'not-applicable', value: 'x' }),
    [`${at} additionalProperties`],
  ],
  [
    'no evidence with evidence',
    answeredBy({ state: 'no-evidence', evidence: [] }),
    [`${at} additionalProperties`],
  ],
  [
    'an empty reason',
    answeredBy({ state: 'not-applicable', reason: '' }),
    [`${at}/reason minLength`],
  ],
  ['a value of null', answered(null), [`${at}/value type`]],
  ['a value that is true', answered(true), [`${at}/value type`]],
  ['an empty text', answered(''), [`${at}/value minLength`]],
  ['a text that is too long', answered('🙂'.repeat(1000001)), [`${at}/value maxLength`]],
  ['no choices', answered([]), [`${at}/value minItems`]],
  ['a code that is none', answered(['Not a code']), [`${at}/value/0 pattern`]],
  ['an empty value', answered({}), [`${at}/value minProperties`]],
  [
    'a value with a member that is not ours',
    answered({ choice: 'yes', mood: 'x' }),
    [`${at}/value additionalProperties`],
  ],
  ['a row without an id', answered([{ cells: {} }]), [`${at}/value/0 required`]],
  [
    'a row with a cell of true',
    answered([{ id: 'r', cells: { what: true } }]),
    [`${at}/value/0/cells/what type`],
  ],
  [
    'a row with an empty cell',
    answered([{ id: 'r', cells: { what: '' } }]),
    [`${at}/value/0/cells/what minLength`],
  ],
  [
    'evidence without an id',
    answeredBy({ state: 'answered', evidence: [{}] }),
    [`${at}/evidence/0 required`],
  ],
  [
    'evidence of a day that is none',
    answeredBy({ state: 'answered', evidence: [{ id: 'e', when: '2026-02-40' }] }),
    [`${at}/evidence/0/when pattern`],
  ],
  [
    'what is set aside, not in a list',
    { ...everyAudit, setAside: { asked: everyAudit.answers.day } },
    ['/setAside/asked type'],
  ],
];

describe('the audit schema refuses', () => {
  it.each(refused)('%s', (_, audit, errors) => {
    expect(errorsOf(isAudit, audit)).toEqual(errors);
  });
});

/** Names that mean something to JavaScript, as JSON brings them: members like any other. */
describe.each(['__proto__', 'constructor', 'hasOwnProperty', 'to.string', ''])(
  'the name %j',
  (name) => {
    const hostile = (value: string): unknown => JSON.parse(`{${JSON.stringify(name)}:${value}}`);
    const isWord = /^[a-z][A-Za-z0-9-]*$/.test(name);
    const named = (place: string) => (isWord ? [] : [`${place} pattern`, `${place} propertyNames`]);

    it('is refused as a member', () => {
      const audit = { ...everyAudit, tool: Object.assign(hostile('1') as object, everyAudit.tool) };
      expect(errorsOf(isAudit, audit)).toEqual(['/tool additionalProperties']);
      expect(errorsOf(isAudit, answered(hostile('"x"')))).toEqual([
        `${at}/value additionalProperties`,
      ]);
    });

    it('is no question, unless it is a word like any other', () => {
      const answers = hostile('{"state":"not-applicable"}');
      expect(errorsOf(isAudit, { ...everyAudit, answers })).toEqual(named('/answers'));
      const setAside = hostile('[{"state":"not-applicable"}]');
      expect(errorsOf(isAudit, { ...everyAudit, setAside })).toEqual(named('/setAside'));
    });

    it('is no column, unless it is a word like any other', () => {
      const rows = [{ id: 'r', cells: hostile('"x"') }];
      expect(errorsOf(isAudit, answered(rows))).toEqual(named(`${at}/value/0/cells`));
    });
  },
);
