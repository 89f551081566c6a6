import { html, nothing, type TemplateResult } from 'lit';
import type { FormState } from '../audit-form/form-state.js';
import { numberedParagraphs } from '../question/paragraphs.js';
import { heading } from './heading.js';

/** The title of the tool, and who publishes it. */
export function title({ tool, headingLevel, text }: FormState): TemplateResult {
  const { title: words, publisher } = tool;
  return html`${publisher === undefined ? nothing : html`<p class="publisher">${text(publisher)}</p>`}
  ${heading(headingLevel, text(words))}`;
}

/** What the audit is for and how to complete it: open on paper, and to be opened on a screen. */
export function introduction(state: FormState): unknown {
  const { tool, text } = state;
  const { purpose, guidance } = tool;
  return [purpose, guidance].map((part) =>
    part === undefined
      ? nothing
      : html`<details part="introduction">
          <summary>${text(part.title)}</summary>
          ${numberedParagraphs(part.paragraphs, state)}
        </details>`,
  );
}
