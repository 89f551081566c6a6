/** What the form says of what changed in an audit. */
export interface ChangesLabels {
  readonly changesShow: string;
  /** Said where the code for it could not be loaded. */
  readonly changesMissing: string;
  readonly changesTitle: string;
  readonly changesSinceVisit: string;
  readonly changesSinceSave: string;
  readonly changesNone: string;
  readonly changesBefore: string;
  readonly changesNow: string;
  readonly changesPutBack: string;
  readonly changesIsBack: (question: string) => string;
  readonly changesUndo: string;
  readonly changesRedo: string;
  readonly changesUndone: (question: string) => string;
  readonly changesRedone: (question: string) => string;
  readonly changesClose: string;
}

/** The same in English. */
export const changesLabels: ChangesLabels = {
  changesShow: 'See what has changed',
  changesMissing: 'What has changed cannot be shown now. Load the page again, then try once more.',
  changesTitle: 'What has changed',
  changesSinceVisit: 'Since your last visit',
  changesSinceSave: 'Since the last save',
  changesNone: 'No answer has changed.',
  changesBefore: 'Before',
  changesNow: 'Now',
  changesPutBack: 'Put back what stood here before',
  changesIsBack: (question) => `${question}: what stood here before is back.`,
  changesUndo: 'Undo the last change',
  changesRedo: 'Make it again',
  changesUndone: (question) => `${question}: the last change is undone.`,
  changesRedone: (question) => `${question}: the change is made again.`,
  changesClose: 'Close',
};
