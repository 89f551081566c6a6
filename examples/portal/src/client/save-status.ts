import type { SubmitAnswer } from './audit-address.js';
import type { SaveState } from './autosave.js';

const mostReasons = 3;
const onlyHere =
  'What you have typed since is on this page only: copy it to another place before you leave.';

/** What the auditor is told where the page came back and the portal did not. */
export const offlineStatus =
  'Offline: the portal does not answer. What you typed here before is back, what you type is kept on this device, and both are sent when it answers.';

/** What the auditor is told of saving. It changes seldom, as each change is read out. */
export function saveStatus(state: SaveState): string {
  switch (state.kind) {
    case 'saved':
      return 'Saved';
    case 'unreachable':
      return state.isFull
        ? 'Not saved yet: the portal has no room left. Tell whoever runs it, and keep this page open; it tries again by itself.'
        : 'Not saved yet: the portal does not answer. Keep this page open; it tries again by itself.';
    case 'signed-out':
      return 'Not saved yet: you are signed out. What you type is kept on this page. Sign in again in a new tab; this page then goes on saving.';
    case 'stale':
      return 'Not saved yet: somebody else has changed this audit. Compare the two versions on this page and choose.';
    case 'refused':
      return [
        'Not saved.',
        ...state.reasons.slice(0, mostReasons),
        ...(state.final ? [onlyHere] : []),
      ].join(' ');
  }
}

/** What the auditor is told when the audit was not submitted. */
export function submitStatus(
  answer: Exclude<SubmitAnswer, { readonly kind: 'submitted' }>,
): string {
  switch (answer.kind) {
    case 'unreachable':
      return 'Not submitted: the portal does not answer. What you typed is saved. Try again.';
    case 'stale':
      return 'Not submitted: somebody else has changed this audit. Their version is shown now: check it, and submit again.';
    case 'refused':
      return `Not submitted: ${answer.issues.length > 0 ? 'there is a problem in the audit.' : answer.detail}`;
  }
}
