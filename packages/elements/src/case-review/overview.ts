import type { Collation } from '@maat/core';
import type { Review } from '@maat/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { dayText } from '../meeting/day-text.js';
import { heading } from '../view/heading.js';
import { answersApart } from './apart.js';
import { firstPoints } from './first-points.js';
import type { Scene } from './scene.js';
import type { Side } from './side.js';
import { sideName, toolWords } from './side-by-side.js';

/** What became of each invitation, and what is to be talked about first. */
export function overview(scene: Scene): TemplateResult {
  const { labels, sides, headingLevel, collation } = scene;
  return html`${heading(headingLevel + 2, labels.first)}${firstPoints(scene, collation.discrepancies)}
    ${heading(headingLevel + 2, labels.returns)}
    <table part="returns">
      <thead><tr><th scope="col">${labels.agency}</th><th scope="col">${labels.state}</th></tr></thead>
      <tbody>${sides.map((side) => html`<tr><th scope="row">${sideName(scene, side)}</th><td>${stateWords(scene, side)}</td></tr>`)}</tbody>
    </table>
    ${answersApart(scene)}`;
}

function stateWords(scene: Scene, side: Side): TemplateResult {
  const { labels, reader, collation, review } = scene;
  const { audit, state, due, reason, otherTool } = side;
  const isAwaited = state === 'missing' || state === 'unfinished' || state === 'late';
  return html`${labels.states[state]}${isAwaited && due ? html` (${labels.due(dayText(reader, due))})` : nothing}
    ${isChanged(review, collation, audit?.id) ? html`<div class="hint">${labels.changedSince}</div>` : nothing}
    ${reason === undefined ? nothing : html`<div class="prose" dir="auto" lang="">${reason}</div>`}
    ${otherTool ? html`<div class="hint">${toolWords(scene, otherTool)}</div>` : nothing}`;
}

/** Whether a return is not what it was when the review was begun. */
function isChanged({ returns }: Review, collation: Collation, audit: string | undefined): boolean {
  const read = returns.find((each) => each.audit === audit)?.digest;
  const now = collation.returns.find((each) => each.audit === audit)?.digest;
  return read !== undefined && now !== undefined && read !== now;
}
