import { fiveKeyQuestions as tool } from '@maat/schema/scales';
import { describe, expect, it, test } from 'vitest';
import { grade } from '../../src/grading/grade.js';
import { validateTool } from '../../src/validate/validate-tool.js';
import { answered, auditOf } from '../support/kit.js';

const full: Readonly<Record<string, string>> = {
  o: 'outstanding',
  g: 'good',
  r: 'requires-improvement',
  i: 'inadequate',
};
const areas = tool.sections.filter(({ area }) => area);

/** An audit with these judgements: 'oogg' leaves the last key question open. */
function adviceOn(letters: string, more: object = {}) {
  const judgements = [...letters].map((letter, index) => [
    areas[index]?.judgement,
    answered({ grade: full[letter] }),
  ]);
  return grade(tool, auditOf(tool, { ...Object.fromEntries(judgements), ...more }));
}

const breach = (choice: string) => ({ breach: answered({ choice, explanation: 'Told.' }) });
const chosen = (id: string) => ({ overallGrade: answered({ grade: id }) });

describe('the five key questions', () => {
  it('are a tool that holds together', () => {
    expect(validateTool(tool)).toEqual({ ok: true, value: tool });
    expect(areas).toHaveLength(5);
  });

  test.each([
    ['oogggg'.slice(0, 5), 'outstanding'],
    ['ooooo', 'outstanding'],
    ['ogggg', 'good'],
    ['ooggr', 'good'],
    ['ggggg', 'good'],
    ['ggggr', 'good'],
    ['gggrr', 'requires-improvement'],
    ['ooorr', 'requires-improvement'],
    ['gggri', 'requires-improvement'],
    ['gggii', 'inadequate'],
    ['iiiii', 'inadequate'],
    // The principles say nothing of one inadequate among good ones: that is left to people.
    ['ggggi', undefined],
    // What is not judged yet is not counted on.
    ['oogg', undefined],
    ['gg', undefined],
    ['rr', 'requires-improvement'],
    ['ii', 'inadequate'],
  ])('%s come to %s', (letters, expected) => {
    expect(adviceOn(letters).proposed).toBe(expected);
  });

  it('weigh the same, wherever they stand', () => {
    for (const letters of ['rgggr', 'grrgg', 'gggrr']) {
      expect(adviceOn(letters).proposed).toBe('requires-improvement');
    }
  });

  it('are limited by a breach, which no reason gets round', () => {
    const advice = adviceOn('ooooo', { ...breach('yes'), ...chosen('good') });
    expect(advice).toMatchObject({
      best: 'requires-improvement',
      proposed: 'requires-improvement',
    });
    expect(advice.needs).toContainEqual({
      rule: 'limited-by-breach',
      strength: 'must',
      about: 'grade',
      settled: false,
    });
    expect(adviceOn('ooooo', breach('no')).proposed).toBe('outstanding');
  });

  it('are all judged before the whole is', () => {
    const outcome = (letters: string, more: object) =>
      adviceOn(letters, more).trace.find(({ rule }) => rule === 'equal-weight')?.outcome;
    expect(outcome('gggg', chosen('good'))).toBe('unmet');
    expect(outcome('ggggg', chosen('inadequate'))).toBe('met');
    expect(outcome('ggggg', {})).toBe('unknown');
  });
});
