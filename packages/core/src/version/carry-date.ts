import type { DateColumn, DateQuestion } from '@maat/schema';
import { all, type Carried, members } from './carried.js';

/** What comes of a date. Words in its place stay where the question takes them. */
export function carryDate<VALUE>(
  value: VALUE,
  { words }: Pick<DateQuestion | DateColumn, 'words'>,
): Carried<VALUE> {
  if (words || typeof value !== 'object' || value === null) return all(value);
  if (!('words' in value)) return all(value);
  const { words: _, ...parts } = value;
  const left = members(Object.entries(parts).map(([name, part]) => [name, all(part)]));
  return { value: left.value as VALUE | undefined, whole: false };
}
