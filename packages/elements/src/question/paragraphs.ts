import type { Paragraph } from '@maat/schema';
import { html, nothing, type TemplateResult } from 'lit';
import type { QuestionContext } from './context.js';

/** What says which paragraphs are shown, and in which words. */
type Reader = Pick<QuestionContext, 'session' | 'text'>;

/** Paragraphs of the tool, with their sub-points; those of a theme pack as long as it is brought. */
export function paragraphs(items: readonly Paragraph[], reader: Reader): TemplateResult[] {
  const { text } = reader;
  return shown(items, reader).map(
    (item) =>
      html`<p>${text(item.text)}</p>${item.points ? html`<ul>${item.points.map((point) => html`<li>${text(point)}</li>`)}</ul>` : nothing}`,
  );
}

/** Paragraphs of the tool, numbered as on the form. */
export function numberedParagraphs(items: readonly Paragraph[], reader: Reader): TemplateResult {
  return html`<ol>${shown(items, reader).map((item) => html`<li>${paragraphs([item], reader)}</li>`)}</ol>`;
}

/** Guidance set apart from what is around it; nothing where there is none to be shown. */
export function guidanceTemplate(items: readonly Paragraph[] | undefined, reader: Reader): unknown {
  const found = paragraphs(items ?? [], reader);
  return found.length === 0 ? nothing : html`<div class="guidance" part="guidance">${found}</div>`;
}

function shown(items: readonly Paragraph[], { session }: Reader): readonly Paragraph[] {
  return items.filter(({ themePack }) => themePack === undefined || session.isBrought(themePack));
}
