import type { Briefing, RoundReport, Tool } from '@maat/schema';
import {
  type CSSResultGroup,
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import type { FormLocale } from '../locale/form-locale.js';
import { dayText } from '../meeting/day-text.js';
import { readerOf } from '../meeting/reader.js';
import { version } from '../version.js';
import { heading } from '../view/heading.js';
import { agreementView } from './agreement-view.js';
import { briefingView } from './briefing-view.js';
import { answerStates, caseGrades, sectionGrades } from './grades.js';
import { actionsView, learningView, unknownView } from './learning-view.js';
import { movementView } from './movement-view.js';
import type { ReportScene } from './report-scene.js';
import { type RoundReportLabels, roundReportEnGB } from './round-report-labels.js';
import { roundReportStyles } from './round-report-styles.js';

/**
 * What a round came to, as core's `roundReport` tells it: every chart stands in its table, and is told by
 * how it is filled and by its counts, never by colour. Nothing is stored or sent.
 *
 * @csspart heading - A heading.
 * @csspart figures - Cases and returns, counted.
 * @csspart grades - The grades of cases.
 * @csspart profile - The judgements of sections.
 * @csspart answers - The states of answers by question.
 * @csspart agreement - How far own and moderated grades agree.
 * @csspart movement - What moved since the earlier round.
 * @csspart briefing - The briefing for practitioners.
 * @csspart learning - What was learned.
 * @csspart actions - The actions by where they stand.
 * @csspart unknown - What is not known.
 * @csspart table - A table.
 * @csspart bar - A bar in a table.
 * @csspart key - What tells which filling of a bar is which.
 */
export class MaatRoundReport extends LitElement {
  /** The version of the package that this class comes from. */
  static readonly version: string = version;
  static override readonly styles: CSSResultGroup = roundReportStyles;
  static override readonly properties: PropertyDeclarations = {
    tool: { attribute: false },
    report: { attribute: false },
    briefing: { attribute: false },
    headingLevel: { type: Number, attribute: 'heading-level' },
    locale: { attribute: false },
    labels: { attribute: false },
  };

  /** The tool of the round, which knows sections, questions, grades and agencies by name. */
  declare tool: Tool | undefined;
  /** The report, as core's `roundReport` gives it. */
  declare report: RoundReport | undefined;
  /** The briefing, as core's `briefingOf` gives it: shown before the report, or alone. */
  declare briefing: Briefing | undefined;
  /** The level of the first heading: 1 to 6, default 2. */
  declare headingLevel: number;
  /** The language. Default: British English. The words of the element itself are `labels`. */
  declare locale: FormLocale | undefined;
  /** Words of the element that are to be others. */
  declare labels: Partial<RoundReportLabels>;

  constructor() {
    super();
    this.headingLevel = 2;
    this.labels = {};
  }

  protected override render(): TemplateResult | typeof nothing {
    const { tool, report, briefing, locale, headingLevel } = this;
    if (tool === undefined || (report === undefined && briefing === undefined)) return nothing;
    const reader = readerOf(tool, locale);
    const scene = { reader, labels: { ...roundReportEnGB, ...this.labels }, headingLevel };
    return html`<div>
      ${reader.isDraft ? html`<p class="notice">${reader.labels.draft}</p>` : nothing}
      ${briefing === undefined ? nothing : briefingView(scene, briefing)}
      ${report === undefined ? nothing : reportView({ ...scene, report })}
    </div>`;
  }
}

function reportView(scene: ReportScene): TemplateResult {
  const { report, labels, reader, headingLevel } = scene;
  return html`${heading(headingLevel, labels.title)}
    <p>${labels.asOf(dayText(reader, report.today))}${report.fewest > 1 ? ` ${labels.heldBack(report.fewest)}` : nothing}</p>
    ${figures(scene)}${caseGrades(scene)}${sectionGrades(scene)}${movementView(scene)}${learningView(scene)}
    ${actionsView(scene)}${unknownView(scene)}${agreementView(scene)}${answerStates(scene)}`;
}

/** Cases and returns, counted. */
function figures({ report, labels, headingLevel }: ReportScene): TemplateResult {
  const { cases, returns } = report;
  const counts = [
    [labels.cases, cases.total],
    [labels.agreedCases, cases.agreed],
    [labels.asked, returns.asked],
    [labels.returned, returns.returned],
    [labels.late, returns.late],
    [labels.exempt, returns.exempt],
  ] as const;
  return html`<section part="figures">${heading(headingLevel + 1, labels.figures)}
    <ul>${counts.map(([words, count]) => html`<li>${words}: ${count}</li>`)}</ul></section>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'maat-round-report': MaatRoundReport;
  }
}
