import type { Question } from '@maat/schema';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { modelOf } from '../../src/model/tool-model.js';
import { answerFaults } from '../../src/validate/answer-faults.js';
import { everyAudit, everyKind } from '../support/every-kind.js';
import { answered, inShort, toolOf } from '../support/kit.js';

const model = modelOf(everyKind);

/** The faults of an answer to a question of the tool with every kind, in short. */
function faults(id: string, answer: unknown): readonly string[] {
  const question = model.questions.get(id)?.question as Question;
  return inShort(answerFaults(model, question, answer)).map((each) => each.replace('error ', ''));
}

const row = (cells: object, id = 'r1') => ({ id, cells });

describe('an answer that fits its question', () => {
  test.each(Object.entries(everyAudit.answers))('%s', (id, answer) => {
    expect(faults(id, answer)).toEqual([]);
  });

  test.each([
    ['dateOfAudit', { day: '31' }],
    ['dateOfAudit', { day: '31', month: '', year: 'abc' }],
    ['dateOfAudit', '2025-02-30'],
    ['dateOfAudit', '2026'],
    ['count', { typed: 'about 3' }],
    ['count', -5.5],
    ['verdict', { explanation: ' ' }],
    ['mark', { rationale: 'As written.' }],
    ['actions', [row({})]],
    ['actions', [row({ due: { day: '1' } })]],
    ['line', ' '],
    ['line', 'x'.repeat(81)],
    ['line', 'x'.repeat(2_000_001)],
    ['story', 'a\0b'],
    ['story', '\ud83d'],
    ['dateOfAudit', { year: '2'.repeat(101) }],
  ])('may be unfinished, too long or hold any character, as it can be typed: %s', (id, value) => {
    expect(faults(id, answered(value))).toEqual([]);
  });

  it('may be anything of the right shape where the kind is one of a later version', () => {
    const question = { id: 'later', kind: 'ranking', label: 'Later' } as unknown as Question;
    const later = modelOf(toolOf([question]));
    expect(answerFaults(later, question, answered(['a', 'b']))).toEqual([]);
    expect(answerFaults(later, question, answered({ grade: 'x' }))).toEqual([]);
    expect(inShort(answerFaults(later, question, { state: 'done' }))).toEqual([
      'error structure.not-allowed /answers/later/state',
    ]);
  });
});

describe('an answer of another shape', () => {
  test.each([
    ['no object', 'yes', ['structure.type /answers/line']],
    ['nothing', undefined, ['structure.not-json /answers/line']],
    ['no state', { value: 'x' }, ['structure.missing /answers/line/state']],
    ['another state', { state: 'done' }, ['structure.not-allowed /answers/line/state']],
    ['nothing answered', { state: 'answered' }, ['structure.too-few /answers/line']],
    ['an empty text', answered(''), ['structure.too-short /answers/line/value']],
    ['a text that is true', answered(true), ['structure.type /answers/line/value']],
    ['no number', answered(Number.NaN), ['structure.not-json /answers/line/value']],
    ['a member more', { ...answered('x'), x: 1 }, ['structure.unknown-member /answers/line/x']],
    [
      'a reason beside an answer',
      { ...answered('x'), reason: 'x' },
      ['structure.unknown-member /answers/line/reason'],
    ],
    [
      'evidence beside N/A',
      { state: 'not-applicable', evidence: [{ id: 'e1' }] },
      ['structure.unknown-member /answers/line/evidence'],
    ],
    [
      'evidence without an id',
      answered('x', [{ what: 'A call' }]),
      ['structure.missing /answers/line/evidence/0/id'],
    ],
    [
      'evidence with a date of another form',
      answered('x', [{ id: 'e1', when: '3 May' }]),
      ['structure.pattern /answers/line/evidence/0/when'],
    ],
  ])('is told before all else: %s', (_, answer, expected) => {
    expect(faults('line', answer)).toEqual(expected);
  });
});

