import type { ReviewSaveState } from './review-saver.js';
import { signingOut } from './sign-out.js';
import { statusWords } from './status-words.js';

const mostReasons = 3;

/** Tells how saving goes. It changes seldom, as each change is read out. */
export function reviewSaveStatus(state: ReviewSaveState): void {
  const place = document.getElementById('save-status');
  if (place === null || state.kind === 'saving') return;
  const text = textOf(state);
  if (place.textContent !== text) place.textContent = text;
  place.dataset['state'] = state.kind;
}

function textOf(state: Exclude<ReviewSaveState, { readonly kind: 'saving' }>): string {
  switch (state.kind) {
    case 'saved':
      return statusWords.saved;
    case 'unreachable':
      return statusWords.unreachable;
    case 'signed-out':
      return statusWords.signedOut;
    case 'stale':
      return 'Not saved yet: somebody else has changed this review too. Where both say something else, choose on this page.';
    case 'refused':
      return [statusWords.notSaved, ...state.reasons.slice(0, mostReasons)].join(' ');
  }
}

/** What would be lost. */
export interface Unsaved {
  /** Whether it would be if the page were left. */
  readonly onLeaving: () => boolean;
  /** Whether it would be if this device forgot all that it keeps. */
  readonly onSigningOut: () => boolean;
}

/** Asks before the page is left, or somebody signs out on it, with something that would be lost. */
export function askBeforeLosing({ onLeaving, onSigningOut }: Unsaved): void {
  let isAsked = false;
  addEventListener('beforeunload', (event) => {
    if (!isAsked && onLeaving()) event.preventDefault();
  });
  addEventListener(signingOut, (event) => {
    if (!onLeaving() && !onSigningOut()) return;
    isAsked = confirm('What you typed here and is not saved is lost. Sign out all the same?');
    if (!isAsked) event.preventDefault();
  });
}
