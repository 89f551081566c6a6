import { longestText, type Question } from '@maat/schema';

type Tokens = readonly string[];

/** The most characters that the schema of an audit gives to short texts, by their member. */
const shortTexts: ReadonlyMap<string | undefined, number> = new Map([
  ['day', 100],
  ['month', 100],
  ['year', 100],
  ['typed', 1000],
]);

/** The most characters that the schema of an audit gives to a member of that name, if it is short. */
export function shortLimit(name: string): number | undefined {
  return shortTexts.get(name);
}

/**
 * The most characters that a text of an answer may hold.
 *
 * @param question The question.
 * @param tokens What leads to the text from the answer.
 */
export function limitAt(question: Question, tokens: Tokens): number {
  const isCell = question.kind === 'table' && tokens.length === 4 && tokens[2] === 'cells';
  if (isCell) return limitOf(question.columns.find(({ id }) => id === tokens[3]));
  const isOwnText = tokens[0] === 'value' && (tokens.length === 1 || tokens[1] === 'explanation');
  return isOwnText ? limitInTool(question) : (shortTexts.get(tokens.at(-1)) ?? longestText);
}

/** A number that no limit of the tool for the texts of an answer lies below. */
export function leastLimit(question: Question): number {
  if (question.kind !== 'table') return limitInTool(question);
  return Math.min(...question.columns.map(limitOf));
}

function limitInTool(question: Question): number {
  return question.kind === 'decision' ? limitOf(question.explanation) : limitOf(question);
}

/** Questions and columns of other kinds have an id and no limit. */
function limitOf(asked: { readonly id?: string; readonly maxLength?: number } | undefined): number {
  return asked?.maxLength ?? longestText;
}
