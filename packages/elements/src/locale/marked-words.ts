import { textFor } from '@maat/core';
import type { Text, Tool } from '@maat/schema';
import { isForeign, isSameLanguage } from './shown-tool.js';

// The isolates of Unicode: what stands between them does not mix with what is around it, be it
// written the other way.
const [start, end] = ['\u2068', '\u2069'];

/** The languages that are written from right to left. */
const rightToLeft = /^(ar|ckb|dv|fa|he|ks|ps|sd|ug|ur|yi)\b/i;

/** Words of a sentence that are in one language: `lang` where that is another than the form's. */
export interface WordsIn {
  readonly words: string;
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
}

/** Marks words of the tool that stand in the form's sentences as being in another language, if they are. */
export class MarkedWords {
  readonly #language: string;
  readonly #isForeign: boolean;
  readonly #subject: () => Parameters<typeof textFor>[1];

  /**
   * @param tool The tool as it was given: what is not translated is in its language.
   * @param locale What the form speaks.
   * @param subject Whom the audit is about.
   */
  constructor(
    { language }: Tool,
    locale: { readonly language: string },
    subject: () => Parameters<typeof textFor>[1],
  ) {
    this.#language = language;
    this.#isForeign = !isSameLanguage(language, locale.language);
    this.#subject = subject;
  }

  /** A text of the tool, for a sentence that is shown in its `parts`. */
  readonly plain = (text: Text): string => this.mark(textFor(text, this.#subject()), text);

  /** Marks words of a text as being in another language, if they are. */
  readonly mark = (words: string, text: Text): string =>
    isForeign(text) ? start + words + end : words;

  /** The language of a text, where it is another than the form's. */
  readonly languageOf = (text: Text): string | undefined =>
    isForeign(text) ? this.#language : undefined;

  /** Marks words of the tool that are never translated: the name of a document. */
  readonly inOwn = (words: string): string => (this.#isForeign ? start + words + end : words);

  /** A sentence by the languages of its words. */
  readonly parts = (sentence: string): readonly WordsIn[] => {
    if (!sentence.includes(start)) return [{ words: sentence }];
    const dir = rightToLeft.test(this.#language) ? 'rtl' : 'ltr';
    return sentence
      .split(/\u2068([^\u2069]*)\u2069/)
      .map((words, index) => (index % 2 === 0 ? { words } : { words, lang: this.#language, dir }));
  };
}
