import { type Tool, toolSchemaId } from '@maat/schema';

const yesNo = [
  { code: 'yes', label: 'Yes' },
  { code: 'no', label: 'No' },
] as const;

/** A small tool with a question of every kind, one of them asked under a condition. */
export const sampleTool = {
  schema: toolSchemaId,
  id: 'sample',
  version: '1.0.0',
  language: 'en-GB',
  title: 'Sample',
  reviewPeriod: 'P12M',
  roles: { dateOfAudit: 'dateOfAudit', subject: 'subject' },
  codeLists: { contactTypes: [{ code: 'email', label: 'E-mail' }] },
  scale: {
    id: 'scale',
    grades: [
      { id: 'good', label: 'Good' },
      { id: 'poor', label: 'Poor' },
    ],
  },
  sections: [
    {
      id: 'first',
      title: 'First',
      questions: [
        { id: 'dateOfAudit', kind: 'date', label: 'Date of audit' },
        {
          id: 'subject',
          kind: 'choice',
          label: 'Subject',
          options: [
            { code: 'child', label: 'Child' },
            { code: 'adult', label: 'Adult' },
          ],
        },
        { id: 'theme', kind: 'text', label: 'Theme', notApplicable: false },
        {
          id: 'story',
          kind: 'narrative',
          label: 'Story',
          noEvidence: true,
          evidence: true,
          required: false,
        },
        { id: 'visits', kind: 'number', label: 'Visits', minimum: 0, whole: true },
      ],
    },
    {
      id: 'second',
      title: 'Second',
      questions: [
        {
          id: 'timely',
          kind: 'decision',
          label: 'Timely?',
          options: yesNo,
          explanation: { label: 'If not, why?', requiredFor: ['no'] },
        },
        {
          id: 'delay',
          kind: 'text',
          label: 'Delay',
          when: { '==': [{ var: 'answers.timely' }, 'no'] },
        },
        { id: 'agencies', kind: 'choices', label: 'Agencies', options: yesNo },
        {
          id: 'actions',
          kind: 'table',
          label: 'Actions',
          columns: [
            { id: 'action', kind: 'narrative', label: 'Action' },
            { id: 'due', kind: 'date', label: 'Due', future: true, words: true, expected: true },
          ],
        },
        { id: 'overall', kind: 'grade', label: 'Grade', rationale: { label: 'Why?' } },
      ],
    },
  ],
} as const satisfies Tool;
