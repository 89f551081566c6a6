import { duplicatesIn, hasDuplicates } from './duplicates.js';
import { type SyntaxFault, type Visitor, walk } from './walk.js';

/** What keeps a text from being taken for the value that it seems to be. */
export type ReadFault =
  | { readonly code: 'input.syntax'; readonly syntax: SyntaxFault }
  | { readonly code: 'input.duplicate-member'; readonly pointer: string; readonly offset: number };

/** What comes of reading a text: its value, or why there is none. */
export type Reading =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly faults: readonly ReadFault[] };

/**
 * Reads JSON as strictly as RFC 8259 would have it: what is no JSON has a place and what was
 * expected there, and of two members of one name neither is silently lost. The message of JSON.parse
 * is not used, as it shows the text.
 */
export function readJson(text: string): Reading {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, faults: [{ code: 'input.syntax', syntax: syntaxFaultOf(text) }] };
  }
  const duplicates = hasDuplicates(text, value) ? duplicatesIn(text) : [];
  if (duplicates.length === 0) return { ok: true, value };
  return {
    ok: false,
    faults: duplicates.map((each) => ({ code: 'input.duplicate-member', ...each })),
  };
}

const blind: Visitor = {
  value: () => undefined,
  enter: () => undefined,
  leave: () => undefined,
  name: () => undefined,
};

function syntaxFaultOf(text: string): SyntaxFault {
  if (text === '') return { offset: 0, expected: 'value', isCutOff: false };
  // Hint: where the two disagree, JSON.parse is right, and only the place is not known.
  return walk(text, blind) ?? { offset: 0, expected: 'value', isCutOff: false };
}
