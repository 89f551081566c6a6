import { additions, forms } from './added.js';
import { type Mend, mendGroups, moves } from './mended.js';

/** The lists as a page of the documentation. */
export function renderMended(): string {
  const blocks = [
    '# What was mended in the West Midlands tool',
    'The tool `west-midlands` carries the paper form word for word. Here is every place where it does not, and why; a test holds the paper, the tool and this page together. White space, the marks before list items and the numbers before paragraphs are left to the page that shows the tool.',
    '## Changed or left out',
    ...mendGroups.flatMap(({ title, why, mends }) => [`### ${title}`, why, mendTable(mends)]),
    '## Moved',
    table(
      ['printed', 'from', 'to', 'why'],
      moves.map(({ sentence, from, to, why }) => [sentence, from, to, why]),
    ),
    '## Added',
    'Not on the paper, but needed where it is filled in on a screen:',
    table(
      ['what', 'words', 'why'],
      additions.map(({ role, texts, why }) => [role, texts.join('<br>'), why]),
    ),
    'A label that speaks of the person has, beside the printed words for both, a form for a child and one for an adult, made by these words alone:',
    table(['printed', 'for a child', 'for an adult'], forms),
    'Every section and question also cites its place on the form (`source`), with a note where something was read into it.',
  ];
  return `${blocks.join('\n\n')}\n`;
}

function mendTable(mends: readonly Mend[]): string {
  return mends.some(({ carried }) => carried.length > 0)
    ? table(
        ['printed', 'in the tool'],
        mends.map(({ printed, carried }) => [printed.join('<br>'), carried.join('<br>')]),
      )
    : mends.map(({ printed }) => `‘${printed.join('’, ‘')}’`).join(', ');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}
