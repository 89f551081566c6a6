/**
 * What the questions of the packs share. The auditor may have looked and found nothing, and what was
 * found is dated. What tells of the life, needs, risks or history of the person and family is marked as
 * special-category; what tells what agencies did, as personal.
 */
const audited = { noEvidence: true, evidence: true } as const;

/** Of a question about the person and the family. */
export const ofPerson = { ...audited, sensitivity: 'special-category' } as const;

/** Of a question about what agencies did. */
export const ofPractice = { ...audited, sensitivity: 'personal' } as const;

/** The words that go with a closed answer, as on the form. */
export const explained = { label: 'Please explain.' } as const;

/** The mark of a question that follows a document and does not quote it. */
export const ours = 'The words are ours.';
