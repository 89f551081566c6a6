import type { Condition, Question, Rule, Tool } from '@maat/schema';
import type { LintCode, LintFinding } from '../../src/lint/finding.js';
import { toolOf } from '../support/kit.js';

/** A tool in which a finding comes about, and what is found. */
interface Example extends Pick<LintFinding, 'severity' | 'pointer'> {
  readonly tool: Tool;
  readonly earlier?: readonly Tool[];
  readonly params?: LintFinding['params'];
  /** Whether a change is suggested that mends it. */
  readonly mends?: boolean;
}

export const yesNo = [
  { code: 'yes', label: 'Yes' },
  { code: 'no', label: 'No' },
] as const;

/** The questions of the sound tool, as many as its roles need. */
const head: readonly Question[] = [
  { id: 'day', kind: 'date', label: 'Date of audit' },
  { id: 'agency', kind: 'text', label: 'Agency' },
  {
    id: 'subject',
    kind: 'choice',
    label: 'Subject',
    options: [
      { code: 'child', label: 'Child' },
      { code: 'adult', label: 'Adult' },
    ],
  },
  { id: 'gate', kind: 'choice', label: 'Was there a plan?', options: yesNo },
  { id: 'mark', kind: 'grade', label: 'Overall grade' },
];

const source = { document: 'Made up', paragraph: '1', quote: 'So it is.' };
export const given = (path: string, value: string | number | boolean): Condition => ({
  '==': [{ var: path }, value],
});
export const planned = given('answers.gate', 'yes');

export const rule = (id: string, more: object): Rule =>
  ({
    id,
    strength: 'must',
    effect: 'cap',
    grade: 'low',
    when: planned,
    reason: 'So.',
    source,
    ...more,
  }) as Rule;

/** A tool in which nothing is found. */
export const sound: Tool = toolOf(head, {
  roles: { dateOfAudit: 'day', agency: 'agency', subject: 'subject', overallGrade: 'mark' },
  scale: {
    id: 'marks',
    grades: ['high', 'low'].map((id) => ({ id, label: id, descriptor: [{ text: `If ${id}.` }] })),
  },
});

/** The sound tool with more questions, which stand after the others. */
export const asking = (questions: readonly Question[], more: Partial<Tool> = {}): Tool => ({
  ...sound,
  sections: [{ id: 'section', title: 'Section', questions: [...head, ...questions] }],
  ...more,
});
export const ruled = (rules: readonly Rule[], more: Partial<Tool> = {}): Tool => ({
  ...sound,
  baseline: { grade: 'high', source },
  rules,
  ...more,
});

export const text = (id: string, more: object = {}): Question => ({
  id,
  kind: 'text',
  label: id,
  ...more,
});
export const at = (index: number) => `/sections/0/questions/${head.length + index}`;
export const withRoles = (roles: Tool['roles']): Partial<Tool> => ({
  roles: { ...sound.roles, ...roles },
});
export const withoutRole = (role: string): Tool => ({
  ...sound,
  roles: Object.fromEntries(Object.entries(sound.roles ?? {}).filter(([name]) => name !== role)),
});

/** Examples by their code. */
export type Examples = { readonly [CODE in LintCode]?: Example };
