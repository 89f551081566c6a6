import type { IssueParameters } from './issue.js';

/** A name at the head of a sentence. What comes first may be the mark of another language. */
export const capitalised = (text: string): string =>
  text.replace(/^\u2068?./u, (start) => start.toLocaleUpperCase());

/** Items as they stand in a sentence: 'a, b or c'. */
export function joined(items: readonly string[], conjunction: string): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${conjunction} ${items.at(-1)}`;
}

/** A parameter that is a list. */
export function strings(value: IssueParameters[string] | undefined): readonly string[] {
  return Array.isArray(value) ? value : [];
}
