import { pluralsIn } from '@maat/core';

/**
 * The words of the interface that a form is shown with. The others stand in `QuestionLabels`, if what
 * shows the questions says them and nothing else does, and in `ViewLabels`.
 */
export interface FormLabels {
  /** Said on every view as long as the words are a draft. In English as well, wherever it is shown. */
  readonly draft: string;
  /** What stands between things that are listed in a line. */
  readonly comma: string;
  readonly notApplicable: string;
  readonly noEvidence: string;
  readonly themeBrought: (title: string, questions: number) => string;
  readonly themeLeft: (title: string) => string;
  readonly evidence: string;
  readonly invited: string;
  readonly attended: string;
  readonly error: string;
  readonly warning: string;
  readonly information: string;
  readonly thereIsAProblem: string;
  readonly taskList: string;
  readonly progress: (completed: number, sections: number) => string;
  readonly sectionNotStarted: string;
  readonly sectionInProgress: (answered: number, asked: number) => string;
  readonly sectionCompleted: string;
  readonly sectionProblem: string;
  /** Said as long as code of the form could not be loaded. */
  readonly partMissing: string;
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
  notApplicable: 'Not applicable (N/A)',
  noEvidence: 'No evidence found',
  themeBrought: (title, questions) =>
    `${title}: ${questions} ${questions === 1 ? 'question is' : 'questions are'} asked for this theme, in the sections that they belong to.`,
  themeLeft: (title) => `${title}: its questions are no longer asked. What was typed is kept.`,
  evidence: 'Dated evidence',
  invited: 'Invited to the meeting',
  attended: 'Attended the meeting',
  error: 'Error:',
  warning: 'Check:',
  information: 'Note:',
  thereIsAProblem: 'There is a problem',
  taskList: 'Sections of the audit',
  progress: (completed, sections) => `You have completed ${completed} of ${sections} sections.`,
  sectionNotStarted: 'Not started',
  sectionInProgress: (answered, asked) => `In progress: ${answered} of ${asked} answered`,
  sectionCompleted: 'Completed',
  sectionProblem: 'There is a problem',
  partMissing:
    'Part of this form could not be loaded. You can go on: what you type is kept, and the part is asked for again.',
  backToTasks: 'Back to the sections of the audit',
  checkAnswersAction: 'Check your answers and submit',
  submit: 'Submit the audit',
  notComplete: 'The audit is not complete',
  problemsIn: (count, place) =>
    `${count} ${plural(count, { one: 'problem', other: 'problems' })} in ${place}.`,
};
