import { enGB } from '../labels.js';
import { english } from '../locale/english.js';
import { isSameLanguage } from '../locale/shown-tool.js';
import { numbered } from './guidance.js';
import { linkTo } from './link-to.js';
import { attributes, type Markup, markup, type Part } from './markup.js';
import type { PlainForm } from './plain-form.js';

/** All that is written, in the language of the form, under the class that the style sheet knows. */
export function whole({ locale, labels, isDraft }: PlainForm, ...content: readonly Part[]): string {
  const { language: lang, direction: dir } = locale;
  const inEnglish = attributes({ lang: english.language, dir: english.direction });
  const isEnglish = isSameLanguage(lang, english.language);
  const draft =
    isDraft &&
    markup`<div class="draft"><p>${labels.draft}</p>${!isEnglish && markup`<p${inEnglish}>${enGB.draft}</p>`}</div>`;
  return markup`<div${attributes({ class: 'maat-html', lang, dir })}>${draft}${content}</div>`.toString();
}

/** A heading, so many levels below the first. */
export function heading(form: PlainForm, below: number, words: Part, id?: string): Markup {
  const levels = [1, 2, 3, 4, 5, 6] as const;
  const level = levels[Math.min(Math.max(form.headingLevel + below, 1), 6) - 1] ?? 6;
  return heads[level](markup`${attributes({ id })}>${words}`);
}

/** Hint: a template takes no name of an element, as nothing that is put in becomes markup. */
const heads: Readonly<Record<1 | 2 | 3 | 4 | 5 | 6, (rest: Markup) => Markup>> = {
  1: (rest) => markup`<h1${rest}</h1>`,
  2: (rest) => markup`<h2${rest}</h2>`,
  3: (rest) => markup`<h3${rest}</h3>`,
  4: (rest) => markup`<h4${rest}</h4>`,
  5: (rest) => markup`<h5${rest}</h5>`,
  6: (rest) => markup`<h6${rest}</h6>`,
};

/** The title of the tool, and who publishes it. */
export function title(form: PlainForm): Markup {
  const { publisher, title: words } = form.tool;
  const by = publisher !== undefined && markup`<p class="publisher">${form.text(publisher)}</p>`;
  return markup`${by}${heading(form, 0, form.text(words))}`;
}

/** What the audit is for and how to complete it, to be opened. */
export function introduction(form: PlainForm): readonly Part[] {
  const { purpose, guidance } = form.tool;
  return [purpose, guidance].map(
    (part) =>
      part !== undefined &&
      markup`<details><summary>${form.text(part.title)}</summary>${numbered(form, part.paragraphs)}</details>`,
  );
}

/**
 * The errors, each a link to its control. It takes the focus when the page is loaded, if the address
 * of the page names no other place on it.
 */
export function errorSummary(form: PlainForm): Part {
  const errors = (form.options.issues ?? []).filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return undefined;
  const attribute = { class: 'error-summary', role: 'alert', 'aria-labelledby': 'problem' };
  const items = errors.map((issue) => {
    const href = linkTo(form, issue.pointer);
    const words = form.message(issue);
    return markup`<li>${href === undefined ? words : markup`<a${attributes({ href })}>${words}</a>`}</li>`;
  });
  return markup`<div${attributes({ ...attribute, tabindex: '-1', autofocus: true })}>${heading(form, 0, form.labels.thereIsAProblem, 'problem')}<ul>${items}</ul></div>`;
}
