import type { Paragraph, Text } from '@maat/schema';
import { html, nothing, type TemplateResult } from 'lit';

/** Paragraphs of the tool, with their sub-points. */
export function paragraphs(
  items: readonly Paragraph[],
  text: (text: Text) => string,
): TemplateResult[] {
  return items.map(
    (item) =>
      html`<p>${text(item.text)}</p>${item.points ? html`<ul>${item.points.map((point) => html`<li>${text(point)}</li>`)}</ul>` : nothing}`,
  );
}

/** Paragraphs of the tool, numbered as on the form. */
export function numberedParagraphs(
  items: readonly Paragraph[],
  text: (text: Text) => string,
): TemplateResult {
  return html`<ol>${items.map((item) => html`<li>${paragraphs([item], text)}</li>`)}</ol>`;
}
