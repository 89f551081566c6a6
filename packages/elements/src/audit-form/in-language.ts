import { html, type PropertyDeclarations } from 'lit';
import { english, type FormLocale } from '../locale/form-locale.js';
import { Rendering } from './rendering.js';

/** An element that speaks a language, and says so. */
export abstract class InLanguage extends Rendering {
  static override readonly properties: PropertyDeclarations = { locale: { attribute: false } };

  /**
   * The language of the form: British English, unless another is given, such as `cy` of
   * `@maat/elements/locale/cy`. The tool is shown in its translation into it, if it has one.
   */
  declare locale: FormLocale | undefined;

  protected get spoken(): FormLocale {
    return this.locale ?? english;
  }

  /** Hint: not on the element itself, as what the host puts into its slots is in the page's language. */
  protected inLanguage(content: unknown): unknown {
    const { language, direction } = this.spoken;
    return html`<div lang=${language} dir=${direction}>${content}</div>`;
  }
}
