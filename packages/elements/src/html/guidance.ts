import type { Paragraph } from '@maat/schema';
import { type Markup, markup } from './markup.js';
import type { PlainForm } from './plain-form.js';

/** Paragraphs of the tool, with their sub-points; those of a theme pack as long as it is brought. */
export function guidance(
  { session, text }: PlainForm,
  items: readonly Paragraph[],
): readonly Markup[] {
  const isShown = ({ themePack }: Paragraph) =>
    themePack === undefined || session.isBrought(themePack);
  return items.filter(isShown).map((item) => {
    const points = item.points?.map((point) => markup`<li>${text(point)}</li>`);
    return markup`<p>${text(item.text)}</p>${points && markup`<ul>${points}</ul>`}`;
  });
}

/** Paragraphs set apart from what is around them; nothing where there is none to be shown. */
export function guidanceBox(form: PlainForm, items: readonly Paragraph[] = []): Markup | undefined {
  const found = guidance(form, items);
  return found.length === 0 ? undefined : markup`<div class="guidance">${found}</div>`;
}

/** Paragraphs numbered as on the paper form. */
export function numbered(form: PlainForm, items: readonly Paragraph[]): Markup {
  return markup`<ol>${guidance(form, items).map((item) => markup`<li>${item}</li>`)}</ol>`;
}
