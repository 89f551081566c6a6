import type { MessageParts, PlaceWords } from '../issue/catalogue.js';
import { datesIn, numbersIn, pluralsIn } from '../issue/in-language.js';
import type { IssueParameters } from '../issue/issue.js';
import { capitalised, joined, strings } from '../issue/phrases.js';
import { welshMonths } from './welsh-months.js';

// Words of the tool stand behind a colon or in quotation marks, where nothing mutates them.

/** How places and dates are said in Welsh. */
export const welshWords: PlaceWords = {
  question: (number) => `Cwestiwn ${number}`,
  quoted: (label) => `‘${label}’`,
  row: (number, place, name) =>
    name === undefined ? `${place}, rhes ${number}` : `${capitalised(name)} ${number}`,
  part: (place, label) => `${place}, ‘${label}’`,
  evidence: (number, place) => `${place}, tystiolaeth ${number}`,
  retired: (label) => `Yr ateb cynharach i ‘${label}’`,
  data: (pointer) => (pointer === '' ? 'Y data' : `Y data yn ${pointer}`),
  date: /* @__PURE__ */ datesIn('cy', welshMonths),
};

const plural = /* @__PURE__ */ pluralsIn('cy');
const written = /* @__PURE__ */ numbersIn('cy');

/** What to do about a question without an answer. */
export function answerTo({ place, question }: MessageParts): string {
  const others = [
    ...(question?.takesNotApplicable ? ['N/A'] : []),
    ...(question?.takesNoEvidence ? ['‘ni chanfuwyd tystiolaeth’'] : []),
  ];
  const orElse = others.length > 0 ? `, neu atebwch ${joined(others, 'neu')}` : '';
  if (question?.number !== undefined) return `Atebwch gwestiwn ${question.number}${orElse}`;
  return `${place}: ${whatToDo(question)}${orElse}`;
}

const toDo: Readonly<Record<string, string>> = {
  date: 'rhowch ddyddiad',
  number: 'rhowch rif',
  choice: 'dewiswch ateb',
  decision: 'dewiswch ateb',
  choices: 'dewiswch o leiaf un ateb',
  grade: 'dewiswch radd',
};

function whatToDo(question: MessageParts['question']): string {
  if (question?.kind !== 'table') return toDo[question?.kind ?? ''] ?? 'rhowch ateb';
  // The gender of the name of a row, and with it what follows 'un', is not known.
  const { rowName } = question;
  return rowName === undefined
    ? 'ychwanegwch o leiaf un rhes'
    : `ychwanegwch o leiaf un (${rowName})`;
}

const partNames: Readonly<Record<string, string>> = {
  day: 'diwrnod',
  month: 'mis',
  year: 'blwyddyn',
};

/** The parts of a date that are missing. */
export const missingParts = ({ missing }: IssueParameters): string =>
  joined(
    strings(missing).map((part) => partNames[part] ?? part),
    'a',
  );

const partAdvice: Readonly<Record<string, string>> = {
  day: 'rhaid i’r diwrnod fod yn rhif, er enghraifft 9',
  month: 'rhaid i’r mis fod yn rhif neu’n enw, er enghraifft 3 neu ‘Mawrth’',
  year: 'rhaid i’r flwyddyn fod â phedwar digid, er enghraifft 2026',
};

/** How the part of a date that cannot be read should be typed. */
export const typedParts = ({ part }: IssueParameters): string => partAdvice[String(part)] ?? '';

/** How exact a date may be, said to who gave more. */
export const allowedDates = ({ precisions }: IssueParameters): string =>
  strings(precisions).includes('month')
    ? 'nodwch fis a blwyddyn, heb ddiwrnod'
    : 'nodwch flwyddyn, heb fis';

const characterNames: Readonly<Record<string, string>> = {
  'U+0000': 'nod rheoli anweledig',
  'half of a surrogate pair': 'hanner emoji neu hanner nod arall',
};

/** A character that cannot be stored. */
export const badCharacter = ({ character }: IssueParameters): string =>
  characterNames[String(character)] ?? String(character);

/** A parameter that is a number, as it is written. */
export const number = ({ params }: MessageParts, name: string): string =>
  written(Number(params[name]));

/** The parameter `limit` with what it counts. */
export function counted(parts: MessageParts, noun: 'character' | 'entry'): string {
  const forms =
    noun === 'character'
      ? { other: 'nod' }
      : { two: 'gofnod', few: 'chofnod', many: 'chofnod', other: 'cofnod' };
  return `${number(parts, 'limit')} ${plural(Number(parts.params['limit']), forms)}`;
}

const units = {
  Y: {
    one: 'flwyddyn',
    two: 'flynedd',
    few: 'blynedd',
    many: 'blynedd',
    other: 'o flynyddoedd',
  },
  M: { two: 'fis', other: 'mis' },
  D: { one: 'diwrnod', two: 'ddiwrnod', few: 'diwrnod', many: 'diwrnod', other: 'o ddiwrnodau' },
} as const;

/** The length of the review period in words: P12M is '12 mis'. */
export function periodLength({ period }: IssueParameters): string {
  const parts = [...String(period).matchAll(/([0-9]+)([YMD])/g)].map(([, count, unit = 'D']) => {
    const forms = units[unit as keyof typeof units];
    return `${count} ${plural(Number(count), forms)}`;
  });
  return joined(parts, 'a');
}
