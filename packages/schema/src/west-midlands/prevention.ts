import type { Section } from '../tool/types.js';
import { document } from './document.js';
import { yesPartlyNo } from './options.js';

export const prevention = {
  id: 'prevention',
  area: true,
  title: 'PREVENTION / EARLY HELP / THRESHOLDS',
  shortTitle: 'Prevention, early help and thresholds',
  source: { document, paragraph: 'Prevention / Early Help / Thresholds' },
  questions: [
    {
      id: 'earlyHelpOpportunities',
      kind: 'narrative',
      number: '1',
      core: true,
      label: 'How were opportunities for prevention/early help considered and utilised?',
      sensitivity: 'personal',
      source: { document, paragraph: 'Prevention / Early Help / Thresholds, question 1' },
    },
    {
      id: 'earlyHelpImpact',
      kind: 'narrative',
      number: '2',
      core: true,
      label: 'How did this impact on the situation?',
      sensitivity: 'special-category',
      source: { document, paragraph: 'Prevention / Early Help / Thresholds, question 2' },
    },
    {
      id: 'levelOfSupport',
      kind: 'decision',
      number: '3',
      core: true,
      label: {
        child: 'Has the child always received the right level of support?',
        adult: 'Has the adult always received the right level of support?',
        both: 'Has the child/adult always received the right level of support?',
      },
      options: yesPartlyNo,
      explanation: { label: 'Please explain.' },
      sensitivity: 'personal',
      source: { document, paragraph: 'Prevention / Early Help / Thresholds, question 3' },
    },
    {
      id: 'escalation',
      kind: 'decision',
      number: '4',
      core: true,
      label: 'If there is an escalation procedure, was it required and was it used appropriately?',
      options: [
        { code: 'used-appropriately', label: 'Required and used appropriately' },
        { code: 'not-used-appropriately', label: 'Required but not used appropriately' },
        { code: 'not-required', label: 'Not required' },
      ],
      explanation: { label: 'Please explain.' },
      sensitivity: 'personal',
      source: {
        document,
        paragraph: 'Prevention / Early Help / Thresholds, question 4',
        note: 'Three questions in one. Without an escalation procedure the answer is N/A.',
      },
    },
    {
      id: 'disagreements',
      kind: 'narrative',
      number: '5',
      core: true,
      label: 'How were disagreements resolved?',
      sensitivity: 'personal',
      source: { document, paragraph: 'Prevention / Early Help / Thresholds, question 5' },
    },
  ],
} as const satisfies Section;
