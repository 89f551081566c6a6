import type { Overlay } from '@maat/schema';
import { everyKind } from './every-kind.js';

/** An overlay of the tool that asks every kind, with each change. */
export const everyChange = {
  schema: 'urn:maat:schema:overlay:1',
  id: 'every-change',
  version: '0.1.0',
  title: 'Every change',
  base: { id: 'every-kind', version: everyKind.version },
  tool: { id: 'changed', version: '1.0.0', title: 'Changed' },
  changes: [
    {
      change: 'add-section',
      section: { id: 'added', title: 'Added', questions: [{ id: 'a', kind: 'text', label: 'A' }] },
      after: 'first',
    },
    {
      change: 'add-question',
      section: 'added',
      question: { id: 'b', kind: 'date', label: 'B', precisions: ['year'] },
      first: true,
    },
    {
      change: 'add-section',
      section: {
        id: 'passing',
        title: 'Passing',
        questions: [{ id: 'c', kind: 'text', label: 'C' }],
      },
    },
    { change: 'remove-section', section: 'passing' },
    { change: 'remove-question', question: 'a' },
    { change: 'set-section', section: 'first', members: { title: 'Other', shortTitle: 'O' } },
    { change: 'set-section', section: 'first', unset: ['shortTitle'] },
    {
      change: 'set-question',
      question: 'b',
      members: { kind: 'narrative', label: 'Other', rows: 3 },
      unset: ['precisions'],
    },
    { change: 'set-tool', members: { publisher: 'Somebody' }, unset: ['reviewPeriod'] },
  ],
} as const satisfies Overlay;
