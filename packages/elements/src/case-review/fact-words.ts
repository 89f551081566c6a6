import type { ReviewClash } from '@maat/core';
import { dayText } from '../meeting/day-text.js';
import { type FactWords, wordsOfCode } from '../meeting/facts.js';
import { agencyName, gradeName } from '../meeting/reader.js';
import { judgementName } from './judgements.js';
import { type Scene, sectionName } from './scene.js';
import { sideName } from './side-by-side.js';

/** How what was chosen in the review is told: of an item in two versions, or of an entry without a place. */
export function factWords(scene: Scene): FactWords {
  const { labels, reader, review, sides } = scene;
  const agency = (code: string) => agencyName(reader, code);
  return {
    kind: (code) => wordsOfCode(labels.findingKinds, code),
    stage: (code) => wordsOfCode(labels.stages, code),
    section: (code) => {
      const found = reader.tool.sections.find(({ id }) => id === code);
      return found ? sectionName(reader, found) : code;
    },
    grade: (code) => gradeName(reader, code),
    // As it is chosen: with the agency in it.
    target: (code) => {
      const [target = '', of] = code.split(':');
      return of ? labels.ownPracticeOf(agency(of)) : wordsOfCode(labels.targets, target);
    },
    agency,
    attribution: (code) => wordsOfCode(labels.attributions, code),
    judgement: (code) => {
      const found = review.judgements?.find(({ id }) => id === code);
      return `${labels.dissentFrom}: ${found ? judgementName(scene, found) : labels.gone}`;
    },
    audit: (code) => {
      const side = sides.find(({ audit }) => audit?.id === code);
      return `${labels.onAnswerOf} ${side ? sideName(scene, side) : labels.agencyUnknown}`;
    },
    person: (words) => words,
    due: (day) => labels.due(dayText(reader, day)),
  };
}

/** What it is that two people said otherwise: the list, and of an action which one and what of it. */
export function clashName({ labels, review }: Scene, { list, id, member }: ReviewClash): string {
  if (member === undefined) return labels[list];
  const { text } = review.actions?.find((action) => action.id === id) ?? { text: labels[list] };
  const members: Readonly<Record<string, string>> = {
    text: labels.actionText,
    agency: labels.actionOwner,
    person: labels.actionPerson,
    due: labels.actionDue,
  };
  return [text, members[member]].filter(Boolean).join(' · ');
}
