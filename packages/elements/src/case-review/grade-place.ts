import { html, nothing, type TemplateResult } from 'lit';
import { entryTemplate } from '../meeting/entry-template.js';
import { heading } from '../view/heading.js';
import { agreedGrade } from './agreed-grade.js';
import { dissents } from './dissents.js';
import { judgementEntry, judgements } from './judgements.js';
import type { Place } from './place.js';
import type { Scene } from './scene.js';
import { sideBySide } from './side-by-side.js';

/** A section's grade, or the case's: one's own first, then those of all others. */
export function gradePlace(
  scene: Scene,
  { section, question }: Extract<Place, { kind: 'grade' }>,
): TemplateResult {
  const { labels, headingLevel, entries, isRevealed, isClosed } = scene;
  if (!isRevealed(section?.id)) return ownFirst(scene, section?.id);
  return html`${
    question === undefined
      ? nothing
      : html`${heading(headingLevel + 2, labels.ownGrades)}${sideBySide({ ...scene, headingLevel: headingLevel + 1 }, question)}`
  }
    ${judgements(scene, section?.id)}
    ${isClosed ? nothing : entryTemplate(entries, labels, judgementEntry(scene, section?.id, 'moderated'), labels.judge)}
    ${section === undefined ? agreedGrade(scene) : nothing}
    ${dissents(scene, section?.id)}`;
}

function ownFirst(scene: Scene, section: string | undefined): TemplateResult {
  const { labels, entries, as, reveal } = scene;
  return html`<p class="notice" part="notice">${labels.ownFirst}</p>
    ${entryTemplate(entries, labels, judgementEntry(scene, section, 'peer'), labels.giveOwn)}
    ${
      as.role === 'chair'
        ? html`<button type="button" class="secondary" part="button" @click=${() => reveal(section)}>${labels.revealAll}</button>`
        : nothing
    }`;
}
