import type { Tool } from '@maat/schema';
import { westMidlands } from '@maat/schema/west-midlands';
import { expect, test } from 'vitest';
import { codebookOf } from '../../src/csv.js';

test('a code book tells every question, column and code of a tool', () => {
  const tool: Tool = westMidlands;
  const book = codebookOf(tool);
  const questions = tool.sections.flatMap((section) => section.questions);
  const asked = book.filter(({ code, column_id }) => code === null && column_id === null);
  expect(asked.map(({ question_id }) => question_id)).toEqual(questions.map(({ id }) => id));
  const of = (id: string) => book.filter(({ question_id }) => question_id === id);
  expect(of('overallGrade').map(({ code }) => code)).toEqual([
    null,
    ...(tool.scale?.grades ?? []).map(({ id }) => id),
  ]);
  expect(of('actions').map(({ column_id }) => column_id)).toEqual([
    null,
    'action',
    'personResponsible',
    'timescale',
  ]);
  expect(book.every(({ label }) => label !== '')).toBe(true);
});
