import type { MessageParts, PlaceWords } from './catalogue.js';
import { englishMonths } from './english-months.js';
import { datesIn, numbersIn, pluralsIn } from './in-language.js';
import type { IssueParameters } from './issue.js';
import { capitalised, joined, strings } from './phrases.js';

/** How places and dates are said in British English. */
export const wordsForPlaces: PlaceWords = {
  question: (number) => `Question ${number}`,
  quoted: (label) => `‘${label}’`,
  row: (number, place, name) =>
    name === undefined ? `${place}, row ${number}` : `${capitalised(name)} ${number}`,
  part: (place, label) => `${place}, ‘${label}’`,
  evidence: (number, place) => `${place}, evidence ${number}`,
  retired: (label) => `The earlier answer to ‘${label}’`,
  data: (pointer) => (pointer === '' ? 'The data' : `The data at ${pointer}`),
  date: /* @__PURE__ */ datesIn('en-GB', englishMonths),
};

const plural = /* @__PURE__ */ pluralsIn('en-GB');
const written = /* @__PURE__ */ numbersIn('en-GB');

/** What to do about a question without an answer. */
export function answerTo({ place, question }: MessageParts): string {
  const others = [
    ...(question?.takesNotApplicable ? ['N/A'] : []),
    ...(question?.takesNoEvidence ? ['‘no evidence found’'] : []),
  ];
  const orElse = others.length > 0 ? `, or answer ${joined(others, 'or')}` : '';
  if (question?.number !== undefined) return `Answer question ${question.number}${orElse}`;
  return `${place}: ${whatToDo(question)}${orElse}`;
}

function whatToDo(question: MessageParts['question']): string {
  switch (question?.kind) {
    case 'date':
      return 'enter a date';
    case 'number':
      return 'enter a number';
    case 'choice':
    case 'decision':
      return 'choose an answer';
    case 'choices':
      return 'choose at least one answer';
    case 'grade':
      return 'choose a grade';
    case 'table':
      return `add at least one ${question.rowName ?? 'row'}`;
    default:
      return 'enter an answer';
  }
}

/** The parts of a date that are missing. */
export const missingParts = ({ missing }: IssueParameters): string =>
  joined(
    strings(missing).map((part) => `a ${part}`),
    'and',
  );

const partAdvice: Readonly<Record<string, string>> = {
  day: 'the day must be a number, like 9',
  month: 'the month must be a number or a name, like 3 or March',
  year: 'the year must have four digits, like 2026',
};

/** How the part of a date that cannot be read should be typed. */
export const typedParts = ({ part }: IssueParameters): string => partAdvice[String(part)] ?? '';

/** How exact a date may be, said to who gave more. */
export const allowedDates = ({ precisions }: IssueParameters): string =>
  strings(precisions).includes('month')
    ? 'a month and a year, without a day'
    : 'a year, without a month';

const characterNames: Readonly<Record<string, string>> = {
  'U+0000': 'an invisible control character',
  'half of a surrogate pair': 'half of an emoji or of another character',
};

/** A character that cannot be stored. */
export const badCharacter = ({ character }: IssueParameters): string =>
  characterNames[String(character)] ?? String(character);

/** A parameter that is a number, as it is written. */
export const number = ({ params }: MessageParts, name: string): string =>
  written(Number(params[name]));

/** The parameter `limit` with what it counts. */
export function counted(parts: MessageParts, noun: 'character' | 'entry'): string {
  const several = noun === 'entry' ? 'entries' : 'characters';
  const forms = { one: noun, other: several };
  return `${number(parts, 'limit')} ${plural(Number(parts.params['limit']), forms)}`;
}

/** The length of the review period in words: P12M is '12 months'. */
export function periodLength({ period }: IssueParameters): string {
  const parts = [...String(period).matchAll(/([0-9]+)([YMD])/g)].map(([, count, unit = '']) => {
    const noun = { Y: 'year', M: 'month', D: 'day' }[unit] ?? '';
    return `${count} ${plural(Number(count), { one: noun, other: `${noun}s` })}`;
  });
  return joined(parts, 'and');
}
