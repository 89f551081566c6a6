// Long because every code has the smallest tool in which it comes about.
import type { Question, TranslatedText } from '@maat/schema';
import { asking, at, type Examples, rule, ruled, sound, text, withRoles } from './sound-tool.js';

const pack = { id: 'boats', title: 'Boats', theme: 'boats' } as const;
const theme: Question = {
  id: 'theme',
  kind: 'choice',
  label: 'Theme',
  options: [
    { code: 'boats', label: 'Boats' },
    { code: 'other', label: 'Other' },
  ],
};

const welsh = (at: string, more: Partial<TranslatedText> = {}): TranslatedText => ({
  at,
  source: sound.title,
  text: 'Teitl',
  state: 'complete',
  ...more,
});

/** Grading, the parts that it uses, and words. */
export const ofGradingAndWords: Examples = {
  'lint.grade-unreachable': {
    tool: ruled([rule('never-high', { when: { '!=': [0, 1] } })]),
    severity: 'error',
    pointer: '/scale/grades/0',
    params: { id: 'high', rule: 'never-high' },
  },
  'lint.grade-unnamed': {
    tool: ruled([rule('low-without-plan', {})], {
      scale: {
        id: 'marks',
        grades: ['high', 'low', 'lowest'].map((id) => ({
          id,
          label: id,
          descriptor: [{ text: `If ${id}.` }],
        })),
      },
    }),
    severity: 'info',
    pointer: '/scale/grades/2',
    params: { id: 'lowest' },
  },
  'lint.rules-contradict': {
    tool: ruled([rule('low', {}), rule('high', { effect: 'floor', grade: 'high' })]),
    severity: 'warning',
    pointer: '/rules/0',
    params: { rules: ['low', 'high'] },
  },
  'lint.rules-repeated': {
    tool: ruled([rule('low', {}), rule('low-again', { reason: 'Again.' })]),
    severity: 'warning',
    pointer: '/rules/1',
    params: { rules: ['low', 'low-again'] },
    mends: true,
  },
  'lint.rule-unquoted': {
    tool: ruled([rule('low', { source: { document: 'Made up', paragraph: '1' } })]),
    severity: 'info',
    pointer: '/rules/0/source',
    params: { id: 'low' },
  },
  'lint.threshold-range': {
    tool: ruled(
      [
        rule('low', {
          when: { '>': [{ var: 'evidence.answered' }, { var: 'thresholds.many' }] },
        }),
      ],
      {
        thresholds: { many: { value: 99, label: 'Many' } },
        sections: sound.sections.map((section) => ({ ...section, area: true })),
      },
    ),
    severity: 'error',
    pointer: '/thresholds/many/value',
    params: { id: 'many', most: 5 },
  },
  'lint.threshold-unused': {
    tool: ruled([rule('low', {})], { thresholds: { most: { value: 0.5, label: 'Most' } } }),
    severity: 'warning',
    pointer: '/thresholds/most',
    params: { id: 'most' },
    mends: true,
  },
  'lint.flag-unused': {
    tool: { ...sound, flags: { danger: { label: 'Danger', question: 'gate', raisedBy: ['no'] } } },
    severity: 'info',
    pointer: '/flags/danger',
    params: { id: 'danger' },
    mends: true,
  },
  'lint.contacts-missing': {
    tool: {
      ...sound,
      flags: {
        danger: { label: 'Danger', question: 'gate', raisedBy: ['no'], showsContacts: true },
      },
    },
    severity: 'error',
    pointer: '/flags/danger/showsContacts',
    params: { id: 'danger' },
  },
  'lint.contact-unreachable': {
    tool: { ...sound, contacts: [{ name: 'The team' }] },
    severity: 'warning',
    pointer: '/contacts/0',
  },
  'lint.area-unjudged': {
    tool: {
      ...sound,
      sections: [
        ...sound.sections.map((section) => ({ ...section, area: true, judgement: 'mark' })),
        { id: 'plans', title: 'Plans', area: true, questions: [text('plan')] },
      ],
    },
    severity: 'warning',
    pointer: '/sections/1',
    params: { id: 'plans' },
  },
  'lint.descriptor-missing': {
    tool: { ...sound, scale: { id: 'marks', grades: [{ id: 'high', label: 'High' }] } },
    severity: 'info',
    pointer: '/scale/grades/0',
    params: { id: 'high' },
  },
  'lint.labels-same': {
    tool: asking([text('harm', { label: 'What?' }), text('risk', { label: 'What?' })]),
    severity: 'error',
    pointer: `${at(1)}/label`,
    params: { questions: ['harm', 'risk'] },
  },
  'lint.labels-numbered': {
    tool: asking([text('harm', { label: 'Visit 1' }), text('risk', { label: 'Visit 2' })]),
    severity: 'warning',
    pointer: `${at(1)}/label`,
    params: { questions: ['harm', 'risk'] },
  },
  'lint.text-placeholder': {
    tool: asking([text('harm', { hint: 'TODO: say how.' })]),
    severity: 'warning',
    pointer: `${at(0)}/hint`,
  },
  'lint.text-markup': {
    tool: asking([text('harm', { hint: 'Say <b>how</b>.' })]),
    severity: 'warning',
    pointer: `${at(0)}/hint`,
  },
  'lint.text-forms-same': {
    tool: asking([text('harm', { hint: { child: 'How?', adult: 'How?', both: 'How?' } })]),
    severity: 'info',
    pointer: `${at(0)}/hint`,
  },
  'lint.translation-missing': {
    tool: { ...sound, translations: { cy: { strings: [welsh('title')] } } },
    severity: 'warning',
    pointer: '/translations/cy',
    params: { language: 'cy', first: 'sections/section/title' },
  },
  'lint.translation-stale': {
    tool: { ...sound, translations: { cy: { strings: [welsh('title', { source: 'Before' })] } } },
    severity: 'warning',
    pointer: '/translations/cy',
    params: { language: 'cy', count: 1, first: 'title' },
  },
  'lint.translation-draft': {
    tool: { ...sound, translations: { cy: { strings: [welsh('title', { state: 'draft' })] } } },
    severity: 'info',
    pointer: '/translations/cy',
    params: { language: 'cy', count: 1, first: 'title' },
  },
  'lint.code-list-unused': {
    tool: { ...sound, codeLists: { agencies: [{ code: 'police', label: 'Police' }] } },
    severity: 'info',
    pointer: '/codeLists/agencies',
    params: { id: 'agencies' },
    mends: true,
  },
  'lint.theme-pack-empty': {
    tool: asking([theme], { ...withRoles({ theme: 'theme' }), themePacks: [pack] }),
    severity: 'warning',
    pointer: '/themePacks/0',
    params: { id: 'boats' },
    mends: true,
  },
  'lint.theme-pack-unlinked': {
    tool: asking([{ ...theme, hidden: {} }, text('boat', { themePack: 'boats' })], {
      ...withRoles({ theme: 'theme' }),
      themePacks: [pack],
    }),
    severity: 'error',
    pointer: '/themePacks/0/theme',
    params: { id: 'boats' },
  },
  'lint.replacement-nowhere': {
    tool: { ...sound, replacements: [{ from: ['gone'], to: ['lost'] }] },
    severity: 'info',
    pointer: '/replacements/0/to',
    params: { from: ['gone'], to: ['lost'] },
  },
};
