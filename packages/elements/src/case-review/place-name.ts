import { html, nothing } from 'lit';
import type { Place } from './place.js';
import { type Scene, sectionName } from './scene.js';

/** What a place is called, as it stands in a list. */
export function placeName({ labels, reader }: Scene, place: Place): string {
  switch (place.kind) {
    case 'overview':
      return labels.overview;
    case 'learning':
      return labels.learning;
    case 'question': {
      const { number, label } = place.question;
      return `${number === undefined ? '' : `${number}. `}${reader.plain(label)}`;
    }
    case 'grade':
      if (place.section === undefined) return labels.caseGrade;
      return `${labels.grade}: ${sectionName(reader, place.section)}`;
  }
}

/** What a place is called, as its heading. */
export function placeHeading(scene: Scene, place: Place): unknown {
  if (place.kind !== 'question') return placeName(scene, place);
  const { number, label } = place.question;
  return html`${number === undefined ? nothing : html`${number}. `}${scene.reader.text(label)}`;
}
