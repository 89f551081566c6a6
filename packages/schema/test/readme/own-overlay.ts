import { type Overlay, overlaySchemaId } from '@maat/schema';

export const ourChanges: Overlay = {
  schema: overlaySchemaId,
  id: 'middle-vale-changes',
  version: '1.0.0',
  base: { id: 'west-midlands', version: '1.0.0' },
  tool: { id: 'middle-vale', version: '1.0.0', title: 'Middle Vale audit tool' },
  changes: [
    {
      change: 'add-question',
      section: 'context',
      after: 'howLongOpen',
      question: { id: 'lastSeen', kind: 'date', label: 'When was the person last seen alone?' },
    },
    { change: 'set-question', question: 'theme', members: { label: 'Theme of this round' } },
    { change: 'set-question', question: 'familyEngagement', unset: ['hint'] },
    { change: 'remove-question', question: 'date' },
  ],
};
