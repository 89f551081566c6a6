import { createAudit, isAsked, modelOf } from '@maat/core';
import type { Answer, Condition, Question, Tool } from '@maat/schema';
import { describe, expect, it } from 'vitest';
import {
  type FhirEnableWhen,
  type FhirQuestionnaireItem,
  questionnaireOf,
  responseOf,
} from '../../src/fhir.js';

const codes = ['yes', 'no', 'partly'];
const options = codes.map((code) => ({ code, label: code }));
const asked: readonly Question[] = [
  { id: 'pick', kind: 'choice', label: 'Pick', options, noEvidence: true },
  { id: 'picks', kind: 'choices', label: 'Picks', options },
  { id: 'count', kind: 'number', label: 'Count' },
  { id: 'whole', kind: 'number', label: 'Whole', whole: true },
  { id: 'day', kind: 'date', label: 'Day' },
  { id: 'about', kind: 'date', label: 'About', precisions: ['day', 'month'] },
  { id: 'line', kind: 'text', label: 'Line' },
  { id: 'verdict', kind: 'decision', label: 'Verdict', options, explanation: { label: 'Why?' } },
];

function toolWith(when: Condition): Tool {
  return {
    schema: 'urn:maat:schema:tool:1',
    id: 'conditions',
    version: '1.0.0',
    language: 'en-GB',
    title: 'Conditions',
    sections: [
      {
        id: 'all',
        title: 'All',
        questions: [...asked, { id: 'last', kind: 'text', label: 'Last', when }],
      },
    ],
  };
}

const answered = (value: unknown): Answer => ({ state: 'answered', value }) as Answer;

/** What may be answered to each question. */
const values: Readonly<Record<string, readonly (Answer | undefined)[]>> = {
  pick: [undefined, ...codes.map(answered), { state: 'not-applicable' }, { state: 'no-evidence' }],
  picks: [undefined, answered(['yes']), answered(['no', 'partly'])],
  count: [
    undefined,
    answered(2),
    answered(2.5),
    answered({ typed: 'two' }),
    answered({ typed: ' 2' }),
  ],
  whole: [undefined, answered(2), answered(-3)],
  day: [
    undefined,
    answered('2026-03-09'),
    answered('2026-03-10'),
    answered({ day: '10', month: 'March', year: '2026' }),
  ],
  about: [undefined, answered('2026-03'), answered('2026-03-09')],
  line: [undefined, answered('Words'), answered('Other'), answered(' \n')],
  verdict: [undefined, answered({ choice: 'yes' }), answered({ explanation: 'So far.' })],
};

const pick = { var: 'answers.pick' };
const sayable: readonly Condition[] = [
  { '==': [pick, 'yes'] },
  { '==': ['yes', pick] },
  { '!=': [pick, 'yes'] },
  { in: [pick, ['yes', 'no']] },
  { in: ['partly', { var: 'answers.picks' }] },
  { '==': [{ var: 'states.pick' }, 'answered'] },
  { '==': [{ var: 'states.line' }, 'answered'] },
  { '==': [{ var: 'answers.verdict' }, 'yes'] },
  { '!=': [{ var: 'answers.verdict' }, 'yes'] },
  { '==': [{ var: 'answers.count' }, 2] },
  { '!=': [{ var: 'answers.count' }, 2] },
  { '<': [{ var: 'answers.count' }, 2.5] },
  { '<': [2, { var: 'answers.count' }] },
  { '>=': [{ var: 'answers.whole' }, 2] },
  { '>': [{ var: 'answers.day' }, '2026-03-09'] },
  { '==': [{ var: 'answers.day' }, '2026-03-09'] },
  { '==': [{ var: 'answers.line' }, 'Words'] },
  { and: [{ '==': [pick, 'yes'] }, { '>': [{ var: 'answers.count' }, 1] }] },
  { and: [{ '!=': [pick, 'yes'] }, { and: [{ '>': [{ var: 'answers.count' }, 1] }] }] },
  {
    or: [{ '==': [pick, 'yes'] }, { in: [pick, ['no']] }, { '==': [{ var: 'answers.whole' }, 2] }],
  },
];

