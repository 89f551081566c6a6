// A tool that `validateTool` refuses. The advice makes the best of it, and does not throw.
import type { Rule } from '@maat/schema';
import { expect, it } from 'vitest';
import { grade } from '../../src/grading/grade.js';
import { graded, mark, scale } from '../support/facts.js';
import { auditOf, toolOf } from '../support/kit.js';

const source = { document: 'Made up', paragraph: '1' };
const cap = (id: string, chosen: string): Rule => ({
  id,
  effect: 'cap',
  grade: 'perfect',
  strength: 'must',
  when: { '==': [{ var: 'grade.chosen' }, chosen] },
  reason: 'So.',
  source,
});
const rules = [cap('applies', 'weak'), cap('not', 'sound')];
const roles = { overallGrade: 'overall' };
const questions = [mark('overall')];

it('knows of a rule about a grade that is not in the scale no more than that it does not apply', () => {
  const tool = toolOf(questions, { roles, rules, scale, baseline: { grade: 'perfect', source } });
  const advice = grade(tool, auditOf(tool, { overall: graded('weak') }));
  expect(advice).toMatchObject({ best: 'excellent', worst: 'failing', chosen: 'weak', needs: [] });
  expect(advice.trace.map(({ outcome }) => outcome)).toEqual(['unknown', 'not-fired']);
});

it('knows no grade at all in a tool without a scale', () => {
  const tool = toolOf(questions, { roles, rules });
  const { trace, ...advice } = grade(tool, auditOf(tool, { overall: graded('weak') }));
  expect(advice).toEqual({ conflicts: [], needs: [] });
  expect(trace).toHaveLength(2);
});
