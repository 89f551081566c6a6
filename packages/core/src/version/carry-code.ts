import type { Options } from '@maat/schema';
import { all, type Carried, nothing, type Passage } from './carried.js';
import { codesOf } from './names.js';

/**
 * What comes of a code. It is told from where it came as long as no other code comes to the same.
 *
 * @param code The code.
 * @param before The codes that there were.
 * @param after The codes that there are.
 */
export function carryCode(
  code: string,
  before: readonly string[],
  after: readonly string[],
  { names: { codes } }: Pick<Passage, 'names'>,
): Carried<string> {
  const carried = codes.get(code) ?? code;
  if (!after.includes(carried)) return nothing;
  const others = before.filter((each) => each !== code && (codes.get(each) ?? each) === carried);
  return others.length === 0 ? all(carried) : { value: carried, whole: false };
}

/** What comes of a code of one question's options among another's. */
export function carryOption(
  code: string,
  passage: Passage<{ readonly options: Options }, { readonly options: Options }>,
): Carried<string> {
  const before = codesOf(passage.source.options, passage.from);
  return carryCode(code, before, codesOf(passage.target.options, passage.to), passage);
}
