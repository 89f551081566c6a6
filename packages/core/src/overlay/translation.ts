import type { PutTranslation, RemoveTranslation } from '@maat/schema';
import { type Draft, made, refused, type Step, unknownTarget } from './draft.js';

/** Adds texts in another language, or puts them in the place of those for the same words. */
export function putTranslation(draft: Draft, { language, strings }: PutTranslation): Step {
  const { translations = {} } = draft.tool;
  const there = Object.hasOwn(translations, language) ? translations[language] : undefined;
  // A map keeps what is there in its place, and appends what is new.
  const merged = new Map([...(there?.strings ?? []), ...strings].map((each) => [each.at, each]));
  const translation = { ...there, strings: [...merged.values()] };
  return made(draft, { translations: { ...translations, [language]: translation } });
}

/** Takes a language away. */
export function removeTranslation(draft: Draft, { language }: RemoveTranslation): Step {
  const { translations = {} } = draft.tool;
  if (!Object.hasOwn(translations, language)) return refused(draft, unknownTarget('/language'));
  const left = Object.entries(translations).filter(([name]) => name !== language);
  return made(draft, { translations: Object.fromEntries(left) });
}
