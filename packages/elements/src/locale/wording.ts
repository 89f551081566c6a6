import type { Text } from '@maat/schema';
import { html, type TemplateResult } from 'lit';
import { MarkedWords } from './marked-words.js';

/** Words as they stand in a template: those in another language than the form in an element that says so. */
export type Words = string | TemplateResult;

/** Puts words of the tool into the form's templates and sentences, each in the language that it is in. */
export class Wording extends MarkedWords {
  /** A text of the tool, for a template. */
  readonly text = (text: Text): Words =>
    typeof text === 'string' ? text : this.shown(this.plain(text));

  /** A sentence for a template: what is marked in it stands in an element of its language. */
  readonly shown = (sentence: string): Words => {
    const [first, ...others] = this.parts(sentence);
    if (others.length === 0) return first?.words ?? '';
    return html`${[first, ...others].map((part) => (part?.lang ? html`<span lang=${part.lang} dir=${part.dir ?? 'ltr'}>${part.words}</span>` : part?.words))}`;
  };
}
