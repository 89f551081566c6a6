import type { ReviewJudgement } from '@maat/schema';
import { html, type TemplateResult } from 'lit';
import type { FactWords } from '../meeting/facts.js';
import type { TypedDrafts } from '../meeting/typed-drafts.js';
import { typedStatus, unplacedText } from '../meeting/typed-status.js';
import { placeName } from './place-name.js';
import type { Scene } from './scene.js';

/** What was put back of what was typed, and what of it has no place any more. */
export function keptTyped(
  scene: Scene,
  drafts: TypedDrafts | undefined,
  facts: FactWords,
): TemplateResult {
  const { places, go, entries, isClosed, headingLevel } = scene;
  const wayTo = (id: string) => {
    const place = places.find((each) => each.id === id);
    return place && { label: placeName(scene, place), go: () => go(place) };
  };
  const typed = { ...scene, drafts, wayTo, facts, headingLevel: headingLevel + 1 };
  const unplaced = Object.keys(entries.typed).filter((key) => isClosed || !hasPlace(scene, key));
  return html`${typedStatus(typed)}${unplacedText(typed, unplaced)}`;
}

const ofItem = /^(?:change-[a-z]+|action-of)-(.+)$/;
const ownGrade = /^peer-grade-of-(.+)$/;
const amongGrades = /^(moderated-grade-of|dissent-at|change-judgement|change-dissent)-(.+)$/;

/** Whether an entry can be opened: not one of something that was removed, or after what it came before. */
function hasPlace(scene: Scene, key: string): boolean {
  if (key.includes(' ')) return false;
  const own = ownGrade.exec(key)?.[1];
  if (own !== undefined) return !scene.isRevealed(sectionOf(own).section);
  const grades = gradesOf(scene, key);
  if (grades !== undefined) return scene.isRevealed(grades.section);
  const item = ofItem.exec(key)?.[1];
  return (
    item === undefined || lists.some((list) => scene.review[list]?.some(({ id }) => id === item))
  );
}

type Graded = Pick<ReviewJudgement, 'section'>;

const ofCase: Graded = {};
const sectionOf = (id: string): Graded => (id === 'case' ? ofCase : { section: id });

/** Among whose grades an entry stands, a section's or the case's; undefined where it stands elsewhere. */
function gradesOf({ review, places }: Scene, key: string): Graded | undefined {
  if (key === 'agreed-grade') return ofCase;
  const [, what, id = ''] = amongGrades.exec(key) ?? [];
  const judged = (wanted: string | undefined) =>
    review.judgements?.find((judgement) => judgement.id === wanted);
  switch (what) {
    case 'moderated-grade-of':
      return sectionOf(id);
    case 'dissent-at': {
      const place = places.find((each) => each.id === id);
      return place?.kind === 'grade' ? sectionOf(place.section?.id ?? 'case') : undefined;
    }
    case 'change-judgement':
      return judged(id);
    case 'change-dissent':
      return judged(review.dissents?.find((dissent) => dissent.id === id)?.judgement);
    default:
      return undefined;
  }
}

const lists = ['judgements', 'remarks', 'findings', 'actions', 'dissents'] as const;
