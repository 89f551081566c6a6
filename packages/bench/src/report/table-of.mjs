/** A table in Markdown: the first column is of words, the others mostly of figures. */
export function tableOf(head, lines) {
  const rule = head.map((_, index) => (index === 0 ? '---' : '--:'));
  return [head, rule, ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
