import { html, type PropertyDeclarations } from 'lit';
import { type FormLocale, type ShownLocale, shownEnglish } from '../locale/form-locale.js';
import { Rendering } from './rendering.js';

/** An element that speaks a language, and says so. */
export abstract class InLanguage extends Rendering {
  static override readonly properties: PropertyDeclarations = { locale: { attribute: false } };

  /**
   * The language of the form: British English, unless another is given, such as `cy` of
   * `@maat/elements/locale/cy`. The tool is shown in its translation into it, if it has one.
   */
  declare locale: FormLocale | undefined;

  protected get spoken(): ShownLocale {
    return this.locale ?? shownEnglish;
  }

  /** Hint: not on the element itself, as what the host puts into its slots is in the page's language. */
  protected inLanguage(content: unknown): unknown {
    const { language, direction } = this.spoken;
    return html`<div lang=${language} dir=${direction}>${content}</div>`;
  }
}
