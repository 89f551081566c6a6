import { describe, expect, it } from 'vitest';
import type {
  AnswersOf,
  QuestionIdOf,
  SectionIdOf,
  ValueById,
} from '../../src/audit/answers-of.js';
import type { AnswerValue, Audit } from '../../src/audit/types.js';
import type { Tool } from '../../src/tool/types.js';
import { westMidlands } from '../../src/west-midlands/index.js';
import { everyAudit, type everyKind } from '../schemas/every-kind.js';
import { errorsOf, isAudit } from '../schemas/validate.js';

type WestMidlands = typeof westMidlands;
type EveryKind = typeof everyKind;

describe('the answers of a known tool', () => {
  it('are those of its questions', () => {
    const answers: AnswersOf<WestMidlands> = {
      dateOfAudit: { state: 'answered', value: '2026-11-03' },
      date: { state: 'answered', value: { day: '3', month: 'Nov' } },
      subject: { state: 'answered', value: 'adult' },
      levelOfSupport: { state: 'answered', value: { choice: 'partly' } },
      escalation: { state: 'answered', value: { choice: 'not-required', explanation: '…' } },
      disagreements: { state: 'not-applicable', reason: 'There were none.' },
      actions: {
        state: 'answered',
        value: [
          { id: 'a1', cells: { action: 'Call', timescale: { words: 'soon' } } },
          { id: 'a2', cells: { personResponsible: 'A. Worker', timescale: '2027-01-31' } },
        ],
      },
      overallGrade: { state: 'answered', value: { grade: 'requires-improvement' } },
    };
    const audit: Audit<AnswersOf<WestMidlands>> = { ...everyAudit, answers };
    expect(errorsOf(isAudit, audit)).toEqual([]);
  });

  it('are no others', () => {
    const state = 'answered';
    let answers: AnswersOf<WestMidlands>;
    // @ts-expect-error an unknown question
    answers = { mood: { state, value: 'good' } };
    // @ts-expect-error a question by its number
    answers = { '7': { state, value: 'good' } };
    // @ts-expect-error a number where a date is asked
    answers = { date: { state, value: 20261103 } };
    // @ts-expect-error words where only a date is taken
    answers = { dateOfAudit: { state, value: { words: 'soon' } } };
    // @ts-expect-error a code that the question does not have
    answers = { subject: { state, value: 'family' } };
    // @ts-expect-error a code of another question
    answers = { previouslyKnown: { state, value: { choice: 'partly' } } };
    // @ts-expect-error a decision without its parts
    answers = { levelOfSupport: { state, value: 'yes' } };
    // @ts-expect-error a member that a decision does not have
    answers = { levelOfSupport: { state, value: { choice: 'yes', why: '…' } } };
    // @ts-expect-error a grade that is not in the scale
    answers = { overallGrade: { state, value: { grade: 'excellent' } } };
    // @ts-expect-error a column that the table does not have
    answers = { actions: { state, value: [{ id: 'a1', cells: { action: 'Call', owner: 'A' } }] } };
    // @ts-expect-error a number in a column of text
    answers = { actions: { state, value: [{ id: 'a1', cells: { action: 7 } }] } };
    // @ts-expect-error a row without an id
    answers = { actions: { state, value: [{ cells: { action: 'Call' } }] } };
    // @ts-expect-error a bare value
    answers = { theme: 'Neglect' };
    // @ts-expect-error a state that is none
    answers = { theme: { state: 'skipped' } };
    // @ts-expect-error a state that the question does not take
    answers = { theme: { state: 'no-evidence' } };
    expect(answers).toBeDefined();
  });

  it('take the states that the question takes', () => {
    let answers: AnswersOf<EveryKind>;
    answers = { line: { state: 'no-evidence' } };
    // @ts-expect-error the question takes no N/A
    answers = { line: { state: 'not-applicable' } };
    // @ts-expect-error a code that the code list does not have
    answers = { picks: { state: 'answered', value: ['red', 'green'] } };
    // @ts-expect-error a text where a number is asked
    answers = { count: { state: 'answered', value: 'three' } };
    expect(answers).toBeDefined();
  });

  it('have ids and values of their own', () => {
    const id: QuestionIdOf<WestMidlands> = 'promptAction';
    const section: SectionIdOf<WestMidlands> = 'livedExperience';
    const grade: ValueById<WestMidlands, 'overallGrade'> = { grade: 'outstanding' };
    const picks: ValueById<EveryKind, 'picks'> = ['blue'];
    // @ts-expect-error the id of a section, not of a question
    const wrongId: QuestionIdOf<WestMidlands> = 'grading';
    // @ts-expect-error the value of another question
    const wrongValue: ValueById<WestMidlands, 'overallGrade'> = 'outstanding';
    expect([id, section, grade, picks, wrongId, wrongValue]).toHaveLength(6);
  });
});

describe('the answers of a tool that is only known at run time', () => {
  it('are any answers', () => {
    const tool: Tool = westMidlands;
    const answers: AnswersOf<typeof tool> = {
      anything: { state: 'answered', value: [{ id: 'r1', cells: { column: 1 } }] },
      more: { state: 'no-evidence' },
    };
    const value: ValueById<Tool, 'anything'> = 'text';
    const same: AnswerValue = value;
    expect(errorsOf(isAudit, { ...everyAudit, answers })).toEqual([]);
    expect(same).toBe('text');
  });

  it('are answers still', () => {
    // @ts-expect-error a bare value
    const answers: AnswersOf<Tool> = { anything: 'text' };
    expect(isAudit({ ...everyAudit, answers })).toBe(false);
  });
});
