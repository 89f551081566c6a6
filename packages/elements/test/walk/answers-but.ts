import type { Answers, AnswerValue, Question, Tool } from '@maat/schema';

type Kind = Question['kind'];

/** What is answered to a question of each kind of the two West Midlands tools. */
const values: {
  readonly [KIND in Kind]?: (question: Extract<Question, { kind: KIND }>) => AnswerValue;
} = {
  text: () => 'As on file',
  narrative: () => 'As on file',
  date: () => '2026-03-09',
  choice: () => 'child',
  decision: ({ options }) => ({ choice: leastOf(options), explanation: 'As on file' }),
  grade: () => ({ grade: 'good', rationale: 'As on file' }),
  table: () => [
    {
      id: 'r1',
      cells: { action: 'Call', personResponsible: 'A. Worker', timescale: { words: 'at once' } },
    },
  ],
};

/** No concern is raised where one is asked for. */
function leastOf(options: Extract<Question, { kind: 'decision' }>['options']): string {
  if ('codeList' in options) throw new Error('These tools list the options of each decision.');
  const { code } = options.find((option) => option.code === 'no') ?? options[0] ?? { code: '' };
  return code;
}

/** An answer to every question of a tool but for those that are named. */
export function answersBut(tool: Tool, ...blank: readonly string[]): Answers {
  const questions = tool.sections.flatMap((section) => section.questions);
  const answered = questions.filter(({ id }) => !blank.includes(id));
  return Object.fromEntries(
    answered.map((question) => {
      const value = values[question.kind]?.(question as never);
      if (value === undefined) throw new Error(`No answer to a ${question.kind}.`);
      return [question.id, { state: 'answered', value }];
    }),
  );
}
