import type { Overlay, ThemePack } from '@maat/schema';
import { everyKind } from './every-kind.js';

/** The question that themes are chosen by, where there is one. */
const theme = {
  id: 'topic',
  kind: 'choices',
  label: 'Theme',
  options: [{ code: 'none', label: 'None' }],
} as const;

/** A theme pack that asks one question, and says something before it. */
export const packOf = (id: string, question: string): ThemePack => ({
  schema: 'urn:maat:schema:theme-pack:1',
  id,
  version: '1.0.0',
  title: `Of ${id}`,
  theme: { code: id, label: id },
  example: true,
  sections: [
    {
      section: 'first',
      guidance: [{ text: `Read of ${id}.` }],
      questions: [{ id: question, kind: 'number', label: `Their ${question}` }],
      after: 'pick',
    },
  ],
});

/** An overlay of the tool that asks every kind, with each change. */
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
    {
      change: 'replace-section',
      section: 'added',
      by: {
        id: 'instead',
        title: 'Instead',
        questions: [{ id: 'b', kind: 'narrative', label: 'Other', rows: 3 }, theme],
      },
    },
    {
      change: 'replace-question',
      question: 'season',
      by: { id: 'year', kind: 'date', label: 'Year', precisions: ['year'] },
    },
    { change: 'move-section', section: 'second', first: true },
    { change: 'move-question', question: 'line', section: 'instead', after: 'b' },
    { change: 'hide-question', question: 'roughly', justification: 'Asked elsewhere.' },
    { change: 'hide-question', question: 'year' },
    { change: 'show-question', question: 'year' },
    { change: 'put', in: 'rules', id: 'look-again', value: everyKind.rules[4], first: true },
    {
      change: 'put',
      in: 'grades',
      id: 'middle',
      value: { id: 'middle', label: 'Middle' },
      after: 'high',
    },
    { change: 'put', in: 'thresholds', id: 'most', value: { value: 0.6, label: 'Most' } },
    { change: 'put', in: 'flags', id: 'alarm', value: { label: 'Alarm' } },
    { change: 'put', in: 'codeLists', id: 'boats', value: [{ code: 'punt', label: 'Punt' }] },
    { change: 'put', in: 'roles', id: 'theme', value: 'topic' },
    { change: 'remove', in: 'rules', id: 'may-be-low' },
    { change: 'remove', in: 'flags', id: 'alarm' },
    { change: 'put-code', codeList: 'boats', code: { code: 'raft', label: 'Raft' }, first: true },
    { change: 'remove-code', codeList: 'boats', code: 'punt' },
    { change: 'add-theme-pack', pack: packOf('rivers', 'depth') },
    { change: 'add-theme-pack', pack: packOf('lakes', 'area') },
    { change: 'remove-theme-pack', themePack: 'lakes' },
    {
      change: 'put-translation',
      language: 'fr',
      strings: [{ at: 'title', source: 'Changed', text: 'Autre', state: 'draft' }],
    },
    {
      change: 'put-translation',
      language: 'cy',
      strings: [{ at: 'title', source: 'Changed', text: 'Arall', state: 'complete' }],
    },
    { change: 'remove-translation', language: 'fr' },
  ],
} as const satisfies Overlay;
