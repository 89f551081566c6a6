/**
 * A table in Markdown.
 *
 * @param {readonly string[]} head The names of its columns.
 * @param {readonly (readonly string[])[]} rows Its rows, their cells in Markdown.
 */
export function tableOf(head, rows) {
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return lines.join('\n');
}

/**
 * Text as a cell of a table has it: on one line, and without markup of its own save code.
 *
 * @param {string} text Plain text, perhaps with code between backticks.
 */
export function cellOf(text) {
  const [first = '', ...others] = text.replaceAll(/\s+/g, ' ').trim().split('`');
  const outside = (part) => part.replaceAll(/[\\<>[\]{}*_|]/g, '\\$&');
  return [outside(first), ...others.map((part, at) => (at % 2 === 0 ? part : outside(part)))]
    .join('`')
    .replaceAll(/(?<!\\)\|/g, '\\|');
}
