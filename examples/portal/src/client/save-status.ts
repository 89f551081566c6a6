import type { SubmitAnswer } from './audit-address.js';
import type { SaveState } from './autosave.js';
import type { StatusWords } from './status-words.js';

const mostReasons = 3;

/** What the auditor is told of saving. It changes seldom, as each change is read out. */
export function saveStatus(state: SaveState, words: StatusWords): string {
  switch (state.kind) {
    case 'saved':
      return words.saved;
    case 'unreachable':
      return state.isFull ? words.full : words.unreachable;
    case 'signed-out':
      return words.signedOut;
    case 'stale':
      return words.stale;
    case 'refused':
      return [
        words.notSaved,
        ...state.reasons.slice(0, mostReasons),
        ...(state.final ? [words.onlyHere] : []),
      ].join(' ');
  }
}

/** What the auditor is told when the audit was not submitted. */
export function submitStatus(
  answer: Exclude<SubmitAnswer, { readonly kind: 'submitted' }>,
  { notSubmitted }: StatusWords,
): string {
  if (answer.kind !== 'refused') return notSubmitted[answer.kind];
  return answer.issues.length > 0 ? notSubmitted.problem : notSubmitted.refused(answer.detail);
}
