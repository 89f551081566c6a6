import type { MaatAuditForm } from '@maat/elements';
import { cy } from '@maat/elements/locale/cy';
import '@maat/elements/register';
import { english } from '@maat/elements';
import { styleThemeCss } from '@maat/elements/style-theme';
import type { StyleTheme } from '@maat/schema';
import type { Examination } from './examine.js';

/** The form of the playground. It is given anew only what has changed, so that nothing jumps. */
export class LiveForm {
  readonly element: MaatAuditForm = document.createElement('maat-audit-form');
  readonly #sheet = new CSSStyleSheet();
  #tool = '';
  #audit = '';

  /** @param hear Is told the audit, in JSON, whenever it changes in the form. */
  constructor(hear: (audit: string) => void) {
    this.element.headingLevel = 3;
    document.adoptedStyleSheets.push(this.#sheet);
    this.element.addEventListener('maat-input', () => {
      this.#audit = JSON.stringify(this.element.session?.audit, undefined, 2);
      hear(this.#audit);
    });
    // There is nowhere to submit to.
    this.element.addEventListener('maat-submit', (event) => event.preventDefault());
  }

  /**
   * Shows what came of the documents. What there is none of stays as it was.
   *
   * @param text The audit, in JSON, as it stands in its text box.
   */
  show({ tool, audit, styleTheme }: Examination, text: string): void {
    this.#dress(styleTheme);
    if (tool === undefined) return;
    const toolText = JSON.stringify(tool);
    const isOther = toolText !== this.#tool;
    this.#tool = toolText;
    const isEmpty = text.trim() === '';
    if (isOther) this.element.tool = tool;
    if (!isOther && text === this.#audit) return;
    if (audit === undefined && !isEmpty) return;
    this.#audit = text;
    this.element.audit = audit;
  }

  speak(language: string): void {
    this.element.locale = language === 'cy' ? cy : english;
  }

  remove(): void {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(
      (sheet) => sheet !== this.#sheet,
    );
  }

  #dress(styleTheme: StyleTheme | undefined): void {
    const css = styleTheme === undefined ? '' : styleThemeCss(styleTheme, 'maat-audit-form');
    this.#sheet.replaceSync(css);
  }
}
