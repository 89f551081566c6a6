import { type Field, withLineFeeds } from './as-posted.js';

/** What was posted for one question. Reading takes it: what is left in the end is not of the question. */
export class PostedAnswer {
  /** The mark that the form gave the question; undefined where it did not show it. */
  readonly mark: string | undefined;
  /** All that was posted, as `markOf` takes it. */
  readonly fields: readonly Field[];
  readonly #left = new Map<string, string[]>();

  constructor(mark: string | undefined, fields: readonly Field[]) {
    this.mark = mark;
    this.fields = fields.map(([at, text]) => [at, withLineFeeds(text)]);
    for (const [at, text] of this.fields) {
      const texts = this.#left.get(at);
      if (texts) texts.push(text);
      else this.#left.set(at, [text]);
    }
  }

  /** The text at a place; undefined where none was posted, which is no change. */
  text(at: string): string | undefined {
    const texts = this.#left.get(at);
    const first = texts?.shift();
    if (texts?.length === 0) this.#left.delete(at);
    return first;
  }

  /** All texts at a place. */
  texts(at: string): readonly string[] {
    const texts = this.#left.get(at) ?? [];
    this.#left.delete(at);
    return texts;
  }

  /** Whether a box at a place is ticked; undefined where it was not shown. */
  ticked(at: string): boolean | undefined {
    if (this.text(at) !== undefined) return true;
    return this.mark === undefined ? undefined : false;
  }

  /** The ids of the rows of a list of which something was posted. */
  rows(list: 'value' | 'evidence'): readonly string[] {
    const places = this.fields.map(([at]) => at.split('/'));
    const rows = places.filter(([root, , member]) => root === list && member !== undefined);
    return [...new Set(rows.map(([, row = '']) => row))];
  }

  /** The places that nothing has asked for. */
  get left(): readonly string[] {
    return [...this.#left.keys()];
  }
}
