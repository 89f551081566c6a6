/** Markup, which only `html` makes: what was put into it is text. */
class Markup {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

export type { Markup };

/** Markup that `@maat/elements/html` has written: whatever it was made of is text in it. */
export function written(form: string): Markup {
  return new Markup(form);
}

/** Puts markup into each form that posts, at its beginning. Text has no tags, so none of it is taken for one. */
export function withinForms(markup: Markup, added: Markup): Markup {
  const posting = /<form\b(?=[^>]*\smethod="post")[^>]*>/g;
  return new Markup(String(markup).replace(posting, (tag) => `${tag}${added}`));
}

/** What may stand in markup. `undefined` and `false` leave nothing behind. */
type Part = string | number | Markup | readonly Markup[] | undefined | false;

/**
 * A tagged template for HTML. Whatever is put in is escaped for text and for attributes in double
 * quotes, save what is markup already. Beside it only `written` makes markup.
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const text = strings.map((string, index) => string + render(parts[index])).join('');
  return new Markup(text);
}

function render(part: Part): string {
  if (part === undefined || part === false) return '';
  if (part instanceof Markup) return String(part);
  if (Array.isArray(part)) return part.map(render).join('');
  return escapeText(String(part));
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '');
}
