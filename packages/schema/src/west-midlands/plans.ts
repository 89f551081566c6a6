import type { Section } from '../tool/types.js';
import { document } from './document.js';
import { yesPartlyNo } from './options.js';

export const plans = {
  id: 'plans',
  area: true,
  title: 'PLANS',
  shortTitle: 'Plans',
  guidance: [{ text: 'IE Support plans, CIN, CP plans etc' }],
  source: {
    document,
    paragraph: 'Plans',
    note: 'The first line is printed under question 9: it says what plans are meant.',
  },
  questions: [
    {
      id: 'planBasis',
      kind: 'narrative',
      number: '10',
      label: 'How are plans informed by assessment?',
      sensitivity: 'personal',
      source: { document, paragraph: 'Plans, question 10' },
    },
    {
      id: 'planNeeds',
      kind: 'narrative',
      number: '11',
      label: {
        child: 'How does the plan meet the child’s needs?',
        adult: 'How does the plan meet the adult’s needs?',
        both: 'How does the plan meet the child’s/adult’s needs?',
      },
      sensitivity: 'special-category',
      source: { document, paragraph: 'Plans, question 11' },
    },
    {
      id: 'planRisk',
      kind: 'narrative',
      number: '12',
      label: {
        child: 'How does the plan reduce risk for the child?',
        adult: 'How does the plan reduce risk for the adult?',
        both: 'How does the plan reduce risk for the child/adult?',
      },
      sensitivity: 'special-category',
      source: { document, paragraph: 'Plans, question 12' },
    },
    {
      id: 'actionTimescales',
      kind: 'decision',
      number: '13',
      label: 'Are actions taken in appropriate time scales?',
      options: yesPartlyNo,
      explanation: { label: 'If not, why?', requiredFor: ['partly', 'no'] },
      sensitivity: 'personal',
      source: { document, paragraph: 'Plans, question 13' },
    },
    {
      id: 'reviewTimeliness',
      kind: 'decision',
      number: '14',
      label: 'Are reviews carried out in a timely manner?',
      options: yesPartlyNo,
      explanation: { label: 'If not, why?', requiredFor: ['partly', 'no'] },
      sensitivity: 'personal',
      source: { document, paragraph: 'Plans, question 14' },
    },
    {
      id: 'outcomeFocus',
      kind: 'decision',
      number: '15',
      label: 'Is the plan outcome focussed?',
      options: yesPartlyNo,
      explanation: { label: 'Please explain.' },
      sensitivity: 'personal',
      source: { document, paragraph: 'Plans, question 15' },
    },
    {
      id: 'planImpact',
      kind: 'narrative',
      number: '16',
      label: {
        child: 'How has the plan had a positive impact on the child?',
        adult: 'How has the plan had a positive impact on the adult?',
        both: 'How has the plan had a positive impact on the child/adult?',
      },
      sensitivity: 'special-category',
      source: { document, paragraph: 'Plans, question 16' },
    },
  ],
} as const satisfies Section;