describe('an answer that does not fit its question', () => {
  test.each([
    ['line', 3, ['answer.wrong-kind /answers/line/value']],
    ['line', { words: 'x' }, ['answer.wrong-kind /answers/line/value']],
    ['story', ['x'], ['answer.wrong-kind /answers/story/value']],
    ['dateOfAudit', 'soon', ['answer.wrong-kind /answers/dateOfAudit/value']],
    ['dateOfAudit', 20260309, ['answer.wrong-kind /answers/dateOfAudit/value']],
    [
      'dateOfAudit',
      { words: 'soon' },
      ['structure.unknown-member /answers/dateOfAudit/value/words'],
    ],
    ['dateOfAudit', { typed: '3' }, ['structure.unknown-member /answers/dateOfAudit/value/typed']],
    ['count', '3', ['answer.wrong-kind /answers/count/value']],
    ['count', { day: '3' }, ['answer.wrong-kind /answers/count/value']],
    ['count', { typed: '3', day: '3' }, ['structure.unknown-member /answers/count/value/day']],
    ['pick', 'three', ['answer.unknown-option /answers/pick/value']],
    ['pick', 'constructor', ['answer.unknown-option /answers/pick/value']],
    ['pick', ['one'], ['answer.wrong-kind /answers/pick/value']],
    ['picks', 'red', ['answer.wrong-kind /answers/picks/value']],
    [
      'picks',
      ['red', 'green', 'red'],
      [
        'answer.unknown-option /answers/picks/value/1',
        'answer.duplicate-option /answers/picks/value/2',
      ],
    ],
    ['picks', [row({})], ['answer.wrong-kind /answers/picks/value/0']],
    ['verdict', 'yes', ['answer.wrong-kind /answers/verdict/value']],
    ['verdict', { choice: 'perhaps' }, ['answer.unknown-option /answers/verdict/value/choice']],
    [
      'verdict',
      { choice: 'yes', grade: 'high' },
      ['structure.unknown-member /answers/verdict/value/grade'],
    ],
    ['mark', 'high', ['answer.wrong-kind /answers/mark/value']],
    ['mark', { grade: 'middling' }, ['answer.unknown-grade /answers/mark/value/grade']],
    ['actions', ['red'], ['answer.wrong-kind /answers/actions/value/0']],
    ['actions', 'none', ['answer.wrong-kind /answers/actions/value']],
    [
      'actions',
      [row({ what: 'x' }), row({ why: 'x' })],
      [
        'answer.duplicate-row /answers/actions/value/1/id',
        'answer.unknown-column /answers/actions/value/1/cells/why',
      ],
    ],
    [
      'actions',
      [row({ what: 1, due: 'soon', hours: 'many', colour: 'green', owner: { words: 'x' } })],
      [
        'answer.wrong-kind /answers/actions/value/0/cells/what',
        'answer.wrong-kind /answers/actions/value/0/cells/due',
        'answer.wrong-kind /answers/actions/value/0/cells/hours',
        'answer.unknown-option /answers/actions/value/0/cells/colour',
        'answer.wrong-kind /answers/actions/value/0/cells/owner',
      ],
    ],
  ])('%s: %j', (id, value, expected) => {
    expect(faults(id, answered(value))).toEqual(expected);
  });

  it('is N/A, no evidence or evidence, where the question takes none', () => {
    expect(faults('dateOfAudit', { state: 'not-applicable' })).toEqual([
      'answer.not-applicable-refused /answers/dateOfAudit',
    ]);
    expect(faults('story', { state: 'no-evidence' })).toEqual([
      'answer.no-evidence-refused /answers/story',
    ]);
    expect(faults('story', answered('x', [{ id: 'e1' }]))).toEqual([
      'answer.evidence-refused /answers/story/evidence',
    ]);
  });

  it('has evidence twice by the same id, or of an unknown type of contact', () => {
    const evidence = [{ id: 'e1', contactType: 'pigeon' }, { id: 'e1' }];
    expect(faults('line', answered('x', evidence))).toEqual([
      'answer.unknown-option /answers/line/evidence/0/contactType',
      'answer.duplicate-row /answers/line/evidence/1/id',
    ]);
  });

  it('gives a rationale that the tool has no place for', () => {
    const question = { id: 'grade', kind: 'grade', label: 'Grade' } as const;
    const plain = modelOf(toolOf([question], { scale: everyKind.scale }));
    const answer = answered({ grade: 'high', rationale: 'x' });
    expect(inShort(answerFaults(plain, question, answer))).toEqual([
      'error structure.unknown-member /answers/grade/value/rationale',
    ]);
  });
});

it('never throws, whatever it is given', () => {
  const ids = [...model.questions.keys()];
  fc.assert(
    fc.property(fc.constantFrom(...ids), fc.anything(), (id, value) => {
      expect(faults(id, value)).toBeInstanceOf(Array);
      expect(faults(id, answered(value))).toBeInstanceOf(Array);
    }),
  );
});
