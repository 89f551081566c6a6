import { html, nothing, type TemplateResult } from 'lit';
import type { Entry } from '../meeting/entry.js';
import { entryTemplate } from '../meeting/entry-template.js';
import { byName, gradeName } from '../meeting/reader.js';
import { typedWords } from '../meeting/typed-words.js';
import { heading } from '../view/heading.js';
import { gradeOptions } from './choices.js';
import { type Scene, said } from './scene.js';

/** The grade of the case that was agreed, and a place to record it. */
export function agreedGrade(scene: Scene): TemplateResult {
  const { review, labels, reader, headingLevel, isClosed, entries, change } = scene;
  const agreed = review.agreedGrade;
  return html`<section class="said" part="agreed-grade">
    ${heading(headingLevel + 2, labels.agreedGrade)}
    ${
      agreed === undefined
        ? html`<p class="blank">${labels.noAgreedGrade}</p>`
        : html`<div class="item"><p><strong>${gradeName(reader, agreed.grade)}</strong></p>${typedWords(agreed.reason)}
          <p class="by">${byName(reader, agreed.by)}</p></div>`
    }
    ${
      isClosed
        ? nothing
        : html`<div class="actions">${entryTemplate(entries, labels, entryOf(scene), agreed ? labels.change : labels.agreeGrade)}
          ${
            agreed && !entries.isOpen('agreed-grade')
              ? html`<button type="button" class="link" part="link" @click=${() => change({ agreedGrade: null })}>${labels.remove}</button>`
              : nothing
          }</div>`
    }
  </section>`;
}

function entryOf(scene: Scene): Entry {
  const { labels, review, change } = scene;
  return {
    key: 'agreed-grade',
    title: labels.agreedGrade,
    submit: labels.save,
    fields: [
      {
        name: 'grade',
        label: labels.grade,
        kind: 'choice',
        missing: labels.missing,
        initial: review.agreedGrade?.grade ?? '',
        options: gradeOptions(scene),
      },
      {
        name: 'reason',
        label: labels.reason,
        kind: 'lines',
        missing: labels.missing,
        initial: review.agreedGrade?.reason ?? '',
      },
    ],
    take: ({ grade = '', reason = '' }) =>
      change({ agreedGrade: { grade, reason, ...said(scene) } }),
  };
}
