import { defineTool, toolSchemaId } from '@maat/schema';

const source = { document: 'Made up', paragraph: '1' };

/** A tool that names everything that a tool can name. The tests of editors type into it. */
export const sample = defineTool({
  schema: toolSchemaId,
  id: 'sample',
  version: '1.0.0',
  language: 'en-GB',
  title: 'Sample',
  sections: [
    {
      id: 'visits',
      title: 'Visits',
      area: true,
      judgement: 'visitsJudgement',
      questions: [
        { id: 'agreed', kind: 'choice', label: 'Agreed?', options: { codeList: 'answers' } },
        {
          id: 'seen',
          kind: 'decision',
          label: 'Seen alone?',
          options: [
            { code: 'always', label: 'Always' },
            { code: 'never', label: 'Never' },
          ],
          explanation: { label: 'If not, why?', requiredFor: ['never'] },
          when: { and: [{ '==': [{ var: 'answers.agreed' }, 'yes'] }] },
        },
        {
          id: 'hunger',
          kind: 'text',
          label: 'Who saw what there was to eat?',
          themePack: 'neglect',
        },
        {
          id: 'dates',
          kind: 'table',
          label: 'Dates',
          columns: [
            { id: 'kept', kind: 'choice', label: 'Kept?', options: { codeList: 'answers' } },
          ],
        },
        { id: 'visitsJudgement', kind: 'grade', label: 'How good?' },
      ],
    },
    {
      id: 'end',
      title: 'End',
      when: { '!': [{ '==': [{ var: 'states.seen' }, 'not-applicable'] }] },
      questions: [{ id: 'overall', kind: 'grade', label: 'Over all?' }],
    },
  ],
  roles: { overallGrade: 'overall' },
  codeLists: {
    answers: [
      { code: 'yes', label: 'Yes' },
      { code: 'no', label: 'No' },
    ],
  },
  scale: {
    id: 'two',
    grades: [
      { id: 'good', label: 'Good' },
      { id: 'poor', label: 'Poor' },
    ],
  },
  baseline: { grade: 'good', source },
  thresholds: { most: { value: 0.5, label: 'Most' } },
  flags: { unseen: { label: 'Not seen', question: 'seen', raisedBy: ['never'] } },
  rules: [
    {
      id: 'unseen-is-poor',
      effect: 'cap',
      grade: 'poor',
      strength: 'must',
      when: { '==': [{ var: 'flags.unseen' }, true] },
      reason: 'Not seen.',
      source,
    },
    {
      id: 'told',
      effect: 'require',
      strength: 'should',
      when: { '>': [{ var: 'judged.shareAtMost.poor' }, { var: 'thresholds.most' }] },
      requires: { '==': [{ var: 'sections.visits.judgement' }, 'poor'] },
      reason: 'Most is poor.',
      source,
    },
  ],
  themePacks: [{ id: 'neglect', title: 'Neglect', theme: 'neglect' }],
  replacements: [{ from: ['met'], to: ['seen'] }],
});
