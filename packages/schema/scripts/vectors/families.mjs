import { put, remove } from './vector.mjs';

/** An object that is closed refuses a member of another name. */
export const closedAt = (of, places) => places.map((at) => of(`a member that does not belong at ${at || 'the root'}`, put(`${at}/surplus`, 1), `structure.unknown-member ${at}/surplus`));

/** What must be there is missed by name. */
export const requiredAt = (of, places) => places.map((at) => of(`no ${at}`, remove(at), `structure.missing ${at}`));

/** Nothing takes null where it does not say so. */
export const typedAt = (of, places) => places.map((at) => of(`null at ${at || 'the root'}`, put(at, null), `structure.type ${at}`));

/** What takes text of one character or more takes no empty text. */
export const wordsAt = (of, places) => places.map((at) => of(`an empty text at ${at}`, put(at, ''), `structure.too-short ${at}`));

/** A list or an object that holds one thing or more is not empty. */
export const filledAt = (of, places) => places.map(([at, empty]) => of(`nothing in ${at}`, put(at, empty), `structure.too-few ${at}`));

/** What is one of a few constants is no other text. */
export const namedAt = (of, places) => places.map((at) => of(`an unknown word at ${at}`, put(at, 'surplus'), `structure.not-allowed ${at}`));

/** What is written in one way is written in no other. */
export const writtenAt = (of, places) => places.flatMap(([at, ...values]) => values.map((value) => of(`${JSON.stringify(value)} at ${at}`, put(at, value), `structure.pattern ${at}`)));
