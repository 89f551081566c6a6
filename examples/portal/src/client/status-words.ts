/** What the auditor is told of saving and submitting. */
export interface StatusWords {
  /** The page came back where the portal did not. */
  readonly offline: string;
  readonly saved: string;
  readonly full: string;
  readonly unreachable: string;
  readonly signedOut: string;
  readonly stale: string;
  readonly notSaved: string;
  readonly onlyHere: string;
  readonly submitting: string;
  readonly notSubmitted: {
    readonly unreachable: string;
    readonly stale: string;
    readonly merged: string;
    readonly problem: string;
    readonly refused: (detail: string) => string;
  };
}

/** The same in English. */
export const statusWords: StatusWords = {
  offline:
    'Offline: the portal does not answer. What you typed here before is back, what you type is kept on this device, and both are sent when it answers.',
  saved: 'Saved',
  full: 'Not saved yet: the portal has no room left. Tell whoever runs it, and keep this page open; it tries again by itself.',
  unreachable:
    'Not saved yet: the portal does not answer. Keep this page open; it tries again by itself.',
  signedOut:
    'Not saved yet: you are signed out. What you type is kept on this page. Sign in again in a new tab; this page then goes on saving.',
  stale:
    'Not saved yet: somebody else has changed this audit. Compare the two versions on this page and choose.',
  notSaved: 'Not saved.',
  onlyHere:
    'What you have typed since is on this page only: copy it to another place before you leave.',
  submitting: 'Submitting',
  notSubmitted: {
    unreachable: 'Not submitted: the portal does not answer. What you typed is saved. Try again.',
    stale:
      'Not submitted: somebody else has changed this audit. Their version is shown now: check it, and submit again.',
    merged:
      'Not submitted: somebody else has changed this audit. What they and you wrote is put together now: check it, and submit again.',
    problem: 'Not submitted: there is a problem in the audit.',
    refused: (detail) => `Not submitted: ${detail}`,
  },
};
