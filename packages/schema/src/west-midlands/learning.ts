import type { Section } from '../tool/types.js';
import { document } from './document.js';

export const learning = {
  id: 'learning',
  title: 'Learning',
  source: { document, paragraph: 'Learning' },
  questions: [
    {
      id: 'actions',
      kind: 'table',
      label:
        'Please record any actions for your agency identified by the auditor. Include any timescales and person/s responsible',
      rowName: 'action',
      columns: [
        { id: 'action', kind: 'narrative', label: 'Action' },
        {
          id: 'personResponsible',
          kind: 'text',
          label: 'Person/s responsible',
          role: 'owner',
          expected: true,
        },
        {
          id: 'timescale',
          kind: 'date',
          label: 'Timescale',
          role: 'due',
          future: true,
          words: true,
          expected: true,
        },
      ],
      sensitivity: 'personal',
      source: {
        document,
        paragraph: 'Learning, first box',
        note: 'One box on paper; here a row for each action.',
      },
    },
    {
      id: 'goodPractice',
      kind: 'narrative',
      label: 'Is there good practice which should be highlighted?',
      sensitivity: 'personal',
      source: { document, paragraph: 'Learning, second box' },
    },
    {
      id: 'improvements',
      kind: 'narrative',
      label:
        'Do you have any suggestions for practice improvement for your agency or the professionals group working with this individual/family?',
      sensitivity: 'personal',
      source: { document, paragraph: 'Learning, third box' },
    },
  ],
} as const satisfies Section;
