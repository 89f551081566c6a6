/**
 * When something is true, and when it is false, as expressions of XPath 1.0 in ODK's form; where
 * neither holds, it is unknown.
 */
export interface Said {
  readonly yes: string;
  readonly no: string;
}

/** What holds of nothing. */
export const never = 'false()';

/** What is neither true nor false. */
export const unknown: Said = { yes: never, no: never };

/** The opposite. */
export function opposite(said: Said | undefined): Said | undefined {
  return said && { yes: said.no, no: said.yes };
}

/** Whether all hold; undefined where one of them cannot be said. */
export function allOf(parts: readonly (Said | undefined)[]): Said | undefined {
  const said = parts.filter((part) => part !== undefined);
  if (said.length < parts.length) return undefined;
  const yes = said.map((part) => part.yes);
  return { yes: joined(' and ', yes), no: anyOf(said.map((part) => part.no)) };
}

/** Whether one of some expressions holds. */
export function anyOf(expressions: readonly string[]): string {
  return joined(' or ', expressions);
}

function joined(connective: string, parts: readonly string[]): string {
  const [only = never] = parts;
  return parts.length < 2 ? only : `(${parts.join(connective)})`;
}
