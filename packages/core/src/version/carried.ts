import type { Question } from '@maat/schema';
import type { ToolModel } from '../model/tool-model.js';
import type { Names } from './names.js';

/** What comes of a value, or of a part of one, on its way to another question. */
export interface Carried<VALUE> {
  /** What there is a place for; undefined where there is none. */
  readonly value: VALUE | undefined;
  /** Whether that is all of it, and it can be told from where it came. */
  readonly whole: boolean;
}

/** The way of an answer from one question to another. */
export interface Passage<SOURCE = Question, TARGET = Question> {
  readonly source: SOURCE;
  readonly target: TARGET;
  readonly from: ToolModel;
  readonly to: ToolModel;
  readonly names: Names;
}

/** There is no place for anything of it. */
export const nothing: Carried<never> = { value: undefined, whole: false };

/** There is a place for all of it. */
export function all<VALUE>(value: VALUE): Carried<VALUE> {
  return { value, whole: true };
}

/**
 * What comes of an object whose members are carried one by one. An object of which nothing is left
 * is none.
 */
export function members<PART>(
  parts: readonly (readonly [name: string, part: Carried<PART>])[],
): Carried<Readonly<Record<string, PART>>> {
  const left = parts.flatMap(([name, { value }]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return {
    value: left.length > 0 ? Object.fromEntries(left) : undefined,
    whole: parts.every(([, { whole }]) => whole),
  };
}

/** What comes of a list whose items are carried one by one. A list of which nothing is left is none. */
export function items<ITEM>(carried: readonly Carried<ITEM>[]): Carried<readonly ITEM[]> {
  const left = carried.flatMap(({ value }) => (value === undefined ? [] : [value]));
  return {
    value: left.length > 0 ? left : undefined,
    whole: carried.every(({ whole }) => whole),
  };
}
