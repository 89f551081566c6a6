import { dayText } from '../meeting/day-text.js';
import { type FactWords, wordsOfCode } from '../meeting/facts.js';
import { agencyName } from '../meeting/reader.js';
import type { LogScene } from './one-action.js';

/** How what was chosen of an action is told: of one in two versions, or of an entry without a place. */
export function factWords({ labels, reader }: Pick<LogScene, 'labels' | 'reader'>): FactWords {
  return {
    status: (code) => wordsOfCode(labels.statuses, code),
    agency: (code) => agencyName(reader, code),
    person: (words) => words,
    due: (day) => labels.due(dayText(reader, day)),
  };
}
