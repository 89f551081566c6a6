import type { ActionCounts } from '@maat/core';
import { html, nothing, type TemplateResult } from 'lit';
import { agencyName } from '../meeting/reader.js';
import { typedWords } from '../meeting/typed-words.js';
import { heading } from '../view/heading.js';
import { countTable } from './bar-table.js';
import type { ReportScene } from './report-scene.js';

/** What was learned: counted, and in words where the report has them. */
export function learningView({
  report,
  labels,
  reader,
  headingLevel,
}: ReportScene): TemplateResult {
  const { findings, texts } = report;
  return html`<section part="learning">${heading(headingLevel + 1, labels.learning)}
    <ul>${(['strengths', 'improvements', 'bestPractice', 'notTold'] as const).map(
      (name) => html`<li>${labels[name]}: ${findings[name]}</li>`,
    )}</ul>
    ${
      texts === undefined || texts.findings.length === 0
        ? nothing
        : html`<ul>${texts.findings.map(
            ({ kind, agency, text }) =>
              html`<li><strong>${labels.findingKinds[kind]}</strong>${agency === undefined ? nothing : ` · ${agencyName(reader, agency)}`}${typedWords(text)}</li>`,
          )}</ul>`
    }</section>`;
}

const counted = [
  ...(['total', 'open', 'inProgress', 'done'] as const),
  ...(['dropped', 'overdue', 'withImpact'] as const),
];

/** The actions by where they stand, and by the agency that owns them. */
export function actionsView({ report, labels, reader, headingLevel }: ReportScene): TemplateResult {
  const { byAgency, ...all } = report.actions;
  const row = (name: string, counts: ActionCounts) => [
    name,
    ...counted.map((each) => String(counts[each])),
  ];
  const columns = [labels.agency, ...counted.map((name) => labels.actionCounts[name])];
  const own = Object.entries(byAgency).map(([id, counts]) => row(agencyName(reader, id), counts));
  return html`<section part="actions">${heading(headingLevel + 1, labels.actions)}
    ${countTable(labels.actions, columns, [row(labels.actionCounts.total, all), ...own])}</section>`;
}

/** What is not known, and how much of it. */
export function unknownView({ report, labels, headingLevel }: ReportScene): TemplateResult {
  const { unknown } = report;
  return html`<section part="unknown">${heading(headingLevel + 1, labels.unknown)}
    ${
      unknown.length === 0
        ? html`<p class="blank">${labels.nothingUnknown}</p>`
        : html`<ul>${unknown.map(({ code, count }) => html`<li>${labels.unknowns[code](count)}</li>`)}</ul>`
    }</section>`;
}
