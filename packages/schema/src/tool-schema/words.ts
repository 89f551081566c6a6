import type { Paragraph, Text } from '../tool/types.js';

/** The words of a tool as they are printed: for a child or an adult, of both. */
export function printed(text: Text): string {
  return typeof text === 'string' ? text : text.both;
}

/** What is asked, with the help that there is: the title and description of a schema. */
export function saidOf(asked: {
  readonly label: Text;
  readonly hint?: Text;
  readonly guidance?: readonly Paragraph[];
}): { readonly title: string; readonly description?: string } {
  const { label, hint, guidance = [] } = asked;
  const help = [...(hint ? [hint] : []), ...guidance.flatMap(linesOf)];
  const description = help.map(printed).join('\n');
  return { title: printed(label), ...(description !== '' && { description }) };
}

function linesOf({ text, points = [] }: Paragraph): readonly Text[] {
  return [text, ...points];
}
