import type { Overlay } from '../../src/overlay/types.js';
import { everyKind } from '../schemas/every-kind.js';

/** An overlay with each change, and each thing that a change can have. */
export const everyChange = {
  schema: 'urn:maat:schema:overlay:1',
  id: 'every-change',
  version: '0.1.0',
  title: 'Every change',
  base: { id: 'every-kind', version: `^${everyKind.version}` },
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
      change: 'replace-section',
      section: 'added',
      by: { id: 'other', title: 'Other', questions: [{ id: 'c', kind: 'number', label: 'C' }] },
    },
    {
      change: 'replace-question',
      question: 'c',
      by: { id: 'd', kind: 'text', label: 'D' },
    },
    { change: 'move-section', section: 'other', first: true },
    { change: 'move-question', question: 'day', section: 'other', after: 'd' },
    { change: 'hide-question', question: 'count', justification: 'Counted elsewhere.' },
    { change: 'show-question', question: 'story' },
    { change: 'put', in: 'rules', id: 'look-again', value: everyKind.rules[2], first: true },
    { change: 'put', in: 'grades', id: 'middle', value: { id: 'middle', label: 'Middle' } },
    { change: 'put', in: 'thresholds', id: 'most', value: { value: 0.6, label: 'Most' } },
    { change: 'put', in: 'flags', id: 'alarm', value: { label: 'Alarm' } },
    { change: 'put', in: 'codeLists', id: 'boats', value: [{ code: 'punt', label: 'Punt' }] },
    { change: 'put', in: 'roles', id: 'auditor', value: 'line' },
    { change: 'remove', in: 'roles', id: 'auditor' },
    { change: 'put-code', codeList: 'boats', code: { code: 'raft', label: 'Raft' }, first: true },
    { change: 'remove-code', codeList: 'boats', code: 'punt' },
    {
      change: 'add-theme-pack',
      pack: {
        schema: 'urn:maat:schema:theme-pack:1',
        id: 'rivers',
        version: '1.0.0',
        title: 'Rivers',
        theme: { code: 'rivers', label: 'Rivers' },
        example: true,
        source: { document: 'Ours', paragraph: '2' },
        sections: [
          {
            section: 'first',
            guidance: [{ text: 'Of rivers.' }],
            questions: [{ id: 'depth', kind: 'number', label: 'How deep?' }],
            after: 'day',
          },
        ],
        extensions: {},
      },
    },
    { change: 'remove-theme-pack', themePack: 'rivers' },
    {
      change: 'put-translation',
      language: 'fr',
      strings: [{ at: 'title', source: 'Changed', text: 'Autre', state: 'draft' }],
    },
    { change: 'remove-translation', language: 'fr' },
    { change: 'remove-section', section: 'other' },
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
