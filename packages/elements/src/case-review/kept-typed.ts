import { html, type TemplateResult } from 'lit';
import type { TypedDrafts } from '../meeting/typed-drafts.js';
import { typedStatus, unplacedText } from '../meeting/typed-status.js';
import { placeName } from './place-name.js';
import type { Scene } from './scene.js';

/** What was put back of what was typed, and what of it has no place any more. */
export function keptTyped(scene: Scene, drafts: TypedDrafts | undefined): TemplateResult {
  const { places, go, entries, isClosed, headingLevel } = scene;
  const wayTo = (id: string) => {
    const place = places.find((each) => each.id === id);
    return place && { label: placeName(scene, place), go: () => go(place) };
  };
  const typed = { ...scene, drafts, wayTo, headingLevel: headingLevel + 1 };
  const unplaced = Object.keys(entries.typed).filter((key) => isClosed || !hasPlace(scene, key));
  return html`${typedStatus(typed)}${unplacedText(typed, unplaced)}`;
}

const ofItem = /^(?:change-[a-z]+|action-of)-(.+)$/;
const ownGrade = /^peer-grade-of-(.+)$/;

/** Whether an entry can be opened: not one of something that was removed, or after what it came before. */
function hasPlace({ review, isRevealed }: Scene, key: string): boolean {
  if (key.includes(' ')) return false;
  const section = ownGrade.exec(key)?.[1];
  if (section !== undefined) return !isRevealed(section === 'case' ? undefined : section);
  const item = ofItem.exec(key)?.[1];
  return item === undefined || lists.some((list) => review[list]?.some(({ id }) => id === item));
}

const lists = ['judgements', 'remarks', 'findings', 'actions', 'dissents'] as const;
