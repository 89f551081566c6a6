import { type Tool, toolSchemaId } from '@maat/schema';

const options = [
  { code: 'yes', label: 'Yes' },
  { code: 'no', label: 'No' },
  { code: 'partly', label: '=Partly' },
];

/** A tool that asks a question of every kind, some of them in every way there is. */
export const everyKind: Tool = {
  schema: toolSchemaId,
  id: 'every-kind',
  version: '1.0.0',
  language: 'en-GB',
  title: 'Every kind',
  roles: {
    agency: 'agency',
    dateOfAudit: 'day',
    caseReference: 'reference',
    actions: 'actions',
    overallGrade: 'grade',
  },
  codeLists: { contactTypes: [{ code: 'visit', label: 'Visit' }] },
  scale: {
    id: 'steps',
    grades: [
      { id: 'good', label: 'Good' },
      { id: 'poor', label: 'Poor' },
    ],
  },
  sections: [
    {
      id: 'head',
      title: 'About the audit',
      questions: [
        { id: 'agency', label: 'Agency', kind: 'choice', options },
        { id: 'day', label: 'Date', kind: 'date', precisions: ['day', 'month', 'year'] },
        { id: 'reference', label: 'Case reference', kind: 'text', sensitivity: 'personal' },
      ],
    },
    {
      id: 'answers',
      title: { child: 'The child', adult: 'The adult', both: 'The child or adult' },
      judgement: 'judged',
      questions: [
        {
          id: 'constructor',
          number: '1',
          label: 'Words',
          hint: 'As many as you like.',
          kind: 'narrative',
          noEvidence: true,
          evidence: true,
        },
        { id: 'when', label: 'When', kind: 'date', words: true, notApplicable: false },
        { id: 'count', label: 'How many', kind: 'number', minimum: 0, maximum: 99, whole: true },
        { id: 'chosen', label: 'Which', kind: 'choices', options: { codeList: 'contactTypes' } },
        {
          id: 'decided',
          label: 'Was it?',
          kind: 'decision',
          options,
          explanation: { label: 'If not, why?', requiredFor: ['no'] },
          evidence: true,
        },
        {
          id: 'asked',
          label: 'Asked if not',
          kind: 'text',
          when: { '==': [{ var: 'answers.decided' }, 'no'] },
        },
        { id: 'judged', label: 'Judgement', kind: 'grade' },
      ],
    },
    {
      id: 'end',
      title: 'Actions',
      questions: [
        {
          id: 'actions',
          label: 'Actions',
          kind: 'table',
          rowName: 'action',
          columns: [
            { id: 'what', label: 'What', kind: 'narrative' },
            { id: 'who', label: 'Who', kind: 'text', role: 'owner' },
            { id: 'due', label: 'By when', kind: 'date', role: 'due', words: true },
            { id: 'cost', label: 'Cost', kind: 'number' },
            { id: 'done', label: 'Done', kind: 'choice', options },
          ],
        },
        { id: 'grade', label: 'Grade', kind: 'grade', rationale: { label: 'Why' } },
      ],
    },
  ],
};
