import { html, type TemplateResult } from 'lit';

/** Words that somebody typed, in whatever language they are. */
export function typedWords(text: string): TemplateResult {
  return html`<div class="prose" dir="auto" lang="">${text}</div>`;
}
