/** What tells who somebody is, or where they live. */
export type Identifier =
  | 'name'
  | 'nhs-number'
  | 'postcode'
  | 'phone-number'
  | 'email-address'
  | 'birth-date';

/** A place in a text, in UTF-16 units: from `start` up to `end`. */
export interface Found<IDENTIFIER extends string = Identifier> {
  readonly identifier: IDENTIFIER;
  readonly start: number;
  readonly end: number;
}

/** In the order of the text, with none that overlaps another: of those that do, the first is told. */
export function inOrder<IDENTIFIER extends string>(
  found: readonly Found<IDENTIFIER>[],
): readonly Found<IDENTIFIER>[] {
  const sorted = [...found].sort((one, other) => one.start - other.start || other.end - one.end);
  const apart: Found<IDENTIFIER>[] = [];
  for (const each of sorted) {
    const last = apart.at(-1);
    if (last === undefined || each.start >= last.end) apart.push(each);
    else apart[apart.length - 1] = { ...last, end: Math.max(last.end, each.end) };
  }
  return apart;
}

/** Every match of a global expression, where it is what it looks like. */
export function matches<IDENTIFIER extends string>(
  text: string,
  pattern: RegExp,
  identifier: IDENTIFIER,
  isMeant: (match: string) => boolean = () => true,
): readonly Found<IDENTIFIER>[] {
  const found: Found<IDENTIFIER>[] = [];
  for (const { 0: match, index } of text.matchAll(pattern)) {
    if (isMeant(match)) found.push({ identifier, start: index, end: index + match.length });
  }
  return found;
}
