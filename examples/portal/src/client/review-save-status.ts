import type { ReviewSaveState } from './review-saver.js';
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
      return 'Somebody else has changed this review: both versions are put together.';
    case 'refused':
      return [statusWords.notSaved, ...state.reasons.slice(0, mostReasons)].join(' ');
  }
}

/** Asks before the page is left with something that is not kept. */
export function saveBeforeLeaving(isUnsaved: () => boolean): void {
  addEventListener('beforeunload', (event) => {
    if (isUnsaved()) event.preventDefault();
  });
}
