const written = /^[+-]?(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\.[0-9]+)?$/;

/**
 * Reads a typed number: digits with an optional sign, point and commas between thousands. A number
 * that a computer would round is not read, so that it stays as it was typed.
 *
 * @returns The number, or undefined where it is none.
 */
export function parseTypedNumber(typed: string): number | undefined {
  const text = typed.trim();
  if (!written.test(text)) return undefined;
  const digits = text.replace(/[^0-9]/g, '').replace(/^0+/, '');
  return digits.length > 15 ? undefined : Number(text.replaceAll(',', ''));
}
