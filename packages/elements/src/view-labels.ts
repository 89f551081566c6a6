import { type AdviceLabels, adviceEnGB } from './advice-labels.js';

/** The words of what is shown beside the questions. */
export interface ViewLabels extends AdviceLabels {
  readonly notAnswered: string;
  readonly change: string;
  readonly checkAnswersHint: string;
  readonly checkAnswers: string;
  readonly retired: string;
  readonly retiredHint: string;
  readonly retiredAside: string;
  readonly retiredFrom: (tool: string, version: string) => string;
  readonly conflictTitle: string;
  readonly conflictIntro: string;
  readonly conflictMine: string;
  readonly conflictTheirs: string;
  readonly conflictKeepMine: string;
  readonly conflictUseTheirs: string;
  readonly conflictKeepBoth: string;
  readonly conflictBanner: string;
  readonly conflictCompare: string;
  readonly conflictChoose: string;
  readonly conflictResolve: string;
  readonly conflictCannotOpen: string;
  readonly cannotOpen: string;
  readonly cannotOpenHint: string;
  /** What brings, on a page without scripts, the questions that an answer decides on. */
  readonly save: string;
  readonly decides: string;
}

/** The views in British English. */
export const viewLabels: ViewLabels = {
  ...adviceEnGB,
  notAnswered: 'Not answered',
  change: 'Change',
  checkAnswersHint: 'Read the audit through before you submit it. It cannot be changed afterwards.',
  checkAnswers: 'Check your answers',
  retired: 'Answers to an earlier version of this form',
  retiredHint:
    'This form no longer asks for them. They are kept with the audit as they are, also when it is submitted.',
  retiredAside: 'Set aside before',
  retiredFrom: (tool, version) => `From version ${version} of ‘${tool}’`,
  conflictTitle: 'This audit was changed in another place',
  conflictIntro:
    'Both versions are shown below. Nothing is lost: choose for each question which one the audit is to have.',
  conflictMine: 'Your version, on this page',
  conflictTheirs: 'The saved version',
  conflictKeepMine: 'Keep your version',
  conflictUseTheirs: 'Use the saved version',
  conflictKeepBoth: 'Keep both texts, one after the other',
  conflictBanner: 'This audit was changed in another place.',
  conflictCompare: 'Compare the two versions',
  conflictChoose: 'Choose a version for each question',
  conflictResolve: 'Go on with what I chose',
  conflictCannotOpen: 'The other version of this audit cannot be shown',
  cannotOpen: 'This audit cannot be opened',
  cannotOpenHint: 'Nothing was changed. Tell the people who run this service what it says here:',
  save: 'Save and update',
  decides: 'Other questions depend on this answer. ‘Save and update’ shows those that are asked.',
};

/** The words of views: those that the form was given go before English ones. */
export function labelsIn<GIVEN extends object>({
  labels,
}: {
  readonly labels: GIVEN;
}): ViewLabels & GIVEN {
  return { ...viewLabels, ...labels };
}
