import type { ReviewClash } from '@maat/core';
import type { Review } from '@maat/schema';
import type { TemplateResult } from 'lit';
import { conflictPanel } from '../meeting/conflict-panel.js';
import type { Merging } from '../meeting/merging.js';
import { factWords } from './fact-words.js';
import type { LogScene } from './one-action.js';

/** What the choice between two versions does. */
interface LogChoice {
  readonly choose: (merging: Merging, key: string, version: 'mine' | 'theirs') => void;
  readonly resolve: (review: Review, merging: Merging) => void;
}

/** Both versions of what two people wrote about one action, one review after the other. */
export function logConflict(
  { reader, labels, headingLevel }: LogScene,
  open: readonly [Review, Merging] | undefined,
  { choose, resolve }: LogChoice,
): TemplateResult {
  const [review, merging] = open ?? [];
  const merge = merging?.merge;
  const nameOf = ({ id, member }: ReviewClash) => {
    const { text } = review?.actions?.find((action) => action.id === id) ?? { text: '' };
    return member === 'impact' ? `${text} · ${labels.impact}` : text;
  };
  const facts = factWords({ labels, reader });
  const shown = { labels, facts, headingLevel: headingLevel - 1, nameOf };
  if (review === undefined || merging === undefined || merge === undefined) {
    return conflictPanel(shown, undefined);
  }
  return conflictPanel(shown, {
    review,
    merge,
    chosen: merging.chosen,
    isIncomplete: merging.isIncomplete,
    choose: (key, version) => choose(merging, key, version),
    resolve: () => resolve(review, merging),
  });
}
