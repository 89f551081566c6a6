import { type AnswerValue, longestText, type Row } from '@maat/schema';
import { isSameJson } from '../model/same-json.js';

/** Something, and the words of the question that it was said to. */
export type Labelled<VALUE> = readonly [label: string, value: VALUE];

/** The most rows and codes that a value may hold. */
const mostItems = 200;

/**
 * The one value that comes of several that fit the same question: texts one after the other, rows and
 * codes in one list, and of what there can be only one, that on which all agree.
 */
export function mergeValues(
  values: readonly Labelled<AnswerValue>[],
  kind: string,
): AnswerValue | undefined {
  switch (kind) {
    case 'text':
    case 'narrative':
      return joinedTexts(values as readonly Labelled<string>[], kind === 'text');
    case 'decision':
    case 'grade':
      return mergeReasoned(values as readonly Labelled<Readonly<Record<string, string>>>[]);
    case 'choices': {
      const codes = new Set(values.flatMap(([, value]) => value as readonly string[]));
      return codes.size > 0 && codes.size <= mostItems ? [...codes] : undefined;
    }
    case 'table': {
      const rows = values.flatMap(([, value]) => value as readonly Row[]);
      return rows.length > 0 && rows.length <= mostItems ? withOwnIds(rows) : undefined;
    }
    default:
      return agreed(values.map(([, value]) => value));
  }
}

/** A decision or a judgement: what all chose, and the reasons of each. */
function mergeReasoned(
  values: readonly Labelled<Readonly<Record<string, string>>>[],
): AnswerValue | undefined {
  const names = new Set(values.flatMap(([, value]) => Object.keys(value)));
  const merged = [...names].flatMap((name) => {
    const said = values.flatMap(([label, { [name]: part }]): readonly Labelled<string>[] =>
      part === undefined ? [] : [[label, part]],
    );
    const isChosen = name === 'choice' || name === 'grade';
    const part = isChosen ? agreed(said.map(([, code]) => code)) : joinedTexts(said, false);
    return part === undefined ? [] : [[name, part] as const];
  });
  return merged.length > 0 ? Object.fromEntries(merged) : undefined;
}

function agreed<VALUE>([first, ...others]: readonly VALUE[]): VALUE | undefined {
  return others.every((other) => isSameJson(other, first)) ? first : undefined;
}

/**
 * Texts one after the other, each with the words of its question; a single one as it is. Undefined
 * where there is none, or where together they are too long.
 *
 * @param inOneLine Whether they go into a box of one line.
 */
export function joinedTexts(
  texts: readonly Labelled<string>[],
  inOneLine: boolean,
): string | undefined {
  const [between, after] = inOneLine ? ['; ', ': '] : ['\n\n', '\n'];
  const joined =
    texts.length === 1
      ? texts[0]?.[1]
      : texts.map(([label, text]) => `${label}${after}${text}`).join(between);
  return joined === '' || (joined ?? '').length > longestText ? undefined : joined;
}

/** Items with an id each: one whose id is taken by one before it gets another. */
export function withOwnIds<ITEM extends { readonly id: string }>(
  items: readonly ITEM[],
): readonly ITEM[] {
  const taken = new Set<string>();
  return items.map((item) => {
    const id = taken.has(item.id) ? freeId(item.id, taken) : item.id;
    taken.add(id);
    return id === item.id ? item : { ...item, id };
  });
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  const start = id.slice(0, 58);
  for (let count = 2; ; count += 1) if (!taken.has(`${start}-${count}`)) return `${start}-${count}`;
}
