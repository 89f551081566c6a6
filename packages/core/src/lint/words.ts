import type { Text, Tool } from '@maat/schema';
import { textFor } from '../model/text-for.js';
import { doubtful, type LintFinding, notable, wrong } from './finding.js';

/** Words that do not say what they should: labels that cannot be told apart, placeholders, markup. */
export function wordFindings(tool: Tool): readonly LintFinding[] {
  return [...labels(tool), ...textsIn(tool, '').flatMap(ofText)];
}

/** Questions of a section are told apart by their labels: by eye, by ear and in the error summary. */
function labels({ sections }: Tool): readonly LintFinding[] {
  return sections.flatMap(({ questions }, at) => {
    const seen = new Map<string, { readonly id: string; readonly words: string }>();
    return questions.flatMap(({ id, label }, index) => {
      const words = textFor(label).trim();
      const key = words.replace(/\d+/g, '#').toLowerCase();
      const other = seen.get(key);
      seen.set(key, { id, words });
      if (other === undefined) return [];
      const pointer = `/sections/${at}/questions/${index}/label`;
      const params = { questions: [other.id, id] };
      return other.words === words
        ? wrong('lint.labels-same', pointer, params)
        : doubtful('lint.labels-numbered', pointer, params);
    });
  });
}

interface PlacedText {
  readonly text: Text;
  readonly pointer: string;
}

/** Members that hold words for people, and lists of them. */
const wordMembers: ReadonlySet<string> = new Set([
  'title',
  'shortTitle',
  'publisher',
  'label',
  'hint',
  'text',
  'points',
  'unit',
  'rowName',
  'reason',
  'name',
  'note',
]);

function textsIn(value: unknown, pointer: string): readonly PlacedText[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => {
    if (pointer === '' && ['translations', 'extensions'].includes(name)) return [];
    if (name === 'extensions' || name === 'source') return [];
    const place = `${pointer}/${name}`;
    if (!wordMembers.has(name)) return textsIn(member, place);
    const several: readonly unknown[] = Array.isArray(member) ? member : [member];
    return several.flatMap((text, index) =>
      isText(text) ? [{ text, pointer: Array.isArray(member) ? `${place}/${index}` : place }] : [],
    );
  });
}

function isText(value: unknown): value is Text {
  if (typeof value === 'string') return true;
  return typeof value === 'object' && value !== null && 'both' in value;
}

const placeholder = /\b(todo|tbc|tbd|xxx+|lorem ipsum|insert (here|text)|placeholder)\b|\(fill in/i;
const markup = /<\/?[a-z][a-z0-9]*( [^<>]*)?>|&[a-z]{2,8};|\*\*[^*]+\*\*|\[[^\]]+\]\(https?:/i;

function ofText({ text, pointer }: PlacedText): readonly LintFinding[] {
  const forms = typeof text === 'string' ? [text] : [text.child, text.adult, text.both];
  return [
    ...(forms.some((form) => placeholder.test(form))
      ? [doubtful('lint.text-placeholder', pointer)]
      : []),
    ...(forms.some((form) => markup.test(form)) ? [doubtful('lint.text-markup', pointer)] : []),
    ...(forms.length > 1 && new Set(forms).size === 1
      ? [notable('lint.text-forms-same', pointer)]
      : []),
  ];
}
