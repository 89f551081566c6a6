import { textFor } from '@maat/core';
import type { Text, Tool } from '@maat/schema';
import { html, type TemplateResult } from 'lit';
import { isForeign, isSameLanguage } from './shown-tool.js';

/** Words as they stand in a template: those in another language than the form in an element that says so. */
export type Words = string | TemplateResult;

// The isolates of Unicode: what stands between them does not mix with what is around it, be it
// written the other way.
const [start, end] = ['\u2068', '\u2069'];

/** The languages that are written from right to left. */
const rightToLeft = /^(ar|ckb|dv|fa|he|ks|ps|sd|ug|ur|yi)\b/i;

/** Puts words of the tool into the form's templates and sentences, each in the language that it is in. */
export class Wording {
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

  /** A text of the tool, for a template. */
  readonly text = (text: Text): Words => this.shown(this.plain(text));

  /** A text of the tool, for a sentence that `shown` puts into a template. */
  readonly plain = (text: Text): string => this.mark(textFor(text, this.#subject()), text);

  /** Marks words of a text as being in another language, if they are. */
  readonly mark = (words: string, text: Text): string =>
    isForeign(text) ? start + words + end : words;

  /** The language of a text, where it is another than the form's. */
  readonly languageOf = (text: Text): string | undefined =>
    isForeign(text) ? this.#language : undefined;

  /** Marks words of the tool that are never translated: the name of a document. */
  readonly inOwn = (words: string): string => (this.#isForeign ? start + words + end : words);

  /** A sentence for a template: what is marked in it stands in an element of its language. */
  readonly shown = (sentence: string): Words => {
    if (!sentence.includes(start)) return sentence;
    const parts = sentence.split(/\u2068([^\u2069]*)\u2069/);
    return html`${parts.map((part, index) => (index % 2 === 0 ? part : this.#foreign(part)))}`;
  };

  #foreign(words: string): TemplateResult {
    const direction = rightToLeft.test(this.#language) ? 'rtl' : 'ltr';
    return html`<span lang=${this.#language} dir=${direction}>${words}</span>`;
  }
}
