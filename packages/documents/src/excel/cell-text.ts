/** How many UTF-16 units Excel lets a cell hold. */
const longestCell = 32_767;

/**
 * Characters that XML 1.0 has not, or changes, or advises against (section 2.2), and U+FFFD: the
 * library that writes the file leaves these out unasked. Excel writes them as _xHHHH_, one for each
 * UTF-16 unit (ECMA-376, 22.9.2.19).
 */
const unsayable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
  /[\0-\x08\x0b-\x1f\x7f-\x9f\ufffd]|\p{Noncharacter_Code_Point}|_(?=x[0-9A-Fa-f]{4}_)/gu;

/** A text as the XML of a workbook says it. Excel, and whoever reads workbooks, takes it back. */
export function escapedCell(text: string): string {
  // Hint: the library keeps texts in a plain object, and breaks the file at 'constructor'.
  if (text in Object.prototype) return `${escaped(text.charAt(0))}${text.slice(1)}`;
  return text.replace(unsayable, escaped);
}

function escaped(character: string): string {
  const units = Array.from({ length: character.length }, (_, at) => character.charCodeAt(at));
  return units.map((unit) => `_x${unit.toString(16).toUpperCase().padStart(4, '0')}_`).join('');
}

/** A text in pieces that a cell can hold. No surrogate pair is parted. */
export function cellPieces(text: string, longest: number = longestCell): readonly string[] {
  const pieces: string[] = [];
  for (let start = 0; start < text.length; ) {
    const end = start + longest;
    const partsPair = /^[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(end - 1, end + 1));
    const piece = text.slice(start, partsPair ? end - 1 : end);
    pieces.push(piece);
    start += piece.length;
  }
  return pieces;
}
