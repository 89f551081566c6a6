import type { Section } from '../tool/types.js';
import { document } from './document.js';
import { yesPartlyNo } from './options.js';

export const interventions = {
  id: 'interventions',
  area: true,
  title: 'INTERVENTIONS',
  shortTitle: 'Interventions',
  source: { document, paragraph: 'Interventions' },
  questions: [
    {
      id: 'vulnerabilities',
      kind: 'narrative',
      number: '22',
      core: true,
      label:
        'How has your agency identified vulnerabilities and root causes and are interventions and/or plans tailored to address these?',
      sensitivity: 'special-category',
      source: { document, paragraph: 'Interventions, question 22' },
    },
    {
      id: 'strengths',
      kind: 'narrative',
      number: '23',
      core: true,
      label: 'How are individual and family strengths identified and built upon?',
      sensitivity: 'special-category',
      source: { document, paragraph: 'Interventions, question 23' },
    },
    {
      id: 'diversity',
      kind: 'narrative',
      number: '24',
      core: true,
      label:
        'What evidence is there of the consideration and impact of age, disability, ethnicity, faith or belief, gender, gender identity, language, race and sexual orientation, mental capacity?',
      sensitivity: 'special-category',
      source: { document, paragraph: 'Interventions, question 24' },
    },
    {
      id: 'promptAction',
      kind: 'decision',
      number: '25',
      core: true,
      label:
        'Was prompt action taken to address interventions that are not working or where deterioration is recognised?',
      options: yesPartlyNo,
      explanation: { label: 'Please explain.' },
      sensitivity: 'personal',
      source: { document, paragraph: 'Interventions, question 25' },
    },
  ],
} as const satisfies Section;
