import { type AnswersOf, defineTool, toolSchemaId } from '@maat/schema';

export const supervision = defineTool({
  schema: toolSchemaId,
  id: 'supervision-check',
  version: '1.0.0',
  language: 'en-GB',
  title: 'Supervision check',
  sections: [
    {
      id: 'supervision',
      title: 'Supervision',
      questions: [
        {
          id: 'lastSupervision',
          kind: 'date',
          label: 'When was the case last discussed in supervision?',
          precisions: ['day', 'month'],
        },
        {
          id: 'recorded',
          kind: 'decision',
          label: 'Is it recorded?',
          options: [
            { code: 'yes', label: 'Yes' },
            { code: 'no', label: 'No' },
          ],
          explanation: { label: 'If not, why?', requiredFor: ['no'] },
        },
        {
          id: 'nextSupervision',
          kind: 'date',
          label: 'When will it be?',
          future: true,
          when: { '==': [{ var: 'answers.recorded' }, 'no'] },
        },
      ],
    },
  ],
});

export type SupervisionAnswers = AnswersOf<typeof supervision>;
