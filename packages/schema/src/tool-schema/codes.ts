import type { Options, Text, Tool } from '../tool/types.js';
import { printed } from './words.js';

interface Word {
  readonly id: string;
  readonly label: Text;
}

/** The closed lists of a tool, each as one schema, however many questions take from it. */
export interface Codes {
  /** The codes that a question's options stand for. */
  readonly among: (options: Options) => object;
  /** The ids of the grades of the scale. */
  readonly grades: object;
  /** The codes of the tool's list `contactTypes`; undefined where it has none. */
  readonly contactTypes: object | undefined;
  /** The lists that the tool names, each with the name of its definition. */
  readonly parts: readonly (readonly [schema: object, name: string])[];
}

/** The closed lists of a tool. */
export function codesOf({ codeLists = {}, scale }: Tool): Codes {
  const lists = new Map(
    Object.entries(codeLists).map(([name, codes]) => [name, wordSchema(codes.map(asWord))]),
  );
  const grades = wordSchema(scale?.grades ?? []);
  return {
    among: (options) =>
      'codeList' in options
        ? (lists.get(options.codeList) ?? wordSchema([]))
        : wordSchema(options.map(asWord)),
    grades,
    contactTypes: lists.get('contactTypes'),
    parts: [
      ...[...lists].map(([name, schema]) => [schema, `codeLists.${name}`] as const),
      [grades, 'scale'],
    ],
  };
}

/** One of these words, with what is shown for each. Holds for nothing where there are none. */
export function wordSchema(words: readonly Word[]): object {
  if (words.length === 0) return { not: {} }; // `enum` must not be empty
  const shown = words.map(({ id, label }) => `${id}: ${printed(label)}`);
  return {
    description: shown.join('\n'),
    type: 'string',
    enum: [...new Set(words.map(({ id }) => id))],
  };
}

function asWord({ code, label }: { readonly code: string; readonly label: Text }): Word {
  return { id: code, label };
}
