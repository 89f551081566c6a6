import { createAudit } from '@maat/core';

/** What is written in it. The people and places are made up, and look it. */
const sentences = [
  'The worker visited the family at home on each of the six dates in the plan.',
  'Mrs Example said that the mornings were the hardest part of the day.',
  'The school told the duty team by telephone, and followed it up by email.',
  'There is no record of who was told of the change, or when.',
  'The health visitor was invited to both meetings and attended the second.',
  'The chronology shows three moves of home in fourteen months.',
  'The views of the young person were sought alone, and are quoted in full.',
  'The housing officer of Sampletown Homes did not receive the minutes.',
  'A manager has looked at the file in supervision and set two actions.',
  'The risk was explained to the grandparents in plain words.',
  'The plan was updated within ten working days, as it should be.',
  'The family were clear about what had to change, and by when.',
];

/** About how many characters each text has, so that the whole comes to some 10 kB. */
const textLength = 205;

/** The moment at which it was last changed, and is checked. */
export const auditedAt = new Date('2026-11-20T16:30:00.000Z');

/**
 * A realistic audit: every question of the tool answered, some of them N/A.
 *
 * @param {import('@maat/schema').Tool} tool The tool.
 * @returns {import('@maat/schema').Audit}
 */
export function filledAudit(tool) {
  const questions = tool.sections.flatMap((section) => section.questions);
  const answers = questions.map((question, index) => [question.id, answerTo(question, index)]);
  return {
    ...createAudit(tool, { id: 'audit-1', caseReference: 'EX-0001', now: auditedAt }),
    revision: 412,
    answers: Object.fromEntries(answers),
    completedSections: tool.sections.map(({ id }) => id),
  };
}

function answerTo(question, index) {
  if (question.kind === 'narrative' && index % 11 === 0) {
    return { state: 'not-applicable', reason: sentences[index % sentences.length] };
  }
  return { state: 'answered', value: values[question.kind](question, index) };
}

const values = {
  text: (_, index) => `Example ${index}`,
  narrative: (_, index) => textOf(index),
  date: () => '2026-11-13',
  choice: ({ options }) => options[0].code,
  decision: ({ options }, index) => ({
    choice: options[index % options.length].code,
    explanation: textOf(index),
  }),
  grade: ({ rationale }, index) => ({
    grade: 'good',
    ...(rationale && { rationale: textOf(index) }),
  }),
  table: ({ columns }, index) =>
    [1, 2, 3].map((row) => ({
      id: `row-${row}`,
      cells: Object.fromEntries(
        columns.map(({ id, kind }) => [
          id,
          kind === 'date' ? '2027-02-01' : sentences[(index + row) % sentences.length],
        ]),
      ),
    })),
};

/** Sentences, another choice of them for each question. */
function textOf(index) {
  let text = '';
  for (let next = index * 5; text.length < textLength; next += 1) {
    text += `${text && ' '}${sentences[next % sentences.length]}`;
  }
  return text;
}
