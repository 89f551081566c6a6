/** What an XLSForm says beside the words of the tool. */
export interface XlsFormWords {
  readonly caseReference: string;
  /** The labels of the three states of an answer. */
  readonly answered: string;
  readonly notApplicable: string;
  readonly noEvidence: string;
  /** Asks how the question that follows is answered. */
  readonly state: string;
  readonly reason: string;
  readonly evidence: string;
  readonly what: string;
  readonly when: string;
  readonly contactType: string;
  readonly invited: string;
  readonly attended: string;
  readonly yes: string;
  readonly no: string;
  /** The hint and the message of a date that may be a month or a year. */
  readonly partialDate: string;
  readonly future: string;
  readonly outOfRange: string;
  readonly tooLong: string;
}

/** The English words. */
export const englishWords: XlsFormWords = {
  caseReference: 'Case reference',
  answered: 'Answered',
  notApplicable: 'Not applicable (N/A)',
  noEvidence: 'No evidence found',
  state: 'Can the next question be answered?',
  reason: 'Reason',
  evidence: 'Evidence',
  what: 'What happened, and who said or recorded it?',
  when: 'When?',
  contactType: 'Type of contact',
  invited: 'Was the agency or worker invited?',
  attended: 'Did those invited attend?',
  yes: 'Yes',
  no: 'No',
  partialDate: 'As 2026-03-09, 2026-03 or 2026.',
  future: 'The date must not be in the future.',
  outOfRange: 'The number is out of range.',
  tooLong: 'The text is too long.',
};
