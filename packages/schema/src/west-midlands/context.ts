import type { Section } from '../tool/types.js';
import { document } from './document.js';
import { yesNo } from './options.js';

export const context = {
  id: 'context',
  title: 'Context questions',
  source: { document, paragraph: 'Context questions' },
  questions: [
    {
      id: 'howLongOpen',
      kind: 'text',
      label: 'How long has the case been open to your service?',
      sensitivity: 'personal',
      source: { document, paragraph: 'Context questions, first question' },
    },
    {
      id: 'previouslyKnown',
      kind: 'decision',
      label: {
        child: 'Was the child previously known?',
        adult: 'Was the adult previously known?',
        both: 'Was the child or adult previously known?',
      },
      options: yesNo,
      explanation: { label: 'If yes for what reason?', requiredFor: ['yes'] },
      sensitivity: 'special-category',
      source: { document, paragraph: 'Context questions, second question (a)' },
    },
  ],
} as const satisfies Section;
