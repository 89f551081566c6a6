import type { Audit, Tool } from '@maat/schema';
import { answered, auditOf, toolOf } from '../support/kit.js';

/** A tool that asks for names, and for what is written of people. */
export const tool: Tool = toolOf([], {
  reviewPeriod: 'P12M',
  sections: [
    {
      id: 'head',
      title: 'Head',
      questions: [
        { id: 'dateOfAudit', kind: 'date', label: 'Date of audit' },
        { id: 'agency', kind: 'text', label: 'Agency' },
        { id: 'auditor', kind: 'text', label: 'Auditor', autocomplete: 'name' },
        { id: 'childName', kind: 'text', label: 'Name', sensitivity: 'personal' },
        { id: 'mother', kind: 'text', label: 'Mother', sensitivity: 'personal' },
        { id: 'born', kind: 'date', label: 'Born', sensitivity: 'personal' },
        { id: 'reference', kind: 'text', label: 'Reference' },
      ],
    },
    {
      id: 'body',
      title: 'Body',
      questions: [
        { id: 'story', kind: 'narrative', label: 'Story', evidence: true },
        { id: 'harm', kind: 'narrative', label: 'Harm', sensitivity: 'special-category' },
        {
          id: 'seen',
          kind: 'decision',
          label: 'Seen?',
          sensitivity: 'personal',
          options: [
            { code: 'yes', label: 'Yes' },
            { code: 'no', label: 'No' },
          ],
          explanation: { label: 'Why?' },
        },
        { id: 'method', kind: 'narrative', label: 'Method', sensitivity: 'none' },
        {
          id: 'actions',
          kind: 'table',
          label: 'Actions',
          sensitivity: 'personal',
          columns: [
            { id: 'what', kind: 'narrative', label: 'What' },
            { id: 'due', kind: 'date', label: 'When', words: true },
          ],
        },
        { id: 'overall', kind: 'grade', label: 'Overall', rationale: { label: 'Why?' } },
      ],
    },
  ],
  roles: {
    dateOfAudit: 'dateOfAudit',
    agency: 'agency',
    auditor: 'auditor',
    subjectName: 'childName',
    caseReference: 'reference',
    actions: 'actions',
    overallGrade: 'overall',
  },
  scale: { id: 'scale', grades: [{ id: 'good', label: 'Good' }] },
});

/** What the head of an audit says. */
const head = {
  dateOfAudit: answered('2026-11-03'),
  auditor: answered('Dr Ann O’Brien'),
  childName: answered('Zoë May Smith-Jones'),
  reference: answered('MA/2026/014'),
};

/** An audit with this head and these answers. */
export const auditWith = (answers: object, more: object = {}): Audit =>
  auditOf(tool, { ...head, ...answers }, more);
