import type { Section } from '../tool/types.js';
import { document } from './document.js';
import { yesPartlyNo } from './options.js';

export const assessment = {
  id: 'assessment',
  area: true,
  title: 'ASSESSMENT',
  shortTitle: 'Assessment',
  source: { document, paragraph: 'Assessment' },
  questions: [
    {
      id: 'assessmentTools',
      kind: 'narrative',
      number: '6',
      core: true,
      label: 'Which tools have been used for assessment (and when)?',
      sensitivity: 'personal',
      source: { document, paragraph: 'Assessment, question 6' },
    },
    {
      id: 'assessmentQuality',
      kind: 'decision',
      number: '7',
      core: true,
      label: 'Are assessments timely and proportionate to risk?',
      options: yesPartlyNo,
      explanation: { label: 'Please explain.' },
      sensitivity: 'personal',
      source: { document, paragraph: 'Assessment, question 7' },
    },
    {
      id: 'familyHistory',
      kind: 'narrative',
      number: '8',
      core: true,
      label:
        'How do they consider the family history and context including use of chronologies and genograms?',
      sensitivity: 'special-category',
      source: { document, paragraph: 'Assessment, question 8' },
    },
    {
      id: 'familyEngagement',
      kind: 'narrative',
      number: '9',
      core: true,
      label: 'What steps have been taken to engage all family members in assessment?',
      hint: '(have you considered estranged parents, new partners, step parents etc)',
      sensitivity: 'personal',
      source: {
        document,
        paragraph: 'Assessment, question 9',
        note: 'The line printed under it stands at the head of the section on plans.',
      },
    },
  ],
} as const satisfies Section;
