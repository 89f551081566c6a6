import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../view/heading.js';
import { actions } from './actions.js';
import { dissents } from './dissents.js';
import { findings } from './findings.js';
import { pointsOf } from './first-points.js';
import { gradePlace } from './grade-place.js';
import { overview } from './overview.js';
import type { Place } from './place.js';
import { placeHeading, placeName } from './place-name.js';
import { remarks } from './remarks.js';
import type { Scene } from './scene.js';
import { sideBySide } from './side-by-side.js';

/** One place of the review, with the way to the others. */
export function placeView(scene: Scene): TemplateResult {
  const { labels, place, places, headingLevel, go } = scene;
  const at = places.indexOf(place);
  const byKey = (event: KeyboardEvent) => {
    const { key, target, ctrlKey, altKey, metaKey } = event;
    // Hint: only with the focus on the heading, so that whoever dictates or types is left alone.
    const isTitle = target instanceof Element && target.id === 'place';
    if (!isTitle || ctrlKey || altKey || metaKey) return;
    const next = places[at + (steps.get(key) ?? 0)];
    if (steps.has(key) && next) go(next);
  };
  const choose = ({ target }: Event) => {
    const chosen = places[(target as HTMLSelectElement).selectedIndex];
    if (chosen) go(chosen);
  };
  return html`<nav class="places" part="places" aria-label=${labels.go}>
      ${step(scene, at - 1, labels.previous)}
      <select class="box" part="control" aria-label=${labels.go} @change=${choose}>
        ${places.map((each) => html`<option .selected=${each === place}>${placeName(scene, each)}</option>`)}
      </select>
      ${step(scene, at + 1, labels.next)}
      <span class="hint">${labels.place(at + 1, places.length)}</span>
    </nav>
    <section class="place" part="place" aria-labelledby="place" @keydown=${byKey}>
      ${heading(headingLevel + 1, placeHeading(scene, place), 'place')}
      ${content(scene, place)}
    </section>
    <p class="hint">${labels.keys}</p>`;
}

/** Where the keys lead that are heard with the focus on the heading. */
const steps: ReadonlyMap<string, number> = new Map([
  ['n', 1],
  ['p', -1],
]);

function step({ places, go }: Scene, to: number, words: string): TemplateResult {
  const place = places[to];
  return html`<button type="button" class="secondary" part="button" ?disabled=${place === undefined}
    @click=${() => place && go(place)}>${words}</button>`;
}

function content(scene: Scene, place: Place): unknown {
  switch (place.kind) {
    case 'overview':
      return overview(scene);
    case 'learning':
      return html`${findings(scene)}${actions(scene)}${ofReview(scene)}`;
    case 'grade':
      return gradePlace(scene, place);
    case 'question': {
      const { id } = place.question;
      return html`${pointsOf(scene, id)}${sideBySide(scene, id)}${remarks(scene, id)}${findings(scene, id)}`;
    }
  }
}

/** The dissents from the review as a whole: they stand with the grade of the case, if there is one. */
function ofReview(scene: Scene): TemplateResult | typeof nothing {
  const hasGrade = scene.places.some(({ kind, id }) => kind === 'grade' && id === 'case-grade');
  return hasGrade ? nothing : dissents(scene, undefined);
}
