import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../view/heading.js';
import { pointsOf } from './first-points.js';
import { overview } from './overview.js';
import type { Place } from './place.js';
import { placeHeading } from './place-name.js';
import type { Scene } from './scene.js';
import { sideBySide } from './side-by-side.js';

/**
 * The pack to print: the returns at a glance, the questions with their answers beside each other, and
 * space for notes. A grade that is not shown on the screen yet is not printed.
 */
export function pack(scene: Scene): TemplateResult {
  const { labels, review, headingLevel, places } = scene;
  return html`<div class="pack" part="pack">
    ${heading(headingLevel, html`${labels.pack} · ${labels.review(review.caseReference)}`)}
    ${places.map((place) => onePlace({ ...scene, place }, place))}
  </div>`;
}

function onePlace(scene: Scene, place: Place): TemplateResult | typeof nothing {
  const { labels, headingLevel } = scene;
  if (place.kind === 'learning') return nothing;
  const title = heading(headingLevel + 1, placeHeading(scene, place));
  if (place.kind === 'overview') return html`${title}${overview(scene)}`;
  return html`<section class="packed">${title}${packed(scene, place)}<p class="notes">${labels.notes}</p></section>`;
}

function packed(
  scene: Scene,
  place: Extract<Place, { kind: 'question' | 'grade' }>,
): TemplateResult | typeof nothing {
  if (place.kind === 'question')
    return html`${pointsOf(scene, place.question.id)}${sideBySide(scene, place.question.id)}`;
  if (!scene.isRevealed(place.section?.id))
    return html`<p class="hint">${scene.labels.ownFirst}</p>`;
  return place.question === undefined ? nothing : sideBySide(scene, place.question);
}
