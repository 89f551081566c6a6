import type { FieldOption } from '../meeting/entry.js';
import { agencyName } from '../meeting/reader.js';
import type { Scene } from './scene.js';

/** Words by their codes, as options. */
export function optionsOfWords(words: Readonly<Record<string, string>>): readonly FieldOption[] {
  return Object.entries(words).map(([value, label]) => ({ value, label }));
}

/** The agencies of the case first, then the others that the tool knows. */
export function agencyOptions({ reader, sides }: Scene): readonly FieldOption[] {
  const known = reader.options({ codeList: 'agencies' }).map(({ code }) => code);
  const involved = sides.flatMap(({ agency }) => (agency === undefined ? [] : [agency]));
  return [...new Set([...involved, ...known])].map((value) => ({
    value,
    label: agencyName(reader, value),
  }));
}

/** The grades, best first. */
export function gradeOptions({ reader }: Scene): readonly FieldOption[] {
  return [...reader.model.grades].map(([value, { label }]) => ({
    value,
    label: reader.plain(label),
  }));
}
