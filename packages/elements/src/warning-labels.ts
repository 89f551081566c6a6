/** The words around the warnings of what should not leave without need. */
export interface WarningLabels {
  readonly warnedTitle: string;
  readonly warnedHint: string;
  /** What submits all the same, on a page without scripts. */
  readonly warnedSubmit: string;
  /** What is asked above an audit that is read, and may be printed, on a page without scripts. */
  readonly warnedReading: string;
}

/** The same in British English. */
export const warningLabels: WarningLabels = {
  warnedTitle: 'Before you submit: does this belong in the audit?',
  warnedHint:
    'Nothing was submitted yet, and nothing was changed. To submit the audit as it is, submit it again.',
  warnedSubmit: 'Submit the audit all the same',
  warnedReading: 'Before you print this or pass it on, look at these places:',
};
