import type { Section } from '../tool/types.js';
import { document } from './document.js';

export const multiAgencyWorking = {
  id: 'multiAgencyWorking',
  area: true,
  title: 'MULTI AGENCY WORKING',
  shortTitle: 'Multi-agency working',
  source: { document, paragraph: 'Multi Agency Working' },
  questions: [
    {
      id: 'agencyEngagement',
      kind: 'narrative',
      number: '17',
      core: true,
      label: 'How are relevant agencies engaged in multi-agency decision making?',
      sensitivity: 'personal',
      source: { document, paragraph: 'Multi Agency Working, question 17' },
    },
    {
      id: 'informationSharing',
      kind: 'narrative',
      number: '18',
      core: true,
      label:
        'Please describe how information sharing has impacted on the plan. Please identify good practice and any areas for development',
      sensitivity: 'personal',
      source: { document, paragraph: 'Multi Agency Working, question 18' },
    },
  ],
} as const satisfies Section;
