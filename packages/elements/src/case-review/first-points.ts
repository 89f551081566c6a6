import { type Discrepancy, type DiscrepancyCode, discrepancyMessage } from '@maat/core';
import { html, nothing, type TemplateResult } from 'lit';
import { agencyName } from '../meeting/reader.js';
import { type Place, placeOfQuestion } from './place.js';
import { placeHeading } from './place-name.js';
import type { Scene } from './scene.js';

/** What is to be talked about first, each with the answers that it rests on. */
export function firstPoints(scene: Scene, points: readonly Discrepancy[]): TemplateResult {
  const { labels } = scene;
  if (points.length === 0) return html`<p class="blank">${labels.nothingFirst}</p>`;
  return html`<ol class="points" part="points">${points.map((point) => onePoint(scene, point))}</ol>`;
}

/** What is to be talked about first of a question; nothing where that is nothing. */
export function pointsOf(scene: Scene, question: string): TemplateResult | typeof nothing {
  const points = scene.collation.discrepancies.filter(({ restsOn }) =>
    restsOn.some((basis) => basis.question === question),
  );
  return points.length === 0 ? nothing : firstPoints(scene, points);
}

function onePoint(scene: Scene, point: Discrepancy): TemplateResult {
  const { labels, reader, places, messages, subject } = scene;
  if (isHidden(scene, point))
    return html`<li class="point" part="point">${labels.gradeNotShown}</li>`;
  const questions = [...new Set(point.restsOn.flatMap(({ question }) => question ?? []))];
  const leads = questions.flatMap((question) => {
    const place = placeOfQuestion(places, question);
    return place === undefined || place.id === scene.place.id
      ? []
      : [lead(scene, point, question, place)];
  });
  const words = discrepancyMessage(point, {
    tool: reader.tool,
    subject,
    ...(messages && { messages }),
  });
  return html`<li class="point" part="point">
    <p><strong>${labels.severities[point.severity]}</strong> ${words}</p>
    ${leads.length === 0 ? nothing : html`<div class="leads"><p class="hint">${labels.restsOn}</p><ul>${leads}</ul></div>`}
  </li>`;
}

function lead(scene: Scene, point: Discrepancy, question: string, place: Place): TemplateResult {
  const { reader, go } = scene;
  const own = point.restsOn.filter((basis) => basis.question === question);
  const agencies = own.flatMap(({ agency }) =>
    agency === undefined ? [] : [agencyName(reader, agency)],
  );
  return html`<li><button type="button" class="link" part="link" @click=${() => go(place)}>${placeHeading(scene, place)}</button>
    ${agencies.length === 0 ? nothing : html`(${agencies.join(reader.labels.comma)})`}</li>`;
}

/** The codes whose messages tell something of grades. */
const ofGrades: ReadonlySet<DiscrepancyCode> = new Set([
  'concern.own-good-grade',
  'concern.other-good-grade',
  'grade.steps-apart',
] as const);

/** Whether it tells something of a grade that is shown only after one's own. */
function isHidden({ places, isRevealed }: Scene, { code, restsOn }: Discrepancy): boolean {
  const graded = restsOn.flatMap(({ question }) => {
    const place = placeOfQuestion(places, question ?? '');
    return place?.kind === 'grade' ? [place] : [];
  });
  if (ofGrades.has(code) && graded.length === 0) return true;
  return graded.some(({ section }) => !isRevealed(section?.id));
}
