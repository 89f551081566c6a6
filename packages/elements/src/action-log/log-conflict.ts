import type { ReviewClash } from '@maat/core';
import type { TemplateResult } from 'lit';
import { type ConflictChoice, conflictPanel } from '../meeting/conflict-panel.js';
import type { FactWords } from '../meeting/facts.js';
import type { LogScene } from './one-action.js';

/** Both versions of what two people wrote about one action, one review after the other. */
export function logConflict(
  { labels, headingLevel }: LogScene,
  facts: FactWords,
  choice: ConflictChoice | undefined,
): TemplateResult {
  const nameOf = ({ id, member }: ReviewClash) => {
    const { text } = choice?.review.actions?.find((action) => action.id === id) ?? { text: '' };
    return member === 'impact' ? `${text} · ${labels.impact}` : text;
  };
  return conflictPanel({ labels, facts, headingLevel: headingLevel - 1, nameOf }, choice);
}
