import { html, nothing, type TemplateResult } from 'lit';
import { dayText } from '../meeting/day-text.js';
import { heading } from '../view/heading.js';
import type { FirstPoint } from './first-point.js';
import { placeOfQuestion } from './place.js';
import type { Scene } from './scene.js';
import type { Side } from './side.js';
import { otherTool, sideName } from './side-by-side.js';

/** What became of each invitation, and what is to be talked about first. */
export function overview(scene: Scene): TemplateResult {
  const { labels, sides, headingLevel } = scene;
  return html`${heading(headingLevel + 2, labels.first)}${firstPoints(scene, scene.first)}
    ${heading(headingLevel + 2, labels.returns)}
    <table part="returns">
      <thead><tr><th scope="col">${labels.agency}</th><th scope="col">${labels.state}</th></tr></thead>
      <tbody>${sides.map((side) => html`<tr><th scope="row">${sideName(scene, side)}</th><td>${stateWords(scene, side)}</td></tr>`)}</tbody>
    </table>`;
}

function stateWords(scene: Scene, side: Side): TemplateResult {
  const { labels, reader } = scene;
  const { state, due, reason, isOtherTool } = side;
  const isAwaited = state === 'missing' || state === 'unfinished' || state === 'late';
  return html`${labels.states[state]}${isAwaited && due ? html` (${labels.due(dayText(reader, due))})` : nothing}
    ${reason === undefined ? nothing : html`<div class="prose" dir="auto" lang="">${reason}</div>`}
    ${isOtherTool ? html`<div class="hint">${otherTool(scene, side)}</div>` : nothing}`;
}

/** What is to be talked about first, each with the answers that it rests on. */
export function firstPoints(scene: Scene, points: readonly FirstPoint[]): TemplateResult {
  const { labels } = scene;
  if (points.length === 0) return html`<p class="blank">${labels.nothingFirst}</p>`;
  return html`<ul class="points" part="points">${points.map((point) => onePoint(scene, point))}</ul>`;
}

function onePoint(scene: Scene, point: FirstPoint): TemplateResult {
  const { labels, places, go } = scene;
  const questions = [...new Set(point.restsOn.map(({ question }) => question))];
  const leads = questions.flatMap((id) => {
    const place = placeOfQuestion(places, id);
    if (place === undefined || place.id === scene.place.id) return [];
    return [
      html`<li><button type="button" class="link" part="link" @click=${() => go(place)}>${placeName(scene, id)}</button></li>`,
    ];
  });
  return html`<li class="point" part="point">
    ${isHidden(scene, point) ? html`<p>${labels.gradeNotShown}</p>` : html`<p>${point.text}</p>`}
    ${leads.length === 0 ? nothing : html`<div class="leads"><p class="hint">${labels.restsOn}</p><ul>${leads}</ul></div>`}
  </li>`;
}

/** Whether it rests on a grade that is shown only after one's own. */
function isHidden({ places, isRevealed }: Scene, { restsOn }: FirstPoint): boolean {
  return restsOn.some(({ question }) => {
    const place = placeOfQuestion(places, question);
    return place?.kind === 'grade' && !isRevealed(place.section?.id);
  });
}

function placeName({ reader }: Scene, question: string): unknown {
  const found = reader.model.questions.get(question)?.question;
  if (found === undefined) return question;
  return html`${found.number === undefined ? nothing : html`${found.number}. `}${reader.text(found.label)}`;
}
