/** Markup, which only `markup` and `attributes` make: what is put into it is text. */
export class Markup {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

/** What may stand in markup. `undefined` and `false` leave nothing behind. */
export type Part = string | number | Markup | readonly Part[] | undefined | false;

/** A tagged template for HTML, in which all that is put in and is no markup already is escaped. */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(strings.reduce((text, next, index) => text + render(parts[index - 1]) + next));
}

function render(part: Part): string {
  if (part === undefined || part === false) return '';
  if (part instanceof Markup) return part.toString();
  return typeof part === 'object' ? part.map(render).join('') : escaped(String(part));
}

/**
 * Attributes, each with a space before it. One that is `undefined` or `false` is left out; one that is
 * `true` stands without a value.
 */
export function attributes(values: Readonly<Record<string, string | boolean | undefined>>): Markup {
  const given = Object.entries(values).filter(
    ([, value]) => value !== undefined && value !== false,
  );
  const written = given.map(([name, value]) =>
    value === true ? ` ${name}` : ` ${name}="${escaped(String(value))}"`,
  );
  return new Markup(written.join(''));
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // Hint: parsers of HTML read a bare one as a line feed.
  '\r': '&#13;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"'\r]/g, (character) => entities[character] ?? '');
}
