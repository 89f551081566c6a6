/** How many UTF-16 units Excel lets a cell hold. */
const longestCell = 32_767;

/** Characters that XML 1.0 has not, or changes: Excel writes them as _xHHHH_ (ECMA-376, 22.9.2.19). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const unsayable = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/g;

/** A text as the XML of a workbook says it. Excel, and whoever reads workbooks, takes it back. */
export function escapedCell(text: string): string {
  // Hint: the library keeps texts in a plain object, and breaks the file at 'constructor'.
  if (text in Object.prototype) return `${escaped(text.charAt(0))}${text.slice(1)}`;
  return text.replace(unsayable, escaped);
}

function escaped(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
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
