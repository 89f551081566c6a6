import { type Answer, longestText, type Question } from '@maat/schema';

type Tokens = readonly (string | number)[];

/** The most characters that the schema of an audit gives to short texts, by their member. */
const shortTexts: ReadonlyMap<string | number | undefined, number> = new Map([
  ['day', 100],
  ['month', 100],
  ['year', 100],
  ['typed', 1000],
]);

/**
 * Walks through the texts of an answer.
 *
 * @param answer The answer, of the right shape.
 * @param visit Takes each text, and the tokens that lead to it from the answer.
 */
export function eachText(answer: Answer, visit: (text: string, tokens: Tokens) => void): void {
  const walk = (value: unknown, tokens: Tokens): void => {
    if (typeof value === 'string') visit(value, tokens);
    else if (Array.isArray(value))
      value.forEach((item, index) => void walk(item, [...tokens, index]));
    else if (typeof value === 'object' && value !== null) {
      for (const [name, member] of Object.entries(value)) walk(member, [...tokens, name]);
    }
  };
  walk(answer, []);
}

/**
 * The most characters that a text of an answer may hold.
 *
 * @param question The question.
 * @param tokens What leads to the text from the answer.
 */
export function longestAt(question: Question, tokens: Tokens): number {
  const given = limitInTool(question, tokens);
  return given ?? shortTexts.get(tokens.at(-1)) ?? longestText;
}

function limitInTool(question: Question, tokens: Tokens): number | undefined {
  const [member, , third, column] = tokens;
  if (member !== 'value') return undefined;
  switch (question.kind) {
    case 'text':
    case 'narrative':
      return question.maxLength;
    case 'decision':
      return tokens[1] === 'explanation' ? question.explanation.maxLength : undefined;
    case 'table': {
      const known = question.columns.find(({ id }) => third === 'cells' && id === column);
      return known && 'maxLength' in known ? known.maxLength : undefined;
    }
    default:
      return undefined;
  }
}
