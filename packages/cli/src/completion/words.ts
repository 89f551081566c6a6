import type { Command } from '../command/command.js';

/** The words that may follow `maat`, or the first word of a group: names, each with what it does. */
export function firstWords(commands: readonly Command[]): readonly (readonly [string, string])[] {
  const words = new Map<string, string>();
  for (const { name, about } of commands) {
    const [first = '', second] = name.split(' ');
    if (!words.has(first)) words.set(first, second === undefined ? about : `Works on a ${first}.`);
  }
  return [...words];
}

/** The second words of each group. */
export function groups(
  commands: readonly Command[],
): ReadonlyMap<string, readonly (readonly [string, string])[]> {
  const found = new Map<string, (readonly [string, string])[]>();
  for (const { name, about } of commands) {
    const [first = '', second] = name.split(' ');
    if (second === undefined) continue;
    found.set(first, [...(found.get(first) ?? []), [second, about]]);
  }
  return found;
}

/** A text between single quotes, as every shell takes it. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
