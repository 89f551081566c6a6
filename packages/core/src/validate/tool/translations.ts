import type { Tool } from '@maat/schema';
import { error, type Issue, info } from '../../issue/issue.js';
import { pointerTo } from '../../issue/pointer.js';
import { unplacedStrings } from '../../language/translation-report.js';

/** Whether each translation is of a text that the tool has, and the only one for its place. */
export function translationIssues(tool: Tool): readonly Issue[] {
  return Object.entries(tool.translations ?? {}).flatMap(([language, { strings }]) => {
    const pointer = (index: number) => pointerTo('translations', language, 'strings', index, 'at');
    const unplaced = new Set(unplacedStrings(tool, strings));
    const places = new Set<string>();
    return strings.flatMap((entry, index) => {
      if (unplaced.has(entry)) return info('tool.translation-unplaced', pointer(index));
      if (places.has(entry.at)) return error('tool.translation-repeated', pointer(index));
      places.add(entry.at);
      return [];
    });
  });
}
