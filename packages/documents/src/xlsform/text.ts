/** What ODK and KoboToolbox read as Markdown or HTML in a label. */
const markup = /[\\*_#<>[\]&]/g;

/**
 * Words of a tool as a label: text is text, never markup, and `${` is no reference to a field.
 *
 * @param words The words.
 */
export function labelText(words: string): string {
  return words
    .replace(markup, (character) => entities[character] ?? `\\${character}`)
    .replaceAll('${', '$\u200b{');
}

const entities: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;' };

/**
 * A text as a literal of XPath 1.0, which has no escapes.
 *
 * @returns The literal; undefined where it would be taken for a reference to a field.
 */
export function literal(text: string): string | undefined {
  if (text.includes('${')) return undefined;
  if (!text.includes("'")) return `'${text}'`;
  if (!text.includes('"')) return `"${text}"`;
  return `concat(${text
    .split("'")
    .map((part) => `'${part}'`)
    .join(`, "'", `)})`;
}
