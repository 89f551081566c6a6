import type { ActionCounts, ActionTold, FindingTold } from '@maat/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { dayText } from '../meeting/day-text.js';
import { agencyName } from '../meeting/reader.js';
import { typedWords } from '../meeting/typed-words.js';
import { heading } from '../view/heading.js';
import { countTable } from './bar-table.js';
import type { ReportScene } from './report-scene.js';

/** What was learned: counted, and in words where the report has them. */
export function learningView(scene: ReportScene): TemplateResult {
  const { report, labels, headingLevel } = scene;
  const { findings, texts } = report;
  return html`<section part="learning">${heading(headingLevel + 1, labels.learning)}
    <ul>${(['strengths', 'improvements', 'bestPractice', 'notTold'] as const).map(
      (name) => html`<li>${labels[name]}: ${findings[name]}</li>`,
    )}</ul>
    ${findingTexts(scene, texts?.findings ?? [])}</section>`;
}

const counted = [
  ...(['total', 'open', 'inProgress', 'done'] as const),
  ...(['dropped', 'overdue', 'undated', 'withImpact'] as const),
];

/** The actions by where they stand, and by the agency that owns them. */
export function actionsView(scene: ReportScene): TemplateResult {
  const { report, labels, reader, headingLevel } = scene;
  const { byAgency, ...all } = report.actions;
  const row = (name: string, counts: ActionCounts) => [
    name,
    ...counted.map((each) => String(counts[each])),
  ];
  const columns = [labels.agency, ...counted.map((name) => labels.actionCounts[name])];
  const own = Object.entries(byAgency).map(([id, counts]) => row(agencyName(reader, id), counts));
  return html`<section part="actions">${heading(headingLevel + 1, labels.actions)}
    ${countTable(labels.actions, columns, [row(labels.actionCounts.total, all), ...own])}
    ${actionTexts(scene, report.texts?.actions ?? [])}</section>`;
}

/** Findings in words, each with its kind where that is not said above them. */
export function findingTexts(
  { reader, labels }: Pick<ReportScene, 'reader' | 'labels'>,
  findings: readonly FindingTold[],
): TemplateResult | typeof nothing {
  if (findings.length === 0) return nothing;
  return html`<ul>${findings.map(
    ({ kind, agency, text }) =>
      html`<li><strong>${labels.findingKinds[kind]}</strong>${agency === undefined ? nothing : ` · ${agencyName(reader, agency)}`}${typedWords(text)}</li>`,
  )}</ul>`;
}

/** Actions in words, each with who owns it, by when, where it stands and what came of it. */
export function actionTexts(
  { reader, labels }: Pick<ReportScene, 'reader' | 'labels'>,
  actions: readonly ActionTold[],
): TemplateResult | typeof nothing {
  if (actions.length === 0) return nothing;
  return html`<ul>${actions.map(({ agency, text, status, due, impact }) => {
    const facts = [
      labels.statuses[status],
      ...(agency === undefined ? [] : [agencyName(reader, agency)]),
      ...(due === undefined ? [] : [labels.due(dayText(reader, due))]),
    ];
    return html`<li>${typedWords(text)}<p class="by">${facts.join(' · ')}</p>
      ${impact === undefined ? nothing : html`<p class="hint">${labels.impact}</p>${typedWords(impact)}`}</li>`;
  })}</ul>`;
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
