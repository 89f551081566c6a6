import type { Section } from '../tool/types.js';
import { document } from './document.js';

export const livedExperience = {
  id: 'livedExperience',
  area: true,
  title: 'PERSON CENTRED APPROACHES / LIVED EXPERIENCE (incl MSP)',
  shortTitle: 'Person-centred approaches and lived experience',
  source: { document, paragraph: 'Person Centred Approaches / Lived Experience' },
  questions: [
    {
      id: 'dailyLife',
      kind: 'narrative',
      number: '19',
      core: true,
      label: {
        child: 'How are the child’s day to day lived experiences understood?',
        adult: 'How are the adult’s day to day lived experiences understood?',
        both: 'How are the child’s/adult’s day to day lived experiences understood?',
      },
      sensitivity: 'special-category',
      source: { document, paragraph: 'Person Centred Approaches / Lived Experience, question 19' },
    },
    {
      id: 'safety',
      kind: 'narrative',
      number: '20',
      core: true,
      label: {
        child: 'How are children safer as a result of the help they receive?',
        adult: 'How are adults safer as a result of the help they receive?',
        both: 'How are children/adults safer as a result of the help they receive?',
      },
      sensitivity: 'special-category',
      source: { document, paragraph: 'Person Centred Approaches / Lived Experience, question 20' },
    },
    {
      id: 'voice',
      kind: 'narrative',
      number: '21',
      core: true,
      label: {
        child: 'How is the voice of the child heard and incorporated into interventions?',
        adult: 'How is the voice of the adult heard and incorporated into interventions?',
        both: 'How is the voice of the child/adult heard and incorporated into interventions?',
      },
      sensitivity: 'special-category',
      source: { document, paragraph: 'Person Centred Approaches / Lived Experience, question 21' },
    },
  ],
} as const satisfies Section;
