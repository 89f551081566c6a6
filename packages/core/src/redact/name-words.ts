/** Letters of scripts that put no space between words: each is read as a word of its own. */
const wordAlone =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const word = /* @__PURE__ */ wordOr(wordAlone);
const unseen = /[\p{M}\p{Cf}]/gu;

/** A word of a text. */
export interface Word {
  /** As words are compared: without accents, case and characters that cannot be seen. */
  readonly folded: string;
  readonly text: string;
  /** Whether it is a letter of a script that puts no space between words. */
  readonly isLetter: boolean;
  readonly start: number;
  readonly end: number;
}

/** The words of a text: runs of letters, so that ‘O’Brien-Smith’s’ has four. */
export function wordsOf(text: string): readonly Word[] {
  return Array.from(text.matchAll(word), ({ 0: match, index }) => ({
    folded: folded(match),
    text: match,
    isLetter: wordAlone.test(match),
    start: index,
    end: index + match.length,
  }));
}

function wordOr({ source }: RegExp): RegExp {
  return new RegExp(`${source}|(?:(?!${source})[\\p{L}\\p{M}\\p{Cf}])+`, 'gu');
}

function folded(text: string): string {
  // To upper case first: ‘ß’ is ‘SS’ there, and a dotless ‘ı’ is ‘I’.
  return text.normalize('NFKD').replaceAll(unseen, '').toUpperCase().toLowerCase();
}

/** Words beside a name, and what people are called in the place of one. They are nobody's name. */
export const noNames: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ 'mr mrs ms miss mx dr doctor prof professor and or of the for at with aka nee known formerly social worker senior team manager nurse health visitor teacher officer police school council trust hospital practitioner auditor safeguarding lead named designated unknown not applicable none name names redacted withheld anonymous'.split(
    ' ',
  ),
);

/** Names that are everyday words as well. Written small, they are taken for the word. */
export const everydayWords: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ 'an as be bird black blue bright brown case chance chase child church close cook cross day dawn do drew faith field fields frank go good grace grant gray green grey guy hall he hill hope hunt i in is it jack joy king lane last little long love major mark may me mile miles mother my no noble on page park parks parent penny person pope price ray rich rivers rob rose rush sharp so short smart stone strong sue summer sunny swift to up us wade way we west will wise wood woods young april june august art bank banks bill best autumn violet ivy lily holly pat rock ruby amber jade pearl iris daisy heather ash olive'.split(
    ' ',
  ),
);
