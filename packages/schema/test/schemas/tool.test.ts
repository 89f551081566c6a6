import { describe, expect, it } from 'vitest';
import { westMidlands } from '../../src/west-midlands/index.js';
import { everyKind } from './every-kind.js';
import { errorsOf, isTool } from './validate.js';

const [section] = everyKind.sections;
const question = { id: 'added', kind: 'text', label: 'Added' };

/** The tool with one more question, at /sections/0/questions/9. */
function withQuestion(added: object): object {
  const questions = [...section.questions, added];
  return { ...everyKind, sections: [{ ...section, questions }] };
}

describe('the tool schema accepts', () => {
  it.each([
    ['the West Midlands tool', westMidlands],
    ['every kind of question', everyKind],
    [
      'a kind that this version does not know',
      withQuestion({ ...question, kind: 'signature', by: 1 }),
    ],
    ['as little as possible', { ...everyKind, roles: {}, codeLists: {}, extensions: {} }],
  ])('%s', (_, tool) => {
    expect(errorsOf(isTool, tool)).toEqual([]);
  });
});

const at = '/sections/0/questions/9';
const without = (member: string) =>
  Object.fromEntries(Object.entries(everyKind).filter(([key]) => key !== member));

const refused: readonly (readonly [what: string, tool: unknown, errors: readonly string[]])[] = [
  ['no object', [], [' type']],
  ['no sections', without('sections'), [' required']],
  ['another shape', { ...everyKind, schema: 'urn:maat:schema:tool:2' }, ['/schema const']],
  ['a version that is none', { ...everyKind, version: '1.0' }, ['/version pattern']],
  ['a member that is not ours', { ...everyKind, colour: 'red' }, [' additionalProperties']],
  ['a period without a length', { ...everyKind, reviewPeriod: 'P' }, ['/reviewPeriod minLength']],
  [
    'an empty section',
    { ...everyKind, sections: [{ ...section, questions: [] }] },
    ['/sections/0/questions minItems'],
  ],
  ['a question id that is a number', withQuestion({ ...question, id: '7' }), [`${at}/id pattern`]],
  ['a question without a label', withQuestion({ id: 'added', kind: 'text' }), [`${at} required`]],
  [
    'a text for a child alone',
    withQuestion({ ...question, label: { child: 'Child' } }),
    [`${at}/label type`, `${at}/label required`, `${at}/label anyOf`],
  ],
  [
    'a parameter of another kind',
    withQuestion({ ...question, precisions: ['day'] }),
    [`${at} additionalProperties`],
  ],
  ['a choice without options', withQuestion({ ...question, kind: 'choice' }), [`${at} required`]],
  [
    'a decision without words for its reason',
    withQuestion({ ...question, kind: 'decision', options: { codeList: 'colours' } }),
    [`${at} required`],
  ],
  [
    'a table without columns',
    withQuestion({ ...question, kind: 'table', columns: [] }),
    [`${at}/columns minItems`],
  ],
  [
    'a column that is a table',
    withQuestion({
      ...question,
      kind: 'table',
      columns: [{ ...question, kind: 'date', columns: [] }],
    }),
    [`${at}/columns/0 additionalProperties`],
  ],
  [
    'a precision that is none',
    withQuestion({ ...question, kind: 'date', precisions: ['week'] }),
    [`${at}/precisions/0 enum`],
  ],
  [
    'an unknown kind without a label',
    withQuestion({ id: 'added', kind: 'signature' }),
    [`${at} required`],
  ],
  [
    'a role that is none',
    { ...everyKind, roles: { mayor: 'day' } },
    ['/roles additionalProperties'],
  ],
  [
    'a code list whose name is no word',
    { ...everyKind, codeLists: { '1': everyKind.codeLists.colours } },
    ['/codeLists pattern', '/codeLists propertyNames'],
  ],
  [
    'a scale without grades',
    { ...everyKind, scale: { id: 'marks', grades: [] } },
    ['/scale/grades minItems'],
  ],
];

describe('the tool schema refuses', () => {
  it.each(refused)('%s', (_, tool, errors) => {
    expect(errorsOf(isTool, tool)).toEqual(errors);
  });
});
