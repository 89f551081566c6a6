import type { Dissent, ReviewJudgement } from '@maat/schema';
import { html, nothing, type TemplateResult } from 'lit';
import type { Entry } from '../meeting/entry.js';
import { entryTemplate } from '../meeting/entry-template.js';
import { given } from '../meeting/given.js';
import { agencyName, gradeName } from '../meeting/reader.js';
import { typedWords } from '../meeting/typed-words.js';
import { newRowId } from '../question/row-id.js';
import { heading } from '../view/heading.js';
import { agencyOptions, gradeOptions } from './choices.js';
import { judgementName } from './judgements.js';
import { saidBy } from './said-item.js';
import { type Scene, said } from './scene.js';

/** What single agencies do not share of a section's grade, or of the case's, recorded as such. */
export function dissents(scene: Scene, section: string | undefined): TemplateResult {
  const { review, labels, headingLevel, isClosed, entries } = scene;
  const judged = (review.judgements ?? []).filter((each) => each.section === section);
  const found = (review.dissents ?? []).filter(({ judgement }) =>
    judgement === undefined ? section === undefined : judged.some(({ id }) => id === judgement),
  );
  const canDissent = !isClosed && (judged.length > 0 || section === undefined);
  return html`<section class="said" part="dissents">
    ${heading(headingLevel + 2, labels.dissents)}
    ${found.length === 0 ? html`<p class="blank">${labels.noDissents}</p>` : nothing}
    <ul>${found.map((dissent) => oneDissent(scene, dissent, judged))}</ul>
    ${canDissent ? entryTemplate(entries, labels, entryOf(scene, judged), labels.addDissent) : nothing}
  </section>`;
}

function oneDissent(
  scene: Scene,
  dissent: Dissent,
  judged: readonly ReviewJudgement[],
): TemplateResult {
  const { labels, reader } = scene;
  const { id, agency, grade, reason, judgement } = dissent;
  const from = judged.find((each) => each.id === judgement);
  return html`<li class="item" part="dissent" id="dissent-${id}" tabindex="-1">
    <p class="tag">${labels.dissent} · ${agencyName(reader, agency)}</p>
    <p class="hint">${labels.dissentFrom}: ${from ? judgementName(scene, from) : labels.wholeReview}</p>
    ${grade === undefined ? nothing : html`<p>${labels.dissentGrade}: <strong>${gradeName(reader, grade)}</strong></p>`}
    ${typedWords(reason)}
    ${saidBy(scene, 'dissents', dissent, entryOf(scene, judged, dissent))}
  </li>`;
}

function entryOf(scene: Scene, judged: readonly ReviewJudgement[], before?: Dissent): Entry {
  const { labels, as, change, place } = scene;
  const isOfCase = place.kind === 'grade' && place.section === undefined;
  return {
    key: before ? `change-dissent-${before.id}` : `dissent-at-${place.id}`,
    title: labels.dissent,
    submit: labels.save,
    fields: [
      {
        name: 'agency',
        label: labels.agency,
        kind: 'choice',
        missing: labels.missing,
        initial: before?.agency ?? as.agency ?? '',
        options: agencyOptions(scene),
      },
      {
        name: 'judgement',
        label: labels.dissentFrom,
        kind: 'choice',
        ...(!isOfCase && { missing: labels.missing }),
        initial: before?.judgement ?? (isOfCase ? '' : (judged.at(-1)?.id ?? '')),
        options: judged.map((each) => ({ value: each.id, label: judgementName(scene, each) })),
      },
      {
        name: 'grade',
        label: labels.dissentGrade,
        kind: 'choice',
        initial: before?.grade ?? '',
        options: gradeOptions(scene),
      },
      {
        name: 'reason',
        label: labels.reason,
        kind: 'lines',
        missing: labels.missing,
        initial: before?.reason ?? '',
      },
    ],
    take: ({ agency = '', judgement, grade, reason = '' }) =>
      change({
        put: 'dissents',
        item: {
          id: before?.id ?? newRowId(),
          agency,
          ...given({ judgement, grade }),
          reason,
          ...said(scene),
        },
      }),
  };
}
