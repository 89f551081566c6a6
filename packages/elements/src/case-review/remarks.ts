import type { Remark } from '@maat/schema';
import { html, nothing, type TemplateResult } from 'lit';
import type { Entry } from '../meeting/entry.js';
import { entryTemplate } from '../meeting/entry-template.js';
import { given } from '../meeting/given.js';
import { typedWords } from '../meeting/typed-words.js';
import { newRowId } from '../question/row-id.js';
import { heading } from '../view/heading.js';
import { saidBy } from './said-item.js';
import { type Scene, said } from './scene.js';
import { sideName } from './side-by-side.js';

/** What was said on a question, and a place to say more. */
export function remarks(scene: Scene, question: string): TemplateResult | typeof nothing {
  const { review, labels, headingLevel, isClosed, entries } = scene;
  const found = (review.remarks ?? []).filter((remark) => remark.question === question);
  if (found.length === 0 && isClosed) return nothing;
  return html`<section class="said" part="remarks">
    ${heading(headingLevel + 2, labels.remarks)}
    <ul>${found.map(
      (
        remark,
      ) => html`<li id="remark-${remark.id}" class="item" tabindex="-1">${onAnswer(scene, remark)}${typedWords(remark.text)}
      ${saidBy(scene, 'remarks', remark, entryOf(scene, question, remark))}</li>`,
    )}</ul>
    ${isClosed ? nothing : entryTemplate(entries, labels, entryOf(scene, question), labels.addRemark)}
  </section>`;
}

function onAnswer(scene: Scene, { audit }: Remark): TemplateResult | typeof nothing {
  const side = scene.sides.find((each) => each.audit?.id === audit);
  if (audit === undefined || side === undefined) return nothing;
  return html`<p class="hint">${scene.labels.onAnswerOf} ${sideName(scene, side)}</p>`;
}

function entryOf(scene: Scene, question: string, before?: Remark): Entry {
  const { labels, sides, change } = scene;
  return {
    key: before === undefined ? `remark-on-${question}` : `change-remark-${before.id}`,
    title: labels.remark,
    submit: labels.save,
    fields: [
      {
        name: 'text',
        label: labels.remark,
        kind: 'lines',
        missing: labels.missing,
        initial: before?.text ?? '',
      },
      {
        name: 'audit',
        label: labels.onAnswerOf,
        kind: 'choice',
        initial: before?.audit ?? '',
        options: sides.flatMap((side) =>
          side.audit ? [{ value: side.audit.id, label: sideName(scene, side) }] : [],
        ),
      },
    ],
    take: ({ text = '', audit }) =>
      change({
        put: 'remarks',
        item: {
          id: before?.id ?? newRowId(),
          question,
          ...given({ audit }),
          text,
          ...said(scene),
        },
      }),
  };
}
