import type { Finding } from '@maat/schema';
import { html, nothing, type TemplateResult } from 'lit';
import type { Entry } from '../meeting/entry.js';
import { entryTemplate } from '../meeting/entry-template.js';
import { given } from '../meeting/given.js';
import { agencyName } from '../meeting/reader.js';
import { typedWords } from '../meeting/typed-words.js';
import { newRowId } from '../question/row-id.js';
import { heading } from '../view/heading.js';
import { actionEntry } from './actions.js';
import { agencyOptions, optionsOfWords } from './choices.js';
import { saidBy } from './said-item.js';
import { type Scene, said } from './scene.js';

/**
 * What was found, and a place to add to it.
 *
 * @param question The question whose findings they are. Left out: all of the review's.
 */
export function findings(scene: Scene, question?: string): TemplateResult | typeof nothing {
  const { review, labels, headingLevel, isClosed, entries } = scene;
  const found = (review.findings ?? []).filter(
    ({ restsOn = [] }) =>
      question === undefined || restsOn.some((basis) => basis.question === question),
  );
  if (found.length === 0 && isClosed && question !== undefined) return nothing;
  return html`<section class="said" part="findings">
    ${heading(headingLevel + 2, labels.findings)}
    ${found.length === 0 ? html`<p class="blank">${labels.noFindings}</p>` : nothing}
    ${found.length === 0 || isClosed ? nothing : html`<p class="hint" id="finding-keys">${labels.findingKeys}</p>`}
    <ul>${found.map((finding) => oneFinding(scene, finding))}</ul>
    ${isClosed ? nothing : entryTemplate(entries, labels, findingEntry(scene, question), labels.addFinding)}
  </section>`;
}

function oneFinding(scene: Scene, finding: Finding): TemplateResult {
  const { labels, reader, isClosed, entries } = scene;
  const { id, kind, text, agency, attribution } = finding;
  const action = actionEntry(scene, finding);
  const byKey = (event: KeyboardEvent) => {
    const { key, target, currentTarget, ctrlKey, altKey, metaKey } = event;
    // Hint: only with the focus on the finding itself, so that whoever dictates or types is left alone.
    if (key !== 'a' || target !== currentTarget || ctrlKey || altKey || metaKey) return;
    event.preventDefault();
    entries.open(action.key);
  };
  const facts = [
    labels.findingKinds[kind],
    agency === undefined ? labels.jointWork : agencyName(reader, agency),
    ...(attribution === undefined ? [] : [labels.attributions[attribution]]),
  ];
  const item = html`<p class="tag">${facts.join(' · ')}</p>${typedWords(text)}
    ${saidBy(scene, 'findings', finding, findingEntry(scene, undefined, finding))}`;
  if (isClosed) return html`<li class="item" part="finding">${item}</li>`;
  // Hint: it is a stop for Tab, as it can be pressed upon.
  return html`<li class="item" part="finding" id="finding-${id}" tabindex="0" aria-keyshortcuts="a"
    aria-describedby="finding-keys" @keydown=${byKey}>
    ${item}${entryTemplate(entries, labels, action, labels.makeAction)}
  </li>`;
}

function findingEntry(scene: Scene, question: string | undefined, before?: Finding): Entry {
  const { labels, change } = scene;
  return {
    key: before === undefined ? `finding-on-${question ?? 'case'}` : `change-finding-${before.id}`,
    title: labels.finding,
    submit: labels.save,
    fields: [
      {
        name: 'kind',
        label: labels.findingKind,
        kind: 'choice',
        missing: labels.missing,
        initial: before?.kind ?? 'improvement',
        options: optionsOfWords(labels.findingKinds),
      },
      {
        name: 'text',
        label: labels.finding,
        kind: 'lines',
        missing: labels.missing,
        initial: before?.text ?? '',
      },
      {
        name: 'agency',
        label: labels.whoseWork,
        kind: 'choice',
        initial: before?.agency ?? '',
        options: agencyOptions(scene),
      },
      {
        name: 'attribution',
        label: labels.attribution,
        kind: 'choice',
        initial: before?.attribution ?? '',
        options: optionsOfWords(labels.attributions),
      },
    ],
    take: ({ kind, text = '', agency, attribution }) => {
      const asked = question === undefined ? undefined : [{ question }];
      change({
        put: 'findings',
        item: {
          id: before?.id ?? newRowId(),
          kind: kind as Finding['kind'],
          text,
          ...given({
            agency,
            attribution: attribution as Finding['attribution'],
            restsOn: before?.restsOn ?? asked,
          }),
          ...said(scene),
        },
      });
    },
  };
}
