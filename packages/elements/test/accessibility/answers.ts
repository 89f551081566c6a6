import type { AnswerValue, Audit } from '@maat/schema';

/** An answer with a value. */
export const answered = (value: AnswerValue) => ({ state: 'answered', value }) as const;

const evidence = [
  { id: 'e1', what: 'A call', when: '2026-02', contactType: 'telephone', invited: true },
  { id: 'e2', when: '2019-05-01', attended: true },
  { id: 'e3' },
] as const;

const rows = [
  {
    id: 'r1',
    cells: { action: 'Call\nback', actionOwner: 'A. Worker', due: '2026-04-01', hours: 3 },
  },
  { id: 'r2', cells: { action: 'Write', due: { words: 'soon' }, agency: 'police' } },
  { id: 'r3', cells: {} },
];

/** Something to every question, of every shape that is shown in a way of its own. */
export const filled: Audit['answers'] = {
  subject: answered('child'),
  name: answered('A. Person'),
  dateOfAudit: answered('2026-03-09'),
  remark: answered('x'),
  story: { ...answered('One\n\ntwo'), evidence },
  firstContact: answered({ words: 'before birth' }),
  weeks: answered(7),
  agency: answered('health'),
  risks: answered(['neglect', 'other']),
  otherRisk: answered('Noise'),
  known: answered({ choice: 'yes', explanation: 'Twice' }),
  genogram: answered('as drawn'),
  actions: { ...answered(rows), evidence },
  grade: answered({ grade: 'poor', rationale: 'Because' }),
  school: answered('A school'),
};

/** What an auditor may get wrong, and what is worth a look. */
export const faulty: Audit['answers'] = {
  ...filled,
  name: answered(' '),
  dateOfAudit: answered({ day: '31', month: 'Feb', year: '2026' }),
  weeks: answered(900),
  known: answered({ choice: 'yes' }),
  grade: answered({ grade: 'good' }),
};

/** Answers that are no values. */
export const aside: Audit['answers'] = {
  story: { state: 'no-evidence', reason: 'Looked twice' },
  risks: { state: 'no-evidence' },
  weeks: { state: 'not-applicable', reason: 'Closed' },
  known: { state: 'not-applicable' },
  actions: { state: 'not-applicable' },
  grade: { state: 'not-applicable' },
};
