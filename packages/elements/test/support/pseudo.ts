import type { FormCatalogue, MessageParts, PlaceWords } from '@maat/core';
import { mapTexts } from '@maat/core';
import { english, type FormLocale, type Labels } from '@maat/elements';
import type { Tool } from '@maat/schema';

/** Turns an English phrase into one of a made-up language. */
type Change = (phrase: string) => string;

const accents = Object.fromEntries(
  [...'aáeéiíoóuúAÁEÉIÍOÓUÚcçCÇnñNÑsšSŠyýYÝzžZŽ'.matchAll(/(.)(.)/gu)].map(([, from, to]) => [
    from,
    to,
  ]),
);

/** Accented, in brackets, and 40 % longer, as a text is in German or in Welsh. */
const accented: Change = (phrase) => {
  const changed = phrase.replace(/[A-Za-z]/g, (letter) => accents[letter] ?? letter);
  return `⟦${changed}${' ~~~'.repeat(Math.ceil((phrase.length * 0.4) / 4))}⟧`;
};

/** In the letters of Arabic, one for one, so that browsers lay it out from right to left. */
const inArabicLetters: Change = (phrase) => {
  const letters = 'ابتثجحخدذرزسشصضطظعغفقكلمنه';
  const changed = phrase.replace(
    /[A-Za-z]/g,
    (letter) => letters[letter.toLowerCase().charCodeAt(0) - 97] ?? letter,
  );
  return `⟦${changed}⟧`;
};

/** Changes what is around brackets in a phrase: what stands in them is changed already, or the tool's. */
function around(phrase: string, change: Change): string {
  // Hint: the isolates of names in another language must not be parted from them.
  const parts = phrase.split(/(⟦.*?⟧|\u2068?«.*?»\u2069?)/);
  return parts
    .map((part, at) => (at % 2 === 0 && /[A-Za-z]/.test(part) ? change(part) : part))
    .join('');
}

/** The same catalogue of words in a made-up language: texts, functions that give texts, and those within. */
function changed<CATALOGUE>(catalogue: CATALOGUE, change: Change): CATALOGUE {
  if (typeof catalogue === 'string') return around(catalogue, change) as CATALOGUE;
  if (typeof catalogue === 'function') {
    return ((...args: unknown[]) => around(catalogue(...args), change)) as CATALOGUE;
  }
  const members = Object.entries(catalogue as object).map(([name, member]) => [
    name,
    changed(member, change),
  ]);
  return Object.fromEntries(members) as CATALOGUE;
}

/** Facts are put together by the form: what stands for their name is no word. */
function labelsIn(change: Change): Labels {
  const { facts, ...others } = english.labels;
  const parts = (phrase: string) =>
    phrase
      .split('{}')
      .map((part) => around(part, change))
      .join('{}');
  return {
    ...changed(others, change),
    comma: ', ',
    facts: Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, parts(fact)])),
  };
}

function messagesIn(change: Change, language: string): FormCatalogue {
  const { words, messages, other } = english.messages;
  return {
    language,
    words: changed<PlaceWords>(words, change),
    messages: changed(messages, change),
    other: (parts: MessageParts) => around(other(parts), change),
  };
}

const locale = (
  language: string,
  direction: FormLocale['direction'],
  change: Change,
): FormLocale => ({
  language,
  direction,
  state: 'complete',
  labels: labelsIn(change),
  messages: messagesIn(change, language),
});

/** English as a language that nobody speaks: what is not in brackets was not translated. */
export const pseudo: FormLocale = locale('en-XA', 'ltr', accented);

/** A made-up language that is written from right to left. No Arabic: its letters only. */
export const rightToLeft: FormLocale = locale('ar-XB', 'rtl', inArabicLetters);

/** What a tool says that is no text: it is shown as it is in every language. */
const names = new Set(['document', 'paragraph', 'edition', 'note', 'telephone', 'email']);
const put = (words: string): string => `«${words}»`;

function namesInBrackets(value: unknown, name = ''): unknown {
  if (typeof value === 'string') return names.has(name) ? put(value) : value;
  if (Array.isArray(value)) return value.map((each) => namesInBrackets(each));
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([key, member]) => [key, namesInBrackets(member, key)]);
  return Object.fromEntries(members);
}

/** A tool with all of its words in brackets, by which they are told from those of the form. */
export function inBrackets(tool: Tool): Tool {
  const texts = mapTexts(tool, (text) =>
    typeof text === 'string'
      ? put(text)
      : { child: put(text.child), adult: put(text.adult), both: put(text.both) },
  );
  const contacts = texts.contacts?.map(({ note: _, ...contact }) => contact);
  return namesInBrackets({ ...texts, ...(contacts && { contacts }) }) as Tool;
}

/** Words that stand in no brackets: those that were forgotten when all was translated. */
export function outsideBrackets(words: string): string {
  let left = words;
  for (let before = ''; before !== left; ) {
    before = left;
    // A label that is cut short in a message has lost its second bracket.
    left = left.replace(/⟦[^⟦⟧«»]*⟧|«[^⟦⟧«»]*(»| …)/g, '');
  }
  return left;
}
