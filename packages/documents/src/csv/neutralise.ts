/**
 * What spreadsheets may take for a formula (OWASP, CSV Injection), also behind white space or in its
 * full width, and the apostrophe that we mark such texts with.
 */
const risky = /^\s*['=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/** A negative number is no formula, and analysts want to count with it. */
const negativeNumber = /^-[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?$/;

/**
 * A text as it can stand in a cell of a CSV file that somebody opens in a spreadsheet: with an
 * apostrophe before it if it could be read as a formula. A text that begins with an apostrophe gets
 * one more, so that `restored` gives back every text as it was.
 *
 * @param text The text, as typed.
 */
export function neutralised(text: string): string {
  return risky.test(text) && !negativeNumber.test(text) ? `'${text}` : text;
}

/**
 * The text that `neutralised` was given.
 *
 * @param cell The text of the cell.
 */
export function restored(cell: string): string {
  return cell.startsWith("'") ? cell.slice(1) : cell;
}
