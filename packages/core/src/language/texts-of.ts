import type { Text, Tool } from '@maat/schema';
import { mapTexts } from './map-texts.js';

/** A text of a tool, and where it stands. */
export interface PlacedText {
  /** Its address, by ids: questions/theme/label, sections/plans/guidance/0/points/1. */
  readonly at: string;
  readonly text: Text;
}

/** Every text of a tool, in the order in which its parts are documented. */
export function textsOf(tool: Tool): readonly PlacedText[] {
  const texts: PlacedText[] = [];
  mapTexts(tool, (text, at) => {
    texts.push({ at, text });
    return text;
  });
  return texts;
}
