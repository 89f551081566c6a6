import type { ReviewSaveState } from './review-saver.js';

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
      return 'Saved';
    case 'unreachable':
      return 'Not saved yet: the portal does not answer. Keep this page open; it tries again by itself.';
    case 'stale':
      return 'Not saved yet: somebody else has changed this review too. Where both say something else, choose on this page.';
    case 'refused':
      return ['Not saved.', ...state.reasons.slice(0, mostReasons)].join(' ');
  }
}

/** Asks before the page is left with something that is not kept. */
export function saveBeforeLeaving(isUnsaved: () => boolean): void {
  addEventListener('beforeunload', (event) => {
    if (isUnsaved()) event.preventDefault();
  });
}
