import type { Overlay } from '../../src/overlay/types.js';
import { everyKind } from '../schemas/every-kind.js';

/** An overlay with each change, and each thing that a change can have. */
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
    { change: 'remove-section', section: 'added' },
    { change: 'remove-question', question: 'line' },
    {
      change: 'set-section',
      section: 'first',
      members: { title: 'Other', when: { '==': [{ var: 'answers.pick' }, 'two'] } },
      unset: ['guidance'],
    },
    {
      change: 'set-question',
      question: 'pick',
      members: { kind: 'choices', label: 'Pick some', options: [{ code: 'one', label: 'One' }] },
    },
    { change: 'set-tool', members: { publisher: 'Somebody', rules: [] }, unset: ['purpose'] },
  ],
  extensions: { host: { colour: null } },
} as const satisfies Overlay;
