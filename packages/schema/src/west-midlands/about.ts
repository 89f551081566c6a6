import type { Section } from '../tool/types.js';
import { document } from './document.js';

const head = 'Head of the form';
const auditorTable = 'Head of the form, table of the auditor';
const caseTable = 'Head of the form, table of the case';

export const about = {
  id: 'about',
  title: 'West Midlands Regional Multi-Agency Audit Tool',
  shortTitle: 'About this audit',
  source: {
    document,
    paragraph: head,
    note: 'The tables have no heading of their own.',
  },
  questions: [
    {
      id: 'date',
      kind: 'date',
      label: 'Date',
      source: {
        document,
        paragraph: head,
        note: 'The form does not say how it differs from the date of audit.',
      },
    },
    {
      id: 'theme',
      kind: 'text',
      label: 'Theme',
      source: { document, paragraph: head },
    },
    {
      id: 'auditor',
      kind: 'text',
      label: 'Name of auditor completing form',
      autocomplete: 'name',
      sensitivity: 'personal',
      source: { document, paragraph: auditorTable },
    },
    {
      id: 'agency',
      kind: 'text',
      label: 'Name of your agency/organisation',
      autocomplete: 'organization',
      source: { document, paragraph: auditorTable },
    },
    {
      id: 'practitioner',
      kind: 'text',
      label: 'Name of practitioner involved in the case',
      sensitivity: 'personal',
      source: { document, paragraph: auditorTable },
    },
    {
      id: 'dateOfAudit',
      kind: 'date',
      label: 'Date of audit',
      source: { document, paragraph: auditorTable },
    },
    {
      id: 'subject',
      kind: 'choice',
      label: 'Child / Vulnerable adult',
      options: [
        { code: 'child', label: 'Child' },
        { code: 'adult', label: 'Vulnerable adult' },
      ],
      source: {
        document,
        paragraph: caseTable,
        note: 'What is deleted on paper is chosen here.',
      },
    },
    {
      id: 'subjectName',
      kind: 'text',
      label: {
        child: 'Name of Child',
        adult: 'Name of Vulnerable adult',
        both: 'Name of Child / Vulnerable adult',
      },
      sensitivity: 'personal',
      source: { document, paragraph: caseTable },
    },
    {
      id: 'caseStatus',
      kind: 'text',
      label: 'Case status',
      sensitivity: 'personal',
      source: { document, paragraph: caseTable },
    },
  ],
} as const satisfies Section;
