import { westMidlands } from '../../src/west-midlands/index.js';
import type { Addition } from './added.js';
import type { Mend, Move } from './mended.js';
import { printedSentences, sentencesOf } from './paper.js';
import { textsOf } from './texts-of.js';

export const texts = textsOf(westMidlands);

/**
 * Not words of the form: codes, citations, forms that are derived from the printed one, and what is
 * said of its rules (whose sentences are held to the paper in rules.test.ts).
 */
const notPrinted = ['data', 'source', 'form for a child', 'form for an adult', 'grading'];

interface Lists {
  readonly mends: readonly Mend[];
  readonly moves: readonly Move[];
  readonly additions: readonly Addition[];
}

/** The sentences of the paper, mended as listed; what moves is taken out. */
export function paperSide({ mends, moves }: Lists): string[] {
  const mended = mends.reduce<readonly string[]>(applyMend, printedSentences);
  return mended.filter((sentence) => !moves.some((move) => move.sentence === sentence));
}

/** The sentences of the tool, without what was added as listed; what moves is taken out. */
export function toolSide({ moves, additions }: Lists): string[] {
  const isAdded = (role: string, text: string) =>
    additions.some((addition) => addition.role === role && addition.texts.includes(text));
  return texts
    .filter(({ role, text }) => !notPrinted.includes(role) && !isAdded(role, text))
    .flatMap(({ text }) => sentencesOf(text))
    .filter((sentence) => !moves.some((move) => move.sentence === sentence));
}

/** Whether paper and tool say the same, in the same order, but for what is listed. */
export function isFaithful(lists: Lists): boolean {
  return JSON.stringify(paperSide(lists)) === JSON.stringify(toolSide(lists));
}

function applyMend(sentences: readonly string[], { printed, carried }: Mend): readonly string[] {
  const at = sentences.findIndex((_, start) =>
    printed.every((sentence, offset) => sentences[start + offset] === sentence),
  );
  if (at < 0) throw new Error(`The paper does not say: ${printed.join(' ')}`);
  return [...sentences.slice(0, at), ...carried, ...sentences.slice(at + printed.length)];
}
