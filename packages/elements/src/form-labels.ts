import { pluralsIn } from '@maat/core';

/** The words of the interface that a form is shown with. The others stand in `ViewLabels`. */
export interface FormLabels {
  /** Said on every view as long as the words are a draft. In English as well, wherever it is shown. */
  readonly draft: string;
  /** What stands between things that are listed in a line. */
  readonly comma: string;
  readonly optional: string;
  readonly day: string;
  readonly month: string;
  readonly year: string;
  readonly dateHintApproximate: string;
  readonly dateInWords: string;
  readonly notApplicable: string;
  readonly noEvidence: string;
  readonly reason: string;
  readonly keptAside: string;
  readonly row: (name: string, number: number) => string;
  readonly rowName: string;
  readonly addRow: (name: string) => string;
  readonly addFirstRow: (name: string) => string;
  readonly removeRow: (name: string, number: number) => string;
  readonly rowRemoved: (name: string, number: number) => string;
  readonly themeBrought: (title: string, questions: number) => string;
  readonly themeLeft: (title: string) => string;
  readonly undo: string;
  readonly evidence: string;
  readonly evidenceRow: string;
  readonly evidenceWhat: string;
  readonly evidenceWhen: string;
  readonly contactType: string;
  readonly notRecorded: string;
  readonly invited: string;
  readonly attended: string;
  readonly error: string;
  readonly warning: string;
  readonly information: string;
  readonly thereIsAProblem: string;
  readonly source: string;
  readonly unknownKind: string;
  readonly taskList: string;
  readonly progress: (completed: number, sections: number) => string;
  readonly sectionNotStarted: string;
  readonly sectionInProgress: (answered: number, asked: number) => string;
  readonly sectionCompleted: string;
  readonly sectionProblem: string;
  readonly completedThisSection: string;
  readonly completedYes: string;
  readonly completedNo: string;
  readonly notLost: string;
  /** Said as long as code of the form could not be loaded. */
  readonly partMissing: string;
  readonly continue: string;
  readonly backToTasks: string;
  readonly checkAnswersAction: string;
  readonly submit: string;
  readonly notComplete: string;
  readonly problemsIn: (count: number, place: string) => string;
}

const plural = /* @__PURE__ */ pluralsIn('en-GB');

/** The form in British English. */
export const formLabels: FormLabels = {
  draft:
    'This translation is a draft. It has not been checked by somebody who speaks the language and answers for it.',
  comma: ', ',
  optional: '(optional)',
  day: 'Day',
  month: 'Month',
  year: 'Year',
  dateHintApproximate: 'As exact as it is known: leave out the day, or the day and the month',
  dateInWords: 'Or say it in words, for example ‘by the next review’',
  notApplicable: 'Not applicable (N/A)',
  noEvidence: 'No evidence found',
  reason: 'Reason (optional)',
  keptAside: 'What you typed is kept. It comes back if you untick this.',
  row: (name, number) => `${capital(name)} ${number}`,
  rowName: 'entry',
  addRow: (name) => `Add another ${name}`,
  addFirstRow: (name) => `Add ${article(name)} ${name}`,
  removeRow: (name, number) => `Remove ${name} ${number}`,
  rowRemoved: (name, number) => `${capital(name)} ${number} was removed.`,
  themeBrought: (title, questions) =>
    `${title}: ${questions} ${questions === 1 ? 'question is' : 'questions are'} asked for this theme, in the sections that they belong to.`,
  themeLeft: (title) => `${title}: its questions are no longer asked. What was typed is kept.`,
  undo: 'Undo',
  evidence: 'Dated evidence',
  evidenceRow: 'piece of evidence',
  evidenceWhat: 'What happened, or what the record shows',
  evidenceWhen: 'When',
  contactType: 'Type of contact',
  notRecorded: 'Not a contact, or not recorded',
  invited: 'Invited to the meeting',
  attended: 'Attended the meeting',
  error: 'Error:',
  warning: 'Check:',
  information: 'Note:',
  thereIsAProblem: 'There is a problem',
  source: 'Where this question comes from',
  unknownKind:
    'This version of the form cannot change this answer. What was answered is kept as it is.',
  taskList: 'Sections of the audit',
  progress: (completed, sections) => `You have completed ${completed} of ${sections} sections.`,
  sectionNotStarted: 'Not started',
  sectionInProgress: (answered, asked) => `In progress: ${answered} of ${asked} answered`,
  sectionCompleted: 'Completed',
  sectionProblem: 'There is a problem',
  completedThisSection: 'Have you completed this section?',
  completedYes: 'Yes, I have completed this section',
  completedNo: 'No, I will come back to it later',
  notLost: 'What you typed is kept either way.',
  partMissing:
    'Part of this form could not be loaded. You can go on: what you type is kept, and the part is asked for again.',
  continue: 'Continue',
  backToTasks: 'Back to the sections of the audit',
  checkAnswersAction: 'Check your answers and submit',
  submit: 'Submit the audit',
  notComplete: 'The audit is not complete',
  problemsIn: (count, place) =>
    `${count} ${plural(count, { one: 'problem', other: 'problems' })} in ${place}.`,
};

/** Hint: what comes first may be the mark of a name in another language. */
function capital(word: string): string {
  return word.replace(/^\u2068?./u, (start) => start.toUpperCase());
}

function article(word: string): string {
  return /^\u2068?[aeiou]/i.test(word) ? 'an' : 'a';
}
