import type { Question, Rule, Tool } from '@maat/schema';
import { toolOf } from './kit.js';

let count = 0;
/** Words that stand nowhere else. */
const words = (): string => {
  count += 1;
  return `Text ${count}`;
};

const paragraphs = () => [
  { text: words(), points: [words(), words()] },
  { text: { child: words(), adult: words(), both: words() } },
];
const codes = () => [{ code: 'one', label: words(), hint: words() }];
const source = () => ({ document: 'Form', paragraph: '1', note: 'No text', quote: words() });

const asked = <KIND extends string>(kind: KIND) => ({
  id: kind,
  kind,
  label: words(),
  hint: words(),
  guidance: paragraphs(),
});
const column = <KIND extends string>(kind: KIND) => ({
  id: kind,
  kind,
  label: words(),
  hint: words(),
});

const questions: readonly Question[] = [
  asked('text'),
  asked('narrative'),
  asked('date'),
  { ...asked('number'), unit: words() },
  { ...asked('choice'), options: codes() },
  { ...asked('choices'), options: codes() },
  { ...asked('decision'), options: codes(), explanation: { label: words() } },
  {
    ...asked('table'),
    rowName: words(),
    columns: [
      column('text'),
      column('narrative'),
      column('date'),
      { ...column('number'), unit: words() },
      { ...column('choice'), options: codes() },
      column('slider') as never,
    ],
  },
  { ...asked('grade'), rationale: { label: words() } },
  asked('ranking') as never,
  { id: 'listed', kind: 'choice', label: words(), options: { codeList: 'title' } },
];

const rule = { when: { '==': [1, 1] }, strength: 'may' } as const;
const rules: readonly Rule[] = [
  { ...rule, id: 'grade', effect: 'cap', grade: 'low', reason: words(), source: source() },
  {
    ...rule,
    id: 'require',
    effect: 'require',
    requires: { '==': [1, 1] },
    reason: words(),
    source: source(),
  },
  { ...rule, id: 'warn', effect: 'warn', reason: words(), source: source() },
];

/** A tool with a text at every place that there is for one; entries are called as members are. */
export const everyText: Tool = toolOf([], {
  title: words(),
  publisher: words(),
  purpose: { title: words(), paragraphs: paragraphs() },
  guidance: { title: words(), paragraphs: paragraphs() },
  sections: [
    { id: 'title', title: words(), shortTitle: words(), guidance: paragraphs(), questions },
  ],
  codeLists: { title: codes(), label: codes() },
  scale: {
    id: 'any',
    grades: [{ id: 'low', label: words(), descriptor: paragraphs() }],
  },
  baseline: { grade: 'low', source: source() },
  thresholds: { label: { value: 1, label: words(), source: source() } },
  flags: { label: { label: words() } },
  rules,
  contacts: [{ name: words(), telephone: '999', note: words() }],
  roles: { theme: 'choice' },
  themePacks: [{ id: 'neglect', title: words(), theme: 'one' }],
});
