import type { OverlayChange, Tool } from '@maat/schema';
import { type Draft, draftOf } from './draft.js';
import type { Place } from './place.js';
import { stepOf } from './step-of.js';

/** Changes as they are found, and the tool that they make so far. */
export class Trail {
  readonly changes: OverlayChange[] = [];
  #draft: Draft;

  constructor(start: Tool) {
    this.#draft = draftOf(start);
  }

  /** The tool that the changes so far make. */
  get tool(): Tool {
    return this.#draft.tool;
  }

  /** Whether an id can be given to a question. */
  isFree(question: string): boolean {
    return !this.#draft.takenQuestions.has(question);
  }

  /** Makes a change, if it can be made. */
  make(change: OverlayChange): void {
    const { draft, issues } = stepOf(this.#draft, change);
    if (issues.length > 0) return;
    this.#draft = draft;
    this.changes.push(change);
  }
}

/** The place behind what comes before it in a list; the first, if nothing does. */
export function placeAt(ids: readonly string[], index: number): Place {
  const after = ids[index - 1];
  return after === undefined ? { first: true } : { after };
}