const unsayable: readonly Condition[] = [
  { '!': [{ '==': [pick, 'yes'] }] },
  { '==': [{ var: 'states.pick' }, 'no-evidence'] },
  { '==': [{ var: 'states.day' }, 'answered'] },
  { '==': [{ var: 'states.verdict' }, 'answered'] },
  { '!=': [{ var: 'states.pick' }, 'answered'] },
  { '==': [{ var: 'answers.picks' }, 'yes'] },
  { '==': [pick, { var: 'answers.line' }] },
  { '<': [{ var: 'answers.about' }, '2026-03-09'] },
  { '<': [pick, 'yes'] },
  { or: [{ '!=': [pick, 'yes'] }, { '==': [{ var: 'answers.count' }, 2] }] },
  {
    and: [
      { or: [{ '==': [pick, 'yes'] }, { '==': [pick, 'no'] }] },
      { '==': [{ var: 'answers.count' }, 2] },
    ],
  },
  { '==': [{ var: 'answers.count' }, true] },
];

function lastItem(tool: Tool): FhirQuestionnaireItem {
  const last = questionnaireOf(tool).item[0]?.item?.at(-1);
  if (last === undefined) throw new Error('The tool asks nothing.');
  return last;
}

/** Whether FHIR enables an item: hl7.org/fhir/R4/questionnaire-definitions.html#Questionnaire.item.enableWhen */
function isEnabled(
  { enableWhen = [], enableBehavior }: FhirQuestionnaireItem,
  answersTo: (linkId: string) => readonly unknown[],
): boolean {
  const holds = (clause: FhirEnableWhen): boolean => {
    const given = answersTo(clause.question).filter((value) => value !== undefined);
    const constant = constantIn(clause, 'answer');
    const { operator } = clause;
    if (operator === 'exists') return given.length > 0 === constant;
    if (operator === '!=') return !given.some((each) => each === constant);
    return given.some((each) => compare(each as number, operator, constant as number));
  };
  return enableBehavior === 'any' ? enableWhen.some(holds) : enableWhen.every(holds);
}

function compare(one: number, operator: string, other: number): boolean {
  if (operator === '=') return one === other;
  if (operator === '<') return one < other;
  if (operator === '>') return one > other;
  return operator === '>=' ? one >= other : one <= other;
}

function constantIn(holder: object, prefix: string): unknown {
  const value = Object.entries(holder).find(([name]) => name.startsWith(prefix))?.[1];
  return typeof value === 'object' ? value.code : value;
}

describe.each(sayable.map((condition) => [JSON.stringify(condition), condition] as const))(
  '%s',
  (_name, condition) => {
    const tool = toolWith(condition);

    it('enables in FHIR what our tool asks', () => {
      const item = lastItem(tool);
      expect(item.enableWhen).toBeDefined();
      for (const answers of combinations(mentioned(condition))) {
        const audit = { ...createAudit(tool, { id: 'a', now: new Date(0) }), answers };
        const items = responseOf(tool, audit).item?.[0]?.item;
        const answersTo = (linkId: string) =>
          (items?.find((each) => each.linkId === linkId)?.answer ?? []).map((each) =>
            constantIn(each, 'value'),
          );
        const expected = isAsked(modelOf(tool), 'last', (id) => answers[id]);
        expect(isEnabled(item, answersTo), JSON.stringify(answers)).toBe(expected);
      }
    });
  },
);

it.each(unsayable.map((condition) => [JSON.stringify(condition), condition] as const))(
  '%s cannot be said, and stands in the extension alone',
  (_name, condition) => {
    expect(lastItem(toolWith(condition))).not.toHaveProperty('enableWhen');
  },
);

function mentioned(condition: Condition): readonly string[] {
  const found = JSON.stringify(condition).matchAll(/(?:answers|states)\.(\w+)/g);
  return [...new Set([...found].map(([, id]) => String(id)))];
}

function combinations(ids: readonly string[]): readonly Record<string, Answer>[] {
  const [id, ...others] = ids;
  if (id === undefined) return [{}];
  return combinations(others).flatMap((rest) =>
    (values[id] ?? []).map((answer) => (answer ? { ...rest, [id]: answer } : rest)),
  );
}
