/** What is said of two versions of one thing. */
export interface ConflictLabels {
  readonly conflict: string;
  readonly conflictIntro: string;
  readonly mine: string;
  readonly theirs: string;
  readonly gone: string;
  readonly keepMine: string;
  readonly takeTheirs: string;
  readonly chooseEach: string;
  readonly resolve: string;
}

/** The same in English. */
export const conflictLabels: ConflictLabels = {
  conflict: 'This was changed in another place as well',
  conflictIntro: 'Both versions are kept until you choose. Everything else was put together.',
  mine: 'Your version, on this page',
  theirs: 'The version from the other place',
  gone: 'Taken away',
  keepMine: 'Keep your version',
  takeTheirs: 'Use the other version',
  chooseEach: 'Choose a version of each',
  resolve: 'Go on with what I chose',
};
