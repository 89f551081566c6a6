import type { OverlayChange } from '../overlay/types.js';
import { document } from '../west-midlands/document.js';

const auditorTable = 'Head of the form, table of the auditor';
const caseTable = 'Head of the form, table of the case';

/**
 * The person and the practitioner are not named: an audit is read by many agencies, and none of them
 * needs the names to learn from it. A case reference still leads to a person for who holds the key,
 * so it stays personal.
 */
export const changesOfPeople: readonly OverlayChange[] = [
  {
    change: 'add-question',
    section: 'about',
    after: 'practitioner',
    question: {
      id: 'practitionerRole',
      kind: 'text',
      label: 'Role of practitioner involved in the case',
      hint: 'For example: social worker, school nurse. Not the name.',
      sensitivity: 'personal',
      source: {
        document,
        paragraph: auditorTable,
        note: 'Ours: the form asks for the name of the practitioner.',
      },
    },
  },
  { change: 'remove-question', question: 'practitioner' },
  {
    change: 'add-question',
    section: 'about',
    after: 'subjectName',
    question: {
      id: 'caseReference',
      kind: 'text',
      label: 'Case reference',
      hint: 'The reference that your partnership gave the case. Not a name, initials, a date of birth or an NHS number.',
      maxLength: 200,
      notApplicable: false,
      sensitivity: 'personal',
      source: {
        document,
        paragraph: caseTable,
        note: 'Ours: the form asks for the name of the child or adult.',
      },
    },
  },
  { change: 'remove-question', question: 'subjectName' },
];
